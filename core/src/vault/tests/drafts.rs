use std::rc::Rc;

use pollster::block_on;
use serde_json::{Value, json};

use super::support::*;
use crate::ports::{KdfParams, StoreError, Table};
use crate::testing::{CountingRandom, HandClock};
use crate::vault::failing::{FailingStore, Stop};
use crate::vault::memory::MemoryStore;
use crate::vault::recovery_code::RecoveryCode;
use crate::vault::{Credential, Draft, Host, Vault, WriteError};

const SUPERSEDED: WriteError = WriteError::Store(StoreError::Superseded);

async fn kept<S: crate::ports::Store>(vault: &Vault<S>) -> Vec<(String, Value)> {
    let drafts = vault.drafts().await.expect("the store answers");
    drafts.into_iter().map(|Draft { place, value, .. }| (place, value)).collect()
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, Value)> {
    pairs.iter().map(|(place, text)| ((*place).to_owned(), json!(text))).collect()
}

/// A vault with a draft of each of three forms.
async fn filled() -> MemoryStore {
    let store = MemoryStore::new();
    let vault = make(store.clone()).await;
    for (place, text) in [("een", "1"), ("twee", "2"), ("drie", "3")] {
        vault.put_draft(place, &json!(text)).await.expect("kept");
    }
    store
}

#[test]
fn a_draft_comes_back_after_reopening_the_oldest_first_and_one_for_each_form() {
    block_on(async {
        let store = MemoryStore::new();
        make(store.clone()).await.write(vec![visit(1, "een")]).await.expect("written");
        let clock = Rc::new(HandClock::at("2026-11-22T14:02:00+01:00"));
        let host = Host { clock: clock.clone(), ..host(3) };
        let credential = Credential::Passphrase(PASSPHRASE);
        let mut vault =
            Vault::unlock(store.clone(), host, &QuickKdf::default(), credential).await.expect("opens");
        let odd = json!({"text": "e\u{301}🦊\0\u{202e}\r\n", "list": [1, null, true]});
        for (place, value) in [("b", json!("te laat")), ("a", json!("eerst")), ("", odd.clone())] {
            vault.put_draft(place, &value).await.expect("kept");
            clock.pass(1);
        }
        vault.write(vec![visit(1, "een, anders")]).await.expect("a draft does not hold up a save");
        vault.put_draft("b", &json!("later")).await.expect("kept");

        let again = open(store.clone()).await;
        let expected = [("a", json!("eerst")), ("", odd), ("b", json!("later"))];
        assert_eq!(kept(&again).await, expected.map(|(place, value)| (place.to_owned(), value)));
        let times: Vec<_> =
            again.drafts().await.expect("read").iter().map(|draft| draft.at.to_rfc3339()).collect();
        assert_eq!(
            times,
            ["2026-11-22T14:03:00+01:00", "2026-11-22T14:04:00+01:00", "2026-11-22T14:05:00+01:00"]
        );

        again.remove_drafts(&["", "a", "never there"]).await.expect("removed");
        again.remove_drafts(&[]).await.expect("nothing to remove");
        assert_eq!(kept(&open(store.clone()).await).await, pairs(&[("b", "later")]));
        assert_eq!(entries(&store, Table::Drafts).len(), 1);
    });
}

#[test]
fn the_store_shows_neither_the_form_nor_the_text_of_a_draft() {
    block_on(async {
        let store = MemoryStore::new();
        let vault = make(store.clone()).await;
        vault.put_draft("case/Noor", &json!("Kievitstraat")).await.expect("kept");
        vault.put_draft("case/Tim", &json!("")).await.expect("kept");
        let drafts = entries(&store, Table::Drafts);
        assert_eq!(drafts.len(), 2);
        for (key, value) in &drafts {
            assert_eq!((key.len(), value.len()), (32, drafts[0].1.len()));
            for word in ["Noor", "Kievit", "case", "Tim"] {
                let shows = |bytes: &[u8]| bytes.windows(word.len()).any(|at| at == word.as_bytes());
                assert!(!shows(key) && !shows(value), "{word}");
            }
        }
        let other = MemoryStore::new();
        let code = RecoveryCode::make(&CountingRandom::new(5));
        let params = KdfParams::floor(&CountingRandom::new(6));
        let made =
            Vault::create(other.clone(), host(7), &QuickKdf::default(), PASSPHRASE, params, &code).await;
        made.expect("made").put_draft("case/Noor", &json!("")).await.expect("kept");
        let key = &entries(&other, Table::Drafts)[0].0;
        assert!(drafts.iter().all(|(known, _)| known != key), "another vault hides the same form otherwise");
    });
}

#[test]
fn any_flipped_byte_leaves_out_that_draft_and_no_other() {
    block_on(async {
        let store = filled().await;
        let sound = store.snapshot();
        let vault = open(store.clone()).await;
        let key = vault.keys.place.hide("twee");
        for at in 0..value(&store, Table::Drafts, &key).len() {
            flip(&store, Table::Drafts, &key, at);
            assert_eq!(kept(&vault).await, pairs(&[("drie", "3"), ("een", "1")]), "byte {at}");
            store.restore(&sound);
        }
        for raw in [Vec::new(), vec![b'D', 1, 1, 0, 0, 0], b"D\x01\x01\0\0\0\x01".to_vec()] {
            store.tamper(Table::Drafts, &key, Some(raw));
            assert_eq!(kept(&vault).await.len(), 2);
        }
        vault.put_draft("twee", &json!("weer")).await.expect("a broken one is written over");
        assert_eq!(kept(&vault).await.len(), 3);
    });
}

#[test]
fn a_draft_in_the_place_of_another_is_left_out() {
    block_on(async {
        let store = filled().await;
        let vault = open(store.clone()).await;
        let [one, two] = ["een", "twee"].map(|place| vault.keys.place.hide(place));
        let first = value(&store, Table::Drafts, &one);
        store.tamper(Table::Drafts, &two, Some(first));
        assert_eq!(kept(&vault).await, pairs(&[("drie", "3"), ("een", "1")]));
    });
}

#[test]
fn a_writer_that_lost_its_turn_keeps_and_removes_no_draft() {
    block_on(async {
        for writes_between in 1..4 {
            let store = filled().await;
            let frozen = open(store.clone()).await;
            let mut here = open(store.clone()).await;
            for _ in 0..writes_between {
                here.write(vec![visit(1, "hier")]).await.expect("written");
            }
            let before = store.snapshot();
            assert_eq!(frozen.put_draft("een", &json!("oud")).await, Err(SUPERSEDED));
            assert_eq!(frozen.remove_drafts(&["een"]).await, Err(SUPERSEDED));
            assert_eq!(store.snapshot(), before, "{writes_between} writes late");
            here.put_draft("een", &json!("nieuw")).await.expect("kept");
        }
    });
}

#[test]
fn a_draft_that_finds_no_room_leaves_the_one_before() {
    block_on(async {
        let store = filled().await;
        let before = store.snapshot();
        for calls in 0.. {
            let full = FailingStore::new(store.clone(), calls, Stop::Before, StoreError::Quota);
            let Ok(vault) = try_open(full, PASSPHRASE).await else { continue };
            assert_eq!(
                vault.put_draft("een", &json!("meer")).await,
                Err(WriteError::Store(StoreError::Quota))
            );
            break;
        }
        assert_eq!(store.snapshot(), before);
    });
}

#[test]
fn drafts_of_the_epoch_before_open_while_a_rotation_runs_and_after_it() {
    block_on(async {
        let store = filled().await;
        let mut vault = open(store.clone()).await;
        let host = host(8);
        let (params, code) = (KdfParams::floor(&*host.random), RecoveryCode::make(&*host.random));
        vault
            .begin_rotation(&QuickKdf::default(), PASSPHRASE, params, &code, &[])
            .await
            .expect("the rotation begins");
        assert_eq!(kept(&vault).await, pairs(&[("drie", "3"), ("een", "1"), ("twee", "2")]));
        vault.put_draft("een", &json!("onderweg")).await.expect("kept");
        vault.remove_drafts(&["drie"]).await.expect("removed");
        let mut vault = open(store.clone()).await;
        assert_eq!(kept(&vault).await, pairs(&[("een", "onderweg"), ("twee", "2")]));
        assert_eq!(entries(&store, Table::Drafts).len(), 2, "nothing of the epoch before stays beside it");
        let bent = vault.keys.epochs().nth(1).expect("two epochs").place.hide("krom");
        store.tamper(Table::Drafts, &bent, Some(vec![b'D'; 600]));

        vault.rotate(&mut ()).await.expect("the rotation ends");
        for vault in [vault, open(store.clone()).await] {
            assert_eq!(kept(&vault).await, pairs(&[("een", "onderweg"), ("twee", "2")]));
        }
        assert_eq!(entries(&store, Table::Drafts).len(), 2, "what opens under no key any more is gone");
    });
}
