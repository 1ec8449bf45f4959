//! What of a log may be shared, as a type.

use crate::domain::log::{Audience, Log, LogEntry};

/// A line of the log that may be offered for a report. Can only be had from [`shareable`], so that what
/// is internal stays out by construction.
#[derive(Clone, Copy, Debug)]
pub struct Shareable<'a>(&'a LogEntry);

impl<'a> Shareable<'a> {
    /// The line.
    pub fn entry(self) -> &'a LogEntry {
        self.0
    }
}

/// The lines of `log` that may be offered: those that stand and are not marked as internal.
pub fn shareable(log: &Log) -> impl Iterator<Item = Shareable<'_>> {
    log.standing().filter(|entry| entry.audience == Audience::Worker).map(Shareable)
}
