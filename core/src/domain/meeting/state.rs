//! How a meeting goes from planned to held or not. What is not allowed is refused with its reason.

use serde::{Deserialize, Serialize};

use crate::domain::case::PlanRefusal;
use crate::domain::ids::PersonId;
use crate::domain::visit::Absence;
use crate::ports::Stamp;

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
