//! A programme of one's own, from its first draft to its versions.

use super::super::*;
use crate::domain::checklist::{ItemId, Scope};
use crate::domain::ids::ProgrammeId;
use crate::domain::person::Role;
use crate::domain::vocabulary::Group;
use crate::testing::CountingRandom;
use chrono::NaiveDate;

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("a day in November")
}

fn copy(random: &CountingRandom) -> OwnProgramme {
    OwnProgramme::copy_of(random, BuiltIn::IntensiveSupervision.settings(), "Ons programma")
}

fn released(random: &CountingRandom) -> OwnProgramme {
    let mut own = copy(random);
    own.release(random, day(1)).expect("a copy of what is built in has no flaws");
    own
}

#[test]
fn a_copy_is_the_same_but_for_its_name_and_offered_once_it_was_released() {
    let random = CountingRandom::new(1);
    let mut own = copy(&random);
    let built_in = BuiltIn::IntensiveSupervision.settings().clone();
    assert_eq!(own.draft, Programme { name: Words::own("Ons programma"), ..built_in });
    assert!(own.is_changed() && own.offered().is_none());
    let release = own.release(&random, day(1)).expect("it has no flaws");
    assert_eq!((release.number, release.programme, release.on), (1, own.id, day(1)));
    assert!(!own.is_changed() && own.offered().is_some());
    own.archived = true;
    assert!(own.offered().is_none(), "what was put away is not offered");
}

#[test]
fn a_version_is_never_changed_and_one_in_which_nothing_changed_is_no_new_one() {
    let random = CountingRandom::new(1);
    let mut own = released(&random);
    let first = own.release.clone().expect("it was released");
    own.draft.max_minutes = 90;
    assert_eq!(first.settings.max_minutes, 120);
    own.draft.max_minutes = 120;
    let again = own.release(&random, day(2)).expect("it has no flaws");
    assert_eq!((again.number, again.on), (1, day(1)));
    own.draft.max_minutes = 90;
    let second = own.release(&random, day(2)).expect("it has no flaws");
    assert_eq!((second.number, second.settings.max_minutes, first.settings.max_minutes), (2, 90, 120));
}

#[test]
fn a_draft_with_flaws_is_not_released_and_stays_as_it_is() {
    let random = CountingRandom::new(1);
    let mut own = released(&random);
    own.draft.locations.clear();
    let before = own.clone();
    let flaws = own.release(&random, day(2)).expect_err("a visit needs a place");
    assert_eq!(flaws, [Flaw { place: Place::Locations, fault: Fault::NoneAtAll }]);
    assert_eq!(own, before);
}

#[test]
fn other_words_get_another_name_and_the_old_ones_stay_for_what_was_recorded() {
    type Edit = fn(&mut Programme);
    type Names = fn(&Programme) -> Vec<(String, bool)>;
    let actions: Names = |p| p.vocabulary.iter().map(|a| (a.id.as_str().to_owned(), a.retired)).collect();
    let items: Names = |p| p.checklist.iter().map(|i| (i.id.as_str().to_owned(), i.retired)).collect();
    let themes: Names = |p| p.themes.iter().map(|t| (t.id.as_str().to_owned(), t.retired)).collect();
    let table: [(Edit, Names, &str, bool); 9] = [
        (|p| p.vocabulary[0].report = "{kind} lachte.".into(), actions, "glad-to-meet", true),
        (|p| p.vocabulary[0].entry.rewrite("{kind} lacht".into()), actions, "glad-to-meet", true),
        (|p| p.vocabulary[0].label.rewrite("Blij".into()), actions, "glad-to-meet", true),
        // Where it stands and under what it comes says nothing else about what happened.
        (|p| p.vocabulary[0].group = Group::Mood, actions, "glad-to-meet", false),
        (|p| p.vocabulary[0].lens = None, actions, "glad-to-meet", false),
        (|p| p.checklist[0].text.rewrite("Handen geschud".into()), items, "introduced", true),
        (|p| p.checklist[0].hint.rewrite("Neem de tijd.".into()), items, "introduced", false),
        (|p| roles(p).push(Role::Referrer), items, "introduced", false),
        (|p| p.themes[0].text.rewrite("Waar elk staat".into()), themes, "positions", true),
    ];
    for (row, (edit, names, name, reworded)) in table.into_iter().enumerate() {
        let random = CountingRandom::new(1);
        let mut own = released(&random);
        let before = names(&own.draft);
        edit(&mut own.draft);
        let after = names(&own.release(&random, day(2)).expect("it has no flaws").settings);
        assert_eq!(after.contains(&(name.to_owned(), true)), reworded, "row {row}");
        assert_eq!(after.contains(&(name.to_owned(), false)), !reworded, "row {row}");
        assert_eq!(after.len(), before.len() + usize::from(reworded), "row {row}");
        assert!(before.iter().all(|(id, _)| after.iter().any(|(kept, _)| kept == id)), "row {row}");
    }
}

fn roles(programme: &mut Programme) -> &mut Vec<Role> {
    match &mut programme.checklist[0].scope {
        Scope::OncePerPerson { roles, .. } => roles,
        Scope::EveryVisit => panic!("the first point is told once"),
    }
}

#[test]
fn what_was_released_is_retired_and_can_be_put_back_what_was_not_goes() {
    let random = CountingRandom::new(1);
    let mut own = released(&random);
    let food = ItemId::new("food");
    own.remove_item(&food);
    assert!(own.draft.asked().all(|item| item.id != food));
    assert!(own.draft.checklist.iter().any(|item| item.id == food), "kept for what was answered");
    own.restore_item(&food);
    assert!(!own.is_changed());

    let length = (own.draft.checklist.len(), own.draft.vocabulary.len(), own.draft.themes.len());
    let (item, told) = (own.add_visit_item(&random), own.add_told_item(&random));
    let (action, theme) = (own.add_action(&random, Group::Care), own.add_theme(&random));
    own.remove_item(&item);
    own.remove_item(&told);
    own.remove_action(&action);
    own.remove_theme(&theme);
    assert_eq!((own.draft.checklist.len(), own.draft.vocabulary.len(), own.draft.themes.len()), length);
}

#[test]
fn what_is_missing_from_a_draft_comes_back_retired() {
    let random = CountingRandom::new(1);
    let mut own = released(&random);
    own.draft.checklist.clear();
    let release = own.release(&random, day(2)).expect("it has no flaws");
    assert_eq!(release.settings.asked().count(), 0);
    assert_eq!(release.settings.checklist.len(), BuiltIn::IntensiveSupervision.settings().checklist.len());
}

#[test]
fn an_entry_moves_past_the_next_one_of_its_kind() {
    for (at, earlier, expected, then) in [
        (0, true, "aBcDe", 0),
        (0, false, "cBaDe", 2),
        (2, true, "cBaDe", 0),
        (4, false, "aBcDe", 4),
        (1, false, "aDcBe", 3),
        (9, false, "aBcDe", 9),
    ] {
        let mut letters: Vec<_> = "aBcDe".chars().collect();
        let now = moved(&mut letters, at, earlier, |a, b| a.is_uppercase() == b.is_uppercase());
        assert_eq!(
            (letters.into_iter().collect::<String>().as_str(), now),
            (expected, then),
            "{at} {earlier}"
        );
    }
}

#[test]
fn another_version_stands_beside_the_one_here() {
    let random = CountingRandom::new(1);
    let own = released(&random);
    let id = ProgrammeId::make(&random);
    let variant = own.clone().into_variant(id, day(9));
    assert_eq!(variant.variant.map(|variant| (variant.of, variant.from)), Some((own.id, day(9))));
    assert_eq!(variant.offered().map(|release| release.programme), Some(id));
    assert!(!variant.is_changed());
}

#[test]
fn a_programme_is_read_as_it_was_written() {
    let random = CountingRandom::new(1);
    let own = released(&random);
    let json = serde_json::to_string(&own).expect("JSON");
    assert_eq!(serde_json::from_str::<OwnProgramme>(&json).ok(), Some(own));
}
