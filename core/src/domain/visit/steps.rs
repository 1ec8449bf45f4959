//! The four steps of a visit on screen, and which of them can be gone to.
//!
//! Nothing that was prepared is ever hidden, and nothing that comes after the child is asked while the
//! child is still there: the worker looks at the child, not ahead.

use super::state::VisitState;

/// Voor, Tijdens, Na, Verslag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Preparing.
    Before,
    /// The visit itself.
    During,
    /// What is answered and asked afterwards.
    After,
    /// The short report.
    Report,
}

/// Why a step cannot be gone to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepClosed {
    /// The child has not been handed over yet.
    NotHandedOver,
    /// The visit does not or did not take place.
    NotHeld,
}

impl Step {
    /// All four, in order.
    pub const ALL: [Step; 4] = [Step::Before, Step::During, Step::After, Step::Report];

    /// Why it cannot be gone to while the visit is in `state`; `None` when it can.
    pub fn closed(self, state: &VisitState) -> Option<StepClosed> {
        let absent = matches!(state, VisitState::Cancelled(_) | VisitState::NotHeld(_));
        let over = matches!(state, VisitState::FollowUp | VisitState::Closed { .. });
        match self {
            Step::Before => None,
            Step::During | Step::After if absent => Some(StepClosed::NotHeld),
            Step::During => None,
            // A visit that did not take place has its short message instead of a report (M55).
            Step::After | Step::Report if over || absent => None,
            Step::After | Step::Report => Some(StepClosed::NotHandedOver),
        }
    }
}
