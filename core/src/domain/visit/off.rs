//! A visit that is off: called off beforehand, or somebody did not come (M55). It does not count.
//!
//! Both can be taken back, since a tap by mistake must not cost a visit with all that was prepared for it.

use super::Visit;
use super::state::{Absence, Refusal, VisitState};

impl Visit {
    /// It is called off beforehand.
    ///
    /// # Errors
    /// [`Refusal::NoReason`]; [`Refusal::ExpertFirst`] when it was at one parent's request and neither says
    /// that the expert was asked nor why not (M50); [`Refusal::NotWaiting`] once it began.
    pub fn cancel(&mut self, absence: Absence) -> Result<(), Refusal> {
        self.call_off(absence, VisitState::Cancelled)
    }

    /// Somebody did not come.
    ///
    /// # Errors
    /// As [`Visit::cancel`].
    pub fn not_held(&mut self, absence: Absence) -> Result<(), Refusal> {
        self.call_off(absence, VisitState::NotHeld)
    }

    fn call_off(&mut self, absence: Absence, state: fn(Absence) -> VisitState) -> Result<(), Refusal> {
        if !self.state().is_waiting() {
            return Err(Refusal::NotWaiting);
        }
        if absence.reason.trim().is_empty() {
            return Err(Refusal::NoReason);
        }
        if absence.request.as_ref().is_some_and(|request| !request.is_answered()) {
            return Err(Refusal::ExpertFirst);
        }
        self.set_state(state(absence));
        Ok(())
    }

    /// It is on after all, with all that was prepared. That it was off stays on record.
    ///
    /// # Errors
    /// [`Refusal::NotOff`].
    pub fn reinstate(&mut self) -> Result<(), Refusal> {
        let absence = self.absence().cloned().ok_or(Refusal::NotOff)?;
        self.was_off.push(absence);
        let state = if self.answers.is_empty() { VisitState::Planned } else { VisitState::Preparing };
        self.set_state(state);
        Ok(())
    }

    /// Why it is off; `None` when it is not.
    pub fn absence(&self) -> Option<&Absence> {
        match self.state() {
            VisitState::Cancelled(absence) | VisitState::NotHeld(absence) => Some(absence),
            _ => None,
        }
    }

    /// Every time it was recorded as off, oldest first.
    pub fn absences(&self) -> impl Iterator<Item = &Absence> {
        self.was_off.iter().chain(self.absence())
    }
}
