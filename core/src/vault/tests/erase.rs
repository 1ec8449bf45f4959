use pollster::block_on;
use serde_json::json;

use super::meddling::MeddlingStore;
use super::support::*;
use crate::backup::{BackupFile, EncryptedExport, read};
use crate::ports::{KdfParams, Store, StoreError, Table};
use crate::vault::failing::{FailingStore, Stop};
use crate::vault::memory::MemoryStore;
use crate::vault::{
    CreateError, Credential, UnlockError, Vault, VaultStatus, WriteError, erase, finish_erasing, status,
};

/// A vault with something in every table, and the remains of an import beside it.
async fn filled() -> MemoryStore {
    let store = MemoryStore::new();
    let mut vault = make(store.clone()).await;
    vault.write(vec![visit(1, "een"), visit(2, "twee")]).await.expect("written");
    vault.put_draft("een", &json!("half")).await.expect("kept");
    store.tamper(Table::Meta, b"undo", Some(vec![7; 40]));
    store.tamper(Table::Meta, b"restoring", Some(vec![7; 8]));
    store.tamper(Table::Records, &[9; 24], Some(vec![7; 40]));
    store
}

async fn create<S: Store>(store: S) -> Result<Vault<S>, CreateError> {
    let host = host(6);
    let params = KdfParams::floor(&*host.random);
    Vault::create(store, host, &QuickKdf::default(), PASSPHRASE, params, &code()).await
}

/// A store in which an erasing stopped halfway.
async fn half_erased() -> MemoryStore {
    let store = filled().await;
    let dead = StoreError::Unavailable("killed".to_owned());
    let dying = FailingStore::new(store.clone(), 1, Stop::Before, dead);
    erase(&dying).await.expect_err("killed after the first step");
    assert_eq!(status(&store).await, Ok(VaultStatus::Erasing));
    store
}

#[test]
fn erasing_leaves_nothing_at_all_and_a_new_vault_can_be_made() {
    block_on(async {
        let store = filled().await;
        erase(&store).await.expect("erased");
        assert_eq!(store.snapshot(), MemoryStore::new().snapshot());
        assert_eq!(status(&store).await, Ok(VaultStatus::None));
        erase(&store).await.expect("nothing to erase");
        assert_eq!(create(store).await.expect("made").count(), 0);
    });
}

#[test]
fn killed_at_any_step_of_erasing_the_vault_is_whole_or_opens_nothing_and_can_be_finished() {
    block_on(async {
        for stop in [Stop::Before, Stop::After] {
            let mut seen = Vec::new();
            for calls in 0.. {
                let store = filled().await;
                let dead = StoreError::Unavailable("killed".to_owned());
                let erased = erase(&FailingStore::new(store.clone(), calls, stop, dead)).await;
                match status(&store).await.expect("the store answers") {
                    VaultStatus::Present(_) => {
                        seen.push("whole");
                        assert!(erased.is_err());
                        assert_eq!(texts(&open(store.clone()).await).await.len(), 2);
                    }
                    VaultStatus::Erasing => {
                        seen.push("erasing");
                        assert!(erased.is_err());
                        for credential in
                            [Credential::Passphrase(PASSPHRASE), Credential::RecoveryCode(&code())]
                        {
                            let kdf = QuickKdf::default();
                            let opened = Vault::unlock(store.clone(), host(2), &kdf, credential).await;
                            assert_eq!(opened.err(), Some(UnlockError::NoVault));
                            assert_eq!(kdf.calls(), 0);
                        }
                        let slots = entries(&store, Table::Meta);
                        assert!(slots.iter().all(|(key, _)| !key.starts_with(b"header")), "no slot is left");
                    }
                    VaultStatus::None => {
                        seen.push("gone");
                        assert_eq!(store.snapshot(), MemoryStore::new().snapshot());
                    }
                    other => panic!("{stop:?} after {calls}: {other:?}"),
                }
                erase(&store).await.expect("the second time nothing fails");
                assert_eq!(store.snapshot(), MemoryStore::new().snapshot(), "{stop:?} after {calls}");
                if erased.is_ok() {
                    break;
                }
            }
            seen.dedup();
            let expected: &[_] = match stop {
                Stop::Before => &["whole", "erasing", "gone"],
                Stop::After => &["erasing", "gone"],
            };
            assert_eq!(seen, expected, "{stop:?}");
        }
    });
}

#[test]
fn a_vault_made_where_an_erasing_stopped_halfway_holds_nothing_of_the_old_one() {
    block_on(async {
        let store = half_erased().await;
        create(store.clone()).await.expect("made");
        for table in [Table::Records, Table::Buckets, Table::Drafts] {
            assert!(entries(&store, table).is_empty(), "{table:?}");
        }
        assert!(entries(&store, Table::Meta).iter().all(|(key, _)| key != b"erasing" && key != b"undo"));
        assert_eq!(open(store).await.count(), 0);
    });
}

#[test]
fn a_backup_goes_in_where_an_erasing_stopped_halfway() {
    block_on(async {
        let whole = filled().await;
        let vault = open(whole.clone()).await;
        let file = EncryptedExport::begin(&vault, "0.1.0").next_chunk(&vault).await.expect("exported");
        let kdf = QuickKdf::default();
        let Ok(BackupFile::Encrypted(file)) = read(file.expect("in one piece"), &mut ()).await else {
            panic!("it reads")
        };
        let credential = Credential::Passphrase(PASSPHRASE);
        let backup = file.open(&kdf, credential, &mut ()).await.map_err(|(_, error)| error).expect("opens");
        let store = half_erased().await;
        backup.restore(store.clone(), host(8), &mut ()).await.expect("restored");
        assert_eq!(texts(&open(store.clone()).await).await, owned(&[(1, "een"), (2, "twee")]));
        let meta: Vec<_> = entries(&store, Table::Meta).into_iter().map(|(key, _)| key).collect();
        assert_eq!(
            meta,
            [b"header.a".to_vec(), b"header.b".to_vec(), b"root.a".to_vec(), b"root.b".to_vec()]
        );
        assert!(entries(&store, Table::Drafts).is_empty());
        assert_eq!(entries(&store, Table::Records).len(), 2);
    });
}

#[test]
fn a_tab_that_has_the_vault_open_writes_nothing_more_once_it_is_erased() {
    block_on(async {
        for store in [filled().await, MemoryStore::new()] {
            if store.snapshot() == MemoryStore::new().snapshot() {
                make(store.clone()).await;
            }
            let mut tab = open(store.clone()).await;
            erase(&store).await.expect("erased");
            let late = Err(WriteError::Store(StoreError::Superseded));
            assert_eq!(tab.write(vec![visit(1, "daar")]).await, late);
            assert_eq!(tab.put_draft("een", &json!("daar")).await, late);
            assert_eq!(tab.refresh().await, Err(UnlockError::NoVault));
            assert_eq!(store.snapshot(), MemoryStore::new().snapshot());
        }
    });
}

#[test]
fn an_erasing_that_goes_on_late_leaves_the_new_vault_of_another_tab_alone() {
    block_on(async {
        let store = half_erased().await;
        let halfway = store.snapshot();
        create(store.clone()).await.expect("made in another tab");
        let new = store.snapshot();
        for calls in 0..8 {
            store.restore(&halfway);
            let late = MeddlingStore::new(store.clone());
            late.meddle_after(calls, &new);
            finish_erasing(&late).await.expect("no error: the old vault is gone");
            if late.has_meddled() {
                assert_eq!(store.snapshot(), new, "{calls}");
            } else {
                assert_eq!(store.snapshot(), MemoryStore::new().snapshot());
            }
        }
    });
}

#[test]
fn a_mark_beside_a_vault_erases_nothing() {
    block_on(async {
        let store = filled().await;
        store.tamper(Table::Meta, b"erasing", Some(vec![1]));
        let before = store.snapshot();
        assert!(matches!(status(&store).await, Ok(VaultStatus::Present(_))));
        assert_eq!(create(store.clone()).await.err(), Some(CreateError::AlreadyThere));
        finish_erasing(&store).await.expect("nothing to do");
        assert_eq!(store.snapshot(), before);
        assert_eq!(texts(&open(store).await).await.len(), 2);
    });
}

#[test]
fn a_vault_that_does_not_open_any_more_can_be_erased() {
    block_on(async {
        let store = filled().await;
        for key in [b"header.a", b"header.b"] {
            store.tamper(Table::Meta, key, Some(vec![0; 9]));
        }
        assert_eq!(status(&store).await, Ok(VaultStatus::Damaged));
        erase(&store).await.expect("erased");
        assert_eq!(status(&store).await, Ok(VaultStatus::None));
    });
}
