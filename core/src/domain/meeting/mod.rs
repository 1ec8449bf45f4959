//! Meetings that are no visit: parent talks, child talks, introductions, evaluations, consultations (M3).

mod content;
mod state;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};

use super::ids::{CaseId, MeetingId, PersonId};
use super::planning::DecidedBy;
use super::variant::Variant;

pub use content::{
    ChildTalk, Consultation, Content, Evaluation, Introduction, ParentTalk, ThemeNote, ViewOf,
};
pub use state::{MeetingRefusal, MeetingState};

/// What sort of meeting it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum MeetingKind {
    /// With both parents, led by the care coordinator (M10).
    ParentTalk,
    /// With the child; only once it is settled with the parents that it is wanted (M8).
    ChildTalk,
    /// Getting to know each other (M20).
    Introduction,
    /// Looking back and agreeing how to go on (M43).
    Evaluation,
    /// With the school or others, for a sound decision (M46).
    Consultation,
}

/// A meeting with what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// Its id.
    pub id: MeetingId,
    /// Of which case.
    pub case: CaseId,
    /// What was planned.
    pub plan: MeetingPlan,
    /// What it is about, by its kind. May be prepared before the meeting.
    content: Content,
    state: MeetingState,
    /// What it is another version of, when it came in beside one that was changed here too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<Variant<MeetingId>>,
}

/// When, where, and with whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingPlan {
    /// Local date and time.
    pub starts: NaiveDateTime,
    /// How long, in minutes.
    pub minutes: u16,
    /// Where; may be empty.
    pub place: String,
    /// Who of the case is there.
    pub with: Vec<PersonId>,
    /// Who decided that this step is taken (M45).
    #[serde(default)]
    pub decided: DecidedBy,
}

impl MeetingPlan {
    /// How long it is to last.
    pub fn length(&self) -> TimeDelta {
        TimeDelta::minutes(i64::from(self.minutes))
    }
}

impl Meeting {
    /// Its kind.
    pub fn kind(&self) -> MeetingKind {
        self.content.kind()
    }

    /// What it is about.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// What it is about, for writing. Its kind stays what it is: replacing it by another kind is refused by
    /// whoever reads it.
    pub fn content_mut(&mut self) -> &mut Content {
        &mut self.content
    }

    /// Where it stands.
    pub fn state(&self) -> &MeetingState {
        &self.state
    }

    /// This version as a meeting of its own called `id`, marked as another version that came in with a backup
    /// of `day`.
    #[must_use]
    pub fn into_variant(self, id: MeetingId, day: NaiveDate) -> Self {
        Self { id, variant: Some(Variant { of: self.id, from: day }), ..self }
    }
}
