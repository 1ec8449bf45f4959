use pollster::block_on;

use super::frozen::{RECOVERY_CODE, holds_what_was_kept, id, stored};
use super::support::*;
use crate::ports::{StoreError, Table};
use crate::vault::failing::{FailingStore, Stop};
use crate::vault::memory::MemoryStore;
use crate::vault::recovery_code::RecoveryCode;
use crate::vault::{Change, Credential, RecordKind, UnlockError, Vault, WriteError};

fn paper() -> RecoveryCode {
    RecoveryCode::parse(RECOVERY_CODE).expect("a code")
}

async fn unlock<S: crate::ports::Store>(store: S) -> Result<Vault<S>, UnlockError> {
    try_open_by(store, Credential::RecoveryCode(&paper())).await
}

/// A write that leaves the three records that were kept as they are.
async fn write<S: crate::ports::Store>(vault: &mut Vault<S>) -> Result<(), WriteError> {
    vault.write(vec![Change::Delete { id: id(0x44) }]).await
}

fn old() -> MemoryStore {
    stored("vault-v1.json")
}

#[test]
fn a_vault_of_format_1_0_becomes_one_of_1_1_with_its_first_write_and_not_before() {
    block_on(async {
        let store = old();
        let before = store.snapshot();
        let mut vault = unlock(store.clone()).await.expect("it opens");
        assert!(vault.header.is_older_minor() && !vault.is_read_only());
        assert_eq!(store.snapshot(), before, "looking changes nothing");
        let slots = vault.slots();
        assert!(slots.len() == 2 && slots.iter().all(|slot| slot.added.is_none()));

        write(&mut vault).await.expect("written");
        let after = unlock(store.clone()).await.expect("it opens by the same code");
        assert!(!after.header.is_older_minor() && after.findings().is_empty());
        assert_eq!((after.slots(), after.generation()), (slots, 4));
        holds_what_was_kept(&after).await;

        // The header is no longer the one that the older root knew: whichever copy is lost, it opens.
        let sound = store.snapshot();
        for key in COPIES.into_iter().chain(ROOTS) {
            store.tamper(Table::Meta, key, None);
            holds_what_was_kept(&unlock(store.clone()).await.expect("it opens")).await;
            store.restore(&sound);
        }
        // From then on a write writes no header.
        let header = value(&store, Table::Meta, COPIES[0]);
        write(&mut vault).await.expect("written");
        assert_eq!(value(&store, Table::Meta, COPIES[0]), header);
    });
}

#[test]
fn killed_at_any_step_of_its_first_write_a_vault_of_format_1_0_is_whole() {
    block_on(async {
        for stop in [Stop::Before, Stop::After] {
            for calls in 0.. {
                let store = old();
                let error = StoreError::Unavailable("killed".to_owned());
                let failing = FailingStore::new(store.clone(), calls, stop, error);
                let saved = match unlock(failing).await {
                    Ok(mut vault) => write(&mut vault).await.is_ok(),
                    Err(_) => false,
                };
                let after = unlock(store).await.expect("it opens");
                assert!(after.findings().is_empty());
                assert_eq!(after.header.is_older_minor(), after.generation() == 3, "old or new, never mixed");
                holds_what_was_kept(&after).await;
                if saved {
                    break;
                }
            }
        }
    });
}

#[test]
fn whatever_is_written_first_makes_it_1_1() {
    block_on(async {
        for change in 0..3 {
            let store = old();
            let mut vault = unlock(store.clone()).await.expect("it opens");
            let kdf = QuickKdf::default();
            let code = paper();
            match change {
                0 => vault.claim().await.expect("claimed"),
                1 => {
                    let id = vault.slots()[0].id;
                    vault.remove_slot(&kdf, Credential::RecoveryCode(&code), id).await.expect("removed");
                }
                _ => {
                    let put = |id| Change::Put {
                        id,
                        kind: RecordKind::MEETING,
                        schema: 1,
                        payload: Vec::new(),
                        list: title("overleg"),
                    };
                    vault.write(vec![put(id(0x55))]).await.expect("written");
                    vault.write(vec![Change::Delete { id: id(0x55) }]).await.expect("written");
                }
            }
            let after = unlock(store).await.expect("it opens");
            assert!(!after.header.is_older_minor());
            holds_what_was_kept(&after).await;
        }
    });
}
