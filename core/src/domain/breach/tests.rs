//! What is asked after a broken agreement, and in which order.

use super::*;
use crate::domain::case::Standing;
use crate::domain::person::{Person, Role};
use crate::domain::programme::BuiltIn;
use crate::testing::CountingRandom;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 5).expect("a day in November")
}

/// A case in which vader broke an agreement; of safety, or not.
fn broken(random: &CountingRandom, safety: Option<SafetyBreach>) -> (Case, BreachId) {
    let mut case = Case::new(random, "Sam", BuiltIn::SupervisedContact, day());
    case.people.push(Person::new(random, Role::VisitingParent, "vader"));
    let mut breach = Breach::new(random, case.people[0].id, "vader filmde", day());
    breach.safety = safety;
    let id = case.record_breach(breach).expect("it is complete");
    (case, id)
}

fn answer(fits: Fits) -> BreachAnswer {
    BreachAnswer { fits, on: day(), note: "met moeder".into() }
}

#[test]
fn m48_neither_kind_of_breach_offers_to_end_contact_and_safety_is_never_left_at_that() {
    let random = CountingRandom::new(1);
    for (safety, first, last) in [
        (None, Fits::TalkWithParent, Fits::LeaveIt),
        (Some(SafetyBreach::Violence), Fits::Pause, Fits::AdaptVisits),
    ] {
        let (case, id) = broken(&random, safety);
        let fitting = case.breach(id).expect("it was recorded").fitting();
        assert_eq!((fitting.first(), fitting.last()), (Some(&first), Some(&last)), "{safety:?}");
    }
}

#[test]
fn m48_an_ordinary_breach_is_settled_with_what_fits_and_pauses_nothing() {
    let random = CountingRandom::new(2);
    let (mut case, id) = broken(&random, None);
    assert_eq!(case.open_breaches().count(), 1);
    assert_eq!(case.answer_breach(&random, id, answer(Fits::Pause)), Err(BreachRefusal::DoesNotFit));
    assert_eq!(case.answer_breach(&random, id, answer(Fits::AdaptAgreement)), Ok(None));
    assert_eq!(case.open_breaches().count(), 0);
    assert_eq!(case.answer_breach(&random, id, answer(Fits::ParentTalk)), Ok(None), "more can follow");
    assert_eq!((case.breaches[0].answers.len(), case.decisions.len()), (2, 0));
}

#[test]
fn m48_a_breach_of_safety_pauses_then_goes_to_the_expert_and_the_reporting_code_and_then_on() {
    let random = CountingRandom::new(3);
    let (mut case, id) = broken(&random, Some(SafetyBreach::Intoxication));
    let offered = |case: &Case| case.breach(id).expect("it was recorded").offered().collect::<Vec<_>>();
    assert_eq!(offered(&case), [Fits::Pause, Fits::Expert, Fits::ReportingCode]);
    assert_eq!(case.answer_breach(&random, id, answer(Fits::ParentTalk)), Err(BreachRefusal::SafetyFirst));
    let pause = case.answer_breach(&random, id, answer(Fits::Pause)).expect("it fits").expect("it pauses");
    let decision = case.decision(pause).expect("it is a decision of the case");
    assert_eq!(decision.what, Resolution::Pause { after: Some(id) });
    assert_eq!((decision.why.as_str(), decision.with.as_str()), ("vader filmde", "met moeder"));
    assert_eq!(case.answer_breach(&random, id, answer(Fits::Pause)), Ok(None), "the visits pause already");
    for (fits, open) in [(Fits::Expert, 1), (Fits::ReportingCode, 0)] {
        case.answer_breach(&random, id, answer(fits)).expect("it fits");
        assert_eq!(case.open_breaches().count(), open, "{fits:?}");
    }
    assert_eq!(case.answer_breach(&random, id, answer(Fits::ParentTalk)), Ok(None));
    assert_eq!(case.answer_breach(&random, id, answer(Fits::LeaveIt)), Err(BreachRefusal::DoesNotFit));
}

#[test]
fn m48_a_breach_of_safety_pauses_also_where_a_later_day_was_decided_on_already() {
    let random = CountingRandom::new(5);
    let (mut case, id) = broken(&random, Some(SafetyBreach::Violence));
    let later = day().checked_add_days(chrono::Days::new(30)).expect("within the calendar");
    let arranged = Resolution::IndependentArrangement { arrangement: "om de week".into() };
    case.decide(Decision::new(&random, arranged, later)).expect("it says what was arranged");
    assert_eq!(case.standing(day()), Standing::Running, "the end is still to come");
    let pause = case.answer_breach(&random, id, answer(Fits::Pause)).expect("it fits");
    let decision = pause.expect("the visits would go on without it");
    assert_eq!(case.standing(day()), Standing::Paused { since: day(), decision });
}

#[test]
fn a_breach_says_what_happened_and_whose_it_is() {
    let random = CountingRandom::new(4);
    let (mut case, id) = broken(&random, None);
    let whose = case.breach(id).expect("it was recorded").whose;
    assert_eq!(case.record_breach(Breach::new(&random, whose, " ", day())), Err(BreachRefusal::NoFacts));
    let nobody = PersonId::make(&random);
    let by_nobody = Breach::new(&random, nobody, "er werd gefilmd", day());
    assert_eq!(case.record_breach(by_nobody), Err(BreachRefusal::NobodyOfCase));
    assert!(case.names(whose), "whose breach is on record stays in the case");
}
