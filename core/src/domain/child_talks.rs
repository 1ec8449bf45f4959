//! Whether child talks are wanted, as settled with the parents (M8).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::ids::PersonId;

/// What was settled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChildTalks {
    /// Whether they are wanted.
    pub wanted: bool,
    /// When that was settled.
    pub on: NaiveDate,
    /// With whom.
    pub with: Vec<PersonId>,
    /// What was said about it.
    pub note: String,
}
