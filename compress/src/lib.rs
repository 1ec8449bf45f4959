//! Bytes in, fewer bytes out, at the best quality there is.
//!
//! A package of its own, because the code of Brotli is generic: it is compiled where it is used, and only a package
//! can be optimised in a debug build. In `xtask` it would take minutes instead of seconds, or all of `xtask` would
//! compile slowly. Nothing in the result depends on when or where it was made.

use std::io::{self, Write};

/// Brotli's best, and the largest window that every browser takes (16 MB).
const QUALITY: i32 = 11;
const WINDOW: i32 = 24;

/// The bytes in Brotli.
///
/// # Errors
/// None that is known of; the encoder's own are passed on.
pub fn brotli(plain: &[u8]) -> io::Result<Vec<u8>> {
    let settings = brotli::enc::BrotliEncoderParams {
        quality: QUALITY,
        lgwin: WINDOW,
        size_hint: plain.len(),
        ..Default::default()
    };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &plain[..], &mut small, &settings)?;
    Ok(small)
}

/// The bytes in gzip, without a time or a name.
///
/// # Errors
/// None that is known of; the encoder's own are passed on.
pub fn gzip(plain: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(plain)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    fn words() -> Vec<u8> {
        (0..600).flat_map(|number| format!("woord {number} ").into_bytes()).collect()
    }

    #[test]
    fn both_forms_are_smaller_and_hold_the_same() {
        let (br, gz) = (super::brotli(&words()).unwrap(), super::gzip(&words()).unwrap());
        assert!(br.len() < gz.len() && gz.len() < words().len(), "{} {}", br.len(), gz.len());
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut &br[..], &mut unpacked).unwrap();
        assert_eq!(unpacked, words());
        unpacked.clear();
        flate2::read::GzDecoder::new(&gz[..]).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, words());
    }

    #[test]
    fn gzip_says_no_time() {
        // RFC 1952: bytes 4 to 7 are the time, 0 where none is said.
        assert_eq!(super::gzip(&words()).unwrap()[4..8], [0; 4]);
    }
}
