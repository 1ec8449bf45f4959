//! Passphrases as keyboards of any maker and language give them, and notes of any text.

use pollster::block_on;
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::support::*;
use crate::ports::KdfParams;
use crate::testing::CountingRandom;
use crate::vault::kdf::{NativeKdf, normalise};
use crate::vault::memory::MemoryStore;
use crate::vault::{Credential, UnlockError, Vault};

/// Pieces, between bars, that normalisation, bidirectional text and careless handling of strings stumble
/// over.
const PIECES: &str = "zes|woorden|Zes| |  |\u{a0}|\u{3000}|\n|\t|\0|\u{e9}|e\u{301}|\u{212b}|A\u{30a}|ﬁ|fi|\
    ｆｉ|´|¨|\u{1e9b}\u{323}|한|\u{1112}\u{1161}\u{11ab}|🦊|👩\u{200d}👧|👍🏽|\u{202e}|\u{200f}|שלום|سلام|ｶﾞ";

fn passphrase() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => proptest::collection::vec(proptest::sample::select(PIECES.split('|').collect::<Vec<_>>()), 1..8)
            .prop_map(|pieces| pieces.concat()),
        1 => proptest::collection::vec(any::<char>(), 1..40).prop_map(|chars| chars.into_iter().collect()),
    ]
    .prop_filter("a passphrase is more than white space", |text| !normalise(text).is_empty())
}

async fn made_with(passphrase: &str) -> MemoryStore {
    let store = MemoryStore::new();
    let host = host(1);
    let params = KdfParams::floor(&*host.random);
    Vault::create(store.clone(), host, &QuickKdf::default(), passphrase, params, &code())
        .await
        .expect("an empty store and a passphrase that is not empty");
    store
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_passphrase_opens_however_a_keyboard_composes_it(text in passphrase()) {
        block_on(async {
            let store = made_with(&text).await;
            let forms: [String; 4] =
                [text.nfc().collect(), text.nfd().collect(), text.nfkc().collect(), text.nfkd().collect()];
            for form in forms.iter().chain([&text, &format!("{text} "), &format!("\n{text}")]) {
                assert!(try_open(store.clone(), form).await.is_ok(), "{text:?} as {form:?}");
            }
        });
    }

    #[test]
    fn two_passphrases_open_the_same_vault_only_when_they_normalise_to_the_same(
        one in passphrase(), other in passphrase(),
    ) {
        block_on(async {
            let same = *normalise(&one) == *normalise(&other);
            let opened = try_open(made_with(&one).await, &other).await;
            assert_eq!(opened.err(), (!same).then_some(UnlockError::Wrong), "{one:?} and {other:?}");
        });
    }

    #[test]
    fn one_character_more_or_less_is_another_passphrase(text in passphrase(), at in any::<prop::sample::Index>()) {
        block_on(async {
            let whole = normalise(&text);
            let places: Vec<_> = whole.char_indices().collect();
            let (at, _) = places[at.index(places.len())];
            let longer = format!("{}x{}", &whole[..at], &whole[at..]);
            let opened = try_open(made_with(&text).await, &longer).await;
            assert_eq!(opened.err(), Some(UnlockError::Wrong), "{text:?} and {longer:?}");
        });
    }
}

#[test]
fn odd_and_long_passphrases_pass_through_argon2id() {
    block_on(async {
        let long = "lang ".repeat(20_000);
        for (made, typed) in [
            ("cafe\u{301} blauw", "caf\u{e9} blauw"),
            ("👩\u{200d}👧 🦊", "👩\u{200d}👧 🦊"),
            ("voor\0na", "voor\0na"),
            ("\u{202e}שלום zes", "\u{202e}שלום zes"),
            (&long, &long),
        ] {
            let store = MemoryStore::new();
            let params = KdfParams::floor(&CountingRandom::new(1));
            Vault::create(store.clone(), host(1), &NativeKdf, made, params, &code()).await.expect("made");
            let credential = Credential::Passphrase(typed);
            let opened = Vault::unlock(store, host(2), &NativeKdf, credential).await;
            assert!(opened.is_ok(), "{made:.20}");
        }
        // A NUL ends nothing.
        let (store, host) = (MemoryStore::new(), host(1));
        let params = KdfParams::floor(&*host.random);
        Vault::create(store.clone(), host.clone(), &NativeKdf, "voor\0na", params, &code())
            .await
            .expect("made");
        let cut = Vault::unlock(store, host, &NativeKdf, Credential::Passphrase("voor")).await;
        assert_eq!(cut.err(), Some(UnlockError::Wrong));
    });
}
