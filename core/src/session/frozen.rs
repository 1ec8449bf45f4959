//! A readable file of the second stored form: it goes in forever, with all that was in it.

use pollster::block_on;

use super::workbook::{Aggregate, Workbook};
use crate::backup::Merged;
use crate::backup::tests::devices::incoming;
use crate::backup::tests::support::plain;
use crate::domain::case::Case;
use crate::domain::frozen::making::made;
use crate::domain::frozen::{CASE, MEETINGS, PROGRAMME, VISITS, opened};
use crate::domain::meeting::Meeting;
use crate::domain::programme::OwnProgramme;
use crate::domain::settings::Settings;
use crate::domain::visit::Visit;
use crate::vault::memory::MemoryStore;
use crate::vault::tests::support::make;

const PLAIN: &str = include_str!("../../tests/data/plain-v2.json");

#[test]
fn a_readable_file_of_the_second_form_brings_its_case_visits_meetings_and_programme() {
    block_on(async {
        let mut workbook = Workbook::open(make(MemoryStore::new()).await);
        let taken = workbook.merge(&incoming(PLAIN.as_bytes()), &mut ()).await;
        assert_eq!(taken, Ok(Merged { new: 11, ..Merged::default() }));
        let case: Case = opened(CASE);
        assert_eq!(workbook.load(case.id).await, Ok(case));
        for visit in opened::<Vec<Visit>>(VISITS) {
            assert_eq!(workbook.load(visit.id).await, Ok(visit));
        }
        for meeting in opened::<Vec<Meeting>>(MEETINGS) {
            assert_eq!(workbook.load(meeting.id).await, Ok(meeting));
        }
        let programme: OwnProgramme = opened(PROGRAMME);
        assert_eq!(workbook.load(programme.id).await, Ok(programme));
        assert!(workbook.settings().code_tried.is_some());
        assert_eq!(workbook.damaged(), 0);
    });
}

/// Writes the file if it is not there yet: `cargo test -p omgangsboek-core freeze -- --ignored`.
#[test]
#[ignore = "writes into the repository, once per stored form"]
fn freeze_a_readable_file() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/plain-v2.json");
    if std::path::Path::new(path).exists() {
        return;
    }
    block_on(async {
        let (made, mut workbook) = (made(), Workbook::open(make(MemoryStore::new()).await));
        let settings = Settings { code_tried: Some(made.case.started), ..Settings::default() };
        let mut all: Vec<Aggregate> = vec![made.case.into(), made.programme.into(), settings.into()];
        all.extend(made.visits.into_iter().map(Aggregate::from));
        all.extend(made.meetings.into_iter().map(Aggregate::from));
        workbook.save(&all).await.expect("saved");
        std::fs::write(path, plain(workbook.vault()).await).expect("the folder can be written");
    });
}
