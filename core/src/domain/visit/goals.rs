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
        self.complete(entry, |entry| {
            if !entry.goals.contains(&goal) {
                entry.goals.push(goal);
            }
        })
    }

    /// Says that it is not.
    ///
    /// # Errors
    /// As [`Visit::complete`].
    pub fn unlink_goal(&mut self, entry: EntryId, goal: GoalId) -> Result<(), Refusal> {
        self.complete(entry, |entry| entry.goals.retain(|linked| *linked != goal))
    }
}
