//! Preparing, and which steps are open.

use super::*;
use crate::domain::checklist::{Answer, ItemId};

#[test]
fn the_steps_after_a_visit_are_closed_until_the_child_is_handed_over() {
    let absence =
        Absence { at: Story::planned().now(), by: "vader".into(), reason: "ziek".into(), request: None };
    let (open, later, never) = (None, Some(StepClosed::NotHandedOver), Some(StepClosed::NotHeld));
    for (state, expected) in [
        (VisitState::Planned, [open, open, later, later]),
        (VisitState::Underway, [open, open, later, later]),
        (VisitState::FollowUp, [open, open, open, open]),
        (VisitState::Closed { at: absence.at }, [open, open, open, open]),
        (VisitState::NotHeld(absence), [open, never, never, open]),
    ] {
        assert_eq!(Step::ALL.map(|step| step.closed(&state)), expected, "{state:?}");
    }
}

#[test]
fn the_first_answer_begins_the_preparing_and_after_the_visit_there_is_nothing_to_answer() {
    let item = ItemId::new("plan");
    let mut story = Story::planned();
    story.visit.note(&item, "puzzelen".into()).expect("it is waiting");
    story.visit.answer(&item, Some(Answer::Done)).expect("it is waiting");
    assert_eq!(story.visit.state(), &VisitState::Preparing);
    let expected = Answered { item: item.clone(), answer: Some(Answer::Done), note: "puzzelen".into() };
    assert_eq!(story.visit.answers, [expected]);
    assert_eq!(Story::underway().visit.answer(&item, Some(Answer::Done)), Ok(()));
    assert_eq!(Story::over().visit.answer(&item, None), Err(Refusal::NotWaiting));
}

#[test]
fn m21_terms_that_come_to_the_same_as_the_case_are_no_difference() {
    let mut story = Story::planned();
    story.visit.adjust_terms(&story.case, |terms| terms.toilet = false).expect("it is waiting");
    assert!(!story.visit.terms(&story.case).toilet);
    story.visit.adjust_terms(&story.case, |terms| terms.toilet = true).expect("it is waiting");
    assert_eq!(story.visit.terms_today, None);
}
