//! The log of a visit: its spine. Each tap or typed line is one entry with its time.
//!
//! Nothing is ever taken out of it: undoing marks an entry as withdrawn. An entry is written for the
//! worker; only taking it into a report shares its wording, and what is marked as internal is not even
//! offered for that.

use serde::{Deserialize, Serialize};

use super::ids::{EntryId, GoalId, PersonId};
use super::report::Heading;
use super::vocabulary::{ActionId, Lens};
use crate::ports::Stamp;

/// What an entry is about (M12, M32, M33).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EntryKind {
    /// Something seen or heard.
    Observation,
    /// The worker supported child or parent.
    Support,
    /// The worker gave advice.
    Advice,
    /// The worker showed by example.
    Modelling,
    /// The worker stepped in.
    Intervention,
    /// Something that needs attention afterwards.
    Incident,
    /// A moment that was only marked, to be put into words later.
    Moment,
}

/// Fact, view and interpretation are kept apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Statement {
    /// What anybody in the room could have seen or heard.
    Observation,
    /// How somebody experienced it.
    View,
    /// What the worker makes of it.
    Interpretation,
    /// Somebody's literal words.
    Quote,
}

/// Who may come to read an entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Audience {
    /// The worker, who may take it into a report.
    #[default]
    Worker,
    /// The worker only; never offered for a report.
    InternalOnly,
}

/// Whether advice or an intervention was taken up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Uptake {
    /// It was.
    TakenUp,
    /// It was not.
    NotTakenUp,
}

impl EntryKind {
    /// Whether it can be taken up or not (M32, M33, M53): what the worker offered, not what was seen.
    pub fn can_be_taken_up(self) -> bool {
        matches!(self, EntryKind::Advice | EntryKind::Modelling | EntryKind::Intervention)
    }
}

/// Whom an entry is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actors {
    /// Which children.
    pub children: Vec<PersonId>,
    /// Which parents.
    pub parents: Vec<PersonId>,
}

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogEntry {
    /// Its id.
    pub id: EntryId,
    /// When it was tapped or begun to type.
    pub at: Stamp,
    /// The action that was tapped; `None` for a typed line.
    pub action: Option<ActionId>,
    /// Whom it is about.
    pub actors: Actors,
    /// What it is.
    pub kind: EntryKind,
    /// Fact, view, interpretation or literal words.
    pub statement: Statement,
    /// The lens it is seen through.
    pub lens: Option<Lens>,
    /// The heading it is offered under.
    pub heading: Heading,
    /// What was typed, alone or with the tap.
    pub text: String,
    /// Who may come to read it.
    pub audience: Audience,
    /// The goals of the case that it says something about (M52, M53).
    #[serde(default)]
    pub goals: Vec<GoalId>,
    /// For advice and interventions.
    pub uptake: Option<Uptake>,
    /// When it was undone.
    pub withdrawn: Option<Stamp>,
}

/// The entries of a visit in the order in which they were made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Log {
    entries: Vec<LogEntry>,
}

impl Log {
    /// Adds an entry at the end.
    pub fn add(&mut self, entry: LogEntry) {
        self.entries.push(entry);
    }

    /// Adds an entry where its wall-clock time belongs, behind those of the same time.
    pub fn insert_by_time(&mut self, entry: LogEntry) {
        let after = self.entries.iter().rposition(|earlier| earlier.at.wall <= entry.at.wall);
        self.entries.insert(after.map_or(0, |at| at + 1), entry);
    }

    /// The entries that stand, oldest first.
    pub fn standing(&self) -> impl DoubleEndedIterator<Item = &LogEntry> {
        self.entries.iter().filter(|entry| entry.withdrawn.is_none())
    }

    /// All entries, also the withdrawn ones.
    pub fn all(&self) -> &[LogEntry] {
        &self.entries
    }

    /// Withdraws the last entry that stands and tells which; `None` when there is none.
    pub fn undo(&mut self, at: Stamp) -> Option<&LogEntry> {
        let last = self.entries.iter_mut().rev().find(|entry| entry.withdrawn.is_none())?;
        last.withdrawn = Some(at);
        Some(last)
    }

    /// The entry called `id`, for completing it.
    pub fn entry_mut(&mut self, id: EntryId) -> Option<&mut LogEntry> {
        self.entries.iter_mut().find(|entry| entry.id == id)
    }
}
