//! What a case begins with, counts and waits for.

mod course;
mod frozen;
mod people;

use super::*;
use crate::domain::programme::BuiltIn;
use crate::testing::CountingRandom;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("the table has real days")
}

fn case() -> Case {
    Case::new(&CountingRandom::new(1), "Sam", BuiltIn::IntensiveSupervision, day(2026, 8, 31))
}

#[test]
fn m11_m30_m31_m52_a_case_begins_with_what_its_programme_says() {
    let case = case();
    assert_eq!(case.location, "omgangshuis");
    assert_eq!(case.agreements.len(), 2);
    assert!(case.agreements.iter().all(|agreement| agreement.made_by == MadeBy::Supervision));
    assert!(case.main_question.contains("veilig"));
    assert!(case.terms.get().toilet, "supervised throughout until something else is settled");
}

#[test]
fn m5_the_months_of_a_programme_count_from_its_first_day() {
    for (on, month) in [
        (day(2026, 8, 30), 0),
        (day(2026, 8, 31), 1),
        (day(2026, 9, 29), 1),
        // A month after the 31st is the last day of the shorter one.
        (day(2026, 9, 30), 2),
        (day(2027, 2, 27), 6),
        (day(2027, 2, 28), 7),
        (day(2027, 8, 31), 13),
    ] {
        assert_eq!(case().month_on(on), month, "{on}");
    }
}

#[test]
fn m51_a_court_order_waits_for_its_ruling() {
    let mut case = case();
    for (entry, awaits) in [
        (Entry::Voluntary, false),
        (Entry::CourtOrdered { ruling: CourtOrder::default() }, true),
        (
            Entry::CourtOrdered {
                ruling: CourtOrder {
                    pronounced: Some(day(2026, 9, 12)),
                    court: "rechtbank Utrecht".into(),
                    number: "C/16/1".into(),
                    operative: "omgang onder begeleiding".into(),
                },
            },
            false,
        ),
    ] {
        case.entry = entry;
        assert_eq!(case.awaits_ruling(), awaits, "{:?}", case.entry);
    }
}

#[test]
fn a_visit_needs_a_child_and_somebody_who_comes() {
    let random = CountingRandom::new(2);
    let mut case = case();
    case.basis = Some(Basis::Trajectory);
    assert_eq!(case.may_plan_visit(), Err(PlanRefusal::NoChild));
    case.people.push(Person::new(&random, Role::Child, "Sam"));
    assert_eq!(case.may_plan_visit(), Err(PlanRefusal::NoVisitingParent));
    case.people.push(Person::new(&random, Role::VisitingParent, "vader"));
    assert_eq!(case.may_plan_visit(), Ok(()));
}

#[test]
fn m18_a_case_that_was_handed_over_is_put_away_until_it_is_taken_back() {
    let mut case = case();
    case.hand_over(day(2026, 11, 22));
    assert_eq!((case.handed_over, case.archived), (Some(day(2026, 11, 22)), true));
    case.take_back();
    assert_eq!((case.handed_over, case.archived), (None, false));
}

#[test]
fn a_case_from_before_these_marks_is_read_and_written_as_it_was() {
    let json = serde_json::to_string(&case()).expect("JSON");
    assert!(!json.contains("handed_over") && !json.contains("variant"));
    assert_eq!(serde_json::from_str::<Case>(&json).ok(), Some(case()));
}

#[test]
fn m2_how_a_family_came_in_is_one_of_two_with_its_day_and_only_a_court_has_a_ruling_to_wait_for() {
    let mut case = case();
    assert_eq!((&case.entry, case.entered), (&Entry::Voluntary, None), "nothing is taken for granted");
    case.people.push(Person::new(&CountingRandom::new(3), Role::Referrer, "het wijkteam"));
    for (entry, waits) in
        [(Entry::Voluntary, false), (Entry::CourtOrdered { ruling: CourtOrder::default() }, true)]
    {
        (case.entry, case.entered) = (entry, Some(day(2026, 8, 20)));
        let stored = serde_json::to_string(&case).expect("a case can be written");
        let read: Case = serde_json::from_str(&stored).expect("and read");
        assert_eq!((read.entered, read.awaits_ruling()), (Some(day(2026, 8, 20)), waits));
        assert_eq!(
            read.in_role(Role::Referrer).map(|one| one.name.as_str()).collect::<Vec<_>>(),
            ["het wijkteam"]
        );
    }
}
