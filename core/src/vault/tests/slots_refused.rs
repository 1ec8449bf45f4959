//! Changes of the slots that are refused, and then leave everything as it was.

use std::cell::Cell;

use pollster::block_on;

use super::slots::{OTHER, PROOF, by_passkey, by_passphrase, first_two, kdf, opens};
use super::support::*;
use crate::ports::{DerivedSecret, Kdf, KdfError, KdfParams, StoreError};
use crate::testing::CountingRandom;
use crate::vault::memory::MemoryStore;
use crate::vault::recovery_code::RecoveryCode;
use crate::vault::{AccessError, Credential, NewSlot, PasskeyPlace, SlotId, UnlockError, Vault};

/// A change of each sort that would go through, made with `kdf` and `proof`.
async fn every_change<K: Kdf>(
    vault: &mut Vault<MemoryStore>,
    kdf: &K,
    proof: Credential<'_>,
    params: KdfParams,
) -> [Result<(), AccessError>; 4] {
    let [passphrase, paper] = first_two(vault);
    let new = || NewSlot::Passphrase { text: OTHER, params };
    let typed = if let Credential::Passphrase(typed) = proof { typed } else { PASSPHRASE };
    [
        vault.add_slot(kdf, proof, new()).await.map(drop),
        vault.replace_slot(kdf, proof, passphrase, new()).await.map(drop),
        vault.remove_slot(kdf, proof, paper).await,
        vault.begin_rotation(kdf, typed, params, &code(), &[]).await,
    ]
}

#[test]
fn a_change_without_proof_of_who_asks_changes_nothing() {
    block_on(async {
        let store = MemoryStore::new();
        let mut vault = make(store.clone()).await;
        let before = store.snapshot();
        let wrong = Err(AccessError::Proof(UnlockError::Wrong));
        let proof = Credential::Passphrase("niet deze");
        for outcome in every_change(&mut vault, &kdf(), proof, params(5)).await {
            assert_eq!(outcome, wrong);
        }
        let [passphrase, _] = first_two(&vault);
        for proof in [
            Credential::RecoveryCode(&RecoveryCode::make(&CountingRandom::new(78))),
            Credential::Passkey(&passkey(7).1),
        ] {
            assert_eq!(vault.remove_slot(&kdf(), proof, passphrase).await, wrong);
        }
        assert_eq!(store.snapshot(), before);
    });
}

#[test]
fn a_cost_outside_the_bounds_is_refused_for_a_new_slot_before_anything_is_derived() {
    block_on(async {
        let store = MemoryStore::new();
        let mut vault = make(store.clone()).await;
        let before = store.snapshot();
        for params in [
            KdfParams { memory_kib: 4 * 1024 * 1024, ..params(5) },
            KdfParams { memory_kib: 8, ..params(5) },
            KdfParams { passes: 1, ..params(5) },
            KdfParams { passes: 1000, ..params(5) },
            KdfParams { lanes: 4, ..params(5) },
        ] {
            let kdf = kdf();
            let [passphrase, _] = first_two(&vault);
            let new = || NewSlot::Passphrase { text: OTHER, params };
            for outcome in [
                vault.add_slot(&kdf, PROOF, new()).await.map(drop),
                vault.replace_slot(&kdf, PROOF, passphrase, new()).await.map(drop),
                vault.begin_rotation(&kdf, PASSPHRASE, params, &code(), &[]).await,
            ] {
                assert!(matches!(outcome, Err(AccessError::KdfBounds(_))), "{params:?}: {outcome:?}");
            }
            assert_eq!(kdf.calls(), 0, "{params:?}");
        }
        assert_eq!(store.snapshot(), before);
    });
}

/// Has memory for a number of derivations.
struct PoorKdf(Cell<usize>);

impl Kdf for PoorKdf {
    async fn derive(&self, passphrase: &[u8], params: &KdfParams) -> Result<DerivedSecret, KdfError> {
        self.0.set(self.0.get().checked_sub(1).ok_or(KdfError::OutOfMemory)?);
        QuickKdf::default().derive(passphrase, params).await
    }
}

#[test]
fn memory_that_is_not_to_be_had_is_named_and_nothing_changed() {
    block_on(async {
        let store = MemoryStore::new();
        let mut vault = make(store.clone()).await;
        let [passphrase, _] = first_two(&vault);
        let before = store.snapshot();
        let short = Err(AccessError::Kdf(KdfError::OutOfMemory));
        // For the proof, and for what is new.
        for enough in [0, 1] {
            let poor = || PoorKdf(Cell::new(enough));
            assert_eq!(vault.add_slot(&poor(), PROOF, by_passphrase(OTHER)).await.map(drop), short);
            let replaced = vault.replace_slot(&poor(), PROOF, passphrase, by_passphrase(OTHER)).await;
            assert_eq!(replaced.map(drop), short);
            assert_eq!(vault.begin_rotation(&poor(), PASSPHRASE, params(5), &code(), &[]).await, short);
        }
        assert_eq!(vault.remove_slot(&PoorKdf(Cell::new(0)), PROOF, passphrase).await, short);
        assert_eq!(store.snapshot(), before);
        assert!(opens(&store, PROOF).await && !opens(&store, Credential::Passphrase(OTHER)).await);
        vault.write(vec![visit(1, "een")]).await.expect("and it goes on");
    });
}

#[test]
fn what_cannot_become_a_slot_is_refused_with_its_reason() {
    block_on(async {
        let store = MemoryStore::new();
        let mut vault = make(store.clone()).await;
        let nobody = SlotId::make(&CountingRandom::new(99));
        assert_eq!(vault.remove_slot(&kdf(), PROOF, nobody).await, Err(AccessError::Gone));
        let replaced = vault.replace_slot(&kdf(), PROOF, nobody, by_passphrase(OTHER)).await;
        assert_eq!(replaced, Err(AccessError::Gone));
        let (place, secret) = passkey(7);
        for place in [
            PasskeyPlace { credential: Vec::new(), ..place.clone() },
            PasskeyPlace { credential: vec![1; 1024], ..place.clone() },
            PasskeyPlace { host: String::new(), ..place.clone() },
            PasskeyPlace { host: "a".repeat(254), ..place },
        ] {
            let added = vault.add_slot(&kdf(), PROOF, by_passkey(&place, &secret)).await;
            assert_eq!(added, Err(AccessError::BadPasskey));
        }
        for text in ["", " \n", "\u{3000}"] {
            let added = vault.add_slot(&kdf(), PROOF, by_passphrase(text)).await;
            assert_eq!(added, Err(AccessError::EmptyPassphrase), "{text:?}");
        }
        // The longest passkeys there can be, until there is no room: the header still opens.
        for n in 0..14 {
            let place = PasskeyPlace {
                credential: [vec![0; 1022], vec![n]].concat(),
                host: "\u{1}".repeat(253),
                salt: [n; 32],
            };
            vault.add_slot(&kdf(), PROOF, by_passkey(&place, &secret)).await.expect("added");
        }
        let added = vault.add_slot(&kdf(), PROOF, by_passphrase(OTHER)).await;
        assert_eq!(added, Err(AccessError::TooMany));
        let [_, paper] = first_two(&vault);
        vault.replace_slot(&kdf(), PROOF, paper, by_passphrase(OTHER)).await.expect("one for another");
        assert_eq!(try_open(store, OTHER).await.expect("opens").slots().len(), 16);
    });
}

#[test]
fn the_slots_of_a_newer_format_are_never_written() {
    block_on(async {
        let store = MemoryStore::new();
        resign(&store, &mut make(store.clone()).await, with_unknown_slot(2));
        let before = store.snapshot();
        let mut vault = open(store.clone()).await;
        let kdf = kdf();
        for outcome in every_change(&mut vault, &kdf, PROOF, params(5)).await {
            assert_eq!(outcome, Err(AccessError::ReadOnly));
        }
        assert_eq!((store.snapshot(), kdf.calls()), (before, 0));
    });
}

#[test]
fn a_tab_that_lost_its_turn_changes_no_slots() {
    block_on(async {
        let store = MemoryStore::new();
        let mut here = make(store.clone()).await;
        let mut frozen = open(store.clone()).await;
        here.write(vec![visit(1, "een")]).await.expect("written");
        let before = store.snapshot();
        for outcome in every_change(&mut frozen, &kdf(), PROOF, params(5)).await {
            assert_eq!(outcome, Err(AccessError::Store(StoreError::Superseded)));
        }
        assert_eq!(store.snapshot(), before);
    });
}
