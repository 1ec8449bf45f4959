use std::collections::BTreeSet;

use pollster::block_on;

use super::devices::{HELD, Texts, all_texts, incoming, moments, pauses, spaces, twin, unlocked};
use super::support::{Watch, encrypted};
use crate::backup::{ImportError, Incoming, Merged, Relation};
use crate::ports::{Stopped, StoreError, Table};
use crate::vault::failing::{FailingStore, Stop};
use crate::vault::memory::MemoryStore;
use crate::vault::tests::support::{
    PASSPHRASE, QuickKdf, entries, flip, gone, id, key_of, make, params, title, visit,
};
use crate::vault::{RecordKind, Vault};

/// A vault here, and a file of another device with one record for each way that they can stand.
async fn apart() -> (Vault<MemoryStore>, Vec<u8>) {
    let mut there = make(MemoryStore::new()).await;
    let all = [(1, "gelijk"), (2, "twee"), (3, "drie"), (4, "hier weg"), (5, "vijf")];
    there.write(all.map(|(n, text)| visit(n, text)).into()).await.expect("written");
    let mut here = twin(&there, 1).await;
    there
        .write(vec![visit(2, "twee, daar later"), visit(5, "vijf, daar"), visit(6, "zes, daar nieuw")])
        .await
        .expect("written");
    here.write(vec![
        visit(3, "drie, hier later"),
        gone(4),
        visit(5, "vijf, hier"),
        visit(7, "zeven, alleen hier"),
    ])
    .await
    .expect("written");
    let file = encrypted(&there).await;
    (here, file)
}

const BEFORE: [&str; 5] = ["drie, hier later", "gelijk", "twee", "vijf, hier", "zeven, alleen hier"];
const AFTER: [&str; 8] = [
    "drie, hier later",
    "gelijk",
    "hier weg",
    "twee, daar later",
    "vijf, daar",
    "vijf, hier",
    "zes, daar nieuw",
    "zeven, alleen hier",
];

/// Another device's vault in the same state: as it lies in `store`.
async fn again(store: &MemoryStore, seed: u64) -> (MemoryStore, Vault<MemoryStore>) {
    let copy = MemoryStore::new();
    copy.restore(&store.snapshot());
    (copy.clone(), unlocked(copy, seed).await.expect("it opens"))
}

#[test]
fn each_way_a_record_can_stand_is_told_apart_and_a_deletion_here_shows_as_new() {
    block_on(async {
        let (here, file) = apart().await;
        let compared = incoming(&file).compare(&here, &Texts, &mut ()).await.expect("compared");
        let found: Vec<_> = compared.iter().map(|one| (one.id.to_bytes()[0], one.relation)).collect();
        let expected = [
            (1, Relation::Same),
            (2, Relation::NewerThere),
            (3, Relation::NewerHere),
            (4, Relation::New),
            (5, Relation::Forked),
            (6, Relation::New),
        ];
        assert_eq!(found, expected, "what is only here is not listed");
        let fork = &compared[4];
        assert_eq!((&fork.here, &fork.there), (&Some(title("vijf, hier")), &title("vijf, daar")));
        assert_eq!(compared[5].here, None);
    });
}

#[test]
fn an_import_takes_what_is_new_or_newer_and_keeps_both_sides_of_a_fork() {
    block_on(async {
        let (mut here, file) = apart().await;
        let (generation, store) = (here.generation(), here.store.clone());
        let merged = incoming(&file).merge(&mut here, &Texts, &mut ()).await.expect("merged");
        assert_eq!(merged, Merged { new: 2, replaced: 1, forked: 1 });
        assert_eq!(
            (all_texts(&here).await, here.generation()),
            (AFTER.map(str::to_owned).into(), generation + 1)
        );
        assert_eq!(spaces(&store), 2, "the state before is kept, and nothing else");

        let mut reopened = unlocked(store.clone(), 3).await.expect("it opens");
        assert_eq!(all_texts(&reopened).await, AFTER);
        assert!(reopened.findings().is_empty() && reopened.set_aside().is_empty());
        reopened.write(vec![visit(1, "gelijk, en verder")]).await.expect("it can be written to");

        // The same file once more brings nothing and writes nothing.
        let before = store.snapshot();
        let merged = incoming(&file).merge(&mut reopened, &Texts, &mut ()).await.expect("merged");
        assert_eq!((merged, store.snapshot() == before), (Merged::default(), true));
    });
}

#[test]
fn two_devices_that_take_each_others_backup_come_to_hold_the_same() {
    block_on(async {
        let (mut here, file) = apart().await;
        let mut there = twin_of_file(&file, 5).await;
        incoming(&file).merge(&mut here, &Texts, &mut ()).await.expect("merged");
        let back = encrypted(&here).await;
        incoming(&back).merge(&mut there, &Texts, &mut ()).await.expect("merged");
        assert_eq!(all_texts(&there).await, AFTER);
        for (vault, other) in [(&mut here, encrypted(&there).await), (&mut there, back)] {
            let merged = incoming(&other).merge(vault, &Texts, &mut ()).await.expect("merged");
            assert_eq!(merged, Merged::default(), "nothing is left to bring");
        }
    });
}

async fn twin_of_file(file: &[u8], seed: u64) -> Vault<MemoryStore> {
    let Incoming::Sealed(file) = incoming(file) else { panic!("it is encrypted") };
    let host = crate::vault::tests::support::host(3000 + seed);
    file.restore(MemoryStore::new(), host, &mut ()).await.expect("restored")
}

#[test]
fn what_somebody_is_at_work_in_is_not_replaced_by_what_is_newer_there() {
    block_on(async {
        let mut here = make(MemoryStore::new()).await;
        here.write(vec![visit(1, HELD)]).await.expect("written");
        let mut there = twin(&here, 1).await;
        there.write(vec![visit(1, "daar verder")]).await.expect("written");
        let file = encrypted(&there).await;
        let merged = incoming(&file).merge(&mut here, &Texts, &mut ()).await.expect("merged");
        assert_eq!(merged, Merged { forked: 1, ..Merged::default() });
        assert_eq!(all_texts(&here).await, [HELD, "daar verder"]);
        assert_eq!(
            here.list(RecordKind::VISIT).find(|listed| listed.id == id(1)).map(|listed| listed.list),
            Some(&title(HELD))
        );
        let merged = incoming(&file).merge(&mut here, &Texts, &mut ()).await.expect("merged");
        assert_eq!(merged, Merged::default(), "once is enough");
    });
}

#[test]
fn a_copied_profile_that_counts_on_under_the_same_name_is_a_fork_and_not_the_same() {
    block_on(async {
        let mut one = make(MemoryStore::new()).await;
        one.write(vec![visit(1, "een")]).await.expect("written");
        let (_, mut copy) = again(&one.store, 7).await;
        one.write(vec![visit(1, "hier verder")]).await.expect("written");
        copy.write(vec![visit(1, "daar verder")]).await.expect("written");
        assert_eq!(one.versions(id(1)), copy.versions(id(1)), "the counts tell nothing");
        incoming(&encrypted(&copy).await).merge(&mut one, &Texts, &mut ()).await.expect("merged");
        assert_eq!(all_texts(&one).await, ["daar verder", "hier verder"]);
    });
}

#[test]
fn a_record_that_is_damaged_or_gone_here_comes_back_from_a_backup() {
    block_on(async {
        let mut here = make(MemoryStore::new()).await;
        here.write(vec![visit(1, "een"), visit(2, "twee")]).await.expect("written");
        let file = encrypted(&here).await;
        for damage in [true, false] {
            let (store, vault) = again(&here.store, 3).await;
            let key = key_of(&store, Table::Records, 1);
            match damage {
                true => flip(&store, Table::Records, &key, 99),
                false => store.tamper(Table::Records, &key, None),
            }
            let mut vault = if damage { vault } else { unlocked(store.clone(), 4).await.expect("it opens") };
            let merged = incoming(&file).merge(&mut vault, &Texts, &mut ()).await.expect("merged");
            // A damaged one that nobody opened yet still looks like what it was: reading shows it.
            if damage {
                assert_eq!(merged, Merged::default());
                assert!(vault.read(id(1)).await.is_err());
                incoming(&file).merge(&mut vault, &Texts, &mut ()).await.expect("merged");
            }
            assert_eq!(all_texts(&vault).await, ["een", "twee"]);
            assert!(unlocked(store, 5).await.expect("it opens").set_aside().is_empty());
        }
    });
}

#[test]
fn a_damaged_record_that_the_file_does_not_have_goes_along_as_it_lies() {
    block_on(async {
        let (here, file) = apart().await;
        let (store, _) = again(&here.store, 3).await;
        let key = key_of(&store, Table::Records, 7);
        flip(&store, Table::Records, &key, 99);
        let raw = entries(&store, Table::Records).into_iter().find(|(at, _)| *at == key).expect("there").1;
        let mut vault = unlocked(store.clone(), 4).await.expect("it opens");
        incoming(&file).merge(&mut vault, &Texts, &mut ()).await.expect("merged");
        let copies = entries(&store, Table::Records).into_iter().filter(|(_, value)| *value == raw).count();
        assert_eq!(copies, 2, "in the new space and in the one before");
        assert!(vault.read(id(7)).await.is_err());
        assert_eq!(vault.set_aside().len(), 1);
    });
}

#[test]
fn killed_at_any_step_of_an_import_the_old_or_the_new_state_is_there_and_it_can_be_done_again() {
    block_on(async {
        let (here, file) = apart().await;
        let incoming = incoming(&file);
        let moments = moments(&here.store, async |vault| {
            incoming.merge(vault, &Texts, &mut ()).await.expect("merged");
        })
        .await;
        for stop in [Stop::Before, Stop::After] {
            let mut kept = [0, 0];
            for calls in moments.iter().copied() {
                let store = MemoryStore::new();
                store.restore(&here.store.snapshot());
                let dead = StoreError::Unavailable("killed".to_owned());
                let failing = FailingStore::new(store.clone(), calls, stop, dead);
                let done = match unlocked(failing, 10).await {
                    Some(mut vault) => incoming.merge(&mut vault, &Texts, &mut ()).await.is_ok(),
                    None => false,
                };
                let mut after = unlocked(store.clone(), 11).await.expect("it opens");
                assert!(
                    after.findings().is_empty() && after.set_aside().is_empty(),
                    "{stop:?} after {calls}"
                );
                let found = all_texts(&after).await;
                assert!(found == BEFORE || found == AFTER, "{stop:?} after {calls}: {found:?}");
                assert!(!done || found == AFTER, "what was said to be taken in is in");
                kept[usize::from(found == AFTER)] += 1;
                incoming.merge(&mut after, &Texts, &mut ()).await.expect("done again");
                assert_eq!(all_texts(&after).await, AFTER);
                assert_eq!(spaces(&store), 2, "nothing is left behind: {stop:?} after {calls}");
            }
            assert!(kept[0] > 0 && kept[1] > usize::from(stop == Stop::After), "{stop:?}: {kept:?}");
        }
    });
}

#[test]
fn stopped_at_any_moment_an_import_leaves_the_vault_byte_for_byte() {
    block_on(async {
        let (mut here, file) = apart().await;
        let (incoming, store) = (incoming(&file), here.store.clone());
        let before = store.snapshot();
        for at in pauses() {
            let outcome = incoming.merge(&mut here, &Texts, &mut Watch::until(at)).await;
            if outcome.is_ok() {
                assert!(at > 250, "it was asked often");
                break;
            }
            assert_eq!(outcome, Err(ImportError::Stopped(Stopped)), "call {at}");
            assert!(store.snapshot() == before, "call {at}");
            assert_eq!(all_texts(&here).await, BEFORE);
        }
        assert_eq!(all_texts(&here).await, AFTER);
    });
}

#[test]
fn another_tab_that_writes_meanwhile_keeps_the_import_out() {
    block_on(async {
        let (mut here, file) = apart().await;
        let store = here.store.clone();
        let mut other = unlocked(store.clone(), 12).await.expect("it opens");
        other.write(vec![visit(9, "van het andere tabblad")]).await.expect("written");
        let before = store.snapshot();
        let outcome = incoming(&file).merge(&mut here, &Texts, &mut ()).await;
        assert_eq!(outcome, Err(ImportError::Store(StoreError::Superseded)));
        assert!(store.snapshot() == before);
    });
}

#[test]
fn an_import_while_the_key_is_being_changed_ends_that_first_and_all_is_under_the_new_key() {
    block_on(async {
        for file_first in [true, false] {
            let (mut here, file) = apart().await;
            here.begin_rotation(
                &QuickKdf::default(),
                PASSPHRASE,
                params(70),
                &super::support::new_code(),
                &[],
            )
            .await
            .expect("begun");
            let rotating = encrypted(&here).await;
            if file_first {
                incoming(&file).merge(&mut here, &Texts, &mut ()).await.expect("merged");
                assert!(!here.is_rotating());
                assert_eq!(all_texts(&here).await, AFTER);
                let store = here.store.clone();
                assert_eq!(all_texts(&unlocked(store, 6).await.expect("it opens")).await, AFTER);
                assert!(here.undo_import(&BTreeSet::new(), &mut ()).await.expect("undone"));
                assert_eq!(all_texts(&here).await, BEFORE);
            } else {
                // A backup of such a vault is of the new key alone.
                let fresh = twin_of_file(&rotating, 8).await;
                assert!(!fresh.is_rotating());
                assert_eq!(all_texts(&fresh).await, BEFORE);
                let mut other = twin_of_file(&file, 9).await;
                incoming(&rotating)
                    .merge(&mut other, &Texts, &mut ())
                    .await
                    .expect("another key is no hindrance");
                assert_eq!(all_texts(&other).await, AFTER);
            }
        }
    });
}
