//! Where consent is needed, and what its withdrawal stops.

use super::*;
use crate::domain::case::{Basis, PlanRefusal};
use crate::domain::person::Role;
use crate::domain::programme::BuiltIn;
use crate::testing::CountingRandom;

const PLAYGROUND: &str = "speeltuin";

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("a day in November")
}

/// A case with mother, father and an aunt, who is no parent.
fn case() -> Case {
    let random = CountingRandom::new(1);
    let mut case = Case::new(&random, "Sam", BuiltIn::IntensiveSupervision, day(1));
    case.basis = Some(Basis::Trajectory);
    let people = [
        (Role::Child, "Sam"),
        (Role::ResidentParent, "moeder"),
        (Role::VisitingParent, "vader"),
        (Role::Carer, "tante"),
    ];
    case.people = people.map(|(role, name)| Person::new(&random, role, name)).into();
    case
}

fn consent(case: &Case, parent: usize, place: &str, on: u32) -> Consent {
    let parent = case.people[parent].id;
    Consent { parent, place: place.into(), given: day(on), how: "in het gesprek".into(), withdrawn: None }
}

fn withdrawal(on: u32) -> Withdrawal {
    Withdrawal { on: day(on), why: String::new() }
}

#[test]
fn m14_a_visit_elsewhere_waits_for_the_consent_of_each_parent() {
    let mut case = case();
    let (mother, father) = (case.people[1].id, case.people[2].id);
    assert_eq!(case.lacking_consent(&case.location), [], "the usual place needs none");
    assert_eq!(case.lacking_consent(PLAYGROUND), [mother, father]);
    case.give_consent(consent(&case, 2, "Speeltuin ", 3));
    assert_eq!(case.lacking_consent(PLAYGROUND), [mother]);
    assert_eq!(case.may_visit_at(PLAYGROUND, day(10)), Err(PlanRefusal::NoConsent));
    case.give_consent(consent(&case, 1, "zwembad", 3));
    assert_eq!(case.lacking_consent(PLAYGROUND), [mother], "to another place");
    case.give_consent(consent(&case, 1, PLAYGROUND, 4));
    assert_eq!(case.may_visit_at(PLAYGROUND, day(10)), Ok(()));
    assert_eq!(PlanRefusal::NoConsent.rule(), Some(Rule::M14));
}

#[test]
fn m14_consent_that_is_withdrawn_stops_visits_there_and_can_be_given_again() {
    let mut case = case();
    let mother = case.people[1].id;
    for parent in [1, 2] {
        case.give_consent(consent(&case, parent, PLAYGROUND, 3));
    }
    assert_eq!(case.withdraw_consent(mother, "zwembad", withdrawal(5)), Err(ConsentRefusal::NotGiven));
    assert_eq!(case.withdraw_consent(mother, PLAYGROUND, withdrawal(2)), Err(ConsentRefusal::BeforeGiven));
    assert_eq!(case.withdraw_consent(mother, PLAYGROUND, withdrawal(5)), Ok(()));
    assert_eq!(case.withdraw_consent(mother, PLAYGROUND, withdrawal(5)), Err(ConsentRefusal::NotGiven));
    assert_eq!(case.may_visit_at(PLAYGROUND, day(10)), Err(PlanRefusal::NoConsent));
    case.give_consent(consent(&case, 1, PLAYGROUND, 7));
    assert_eq!(case.may_visit_at(PLAYGROUND, day(10)), Ok(()));
    assert_eq!(case.consents.len(), 3, "what was withdrawn stays on record");
}

#[test]
fn m14_asks_for_each_place_once_that_needs_it() {
    let mut case = case();
    case.give_consent(consent(&case, 1, "Zwembad", 3));
    let places = case.consent_places(["omgangshuis", " zwembad", "bij opa", "bij opa "]);
    let listed: Vec<_> = case
        .programme()
        .locations
        .iter()
        .filter(|location| location.needs_consent)
        .map(|location| location.name.nl.to_string())
        .collect();
    assert_eq!(places[..listed.len()], listed);
    assert_eq!(places[listed.len()..], ["Zwembad", "bij opa"]);
}
