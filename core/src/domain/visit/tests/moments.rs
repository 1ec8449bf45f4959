//! Marking moments, in the open and while the workbook is closed.

use chrono::TimeDelta;

use super::*;
use crate::compose::suggestions::{log_line, suggestions};
use crate::domain::words::Lang;

fn kinds_and_times(visit: &Visit) -> Vec<(EntryKind, Stamp)> {
    let run = visit.run().expect("it began");
    run.log.standing().map(|entry| (entry.kind, entry.at)).collect()
}

#[test]
fn a_marked_moment_is_a_line_without_words_that_no_report_is_offered() {
    let mut story = Story::underway();
    let id = story.visit.mark(&story.random, story.now()).expect("it is going on");
    let entry = story.visit.run().and_then(|run| run.log.standing().last()).expect("it was marked").clone();
    assert_eq!((entry.id, entry.kind), (id, EntryKind::Moment));
    assert_eq!(log_line(&story.case, &entry, Lang::Nl), "Moment gemarkeerd");
    let offered = |visit: &Visit| suggestions(&story.case, visit, entry.heading).len();
    let before = offered(&story.visit);
    let now = story.now();
    story
        .visit
        .complete(id, now, |entry| entry.text = "Sam lachte om de pop.".into())
        .expect("it is going on");
    assert_eq!(offered(&story.visit), before + 1, "with words it is an observation like any other");
}

#[test]
fn moments_marked_behind_the_lock_take_their_place_in_the_log() {
    let mut story = Story::underway();
    let began = story.now();
    story.clock.pass(10);
    story.visit.mark(&story.random, story.now()).expect("it is going on");
    let at = |minutes| began.wall + TimeDelta::minutes(minutes);
    let marks = [at(5), at(20), at(-5)];
    assert_eq!(story.visit.take_over_marks(&story.random, &marks), Ok(3), "one by a clock that was put back");
    assert_eq!(story.visit.take_over_marks(&story.random, &marks), Ok(0), "the same marks once more");
    let minutes: Vec<_> = kinds_and_times(&story.visit)
        .iter()
        .map(|(_, stamp)| (stamp.wall - began.wall).num_minutes())
        .collect();
    assert_eq!(minutes, [0, 5, 10, 20]);
}

#[test]
fn a_visit_that_did_not_begin_takes_no_marks() {
    let mut story = Story::planned();
    let now = story.now();
    assert_eq!(story.visit.mark(&story.random, now), Err(Refusal::NotUnderway));
    assert_eq!(story.visit.take_over_marks(&story.random, &[now.wall]), Err(Refusal::NotInFollowUp));
}
