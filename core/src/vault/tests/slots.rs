use pollster::block_on;
use serde_json::json;

use super::support::*;
use crate::ports::{DerivedSecret, Store, Table};
use crate::testing::CountingRandom;
use crate::vault::memory::MemoryStore;
use crate::vault::recovery_code::RecoveryCode;
use crate::vault::{
    AccessError, Credential, NewSlot, Part, PasskeyPlace, PasskeySecret, SlotId, SlotKind, UnlockError,
    Vault, VaultStatus, status,
};

pub(super) const OTHER: &str = "zes heel andere woorden samen";
pub(super) const PROOF: Credential<'static> = Credential::Passphrase(PASSPHRASE);

pub(super) fn kdf() -> QuickKdf {
    QuickKdf::default()
}

pub(super) fn by_passphrase(text: &str) -> NewSlot<'_> {
    NewSlot::Passphrase { text, params: params(5) }
}

pub(super) fn by_passkey<'a>(place: &PasskeyPlace, secret: &'a PasskeySecret) -> NewSlot<'a> {
    NewSlot::Passkey { place: place.clone(), output: &secret.output }
}

/// The slot of the passphrase and of the recovery code, as a new vault has them.
pub(super) fn first_two<S: Store>(vault: &Vault<S>) -> [SlotId; 2] {
    let slots = vault.slots();
    assert!(matches!(slots[0].kind, SlotKind::Passphrase { .. }) && slots[1].kind == SlotKind::RecoveryCode);
    [slots[0].id, slots[1].id]
}

pub(super) async fn opens(store: &MemoryStore, credential: Credential<'_>) -> bool {
    match try_open_by(store.clone(), credential).await {
        Ok(_) => true,
        Err(UnlockError::Wrong) => false,
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn a_way_in_opens_from_when_it_was_made_until_it_is_replaced_or_removed() {
    block_on(async {
        let store = MemoryStore::new();
        let mut vault = make(store.clone()).await;
        vault.write(vec![visit(1, "een")]).await.expect("written");
        let [passphrase, paper] = first_two(&vault);
        let (place, secret) = passkey(7);
        let new_code = RecoveryCode::make(&CountingRandom::new(78));

        let key = vault.add_slot(&kdf(), PROOF, by_passkey(&place, &secret)).await.expect("added");
        vault.replace_slot(&kdf(), PROOF, passphrase, by_passphrase(OTHER)).await.expect("replaced");
        let proof = Credential::Passkey(&secret);
        let code_slot = vault
            .replace_slot(&kdf(), proof, paper, NewSlot::RecoveryCode(&new_code))
            .await
            .expect("replaced");
        for (credential, expected) in [
            (PROOF, false),
            (Credential::Passphrase(OTHER), true),
            (Credential::RecoveryCode(&code()), false),
            (Credential::RecoveryCode(&new_code), true),
            (Credential::Passkey(&secret), true),
        ] {
            assert_eq!(opens(&store, credential).await, expected);
            assert_eq!(vault.confirm(&kdf(), credential).await.is_ok(), expected);
        }
        let listed: Vec<_> = vault.slots().into_iter().map(|slot| (slot.id, slot.added)).collect();
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 22);
        assert_eq!((listed.len(), listed[1], listed[2]), (3, (code_slot, today), (key, today)));

        vault.remove_slot(&kdf(), Credential::RecoveryCode(&new_code), key).await.expect("removed");
        assert!(!opens(&store, Credential::Passkey(&secret)).await);
        // Who changed the slots goes on writing, and everything is where it was.
        vault.write(vec![visit(2, "twee")]).await.expect("written");
        let again = try_open(store, OTHER).await.expect("opens");
        assert_eq!(texts(&again).await, owned(&[(1, "een"), (2, "twee")]));
        assert!(again.findings().is_empty());
        assert_eq!(again.slots(), vault.slots());
    });
}

#[test]
fn what_was_taken_away_opens_nothing_whichever_of_the_newer_copies_are_damaged() {
    block_on(async {
        let (place, secret) = passkey(7);
        let secrets = [PROOF, Credential::RecoveryCode(&code()), Credential::Passkey(&secret)];
        for (at, taken) in secrets.into_iter().enumerate() {
            let store = MemoryStore::new();
            let mut vault = make(store.clone()).await;
            vault.add_slot(&kdf(), PROOF, by_passkey(&place, &secret)).await.expect("added");
            vault.add_slot(&kdf(), PROOF, by_passphrase(OTHER)).await.expect("added");
            let old = value(&store, Table::Meta, COPIES[0]);
            assert!(opens(&store, taken).await);
            let id = vault.slots()[at].id;
            vault.remove_slot(&kdf(), Credential::Passphrase(OTHER), id).await.expect("removed");
            assert!(!opens(&store, taken).await);

            let sound = store.snapshot();
            // Each of the four: as it is (0), damaged (1), or for a header gone (2) or the old one (3).
            for n in 0..4 * 4 * 2 * 2 {
                let states = [n % 4, n / 4 % 4, n / 16 % 2, n / 32];
                for (key, state) in COPIES.into_iter().chain(ROOTS).zip(states) {
                    match state {
                        0 => {}
                        1 => flip(&store, Table::Meta, key, 60),
                        2 => store.tamper(Table::Meta, key, None),
                        _ => store.tamper(Table::Meta, key, Some(old.clone())),
                    }
                }
                assert!(try_open_by(store.clone(), taken).await.is_err(), "{states:?}");
                let whole = states[..2].contains(&0) && states[2..].contains(&0);
                let left = try_open(store.clone(), OTHER).await;
                assert!(
                    !whole || left.is_ok(),
                    "{states:?}: what remained opens by the copies that are sound"
                );
                store.restore(&sound);
            }
        }
    });
}

#[test]
fn one_passphrase_or_recovery_code_always_remains() {
    block_on(async {
        let store = MemoryStore::new();
        let mut vault = make(store.clone()).await;
        let [passphrase, paper] = first_two(&vault);
        let (place, secret) = passkey(7);
        vault.add_slot(&kdf(), PROOF, by_passkey(&place, &secret)).await.expect("added");
        vault.remove_slot(&kdf(), PROOF, passphrase).await.expect("the code remains");

        let before = store.snapshot();
        let by_key = Credential::Passkey(&secret);
        assert_eq!(vault.remove_slot(&kdf(), by_key, paper).await, Err(AccessError::LastWayIn));
        let (other, touch) = passkey(8);
        let replaced = vault.replace_slot(&kdf(), by_key, paper, by_passkey(&other, &touch)).await;
        assert_eq!(replaced, Err(AccessError::LastWayIn));
        assert_eq!(store.snapshot(), before);

        vault.replace_slot(&kdf(), by_key, paper, by_passphrase(OTHER)).await.expect("another lasting one");
        assert!(opens(&store, Credential::Passphrase(OTHER)).await);
    });
}

#[test]
fn a_passkey_of_another_credential_or_host_does_not_open() {
    block_on(async {
        let store = MemoryStore::new();
        let mut vault = make(store.clone()).await;
        let (place, secret) = passkey(7);
        vault.add_slot(&kdf(), PROOF, by_passkey(&place, &secret)).await.expect("added");
        // Another credential, and the same one asked with another salt or at another host.
        for (n, output) in [(8, 7), (8, 8), (7, 8)] {
            assert!(!opens(&store, Credential::Passkey(&touched(n, output))).await, "{n} gives {output}");
        }
        let sound = store.snapshot();
        for (field, text) in [
            ("host", json!("elsewhere.example")),
            ("credential", json!(crate::vault::encoding::to_base64(&[8; 20]))),
            ("salt", json!(crate::vault::encoding::to_base64(&[8; 32]))),
        ] {
            let raw = forged(vault.header.raw(), 1, |body| body["slots"][2]["method"][field] = text);
            put_both(&store, &raw);
            let place = crate::vault::header::Header::parse(&raw).ok();
            let place = place.and_then(|header| header.passkeys().next().cloned()).expect("a place");
            let asked = PasskeySecret { credential: place.credential, output: DerivedSecret::new([7; 32]) };
            let error = try_open_by(store.clone(), Credential::Passkey(&asked)).await.err();
            assert_eq!(error, Some(UnlockError::Damaged(Part::Header)), "{field}");
            store.restore(&sound);
        }
    });
}

#[test]
fn a_passkey_that_is_made_again_takes_the_place_of_its_earlier_slot() {
    block_on(async {
        let store = MemoryStore::new();
        let mut vault = make(store.clone()).await;
        let (place, secret) = passkey(7);
        vault.add_slot(&kdf(), PROOF, by_passkey(&place, &secret)).await.expect("added");
        let (again, other_output) = (PasskeyPlace { salt: [9; 32], ..place }, touched(7, 9));
        vault.add_slot(&kdf(), PROOF, by_passkey(&again, &other_output)).await.expect("added");
        assert_eq!(vault.slots().len(), 3);
        assert!(!opens(&store, Credential::Passkey(&secret)).await);
        assert!(opens(&store, Credential::Passkey(&other_output)).await);
    });
}

#[test]
fn the_passkeys_that_a_browser_is_asked_for_are_those_of_the_newer_header() {
    block_on(async {
        let store = MemoryStore::new();
        let mut vault = make(store.clone()).await;
        let old = value(&store, Table::Meta, COPIES[0]);
        let ((one, first), (two, second)) = (passkey(7), passkey(8));
        let gone = vault.add_slot(&kdf(), PROOF, by_passkey(&one, &first)).await.expect("added");
        let with_one = value(&store, Table::Meta, COPIES[0]);
        vault.replace_slot(&kdf(), PROOF, gone, by_passkey(&two, &second)).await.expect("replaced");
        for older in [None, Some(old), Some(with_one)] {
            if let Some(raw) = older {
                store.tamper(Table::Meta, COPIES[0], Some(raw));
            }
            let Ok(VaultStatus::Present(presence)) = status(&store).await else { panic!("it is there") };
            assert_eq!(presence.passkeys, std::slice::from_ref(&two));
        }
    });
}
