//! What is filled in later.

use super::*;
use crate::domain::agreement::Kept;

#[test]
fn m24_why_there_was_no_goodbye_can_be_reworded_but_not_taken_away() {
    let mut story = Story::underway();
    let none = GoodbyeOutcome::None { why: "Sam sliep".into() };
    assert_eq!(story.visit.describe_goodbye("rustig".into()), Err(Refusal::NoGoodbye));
    story.visit.say_goodbye(story.now(), none).expect("it is going on");
    assert_eq!(story.visit.describe_goodbye(" ".into()), Err(Refusal::NoReason));
    assert_eq!(story.visit.describe_goodbye("Sam was in slaap gevallen".into()), Ok(()));
}

#[test]
fn m15_agreements_are_answered_in_one_tap_or_one_by_one_and_none_is_forgotten() {
    let mut story = Story::over();
    let ids: Vec<_> = story.visit.agreements(&story.case).map(|agreement| agreement.id).collect();
    assert_eq!(ids.len(), 2, "the built-in programmes begin with two");
    story.visit.answer_agreement(&story.case, ids[0], |one| one.kept = Kept::No).expect("it is over");
    let open: Vec<_> = story.visit.unanswered_agreements(&story.case).iter().map(|one| one.id).collect();
    assert_eq!(open, [ids[1]]);
    assert!(story.visit.open_ends(&story.case).contains(&Refusal::NoAgreements));
    story.visit.answer_agreements(Some(AgreementsKept::All)).expect("it is over");
    assert!(!story.visit.open_ends(&story.case).contains(&Refusal::NoAgreements));
    story.visit.answer_agreement(&story.case, ids[0], |one| one.kept = Kept::Partly).expect("it is over");
    assert!(story.visit.unanswered_agreements(&story.case).is_empty(), "the other stays as answered");
}

#[test]
fn m35_an_early_end_can_be_recorded_and_taken_back_until_the_child_is_handed_over() {
    let mut story = Story::underway();
    story.visit.say_goodbye(story.now(), said("")).expect("it is going on");
    let early = EarlyEnd { reason: "Sam bleef huilen".into(), told: "vader".into() };
    story.visit.end_early(early.clone()).expect("it is going on");
    story.visit.take_back_early_end().expect("it is going on");
    assert!(!story.visit.run().expect("it is going on").ended_early());
    assert_eq!(Story::over().visit.end_early(early), Err(Refusal::NotUnderway));
}

#[test]
fn m23_describing_a_stop_changes_neither_its_time_nor_how_it_went_on() {
    let mut story = Story::underway();
    let at = story.now();
    story.visit.stop(at).expect("it is going on");
    story.visit.settle_stop(StopOutcome::Resumed { at }).expect("a STOP is open");
    story.clock.pass(60);
    let later = story.now();
    story
        .visit
        .describe_stop(0, |stop| {
            stop.at = later;
            stop.outcome = None;
            stop.child_with = "de begeleider".into();
        })
        .expect("there was a STOP");
    let stop = &story.visit.run().expect("it is going on").stops[0];
    assert_eq!((stop.at, &stop.outcome), (at, &Some(StopOutcome::Resumed { at })));
    assert_eq!(stop.child_with, "de begeleider");
}
