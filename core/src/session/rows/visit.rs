//! What lists show of a visit.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::Row;
use crate::domain::follow_up::FollowUpKind;
use crate::domain::ids::{CaseId, VisitId};
use crate::domain::planning::{Step, StepId, StepKind, StepState};
use crate::domain::variant::Variant;
use crate::domain::visit::{Visit, VisitState};

/// What lists show of a visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VisitRow {
    /// Whose visit.
    pub case: CaseId,
    /// When it is or was to begin.
    pub starts: NaiveDateTime,
    /// The agreed maximum in minutes.
    pub max_minutes: u16,
    /// Where.
    pub place: String,
    /// Where it stands.
    pub stage: Stage,
    /// When it really began, local time.
    pub began: Option<NaiveDateTime>,
    /// Follow-ups that are still due.
    pub due: Vec<(FollowUpKind, NaiveDate)>,
    /// Whether its report went out.
    pub report_sent: bool,
    /// What it is another version of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<Variant<VisitId>>,
}

/// Where a visit stands, without its details.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    /// It has a date.
    Planned,
    /// Being prepared.
    Preparing,
    /// Going on.
    Underway,
    /// Over; something remains.
    FollowUp,
    /// All done.
    Closed,
    /// Called off beforehand.
    Cancelled,
    /// Somebody did not come.
    NotHeld,
}

impl Stage {
    /// Whether it is still to come.
    pub fn is_waiting(self) -> bool {
        matches!(self, Stage::Planned | Stage::Preparing)
    }

    /// Whether it is still to come or going on.
    pub fn is_ahead(self) -> bool {
        self.is_waiting() || self == Stage::Underway
    }

    /// Whether it began.
    pub fn took_place(self) -> bool {
        matches!(self, Stage::Underway | Stage::FollowUp | Stage::Closed)
    }

    /// Whether it has a number: one that did not take place does not count (M55).
    pub fn counts(self) -> bool {
        !matches!(self, Stage::Cancelled | Stage::NotHeld)
    }
}

impl VisitRow {
    /// It as a step of the plan. Who comes to it, its row does not say.
    pub fn step(&self, id: VisitId) -> Step {
        Step {
            id: StepId::Visit(id),
            kind: StepKind::Visit,
            case: self.case,
            starts: self.starts,
            minutes: self.max_minutes,
            place: self.place.clone(),
            with: Vec::new(),
            state: match self.stage {
                Stage::Planned | Stage::Preparing => StepState::Waiting,
                Stage::Underway => StepState::Underway,
                Stage::FollowUp | Stage::Closed => StepState::Held,
                Stage::Cancelled | Stage::NotHeld => StepState::Off,
            },
            next_evaluation: None,
        }
    }
}

impl Row for VisitRow {
    type Id = VisitId;

    fn case(&self) -> Option<CaseId> {
        Some(self.case)
    }

    fn variant(&self) -> Option<Variant<VisitId>> {
        self.variant
    }
}

impl From<&VisitState> for Stage {
    fn from(state: &VisitState) -> Self {
        match state {
            VisitState::Planned => Stage::Planned,
            VisitState::Preparing => Stage::Preparing,
            VisitState::Underway => Stage::Underway,
            VisitState::FollowUp => Stage::FollowUp,
            VisitState::Closed { .. } => Stage::Closed,
            VisitState::Cancelled(_) => Stage::Cancelled,
            VisitState::NotHeld(_) => Stage::NotHeld,
        }
    }
}

impl From<&Visit> for VisitRow {
    fn from(visit: &Visit) -> Self {
        let open = visit.follow_ups.iter().filter(|follow_up| follow_up.done_on.is_none());
        Self {
            case: visit.case,
            starts: visit.plan.starts,
            max_minutes: visit.plan.max_minutes,
            place: visit.plan.place.clone(),
            stage: visit.state().into(),
            began: visit.run().map(|run| run.started.wall.naive_local()),
            due: open.map(|follow_up| (follow_up.kind, follow_up.due)).collect(),
            report_sent: visit.report.is_sent(),
            variant: visit.variant,
        }
    }
}
