//! What is proposed, and when nothing is.

use super::*;
use crate::domain::case::PlanRefusal;

fn proposed(plan: &Plan, from: u64) -> Vec<(StepKind, String)> {
    let steps =
        propose(&plan.case, &plan.steps, &[], day(from), &weekly(), None).expect("the case allows it");
    steps.into_iter().map(|step| (step.kind, step.starts.format("%m-%d %H:%M").to_string())).collect()
}

#[test]
fn m7_talks_and_visits_are_proposed_in_turn_each_at_its_own_time() {
    let mut plan = Plan::of(BuiltIn::IntensiveSupervision);
    plan.step(StepKind::TALK, 0, 10, StepState::Held);
    plan.step(EVALUATION, 28, 16, StepState::Waiting);
    let expected = [
        (StepKind::Visit, "09-09 14:00".to_owned()),
        (StepKind::TALK, "09-16 10:00".to_owned()),
        (StepKind::Visit, "09-23 14:00".to_owned()),
        (StepKind::TALK, "09-30 10:00".to_owned()),
    ];
    assert_eq!(proposed(&plan, 7), expected, "up to the day of the evaluation");
}

#[test]
fn m44_without_an_evaluation_no_more_is_proposed_than_the_programme_looks_ahead() {
    let mut plan = Plan::of(BuiltIn::IntensiveSupervision);
    let horizon = usize::from(plan.case.programme().horizon);
    assert_eq!(proposed(&plan, 7).len(), horizon);
    plan.step(StepKind::TALK, 7, 10, StepState::Waiting);
    assert_eq!(proposed(&plan, 14).len(), horizon - 1, "what waits already is part of that");
}

#[test]
fn m44_nothing_is_proposed_beyond_an_evaluation_that_was_only_agreed() {
    let mut plan = Plan::of(BuiltIn::IntensiveSupervision);
    plan.step(EVALUATION, 3, 10, StepState::Held);
    plan.last().next_evaluation = Some(day(20));
    assert_eq!(proposed(&plan, 7).len(), 2);
    assert_eq!(proposed(&plan, 21), []);
}

#[test]
fn m44_a_step_that_would_end_after_the_day_of_the_evaluation_is_left_out() {
    let mut plan = Plan::of(BuiltIn::IntensiveSupervision);
    plan.step(EVALUATION, 7, 10, StepState::Waiting);
    let mut late = weekly();
    late.talks = Slot { at: at(23), minutes: 90 };
    let count = |rhythm: &Rhythm| {
        propose(&plan.case, &plan.steps, &[], day(7), rhythm, None).expect("the case allows it").len()
    };
    assert_eq!(count(&late), 0);
    late.talks.minutes = 59;
    assert_eq!(count(&late), 1);
}

#[test]
fn m6_no_more_is_proposed_than_the_programme_takes() {
    let mut plan = Plan::of(BuiltIn::IntensiveSupervision);
    for after in 0..7 {
        plan.step(StepKind::TALK, after, 10, StepState::Held);
        plan.step(StepKind::Visit, after, 14, StepState::Held);
    }
    plan.step(EVALUATION, 200, 10, StepState::Waiting);
    let kinds: Vec<_> = proposed(&plan, 14).into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, [StepKind::TALK, StepKind::Visit]);
}

#[test]
fn m6_no_visit_is_proposed_for_longer_than_the_programme_allows() {
    let plan = Plan::of(BuiltIn::IntensiveSupervision);
    let mut long = weekly();
    long.visits.minutes = 300;
    let steps = propose(&plan.case, &[], &[], day(7), &long, None).expect("the case allows it");
    let longest = steps.iter().filter(|step| step.kind == StepKind::Visit).map(|step| step.minutes).max();
    assert_eq!(longest, Some(120));
}

#[test]
fn a_time_that_is_taken_is_left_out_whoever_it_is_for() {
    let mut plan = Plan::of(BuiltIn::IntensiveSupervision);
    plan.step(StepKind::TALK, 0, 10, StepState::Held);
    let mut others = Plan::of_others(BuiltIn::IntensiveSupervision);
    others.step(StepKind::Visit, 7, 15, StepState::Waiting);
    others.step(StepKind::Visit, 14, 15, StepState::Off);
    let steps = propose(&plan.case, &plan.steps, &others.steps, day(7), &weekly(), Some(day(21)));
    let days: Vec<_> = steps.expect("the case allows it").iter().map(|step| step.starts.date()).collect();
    assert_eq!(days, [day(14), day(21)]);
}

#[test]
fn a_case_that_cannot_have_visits_gets_no_proposal() {
    use crate::domain::decision::{Decision, Resolution};
    use crate::domain::ids::DecisionId;
    let mut plan = Plan::of(BuiltIn::IntensiveSupervision);
    plan.case.decisions.push(Decision {
        id: DecisionId::make(&plan.random),
        what: Resolution::Pause { after: None },
        on: day(1),
        why: "zorgen".into(),
        with: String::new(),
        expert: None,
        advice: None,
        consultations: Vec::new(),
        reversed: None,
    });
    let refused = propose(&plan.case, &[], &[], day(7), &weekly(), None);
    assert_eq!(refused, Err(PlanRefusal::Paused));
    plan.case.decisions.clear();
    plan.case.location = "speeltuin".into();
    plan.case.people.push(Person::new(&plan.random, Role::ResidentParent, "moeder"));
    let refused = propose(&plan.case, &[], &[], day(7), &weekly(), None);
    assert_eq!(refused, Err(PlanRefusal::NoConsent), "a listed place that asks for consent (M14)");
}
