//! How long a visit lasts, whatever becomes of the clocks, and what is told of them.

use chrono::TimeDelta;

use super::*;
use ClockCause::{AheadOrAsleep, PutBack, Zone};

/// Something that happens to the device, or to the visit.
enum Then {
    Pass(i64),
    Jump(i64),
    Reload,
    Travel(i32),
    /// Something is logged, so that there is a stamp.
    Tap,
    /// The child uses its STOP, which leaves a stamp outside the log.
    Stop,
}
use Then::{Jump, Pass, Reload, Stop, Tap, Travel};

fn after(events: &[Then]) -> Story {
    let mut story = Story::underway();
    for event in events {
        match event {
            Pass(minutes) => story.clock.pass(*minutes),
            Jump(minutes) => story.clock.jump(*minutes),
            Reload => story.clock.reload(),
            Travel(hours) => story.clock.travel(*hours),
            Tap => story.visit.record(story.entry("Sam zingt")).expect("it is going on"),
            Stop => {
                let at = story.now();
                story.visit.stop(at).expect("it is going on");
                story.visit.settle_stop(StopOutcome::Resumed { at }).expect("a STOP is open");
            }
        }
    }
    story
}

/// Name, what happens, how many minutes the visit has lasted then, and what is told of the clocks.
type Case = (&'static str, &'static [Then], i64, &'static [ClockCause]);

const CASES: &[Case] = &[
    ("nothing", &[Pass(40), Tap, Pass(20), Tap], 60, &[]),
    ("seconds of nobody's interest", &[Pass(40), Tap, Jump(1), Pass(1), Tap], 42, &[]),
    ("asleep, one clock stands still", &[Pass(10), Tap, Jump(30), Tap, Pass(5)], 45, &[AheadOrAsleep]),
    ("asleep, and nothing logged since", &[Pass(10), Tap, Jump(30), Pass(5)], 45, &[]),
    ("loaded anew", &[Pass(10), Tap, Reload, Pass(3), Tap, Pass(2)], 15, &[]),
    (
        "loaded anew after an hour in which it was off",
        &[Pass(10), Tap, Jump(60), Reload, Tap, Pass(2)],
        72,
        &[],
    ),
    ("loaded anew, and nothing logged since", &[Pass(10), Tap, Reload, Pass(20)], 30, &[]),
    ("another time zone", &[Pass(10), Tap, Travel(3), Tap, Pass(5), Tap], 15, &[Zone]),
    ("another time zone while it was off", &[Pass(10), Tap, Travel(-5), Reload, Pass(5), Tap], 15, &[Zone]),
    ("put back", &[Pass(30), Tap, Jump(-60), Pass(5), Tap, Pass(5)], 40, &[PutBack]),
    ("put back, and nothing logged before", &[Pass(30), Jump(-60), Pass(5)], 35, &[]),
    ("put back while it was off", &[Pass(30), Tap, Jump(-60), Reload, Pass(5), Tap, Pass(5)], 35, &[PutBack]),
    (
        "put back while it was off, and nothing logged since",
        &[Pass(30), Tap, Jump(-60), Reload],
        30,
        &[PutBack],
    ),
    ("put forward, which looks like sleep", &[Pass(30), Tap, Jump(60), Tap], 90, &[AheadOrAsleep]),
    (
        "put forward and set right again",
        &[Pass(10), Tap, Jump(60), Tap, Pass(5), Jump(-60), Tap, Pass(5)],
        20,
        &[AheadOrAsleep, PutBack],
    ),
    (
        "years back after an empty battery, and set right by the network",
        &[Pass(40), Tap, Jump(-3_000_000), Reload, Tap, Pass(5), Jump(3_000_000), Tap, Pass(5)],
        50,
        &[PutBack, AheadOrAsleep],
    ),
    (
        "a STOP is all that this run of the page saw",
        &[Pass(10), Tap, Reload, Pass(5), Stop, Reload, Pass(5), Tap],
        20,
        &[],
    ),
];

#[test]
fn m6_a_visit_lasts_as_long_as_it_lasts_whatever_becomes_of_the_clocks() {
    for (what, events, minutes, _) in CASES {
        let story = after(events);
        let run = story.visit.run().expect("it is going on");
        assert_eq!(run.duration(story.now()).num_minutes(), *minutes, "{what}");
    }
}

#[test]
fn where_the_clocks_disagree_is_told_and_nothing_is_mended() {
    for (what, events, _, causes) in CASES {
        let mut story = after(events);
        let before = story.visit.run().expect("it is going on").clock_doubts();
        let found: Vec<_> = before.iter().map(|doubt| doubt.cause).collect();
        // What nothing was logged after cannot be seen yet.
        if !what.contains("nothing logged since") {
            assert_eq!(found, *causes, "{what}");
        }
        // The goodbye is a stamp too: by then all of it is told.
        story.visit.say_goodbye(story.now(), said("")).expect("it is going on");
        let run = story.visit.run().expect("it is going on");
        let found: Vec<_> = run.clock_doubts().iter().map(|doubt| doubt.cause).collect();
        assert!(causes.iter().all(|cause| found.contains(cause)), "{what}: {found:?}");
        assert!(run.log.all().iter().all(|entry| entry.edited.is_none() && entry.added.is_none()));
    }
}

#[test]
fn two_tabs_that_take_turns_count_no_minute_twice() {
    // Another tab goes on for a while, then the first one again, then the page is loaded anew.
    let mut story = Story::underway();
    story.clock.pass(20);
    let here = story.now();
    let tap = |story: &mut Story, mono_ms: u64, run: u32, minutes: i64| {
        let at = Stamp { wall: here.wall + TimeDelta::minutes(minutes), mono_ms, run };
        let entry = LogEntry { at, ..story.entry("Sam zingt") };
        story.visit.record(entry).expect("it is going on");
        at
    };
    let minute = 60_000;
    tap(&mut story, here.mono_ms, here.run, 0);
    tap(&mut story, 9 * minute, 77, 10);
    tap(&mut story, here.mono_ms + 20 * minute, here.run, 20);
    let last = tap(&mut story, minute, 78, 30);
    let run = story.visit.run().expect("it is going on");
    assert_eq!(run.duration(last).num_minutes(), 50);
    assert_eq!(run.clock_doubts(), []);
}

#[test]
fn a_line_whose_first_letter_is_of_an_earlier_run_says_nothing_about_a_clock() {
    let mut story = Story::underway();
    story.clock.pass(10);
    story.visit.write(story.now(), |draft| draft.text = "Sam z".into()).expect("it is going on");
    story.clock.pass(5);
    story.clock.reload();
    story.visit.record(story.entry("Sam lacht")).expect("it is going on");
    story.clock.pass(5);
    story.visit.add_draft(&story.random, story.now()).expect("it is going on");
    let run = story.visit.run().expect("it is going on");
    assert_eq!((run.clock_doubts(), run.duration(story.now()).num_minutes()), (vec![], 20));
}

#[test]
fn the_clock_stands_still_at_the_goodbye_also_when_it_is_set_afterwards() {
    for jump in [-300, 0, 300] {
        let mut story = Story::underway();
        story.clock.pass(50);
        story.visit.say_goodbye(story.now(), said("")).expect("it is going on");
        story.clock.jump(jump);
        story.clock.pass(10);
        story.fetched().expect("the goodbye was said");
        let run = story.visit.run().expect("it was held");
        assert_eq!(run.duration(story.now()).num_minutes(), 50, "{jump}");
    }
}

#[test]
fn times_are_shown_in_the_zone_in_which_the_visit_began() {
    use crate::compose::facts::{fixed_text, time_in};
    let mut story = Story::underway();
    story.clock.pass(60);
    story.clock.travel(-4);
    story.visit.say_goodbye(story.now(), said("")).expect("it is going on");
    story.clock.pass(5);
    story.fetched().expect("the goodbye was said");
    let run = story.visit.run().expect("it was held");
    assert_eq!(time_in(run, story.now()), "15:07");
    let text = |heading| fixed_text(&story.case, &story.visit, heading).expect("it fills itself");
    assert_eq!(text(Heading::WhenWhere), "22 november 2026, 14:02–15:02 (1 uur), omgangshuis");
    assert_eq!(text(Heading::Handover), "Sam is gebracht en om 15:07 weer opgehaald door oma.");
}

#[test]
fn a_report_says_how_long_it_lasted_also_when_the_times_cannot_be_subtracted() {
    use crate::compose::facts::fixed_text;
    let mut story = Story::underway();
    story.clock.pass(30);
    story.clock.jump(-60);
    story.clock.pass(30);
    story.visit.say_goodbye(story.now(), said("")).expect("it is going on");
    let text = fixed_text(&story.case, &story.visit, Heading::WhenWhere);
    assert_eq!(text.as_deref(), Some("22 november 2026, 14:02–14:02 (1 uur), omgangshuis"));
}
