//! Moments that were only marked: the worker saw something and had no hand or no words for it yet.
//!
//! A marked moment is a line of the log with a time and nothing else. It says nothing by itself, so no
//! report is offered it until somebody types what it was.

use chrono::{DateTime, FixedOffset};

use super::Visit;
use super::state::{Refusal, VisitState};
use crate::domain::ids::EntryId;
use crate::domain::log::{EntryKind, LogEntry};
use crate::ports::{Random, Stamp};

impl Visit {
    /// Marks the moment `at`.
    ///
    /// # Errors
    /// [`Refusal::NotUnderway`], or [`Refusal::AfterGoodbye`].
    pub fn mark(&mut self, random: &impl Random, at: Stamp) -> Result<EntryId, Refusal> {
        let entry = moment(random, at);
        let id = entry.id;
        self.record(entry)?;
        Ok(id)
    }

    /// Takes over moments that were marked while the workbook was closed, each in its place in the log. The wall
    /// clock is all there is of them: one from before the visit began was marked by a clock that was put back,
    /// and stands at the beginning. What is there already is left out. Tells how many were taken over.
    ///
    /// # Errors
    /// [`Refusal::NotInFollowUp`] for a visit that has not begun or is closed.
    pub fn take_over_marks(
        &mut self,
        random: &impl Random,
        marks: &[DateTime<FixedOffset>],
    ) -> Result<usize, Refusal> {
        if !matches!(self.state(), VisitState::Underway | VisitState::FollowUp) {
            return Err(Refusal::NotInFollowUp);
        }
        let Some(run) = self.run.as_mut() else { return Err(Refusal::NotInFollowUp) };
        // After a crash in between the same marks may come once more.
        let known = |mark: &DateTime<FixedOffset>| {
            run.log.all().iter().any(|entry| entry.kind == EntryKind::Moment && entry.at.wall == *mark)
        };
        let within = marks.iter().map(|mark| (*mark).max(run.started.wall));
        let new: Vec<_> = within.filter(|mark| !known(mark)).collect();
        for wall in &new {
            run.log.insert_by_time(moment(random, Stamp::of_wall(*wall)));
        }
        Ok(new.len())
    }
}

fn moment(random: &impl Random, at: Stamp) -> LogEntry {
    LogEntry { kind: EntryKind::Moment, ..LogEntry::new(EntryId::make(random), at) }
}
