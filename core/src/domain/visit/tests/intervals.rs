//! Pauses and moments without supervision.

use super::*;
use IntervalKind::{Pause, Unsupervised};

fn lasted(story: &Story) -> Vec<(IntervalKind, i64, Option<i64>, bool)> {
    let run = story.visit.run().expect("it began");
    let minute = |at: Stamp| (at.wall - run.started.wall).num_minutes();
    let line = |one: &Interval| (one.kind, minute(one.from), one.until.map(minute), one.counts());
    run.intervals.iter().map(line).collect()
}

fn begin(story: &mut Story, kind: IntervalKind) {
    story.visit.begin_interval(kind, story.clock.now()).expect("it is going on");
}

fn end(story: &mut Story) {
    story.visit.end_interval(story.clock.now()).expect("it is going on");
}

#[test]
fn m21_pauses_and_moments_without_supervision_are_listed_and_the_clock_runs_through() {
    let mut story = Story::underway();
    story.clock.pass(20);
    begin(&mut story, Pause);
    story.clock.pass(10);
    end(&mut story);
    story.clock.pass(30);
    begin(&mut story, Unsupervised);
    story.clock.pass(5);
    end(&mut story);
    assert_eq!(lasted(&story), [(Pause, 20, Some(30), true), (Unsupervised, 60, Some(65), true)]);
    let run = story.visit.run().expect("it is going on");
    assert_eq!((run.duration(story.now()).num_minutes(), run.open_interval()), (65, None));
}

#[test]
fn one_lasts_at_a_time_and_the_goodbye_ends_it_until_it_is_taken_back() {
    let mut story = Story::underway();
    begin(&mut story, Pause);
    story.clock.pass(10);
    begin(&mut story, Unsupervised);
    assert_eq!(lasted(&story), [(Pause, 0, Some(10), true), (Unsupervised, 10, None, true)]);
    story.clock.pass(10);
    story.visit.say_goodbye(story.now(), said("")).expect("it is going on");
    assert_eq!(lasted(&story)[1], (Unsupervised, 10, Some(20), true));
    assert_eq!(story.visit.begin_interval(Pause, story.now()), Err(Refusal::AfterGoodbye));
    story.visit.take_back_goodbye().expect("the child is still here");
    assert_eq!(lasted(&story)[1], (Unsupervised, 10, None, true));
    assert_eq!(lasted(&story)[0], (Pause, 0, Some(10), true), "what had ended before stays so");
}

#[test]
fn ending_what_does_not_last_changes_nothing() {
    let mut story = Story::underway();
    end(&mut story);
    begin(&mut story, Pause);
    story.clock.pass(5);
    end(&mut story);
    story.clock.pass(5);
    end(&mut story);
    assert_eq!(lasted(&story), [(Pause, 0, Some(5), true)]);
}

#[test]
fn one_that_was_tapped_by_mistake_keeps_its_trace_and_does_not_count() {
    let mut story = Story::underway();
    begin(&mut story, Pause);
    let at = story.now();
    story.visit.take_back_interval(0, at).expect("it is going on");
    story.clock.pass(5);
    story.visit.take_back_interval(0, story.clock.now()).expect("once is enough");
    let run = story.visit.run().expect("it is going on");
    assert_eq!((run.intervals[0].withdrawn, run.open_interval()), (Some(at), None));
    end(&mut story);
    assert_eq!(lasted(&story), [(Pause, 0, None, false)]);
}

#[test]
fn what_it_was_about_can_be_noted_until_the_visit_is_closed() {
    let mut story = Story::underway();
    begin(&mut story, Pause);
    story.visit.describe_interval(0, "even naar buiten".into()).expect("it is going on");
    story.visit.describe_interval(7, "er is er maar een".into()).expect("passed over");
    story.visit.say_goodbye(story.now(), said("")).expect("it is going on");
    story.fetched().expect("the goodbye was said");
    story.visit.describe_interval(0, "even naar de gang".into()).expect("it is not closed");
    assert_eq!(story.visit.run().expect("it was held").intervals[0].note, "even naar de gang");
    let now = story.now();
    story.visit.set_state(VisitState::Closed { at: now });
    assert_eq!(story.visit.describe_interval(0, String::new()), Err(Refusal::NotInFollowUp));
    assert_eq!(story.visit.take_back_interval(0, now), Err(Refusal::NotInFollowUp));
    assert_eq!(Story::planned().visit.begin_interval(Pause, now), Err(Refusal::NotUnderway));
}
