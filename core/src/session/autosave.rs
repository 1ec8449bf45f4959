//! When typing becomes durable.
//!
//! A change waits for a short pause, so that a sentence is one write, but never long: within
//! [`LONGEST_WAIT_MS`] of the first unsaved change a save begins. A save that failed leaves everything
//! marked as unsaved, says so, and is tried again with the next change or on asking.

use std::collections::BTreeSet;

/// How long a pause in typing has to be, in milliseconds.
pub const PAUSE_MS: u64 = 250;
/// How long a change waits at the most, in milliseconds.
pub const LONGEST_WAIT_MS: u64 = 700;

/// What the screen says about saving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveStatus {
    /// Everything is durable.
    Saved,
    /// Something has not been written yet, or is being written.
    Saving,
    /// The last save failed; what is on screen is not stored.
    Failed,
}

/// Which things have unsaved changes, and since when.
#[derive(Debug)]
pub struct Autosave<K> {
    dirty: BTreeSet<K>,
    in_flight: BTreeSet<K>,
    first_ms: u64,
    last_ms: u64,
    failed: bool,
}

impl<K: Ord + Clone> Autosave<K> {
    /// Nothing to save.
    pub fn new() -> Self {
        Self { dirty: BTreeSet::new(), in_flight: BTreeSet::new(), first_ms: 0, last_ms: 0, failed: false }
    }

    /// `key` was changed at `now_ms` (monotonic).
    pub fn edited(&mut self, key: K, now_ms: u64) {
        if self.dirty.is_empty() || self.failed {
            self.first_ms = now_ms;
        }
        self.failed = false;
        self.last_ms = now_ms;
        self.dirty.insert(key);
    }

    /// In how many milliseconds a save is due; `None` when there is nothing to do, a save is under way, or
    /// the last one failed.
    pub fn due_in(&self, now_ms: u64) -> Option<u64> {
        if self.dirty.is_empty() || !self.in_flight.is_empty() || self.failed {
            return None;
        }
        let due = (self.last_ms + PAUSE_MS).min(self.first_ms + LONGEST_WAIT_MS);
        Some(due.saturating_sub(now_ms))
    }

    /// Begins a save and tells of what; empty when there is nothing to save or one is under way. What
    /// failed before is tried again.
    pub fn begin(&mut self) -> BTreeSet<K> {
        if !self.in_flight.is_empty() {
            return BTreeSet::new();
        }
        self.failed = false;
        self.in_flight = std::mem::take(&mut self.dirty);
        self.in_flight.clone()
    }

    /// The save that was begun is durable, or failed. What changed meanwhile stays to be saved.
    pub fn finished(&mut self, durable: bool, now_ms: u64) {
        let in_flight = std::mem::take(&mut self.in_flight);
        if durable {
            self.first_ms = now_ms;
        } else {
            self.dirty.extend(in_flight);
            self.failed = true;
        }
    }

    /// Whether `key` has changes that are not durable yet.
    pub fn is_unsaved(&self, key: &K) -> bool {
        self.dirty.contains(key) || self.in_flight.contains(key)
    }

    /// What the screen says.
    pub fn status(&self) -> SaveStatus {
        if self.failed {
            SaveStatus::Failed
        } else if self.dirty.is_empty() && self.in_flight.is_empty() {
            SaveStatus::Saved
        } else {
            SaveStatus::Saving
        }
    }

    /// Whether everything is durable.
    pub fn is_clean(&self) -> bool {
        self.status() == SaveStatus::Saved
    }
}

impl<K: Ord + Clone> Default for Autosave<K> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_in_typing_saves_and_typing_on_does_not_put_it_off_for_long() {
        let mut autosave = Autosave::new();
        assert_eq!(autosave.due_in(0), None);
        autosave.edited("bezoek", 1_000);
        assert_eq!(autosave.due_in(1_000), Some(PAUSE_MS));
        for at in (1_100..=1_600).step_by(100) {
            autosave.edited("bezoek", at);
        }
        assert_eq!(autosave.due_in(1_650), Some(50), "700 ms after the first change at the latest");
        assert_eq!(autosave.due_in(9_000), Some(0));
    }

    #[test]
    fn saved_is_said_only_when_nothing_is_left() {
        let mut autosave = Autosave::new();
        autosave.edited("bezoek", 0);
        assert_eq!(autosave.status(), SaveStatus::Saving);
        assert_eq!(autosave.begin(), BTreeSet::from(["bezoek"]));
        assert!(autosave.begin().is_empty(), "one save at a time");
        autosave.edited("dossier", 10);
        autosave.finished(true, 20);
        assert_eq!(autosave.status(), SaveStatus::Saving, "the case changed meanwhile");
        assert_eq!(["bezoek", "dossier"].map(|key| autosave.is_unsaved(&key)), [false, true]);
        assert_eq!(autosave.begin(), BTreeSet::from(["dossier"]));
        autosave.finished(true, 30);
        assert_eq!(autosave.status(), SaveStatus::Saved);
    }

    #[test]
    fn a_failed_save_is_said_and_loses_nothing() {
        let mut autosave = Autosave::new();
        autosave.edited("bezoek", 0);
        autosave.begin();
        autosave.finished(false, 10);
        assert_eq!((autosave.status(), autosave.due_in(5_000)), (SaveStatus::Failed, None));
        autosave.edited("dossier", 6_000);
        assert_eq!(autosave.due_in(6_000), Some(PAUSE_MS), "the next change tries again");
        assert_eq!(autosave.begin(), BTreeSet::from(["bezoek", "dossier"]));
    }
}
