//! Moments that were only marked: the worker saw something and had no hand or no words for it yet.
//!
//! A marked moment is a line of the log with a time and nothing else. It says nothing by itself, so no
//! report is offered it until somebody types what it was.

use chrono::{DateTime, FixedOffset};

use super::Visit;
use super::state::{Refusal, VisitState};
use crate::domain::ids::EntryId;
use crate::domain::log::{Actors, Audience, EntryKind, LogEntry, Statement};
use crate::domain::report::Heading;
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

    /// Takes over moments that were marked while the workbook was closed, each in its place in the log.
    /// The wall clock is all there is of them; what lies before the visit began, or is there already, is left
    /// out. Tells how many
    /// were taken over.
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
        let is_new = |mark: &&DateTime<FixedOffset>| **mark >= run.started.wall && !known(mark);
        let within: Vec<_> = marks.iter().filter(is_new).copied().collect();
        for wall in &within {
            // Of no run of the page: such a stamp is never subtracted by its monotonic part.
            run.log.insert_by_time(moment(random, Stamp { wall: *wall, mono_ms: 0, run: 0 }));
        }
        Ok(within.len())
    }
}

fn moment(random: &impl Random, at: Stamp) -> LogEntry {
    LogEntry {
        id: EntryId::make(random),
        at,
        action: None,
        actors: Actors::default(),
        kind: EntryKind::Moment,
        statement: Statement::Observation,
        lens: None,
        heading: Heading::Activities,
        text: String::new(),
        audience: Audience::default(),
        goals: Vec::new(),
        uptake: None,
        withdrawn: None,
    }
}
