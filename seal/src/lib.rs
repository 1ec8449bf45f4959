//! XChaCha20-Poly1305 over bytes.
//!
//! The crates of the cipher are generic: their code is compiled where it is used, with the settings of that package.
//! The core is compiled for size, and there the cipher was several times slower than it can be. So these two functions
//! stand in a package of their own, which is compiled for speed; what they mean is decided in the core, in
//! `vault::aead`.

use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, Tag, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

/// Bytes of nonce.
pub const NONCE: usize = 24;
/// Bytes of tag.
pub const TAG: usize = 16;

/// The bytes do not open under this key, in this place: changed, cut, or sealed for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAuthentic;

/// Encrypts `blob[from..]` in place and appends the tag.
///
/// # Panics
/// Beyond the cipher's limit of 256 GiB.
#[inline(never)]
pub fn seal_in_place(key: &[u8; 32], nonce: &[u8; NONCE], ad: &[u8], blob: &mut Vec<u8>, from: usize) {
    let cipher = XChaCha20Poly1305::new(&(*key).into());
    let tag = cipher
        .encrypt_inout_detached(&XNonce::from(*nonce), ad, (&mut blob[from..]).into())
        .expect("a text in memory is shorter than the cipher's limit of 256 GiB");
    blob.extend_from_slice(&tag);
}

/// Decrypts `sealed` (ciphertext and tag) into a buffer of its own, once the tag is found right.
///
/// # Errors
/// [`NotAuthentic`].
#[inline(never)]
pub fn open_copy(
    key: &[u8; 32],
    nonce: &[u8; NONCE],
    ad: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, NotAuthentic> {
    let (body, tag) = sealed.split_at(sealed.len().checked_sub(TAG).ok_or(NotAuthentic)?);
    let tag = Tag::try_from(tag).map_err(|_| NotAuthentic)?;
    let mut text = Zeroizing::new(body.to_vec());
    XChaCha20Poly1305::new(&(*key).into())
        .decrypt_inout_detached(&XNonce::from(*nonce), ad, text.as_mut_slice().into(), &tag)
        .map_err(|_| NotAuthentic)?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_under_the_same_key_nonce_and_data_only() {
        let mut blob = b"clear".to_vec();
        blob.extend_from_slice("Sam lachte.".as_bytes());
        seal_in_place(&[7; 32], &[1; NONCE], b"ad", &mut blob, 5);
        let sealed = &blob[5..];
        let open =
            |key: u8, nonce: u8, ad: &[u8], sealed: &[u8]| open_copy(&[key; 32], &[nonce; NONCE], ad, sealed);
        assert_eq!(open(7, 1, b"ad", sealed).expect("it opens").as_slice(), "Sam lachte.".as_bytes());
        assert!(open(8, 1, b"ad", sealed).is_err());
        assert!(open(7, 2, b"ad", sealed).is_err());
        assert!(open(7, 1, b"other", sealed).is_err());
        assert!(open(7, 1, b"ad", &sealed[1..]).is_err());
        assert!(open(7, 1, b"ad", &[]).is_err());
    }
}
