//! Sealing: XChaCha20-Poly1305 over padded bytes, by the two functions of the package `seal-bytes`.
//!
//! Every sealed thing in the store has one shape: a clear prefix of fixed width that says what it is, 24
//! random bytes of nonce, ciphertext, tag. The prefix and the nonce are authenticated together with the
//! id of the vault, so a blob put in another place, or in another vault, does not open. With 192 bits of
//! nonce, random ones never meet. Lengths are rounded up inside, so that a length tells little of a text.

use zeroize::Zeroizing;

use crate::ports::Random;

use super::ids::{VaultId, random_bytes};

pub(crate) use seal_bytes::{NONCE, NotAuthentic, TAG, open_copy, seal_in_place};

/// Seals `text` behind the clear `prefix`.
#[inline(never)]
pub(crate) fn seal_blob(
    key: &[u8; 32],
    vault: VaultId,
    prefix: &[u8],
    text: &[u8],
    random: &dyn Random,
) -> Vec<u8> {
    let nonce: [u8; NONCE] = random_bytes(random);
    let head = prefix.len() + NONCE;
    let padded = padded_len(text.len());
    // Of the right size at once: a vector that grows would leave unsealed bytes behind.
    let mut blob = Vec::with_capacity(head + padded + TAG);
    blob.extend_from_slice(prefix);
    blob.extend_from_slice(&nonce);
    blob.extend_from_slice(text);
    blob.push(0x80);
    blob.resize(head + padded, 0);
    let ad = associated(vault, &blob[..head]);
    seal_in_place(key, &nonce, &ad, &mut blob, head);
    blob
}

/// Opens what [`seal_blob`] made; the caller has read the prefix of `prefix_len` bytes already.
#[inline(never)]
pub(crate) fn open_blob(
    key: &[u8; 32],
    vault: VaultId,
    prefix_len: usize,
    blob: &[u8],
) -> Result<Zeroizing<Vec<u8>>, NotAuthentic> {
    let head = prefix_len + NONCE;
    let (clear, sealed) = blob.split_at_checked(head).ok_or(NotAuthentic)?;
    let nonce: [u8; NONCE] = clear[prefix_len..].try_into().map_err(|_| NotAuthentic)?;
    let mut text = open_copy(key, &nonce, &associated(vault, clear), sealed)?;
    let end = text.iter().rposition(|byte| *byte != 0).ok_or(NotAuthentic)?;
    if text[end] != 0x80 {
        return Err(NotAuthentic);
    }
    text.truncate(end);
    Ok(text)
}

fn associated(vault: VaultId, clear: &[u8]) -> Vec<u8> {
    [vault.to_bytes().as_slice(), clear].concat()
}

/// The size that a text of `len` bytes is padded to: steps of 512 bytes, and for long ones an eighth of
/// the next power of two, so at most a quarter on top.
fn padded_len(len: usize) -> usize {
    let with_mark = len + 1;
    let step = (with_mark.next_power_of_two() / 8).max(512);
    with_mark.div_ceil(step) * step
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::CountingRandom;
    use proptest::prelude::*;

    #[test]
    fn the_size_tells_little_and_costs_at_most_a_quarter() {
        for (len, padded) in
            [(0, 512), (511, 512), (512, 1024), (4000, 4096), (4096, 5120), (100_000, 114_688)]
        {
            assert_eq!(padded_len(len), padded, "{len}");
        }
    }

    proptest! {
        #[test]
        fn what_is_sealed_opens_again_and_any_flipped_bit_is_refused(
            text in proptest::collection::vec(any::<u8>(), 0..2000), at in any::<prop::sample::Index>(), bit in 0..8u8,
        ) {
            let random = CountingRandom::new(1);
            let vault = VaultId::make(&random);
            let blob = seal_blob(&[9; 32], vault, b"prefix", &text, &random);
            let opened = open_blob(&[9; 32], vault, 6, &blob).expect("opens");
            prop_assert_eq!(opened.as_slice(), text.as_slice());
            prop_assert!(open_blob(&[8; 32], vault, 6, &blob).is_err());
            prop_assert!(open_blob(&[9; 32], VaultId::make(&random), 6, &blob).is_err());
            let mut bent = blob.clone();
            bent[at.index(blob.len())] ^= 1 << bit;
            prop_assert!(open_blob(&[9; 32], vault, 6, &bent).is_err());
            prop_assert!(open_blob(&[9; 32], vault, 6, &blob[..at.index(blob.len())]).is_err());
        }
    }
}
