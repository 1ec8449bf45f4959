//! What each decision asks before it stands, and what it does then.

use super::*;
use crate::domain::breach::{BreachAnswer, Fits, SafetyBreach};
use crate::domain::case::{Basis, Ended, PlanRefusal};
use crate::domain::meeting::MeetingKind;
use crate::domain::person::{Person, Role};
use crate::domain::programme::BuiltIn;
use crate::testing::CountingRandom;

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("a day in November")
}

fn case(random: &CountingRandom) -> Case {
    let mut case = Case::new(random, "Sam", BuiltIn::IntensiveSupervision, day(1));
    case.basis = Some(Basis::Trajectory);
    case.people =
        vec![Person::new(random, Role::Child, "Sam"), Person::new(random, Role::VisitingParent, "vader")];
    case
}

fn reversal(on: u32, why: &str) -> Reversal {
    Reversal { on: day(on), why: why.into() }
}

fn expert() -> Option<WorkSupervision> {
    Some(WorkSupervision { expert: "Ina".into(), on: day(4) })
}

fn advice() -> Option<AdviceTo> {
    Some(AdviceTo { to: "de verwijzer".into(), on: day(4) })
}

/// Decides `what` on the 5th, changed by `with`.
fn decide(what: Resolution, with: impl FnOnce(&mut Decision)) -> Result<DecisionId, DecisionRefusal> {
    let random = CountingRandom::new(7);
    let mut case = case(&random);
    let mut decision = Decision::new(&random, what, day(5));
    with(&mut decision);
    case.decide(decision)
}

#[test]
fn m49_ending_contact_asks_for_its_ground_and_for_the_expert_or_advice() {
    let table = [
        ("", expert(), None, Err(DecisionRefusal::NoGround)),
        ("niet in het belang", None, None, Err(DecisionRefusal::NoExpertOrAdvice)),
        ("niet in het belang", expert(), None, Ok(())),
        ("niet in het belang", None, advice(), Ok(())),
        ("niet in het belang", expert(), advice(), Ok(())),
    ];
    for (why, expert, advice, expected) in table {
        let decided = decide(Resolution::EndContact, |decision| {
            (decision.why, decision.expert, decision.advice) = (why.into(), expert.clone(), advice.clone());
        });
        assert_eq!(decided.map(|_| ()), expected, "{why} {expert:?} {advice:?}");
    }
    let nameless = decide(Resolution::EndContact, |decision| {
        decision.why = "niet in het belang".into();
        decision.expert = Some(WorkSupervision { expert: " ".into(), on: day(4) });
    });
    assert_eq!(nameless, Err(DecisionRefusal::NoExpertOrAdvice), "an expert has a name");
    assert_eq!(DecisionRefusal::NoExpertOrAdvice.rule(), Some(Rule::M49));
}

#[test]
fn m44_m45_an_extension_has_its_ground_a_later_day_and_who_decided() {
    let until = |day| Resolution::Extend { until: day };
    let full = |decision: &mut Decision| (decision.why, decision.expert) = ("meer tijd".into(), expert());
    assert_eq!(decide(until(day(20)), |_| ()).err(), Some(DecisionRefusal::NoGround));
    let lone = decide(until(day(20)), |decision| decision.why = "meer tijd".into());
    assert_eq!(lone.err(), Some(DecisionRefusal::NoExpertOrAdvice));
    assert_eq!(decide(until(day(5)), full).err(), Some(DecisionRefusal::UntilTooEarly));
    assert!(decide(until(day(6)), full).is_ok());
}

#[test]
fn m44_the_last_extension_holds_until_it_is_reversed() {
    let random = CountingRandom::new(2);
    let mut case = case(&random);
    let mut extend = |on, until| {
        let mut decision = Decision::new(&random, Resolution::Extend { until: day(until) }, day(on));
        (decision.why, decision.advice) = ("meer tijd".into(), advice());
        case.decide(decision).expect("it is complete")
    };
    extend(5, 20);
    let second = extend(6, 25);
    assert_eq!(case.extended_until(), Some(day(25)));
    case.reverse(second, reversal(7, "toch niet nodig")).expect("it holds");
    assert_eq!(case.extended_until(), Some(day(20)));
}

#[test]
fn m50_a_pause_asks_the_expert_first_and_stops_visits_until_it_is_reversed() {
    let alone = decide(Resolution::Pause { after: None }, |decision| decision.why = "op verzoek".into());
    assert_eq!(alone, Err(DecisionRefusal::NoExpertOrAdvice));
    let random = CountingRandom::new(3);
    let mut case = case(&random);
    let pause = || {
        let pause = Decision::new(&random, Resolution::Pause { after: None }, day(5));
        Decision { why: "rust".into(), expert: expert(), ..pause }
    };
    let id = case.decide(pause()).expect("it is complete");
    assert_eq!(case.decide(pause()), Err(DecisionRefusal::HoldsAlready));
    assert_eq!(case.standing(day(4)), Standing::Running, "the day before");
    assert_eq!(case.standing(day(5)), Standing::Paused { since: day(5), decision: id });
    assert_eq!(case.may_plan_visit(), Err(PlanRefusal::Paused));
    assert_eq!(case.may_visit_at("omgangshuis", day(9)), Err(PlanRefusal::Paused));
    assert_eq!(case.may_plan_meeting(MeetingKind::ParentTalk), Ok(()), "talking goes on");
    for (reversal, refusal) in [
        (reversal(9, " "), DecisionRefusal::NoGround),
        (reversal(4, "te vroeg"), DecisionRefusal::BeforeDecision),
    ] {
        assert_eq!(case.reverse(id, reversal), Err(refusal));
    }
    case.reverse(id, reversal(9, "het gaat weer")).expect("it holds");
    assert_eq!(case.reverse(id, reversal(9, "nog eens")), Err(DecisionRefusal::ReversedAlready));
    assert_eq!(case.standing(day(8)), Standing::Paused { since: day(5), decision: id });
    assert_eq!(case.standing(day(9)), Standing::Running);
    assert_eq!((case.may_plan_visit(), case.decisions.len()), (Ok(()), 1));
}

#[test]
fn m42_a_follow_up_is_left_out_by_a_decision_with_why_and_with_whom_and_back_by_its_reversal() {
    let kind = FollowUpKind::ChildReaction;
    let what = Resolution::FollowUpWhenNeeded(kind);
    assert_eq!(decide(what.clone(), |_| ()).err(), Some(DecisionRefusal::NoGround));
    let alone = decide(what.clone(), |decision| decision.why = "het beeld is helder".into());
    assert_eq!(alone, Err(DecisionRefusal::NoOneDiscussed));
    let random = CountingRandom::new(4);
    let mut case = case(&random);
    let decision = || {
        let decision = Decision::new(&random, what.clone(), day(5));
        Decision { why: "het beeld is helder".into(), with: "moeder".into(), ..decision }
    };
    let id = case.decide(decision()).expect("it is complete");
    assert_eq!(case.decide(decision()), Err(DecisionRefusal::HoldsAlready));
    let left_out = |case: &Case| FollowUpKind::ALL.map(|kind| case.follow_up_when_needed(kind));
    assert_eq!(left_out(&case), [true, false], "one decision for each of the two");
    case.reverse(id, reversal(6, "weer onrustig")).expect("it holds");
    assert_eq!(left_out(&case), [false, false]);
}

#[test]
fn m10_an_ended_trajectory_takes_no_decision_until_its_end_is_reversed() {
    let arranged = |text: &str| Resolution::IndependentArrangement { arrangement: text.into() };
    assert_eq!(decide(arranged(" "), |_| ()), Err(DecisionRefusal::NoArrangement));
    let random = CountingRandom::new(5);
    let mut case = case(&random);
    let end = Decision::new(&random, arranged("om de week een weekend"), day(5));
    let id = case.decide(end).expect("it asks for no expert");
    let ended = Standing::Ended { on: day(5), how: Ended::Independent };
    assert_eq!(case.standing(day(6)), ended);
    let stop = Decision::new(&random, Resolution::EndContact, day(6));
    assert_eq!(case.decide(stop), Err(DecisionRefusal::Ended));
    assert_eq!(case.may_plan_visit(), Err(PlanRefusal::Ended));
    for (kind, expected) in [
        (MeetingKind::ParentTalk, Err(PlanRefusal::Ended)),
        (MeetingKind::Evaluation, Err(PlanRefusal::Ended)),
        (MeetingKind::Consultation, Ok(())),
    ] {
        assert_eq!(case.may_plan_meeting(kind), expected, "{kind:?}");
    }
    case.reverse(id, reversal(8, "het liep vast")).expect("it holds");
    assert_eq!((case.standing(day(8)), case.may_plan_visit()), (Standing::Running, Ok(())));
}

#[test]
fn m48_a_pause_after_a_breach_of_safety_ends_only_once_the_expert_was_asked() {
    let random = CountingRandom::new(6);
    let mut case = case(&random);
    let father = case.people[1].id;
    let mut breach = Breach::new(&random, father, "vader nam Sam mee naar de auto", day(3));
    breach.safety = Some(SafetyBreach::TakingChild);
    let breach = case.record_breach(breach).expect("it is complete");
    let answer = |fits| BreachAnswer { fits, on: day(4), note: String::new() };
    let pause = case.answer_breach(&random, breach, answer(Fits::Pause)).expect("it fits");
    let pause = pause.expect("the pause is a decision");
    assert_eq!(case.reverse(pause, reversal(4, "weer rustig")), Err(DecisionRefusal::ExpertFirst));
    case.answer_breach(&random, breach, answer(Fits::Expert)).expect("it fits");
    assert_eq!(case.reverse(pause, reversal(4, "met Ina besproken")), Ok(()));
    let after = Decision::new(&random, Resolution::Pause { after: Some(breach) }, day(4));
    let pause = case.decide(Decision { why: "weer onrustig".into(), ..after }).expect("it says why");
    let mut second = Breach::new(&random, father, "vader dreigde", day(4));
    second.safety = Some(SafetyBreach::Violence);
    let second = case.record_breach(second).expect("it is complete");
    assert_eq!(case.answer_breach(&random, second, answer(Fits::Pause)), Ok(None), "they pause already");
    let early = case.reverse(pause, reversal(5, "weer rustig"));
    assert_eq!(early, Err(DecisionRefusal::ExpertFirst), "the second breach rests on the same pause");
    case.answer_breach(&random, second, answer(Fits::Expert)).expect("it fits");
    assert_eq!(case.reverse(pause, reversal(5, "met Ina besproken")), Ok(()));
    let ordinary = Breach::new(&random, father, "vader kwam te laat", day(5));
    let ordinary = case.record_breach(ordinary).expect("it is complete");
    let after = Decision::new(&random, Resolution::Pause { after: Some(ordinary) }, day(5));
    assert_eq!(case.decide(after), Err(DecisionRefusal::NoSafetyBreach));
}
