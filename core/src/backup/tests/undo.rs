use std::collections::BTreeSet;

use pollster::block_on;

use super::devices::{Texts, all_texts, incoming, moments, pauses, spaces, twin, unlocked};
use super::support::{Watch, encrypted};
use crate::backup::{ImportError, Merged};
use crate::ports::{Stopped, StoreError, Table};
use crate::vault::failing::{FailingStore, Stop};
use crate::vault::memory::MemoryStore;
use crate::vault::tests::support::{entries, flip, id, key_of, make, visit};
use crate::vault::{RecordKind, Vault};

/// A vault that an import went into: one record replaced, one forked, one new.
async fn imported() -> Vault<MemoryStore> {
    let mut there = make(MemoryStore::new()).await;
    there.write(vec![visit(1, "een"), visit(2, "twee"), visit(3, "drie")]).await.expect("written");
    let mut here = twin(&there, 1).await;
    there
        .write(vec![visit(1, "een, daar"), visit(2, "twee, daar"), visit(4, "vier, daar")])
        .await
        .expect("written");
    here.write(vec![visit(2, "twee, hier")]).await.expect("written");
    let merged = incoming(&encrypted(&there).await).merge(&mut here, &Texts, &mut ()).await.expect("merged");
    assert_eq!(merged, Merged { new: 1, replaced: 1, forked: 1 });
    here
}

const BEFORE: [&str; 3] = ["drie", "een", "twee, hier"];
const AFTER: [&str; 5] = ["drie", "een, daar", "twee, daar", "twee, hier", "vier, daar"];

async fn undo(vault: &mut Vault<MemoryStore>) -> bool {
    vault.undo_import(&BTreeSet::new(), &mut ()).await.expect("the store takes it")
}

#[test]
fn an_import_can_be_undone_also_after_locking_and_only_once() {
    block_on(async {
        for locked in [false, true] {
            let mut vault = imported().await;
            let store = vault.store.clone();
            if locked {
                vault = unlocked(store.clone(), 3).await.expect("it opens");
            }
            let undoable = vault.undoable().await.expect("the store answers").expect("there was an import");
            assert_eq!(undoable.at.to_rfc3339(), "2026-11-22T14:02:00+01:00");
            assert!(undo(&mut vault).await);
            assert_eq!(all_texts(&vault).await, BEFORE);
            assert_eq!((spaces(&store), entries(&store, Table::Meta).len()), (1, 4), "nothing is left of it");
            assert!(!undo(&mut vault).await);
            let reopened = unlocked(store, 4).await.expect("it opens");
            assert!(reopened.findings().is_empty() && reopened.set_aside().is_empty());
            assert_eq!(all_texts(&reopened).await, BEFORE);
        }
    });
}

#[test]
fn what_was_written_since_the_import_stays_whatever_it_was_written_over() {
    block_on(async {
        for (what, n, text, left) in [
            ("one that was not touched", 3, "drie, later", vec!["drie, later", "een", "twee, hier"]),
            ("one that was replaced", 1, "een, later", vec!["drie", "een, later", "twee, hier"]),
            ("one that was forked", 2, "twee, later", vec!["drie", "een", "twee, later"]),
            ("one that was new", 4, "vier, later", vec!["drie", "een", "twee, hier", "vier, later"]),
            ("one that was made", 9, "negen", vec!["drie", "een", "negen", "twee, hier"]),
        ] {
            let mut vault = imported().await;
            vault.write(vec![visit(n, text)]).await.expect("written");
            assert!(undo(&mut vault).await);
            assert_eq!(all_texts(&vault).await, left, "{what}");
            let reopened = unlocked(vault.store.clone(), 4).await.expect("it opens");
            assert_eq!(all_texts(&reopened).await, left, "{what}");
        }
        // The other version that was kept beside, too.
        let mut vault = imported().await;
        let kept = [id(1), id(2), id(3), id(4)];
        let beside = vault.list(RecordKind::VISIT).map(|listed| listed.id).find(|id| !kept.contains(id));
        let crate::vault::Change::Put { kind, schema, payload, list, .. } = visit(1, "andere versie, later")
        else {
            panic!("a visit is put")
        };
        let id = beside.expect("the fork");
        vault
            .write(vec![crate::vault::Change::Put { id, kind, schema, payload, list }])
            .await
            .expect("written");
        assert!(undo(&mut vault).await);
        assert_eq!(all_texts(&vault).await, ["andere versie, later", "drie", "een", "twee, hier"]);
    });
}

#[test]
fn what_is_asked_to_come_along_stays_only_where_it_would_be_gone() {
    block_on(async {
        let mut vault = imported().await;
        let along = BTreeSet::from([id(1), id(4), id(77)]);
        assert!(vault.undo_import(&along, &mut ()).await.expect("undone"));
        assert_eq!(all_texts(&vault).await, ["drie", "een", "twee, hier", "vier, daar"]);
    });
}

#[test]
fn the_last_import_only_can_be_undone_and_dropping_it_leaves_one_space() {
    block_on(async {
        let mut vault = imported().await;
        let mut third = twin(&vault, 9).await;
        third.write(vec![visit(8, "acht, van een derde")]).await.expect("written");
        let file = encrypted(&third).await;
        incoming(&file).merge(&mut vault, &Texts, &mut ()).await.expect("merged");
        assert_eq!(spaces(&vault.store), 2);
        assert!(undo(&mut vault).await);
        assert_eq!(all_texts(&vault).await, AFTER, "back to after the first");

        incoming(&file).merge(&mut vault, &Texts, &mut ()).await.expect("merged");
        vault.drop_undo().await.expect("dropped");
        assert_eq!((spaces(&vault.store), vault.undoable().await), (1, Ok(None)));
        assert!(!undo(&mut vault).await);
        assert_eq!(all_texts(&vault).await.len(), 6);
    });
}

#[test]
fn a_bucket_or_record_of_the_state_before_that_is_damaged_is_no_reason_to_lose_the_rest() {
    block_on(async {
        let mut vault = imported().await;
        let store = vault.store.clone();
        let before = vault.undo_root().await.expect("answers").expect("there").space.to_bytes();
        let of_before = |table, end: u8| {
            let keys = entries(&store, table).into_iter().map(|(key, _)| key);
            keys.filter(|key| key.starts_with(&before)).find(|key| key.ends_with(&[end])).expect("there")
        };
        flip(&store, Table::Buckets, &of_before(Table::Buckets, 1), 60);
        store.tamper(Table::Records, &of_before(Table::Records, 3), None);
        assert!(undo(&mut vault).await);
        assert_eq!(all_texts(&vault).await, ["een", "twee, hier"]);
        assert_eq!(vault.set_aside().iter().map(|record| record.id).collect::<Vec<_>>(), [id(3)]);
        assert_eq!(key_of(&store, Table::Records, 1).len(), 24);
    });
}

#[test]
fn killed_at_any_step_of_undoing_the_old_or_the_new_state_is_there_and_it_can_be_done_again() {
    block_on(async {
        let vault = imported().await;
        let moments = moments(&vault.store, async |vault| {
            vault.undo_import(&BTreeSet::new(), &mut ()).await.expect("undone");
        })
        .await;
        for stop in [Stop::Before, Stop::After] {
            for calls in moments.iter().copied() {
                let store = MemoryStore::new();
                store.restore(&vault.store.snapshot());
                let dead = StoreError::Unavailable("killed".to_owned());
                let failing = FailingStore::new(store.clone(), calls, stop, dead);
                let done = match unlocked(failing, 10).await {
                    Some(mut vault) => vault.undo_import(&BTreeSet::new(), &mut ()).await.is_ok(),
                    None => false,
                };
                let mut after = unlocked(store.clone(), 11).await.expect("it opens");
                assert!(
                    after.findings().is_empty() && after.set_aside().is_empty(),
                    "{stop:?} after {calls}"
                );
                let found = all_texts(&after).await;
                assert!(found == BEFORE || found == AFTER, "{stop:?} after {calls}: {found:?}");
                assert!(!done || found == BEFORE, "what was said to be undone is undone");
                assert_eq!(undo(&mut after).await, found == AFTER);
                assert_eq!(all_texts(&after).await, BEFORE);
                assert_eq!(spaces(&store), 1, "nothing is left behind: {stop:?} after {calls}");
            }
        }
    });
}

#[test]
fn stopped_at_any_moment_undoing_leaves_the_vault_byte_for_byte() {
    block_on(async {
        let mut vault = imported().await;
        let (store, before) = (vault.store.clone(), vault.store.snapshot());
        for at in pauses() {
            match vault.undo_import(&BTreeSet::new(), &mut Watch::until(at)).await {
                Ok(undone) => {
                    assert!(undone && at > 250, "it was asked often: {at}");
                    break;
                }
                Err(error) => assert_eq!(error, ImportError::Stopped(Stopped), "call {at}"),
            }
            assert!(store.snapshot() == before, "call {at}");
        }
        assert_eq!(all_texts(&vault).await, BEFORE);
    });
}
