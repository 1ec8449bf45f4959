//! What stands in the way of planned steps.

use super::*;
use crate::domain::case::PlanRefusal;
use crate::domain::rules::Rule;

fn refused(plan: &Plan) -> Vec<Clash> {
    conflicts(&plan.case, &plan.steps, &[]).into_iter().map(|conflict| conflict.what).collect()
}

#[test]
fn two_steps_at_one_time_are_a_conflict_also_over_families_and_only_while_both_stand() {
    let mut plan = Plan::of(BuiltIn::IntensiveSupervision);
    let visit = plan.step(StepKind::Visit, 7, 14, StepState::Waiting);
    let mut other = Plan::of_others(BuiltIn::SupervisedContact);
    let theirs = other.step(StepKind::Visit, 7, 14, StepState::Waiting);
    let overlap = Conflict { step: visit, what: Clash::Overlap(theirs) };
    assert_eq!(conflicts(&plan.case, &plan.steps, &other.steps), [overlap]);
    other.last().state = StepState::Off;
    assert_eq!(conflicts(&plan.case, &plan.steps, &other.steps), []);
    plan.last().state = StepState::Held;
    other.last().state = StepState::Waiting;
    assert_eq!(conflicts(&plan.case, &plan.steps, &other.steps), [], "what was held needs no other time");
}

#[test]
fn at_a_time_that_is_asked_for_the_first_visit_or_meeting_of_any_family_that_is_still_ahead_is_found() {
    use StepState::{Held, Off, Underway, Waiting};
    let asked = day(7).and_time(at(14));
    for (kind, hour, state, found) in [
        (StepKind::Visit, 13, Waiting, false),
        (StepKind::Visit, 14, Waiting, true),
        (StepKind::TALK, 15, Waiting, true),
        (StepKind::Visit, 15, Underway, true),
        (StepKind::TALK, 14, Off, false),
        (StepKind::TALK, 14, Held, false),
        (EVALUATION, 16, Waiting, false),
    ] {
        let mut plan = Plan::of_others(BuiltIn::IntensiveSupervision);
        let id = plan.step(kind, 7, hour, state);
        let meanwhile = |except| meanwhile(&plan.steps, asked, 120, except).map(|step| step.id);
        assert_eq!(meanwhile(None), found.then_some(id), "{kind:?} {hour} {state:?}");
        assert_eq!(meanwhile(Some(id)), None, "what is moved is not in its own way");
    }
    let mut plan = Plan::of(BuiltIn::IntensiveSupervision);
    plan.step(StepKind::TALK, 7, 15, Waiting);
    let first = plan.step(StepKind::Visit, 7, 14, Waiting);
    assert_eq!(meanwhile(&plan.steps, asked, 120, None).map(|step| step.id), Some(first));
}

#[test]
fn m14_a_visit_elsewhere_without_consent_is_a_conflict() {
    let mut plan = Plan::of(BuiltIn::IntensiveSupervision);
    plan.step(StepKind::Visit, 7, 14, StepState::Waiting);
    assert_eq!(refused(&plan), []);
    plan.last().place = "speeltuin".into();
    assert_eq!(refused(&plan), [Clash::Refused(PlanRefusal::NoConsent)]);
    assert_eq!(refused(&plan)[0].rule(), Some(Rule::M14));
}

#[test]
fn m8_a_child_talk_is_a_conflict_until_it_is_settled() {
    let mut plan = Plan::of(BuiltIn::IntensiveSupervision);
    plan.step(StepKind::Meeting(MeetingKind::ChildTalk), 7, 14, StepState::Waiting);
    assert_eq!(refused(&plan), [Clash::Refused(PlanRefusal::ChildTalksNotSettled)]);
    plan.last().state = StepState::Held;
    assert_eq!(refused(&plan), [], "what was said cannot be planned otherwise");
}

#[test]
fn the_same_child_twice_on_a_day_is_a_conflict_that_is_seen_from_both_steps() {
    let mut plan = Plan::of(BuiltIn::SupervisedContact);
    let child = plan.case.people[0].id;
    let first = plan.step(StepKind::Visit, 7, 9, StepState::Waiting);
    plan.last().with = vec![child];
    let second = plan.step(StepKind::Visit, 7, 14, StepState::Waiting);
    assert_eq!(conflicts(&plan.case, &plan.steps, &[]), [], "brothers may come one after the other");
    plan.last().with = vec![child];
    let talk = plan.step(StepKind::TALK, 7, 18, StepState::Waiting);
    plan.last().with = vec![child];
    let expected = [
        Conflict { step: first, what: Clash::SameChild(second) },
        Conflict { step: second, what: Clash::SameChild(first) },
    ];
    assert_eq!(conflicts(&plan.case, &plan.steps, &[]), expected, "{talk:?} asks nothing of the child");
}
