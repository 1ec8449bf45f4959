//! What rows are made of, and what an older one says.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::*;
use crate::domain::breach::{Breach, SafetyBreach};
use crate::domain::case::{Case, PlanRefusal};
use crate::domain::checklist::{Answer, Scope, Subject};
use crate::domain::consent::{Consent, Withdrawal};
use crate::domain::decision::{Decision, Resolution};
use crate::domain::example;
use crate::domain::meeting::{MeetingKind, Writing};
use crate::domain::person::{Person, Role};
use crate::session::testing::{meeting, programme};
use crate::testing::{CountingRandom, stamp};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a test writes real days")
}

fn case() -> (Case, CountingRandom) {
    let random = CountingRandom::new(3);
    (example::case(&random, day("2026-09-01")).0, random)
}

#[test]
fn m14_a_row_says_where_visits_may_be_held_as_the_case_does() {
    let (mut case, random) = case();
    case.people[1] = Person::new(&random, Role::ResidentParent, "moeder");
    let (mother, father) = (case.people[1].id, case.people[2].id);
    let consent = |parent, withdrawn| Consent {
        parent,
        place: "Het park".to_owned(),
        given: day("2026-10-01"),
        how: "telefonisch".to_owned(),
        withdrawn,
    };
    let withdrawal = Withdrawal { on: day("2026-10-09"), why: "te druk".to_owned() };
    for (what, consents, park) in [
        ("nobody agreed", vec![], Some(PlanRefusal::NoConsent)),
        ("one agreed", vec![consent(father, None)], Some(PlanRefusal::NoConsent)),
        ("both agreed", vec![consent(father, None), consent(mother, None)], None),
        (
            "one withdrew it",
            vec![consent(father, Some(withdrawal)), consent(mother, None)],
            Some(PlanRefusal::NoConsent),
        ),
    ] {
        case.consents = consents;
        let row = CaseRow::from(&case);
        for (place, expected) in [(" het  PARK ", park), (case.location.as_str(), None)] {
            assert_eq!(row.refusal(place, day("2026-11-01")), expected, "{what}: {place}");
            assert_eq!(case.lacking_consent(place).is_empty(), expected.is_none(), "{what}: {place}");
        }
        let elsewhere = row.refusal("bij vader thuis", day("2026-11-01"));
        assert_eq!(elsewhere, Some(PlanRefusal::NoConsent), "{what}");
    }
}

#[test]
fn m48_m49_a_row_knows_from_which_day_on_the_visits_pause_or_have_ended_and_which_breaches_are_open() {
    let (mut case, random) = case();
    let place = case.location.clone();
    let pause = Decision::new(&random, Resolution::Pause { after: None }, day("2026-10-05"));
    case.decisions.push(pause);
    let mut breach = Breach::new(&random, case.people[2].id, "kwam te laat", day("2026-10-04"));
    breach.safety = Some(SafetyBreach::Violence);
    case.breaches.push(breach);
    let row = CaseRow::from(&case);
    assert_eq!(row.refusal(&place, day("2026-10-04")), None);
    assert_eq!(row.refusal(&place, day("2026-10-05")), Some(PlanRefusal::Paused));
    assert_eq!(row.breaches, [OpenBreach { on: day("2026-10-04"), safety: true }]);
    case.decisions.push(Decision::new(&random, Resolution::EndContact, day("2026-10-20")));
    let row = CaseRow::from(&case);
    assert_eq!(row.refusal(&place, day("2026-10-20")), Some(PlanRefusal::Ended));
    assert_eq!(row.refusal(&place, day("2026-10-19")), Some(PlanRefusal::Paused), "until then they pause");
    assert!(!row.is_ended(day("2026-10-19")) && row.is_ended(day("2026-10-20")));
}

#[test]
fn m21_a_row_says_what_was_told_and_changed_since() {
    let (mut case, _) = case();
    let father = case.people[2].id;
    let about_terms = case.programme().checklist.iter().find(
        |item| matches!(&item.scope, Scope::OncePerPerson { subject, .. } if *subject == Subject::Terms),
    );
    let item = about_terms.expect("the programme tells how is supervised").id.clone();
    case.tell(&item, father, Answer::Done, String::new(), day("2026-09-02"));
    assert_eq!(CaseRow::from(&case).tell_again, []);
    let mut terms = case.terms.get().clone();
    terms.distance = "op de gang".to_owned();
    case.terms.set(terms);
    assert_eq!(CaseRow::from(&case).tell_again, [Subject::Terms]);
}

#[test]
fn m43_the_next_evaluation_counts_once_the_one_that_agreed_on_it_was_held() {
    let (case, _) = case();
    let mut evaluation = meeting(&case, 5, MeetingKind::Evaluation, "2026-11-01T10:00:00");
    if let Writing::Evaluation(evaluation) = evaluation.writing() {
        evaluation.next = Some(day("2027-02-01"));
    }
    let planned = MeetingRow::from(&evaluation);
    assert_eq!((planned.stage, planned.next_evaluation), (MeetingStage::Planned, None));
    let there = case.parents().map(|parent| parent.id).collect();
    evaluation.hold(stamp("2026-11-01T11:00:00+01:00"), there).expect("it waits");
    let held = MeetingRow::from(&evaluation);
    assert_eq!((held.stage, held.next_evaluation), (MeetingStage::Held, Some(day("2027-02-01"))));
}

#[test]
fn a_programme_says_which_version_is_out_and_whether_there_is_more() {
    let mut own = programme(8, "Zoals wij het doen");
    let told = |row: ProgrammeRow| (row.name.nl.to_string(), row.released, row.changed);
    assert_eq!(told(ProgrammeRow::from(&own)), ("Zoals wij het doen".to_owned(), None, true));
    own.release(&CountingRandom::new(9), day("2026-10-01")).expect("a copy has no flaws");
    assert_eq!(told(ProgrammeRow::from(&own)), ("Zoals wij het doen".to_owned(), Some(1), false));
    own.draft.max_minutes += 10;
    assert!(ProgrammeRow::from(&own).changed);
}

#[test]
fn a_row_of_the_first_version_opens_and_alarms_nobody() {
    let (case, _) = case();
    let mut old = serde_json::to_value(CaseRow::from(&case)).expect("a row is JSON");
    let fields = old.as_object_mut().expect("an object");
    for later in ["course", "last_day", "paused", "ended", "breaches", "tell_again", "places"] {
        fields.remove(later);
    }
    fields.insert("programme".to_owned(), json!("intensive-supervision"));
    let row: CaseRow = serde_json::from_value(Value::Object(fields.clone())).expect("it opens");
    assert_eq!(row.refusal("bij vader thuis", day("2026-11-01")), None);
    assert_eq!((row.breaches, row.tell_again, row.last_day), (vec![], vec![], None));
    assert!(row.course.is_none() && CaseRow::from(&case).course.is_some());
}
