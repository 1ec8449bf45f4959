//! What an entry of the log says about the goals of the case (M52, M53).

use super::Visit;
use super::state::Refusal;
use crate::domain::ids::{EntryId, GoalId};

impl Visit {
    /// Says that an entry is about `goal`. Nothing happens when that was said already.
    ///
    /// # Errors
    /// As [`Visit::complete`].
    pub fn link_goal(&mut self, entry: EntryId, goal: GoalId) -> Result<(), Refusal> {
        self.link(entry, |goals| {
            if !goals.contains(&goal) {
                goals.push(goal);
            }
        })
    }

    /// Says that it is not.
    ///
    /// # Errors
    /// As [`Visit::complete`].
    pub fn unlink_goal(&mut self, entry: EntryId, goal: GoalId) -> Result<(), Refusal> {
        self.link(entry, |goals| goals.retain(|linked| *linked != goal))
    }

    fn link(&mut self, entry: EntryId, change: impl FnOnce(&mut Vec<GoalId>)) -> Result<(), Refusal> {
        if let Some(entry) = self.open_run()?.log.entry_mut(entry) {
            change(&mut entry.goals);
        }
        Ok(())
    }
}
