//! Whatever is done with a case and a visit, in whatever order: no illegal state, and nothing is lost.

mod in_log;

use chrono::Days;
use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::domain::breach::{Breach, BreachAnswer, Fits, SafetyBreach};
use crate::domain::checklist::{Answer, ItemId};
use crate::domain::consent::{Consent, Withdrawal};
use crate::domain::decision::{AdviceTo, Decision, Resolution, Reversal};
use crate::domain::request::{ExpertFirst, Request};
use in_log::{InLog, in_log};

/// Something that a worker does.
#[derive(Clone, Debug)]
enum Act {
    Prepare,
    Replan { elsewhere: bool, asked: bool },
    Start,
    Log(EntryKind),
    Undo,
    Redo,
    InLog(InLog),
    Stop,
    SettleStop(u8),
    EndEarly,
    NotEarly,
    Goodbye { said: bool },
    NoGoodbyeAfterAll,
    HandOver,
    Safety(u8),
    Agreements,
    Report,
    FollowUpsDone,
    AddFollowUp,
    LeaveOutFollowUp,
    Close,
    Off { came: bool, asked: bool },
    Reinstate,
    Decide(u8),
    Reverse(usize),
    Consent,
    Withdraw,
    Breach { safety: bool },
    AnswerBreach(usize, u8),
    Pass(u8),
    Wait,
}

fn act() -> impl Strategy<Value = Act> {
    let kind = prop_oneof![Just(EntryKind::Observation), Just(EntryKind::Advice), Just(EntryKind::Incident)];
    prop_oneof![
        1 => Just(Act::Prepare),
        1 => any::<(bool, bool)>().prop_map(|(elsewhere, asked)| Act::Replan { elsewhere, asked }),
        4 => Just(Act::Start),
        2 => kind.prop_map(Act::Log),
        2 => in_log().prop_map(Act::InLog),
        1 => Just(Act::Undo),
        1 => Just(Act::Redo),
        1 => Just(Act::Stop),
        2 => any::<u8>().prop_map(Act::SettleStop),
        1 => Just(Act::EndEarly),
        1 => Just(Act::NotEarly),
        3 => any::<bool>().prop_map(|said| Act::Goodbye { said }),
        1 => Just(Act::NoGoodbyeAfterAll),
        3 => Just(Act::HandOver),
        2 => any::<u8>().prop_map(Act::Safety),
        2 => Just(Act::Agreements),
        2 => Just(Act::Report),
        2 => Just(Act::FollowUpsDone),
        1 => Just(Act::AddFollowUp),
        1 => Just(Act::LeaveOutFollowUp),
        3 => Just(Act::Close),
        1 => any::<(bool, bool)>().prop_map(|(came, asked)| Act::Off { came, asked }),
        2 => Just(Act::Reinstate),
        1 => any::<u8>().prop_map(Act::Decide),
        2 => any::<usize>().prop_map(Act::Reverse),
        2 => Just(Act::Consent),
        1 => Just(Act::Withdraw),
        1 => any::<bool>().prop_map(|safety| Act::Breach { safety }),
        1 => any::<(usize, u8)>().prop_map(|(which, fits)| Act::AnswerBreach(which, fits)),
        2 => (0..10_u8).prop_map(Act::Pass),
        1 => Just(Act::Wait),
    ]
}

impl Story {
    /// Does it; tells whether it was refused.
    fn act(&mut self, act: &Act) -> bool {
        let now = self.now();
        let (visit, case, random) = (&mut self.visit, &self.case, &self.random);
        let parent = case.people[1].id;
        let request = || Request { why: "te druk".into(), ..Request::new(parent, asked()) };
        let result = match act {
            Act::Prepare => visit.answer(&ItemId::new("plan"), Some(Answer::Done)),
            Act::Replan { elsewhere, asked } => {
                let place = if *elsewhere { "speeltuin" } else { "omgangshuis" }.to_owned();
                let starts = visit.plan.starts + Days::new(1);
                let to = VisitPlan { place, starts, ..visit.plan.clone() };
                visit.replan(case, to, asked.then(request))
            }
            Act::Start => visit.start(case, now, oma()),
            Act::Log(kind) => {
                let entry = LogEntry { kind: *kind, ..self.entry("Sam") };
                self.visit.record(entry)
            }
            Act::Undo => visit.undo(now).map(drop),
            Act::Redo => visit.redo().map(drop),
            Act::Stop => visit.stop(now),
            Act::SettleStop(how) => visit.settle_stop(match how % 3 {
                0 => StopOutcome::Resumed { at: now },
                1 => StopOutcome::Ended { at: now },
                _ => StopOutcome::Mistaken { at: now },
            }),
            Act::EndEarly => visit.end_early(EarlyEnd { reason: "Sam was op".into(), told: "vader".into() }),
            Act::NotEarly => visit.take_back_early_end(),
            Act::Goodbye { said: true } => visit.say_goodbye(now, said("rustig")),
            Act::Goodbye { said: false } => {
                visit.say_goodbye(now, GoodbyeOutcome::None { why: "Sam sliep".into() })
            }
            Act::NoGoodbyeAfterAll => visit.take_back_goodbye(),
            Act::HandOver => visit.hand_over(random, now, oma(), case),
            Act::Safety(how) => visit.answer_safety(
                random,
                match how % 3 {
                    0 => Safety::Safe,
                    1 => Safety::NotSafe { because: "ruzie".into() },
                    _ => Safety::Unknown,
                },
            ),
            Act::Agreements => visit.answer_agreements(Some(AgreementsKept::All)),
            Act::Report => {
                visit.report.freeze("verslag".into(), now);
                Ok(())
            }
            Act::FollowUpsDone => {
                let ids: Vec<_> = visit.follow_ups.iter().map(|one| one.id).collect();
                let done = |one: &mut crate::domain::follow_up::FollowUp| one.done_on = Some(one.due);
                ids.into_iter().try_for_each(|id| visit.fill_in_follow_up(id, done))
            }
            Act::AddFollowUp => visit.add_follow_up(random, FollowUpKind::ChildReaction),
            Act::LeaveOutFollowUp => match visit.follow_ups.first().map(|one| one.id) {
                Some(id) => visit.leave_out_follow_up(case, id),
                None => Ok(()),
            },
            Act::Close => visit.close(case, now),
            Act::Off { came, asked } => {
                let (by, reason) = ("vader".to_owned(), "ziek".to_owned());
                let absence = Absence { at: now, by, reason, request: asked.then(request) };
                if *came { visit.cancel(absence) } else { visit.not_held(absence) }
            }
            Act::Reinstate => visit.reinstate(),
            Act::InLog(act) => self.act_on_log(act),
            of_case => return self.act_on_case(of_case),
        };
        result.is_err()
    }

    fn act_on_case(&mut self, act: &Act) -> bool {
        let on = self.now().wall.date_naive();
        let (case, random) = (&mut self.case, &self.random);
        let parent = case.people[1].id;
        match act {
            Act::Decide(what) => {
                let mut decision = Decision::new(random, resolution(*what, on), on);
                (decision.why, decision.with) = ("besproken".into(), "moeder".into());
                decision.advice = Some(AdviceTo { to: "de verwijzer".into(), on });
                case.decide(decision).is_err()
            }
            Act::Reverse(which) => {
                let id = case.decisions.get(which % case.decisions.len().max(1)).map(|decision| decision.id);
                id.is_none_or(|id| case.reverse(id, Reversal { on, why: "anders".into() }).is_err())
            }
            Act::Consent => {
                let place = "speeltuin".into();
                case.give_consent(Consent { parent, place, given: on, how: String::new(), withdrawn: None });
                false
            }
            Act::Withdraw => {
                case.withdraw_consent(parent, "Speeltuin", Withdrawal { on, why: "nee".into() }).is_err()
            }
            Act::Breach { safety } => {
                let mut breach = Breach::new(random, parent, "vader filmde", on);
                breach.safety = safety.then_some(SafetyBreach::Violence);
                case.record_breach(breach).is_err()
            }
            Act::AnswerBreach(which, fits) => {
                let Some(id) = case.breaches.get(which % case.breaches.len().max(1)).map(|one| one.id) else {
                    return true;
                };
                let fits = [Fits::Pause, Fits::Expert, Fits::ReportingCode, Fits::ParentTalk, Fits::LeaveIt]
                    [usize::from(*fits) % 5];
                case.answer_breach(random, id, BreachAnswer { fits, on, note: String::new() }).is_err()
            }
            Act::Pass(minutes) => {
                self.clock.pass(i64::from(*minutes));
                false
            }
            _ => {
                self.clock.pass(60 * 24);
                false
            }
        }
    }

    /// How much is on record: none of it ever gets less.
    fn on_record(&self) -> Vec<usize> {
        let (visit, case) = (&self.visit, &self.case);
        let run = visit.run();
        vec![
            case.decisions.len(),
            case.decisions.iter().filter(|decision| decision.reversed.is_some()).count(),
            case.consents.len(),
            case.consents.iter().filter(|consent| consent.withdrawn.is_some()).count(),
            case.breaches.len(),
            case.breaches.iter().map(|breach| breach.answers.len()).sum(),
            visit.absences().count(),
            visit.replanned.len(),
            visit.answers.len(),
            run.map_or(0, |run| run.log.all().len()),
            run.map_or(0, |run| run.stops.len()),
            run.map_or(0, |run| run.intervals.len()),
            run.map_or(0, |run| run.intervals.iter().filter(|interval| !interval.counts()).count()),
        ]
    }
}

fn asked() -> ExpertFirst {
    ExpertFirst::Not { why: "niemand bereikbaar".into() }
}

fn resolution(what: u8, on: NaiveDate) -> Resolution {
    match what % 6 {
        0 => Resolution::FollowUpWhenNeeded(FollowUpKind::ChildReaction),
        1 => Resolution::FollowUpWhenNeeded(FollowUpKind::ParentExperience),
        2 => Resolution::Pause { after: None },
        3 => Resolution::Extend { until: on + Days::new(60) },
        4 => Resolution::IndependentArrangement { arrangement: "om de week".into() },
        _ => Resolution::EndContact,
    }
}

/// A state as a word.
fn name(state: &VisitState) -> &'static str {
    match state {
        VisitState::Planned => "planned",
        VisitState::Preparing => "preparing",
        VisitState::Underway => "underway",
        VisitState::FollowUp => "follow-up",
        VisitState::Closed { .. } => "closed",
        VisitState::Cancelled(_) | VisitState::NotHeld(_) => "off",
    }
}

/// Every way from one state to another.
const WAYS: &[(&str, &str)] = &[
    ("planned", "preparing"),
    ("planned", "underway"),
    ("planned", "off"),
    ("preparing", "underway"),
    ("preparing", "off"),
    ("underway", "follow-up"),
    ("follow-up", "closed"),
    ("off", "planned"),
    ("off", "preparing"),
];

/// What must hold of a visit in its state.
fn is_whole(visit: &Visit, case: &Case) -> Result<(), &'static str> {
    let begun = visit.state().took_place();
    if begun != visit.run().is_some() {
        return Err("a visit runs exactly when it began");
    }
    let Some(run) = visit.run() else { return Ok(()) };
    if run.goodbye.is_some() && run.open_stop().is_some() {
        return Err("a goodbye with a STOP open");
    }
    in_log::is_whole(visit, run)?;
    let over = *visit.state() != VisitState::Underway;
    if over != run.fetched.is_some() || (over && run.goodbye.is_none()) {
        return Err("over is when the child was fetched, after a goodbye");
    }
    if matches!(visit.state(), VisitState::Closed { .. }) {
        if visit.safety.is_none() || visit.agreements_kept.is_none() || !visit.report.is_sent() {
            return Err("closed without safety, agreements or report");
        }
        if visit.something_was_up() && visit.follow_ups.len() < 2 {
            return Err("closed without the follow-ups of what was up");
        }
        let due = visit.open_ends(case).contains(&Refusal::FollowUpDue);
        return if due { Err("closed with a follow-up due") } else { Ok(()) };
    }
    Ok(())
}

proptest! {
    #[test]
    fn no_order_of_actions_reaches_an_illegal_state_or_loses_a_record(acts in vec(act(), 1..60)) {
        let mut story = Story::planned();
        for act in acts {
            let (visit, case) = (story.visit.clone(), story.case.clone());
            let was = (name(visit.state()), story.on_record());
            let facts = story.facts();
            let may_begin = case.may_visit_at(&visit.plan.place, story.now().wall.date_naive());
            let refused = story.act(&act);
            let is = (name(story.visit.state()), story.on_record());
            prop_assert!(was.0 == is.0 || WAYS.contains(&(was.0, is.0)), "{act:?}: {} to {}", was.0, is.0);
            let kept = was.1.iter().zip(&is.1).all(|(before, after)| before <= after);
            prop_assert!(kept, "{act:?}: {:?} became {:?}", was.1, is.1);
            prop_assert_eq!(story.facts()[..facts.len()].to_vec(), facts, "{:?}", act);
            prop_assert_eq!(is_whole(&story.visit, &story.case), Ok(()), "{:?}", act);
            if is.0 == "underway" && was.0 != "underway" {
                prop_assert_eq!(may_begin, Ok(()), "a visit began where or when it may not");
            }
            if refused {
                let untouched = story.visit.state() == visit.state() && story.case == case;
                prop_assert!(untouched, "{act:?} was refused and changed something");
            }
        }
        let stored = serde_json::to_string(&story.visit).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<Visit>(&stored).ok(), Some(story.visit));
        let stored = serde_json::to_string(&story.case).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<Case>(&stored).ok(), Some(story.case));
    }
}
