//! Argon2id: the vector of its RFC, and a second implementation beside it.

use argon2::{Algorithm, Argon2, AssociatedData, Params, ParamsBuilder, Version};
use proptest::prelude::*;

use crate::ports::KdfParams;
use crate::testing::CountingRandom;
use crate::vault::kdf::{argon2id, derive_native};

/// What another implementation makes of the same.
fn by_others(passphrase: &[u8], params: &KdfParams) -> Vec<u8> {
    let config = rust_argon2::Config {
        mem_cost: params.memory_kib,
        time_cost: params.passes,
        lanes: params.lanes,
        hash_length: 32,
        ad: &[],
        secret: &[],
        thread_mode: rust_argon2::ThreadMode::Sequential,
        variant: rust_argon2::Variant::Argon2id,
        version: rust_argon2::Version::Version13,
    };
    rust_argon2::hash_raw(passphrase, &params.salt, &config).expect("a cost that Argon2 allows")
}

/// RFC 9106, section 5.3. It has four lanes, a secret and associated data, which the vault has not, so it
/// is put to both implementations; that the vault's own use of them is right shows in the comparison.
#[test]
fn both_implementations_give_the_tag_of_rfc_9106() {
    const TAG: [u8; 32] = [
        0x0d, 0x64, 0x0d, 0xf5, 0x8d, 0x78, 0x76, 0x6c, 0x08, 0xc0, 0x37, 0xa3, 0x4a, 0x8b, 0x53, 0xc9, 0xd0,
        0x1e, 0xf0, 0x45, 0x2d, 0x75, 0xb6, 0x5e, 0xb5, 0x25, 0x20, 0xe9, 0x6b, 0x01, 0xe6, 0x59,
    ];
    let (passphrase, salt, secret, data) = ([1; 32], [2; 16], [3; 8], [4; 12]);

    let params: Params = ParamsBuilder::new()
        .m_cost(32)
        .t_cost(3)
        .p_cost(4)
        .data(AssociatedData::new(&data).expect("12 bytes are few enough"))
        .build()
        .expect("the RFC's parameters are allowed");
    let ours = Argon2::new_with_secret(&secret, Algorithm::Argon2id, Version::V0x13, params);
    let mut tag = [0; 32];
    ours.expect("a short secret")
        .hash_password_into(&passphrase, &salt, &mut tag)
        .expect("32 KiB are there to be had");
    assert_eq!(tag, TAG);

    let config = rust_argon2::Config {
        mem_cost: 32,
        time_cost: 3,
        lanes: 4,
        hash_length: 32,
        ad: &data,
        secret: &secret,
        thread_mode: rust_argon2::ThreadMode::Sequential,
        variant: rust_argon2::Variant::Argon2id,
        version: rust_argon2::Version::Version13,
    };
    assert_eq!(rust_argon2::hash_raw(&passphrase, &salt, &config).expect("allowed"), TAG);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    #[test]
    fn the_vaults_derivation_gives_what_another_implementation_gives(
        passphrase in proptest::collection::vec(any::<u8>(), 0..200),
        salt in any::<[u8; 16]>(),
        memory_kib in 8..400u32,
        passes in 1..5u32,
    ) {
        let params = KdfParams { memory_kib, passes, lanes: 1, salt };
        let secret = argon2id(&passphrase, &params).expect("little memory");
        prop_assert_eq!(secret.expose().as_slice(), by_others(&passphrase, &params));
    }
}

#[test]
fn at_the_lowest_cost_that_a_vault_has_both_agree_too() {
    let params = KdfParams::floor(&CountingRandom::new(5));
    for passphrase in ["", "zes gewone woorden", "e\u{301}\0\u{202e}🦊"] {
        let secret = derive_native(passphrase.as_bytes(), &params).expect("memory for 19 MiB");
        assert_eq!(secret.expose().as_slice(), by_others(passphrase.as_bytes(), &params), "{passphrase:?}");
    }
}
