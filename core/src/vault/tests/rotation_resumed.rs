//! Rotations that are killed, stopped, damaged or written to on the way.

use pollster::block_on;
use serde_json::json;

use super::rotation::{begin, filled, is_whole, new_code, opened_by, whole};
use super::support::*;
use crate::ports::{Stopped, StoreError, Table};
use crate::vault::failing::{FailingStore, Stop};
use crate::vault::memory::MemoryStore;
use crate::vault::{Change, Credential, RecordKind, RotateError, record};

#[test]
fn killed_at_any_step_of_a_rotation_it_is_not_begun_or_goes_on_to_its_end() {
    block_on(async {
        let (sound, _) = filled().await;
        let sound = sound.snapshot();
        for stop in [Stop::Before, Stop::After] {
            let mut seen = [false; 3];
            for calls in 0.. {
                let store = MemoryStore::new();
                store.restore(&sound);
                let error = StoreError::Unavailable("killed".to_owned());
                let failing = FailingStore::new(store.clone(), calls, stop, error);
                let outcome = async {
                    let mut vault = try_open(failing, PASSPHRASE).await.ok()?;
                    begin(&mut vault).await.ok()?;
                    vault.rotate(&mut ()).await.ok()
                };
                let done = outcome.await.is_some();

                let mut after = open(store.clone()).await;
                is_whole(&after).await;
                let begun = after.keys.epoch == 2;
                seen[usize::from(begun) + usize::from(begun && !after.is_rotating())] = true;
                assert!(begun || !after.is_rotating());
                for (code, opens) in [(code(), !begun), (new_code(), begun)] {
                    let unlocked = try_open_by(store.clone(), Credential::RecoveryCode(&code)).await;
                    assert_eq!(unlocked.is_ok(), opens, "{stop:?} after {calls}, begun: {begun}");
                }
                if begun {
                    after.rotate(&mut ()).await.expect("it goes on");
                    let again = open(store.clone()).await;
                    is_whole(&again).await;
                    assert!(!again.is_rotating());
                    assert_eq!(opened_by(&store, &again.keys), 10, "{stop:?} after {calls}");
                }
                if done {
                    break;
                }
            }
            assert_eq!(seen, [true; 3], "killed before, during and after it");
        }
    });
}

#[test]
fn a_rotation_can_be_stopped_after_any_record_and_written_to_before_it_goes_on() {
    block_on(async {
        for (records, reopen) in (0..5).flat_map(|n| [(n, false), (n, true)]) {
            let (store, mut vault) = filled().await;
            begin(&mut vault).await.expect("begun");
            let stopped = vault.rotate(&mut StopAfter(records)).await;
            assert_eq!(stopped.err(), (records < 4).then_some(RotateError::Stopped(Stopped)));
            if reopen {
                vault = open(store.clone()).await;
            }
            assert_eq!(vault.is_rotating(), records < 4);
            is_whole(&vault).await;

            vault.write(vec![visit(1, "intussen"), gone(3), visit(5, "nieuw")]).await.expect("written");
            vault.put_draft("visit/2", &json!("meer")).await.expect("kept");
            vault.put_draft("visit/5", &json!("ook")).await.expect("kept");
            vault.rotate(&mut ()).await.expect("done");
            for vault in [vault, open(store.clone()).await] {
                let expected = owned(&[(1, "intussen"), (2, "twee"), (4, "een"), (5, "nieuw")]);
                assert_eq!(texts(&vault).await, expected, "stopped after {records}");
                assert!(vault.findings().is_empty() && !vault.is_rotating());
                let drafts = vault.drafts().await.expect("the store answers");
                let mut drafts: Vec<_> = drafts.into_iter().map(|draft| draft.value).collect();
                drafts.sort_by_key(ToString::to_string);
                assert_eq!(drafts, [json!("meer"), json!("ook")]);
            }
        }
    });
}

#[test]
fn a_rotation_goes_on_step_by_step_with_saves_in_between() {
    block_on(async {
        let (store, mut vault) = filled().await;
        begin(&mut vault).await.expect("begun");
        let mut steps = Vec::new();
        while let Some((done, total)) = vault.rotate_next().await.expect("the store takes it") {
            steps.push(done);
            assert_eq!(total, 256);
            if done % 100 == 1 {
                vault.write(vec![visit(9, "intussen")]).await.expect("written");
            }
        }
        assert_eq!(steps, (1..=256).collect::<Vec<_>>());
        assert!(!vault.is_rotating() && vault.rotate_next().await == Ok(None));
        assert_eq!(opened_by(&store, &open(store.clone()).await.keys), 12, "all lies under the new key");
    });
}

#[test]
fn what_is_damaged_in_the_middle_of_a_rotation_is_made_good_as_at_any_other_time() {
    block_on(async {
        for (records, lost) in (0..5).flat_map(|n| (0..4).map(move |lost| (n, lost))) {
            let (store, mut vault) = filled().await;
            begin(&mut vault).await.expect("begun");
            let _ = vault.rotate(&mut StopAfter(records)).await;
            match lost {
                0 | 1 => store.tamper(Table::Meta, ROOTS[lost], None),
                2 => store.tamper(Table::Meta, COPIES[0], None),
                _ => flip(&store, Table::Buckets, &key_of(&store, Table::Buckets, 2), 99),
            }
            let mut after = open(store.clone()).await;
            assert_eq!(after.findings().len(), 1, "{lost} after {records}");
            assert_eq!(texts(&after).await, whole(), "{lost} after {records}");
            after.rotate(&mut ()).await.expect("done");
            after.write(vec![visit(2, "twee")]).await.expect("written");
            after.write(vec![visit(2, "twee")]).await.expect("written");
            is_whole(&open(store).await).await;
        }
    });
}

#[test]
fn many_large_records_in_one_bucket_are_rewritten_some_at_a_time() {
    block_on(async {
        let store = MemoryStore::new();
        let mut vault = make(store.clone()).await;
        let large = |last: u8| {
            let id = crate::vault::RecordId::from_bytes(
                [[1; 15].as_slice(), &[last]].concat().try_into().expect("16"),
            );
            let payload = vec![last; 900_000];
            Change::Put { id, kind: RecordKind::VISIT, schema: 1, payload, list: title("groot") }
        };
        vault.write((0..4).map(large).collect()).await.expect("written");
        begin(&mut vault).await.expect("begun");
        let _ = vault.rotate(&mut StopAfter(3)).await;
        let epochs = || {
            let raws = entries(&store, Table::Records);
            raws.iter()
                .filter_map(|(_, raw)| record::RecordPrefix::parse(raw))
                .map(|at| at.epoch)
                .collect::<Vec<_>>()
        };
        assert_eq!(epochs(), [2, 2, 2, 1]);
        let mut again = open(store.clone()).await;
        assert!(again.findings().is_empty() && again.count() == 4);
        again.rotate(&mut ()).await.expect("done");
        assert_eq!(epochs(), [2; 4]);
        for listed in again.list(RecordKind::VISIT) {
            assert!(again.read(listed.id).await.expect("it opens").is_some());
        }
    });
}
