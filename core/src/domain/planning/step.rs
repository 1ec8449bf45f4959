//! A step: a visit or a meeting as planning sees it, without what was said or seen in it.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use crate::domain::ids::{CaseId, MeetingId, PersonId, VisitId};
use crate::domain::meeting::{Content, Meeting, MeetingKind, MeetingState};
use crate::domain::visit::{Visit, VisitState};

/// Which visit or meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StepId {
    /// A visit.
    Visit(VisitId),
    /// A meeting.
    Meeting(MeetingId),
}

/// What sort of step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StepKind {
    /// A visit.
    Visit,
    /// A meeting of this kind.
    Meeting(MeetingKind),
}

impl StepKind {
    /// A joint talk with the parents.
    pub const TALK: StepKind = StepKind::Meeting(MeetingKind::ParentTalk);

    /// Whether it is one of the two that alternate (M7).
    pub fn alternates(self) -> bool {
        matches!(self, StepKind::Visit | StepKind::TALK)
    }
}

/// How far it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// It is still to come.
    Waiting,
    /// It is going on.
    Underway,
    /// It took place, whether or not it ended early.
    Held,
    /// It was called off, or somebody did not come.
    Off,
}

/// A visit or meeting in the plan. Other versions of one that came in with a backup are left out by whoever
/// makes the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which.
    pub id: StepId,
    /// What.
    pub kind: StepKind,
    /// Of which case.
    pub case: CaseId,
    /// Local date and time.
    pub starts: NaiveDateTime,
    /// How long, in minutes.
    pub minutes: u16,
    /// Where; may be empty.
    pub place: String,
    /// Who of the case is asked to come. Empty where only its row is known.
    pub with: Vec<PersonId>,
    /// How far it has come.
    pub state: StepState,
    /// For an evaluation that was held: when the next one is to be.
    pub next_evaluation: Option<NaiveDate>,
}

impl Step {
    /// Its day.
    pub fn day(&self) -> NaiveDate {
        self.starts.date()
    }

    /// When it is to end.
    pub fn ends(&self) -> NaiveDateTime {
        end(self.starts, self.minutes)
    }

    /// Whether it stands: it waits, goes on or was held.
    pub fn stands(&self) -> bool {
        self.state != StepState::Off
    }

    /// Whether it is to come.
    pub fn is_waiting(&self) -> bool {
        self.state == StepState::Waiting
    }

    /// Whether it and a time share a minute. What ends at two leaves two o'clock free.
    pub fn overlaps(&self, starts: NaiveDateTime, minutes: u16) -> bool {
        self.starts < end(starts, minutes) && starts < self.ends()
    }

    /// The same time `days` later, or earlier when negative; `None` past the end of the calendar.
    pub fn moved(&self, days: i64) -> Option<NaiveDateTime> {
        self.starts.checked_add_signed(TimeDelta::try_days(days)?)
    }
}

/// When something ends; the end of the calendar where that comes first.
pub(super) fn end(starts: NaiveDateTime, minutes: u16) -> NaiveDateTime {
    starts.checked_add_signed(TimeDelta::minutes(i64::from(minutes))).unwrap_or(NaiveDateTime::MAX)
}

impl From<&Visit> for Step {
    fn from(visit: &Visit) -> Self {
        let plan = &visit.plan;
        Self {
            id: StepId::Visit(visit.id),
            kind: StepKind::Visit,
            case: visit.case,
            starts: plan.starts,
            minutes: plan.max_minutes,
            place: plan.place.clone(),
            with: plan.children.iter().chain(&plan.parents).copied().collect(),
            state: match visit.state() {
                VisitState::Planned | VisitState::Preparing => StepState::Waiting,
                VisitState::Underway => StepState::Underway,
                VisitState::FollowUp | VisitState::Closed { .. } => StepState::Held,
                VisitState::Cancelled(_) | VisitState::NotHeld(_) => StepState::Off,
            },
            next_evaluation: None,
        }
    }
}

impl From<&Meeting> for Step {
    fn from(meeting: &Meeting) -> Self {
        let plan = &meeting.plan;
        let state = match meeting.state() {
            MeetingState::Planned => StepState::Waiting,
            MeetingState::Held { .. } => StepState::Held,
            MeetingState::Cancelled(_) | MeetingState::NotHeld(_) => StepState::Off,
        };
        let next_evaluation = match meeting.content() {
            Content::Evaluation(evaluation) if state == StepState::Held => evaluation.next,
            _ => None,
        };
        Self {
            id: StepId::Meeting(meeting.id),
            kind: StepKind::Meeting(meeting.kind()),
            case: meeting.case,
            starts: plan.starts,
            minutes: plan.minutes,
            place: plan.place.clone(),
            with: plan.with.clone(),
            state,
            next_evaluation,
        }
    }
}
