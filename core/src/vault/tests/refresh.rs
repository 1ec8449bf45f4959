use pollster::block_on;

use super::meddling::MeddlingStore;
use super::support::*;
use crate::ports::{KdfParams, StoreError, Table};
use crate::testing::CountingRandom;
use crate::vault::failing::{FailingStore, Stop};
use crate::vault::memory::MemoryStore;
use crate::vault::recovery_code::RecoveryCode;
use crate::vault::{
    Credential, Finding, NewSlot, ReadError, RecordFault, SlotKind, UnlockError, Vault, WriteError, erase,
};

const LATE: WriteError = WriteError::Store(StoreError::Superseded);

async fn filled() -> MemoryStore {
    let store = MemoryStore::new();
    let mut vault = make(store.clone()).await;
    vault.write(vec![visit(1, "een"), visit(2, "twee"), visit(3, "drie")]).await.expect("written");
    store
}

fn new_code() -> RecoveryCode {
    RecoveryCode::make(&CountingRandom::new(5))
}

async fn begin_rotation(vault: &mut Vault<MemoryStore>) {
    let params = KdfParams::floor(&CountingRandom::new(6));
    vault
        .begin_rotation(&QuickKdf::default(), PASSPHRASE, params, &new_code(), &[])
        .await
        .expect("the rotation begins");
}

#[test]
fn a_second_tab_sees_what_the_first_one_wrote() {
    block_on(async {
        let store = filled().await;
        let mut reader = open(store.clone()).await;
        let mut writer = open(store.clone()).await;
        assert_eq!(reader.refresh().await, Ok(false));
        for turn in 0..3_u8 {
            let text = format!("keer {turn}");
            writer.write(vec![visit(1, &text), visit(10 + turn, "nieuw")]).await.expect("written");
            assert_eq!(reader.refresh().await, Ok(true));
            assert_eq!(reader.refresh().await, Ok(false));
            assert_eq!(texts(&reader).await, texts(&writer).await);
            assert_eq!((reader.generation(), reader.count()), (writer.generation(), 4 + usize::from(turn)));
        }
        writer.write(vec![gone(1)]).await.expect("written");
        assert_eq!(reader.refresh().await, Ok(true));
        assert_eq!(reader.read(id(1)).await, Ok(None));
        assert!(reader.set_aside().is_empty() && reader.findings().is_empty());
    });
}

#[test]
fn only_what_changed_is_read_again() {
    block_on(async {
        let store = filled().await;
        let watched = MeddlingStore::new(store.clone());
        let mut reader = open(watched.clone()).await;
        let mut writer = open(store).await;
        watched.take_reads();
        assert_eq!(reader.refresh().await, Ok(false));
        assert_eq!(watched.take_reads(), [Table::Meta; 2]);
        writer.write(vec![visit(2, "anders"), visit(4, "nieuw")]).await.expect("written");
        assert_eq!(reader.refresh().await, Ok(true));
        let reads = watched.take_reads();
        let count = |table| reads.iter().filter(|at| **at == table).count();
        assert_eq!((count(Table::Buckets), count(Table::Records)), (2, 1));
    });
}

#[test]
fn in_a_tab_that_is_behind_what_another_wrote_is_no_damage() {
    block_on(async {
        let store = filled().await;
        let mut reader = open(store.clone()).await;
        open(store).await.write(vec![visit(1, "anders"), gone(2)]).await.expect("written");
        for n in [1, 2] {
            assert_eq!(reader.read(id(n)).await, Err(ReadError::Store(StoreError::Superseded)));
        }
        assert!(reader.set_aside().is_empty());
        assert_eq!(reader.refresh().await, Ok(true));
        assert_eq!(texts(&reader).await, owned(&[(1, "anders"), (3, "drie")]));
    });
}

#[test]
fn what_was_set_aside_stays_so_until_it_is_written_or_deleted() {
    block_on(async {
        let store = filled().await;
        let mut vault = open(store.clone()).await;
        vault.write(vec![visit(4, "vier")]).await.expect("written");
        for n in [1, 2, 3] {
            flip(&store, Table::Records, &key_of(&store, Table::Records, n), 90);
        }
        store.tamper(Table::Records, &key_of(&store, Table::Records, 4), None);
        let mut reader = open(store.clone()).await;
        for n in [1, 2, 3] {
            assert!(reader.read(id(n)).await.is_err());
        }
        let mut writer = open(store).await;
        writer.write(vec![gone(1), gone(2), visit(2, "weer"), visit(9, "nieuw")]).await.expect("written");
        assert_eq!(reader.refresh().await, Ok(true));
        let aside: Vec<_> = reader.set_aside().into_iter().map(|aside| (aside.id, aside.fault)).collect();
        assert_eq!(aside, [(id(3), RecordFault::Altered), (id(4), RecordFault::Missing)]);
        assert_eq!(texts(&reader).await, owned(&[(2, "weer"), (9, "nieuw")]));
    });
}

#[test]
fn a_record_that_broke_with_its_bucket_stays_set_aside() {
    block_on(async {
        let store = filled().await;
        flip(&store, Table::Buckets, &key_of(&store, Table::Buckets, 2), 99);
        flip(&store, Table::Records, &key_of(&store, Table::Records, 2), 99);
        let mut reader = open(store.clone()).await;
        let mut writer = open(store).await;
        writer.write(vec![visit(1, "anders")]).await.expect("written");
        assert_eq!(reader.refresh().await, Ok(true));
        assert_eq!(reader.set_aside().len(), 1);
        assert_eq!(reader.findings(), [Finding::BucketRebuilt { bucket: 2, records: 0 }]);
        writer.write(vec![gone(2), visit(2, "uit de kopie")]).await.expect("written");
        assert_eq!(reader.refresh().await, Ok(true));
        assert!(reader.set_aside().is_empty() && reader.findings().is_empty());
    });
}

#[test]
fn what_broke_meanwhile_is_found_in_looking_again() {
    block_on(async {
        let store = filled().await;
        let mut reader = open(store.clone()).await;
        open(store.clone()).await.write(vec![visit(1, "anders")]).await.expect("written");
        store.tamper(Table::Records, &key_of(&store, Table::Records, 3), None);
        flip(&store, Table::Buckets, &key_of(&store, Table::Buckets, 1), 99);
        flip(&store, Table::Meta, b"header.a", 99);
        assert_eq!(reader.refresh().await, Ok(true));
        let aside: Vec<_> = reader.set_aside().into_iter().map(|aside| (aside.id, aside.fault)).collect();
        assert_eq!(aside, [(id(3), RecordFault::Missing)]);
        assert_eq!(
            reader.findings(),
            [Finding::HeaderCopyLost, Finding::BucketRebuilt { bucket: 1, records: 1 }]
        );
        reader.write(vec![visit(1, "en verder")]).await.expect("written");
        assert!(open(store).await.findings().is_empty(), "its next write mends header and bucket");
    });
}

#[test]
fn after_looking_again_and_a_claim_the_turn_is_here_and_the_other_tab_is_late() {
    block_on(async {
        let store = filled().await;
        let mut taker = open(store.clone()).await;
        let mut holder = open(store.clone()).await;
        holder.write(vec![visit(1, "anders")]).await.expect("written");
        assert_eq!(taker.claim().await, Err(LATE), "not before it has looked");
        assert_eq!(taker.refresh().await, Ok(true));
        taker.claim().await.expect("claimed");
        let before = store.snapshot();
        assert_eq!(holder.write(vec![visit(1, "te laat")]).await, Err(LATE));
        assert_eq!(store.snapshot(), before);
        taker.write(vec![visit(2, "hier verder")]).await.expect("written");
        let expected = owned(&[(1, "anders"), (2, "hier verder"), (3, "drie")]);
        assert_eq!(texts(&open(store).await).await, expected);
    });
}

#[test]
fn a_write_whose_answer_was_lost_is_known_after_looking_again() {
    block_on(async {
        for (stop, stored) in [(Stop::Before, "een"), (Stop::After, "anders")] {
            let store = filled().await;
            for calls in 0.. {
                let dead = StoreError::Unavailable("connection lost".to_owned());
                let shaky = FailingStore::new(store.clone(), calls, stop, dead);
                let Ok(mut vault) = try_open(shaky.clone(), PASSPHRASE).await else { continue };
                vault.write(vec![visit(1, "anders")]).await.expect_err("the connection is lost");
                vault.refresh().await.expect_err("and still lost");
                shaky.mend();
                assert_eq!(vault.refresh().await, Ok(stop == Stop::After));
                assert_eq!(texts(&vault).await[0], (1, stored.to_owned()));
                vault.write(vec![visit(1, "weer")]).await.expect("written");
                break;
            }
            assert_eq!(texts(&open(store).await).await[0], (1, "weer".to_owned()));
        }
    });
}

#[test]
fn a_writer_that_superseded_itself_goes_on_and_one_that_another_superseded_does_not() {
    block_on(async {
        for other_writes in [false, true] {
            let store = filled().await;
            // Every call of the opening passes; the commit of the first write takes effect unheard.
            let mut went_on = None;
            for calls in 0.. {
                let dead = StoreError::Unavailable("connection lost".to_owned());
                let shaky = FailingStore::new(store.clone(), calls, Stop::After, dead);
                let Ok(mut vault) = try_open(shaky.clone(), PASSPHRASE).await else { continue };
                vault.write(vec![visit(1, "anders")]).await.expect_err("nobody answers");
                shaky.mend();
                if other_writes {
                    let by = Credential::Passphrase(PASSPHRASE);
                    let opened = Vault::unlock(store.clone(), host(7), &QuickKdf::default(), by).await;
                    let mut other = opened.expect("another tab opens it");
                    other.write(vec![visit(1, "elders")]).await.expect("written");
                }
                let superseded = Err(StoreError::Superseded.into());
                assert_eq!(vault.write(vec![visit(1, "weer")]).await, superseded);
                went_on = vault.recover_own_write().await.ok();
                let again = vault.write(vec![visit(1, "weer")]).await;
                assert_eq!(again.is_ok(), !other_writes);
                break;
            }
            assert_eq!(went_on, Some(!other_writes));
            let expected = if other_writes { "elders" } else { "weer" };
            assert_eq!(texts(&open(store).await).await[0], (1, expected.to_owned()));
        }
    });
}

#[test]
fn keys_that_no_longer_fit_and_a_vault_that_is_gone_are_told_and_memory_stays() {
    block_on(async {
        for (case, answer) in [
            ("rotated", UnlockError::Wrong),
            ("another vault", UnlockError::Wrong),
            ("erased", UnlockError::NoVault),
        ] {
            let store = filled().await;
            let mut tab = open(store.clone()).await;
            match case {
                "rotated" => begin_rotation(&mut open(store.clone()).await).await,
                _ => erase(&store).await.expect("erased"),
            }
            if case == "another vault" {
                let params = KdfParams::floor(&CountingRandom::new(6));
                let kdf = QuickKdf::default();
                let made = Vault::create(store, host(9), &kdf, PASSPHRASE, params, &new_code()).await;
                made.expect("made");
            }
            for _ in 0..2 {
                assert_eq!(tab.refresh().await, Err(answer.clone()), "{case}");
            }
            assert_eq!(tab.count(), 3, "{case}");
            assert_eq!(tab.write(vec![visit(1, "daar")]).await, Err(LATE), "{case}");
        }
    });
}

#[test]
fn a_tab_that_was_opened_in_a_rotation_reads_on_when_it_ends() {
    block_on(async {
        let store = filled().await;
        let mut writer = open(store.clone()).await;
        begin_rotation(&mut writer).await;
        let mut reader = open(store.clone()).await;
        assert_eq!(texts(&reader).await.len(), 3);
        writer.write(vec![visit(4, "vier")]).await.expect("written");
        assert_eq!(reader.refresh().await, Ok(true));
        assert_eq!(texts(&reader).await.len(), 4);
        writer.rotate(&mut ()).await.expect("the rotation ends");
        assert_eq!(reader.refresh().await, Ok(true));
        assert_eq!(texts(&reader).await, texts(&writer).await);
        assert!(!reader.is_rotating() && reader.keys.epochs().count() == 1);
    });
}

#[test]
fn a_passphrase_that_was_replaced_in_another_tab_is_the_one_here_too() {
    block_on(async {
        let store = filled().await;
        let mut tab = open(store.clone()).await;
        let mut other = open(store).await;
        let kdf = QuickKdf::default();
        let slot = other.slots().into_iter().find(|slot| matches!(slot.kind, SlotKind::Passphrase { .. }));
        let params = KdfParams::floor(&CountingRandom::new(6));
        let new = NewSlot::Passphrase { text: "een heel andere zin", params };
        let old = slot.expect("made with a passphrase").id;
        other.replace_slot(&kdf, Credential::Passphrase(PASSPHRASE), old, new).await.expect("replaced");
        assert_eq!(tab.refresh().await, Ok(true));
        assert_eq!(tab.confirm(&kdf, Credential::Passphrase("een heel andere zin")).await, Ok(()));
        assert_eq!(tab.confirm(&kdf, Credential::Passphrase(PASSPHRASE)).await, Err(UnlockError::Wrong));
    });
}

#[test]
fn a_write_in_the_middle_of_opening_or_looking_is_no_damage() {
    block_on(async {
        let store = filled().await;
        let mut writer = open(store.clone()).await;
        let mut states = vec![(store.snapshot(), texts(&writer).await)];
        writer.write(vec![visit(3, "anders")]).await.expect("written");
        states.push((store.snapshot(), texts(&writer).await));
        writer.write(vec![gone(1), visit(2, "anders"), visit(8, "nieuw")]).await.expect("written");
        writer.write(vec![visit(2, "weer anders"), visit(9, "nieuw")]).await.expect("written");
        states.push((store.snapshot(), texts(&writer).await));
        for opening in [true, false] {
            let mut meddled = 0;
            for calls in 0.. {
                store.restore(&states[0].0);
                let busy = MeddlingStore::new(store.clone());
                let mut vault = open(busy.clone()).await;
                store.restore(&states[1].0);
                busy.meddle_after(calls, &states[2].0);
                if opening {
                    vault = open(busy.clone()).await;
                } else {
                    assert_eq!(vault.refresh().await, Ok(true));
                }
                let expected = if busy.has_meddled() { 2 } else { 1 };
                assert!(vault.findings().is_empty() && vault.set_aside().is_empty(), "after {calls} calls");
                assert_eq!(texts(&vault).await, states[expected].1, "after {calls} calls");
                if expected == 1 {
                    break;
                }
                meddled += 1;
            }
            assert!(meddled > 8, "it was tried at every step");
        }
    });
}
