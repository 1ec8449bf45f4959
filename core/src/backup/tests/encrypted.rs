use pollster::block_on;
use serde_json::Value;

use super::support::*;
use crate::backup::{EncryptedExport, ExportError, ImportError};
use crate::ports::{Progress, Stopped, StoreError, Table};
use crate::vault::failing::{FailingStore, Stop};
use crate::vault::memory::MemoryStore;
use crate::vault::tests::support::{
    PASSPHRASE, QuickKdf, code, entries, flip, host, key_of, make, open, owned, texts, try_open, visit,
};
use crate::vault::{Change, Credential, RecordId, RecordKind, UnlockError, Vault, VaultStatus, status};

async fn restore(file: &[u8], store: &MemoryStore) -> Result<Vault<MemoryStore>, ImportError> {
    verified(file, PASSPHRASE).await?.restore(store.clone(), host(8), &mut ()).await
}

#[test]
fn a_backup_brings_everything_back_into_an_empty_browser() {
    block_on(async {
        let vault = filled().await;
        let file = encrypted(&vault).await;
        let store = MemoryStore::new();
        let expected = owned(&[(1, "Noor"), (2, "twee, anders"), (3, "drie")]);
        let mut restored = restore(&file, &store).await.expect("restored");
        assert_eq!(texts(&restored).await, expected);
        assert_eq!((restored.id(), restored.generation()), (vault.id(), vault.generation() + 1));
        assert_eq!(restored.last_changed(), vault.last_changed());

        let again = open(store.clone()).await;
        assert_eq!(texts(&again).await, expected);
        assert!(again.findings().is_empty() && again.set_aside().is_empty());
        let (kdf, code) = (QuickKdf::default(), code());
        let by_code = Vault::unlock(store.clone(), host(9), &kdf, Credential::RecoveryCode(&code)).await;
        assert_eq!(by_code.map(|vault| vault.count()).ok(), Some(3));
        assert_eq!(try_open(store, "een andere zin").await.err(), Some(UnlockError::Wrong));

        // Another replica writes on from here.
        restored.write(vec![visit(2, "na het terugzetten")]).await.expect("written");
        assert_eq!(restored.versions(RecordId::from_bytes([2; 16])).map(|versions| versions.len()), Some(2));
    });
}

#[test]
fn the_file_is_json_with_a_record_on_each_line_and_none_of_the_words() {
    block_on(async {
        let file = encrypted(&filled().await).await;
        let json: Value = serde_json::from_slice(&file).expect("valid JSON");
        assert_eq!(json["format"], "omgangsboek-backup");
        assert_eq!((json["version"].as_u64(), json["count"].as_u64()), (Some(1), Some(3)));
        assert_eq!(json["records"].as_array().map(Vec::len), Some(3));
        assert_eq!(lines(&file).iter().filter(|line| line.contains("\"seq\"")).count(), 3);
        assert!(!String::from_utf8_lossy(&file).contains("Noor"));
        let file = read_encrypted(&file).expect("ours");
        assert_eq!(file.summary().created.to_rfc3339(), "2026-11-22T14:02:00+01:00");
        assert_eq!((file.summary().records, file.summary().generation), (3, Some(3)));
    });
}

#[test]
fn another_passphrase_is_wrong_and_the_file_can_be_tried_again() {
    block_on(async {
        let file = read_encrypted(&encrypted(&filled().await).await).expect("ours");
        let kdf = QuickKdf::default();
        let Err((file, error)) = file.open(&kdf, Credential::Passphrase("niet deze"), &mut ()).await else {
            panic!("opened")
        };
        assert_eq!(error, ImportError::Wrong);
        let verified =
            file.open(&kdf, Credential::RecoveryCode(&code()), &mut ()).await.map_err(|(_, error)| error);
        let counts = verified.expect("the recovery code opens it").summary().counts.clone();
        assert_eq!(counts.into_iter().collect::<Vec<_>>(), [(RecordKind::VISIT, 3)]);
    });
}

#[test]
fn a_vault_that_is_there_whole_or_damaged_is_not_written_over() {
    block_on(async {
        let vault = filled().await;
        let file = encrypted(&vault).await;
        let store = vault.store.clone();
        for at in [None, Some(40)] {
            for key in [b"header.a", b"header.b"] {
                at.inspect(|at| flip(&store, Table::Meta, key, *at));
            }
            let before = store.snapshot();
            assert_eq!(restore(&file, &store).await.err(), Some(ImportError::NotEmpty));
            assert_eq!(store.snapshot(), before);
        }
    });
}

#[test]
fn killed_at_any_step_of_a_restore_there_is_no_vault_or_a_whole_one_and_it_can_be_done_again() {
    block_on(async {
        let file = encrypted(&filled().await).await;
        for stop in [Stop::Before, Stop::After] {
            for calls in 0.. {
                let store = MemoryStore::new();
                let dead = StoreError::Unavailable("killed".to_owned());
                let failing = FailingStore::new(store.clone(), calls, stop, dead);
                let backup = verified(&file, PASSPHRASE).await.expect("sound");
                let done = backup.restore(failing, host(8), &mut ()).await.is_ok();
                if status(&store).await == Ok(VaultStatus::None) {
                    assert!(!done);
                    restore(&file, &store).await.expect("done again");
                }
                assert_eq!(open(store.clone()).await.count(), 3, "{stop:?} after {calls}");
                assert_eq!(entries(&store, Table::Records).len(), 3, "nothing is left behind");
                assert_eq!(entries(&store, Table::Meta).len(), 4, "nothing is left behind");
                if done {
                    break;
                }
            }
        }
    });
}

/// Makes a vault of its own as soon as this one begins.
struct OtherTab(Option<MemoryStore>);

impl Progress for OtherTab {
    async fn at(&mut self, _: usize, _: usize) -> Result<(), Stopped> {
        if let Some(store) = self.0.take() {
            make(store).await;
        }
        Ok(())
    }
}

#[test]
fn a_vault_made_in_another_tab_during_a_restore_is_not_written_over() {
    block_on(async {
        let file = encrypted(&filled().await).await;
        let store = MemoryStore::new();
        let backup = verified(&file, PASSPHRASE).await.expect("sound");
        let mut other_tab = OtherTab(Some(store.clone()));
        let outcome = backup.restore(store.clone(), host(8), &mut other_tab).await;
        assert_eq!(outcome.err(), Some(ImportError::Store(StoreError::Superseded)));
        assert_eq!(open(store.clone()).await.count(), 0);
        assert!(entries(&store, Table::Records).is_empty());
    });
}

#[test]
fn a_damaged_record_stays_out_of_the_file_and_is_counted() {
    block_on(async {
        let vault = filled().await;
        flip(&vault.store, Table::Records, &key_of(&vault.store, Table::Records, 2), 99);
        let file = encrypted(&vault).await;
        assert_eq!(read_encrypted(&file).expect("ours").summary().left_out, 1);
        let restored = restore(&file, &MemoryStore::new()).await.expect("restored");
        assert_eq!(texts(&restored).await, owned(&[(1, "Noor"), (3, "drie")]));
    });
}

#[test]
fn an_export_is_of_one_generation() {
    block_on(async {
        let mut vault = filled().await;
        let mut export = EncryptedExport::begin(&vault, "0.1.0");
        vault.write(vec![visit(1, "anders")]).await.expect("written");
        assert_eq!(export.next_chunk(&vault).await, Err(ExportError::Changed));
    });
}

#[test]
fn an_empty_vault_and_a_large_one_come_back() {
    block_on(async {
        for count in [0_u32, 1, 1500] {
            let mut vault = make(MemoryStore::new()).await;
            let changes = (0..count).map(|n| Change::Put {
                id: RecordId::make(&*host(u64::from(n)).random),
                kind: RecordKind::VISIT,
                schema: 1,
                payload: vec![7; 1900],
                list: Value::from(n),
            });
            vault.write(changes.collect()).await.expect("written");
            let mut export = EncryptedExport::begin(&vault, "0.1.0");
            let (mut file, mut chunks) = (Vec::new(), 0);
            while let Some(chunk) = export.next_chunk(&vault).await.expect("exported") {
                file.extend(chunk);
                chunks += 1;
            }
            let mut watch = Watch::default();
            let store = MemoryStore::new();
            let backup = verified(&file, PASSPHRASE).await.expect("sound");
            backup.restore(store.clone(), host(8), &mut watch).await.expect("restored");
            let heard = watch.heard;
            let count = usize::try_from(count).expect("small");
            assert_eq!(open(store).await.count(), count);
            assert_eq!(heard.last().copied(), Some((count, count)));
            assert!(
                count < 1000 || (chunks > 5 && heard.len() > count),
                "in pieces: {chunks}, {}",
                heard.len()
            );
        }
    });
}
