//! A case and the versions of its programme.

use super::super::*;
use crate::domain::case::Case;
use crate::domain::case_programme::NotLater;
use crate::domain::checklist::ItemId;
use crate::domain::vocabulary::ActionId;
use crate::testing::CountingRandom;
use chrono::NaiveDate;
use std::sync::Arc;

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("a day in November")
}

struct World {
    random: CountingRandom,
    own: OwnProgramme,
    case: Case,
}

impl World {
    /// A case that follows version 1.
    fn new() -> Self {
        let random = CountingRandom::new(1);
        let mut own = OwnProgramme::copy_of(&random, BuiltIn::IntensiveSupervision.settings(), "Ons");
        let first = own.release(&random, day(1)).expect("it has no flaws");
        let case = Case::new(&random, "Sam", first, day(1));
        Self { random, own, case }
    }

    fn release(&mut self, edit: impl FnOnce(&mut Programme)) -> Arc<Release> {
        edit(&mut self.own.draft);
        self.own.release(&self.random, day(2)).expect("it has no flaws")
    }
}

#[test]
fn a_case_keeps_the_version_it_began_with_until_it_moves_to_a_newer_one() {
    let mut world = World::new();
    assert_eq!(world.case.programme.newer(&world.own), None);
    let second = world.release(|draft| draft.max_minutes = 90);
    assert_eq!(world.case.programme().max_minutes, 120);
    assert_eq!(world.case.programme.newer(&world.own), Some(Arc::clone(&second)));
    assert_eq!(world.case.follow(second.into()), Ok(()));
    assert_eq!(world.case.programme().max_minutes, 90);
    assert_eq!(world.case.programme.newer(&world.own), None);
}

#[test]
fn a_case_does_not_go_back_nor_over_to_another_programme() {
    let mut world = World::new();
    let first = world.own.release.clone().expect("it was released");
    let second = world.release(|draft| draft.horizon = 2);
    let mut other = OwnProgramme::copy_of(&world.random, &world.own.draft, "Ander");
    other.release(&world.random, day(2)).expect("it has no flaws");
    other.draft.horizon = 3;
    let other = other.release(&world.random, day(3)).expect("it has no flaws");
    world.case.follow(second.into()).expect("it is newer");
    let before = world.case.clone();
    for to in [first.into(), BuiltIn::IntensiveSupervision.into(), other.into()] {
        assert_eq!(world.case.follow(to), Err(NotLater));
    }
    assert_eq!(world.case, before);
    let mut built_in = Case::new(&world.random, "Noor", BuiltIn::SupervisedContact, day(1));
    assert_eq!(built_in.follow(BuiltIn::IntensiveSupervision.into()), Err(NotLater));
    assert_eq!(built_in.programme.newer(&world.own), None);
}

#[test]
fn after_a_move_what_was_tapped_told_and_spoken_about_still_has_its_words() {
    let mut world = World::new();
    let (action, item) = (ActionId::new("seeks-contact"), ItemId::new("introduced"));
    let theme = ThemeId::new("trust");
    let second = world.release(|draft| {
        let tap = draft.vocabulary.iter_mut().find(|one| one.id == action).expect("it is there");
        tap.report = "{kind} liep naar {ouder} toe.".into();
        draft.checklist.retain(|one| one.id != item);
        draft.themes.clear();
    });
    world.case.follow(second.into()).expect("it is newer");
    let settings = world.case.programme();
    let old = settings.action(&action).expect("the log refers to it");
    assert_eq!((old.retired, &*old.report), (true, "{kind} [zocht|zochten] contact met {ouder}."));
    assert!(settings.offered().any(|one| one.report == "{kind} liep naar {ouder} toe."));
    assert!(settings.checklist.iter().any(|one| one.id == item && one.retired));
    assert!(settings.theme(&theme).is_some_and(|one| one.retired));
}

#[test]
fn the_differences_say_what_a_move_changes() {
    type Edit = fn(&mut Programme);
    let number = |from, to| Change::Number { from, to };
    let table: Vec<(Edit, Vec<(Part, Change)>)> = vec![
        (|_| {}, vec![]),
        (|p| p.max_minutes = 90, vec![(Part::Minutes, number(Some(120), Some(90)))]),
        (|p| p.usual_age = None, vec![(Part::Age, number(Some(12), None))]),
        (
            |p| p.locations.push(Location { name: Words::own("zwembad"), needs_consent: true }),
            vec![(Part::Location, Change::Added(Words::own("zwembad")))],
        ),
        (
            |p| p.locations[1].needs_consent = false,
            vec![(Part::Consent, Change::HoldsFor(Words::new("speeltuin", "playground"), false))],
        ),
        (|p| p.elsewhere_needs_consent = false, vec![(Part::Elsewhere, Change::Holds(false))]),
        (
            |p| p.vocabulary[0].report = "{kind} lachte.".into(),
            vec![(Part::Action, reworded("Lachen naar elkaar", "Smile at each other"))],
        ),
        (
            |p| p.themes[2].retired = true,
            vec![(Part::Theme, Change::Gone(Words::new("Vertrouwen herstellen", "Restore trust")))],
        ),
        (
            |p| p.observation[0].name = "Aanleiding".into(),
            vec![
                (Part::Heading, Change::Gone(Words::own("Vraag van de observatie"))),
                (Part::Heading, Change::Added(Words::own("Aanleiding"))),
            ],
        ),
    ];
    for (row, (edit, expected)) in table.into_iter().enumerate() {
        let mut world = World::new();
        let second = world.release(edit);
        let found = differences(world.case.programme(), &second.settings);
        let found: Vec<_> = found.into_iter().map(|one| (one.part, one.change)).collect();
        assert_eq!(found, expected, "row {row}");
    }
}

fn reworded(nl: &'static str, en: &'static str) -> Change {
    Change::Reworded { from: Words::new(nl, en), to: Words::new(nl, en) }
}
