//! What is gone after erasing, and that a colleague's file is of one case.

use chrono::NaiveDate;
use pollster::block_on;
use serde_json::json;

use super::*;
use crate::backup::tests::devices::{incoming, spaces, unlocked};
use crate::backup::tests::support::encrypted;
use crate::domain::case::Case;
use crate::domain::example;
use crate::domain::meeting::Meeting;
use crate::domain::programme::Followed;
use crate::domain::visit::Visit;
use crate::ports::{StoreError, Table};
use crate::session::places::DraftPlace;
use crate::session::testing::{programme, talk};
use crate::testing::CountingRandom;
use crate::vault::failing::{FailingStore, Stop};
use crate::vault::memory::MemoryStore;
use crate::vault::tests::support::{QuickKdf, entries, make, params};

/// Two families, each with a visit, a talk and drafts, in a workbook that an import went into.
async fn two_families() -> (Workbook<MemoryStore>, [(Case, Visit, Meeting); 2]) {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a real day");
    let families = [3, 4].map(|seed| {
        let (case, visit) = example::case(&CountingRandom::new(seed), today);
        let talk = talk(&case, 10 + seed, "2026-11-25T10:00:00");
        (case, visit, talk)
    });
    let mut other = Workbook::open(make(MemoryStore::new()).await);
    let mut workbook = Workbook::open(make(MemoryStore::new()).await);
    for (n, (case, visit, talk)) in families.iter().enumerate() {
        let of = [case.clone().into(), visit.clone().into(), talk.clone().into()];
        if n == 0 { workbook.save(&of).await } else { other.save(&of).await }.expect("saved");
    }
    let file = incoming(&encrypted(other.vault()).await);
    workbook.merge(&file, &mut ()).await.expect("merged");
    for (case, visit, talk) in &families {
        let of_talk = DraftPlace::ReplanMeeting(talk.id);
        for place in [DraftPlace::NewPerson(case.id), DraftPlace::CallOff(visit.id), of_talk] {
            workbook.vault().put_draft(&place.to_string(), &json!("half af")).await.expect("kept");
        }
    }
    (workbook, families)
}

#[test]
fn an_erased_case_takes_its_visits_meetings_drafts_and_the_state_before_the_import_along() {
    block_on(async {
        let (mut workbook, [(sam, visit, talk), (noor, theirs, their_talk)]) = two_families().await;
        let store = workbook.vault().store.clone();
        assert_eq!((spaces(&store), entries(&store, Table::Drafts).len()), (2, 6));
        workbook.erase(Key::Case(sam.id)).await.expect("erased");
        let reopened = Workbook::open(unlocked(store.clone(), 5).await.expect("it opens"));
        for workbook in [&workbook, &reopened] {
            assert_eq!(workbook.cases().keys().collect::<Vec<_>>(), [&noor.id]);
            assert_eq!(workbook.visits().keys().collect::<Vec<_>>(), [&theirs.id]);
            assert_eq!(workbook.meetings().keys().collect::<Vec<_>>(), [&their_talk.id]);
            assert_eq!(workbook.damaged(), 0);
            assert_eq!(workbook.vault().undoable().await, Ok(None));
        }
        let gone = [sam.id.to_bytes(), visit.id.to_bytes(), talk.id.to_bytes()];
        for (key, _) in entries(&store, Table::Records) {
            assert!(!gone.iter().any(|id| key.ends_with(id)), "no copy is left in any space");
        }
        let drafts = workbook.vault().drafts().await.expect("the store answers");
        assert!(drafts.iter().all(|draft| !draft.place.contains(&sam.id.to_string())));
        assert_eq!((spaces(&store), drafts.len()), (1, 3));
    });
}

#[test]
fn an_erased_visit_or_meeting_leaves_its_case() {
    block_on(async {
        let (mut workbook, [(sam, visit, talk), _]) = two_families().await;
        for (key, left) in [(Key::Visit(visit.id), (1, 2, 5)), (Key::Meeting(talk.id), (1, 1, 4))] {
            workbook.erase(key).await.expect("erased");
            assert!(workbook.cases().contains_key(&sam.id));
            let drafts = workbook.vault().drafts().await.expect("the store answers").len();
            let counts = (workbook.visits().len(), workbook.meetings().len(), drafts);
            assert_eq!(counts, left, "its draft went along");
        }
    });
}

#[test]
fn an_erased_programme_leaves_the_cases_that_follow_it() {
    block_on(async {
        let (mut workbook, [(mut sam, ..), _]) = two_families().await;
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a real day");
        let mut own = programme(20, "Zoals wij het doen");
        let release = own.release(&CountingRandom::new(21), today).expect("a copy has no flaws");
        sam.programme = Followed::from(release);
        workbook.save(&[own.clone().into(), sam.clone().into()]).await.expect("saved");
        workbook.erase(Key::Programme(own.id)).await.expect("erased");
        assert_eq!((workbook.programmes().len(), workbook.cases().len()), (0, 2));
        let sam = workbook.load(sam.id).await.expect("it opens");
        assert_eq!(sam.programme().name.nl, "Zoals wij het doen");
    });
}

#[test]
fn a_damaged_visit_goes_with_its_case() {
    block_on(async {
        let (workbook, [(sam, visit, _), _]) = two_families().await;
        let store = workbook.vault().store.clone();
        let key = entries(&store, Table::Records).into_iter().map(|(key, _)| key);
        let space = workbook.vault().root.space.to_bytes();
        let key = key.filter(|key| key.starts_with(&space)).find(|key| key.ends_with(&visit.id.to_bytes()));
        store.tamper(Table::Records, &key.expect("it is stored"), None);
        let mut workbook = Workbook::open(unlocked(store, 5).await.expect("it opens"));
        assert_eq!(workbook.damaged(), 1);
        workbook.erase(Key::Case(sam.id)).await.expect("erased");
        assert_eq!((workbook.damaged(), workbook.cases().len()), (0, 1));
    });
}

#[test]
fn killed_at_any_step_of_erasing_the_case_is_there_whole_or_gone_whole() {
    block_on(async {
        let (workbook, [(sam, visit, talk), _]) = two_families().await;
        let kept = workbook.vault().store.snapshot();
        for stop in [Stop::Before, Stop::After] {
            let mut outcomes = [false, false];
            for calls in 0..60 {
                let store = MemoryStore::new();
                store.restore(&kept);
                let dead = StoreError::Unavailable("killed".to_owned());
                let failing = FailingStore::new(store.clone(), calls, stop, dead);
                let done = match unlocked(failing, 6).await {
                    Some(vault) => Workbook::open(vault).erase(Key::Case(sam.id)).await.is_ok(),
                    None => false,
                };
                let after = Workbook::open(unlocked(store, 7).await.expect("it opens"));
                let there = after.cases().contains_key(&sam.id);
                let along = (after.visits().contains_key(&visit.id), after.meetings().contains_key(&talk.id));
                assert_eq!((along, after.damaged()), ((there, there), 0), "{stop:?} after {calls}");
                assert!(!done || !there);
                outcomes[usize::from(there)] = true;
            }
            assert_eq!(outcomes, [true, true], "both were met");
        }
    });
}

#[test]
fn a_hand_over_is_of_one_case_with_its_visits_and_meetings_and_nothing_of_another() {
    block_on(async {
        let (workbook, [(sam, visit, talk), (noor, theirs, their_talk)]) = two_families().await;
        let kdf = QuickKdf::default();
        let passphrase = crate::vault::tests::support::PASSPHRASE;
        let begun = workbook.hand_over(sam.id, &kdf, passphrase, params(9), "0.1.0").await;
        let (mut hand_over, mut file) = (begun.expect("begun"), Vec::new());
        while let Some(chunk) = hand_over.next_chunk(workbook.vault()).await.expect("written") {
            file.extend(chunk);
        }
        let mut colleague = Workbook::open(make(MemoryStore::new()).await);
        colleague.merge(&incoming(&file), &mut ()).await.expect("merged");
        assert_eq!(colleague.load(sam.id).await, Ok(sam));
        assert_eq!(colleague.load(visit.id).await, Ok(visit));
        assert_eq!(colleague.load(talk.id).await, Ok(talk));
        let counts = [colleague.cases().len(), colleague.visits().len(), colleague.meetings().len()];
        assert_eq!(counts, [1, 1, 1]);
        let everything = String::from_utf8_lossy(&file);
        for id in [noor.id.to_string(), theirs.id.to_string(), their_talk.id.to_string()] {
            assert!(!everything.contains(&id));
        }
    });
}
