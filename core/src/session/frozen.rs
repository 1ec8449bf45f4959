//! A readable file of each stored form since the second: it goes in forever, with all that was in it.

use pollster::block_on;

use super::workbook::{Aggregate, Workbook};
use crate::backup::Merged;
use crate::backup::tests::devices::incoming;
use crate::backup::tests::support::plain;
use crate::domain::case::Case;
use crate::domain::frozen::making::made;
use crate::domain::frozen::{CASE, MEETINGS, PROGRAMME, VISITS, fourth, opened, third};
use crate::domain::meeting::Meeting;
use crate::domain::programme::OwnProgramme;
use crate::domain::report::Heading;
use crate::domain::settings::{OwnPhrase, Settings, Writing};
use crate::domain::visit::Visit;
use crate::vault::memory::MemoryStore;
use crate::vault::tests::support::make;

/// A readable file, and the case, visits, meetings and programme in it.
type Form = (&'static str, [&'static str; 4]);

const FORMS: [Form; 3] = [
    (include_str!("../../tests/data/plain-v2.json"), [CASE, VISITS, MEETINGS, PROGRAMME]),
    (
        include_str!("../../tests/data/plain-v3.json"),
        [third::CASE, third::VISITS, third::MEETINGS, third::PROGRAMME],
    ),
    (
        include_str!("../../tests/data/plain-v4.json"),
        [fourth::CASE, fourth::VISITS, fourth::MEETINGS, fourth::PROGRAMME],
    ),
];

#[test]
fn a_readable_file_of_an_older_form_brings_its_case_visits_meetings_and_programme() {
    for form in FORMS {
        brings_all(form);
    }
}

#[test]
fn a_readable_file_of_the_fourth_form_brings_how_the_worker_writes() {
    block_on(async {
        let mut workbook = Workbook::open(make(MemoryStore::new()).await);
        workbook.merge(&incoming(FORMS[2].0.as_bytes()), &mut ()).await.expect("it is taken");
        assert_eq!(workbook.settings().writing, writing());
    });
}

/// What the fourth form was frozen with.
fn writing() -> Writing {
    Writing {
        most_words: Some(200),
        rules_off: ["hedge".to_owned()].into(),
        phrases: vec![OwnPhrase { heading: Heading::Start, text: "{kind} koos een spel.".into() }],
    }
}

fn brings_all((plain, [case, visits, meetings, programme]): Form) {
    block_on(async {
        let mut workbook = Workbook::open(make(MemoryStore::new()).await);
        let taken = workbook.merge(&incoming(plain.as_bytes()), &mut ()).await;
        assert_eq!(taken, Ok(Merged { new: 11, ..Merged::default() }));
        let case: Case = opened(case);
        assert_eq!(workbook.load(case.id).await, Ok(case));
        for visit in opened::<Vec<Visit>>(visits) {
            assert_eq!(workbook.load(visit.id).await, Ok(visit));
        }
        for meeting in opened::<Vec<Meeting>>(meetings) {
            assert_eq!(workbook.load(meeting.id).await, Ok(meeting));
        }
        let programme: OwnProgramme = opened(programme);
        assert_eq!(workbook.load(programme.id).await, Ok(programme));
        assert!(workbook.settings().code_tried.is_some());
        assert_eq!(workbook.damaged(), 0);
    });
}

/// Writes the file if it is not there yet: `cargo test -p omgangsboek-core freeze -- --ignored`.
#[test]
#[ignore = "writes into the repository, once per stored form"]
fn freeze_a_readable_file() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/plain-v4.json");
    if std::path::Path::new(path).exists() {
        return;
    }
    block_on(async {
        let (made, mut workbook) = (made(), Workbook::open(make(MemoryStore::new()).await));
        let settings =
            Settings { code_tried: Some(made.case.started), writing: writing(), ..Settings::default() };
        let mut all: Vec<Aggregate> = vec![made.case.into(), made.programme.into(), settings.into()];
        all.extend(made.visits.into_iter().map(Aggregate::from));
        all.extend(made.meetings.into_iter().map(Aggregate::from));
        workbook.save(&all).await.expect("saved");
        std::fs::write(path, plain(workbook.vault()).await).expect("the folder can be written");
    });
}
