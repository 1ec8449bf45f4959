//! What the case has a say in: where a visit is held, at whose request it changes, which follow-ups it has.

use super::*;
use crate::domain::consent::{Consent, Withdrawal};
use crate::domain::decision::{Decision, Resolution};
use crate::domain::goal::Goal;
use crate::domain::ids::FollowUpId;
use crate::domain::request::{ExpertFirst, Request};

const PLAYGROUND: &str = "speeltuin";

fn agree(story: &mut Story) {
    let given = NaiveDate::from_ymd_opt(2026, 11, 1).expect("a day in November");
    let (parent, place) = (story.case.people[1].id, PLAYGROUND.to_owned());
    story.case.give_consent(Consent { parent, place, given, how: "aan de telefoon".into(), withdrawn: None });
}

fn withdraw(story: &mut Story) {
    let on = NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day in November");
    let parent = story.case.people[1].id;
    let withdrawal = Withdrawal { on, why: "te koud".into() };
    story.case.withdraw_consent(parent, PLAYGROUND, withdrawal).expect("it was given");
}

fn elsewhere(story: &Story) -> VisitPlan {
    VisitPlan { place: PLAYGROUND.into(), ..plan(&story.case) }
}

fn refused(refusal: PlanRefusal) -> Result<(), Refusal> {
    Err(Refusal::Case(refusal))
}

#[test]
fn m14_a_visit_elsewhere_is_neither_planned_nor_moved_nor_begun_without_consent() {
    let mut story = Story::planned();
    let to = elsewhere(&story);
    let planned = |story: &Story| Visit::plan(&story.random, &story.case, to.clone()).map(|_| ());
    assert_eq!(planned(&story), Err(PlanRefusal::NoConsent));
    assert_eq!(story.visit.replan(&story.case, to.clone(), None), refused(PlanRefusal::NoConsent));
    agree(&mut story);
    assert_eq!(planned(&story), Ok(()));
    assert_eq!(story.visit.replan(&story.case, to.clone(), None), Ok(()));
    withdraw(&mut story);
    assert_eq!(planned(&story), Err(PlanRefusal::NoConsent));
    assert_eq!(story.start(), refused(PlanRefusal::NoConsent));
    assert!(story.visit.state().is_waiting(), "what was prepared stays");
    let back = plan(&story.case);
    story.visit.replan(&story.case, back, None).expect("the usual place needs no consent");
    assert_eq!(story.start(), Ok(()), "the way out");
}

#[test]
fn m48_a_visit_does_not_begin_while_the_visits_pause() {
    let mut story = Story::planned();
    let today = story.now().wall.date_naive();
    let mut pause = Decision::new(&story.random, Resolution::Pause { after: None }, today);
    pause.why = "eerst rust".into();
    pause.expert = Some(crate::domain::decision::WorkSupervision { expert: "Ina".into(), on: today });
    story.case.decide(pause).expect("it is complete");
    assert_eq!(story.start(), refused(PlanRefusal::Paused));
}

#[test]
fn m50_less_contact_at_one_parents_request_asks_why_and_for_the_expert_first() {
    let story = Story::planned();
    let (parent, at) = (story.case.people[1].id, story.now());
    let asked = |why: &str, expert| Request { why: why.into(), ..Request::new(parent, expert) };
    let not = |why: &str| ExpertFirst::Not { why: why.into() };
    let said = || ExpertFirst::Asked { on: at.wall.date_naive(), said: "liever niet".into() };
    let shorter = VisitPlan { max_minutes: 60, ..story.visit.plan.clone() };
    assert!(story.visit.plan.is_cut_back_by(&shorter) && !shorter.is_cut_back_by(&story.visit.plan));
    for (request, expected) in [
        (asked(" ", said()), Err(Refusal::NoReason)),
        (asked("te lang", not(" ")), Err(Refusal::ExpertFirst)),
        (asked("te lang", not("niemand bereikbaar")), Ok(())),
        (asked("te lang", said()), Ok(())),
    ] {
        let mut visit = story.visit.clone();
        let replanned = visit.replan(&story.case, shorter.clone(), Some(request.clone()));
        assert_eq!(replanned, expected, "{request:?}");
        assert_eq!(visit.replanned.len(), usize::from(expected.is_ok()), "what was asked is kept");
        let reason = "te lang".to_owned();
        let absence = Absence { at, by: "vader".into(), reason, request: Some(request.clone()) };
        let off = story.visit.clone().cancel(absence);
        let answered = if request.is_answered() { Ok(()) } else { Err(Refusal::ExpertFirst) };
        assert_eq!(off, answered, "{request:?}");
    }
    assert_eq!(Refusal::ExpertFirst.rule(), Some(crate::domain::rules::Rule::M50));
}

#[test]
fn m55_a_visit_that_was_off_by_mistake_is_on_again_with_all_that_was_prepared() {
    let mut story = Story::planned();
    assert_eq!(story.visit.reinstate(), Err(Refusal::NotOff));
    let item = crate::domain::checklist::ItemId::new("plan");
    story.visit.note(&item, "puzzelen".into()).expect("it waits");
    let absence = Absence { at: story.now(), by: "vader".into(), reason: "ziek".into(), request: None };
    for off in [Visit::cancel, Visit::not_held] {
        off(&mut story.visit, absence.clone()).expect("it waits");
        assert_eq!(story.visit.reinstate(), Ok(()));
        assert_eq!(story.visit.state(), &VisitState::Preparing);
    }
    assert_eq!((story.visit.answers.len(), story.visit.absences().count()), (1, 2));
    assert_eq!(story.start(), Ok(()));
}

/// Decides for both follow-ups that there is contact when something is up.
fn when_needed(story: &mut Story) {
    for kind in FollowUpKind::ALL {
        let day = story.now().wall.date_naive();
        let mut decision = Decision::new(&story.random, Resolution::FollowUpWhenNeeded(kind), day);
        (decision.why, decision.with) = ("het beeld is helder".into(), "moeder".into());
        story.case.decide(decision).expect("it is complete");
    }
}

fn kinds(visit: &Visit) -> Vec<FollowUpKind> {
    visit.follow_ups.iter().map(|one| one.kind).collect()
}

fn finish(story: &mut Story) {
    story.visit.say_goodbye(story.now(), said("rustig")).expect("it is going on");
    story.fetched().expect("the goodbye was said");
}

#[test]
fn m42_follow_ups_are_left_out_as_decided_and_made_all_the_same_when_something_was_up() {
    type Up = fn(&mut Story);
    let cases: [(&str, Up, bool); 5] = [
        ("nothing", |_| (), false),
        ("a STOP by mistake", |story| stop(story, |at| StopOutcome::Mistaken { at }), false),
        ("a STOP", |story| stop(story, |at| StopOutcome::Resumed { at }), true),
        (
            "an early end",
            |story| {
                let early = EarlyEnd { reason: "Sam was op".into(), told: "vader".into() };
                story.visit.end_early(early).expect("it is going on");
            },
            true,
        ),
        (
            "an incident",
            |story| {
                let incident = LogEntry { kind: EntryKind::Incident, ..story.entry("vader filmde") };
                story.visit.record(incident).expect("it is going on");
            },
            true,
        ),
    ];
    for (what, up, both) in cases {
        let mut story = Story::underway();
        when_needed(&mut story);
        up(&mut story);
        finish(&mut story);
        let expected: &[_] = if both { &FollowUpKind::ALL } else { &[] };
        assert_eq!(kinds(&story.visit), expected, "{what}");
    }
}

fn stop(story: &mut Story, outcome: fn(Stamp) -> StopOutcome) {
    let at = story.now();
    story.visit.stop(at).expect("it is going on");
    story.visit.settle_stop(outcome(at)).expect("a STOP is open");
}

#[test]
fn m42_one_decision_leaves_out_one_follow_up() {
    let mut story = Story::underway();
    when_needed(&mut story);
    let first = story.case.decisions[0].id;
    let on = story.now().wall.date_naive();
    let reversal = crate::domain::decision::Reversal { on, why: "weer onrustig".into() };
    story.case.reverse(first, reversal).expect("it holds");
    finish(&mut story);
    assert_eq!(kinds(&story.visit), [FollowUpKind::ChildReaction]);
}

#[test]
fn m42_not_safe_makes_what_was_left_out_and_it_can_be_made_by_hand() {
    let mut story = Story::underway();
    when_needed(&mut story);
    finish(&mut story);
    let safe = story.visit.answer_safety(&story.random, Safety::Safe);
    assert_eq!((safe, kinds(&story.visit)), (Ok(()), vec![]));
    let kind = FollowUpKind::ParentExperience;
    story.visit.add_follow_up(&story.random, kind).expect("it is over");
    story.visit.add_follow_up(&story.random, kind).expect("once is enough");
    assert_eq!(kinds(&story.visit), [kind]);
    let because = Safety::NotSafe { because: "ruzie bij de deur".into() };
    story.visit.answer_safety(&story.random, because).expect("it is over");
    assert_eq!(kinds(&story.visit), FollowUpKind::ALL);
    let due = story.visit.day() + chrono::Days::new(1);
    assert!(story.visit.follow_ups.iter().all(|one| one.due == due));
}

#[test]
fn m42_what_turns_out_to_be_an_incident_afterwards_asks_for_both_before_closing() {
    let mut story = Story::underway();
    when_needed(&mut story);
    let entry = story.entry("vader filmde");
    story.visit.record(entry.clone()).expect("it is going on");
    finish(&mut story);
    assert!(!story.visit.open_ends(&story.case).contains(&Refusal::FollowUpNeeded));
    story
        .visit
        .complete(entry.id, entry.at, |entry| entry.kind = EntryKind::Incident)
        .expect("it is not closed");
    assert!(story.visit.open_ends(&story.case).contains(&Refusal::FollowUpNeeded));
}

#[test]
fn m42_only_what_was_decided_about_and_never_written_about_can_be_left_out_afterwards() {
    let mut story = Story::over();
    let [child, parent] = [0, 1].map(|at| story.visit.follow_ups[at].id);
    let leave = |story: &mut Story, id| story.visit.leave_out_follow_up(&story.case, id);
    assert_eq!(leave(&mut story, child), Err(Refusal::FollowUpNeeded), "nothing was decided");
    when_needed(&mut story);
    let unknown = FollowUpId::make(&story.random);
    assert_eq!(leave(&mut story, unknown), Err(Refusal::FollowUpNeeded));
    story.visit.fill_in_follow_up(parent, |one| one.reaction = "blij".into()).expect("it is over");
    assert_eq!(leave(&mut story, parent), Err(Refusal::FollowUpNeeded), "something was written");
    assert_eq!(leave(&mut story, child), Ok(()));
    assert_eq!(kinds(&story.visit), [FollowUpKind::ParentExperience]);
}

#[test]
fn m52_m53_an_entry_can_be_about_goals_of_the_case() {
    let mut story = Story::underway();
    let goal = Goal::new(&story.random, "Sam speelt zelf verder", story.now().wall.date_naive());
    let entry = story.entry("Sam bouwde alleen door");
    story.visit.record(entry.clone()).expect("it is going on");
    finish(&mut story);
    let linked = |visit: &Visit| visit.run().expect("it was held").log.all()[0].goals.clone();
    for _ in 0..2 {
        story.visit.link_goal(entry.id, goal.id).expect("it is not closed");
        assert_eq!(linked(&story.visit), [goal.id]);
    }
    story.visit.unlink_goal(entry.id, goal.id).expect("it is not closed");
    assert_eq!(linked(&story.visit), []);
}
