//! What lists show of a meeting. What was said in it is no part of that.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::Row;
use crate::domain::ids::{CaseId, MeetingId};
use crate::domain::meeting::{Content, Meeting, MeetingKind, MeetingState};
use crate::domain::planning::{Step, StepId, StepKind, StepState};
use crate::domain::variant::Variant;

/// What lists show of a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingRow {
    /// Of which case.
    pub case: CaseId,
    /// What sort of meeting.
    pub kind: MeetingKind,
    /// When it is or was, local time.
    pub starts: NaiveDateTime,
    /// How long, in minutes.
    pub minutes: u16,
    /// Where; may be empty.
    pub place: String,
    /// Where it stands.
    pub stage: MeetingStage,
    /// When the next evaluation is, as a held one agreed (M43).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_evaluation: Option<NaiveDate>,
    /// What it is another version of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<Variant<MeetingId>>,
}

/// Where a meeting stands, without its details.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MeetingStage {
    /// It has a date.
    Planned,
    /// It was held.
    Held,
    /// Called off beforehand.
    Cancelled,
    /// Somebody did not come.
    NotHeld,
}

impl MeetingStage {
    /// Whether it is still to come.
    pub fn is_waiting(self) -> bool {
        self == MeetingStage::Planned
    }

    /// Whether it stands among the meetings of a case: to come or held.
    pub fn counts(self) -> bool {
        matches!(self, MeetingStage::Planned | MeetingStage::Held)
    }
}

impl MeetingRow {
    /// It as a step of the plan. Who comes to it, its row does not say.
    pub fn step(&self, id: MeetingId) -> Step {
        Step {
            id: StepId::Meeting(id),
            kind: StepKind::Meeting(self.kind),
            case: self.case,
            starts: self.starts,
            minutes: self.minutes,
            place: self.place.clone(),
            with: Vec::new(),
            state: match self.stage {
                MeetingStage::Planned => StepState::Waiting,
                MeetingStage::Held => StepState::Held,
                MeetingStage::Cancelled | MeetingStage::NotHeld => StepState::Off,
            },
            next_evaluation: self.next_evaluation,
        }
    }
}

impl Row for MeetingRow {
    type Id = MeetingId;

    fn case(&self) -> Option<CaseId> {
        Some(self.case)
    }

    fn variant(&self) -> Option<Variant<MeetingId>> {
        self.variant
    }
}

impl From<&MeetingState> for MeetingStage {
    fn from(state: &MeetingState) -> Self {
        match state {
            MeetingState::Planned => MeetingStage::Planned,
            MeetingState::Held { .. } => MeetingStage::Held,
            MeetingState::Cancelled(_) => MeetingStage::Cancelled,
            MeetingState::NotHeld(_) => MeetingStage::NotHeld,
        }
    }
}

impl From<&Meeting> for MeetingRow {
    fn from(meeting: &Meeting) -> Self {
        let stage = meeting.state().into();
        let next_evaluation = match meeting.content() {
            Content::Evaluation(evaluation) if stage == MeetingStage::Held => evaluation.next,
            _ => None,
        };
        Self {
            case: meeting.case,
            kind: meeting.kind(),
            starts: meeting.plan.starts,
            minutes: meeting.plan.minutes,
            place: meeting.plan.place.clone(),
            stage,
            next_evaluation,
            variant: meeting.variant,
        }
    }
}
