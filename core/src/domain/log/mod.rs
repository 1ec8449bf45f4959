//! The log of a visit: its spine. Each tap or typed line is one entry with its time.
//!
//! Nothing is ever taken out of it: undoing marks an entry as withdrawn. An entry is written for the
//! worker; only taking it into a report shares its wording, and what is marked as internal is not even
//! offered for that.

mod entry;

use serde::{Deserialize, Serialize};

use super::ids::EntryId;
use crate::ports::Stamp;

pub use entry::{Actors, AgreementSeen, Audience, EntryKind, LogEntry, Statement, Uptake};

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
        let place = behind(self.entries.iter(), &entry);
        self.entries.insert(place, entry);
    }

    /// The entries that stand, oldest first.
    pub fn standing(&self) -> impl DoubleEndedIterator<Item = &LogEntry> {
        self.entries.iter().filter(|entry| entry.withdrawn.is_none())
    }

    /// All entries, also the withdrawn ones.
    pub fn all(&self) -> &[LogEntry] {
        &self.entries
    }

    /// The entries that stand in the order in which things happened. Stamped entries keep the order in which
    /// they were made, whatever the wall clock did; one that was added afterwards comes where its estimate
    /// belongs, behind those of the same time.
    pub fn in_order(&self) -> Vec<&LogEntry> {
        in_order(self.standing())
    }

    /// The same with the withdrawn ones, each where it stood.
    pub fn whole_in_order(&self) -> Vec<&LogEntry> {
        in_order(self.entries.iter())
    }

    /// The entry that undoing would take back: the last one that was made and stands.
    pub fn last(&self) -> Option<&LogEntry> {
        self.standing().next_back()
    }

    /// Withdraws the last entry that stands and tells which; `None` when there is none.
    pub fn undo(&mut self, at: Stamp) -> Option<EntryId> {
        let last = self.entries.iter_mut().rev().find(|entry| entry.withdrawn.is_none())?;
        last.withdrawn = Some(at);
        Some(last.id)
    }

    /// The entry that redoing would put back: the one that was withdrawn last, unless something was logged
    /// since.
    pub fn redoable(&self) -> Option<&LogEntry> {
        let withdrawn = self.entries.iter().filter_map(|entry| Some((entry, entry.withdrawn?)));
        // Of two that were withdrawn at once the earlier one was withdrawn last.
        let (entry, when) = withdrawn.reduce(|last, one| if one.1.is_after(last.1) { one } else { last })?;
        let since = self.standing().any(|standing| standing.made().is_after(when));
        (!since).then_some(entry)
    }

    /// Puts back what was withdrawn last and tells which; `None` when there is nothing to put back.
    pub fn redo(&mut self) -> Option<EntryId> {
        let id = self.redoable()?.id;
        self.entry_mut(id)?.withdrawn = None;
        Some(id)
    }

    /// The entry called `id`, also when it was withdrawn.
    pub fn entry(&self, id: EntryId) -> Option<&LogEntry> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// The entry called `id`, for completing it.
    pub fn entry_mut(&mut self, id: EntryId) -> Option<&mut LogEntry> {
        self.entries.iter_mut().find(|entry| entry.id == id)
    }
}

fn in_order<'log>(entries: impl Iterator<Item = &'log LogEntry>) -> Vec<&'log LogEntry> {
    let (added, mut order): (Vec<_>, Vec<_>) = entries.partition(|entry| entry.is_estimated());
    for entry in added {
        order.insert(behind(order.iter().copied(), entry), entry);
    }
    order
}

/// Where `entry` belongs among `entries`: behind those that are earlier or of the same wall-clock time.
fn behind<'log>(
    mut entries: impl ExactSizeIterator<Item = &'log LogEntry> + DoubleEndedIterator,
    entry: &LogEntry,
) -> usize {
    entries.rposition(|earlier| earlier.at.wall <= entry.at.wall).map_or(0, |at| at + 1)
}
