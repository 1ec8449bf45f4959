//! A parent's consent to visits in another place than the usual one (M14).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::ids::PersonId;

/// That a parent agreed to visits in a place. Withdrawn consent stays on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// Which parent.
    pub parent: PersonId,
    /// To which place, as the plan of a visit names it.
    pub place: String,
    /// On which day.
    pub given: NaiveDate,
    /// How: in a talk, by telephone, in writing.
    pub how: String,
    /// When and why it was withdrawn.
    pub withdrawn: Option<Withdrawal>,
}

/// Consent was withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawal {
    /// On which day.
    pub on: NaiveDate,
    /// The reason that was given.
    pub why: String,
}
