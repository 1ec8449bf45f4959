//! How a visit goes from one state to the next. What is not allowed is refused with its reason.

use serde::{Deserialize, Serialize};

use super::ending::{EarlyEnd, Goodbye, GoodbyeOutcome};
use super::run::{Fetched, Run, Who};
use super::stop::{StopEpisode, StopOutcome};
use super::{Safety, Visit};
use crate::domain::case::{Case, PlanRefusal};
use crate::domain::log::LogEntry;
use crate::domain::request::Request;
use crate::domain::rules::Rule;
use crate::ports::{Random, Stamp};

/// Where a visit stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum VisitState {
    /// It has a date.
    Planned,
    /// The worker began with the checklist.
    Preparing,
    /// It is going on, until the child is handed over.
    Underway,
    /// It is over; follow-ups and report remain.
    FollowUp,
    /// All is done.
    Closed {
        /// When.
        at: Stamp,
    },
    /// It was called off beforehand. Does not count.
    Cancelled(Absence),
    /// Somebody did not come. Does not count.
    NotHeld(Absence),
}

/// Why a visit did not take place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Absence {
    /// When this was recorded.
    pub at: Stamp,
    /// Through whom: called off by, or who did not come.
    pub by: String,
    /// The reason that was given.
    pub reason: String,
    /// That it was at one parent's request (M50); `None` when it was not.
    #[serde(default)]
    pub request: Option<Request>,
}

/// Why a step is not possible now. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The visit has begun already or is over.
    #[error("the visit is not waiting to begin")]
    NotWaiting,
    /// The visit is not going on.
    #[error("the visit is not going on")]
    NotUnderway,
    /// A STOP is open; it has to be resumed or ended first (M23).
    #[error("a STOP is still open")]
    StopOpen,
    /// No STOP is open.
    #[error("no STOP is open")]
    NoStopOpen,
    /// There has been no goodbye, nor a reason why not (M24, M36).
    #[error("there is no goodbye yet, nor a reason why not")]
    NoGoodbye,
    /// After the goodbye nothing is logged as it happens; what was forgotten is added with its time.
    #[error("the goodbye has been said")]
    AfterGoodbye,
    /// The visit was not going on at that time.
    #[error("the visit was not going on at that time")]
    OutsideVisit,
    /// The line had been written before that time, so it cannot tell of it.
    #[error("the line was written before that time")]
    WrittenBefore,
    /// A reason is missing.
    #[error("the reason is missing")]
    NoReason,
    /// Not in the days after the visit.
    #[error("the visit is not over, or closed already")]
    NotInFollowUp,
    /// The report has not gone out (M37).
    #[error("the report has not gone out yet")]
    NoReport,
    /// Safety has not been answered (M13).
    #[error("whether the child was safe has not been answered")]
    NoSafety,
    /// Whether agreements were kept has not been answered (M15).
    #[error("whether agreements were kept has not been answered")]
    NoAgreements,
    /// A follow-up is still due (M40, M41).
    #[error("a follow-up is still due")]
    FollowUpDue,
    /// Something was up, and a follow-up is not there (M42).
    #[error("something was up at this visit, so both follow-ups are made (M42)")]
    FollowUpNeeded,
    /// It was at one parent's request, and it is not said that the expert was asked, or why not (M50).
    #[error("the behavioural expert has not been asked first, nor was it said why not (M50)")]
    ExpertFirst,
    /// It did take place, or is still to come.
    #[error("the visit was not called off")]
    NotOff,
    /// The case does not allow it: consent is missing, or the visits pause or have ended (M14, M48, M49).
    #[error(transparent)]
    Case(#[from] PlanRefusal),
}

impl Refusal {
    /// The rule that it comes from, where it is one of the method's.
    pub fn rule(self) -> Option<Rule> {
        match self {
            Refusal::StopOpen | Refusal::NoStopOpen => Some(Rule::M23),
            Refusal::NoGoodbye => Some(Rule::M24),
            Refusal::NoReport => Some(Rule::M37),
            Refusal::NoSafety => Some(Rule::M13),
            Refusal::NoAgreements => Some(Rule::M15),
            Refusal::FollowUpDue => Some(Rule::M40),
            Refusal::FollowUpNeeded => Some(Rule::M42),
            Refusal::ExpertFirst => Some(Rule::M50),
            Refusal::Case(refusal) => refusal.rule(),
            Refusal::NotWaiting
            | Refusal::NotUnderway
            | Refusal::AfterGoodbye
            | Refusal::OutsideVisit
            | Refusal::WrittenBefore
            | Refusal::NoReason
            | Refusal::NotInFollowUp
            | Refusal::NotOff => None,
        }
    }
}

impl VisitState {
    /// Whether it is still to come.
    pub fn is_waiting(&self) -> bool {
        matches!(self, VisitState::Planned | VisitState::Preparing)
    }

    /// Whether the visit counts as held; one that ended early does.
    pub fn took_place(&self) -> bool {
        matches!(self, VisitState::Underway | VisitState::FollowUp | VisitState::Closed { .. })
    }
}

impl Visit {
    /// The worker began to prepare. Does nothing later on.
    pub fn prepare(&mut self) {
        if self.state == VisitState::Planned {
            self.state = VisitState::Preparing;
        }
    }

    /// Begins the visit of `case`; who brought the child is asked first. Consent that was withdrawn since it
    /// was planned stops it here (M14): the way out is another place, or consent.
    ///
    /// # Errors
    /// [`Refusal::NotWaiting`]; [`Refusal::Case`] when it cannot be held there now.
    pub fn start(&mut self, case: &Case, at: Stamp, brought_by: Who) -> Result<(), Refusal> {
        if !self.state.is_waiting() {
            return Err(Refusal::NotWaiting);
        }
        case.may_visit_at(&self.plan.place, at.wall.date_naive())?;
        self.run = Some(Run::begin(at, brought_by));
        self.state = VisitState::Underway;
        Ok(())
    }

    /// Adds a line to the log.
    ///
    /// # Errors
    /// [`Refusal::NotUnderway`], or [`Refusal::AfterGoodbye`].
    pub fn record(&mut self, entry: LogEntry) -> Result<(), Refusal> {
        self.in_contact()?.log.add(entry);
        Ok(())
    }

    /// The child used its STOP: stamps the time with the first tap (M23). A second tap changes nothing.
    ///
    /// # Errors
    /// [`Refusal::NotUnderway`], or [`Refusal::AfterGoodbye`].
    pub fn stop(&mut self, at: Stamp) -> Result<(), Refusal> {
        let run = self.in_contact()?;
        if run.open_stop().is_none() {
            run.stops.push(StopEpisode::stamped(at));
        }
        Ok(())
    }

    /// Says how the open STOP goes on.
    ///
    /// # Errors
    /// [`Refusal::NoStopOpen`].
    pub fn settle_stop(&mut self, outcome: StopOutcome) -> Result<(), Refusal> {
        let stop = self
            .run
            .as_mut()
            .and_then(|run| run.stops.last_mut())
            .filter(|stop| stop.outcome.is_none())
            .ok_or(Refusal::NoStopOpen)?;
        stop.outcome = Some(outcome);
        Ok(())
    }

    /// The worker ends the visit early (M35). A goodbye follows, or was said: the reason can wait until the
    /// child is handed over.
    ///
    /// # Errors
    /// [`Refusal::NoReason`] without a reason; [`Refusal::NotUnderway`].
    pub fn end_early(&mut self, early_end: EarlyEnd) -> Result<(), Refusal> {
        if early_end.reason.trim().is_empty() {
            return Err(Refusal::NoReason);
        }
        self.underway()?.early_end = Some(early_end);
        Ok(())
    }

    /// Takes back that the visit ends early.
    ///
    /// # Errors
    /// [`Refusal::NotUnderway`].
    pub fn take_back_early_end(&mut self) -> Result<(), Refusal> {
        self.underway()?.early_end = None;
        Ok(())
    }

    /// Child and parent part, or it is said why there was no goodbye. The visit's clock stops here.
    ///
    /// # Errors
    /// [`Refusal::StopOpen`] until the STOP is resumed or ended; [`Refusal::NoReason`] when there was no
    /// goodbye and no reason is given; [`Refusal::NotUnderway`]; [`Refusal::AfterGoodbye`].
    pub fn say_goodbye(&mut self, at: Stamp, outcome: GoodbyeOutcome) -> Result<(), Refusal> {
        if matches!(&outcome, GoodbyeOutcome::None { why } if why.trim().is_empty()) {
            return Err(Refusal::NoReason);
        }
        let run = self.in_contact()?;
        if run.open_stop().is_some() {
            return Err(Refusal::StopOpen);
        }
        run.end_interval(at);
        run.goodbye = Some(Goodbye { at, outcome });
        Ok(())
    }

    /// Takes the goodbye back, for a tap by mistake: the clock, and an interval that ended with it, run on as
    /// if it had not been said.
    ///
    /// # Errors
    /// [`Refusal::NotUnderway`] once the child has been handed over.
    pub fn take_back_goodbye(&mut self) -> Result<(), Refusal> {
        let run = self.underway()?;
        if let Some(goodbye) = run.goodbye.take() {
            run.resume_interval(goodbye.at);
        }
        Ok(())
    }

    /// The child is handed over. The visit is over, and the follow-ups that `case` wants are due the next day
    /// (M40, M41); both of them when something was up (M42).
    ///
    /// # Errors
    /// [`Refusal::NoGoodbye`]; [`Refusal::NotUnderway`].
    pub fn hand_over(
        &mut self,
        random: &impl Random,
        at: Stamp,
        by: Who,
        case: &Case,
    ) -> Result<(), Refusal> {
        let run = self.underway()?;
        if run.goodbye.is_none() {
            return Err(Refusal::NoGoodbye);
        }
        run.fetched = Some(Fetched { by, at });
        self.state = VisitState::FollowUp;
        self.make_follow_ups(random, case);
        Ok(())
    }

    /// What still stands between this visit of `case` and its closing, in the order in which it is asked.
    pub fn open_ends(&self, case: &Case) -> Vec<Refusal> {
        let unsafe_without_reason =
            matches!(&self.safety, Some(Safety::NotSafe { because }) if because.trim().is_empty());
        [
            (self.safety.is_none() || unsafe_without_reason, Refusal::NoSafety),
            (
                self.agreements_kept.is_none() || !self.unanswered_agreements(case).is_empty(),
                Refusal::NoAgreements,
            ),
            (!self.report.is_sent(), Refusal::NoReport),
            (self.follow_ups.iter().any(|follow_up| follow_up.done_on.is_none()), Refusal::FollowUpDue),
            (self.something_was_up() && !self.missing_follow_ups().is_empty(), Refusal::FollowUpNeeded),
        ]
        .into_iter()
        .filter_map(|(open, refusal)| open.then_some(refusal))
        .collect()
    }

    /// Closes the visit.
    ///
    /// # Errors
    /// The first of [`Visit::open_ends`] (M37: not done without a report), or [`Refusal::NotInFollowUp`].
    pub fn close(&mut self, case: &Case, at: Stamp) -> Result<(), Refusal> {
        if self.state != VisitState::FollowUp {
            return Err(Refusal::NotInFollowUp);
        }
        if let Some(open) = self.open_ends(case).first() {
            return Err(*open);
        }
        self.state = VisitState::Closed { at };
        Ok(())
    }

    pub(super) fn set_state(&mut self, state: VisitState) {
        self.state = state;
    }

    fn underway(&mut self) -> Result<&mut Run, Refusal> {
        match (&self.state, self.run.as_mut()) {
            (VisitState::Underway, Some(run)) => Ok(run),
            _ => Err(Refusal::NotUnderway),
        }
    }

    /// The run from its first minute until the visit is closed: what of it can be completed.
    pub(super) fn open_run(&mut self) -> Result<&mut Run, Refusal> {
        match (&self.state, self.run.as_mut()) {
            (VisitState::Underway | VisitState::FollowUp, Some(run)) => Ok(run),
            _ => Err(Refusal::NotInFollowUp),
        }
    }

    /// The run while child and parent are together.
    pub(super) fn in_contact(&mut self) -> Result<&mut Run, Refusal> {
        let run = self.underway()?;
        if run.goodbye.is_some() { Err(Refusal::AfterGoodbye) } else { Ok(run) }
    }
}
