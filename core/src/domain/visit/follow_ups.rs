//! The follow-ups of a visit: made by it, left out where the case decided so, and made all the same when
//! something was up (M40, M41, M42).

use super::state::{Refusal, VisitState};
use super::stop::StopEpisode;
use super::{Safety, Visit};
use crate::domain::case::Case;
use crate::domain::follow_up::{FollowUp, FollowUpKind};
use crate::domain::ids::FollowUpId;
use crate::domain::log::EntryKind;
use crate::ordering::OrderBy;
use crate::ports::Random;

impl Visit {
    /// Whether a STOP was used, it ended early, an incident was logged, or the child was not safe. Whatever was
    /// decided about follow-ups, both are made then (M42).
    pub fn something_was_up(&self) -> bool {
        let unsafe_ = matches!(self.safety, Some(Safety::NotSafe { .. }));
        unsafe_
            || self.run().is_some_and(|run| {
                run.ended_early()
                    || run.stops.iter().any(StopEpisode::counts)
                    || run.log.standing().any(|entry| entry.kind == EntryKind::Incident)
            })
    }

    /// The follow-ups that it does not have.
    pub fn missing_follow_ups(&self) -> Vec<FollowUpKind> {
        let has = |kind: &FollowUpKind| self.follow_ups.iter().any(|one| one.kind == *kind);
        FollowUpKind::ALL.into_iter().filter(|kind| !has(kind)).collect()
    }

    /// Makes a follow-up that was left out, by hand. Nothing happens when it is there.
    ///
    /// # Errors
    /// [`Refusal::NotInFollowUp`].
    pub fn add_follow_up(&mut self, random: &impl Random, kind: FollowUpKind) -> Result<(), Refusal> {
        if *self.state() != VisitState::FollowUp {
            return Err(Refusal::NotInFollowUp);
        }
        if self.missing_follow_ups().contains(&kind) {
            let day = self.day();
            self.follow_ups.push(FollowUp::due_after(random, kind, day));
            self.follow_ups.order_by_key(|one| one.kind);
        }
        Ok(())
    }

    /// Leaves out a follow-up that nothing was written about yet, after it was decided that there is contact
    /// when something is up (M42).
    ///
    /// # Errors
    /// [`Refusal::FollowUpNeeded`] when `case` did not decide so, when something was up at this visit, or when
    /// something was written; [`Refusal::NotInFollowUp`].
    pub fn leave_out_follow_up(&mut self, case: &Case, id: FollowUpId) -> Result<(), Refusal> {
        if *self.state() != VisitState::FollowUp {
            return Err(Refusal::NotInFollowUp);
        }
        let may_go = |one: &FollowUp| case.follow_up_when_needed(one.kind) && one.is_untouched();
        if self.something_was_up() || !self.follow_ups.iter().any(|one| one.id == id && may_go(one)) {
            return Err(Refusal::FollowUpNeeded);
        }
        self.follow_ups.retain(|one| one.id != id);
        Ok(())
    }

    /// Makes those that the case wants, or all of them when something was up.
    pub(super) fn make_follow_ups(&mut self, random: &impl Random, case: &Case) {
        let all = self.something_was_up();
        let day = self.day();
        let wanted = FollowUpKind::ALL.into_iter().filter(|kind| all || !case.follow_up_when_needed(*kind));
        self.follow_ups = wanted.map(|kind| FollowUp::due_after(random, kind, day)).collect();
    }

    /// Makes those that are not there, once something turns out to have been up.
    pub(super) fn complete_follow_ups(&mut self, random: &impl Random) {
        let day = self.day();
        for kind in self.missing_follow_ups() {
            self.follow_ups.push(FollowUp::due_after(random, kind, day));
        }
        self.follow_ups.order_by_key(|one| one.kind);
    }
}
