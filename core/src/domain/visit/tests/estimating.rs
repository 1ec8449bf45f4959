//! What is added afterwards, with a time that the worker estimates.

use chrono::NaiveTime;

use super::*;

fn time(text: &str) -> NaiveTime {
    text.parse().expect("the table has real times")
}

/// Types a line that happened at `at`, now.
fn add(story: &mut Story, text: &str, at: Option<&str>) -> Result<EntryId, Refusal> {
    let now = story.clock.now();
    let happened = at.map(time);
    story.visit.write(now, |draft| (draft.text, draft.happened) = (text.into(), happened))?;
    let added = story.visit.add_draft(&story.random, now)?;
    Ok(added.expect("something was typed"))
}

fn entry(story: &Story, id: EntryId) -> &LogEntry {
    story.visit.run().and_then(|run| run.log.entry(id)).expect("it was added")
}

/// Begun at 14:02:20, over at 15:58:40, and fetched at 16:08:40.
fn over() -> Story {
    let mut story = Story::planned();
    story.clock = HandClock::at("2026-11-22T14:02:20+01:00");
    story.start().expect("it is waiting to begin");
    story.clock = HandClock::at("2026-11-22T15:58:40+01:00");
    story.visit.say_goodbye(story.now(), said("")).expect("it is going on");
    story.clock.pass(10);
    story.fetched().expect("the goodbye was said");
    story
}

#[test]
fn an_estimate_lies_between_the_minute_of_the_start_and_that_of_the_goodbye() {
    for (at, expected) in [
        ("14:01", None),
        ("14:01:59", None),
        ("14:02", Some("14:02:20")),
        ("14:02:50", Some("14:02:50")),
        ("15:00", Some("15:00:00")),
        ("15:58", Some("15:58:00")),
        ("15:58:59", Some("15:58:40")),
        ("15:59", None),
        ("16:05", None),
        ("00:30", None),
    ] {
        let mut story = over();
        let added = add(&mut story, "Sam wees naar buiten", Some(at));
        let found = added.map(|id| entry(&story, id).at.wall.time().to_string());
        assert_eq!(found, expected.map(str::to_owned).ok_or(Refusal::OutsideVisit), "{at}");
        let draft = &story.visit.run().expect("it was held").draft;
        assert_eq!(draft.is_blank(), expected.is_some(), "what is refused is not lost: {at}");
    }
}

#[test]
fn what_is_added_afterwards_says_so_and_knows_when_it_was_added() {
    let mut story = over();
    let now = story.now();
    let id = add(&mut story, "Sam wees naar buiten", Some("14:30")).expect("it went on then");
    let entry = entry(&story, id);
    assert!(entry.is_estimated());
    assert_eq!((entry.added, entry.made(), entry.edited), (Some(now), now, None));
    assert_eq!((entry.at.run, entry.at.mono_ms), (0, 0), "no clock saw it");
}

#[test]
fn while_it_goes_on_something_of_a_while_ago_can_be_added_but_nothing_that_is_still_to_come() {
    let mut story = Story::underway();
    story.clock.pass(30);
    assert!(add(&mut story, "Sam wees naar buiten", Some("14:20")).is_ok());
    assert_eq!(add(&mut story, "Sam wijst", Some("14:50")), Err(Refusal::OutsideVisit));
    let id = add(&mut story, "Sam wijst", None).expect("without a time it is now");
    assert!(!entry(&story, id).is_estimated());
}

#[test]
fn after_the_goodbye_a_line_needs_a_time_and_after_closing_there_is_no_more_adding() {
    let mut story = over();
    assert_eq!(add(&mut story, "nog iets", None), Err(Refusal::AfterGoodbye));
    assert!(add(&mut story, "nog iets", Some("15:00")).is_ok());
    story.visit.set_state(VisitState::Closed { at: story.clock.now() });
    assert_eq!(add(&mut story, "te laat", Some("15:00")), Err(Refusal::NotInFollowUp));
    let mut planned = Story::planned();
    assert_eq!(add(&mut planned, "te vroeg", Some("15:00")), Err(Refusal::NotInFollowUp));
}

#[test]
fn a_visit_that_goes_on_past_midnight_finds_the_right_day() {
    for (at, expected) in [
        ("23:30", Some("2026-11-22 23:30:00 +01:00")),
        ("00:20", Some("2026-11-23 00:20:00 +01:00")),
        ("23:29", None),
        ("00:45", None),
    ] {
        let mut story = Story::planned();
        story.clock = HandClock::at("2026-11-22T23:30:00+01:00");
        story.start().expect("it is waiting to begin");
        story.clock.pass(70);
        let found = add(&mut story, "Sam slaapt", Some(at)).map(|id| entry(&story, id).at.wall.to_string());
        assert_eq!(found.ok(), expected.map(str::to_owned), "{at}");
    }
}

#[test]
fn an_estimate_is_meant_in_the_zone_in_which_the_visit_began() {
    let mut story = Story::underway();
    story.clock.pass(60);
    story.clock.travel(-4);
    let id = add(&mut story, "Sam wijst", Some("14:30")).expect("it went on then");
    assert_eq!(entry(&story, id).at.wall.to_string(), "2026-11-22 14:30:00 +01:00");
}

#[test]
fn where_the_clock_was_put_back_something_can_still_be_added() {
    let mut story = Story::underway();
    story.clock.pass(60);
    story.clock.jump(-90);
    assert!(add(&mut story, "Sam wijst", Some("14:30")).is_ok());
    assert_eq!(add(&mut story, "Sam wijst", Some("15:30")), Err(Refusal::OutsideVisit));
}

#[test]
fn another_estimate_can_be_given_and_the_time_of_a_tap_never_changes() {
    let mut story = Story::underway();
    let tapped = story.entry("Sam zingt");
    story.visit.record(tapped.clone()).expect("it is going on");
    story.clock.pass(60);
    let id = add(&mut story, "Sam wijst", Some("14:30")).expect("it went on then");
    let now = story.now();
    assert_eq!(story.visit.estimate(id, time("14:10"), now), Ok(()));
    assert_eq!(story.visit.estimate(id, time("13:00"), now), Err(Refusal::OutsideVisit));
    assert_eq!(entry(&story, id).at.wall.time(), time("14:10"));
    assert_eq!(story.visit.estimate(tapped.id, time("14:10"), now), Ok(()), "passed over");
    assert_eq!(entry(&story, tapped.id), &tapped);
}

#[test]
fn a_line_tells_of_nothing_that_happened_after_it_was_written() {
    let mut story = Story::underway();
    story.clock.pass(20);
    let id = add(&mut story, "Sam wijst", Some("14:10")).expect("it went on then");
    story.clock.pass(40);
    let now = story.now();
    assert_eq!(story.visit.estimate(id, time("14:23"), now), Err(Refusal::WrittenBefore));
    assert_eq!(story.visit.estimate(id, time("14:22"), now), Ok(()), "the minute itself belongs to it");
    // A day on, the same time is another one.
    story.clock.pass(24 * 60);
    let now = story.now();
    assert_eq!(story.visit.estimate(id, time("13:50"), now), Err(Refusal::WrittenBefore));
    assert_eq!(entry(&story, id).at.wall.time(), time("14:22"));
}

#[test]
fn lines_stand_in_the_order_of_what_happened_and_taps_in_the_order_of_tapping() {
    let mut story = Story::underway();
    for text in ["een", "twee"] {
        story.visit.record(story.entry(text)).expect("it is going on");
        story.clock.pass(10);
    }
    // The clock is put back: the tap still comes behind the ones before.
    story.clock.jump(-15);
    let mistaken = story.entry("drie");
    story.visit.record(mistaken.clone()).expect("it is going on");
    story.clock.jump(15);
    story.clock.pass(20);
    for (text, at) in [("na twee", "14:13"), ("na twee, ook", "14:13"), ("vooraan", "14:02")] {
        add(&mut story, text, Some(at)).expect("it went on then");
    }
    let withdrawn = add(&mut story, "weg", Some("14:13")).expect("it went on then");
    story.visit.withdraw(withdrawn, story.clock.now()).expect("it is going on");
    let log = |story: &Story| story.visit.run().expect("it is going on").log.clone();
    let texts = |order: Vec<&LogEntry>| order.iter().map(|entry| entry.text.clone()).collect::<Vec<_>>();
    assert_eq!(texts(log(&story).in_order()), ["een", "vooraan", "twee", "drie", "na twee", "na twee, ook"]);
    // What was taken back is left out there, and keeps its place where all is shown.
    story.visit.withdraw(mistaken.id, story.clock.now()).expect("it is going on");
    assert_eq!(texts(log(&story).in_order()), ["een", "vooraan", "twee", "na twee", "na twee, ook"]);
    assert_eq!(
        texts(log(&story).whole_in_order()),
        ["een", "vooraan", "twee", "drie", "na twee", "na twee, ook", "weg"]
    );
}
