//! What was written is found, in its turns, and what nobody wants any more is let go of.

use futures_util::TryStreamExt;
use pollster::block_on;
use serde_json::Value;

use super::*;
use crate::domain::case::Case;
use crate::domain::frozen::fourth::{CASE, MEETINGS, VISITS};
use crate::domain::frozen::opened;
use crate::domain::ids::VisitId;
use crate::domain::meeting::Meeting;
use crate::domain::visit::Visit;
use crate::ports::Table;
use crate::testing::CountingRandom;
use crate::vault::memory::MemoryStore;
use crate::vault::tests::support::make;

/// Counts the turns that the page gets, and may stop at one of them.
#[derive(Default)]
struct Turns {
    taken: usize,
    last: (usize, usize),
    stop_at: Option<usize>,
}

impl Progress for Turns {
    async fn at(&mut self, done: usize, total: usize) -> Result<(), Stopped> {
        assert!(self.last.0 <= done && done <= total, "it goes forward: {:?}, then {done}", self.last);
        self.last = (done, total);
        self.taken += 1;
        if self.stop_at == Some(self.taken) { Err(Stopped) } else { Ok(()) }
    }
}

async fn workbook() -> (Workbook<MemoryStore>, MemoryStore) {
    let store = MemoryStore::new();
    let mut workbook = Workbook::open(make(store.clone()).await);
    let mut all = vec![opened::<Case>(CASE).into()];
    all.extend(opened::<Vec<Visit>>(VISITS).into_iter().map(Into::into));
    all.extend(opened::<Vec<Meeting>>(MEETINGS).into_iter().map(Into::into));
    workbook.save(&all).await.expect("the store takes it");
    (workbook, store)
}

/// The same visit under another id.
fn another(like: &Visit, random: &CountingRandom) -> Visit {
    let mut visit = like.clone();
    visit.id = VisitId::make(random);
    visit
}

async fn all(
    workbook: &Workbook<MemoryStore>,
    typed: &str,
    turns: &mut Turns,
) -> Result<Vec<Hit>, SearchError> {
    let mut searching = Searching::begin(workbook.rows(), Search::new(typed));
    let mut hits = Vec::new();
    while let Some(some) = searching.next(workbook, turns).await? {
        hits.extend(some);
    }
    Ok(hits)
}

#[test]
fn it_finds_what_was_written_anywhere_with_where_it_stands() {
    block_on(async {
        let (workbook, _) = workbook().await;
        for (typed, place, found) in [
            ("GEITEN", Place::Log, "geiten"),
            ("verbeterd", Place::Report, "verbeterd"),
            ("fijne middag", Place::Report, "fijne"),
            ("gedragsdeskundige", Place::Facts, "gedragsdeskundige"),
            ("buurman rechter", Place::Facts, "buurman"),
            ("voorbeeld.nl", Place::Facts, "voorbeeld.nl"),
            ("staat nog thuis", Place::Notes, "staat"),
            ("tas ieder", Place::Notes, "tas"),
            ("in de klas", Place::Notes, "in"),
        ] {
            let hits = all(&workbook, typed, &mut Turns::default()).await.expect("nobody stops it");
            let told: Vec<_> = hits.iter().map(|hit| (hit.place, hit.excerpt.found.as_str())).collect();
            assert!(told.contains(&(place, found)), "{typed}: {told:?}");
        }
        let hits = all(&workbook, "geiten", &mut Turns::default()).await.expect("nobody stops it");
        let [hit] = hits.as_slice() else { panic!("one line says so: {hits:?}") };
        assert!(matches!(hit.key, Key::Visit(_)) && hit.starts.is_some());
        assert_eq!((hit.excerpt.before.as_str(), hit.excerpt.after.as_str()), ("bij de ", ""));
    });
}

#[test]
fn a_word_of_the_case_narrows_and_alone_is_found_in_what_says_it() {
    block_on(async {
        let (workbook, _) = workbook().await;
        let hits =
            async |typed| all(&workbook, typed, &mut Turns::default()).await.expect("nobody stops it").len();
        assert_eq!(hits("kastanje geiten").await, 1);
        assert_eq!(hits("noor geiten").await, 0);
        assert_eq!(hits("kastanje").await, 1, "the case, and not each visit of it");
        for nothing in ["", "   ", "zwembad"] {
            assert_eq!(hits(nothing).await, 0, "{nothing:?}");
        }
    });
}

#[test]
fn what_the_app_itself_calls_things_is_no_text() {
    let mut seen = Vec::new();
    for (json, is_case) in [(CASE, true), (VISITS, false), (MEETINGS, false)] {
        let json: Value = serde_json::from_str(json).expect("JSON");
        seen.extend(texts::of(&json, is_case).into_iter().map(|(_, text)| text.to_owned()));
    }
    // A choice is stored as one word with a capital; what else looks like that here was typed.
    let is_like_a_choice = |text: &&String| {
        text.starts_with(|c: char| c.is_ascii_uppercase())
            && text.bytes().all(|byte| byte.is_ascii_alphabetic())
    };
    let mut like: Vec<_> = seen.iter().filter(is_like_a_choice).map(String::as_str).collect();
    like.sort_unstable();
    like.dedup();
    assert_eq!(like, ["Ina", "Jan", "Kastanje", "Sam", "Situatie"]);
    for name in ["standing-agreements", "positions", "glad-to-meet", "terms"] {
        assert!(seen.iter().all(|text| text != name), "{name}");
    }
}

#[test]
fn what_was_undone_in_the_log_is_not_found() {
    block_on(async {
        let (mut workbook, _) = workbook().await;
        let found = async |workbook: &Workbook<MemoryStore>| {
            all(workbook, "geiten", &mut Turns::default()).await.expect("nobody stops it").len()
        };
        assert_eq!(found(&workbook).await, 1);
        for visit in opened::<Vec<Visit>>(VISITS) {
            let mut json = serde_json::to_value(&visit).expect("JSON");
            if let Some(entries) = json.pointer_mut("/run/log").and_then(Value::as_array_mut) {
                entries.iter_mut().for_each(|entry| entry["withdrawn"] = entry["at"].clone());
            }
            let undone: Visit = serde_json::from_value(json).expect("a visit");
            workbook.save(&[undone.into()]).await.expect("saved");
        }
        assert_eq!(found(&workbook).await, 0);
    });
}

#[test]
fn the_page_has_its_turn_after_each_record_and_hits_come_before_the_end() {
    block_on(async {
        let (mut workbook, _) = workbook().await;
        let random = CountingRandom::new(8);
        let like = opened::<Vec<Visit>>(VISITS).remove(0);
        let copies: Vec<_> = (0..90_u32)
            .map(|at| {
                let mut copy = another(&like, &random);
                copy.plan.place = format!("plek {at}");
                copy.into()
            })
            .collect();
        workbook.save(&copies).await.expect("saved");
        let mut searching = Searching::begin(workbook.rows(), Search::new("plek"));
        let (total, mut turns) = (searching.progress().1, Turns::default());
        let first = searching.next(&workbook, &mut turns).await.expect("it goes on").expect("there is more");
        assert!(!first.is_empty() && searching.progress().0 < total, "some are told while it goes on");
        let mut found = first.len();
        while let Some(some) = searching.next(&workbook, &mut turns).await.expect("it goes on") {
            found += some.len();
        }
        assert_eq!(found, 90);
        assert!(turns.taken >= total, "{} turns for {total} records", turns.taken);
        assert_eq!(turns.last, (total, total));
    });
}

#[test]
fn a_search_that_is_stopped_opens_nothing_more() {
    block_on(async {
        let (workbook, _) = workbook().await;
        let mut turns = Turns { stop_at: Some(2), ..Turns::default() };
        assert_eq!(all(&workbook, "sam", &mut turns).await, Err(SearchError::Stopped(Stopped)));
        assert_eq!(turns.taken, 2);
    });
}

#[test]
fn nobody_reads_on_after_a_hundred() {
    block_on(async {
        let (mut workbook, _) = workbook().await;
        let random = CountingRandom::new(8);
        let like = opened::<Vec<Visit>>(VISITS).remove(0);
        let copies: Vec<_> = (0..150).map(|_| another(&like, &random).into()).collect();
        workbook.save(&copies).await.expect("saved");
        let mut searching = Searching::begin(workbook.rows(), Search::new("geiten"));
        let mut found = 0;
        while let Some(some) = searching.next(&workbook, &mut ()).await.expect("it goes on") {
            found += some.len();
        }
        assert!((MOST..MOST + AT_ONCE).contains(&found), "{found}");
        assert!(searching.is_cut_short());
    });
}

#[test]
fn a_damaged_record_is_passed_over_and_the_others_are_found() {
    block_on(async {
        let (workbook, store) = workbook().await;
        let visit = opened::<Vec<Visit>>(VISITS).remove(1);
        let snapshot = store.snapshot();
        let id = visit.id.to_bytes();
        let (_, key, value) = snapshot
            .entries()
            .find(|(table, key, _)| *table == Table::Records && key.ends_with(&id))
            .expect("it is stored");
        let mut bent = value.to_vec();
        *bent.last_mut().expect("not empty") ^= 1;
        store.tamper(Table::Records, key, Some(bent));
        let hits = all(&workbook, "geiten", &mut Turns::default()).await.expect("it goes on");
        assert_eq!(hits.len(), 1);
        assert_eq!(workbook.damaged(), 1, "it is told of");
    });
}

#[test]
fn what_was_saved_after_it_was_fetched_is_read_anew_and_no_damage() {
    block_on(async {
        let (mut workbook, _) = workbook().await;
        let mut visit = opened::<Vec<Visit>>(VISITS).remove(0);
        let fetched = pin!(workbook.vault.fetch(vec![visit.id.record()])).try_next().await;
        let fetched = fetched.expect("it answers").expect("it is there");
        visit.plan.place = "bij oma".to_owned();
        workbook.save(&[visit.clone().into()]).await.expect("saved");
        let record = workbook.vault.open_fetched(fetched).await.expect("it is whole").expect("it is there");
        assert_eq!(serde_json::from_slice::<Visit>(&record.payload).expect("a visit"), visit);
        assert_eq!(workbook.damaged(), 0);
    });
}

#[test]
fn what_was_found_is_shown_as_it_was_written_among_whole_words() {
    let shown = |text: &str, word: &str| {
        let Excerpt { before, found, after } = excerpt(text, &folded(word)).expect("it stands there");
        format!("{before}[{found}]{after}")
    };
    assert_eq!(shown("Zoë lacht", "zoe"), "[Zoë] lacht");
    assert_eq!(shown("Zoe\u{308} lacht", "zoe"), "[Zoe\u{308}] lacht");
    assert_eq!(shown("de ﬁets", "fie"), "de [ﬁe]ts");
    let long = format!("{}pannenkoek{}", "woord ".repeat(30), " daarna".repeat(30));
    let shown = shown(&long, "pannenkoek");
    assert!(shown.starts_with("…woord") && shown.ends_with("daarna…"), "{shown}");
    assert!(shown.chars().count() < 3 * AROUND, "{shown}");
}
