use pollster::block_on;

use super::support::*;
use crate::ports::{Progress, Stopped, Store, StoreError, Table};
use crate::vault::memory::MemoryStore;
use crate::vault::{Check, CheckError, Checked, RecordFault, Vault};

const BUCKETS: usize = 256;

async fn filled() -> MemoryStore {
    let store = MemoryStore::new();
    let mut vault = make(store.clone()).await;
    vault.write((1..=5).map(|n| visit(n, "eerst")).collect()).await.expect("written");
    vault.write(vec![visit(2, "later")]).await.expect("written");
    store
}

impl<S: Store> Vault<S> {
    /// All steps, one after the other, as a caller takes them that holds the vault meanwhile.
    pub(crate) async fn check(&self, progress: &mut impl Progress) -> Result<Checked, CheckError> {
        let mut check = Check::begin(self);
        loop {
            if let Some(checked) = check.next(self).await? {
                return Ok(checked);
            }
            let (done, total) = check.progress();
            progress.at(done, total).await?;
        }
    }
}

/// Hears everything, and stops at a step.
#[derive(Default)]
struct Heard {
    steps: Vec<(usize, usize)>,
    stop_at: Option<usize>,
}

impl Progress for Heard {
    async fn at(&mut self, done: usize, total: usize) -> Result<(), Stopped> {
        self.steps.push((done, total));
        if self.stop_at == Some(done) { Err(Stopped) } else { Ok(()) }
    }
}

#[test]
fn a_sound_vault_is_found_sound_step_by_step_and_nothing_is_written() {
    block_on(async {
        let store = filled().await;
        let before = store.snapshot();
        let vault = open(store.clone()).await;
        let mut heard = Heard::default();
        let checked = vault.check(&mut heard).await.expect("checked");
        assert_eq!(checked, Checked { records: 5, ..Checked::default() });
        let total = BUCKETS + 5;
        assert_eq!(heard.steps, (1..=total).map(|done| (done, total)).collect::<Vec<_>>());
        assert_eq!(store.snapshot(), before);
    });
}

#[test]
fn what_was_flipped_deleted_swapped_or_put_back_is_found_and_set_aside_by_name() {
    block_on(async {
        let store = filled().await;
        let old = {
            let key = key_of(&store, Table::Records, 3);
            let old = value(&store, Table::Records, &key);
            open(store.clone()).await.write(vec![visit(3, "later")]).await.expect("written");
            old
        };
        let vault = open(store.clone()).await;
        let [one, two, three] = [1, 2, 3].map(|n| key_of(&store, Table::Records, n));
        flip(&store, Table::Records, &one, 80);
        store.tamper(Table::Records, &two, None);
        store.tamper(Table::Records, &three, Some(old));
        assert!(vault.set_aside().is_empty(), "nobody has looked yet");
        let damaged = store.snapshot();
        for _ in 0..2 {
            let checked = vault.check(&mut ()).await.expect("checked");
            assert_eq!(checked, Checked { records: 2, set_aside: 3, ..Checked::default() });
        }
        let faults: Vec<_> = vault.set_aside().into_iter().map(|aside| (aside.id, aside.fault)).collect();
        let older = RecordFault::Older { found: 1, expected: 2 };
        assert_eq!(faults, [(id(1), RecordFault::Altered), (id(2), RecordFault::Missing), (id(3), older)]);
        assert_eq!(vault.set_aside()[1].list, Some(title("later")));
        assert_eq!(store.snapshot(), damaged, "the raw bytes are kept");

        let [four, five] = [4, 5].map(|n| key_of(&store, Table::Records, n));
        let [fourth, fifth] = [&four, &five].map(|key| value(&store, Table::Records, key));
        store.tamper(Table::Records, &four, Some(fifth));
        store.tamper(Table::Records, &five, Some(fourth));
        let checked = vault.check(&mut ()).await.expect("checked");
        assert_eq!((checked.records, checked.set_aside), (0, 5));
    });
}

#[test]
fn a_record_that_nothing_lists_is_counted_and_left_alone() {
    block_on(async {
        let store = filled().await;
        let one = key_of(&store, Table::Records, 1);
        let raw = value(&store, Table::Records, &one);
        let space = &one[..8];
        for (at, odd) in [vec![77; 16], vec![1, 2, 3]].into_iter().enumerate() {
            store.tamper(Table::Records, &[space, &odd].concat(), Some(raw.clone()));
            // What another key space holds is an import's, or its undo.
            store.tamper(Table::Records, &[&[0; 8], odd.as_slice()].concat(), Some(raw.clone()));
            let before = store.snapshot();
            let vault = open(store.clone()).await;
            let checked = vault.check(&mut ()).await.expect("checked");
            assert_eq!(checked, Checked { records: 5, stray: at + 1, ..Checked::default() });
            assert_eq!(store.snapshot(), before);
        }
    });
}

#[test]
fn damage_to_buckets_header_and_root_is_counted_also_when_a_second_copy_made_it_good() {
    block_on(async {
        let store = filled().await;
        let sound = store.snapshot();
        let bucket = key_of(&store, Table::Buckets, 2);
        for (table, key) in [
            (Table::Buckets, bucket.as_slice()),
            (Table::Meta, b"header.a"),
            (Table::Meta, b"header.b"),
            (Table::Meta, b"root.a"),
        ] {
            for gone in [false, true] {
                if gone {
                    store.tamper(table, key, None);
                } else {
                    flip(&store, table, key, 99);
                }
                let mut vault = open(store.clone()).await;
                let checked = vault.check(&mut ()).await.expect("checked");
                assert_eq!(checked, Checked { records: 5, parts: 1, ..Checked::default() }, "{key:?}");
                // Both copies of the root are written in turn.
                for _ in 0..2 {
                    vault.write(vec![visit(2, "later")]).await.expect("written");
                }
                let checked = vault.check(&mut ()).await.expect("checked");
                assert_eq!(checked, Checked { records: 5, ..Checked::default() }, "mended: {key:?}");
                store.restore(&sound);
            }
        }
    });
}

#[test]
fn a_bucket_that_breaks_while_the_vault_is_open_is_found() {
    block_on(async {
        let store = filled().await;
        let vault = open(store.clone()).await;
        flip(&store, Table::Buckets, &key_of(&store, Table::Buckets, 2), 99);
        let checked = vault.check(&mut ()).await.expect("checked");
        assert_eq!(checked, Checked { records: 5, parts: 1, ..Checked::default() });
    });
}

#[test]
fn a_check_stops_where_the_user_wants_and_keeps_what_it_found() {
    block_on(async {
        let store = filled().await;
        let vault = open(store.clone()).await;
        flip(&store, Table::Records, &key_of(&store, Table::Records, 5), 99);
        let mut heard = Heard { stop_at: Some(BUCKETS + 1), ..Heard::default() };
        assert_eq!(vault.check(&mut heard).await, Err(CheckError::Stopped(Stopped)));
        assert_eq!(vault.set_aside().len(), 1);
        assert_eq!(vault.check(&mut ()).await.map(|checked| checked.set_aside), Ok(1));
    });
}

#[test]
fn what_another_tab_wrote_is_no_damage() {
    block_on(async {
        let store = filled().await;
        let mut old = open(store.clone()).await;
        let mut other = open(store.clone()).await;
        other.write(vec![visit(1, "elders"), gone(2), visit(9, "nieuw")]).await.expect("written");
        assert_eq!(old.check(&mut ()).await, Err(CheckError::Store(StoreError::Superseded)));
        assert!(old.set_aside().is_empty());
        assert_eq!(old.refresh().await, Ok(true));
        let checked = old.check(&mut ()).await.expect("checked");
        assert_eq!(checked, Checked { records: 5, ..Checked::default() });
        // Also when nothing it looks at is another one: a claim changes the root only.
        other.claim().await.expect("claimed");
        assert_eq!(old.check(&mut ()).await, Err(CheckError::Store(StoreError::Superseded)));
    });
}

#[test]
fn the_vault_can_be_written_to_between_two_steps() {
    block_on(async {
        for moment in [0, 3, BUCKETS, BUCKETS + 2, BUCKETS + 4] {
            let store = filled().await;
            let mut vault = open(store.clone()).await;
            let mut check = Check::begin(&vault);
            let checked = loop {
                if check.progress().0 == moment && vault.count() == 5 {
                    vault
                        .write(vec![visit(1, "nu"), gone(4), gone(5), visit(6, "nu")])
                        .await
                        .expect("written");
                }
                if let Some(checked) = check.next(&vault).await.expect("the store answers") {
                    break checked;
                }
            };
            assert!((3..=5).contains(&checked.records), "{moment}");
            assert_eq!(checked, Checked { records: checked.records, ..Checked::default() }, "{moment}");
        }
    });
}
