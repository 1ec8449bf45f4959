//! How a meeting goes from planned to held or not. What is not allowed is refused with its reason.
//!
//! Every step can be taken back, since a tap may be a mistake; what was recorded before stays beside it, so
//! that no reason and no list of who was there is lost on the way. Only the form of a meeting is not tied to
//! a state: it may be prepared beforehand and completed for as long as the case is here.

use serde::{Deserialize, Serialize};

use super::{Meeting, MeetingKind, MeetingPlan};
use crate::domain::case::{Case, PlanRefusal};
use crate::domain::ids::PersonId;
use crate::domain::request::Request;
use crate::domain::rules::Rule;
use crate::domain::visit::Absence;
use crate::ports::{Random, Stamp};

/// Where a meeting stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MeetingState {
    /// It has a date.
    Planned,
    /// It was held.
    Held {
        /// When that was recorded.
        at: Stamp,
        /// Who was there.
        attended: Vec<PersonId>,
    },
    /// It was called off beforehand. Does not count.
    Cancelled(Absence),
    /// Somebody did not come. Does not count.
    NotHeld(Absence),
}

impl MeetingState {
    /// Whether it is still to come.
    pub fn is_waiting(&self) -> bool {
        *self == MeetingState::Planned
    }

    /// Whether it was held, and so counts.
    pub fn is_held(&self) -> bool {
        matches!(self, MeetingState::Held { .. })
    }

    /// Why it did not take place, when it did not.
    pub fn absence(&self) -> Option<&Absence> {
        match self {
            MeetingState::Cancelled(absence) | MeetingState::NotHeld(absence) => Some(absence),
            MeetingState::Planned | MeetingState::Held { .. } => None,
        }
    }

    /// Whether `person` stands in it.
    pub(super) fn names(&self, person: PersonId) -> bool {
        match self {
            MeetingState::Planned => false,
            MeetingState::Held { attended, .. } => attended.contains(&person),
            MeetingState::Cancelled(absence) | MeetingState::NotHeld(absence) => {
                absence.request.as_ref().is_some_and(|request| request.parent == person)
            }
        }
    }
}

/// Why a step is not possible now. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MeetingRefusal {
    /// The case does not allow it.
    #[error(transparent)]
    Case(#[from] PlanRefusal),
    /// It was held or called off already.
    #[error("the meeting is not waiting")]
    NotWaiting,
    /// It was not held.
    #[error("the meeting was not held")]
    NotHeld,
    /// It was not called off, and nobody stayed away.
    #[error("the meeting was not called off")]
    NotCalledOff,
    /// A reason is missing.
    #[error("the reason is missing")]
    NoReason,
    /// Nobody was there.
    #[error("nobody was there")]
    NobodyThere,
    /// The expert has not been asked, nor was it said why not (M50).
    #[error("the behavioural expert has not been asked")]
    ExpertFirst,
}

impl MeetingRefusal {
    /// The rule of the method that refuses; `None` where it is plain order.
    pub fn rule(&self) -> Option<Rule> {
        match self {
            MeetingRefusal::Case(refusal) => refusal.rule(),
            MeetingRefusal::ExpertFirst => Some(Rule::M50),
            MeetingRefusal::NotWaiting
            | MeetingRefusal::NotHeld
            | MeetingRefusal::NotCalledOff
            | MeetingRefusal::NoReason
            | MeetingRefusal::NobodyThere => None,
        }
    }
}

impl Meeting {
    /// Plans a meeting.
    ///
    /// # Errors
    /// [`MeetingRefusal::Case`] says what is missing: for a child talk, that it was settled with the parents
    /// (M8).
    pub fn plan(
        random: &impl Random,
        case: &Case,
        kind: MeetingKind,
        plan: MeetingPlan,
    ) -> Result<Self, MeetingRefusal> {
        case.may_plan_meeting(kind)?;
        Ok(Self::planned(random, case.id, kind, plan))
    }

    /// Plans it for another time, in another place or with others.
    ///
    /// # Errors
    /// [`MeetingRefusal::NotWaiting`], or as [`Meeting::plan`].
    pub fn replan(&mut self, case: &Case, plan: MeetingPlan) -> Result<(), MeetingRefusal> {
        if !self.state.is_waiting() {
            return Err(MeetingRefusal::NotWaiting);
        }
        case.may_plan_meeting(self.kind())?;
        self.plan = plan;
        Ok(())
    }

    /// It was held, with those of the case who `attended`. A consultation may have been with others only.
    ///
    /// # Errors
    /// [`MeetingRefusal::NotWaiting`], or [`MeetingRefusal::NobodyThere`].
    pub fn hold(&mut self, at: Stamp, attended: Vec<PersonId>) -> Result<(), MeetingRefusal> {
        if !self.state.is_waiting() {
            return Err(MeetingRefusal::NotWaiting);
        }
        if attended.is_empty() && self.kind() != MeetingKind::Consultation {
            return Err(MeetingRefusal::NobodyThere);
        }
        self.state = MeetingState::Held { at, attended };
        Ok(())
    }

    /// Takes back that it was held, for a tap by mistake.
    ///
    /// # Errors
    /// [`MeetingRefusal::NotHeld`].
    pub fn take_back_held(&mut self) -> Result<(), MeetingRefusal> {
        if !self.state.is_held() {
            return Err(MeetingRefusal::NotHeld);
        }
        self.back_to_planned();
        Ok(())
    }

    /// It is called off beforehand.
    ///
    /// # Errors
    /// [`MeetingRefusal::NotWaiting`]; [`MeetingRefusal::NoReason`]; [`MeetingRefusal::ExpertFirst`] when it
    /// is at one parent's request and nothing is said about the expert (M50).
    pub fn cancel(&mut self, absence: Absence) -> Result<(), MeetingRefusal> {
        self.call_off(absence, MeetingState::Cancelled)
    }

    /// Somebody did not come.
    ///
    /// # Errors
    /// As [`Meeting::cancel`].
    pub fn not_held(&mut self, absence: Absence) -> Result<(), MeetingRefusal> {
        self.call_off(absence, MeetingState::NotHeld)
    }

    /// It waits again after it was called off. The reason that was given stays among what was recorded before.
    ///
    /// # Errors
    /// [`MeetingRefusal::NotCalledOff`], or as [`Meeting::plan`]: what could not be planned now does not
    /// come back either.
    pub fn reinstate(&mut self, case: &Case) -> Result<(), MeetingRefusal> {
        if self.state.absence().is_none() {
            return Err(MeetingRefusal::NotCalledOff);
        }
        case.may_plan_meeting(self.kind())?;
        self.back_to_planned();
        Ok(())
    }

    fn call_off(
        &mut self,
        absence: Absence,
        state: fn(Absence) -> MeetingState,
    ) -> Result<(), MeetingRefusal> {
        if !self.state.is_waiting() {
            return Err(MeetingRefusal::NotWaiting);
        }
        if absence.reason.trim().is_empty() {
            return Err(MeetingRefusal::NoReason);
        }
        if absence.request.as_ref().is_some_and(|request: &Request| !request.is_answered()) {
            return Err(MeetingRefusal::ExpertFirst);
        }
        self.state = state(absence);
        Ok(())
    }

    fn back_to_planned(&mut self) {
        let before = std::mem::replace(&mut self.state, MeetingState::Planned);
        self.earlier.push(before);
    }
}
