use pollster::block_on;
use serde_json::json;

use super::support::*;
use crate::ports::{Store, StoreError, Table};
use crate::testing::CountingRandom;
use crate::vault::keys::Keys;
use crate::vault::memory::MemoryStore;
use crate::vault::recovery_code::RecoveryCode;
use crate::vault::root::Root;
use crate::vault::{
    AccessError, Credential, NewSlot, ReadError, RecordFault, RecordKind, RotateError, UnlockError, Vault,
    WriteError, manifest, record,
};

/// What the rotation puts in place of [`code`].
pub(super) fn new_code() -> RecoveryCode {
    RecoveryCode::make(&CountingRandom::new(78))
}

/// Four visits, one of them written twice, a draft, and passkeys 7 and 8.
pub(super) async fn filled() -> (MemoryStore, Vault<MemoryStore>) {
    let store = MemoryStore::new();
    let mut vault = make(store.clone()).await;
    vault.write((1..5).map(|n| visit(n, "een")).collect()).await.expect("written");
    vault.write(vec![visit(2, "twee")]).await.expect("written");
    vault.put_draft("visit/2", &json!("half")).await.expect("kept");
    for (place, secret) in [passkey(7), passkey(8)] {
        let new = NewSlot::Passkey { place, output: &secret.output };
        let proof = Credential::Passphrase(PASSPHRASE);
        vault.add_slot(&QuickKdf::default(), proof, new).await.expect("added");
    }
    (store, vault)
}

pub(super) fn whole() -> Vec<(u8, String)> {
    owned(&[(1, "een"), (2, "twee"), (3, "een"), (4, "een")])
}

/// Begins a rotation that keeps passkey 7.
pub(super) async fn begin<S: Store>(vault: &mut Vault<S>) -> Result<(), AccessError> {
    let kdf = QuickKdf::default();
    vault.begin_rotation(&kdf, PASSPHRASE, params(6), &new_code(), &[passkey(7).1]).await
}

/// Everything in the store that `keys` open.
pub(super) fn opened_by(store: &MemoryStore, keys: &Keys) -> usize {
    let opens = |(table, _, raw): &(Table, &[u8], &[u8])| match table {
        Table::Records => record::open(keys, raw).is_some(),
        Table::Buckets => manifest::open(keys, raw).is_some(),
        Table::Meta => Root::open(raw, keys).is_some(),
        Table::Drafts => false,
    };
    store.snapshot().entries().filter(opens).count()
}

pub(super) async fn is_whole(vault: &Vault<MemoryStore>) {
    assert_eq!(texts(vault).await, whole());
    assert!(vault.findings().is_empty() && vault.set_aside().is_empty());
    let drafts = vault.drafts().await.expect("the store answers");
    assert_eq!((drafts.len(), &drafts[0].value), (1, &json!("half")));
}

#[test]
fn after_a_rotation_the_old_key_opens_nothing_of_the_store_and_all_is_there() {
    block_on(async {
        let (store, mut vault) = filled().await;
        let old = open(store.clone()).await.keys;
        let versions = vault.versions(id(2)).cloned();
        // Four records and their buckets, and the root twice.
        assert_eq!(opened_by(&store, &old), 10);
        begin(&mut vault).await.expect("begun");
        assert!(vault.is_rotating());
        is_whole(&vault).await;
        assert_eq!(opened_by(&store, &old), 8, "the roots are under the new key at once");
        vault.rotate(&mut ()).await.expect("done");
        assert_eq!(opened_by(&store, &old), 0);
        for vault in [vault, open(store.clone()).await] {
            assert!(!vault.is_rotating());
            is_whole(&vault).await;
            assert_eq!(vault.versions(id(2)), versions.as_ref(), "nobody edited anything");
            assert_eq!(opened_by(&store, &vault.keys), 10);
            assert!(vault.keys.of_epoch(1).is_none(), "the old key is let go of");
        }
        for raw in ROOTS.map(|key| value(&store, Table::Meta, key)) {
            let root = Root::open(&raw, &open(store.clone()).await.keys).expect("both copies");
            assert!(root.previous.is_none());
        }
    });
}

#[test]
fn from_its_beginning_on_what_opened_before_opens_nothing_whatever_is_put_back() {
    block_on(async {
        let (store, mut vault) = filled().await;
        let old = COPIES.map(|key| value(&store, Table::Meta, key));
        let old_roots = ROOTS.map(|key| value(&store, Table::Meta, key));
        begin(&mut vault).await.expect("begun");
        for done in [false, true] {
            if done {
                vault.rotate(&mut ()).await.expect("done");
            }
            for credential in [Credential::RecoveryCode(&new_code()), Credential::Passkey(&passkey(7).1)] {
                assert!(try_open_by(store.clone(), credential).await.is_ok());
            }
            let sound = store.snapshot();
            let (before, dropped) = (code(), passkey(8).1);
            for credential in [Credential::RecoveryCode(&before), Credential::Passkey(&dropped)] {
                let error = try_open_by(store.clone(), credential).await.err();
                assert_eq!(error, Some(UnlockError::Wrong));
                // Each copy of the header as it is, damaged, or the one of before.
                for n in 0..9 {
                    for ((key, old), state) in COPIES.into_iter().zip(&old).zip([n % 3, n / 3]) {
                        match state {
                            0 => {}
                            1 => flip(&store, Table::Meta, key, 60),
                            _ => store.tamper(Table::Meta, key, Some(old.clone())),
                        }
                    }
                    assert!(try_open_by(store.clone(), credential).await.is_err(), "{n}");
                    store.restore(&sound);
                }
            }
            // Even with the roots of before beside them there is nothing left to read, once all is rewritten.
            if done {
                for (key, raw) in COPIES.into_iter().zip(&old).chain(ROOTS.into_iter().zip(&old_roots)) {
                    store.tamper(Table::Meta, key, Some(raw.clone()));
                }
                let hollow = try_open_by(store.clone(), Credential::RecoveryCode(&before)).await;
                assert_eq!(hollow.map(|vault| vault.count()), Ok(0));
            }
        }
    });
}

#[test]
fn what_was_set_aside_stays_as_it_lies_and_stays_listed() {
    block_on(async {
        let (store, mut vault) = filled().await;
        let key = key_of(&store, Table::Records, 2);
        flip(&store, Table::Records, &key, 100);
        store.tamper(Table::Records, &key_of(&store, Table::Records, 3), None);
        let raw = value(&store, Table::Records, &key);
        begin(&mut vault).await.expect("begun");
        vault.rotate(&mut ()).await.expect("done");

        for vault in [vault, open(store.clone()).await] {
            let fault = RecordFault::Altered;
            assert_eq!(vault.read(id(2)).await, Err(ReadError::Fault { id: id(2), fault }));
            let aside = vault.set_aside();
            let named: Vec<_> =
                aside.iter().map(|aside| (aside.id, aside.kind, aside.list.clone(), aside.fault)).collect();
            let visit = Some(RecordKind::VISIT);
            assert_eq!(
                named,
                [
                    (id(2), visit, Some(title("twee")), RecordFault::Altered),
                    (id(3), visit, Some(title("een")), RecordFault::Missing),
                ]
            );
            assert_eq!(texts(&vault).await, owned(&[(1, "een"), (4, "een")]));
        }
        assert_eq!(value(&store, Table::Records, &key), raw);
    });
}

#[test]
fn a_rotation_drops_what_an_import_could_be_undone_to() {
    block_on(async {
        let (store, mut vault) = filled().await;
        let outside =
            [(Table::Records, [9; 24].as_slice()), (Table::Buckets, &[9; 9]), (Table::Meta, b"undo")];
        for (table, key) in outside {
            store.tamper(table, key, Some(vec![1]));
        }
        begin(&mut vault).await.expect("begun");
        for (table, key) in outside {
            assert!(entries(&store, table).iter().all(|(at, _)| at != key), "{table:?}");
        }
        is_whole(&vault).await;
    });
}

#[test]
fn one_rotation_runs_at_a_time_and_none_is_done_without_having_begun() {
    block_on(async {
        let (store, mut vault) = filled().await;
        let before = store.snapshot();
        vault.rotate(&mut ()).await.expect("nothing to do");
        assert_eq!(store.snapshot(), before);

        // A passkey that is there and gave something else is not dropped in silence.
        let kdf = QuickKdf::default();
        let refused = vault.begin_rotation(&kdf, PASSPHRASE, params(6), &new_code(), &[touched(7, 9)]).await;
        assert_eq!(refused, Err(AccessError::Proof(UnlockError::Wrong)));
        assert_eq!(store.snapshot(), before);

        begin(&mut vault).await.expect("begun");
        let before = store.snapshot();
        assert_eq!(begin(&mut vault).await, Err(AccessError::Rotating));
        assert_eq!(store.snapshot(), before);
        vault.rotate(&mut ()).await.expect("done");
        begin(&mut vault).await.expect("and once more");
        vault.rotate(&mut ()).await.expect("done");
        is_whole(&open(store).await).await;
    });
}

#[test]
fn a_tab_that_lost_its_turn_rotates_nothing() {
    block_on(async {
        let (store, mut here) = filled().await;
        begin(&mut here).await.expect("begun");
        let mut frozen = open(store.clone()).await;
        here.write(vec![visit(1, "een")]).await.expect("written");
        let before = store.snapshot();
        let late = frozen.rotate(&mut ()).await;
        assert_eq!(late, Err(RotateError::Write(WriteError::Store(StoreError::Superseded))));
        assert_eq!(store.snapshot(), before);
    });
}
