//! What a visit allows and refuses, as a worker would meet it.

mod agreements;
mod case_says;
mod clock;
mod editing;
mod estimating;
mod filling_in;
mod intervals;
mod moments;
mod preparation;
mod review;
mod undoing;
mod walk;
mod writing;

use super::*;
use crate::domain::agreement::AgreementsKept;
use crate::domain::case::Basis;
use crate::domain::follow_up::FollowUpKind;
use crate::domain::ids::EntryId;
use crate::domain::log::{Actors, Audience, EntryKind, LogEntry};
use crate::domain::person::{Person, Role};
use crate::domain::planning::DecidedBy;
use crate::domain::programme::BuiltIn;
use crate::domain::report::Heading;
use crate::ports::{Clock, Stamp};
use crate::testing::{CountingRandom, HandClock};
use chrono::NaiveDate;

struct Story {
    random: CountingRandom,
    clock: HandClock,
    case: Case,
    visit: Visit,
}

impl Story {
    fn planned() -> Self {
        let random = CountingRandom::new(11);
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day in November");
        let mut case = Case::new(&random, "Sam", BuiltIn::IntensiveSupervision, today);
        case.basis = Some(Basis::Trajectory);
        case.people = vec![
            Person::new(&random, Role::Child, "Sam"),
            Person::new(&random, Role::VisitingParent, "vader"),
        ];
        let plan = plan(&case);
        let visit = Visit::plan(&random, &case, plan).expect("the case has all it needs");
        Self { random, clock: HandClock::at("2026-11-22T14:02:00+01:00"), case, visit }
    }

    fn underway() -> Self {
        let mut story = Self::planned();
        story.start().expect("it is waiting to begin");
        story
    }

    fn over() -> Self {
        let mut story = Self::underway();
        story.clock.pass(116);
        story.visit.say_goodbye(story.now(), said("een knuffel")).expect("it is going on");
        story.fetched().expect("the goodbye was said");
        story
    }

    fn start(&mut self) -> Result<(), Refusal> {
        let now = self.now();
        self.visit.start(&self.case, now, oma())
    }

    fn fetched(&mut self) -> Result<(), Refusal> {
        let now = self.now();
        self.visit.hand_over(&self.random, now, oma(), &self.case)
    }

    fn now(&self) -> Stamp {
        self.clock.now()
    }

    fn entry(&self, text: &str) -> LogEntry {
        LogEntry { text: text.into(), ..LogEntry::new(EntryId::make(&self.random), self.now()) }
    }
}

fn plan(case: &Case) -> VisitPlan {
    let starts = "2026-11-22T14:00:00".parse().expect("a valid time");
    let ids = |role| case.in_role(role).map(|person| person.id).collect();
    let (children, parents) = (ids(Role::Child), ids(Role::VisitingParent));
    VisitPlan {
        starts,
        max_minutes: 120,
        place: "omgangshuis".into(),
        children,
        parents,
        decided: DecidedBy::default(),
        observation: false,
    }
}

fn oma() -> Who {
    Who::Other("oma".into())
}

fn said(how: &str) -> GoodbyeOutcome {
    GoodbyeOutcome::Said { how: how.into() }
}

#[test]
fn m17_a_visit_needs_a_trajectory_or_a_research_question() {
    let mut story = Story::planned();
    for (basis, expected) in [
        (None, Err(PlanRefusal::NoBasis)),
        (Some(Basis::ResearchQuestion("  ".into())), Err(PlanRefusal::NoBasis)),
        (Some(Basis::ResearchQuestion("Is omgang haalbaar?".into())), Ok(())),
        (Some(Basis::Trajectory), Ok(())),
    ] {
        story.case.basis = basis;
        let planned = Visit::plan(&story.random, &story.case, plan(&story.case));
        assert_eq!(planned.map(|_| ()), expected, "{:?}", story.case.basis);
    }
}

#[test]
fn m6_the_clock_runs_against_the_agreed_maximum_and_warns_twice() {
    let story = Story::underway();
    let run = story.visit.run().expect("it is going on");
    let maximum = story.visit.plan.maximum();
    let mut before = run::TimeLeft::Plenty;
    let mut changes = Vec::new();
    for minute in 0..=130 {
        let left = run.time_left(maximum, story.now());
        if left != before {
            changes.push((minute, left));
            before = left;
        }
        story.clock.pass(1);
    }
    use run::TimeLeft::{Fifteen, Five, Over};
    assert_eq!(changes, [(105, Fifteen), (115, Five), (120, Over)]);
}

#[test]
fn m23_the_first_tap_on_stop_stamps_the_time_and_a_second_changes_nothing() {
    let mut story = Story::underway();
    let first = story.now();
    story.visit.stop(first).expect("it is going on");
    story.clock.pass(2);
    story.visit.stop(story.now()).expect("it is going on");
    let run = story.visit.run().expect("it is going on");
    assert_eq!(run.stops.iter().map(|stop| stop.at).collect::<Vec<_>>(), [first]);
}

#[test]
fn m24_an_open_stop_comes_before_the_goodbye_and_an_ended_one_still_needs_it() {
    let mut story = Story::underway();
    story.visit.stop(story.now()).expect("it is going on");
    assert_eq!(story.visit.say_goodbye(story.now(), said("")), Err(Refusal::StopOpen));
    let at = story.now();
    story.visit.settle_stop(StopOutcome::Ended { at }).expect("a STOP is open");
    assert_eq!(story.visit.settle_stop(StopOutcome::Ended { at }), Err(Refusal::NoStopOpen));
    assert_eq!(story.fetched(), Err(Refusal::NoGoodbye));
    assert_eq!(story.visit.say_goodbye(at, GoodbyeOutcome::None { why: " ".into() }), Err(Refusal::NoReason));
    story.visit.say_goodbye(at, GoodbyeOutcome::None { why: "Sam was al weg".into() }).expect("a reason");
    assert_eq!(story.fetched(), Ok(()));
    assert!(story.visit.run().expect("it was held").ended_early());
}

#[test]
fn a_stop_tapped_by_mistake_keeps_its_trace_and_does_not_count() {
    let mut story = Story::underway();
    story.visit.stop(story.now()).expect("it is going on");
    story.visit.settle_stop(StopOutcome::Mistaken { at: story.now() }).expect("a STOP is open");
    let run = story.visit.run().expect("it is going on");
    assert_eq!((run.stops.len(), run.stops[0].counts(), run.ended_early()), (1, false, false));
}

#[test]
fn m35_ending_early_needs_its_reason() {
    let mut story = Story::underway();
    let early = |reason: &str| EarlyEnd { reason: reason.into(), told: "vader".into() };
    assert_eq!(story.visit.end_early(early(" ")), Err(Refusal::NoReason));
    assert_eq!(story.visit.end_early(early("Sam bleef huilen")), Ok(()));
    assert!(story.visit.run().expect("it is going on").ended_early());
}

#[test]
fn the_visit_is_open_until_the_child_is_handed_over_and_its_clock_stops_at_the_goodbye() {
    let mut story = Story::underway();
    story.clock.pass(116);
    story.visit.say_goodbye(story.now(), said("rustig")).expect("it is going on");
    assert_eq!(story.visit.state(), &VisitState::Underway);
    assert_eq!(story.visit.record(story.entry("te laat")), Err(Refusal::AfterGoodbye));
    story.clock.pass(10);
    story.fetched().expect("the goodbye was said");
    assert_eq!(story.visit.state(), &VisitState::FollowUp);
    let run = story.visit.run().expect("it was held");
    assert_eq!(run.duration(story.now()).num_minutes(), 116);
}

#[test]
fn a_goodbye_tapped_by_mistake_can_be_taken_back() {
    let mut story = Story::underway();
    story.visit.say_goodbye(story.now(), said("")).expect("it is going on");
    story.visit.take_back_goodbye().expect("the child is still here");
    assert_eq!(story.visit.record(story.entry("verder")), Ok(()));
}

#[test]
fn m40_m41_both_follow_ups_are_due_the_next_day() {
    let story = Story::over();
    let due = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day in November");
    let made: Vec<_> = story.visit.follow_ups.iter().map(|one| (one.kind, one.due)).collect();
    assert_eq!(made, [(FollowUpKind::ChildReaction, due), (FollowUpKind::ParentExperience, due)]);
}

#[test]
fn m37_a_visit_is_not_done_without_safety_agreements_report_and_follow_ups() {
    let mut story = Story::over();
    let at = story.now();
    assert_eq!(story.visit.close(&story.case, at), Err(Refusal::NoSafety));
    story.visit.safety = Some(Safety::NotSafe { because: " ".into() });
    assert_eq!(story.visit.close(&story.case, at), Err(Refusal::NoSafety), "not safe needs its reason");
    story.visit.safety = Some(Safety::Safe);
    assert_eq!(story.visit.close(&story.case, at), Err(Refusal::NoAgreements));
    story.visit.agreements_kept = Some(AgreementsKept::All);
    assert_eq!(story.visit.close(&story.case, at), Err(Refusal::NoReport));
    story.visit.report.freeze("verslag".into(), at);
    assert_eq!(story.visit.close(&story.case, at), Err(Refusal::FollowUpDue));
    for follow_up in &mut story.visit.follow_ups {
        follow_up.done_on = Some(follow_up.due);
    }
    assert_eq!(story.visit.close(&story.case, at), Ok(()));
    assert_eq!(story.visit.close(&story.case, at), Err(Refusal::NotInFollowUp));
}

#[test]
fn m55_a_visit_that_is_called_off_needs_a_reason_and_cannot_begin() {
    let mut story = Story::planned();
    let absence = |reason: &str| Absence {
        at: story.clock.now(),
        by: "vader".into(),
        reason: reason.into(),
        request: None,
    };
    assert_eq!(story.visit.cancel(absence("")), Err(Refusal::NoReason));
    assert_eq!(story.visit.cancel(absence("ziek")), Ok(()));
    assert_eq!(story.start(), Err(Refusal::NotWaiting));
    assert!(!story.visit.state().took_place());
}

#[test]
fn a_visit_that_went_on_cannot_be_called_off() {
    let mut story = Story::underway();
    let absence = Absence { at: story.now(), by: "vader".into(), reason: "ziek".into(), request: None };
    assert_eq!(story.visit.not_held(absence), Err(Refusal::NotWaiting));
}

#[test]
fn somebody_stands_in_a_visit_by_coming_bringing_fetching_or_being_named_in_the_log() {
    let mut story = Story::planned();
    let person = |story: &Story| Person::new(&story.random, Role::Other, "iemand").id;
    let [nobody, brings, fetches, seen] = [(); 4].map(|()| person(&story));
    let comes = story.case.people[0].id;
    story.visit.start(&story.case, story.clock.now(), Who::Person(brings)).expect("it is waiting to begin");
    let mut entry = story.entry("speelt");
    entry.actors.parents.push(seen);
    story.visit.record(entry).expect("it is going on");
    story.visit.say_goodbye(story.now(), said("rustig")).expect("it is going on");
    let now = story.clock.now();
    story
        .visit
        .hand_over(&story.random, now, Who::Person(fetches), &story.case)
        .expect("the goodbye was said");
    let named = [nobody, comes, brings, fetches, seen].map(|person| story.visit.names(person));
    assert_eq!(named, [false, true, true, true, true]);
}
