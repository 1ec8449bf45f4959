use pollster::block_on;

use super::support::*;
use crate::ports::{KdfParams, StoreError};
use crate::vault::failing::{FailingStore, Stop};
use crate::vault::memory::MemoryStore;
use crate::vault::{Credential, NewSlot, Vault, VaultStatus, WriteError, status};

fn dead() -> StoreError {
    StoreError::Unavailable("killed".to_owned())
}

#[test]
fn killed_at_any_step_of_a_save_the_old_or_the_new_state_is_there() {
    block_on(async {
        let old = owned(&[(1, "een"), (2, "twee")]);
        let new = owned(&[(1, "een, anders"), (3, "drie")]);
        for stop in [Stop::Before, Stop::After] {
            let mut saved = false;
            for calls in 0.. {
                let store = MemoryStore::new();
                make(store.clone())
                    .await
                    .write(vec![visit(1, "een"), visit(2, "twee")])
                    .await
                    .expect("written");
                let failing = FailingStore::new(store.clone(), calls, stop, dead());
                let outcome = match try_open(failing, PASSPHRASE).await {
                    Ok(mut vault) => {
                        vault.write(vec![visit(1, "een, anders"), gone(2), visit(3, "drie")]).await.is_ok()
                    }
                    Err(_) => false,
                };
                let after = open(store).await;
                assert!(
                    after.findings().is_empty() && after.set_aside().is_empty(),
                    "{stop:?} after {calls}"
                );
                let found = texts(&after).await;
                assert!(found == old || found == new, "{stop:?} after {calls}: {found:?}");
                assert!(!outcome || found == new, "what was said to be saved is saved");
                saved |= found == new && !outcome;
                if outcome {
                    break;
                }
            }
            assert_eq!(saved, stop == Stop::After, "the kill behind the commit was tried");
        }
    });
}

#[test]
fn killed_at_any_step_of_a_change_of_passphrase_the_old_or_the_new_one_opens() {
    const NEW: &str = "zes heel andere woorden samen";
    block_on(async {
        for stop in [Stop::Before, Stop::After] {
            let mut changed = false;
            for calls in 0.. {
                let store = MemoryStore::new();
                make(store.clone()).await.write(vec![visit(1, "een")]).await.expect("written");
                let failing = FailingStore::new(store.clone(), calls, stop, dead());
                let outcome = match try_open(failing, PASSPHRASE).await {
                    Ok(mut vault) => {
                        let (proof, old) = (Credential::Passphrase(PASSPHRASE), vault.slots()[0].id);
                        let new = NewSlot::Passphrase { text: NEW, params: params(5) };
                        vault.replace_slot(&QuickKdf::default(), proof, old, new).await.is_ok()
                    }
                    Err(_) => false,
                };
                let [old, new] = [PASSPHRASE, NEW].map(|text| try_open(store.clone(), text));
                let (old, new) = (old.await, new.await);
                assert!(old.is_ok() != new.is_ok(), "{stop:?} after {calls}: one of them opens");
                assert!(!outcome || new.is_ok(), "what was said to be changed is changed");
                changed |= new.is_ok() && !outcome;
                let after = old.or(new).expect("one of them opens");
                assert!(after.findings().is_empty());
                assert_eq!(texts(&after).await, owned(&[(1, "een")]));
                if outcome {
                    break;
                }
            }
            assert_eq!(changed, stop == Stop::After, "the kill behind the commit was tried");
        }
    });
}

#[test]
fn killed_at_any_step_of_the_making_there_is_no_vault_or_a_whole_one() {
    block_on(async {
        for stop in [Stop::Before, Stop::After] {
            for calls in 0.. {
                let store = MemoryStore::new();
                let failing = FailingStore::new(store.clone(), calls, stop, dead());
                let host = host(1);
                let params = KdfParams::floor(&*host.random);
                let made =
                    Vault::create(failing, host, &QuickKdf::default(), PASSPHRASE, params, &code()).await;
                match status(&store).await.expect("the store answers") {
                    VaultStatus::None => assert!(made.is_err()),
                    _ => assert_eq!(open(store).await.count(), 0),
                }
                if made.is_ok() {
                    break;
                }
            }
        }
    });
}

#[test]
fn a_full_disk_changes_nothing_and_is_named() {
    block_on(async {
        let store = MemoryStore::new();
        make(store.clone()).await.write(vec![visit(1, "een")]).await.expect("written");
        let before = store.snapshot();
        for calls in 0.. {
            let full = FailingStore::new(store.clone(), calls, Stop::Before, StoreError::Quota);
            let Ok(mut vault) = try_open(full, PASSPHRASE).await else { continue };
            assert_eq!(vault.write(vec![visit(1, "meer")]).await, Err(WriteError::Store(StoreError::Quota)));
            assert_eq!(
                vault.list(crate::vault::RecordKind::VISIT).next().map(|listed| listed.list),
                Some(&title("een"))
            );
            break;
        }
        assert_eq!(store.snapshot(), before);
    });
}
