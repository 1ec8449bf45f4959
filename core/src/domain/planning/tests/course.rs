//! Counting, alternating and evaluating.

use super::*;
use crate::domain::decision::{Decision, Resolution};

#[test]
fn m6_what_was_held_counts_ended_early_or_not_and_a_no_show_does_not() {
    use StepState::{Held, Off, Underway, Waiting};
    let mut plan = Plan::of(BuiltIn::IntensiveSupervision);
    for (after, kind, state) in [
        (1, StepKind::TALK, Held),
        (8, StepKind::Visit, Held),
        (15, StepKind::TALK, Off),
        (22, StepKind::Visit, Off),
        (29, StepKind::Visit, Underway),
        (36, EVALUATION, Held),
        (43, StepKind::Visit, Waiting),
        (50, StepKind::TALK, Waiting),
        (57, StepKind::Meeting(MeetingKind::ChildTalk), Waiting),
    ] {
        plan.step(kind, after, 10, state);
    }
    let counted = counters(&plan.case, &plan.steps);
    assert_eq!(counted.visits, Count { held: 2, planned: 1, of: Some(8) });
    assert_eq!(counted.talks, Count { held: 1, planned: 1, of: Some(8) });
    assert_eq!((counted.visits.left(), counted.talks.left()), (Some(5), Some(6)));
    let open = counters(&case(BuiltIn::SupervisedContact), &plan.steps);
    assert_eq!(
        (open.visits.of, open.visits.left()),
        (None, None),
        "a programme without numbers leaves it open"
    );
}

#[test]
fn m6_a_visit_that_ended_early_is_a_held_step() {
    use crate::domain::visit::{EarlyEnd, GoodbyeOutcome, Who};
    use crate::testing::stamp;
    let random = CountingRandom::new(9);
    let (case, mut visit) = crate::domain::example::case(&random, start());
    let begun = stamp("2026-09-03T14:00:00+02:00");
    visit.start(&case, begun, Who::Other("oma".into())).expect("it waits");
    visit.end_early(EarlyEnd { reason: "te druk".into(), told: "vader".into() }).expect("it goes on");
    visit.say_goodbye(begun, GoodbyeOutcome::None { why: "boos".into() }).expect("it goes on");
    visit.hand_over(&random, begun, Who::Other("oma".into()), &case).expect("goodbye was answered");
    assert_eq!(counters(&case, &[Step::from(&visit)]).visits.held, 1);
}

#[test]
fn m7_the_other_kind_is_next_and_a_talk_comes_first() {
    use StepState::{Held, Off};
    let mut plan = Plan::of(BuiltIn::IntensiveSupervision);
    let next = |plan: &Plan| next_kind(&plan.case, &plan.steps);
    assert_eq!(next(&plan), Some(StepKind::TALK));
    plan.step(StepKind::TALK, 1, 10, Held);
    assert_eq!(next(&plan), Some(StepKind::Visit));
    plan.step(StepKind::Visit, 8, 10, Off);
    assert_eq!(next(&plan), Some(StepKind::Visit), "what was called off is still owed");
    plan.step(StepKind::Visit, 15, 10, Held);
    plan.step(EVALUATION, 16, 10, Held);
    assert_eq!(next(&plan), Some(StepKind::TALK));
    let visits_only = Plan::of(BuiltIn::SupervisedContact);
    assert_eq!(next(&visits_only), Some(StepKind::Visit), "where no talks belong to it");
}

#[test]
fn m7_with_all_of_one_kind_held_the_other_is_next_and_with_both_nothing_is() {
    let mut plan = Plan::of(BuiltIn::IntensiveSupervision);
    for after in 0..8 {
        plan.step(StepKind::Visit, after, 10, StepState::Held);
    }
    plan.step(StepKind::TALK, 9, 10, StepState::Held);
    assert_eq!(next_kind(&plan.case, &plan.steps), Some(StepKind::TALK));
    for after in 10..17 {
        plan.step(StepKind::TALK, after, 10, StepState::Held);
    }
    assert_eq!(next_kind(&plan.case, &plan.steps), None);
}

#[test]
fn m7_two_of_a_kind_in_a_row_are_seen_where_talks_belong_to_the_programme() {
    use StepState::{Held, Off, Waiting};
    for (programme, expected) in [
        (BuiltIn::IntensiveSupervision, vec![false, false, true, false]),
        (BuiltIn::SupervisedContact, vec![false; 4]),
    ] {
        let mut plan = Plan::of(programme);
        let ids = [
            plan.step(StepKind::Visit, 1, 10, Held),
            plan.step(StepKind::TALK, 8, 10, Off),
            plan.step(StepKind::Visit, 15, 10, Waiting),
            plan.step(StepKind::TALK, 22, 10, Waiting),
        ];
        plan.step(EVALUATION, 9, 10, Held);
        let seen: Vec<_> = ids.iter().map(|id| deviates(&plan.case, &plan.steps, *id)).collect();
        assert_eq!(seen, expected, "{programme:?}");
    }
}

#[test]
fn m44_what_lies_beyond_the_next_evaluation_is_provisional() {
    let mut plan = Plan::of(BuiltIn::IntensiveSupervision);
    plan.step(StepKind::Visit, 20, 14, StepState::Waiting);
    let visit = plan.last().clone();
    assert!(!is_provisional(&visit, next_evaluation(&plan.steps)), "none is planned");
    for (evaluation, provisional) in [(19, true), (20, false), (21, false)] {
        assert_eq!(is_provisional(&visit, Some(day(evaluation))), provisional, "{evaluation}");
    }
    let held = Step { state: StepState::Held, ..visit };
    assert!(!is_provisional(&held, Some(day(19))), "what was held is certain");
}

#[test]
fn m43_the_next_evaluation_is_the_one_that_is_planned_else_the_one_that_was_agreed() {
    use StepState::{Held, Off, Waiting};
    let mut plan = Plan::of(BuiltIn::IntensiveSupervision);
    assert_eq!(next_evaluation(&plan.steps), None);
    plan.step(EVALUATION, 30, 10, Held);
    plan.last().next_evaluation = Some(day(90));
    assert_eq!(next_evaluation(&plan.steps), Some(day(90)));
    plan.step(EVALUATION, 60, 10, Off);
    plan.step(EVALUATION, 80, 10, Waiting);
    plan.step(EVALUATION, 70, 10, Waiting);
    assert_eq!(next_evaluation(&plan.steps), Some(day(70)));
    plan.step(EVALUATION, 95, 10, Held);
    plan.steps.retain(|step| !step.is_waiting());
    assert_eq!(next_evaluation(&plan.steps), None, "the last one agreed on none");
}

#[test]
fn m5_the_evaluation_is_asked_for_from_a_month_before_the_sixth_month_ends() {
    use StepState::{Held, Waiting};
    let date = |month, day| NaiveDate::from_ymd_opt(2027, month, day);
    let by = date(3, 1);
    let wanted = |plan: &Plan, on: Option<NaiveDate>| {
        evaluation_wanted(&plan.case, &plan.steps, on.expect("the table holds real dates"))
    };
    let mut plan = Plan::of(BuiltIn::IntensiveSupervision);
    for (on, expected) in [(date(1, 31), None), (date(2, 1), by), (date(4, 1), by)] {
        assert_eq!(wanted(&plan, on), expected, "{on:?}");
    }
    plan.step(EVALUATION, 30, 10, Held);
    assert_eq!(wanted(&plan, date(2, 1)), by, "an early one was about something else");
    plan.step(EVALUATION, 170, 10, Waiting);
    assert_eq!(wanted(&plan, date(2, 1)), None, "it is planned");
    plan.last().state = Held;
    assert_eq!(wanted(&plan, date(3, 1)), None, "it was held");
    plan.last().next_evaluation = date(5, 20);
    for (on, expected) in [(date(4, 19), None), (date(4, 20), date(5, 20))] {
        assert_eq!(wanted(&plan, on), expected, "the day that was agreed on (M43)");
    }
    assert_eq!(wanted(&Plan::of(BuiltIn::SupervisedContact), date(4, 1)), None, "a programme without months");
    let mut ended = Plan::of(BuiltIn::IntensiveSupervision);
    let arranged = Resolution::IndependentArrangement { arrangement: "om de week".into() };
    let end = Decision::new(&CountingRandom::new(5), arranged, date(2, 20).expect("a day"));
    ended.case.decide(end).expect("it says what was arranged");
    for (on, expected) in [(date(2, 19), by), (date(2, 20), None)] {
        assert_eq!(wanted(&ended, on), expected, "nothing is evaluated after the end");
    }
}
