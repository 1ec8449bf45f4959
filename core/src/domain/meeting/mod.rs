//! Meetings that are no visit: parent talks, child talks, introductions, evaluations, consultations (M3).

mod content;
mod state;

#[cfg(test)]
mod tests;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};

use super::ids::{CaseId, MeetingId, PersonId};
use super::planning::DecidedBy;
use super::variant::Variant;
use crate::ports::Random;

pub use content::{
    ChildTalk, Consultation, Content, Evaluation, Introduction, ParentTalk, ThemeNote, ViewOf, Writing,
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
    /// What was recorded and taken back, oldest first: nothing is lost by a tap.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    earlier: Vec<MeetingState>,
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

impl MeetingKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [MeetingKind; 5] = [
        MeetingKind::ParentTalk,
        MeetingKind::ChildTalk,
        MeetingKind::Introduction,
        MeetingKind::Evaluation,
        MeetingKind::Consultation,
    ];
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

    /// What it is about, for writing. The kind of a meeting never changes: that would let a child talk in by
    /// the back door (M8).
    pub fn writing(&mut self) -> Writing<'_> {
        self.content.writing()
    }

    /// Where it stands.
    pub fn state(&self) -> &MeetingState {
        &self.state
    }

    /// What was recorded before and taken back: a reason that was given, who was said to be there.
    pub fn earlier(&self) -> &[MeetingState] {
        &self.earlier
    }

    /// Whether `person` stands in it anywhere: asked to come, present, as the one whose view was heard or who
    /// asked to call it off. Its texts would miss a name if they left the case.
    pub fn names(&self, person: PersonId) -> bool {
        self.plan.with.contains(&person)
            || self.content.names(person)
            || std::iter::once(&self.state).chain(&self.earlier).any(|state| state.names(person))
    }

    fn planned(random: &impl Random, case: CaseId, kind: MeetingKind, plan: MeetingPlan) -> Self {
        Self {
            id: MeetingId::make(random),
            case,
            plan,
            content: Content::new(kind),
            state: MeetingState::Planned,
            earlier: Vec::new(),
            variant: None,
        }
    }

    /// This version as a meeting of its own called `id`, marked as another version that came in with a backup
    /// of `day`.
    #[must_use]
    pub fn into_variant(self, id: MeetingId, day: NaiveDate) -> Self {
        Self { id, variant: Some(Variant { of: self.id, from: day }), ..self }
    }
}
