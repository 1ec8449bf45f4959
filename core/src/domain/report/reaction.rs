//! What a parent wants to have said about a report: their view, in their words, beside the worker's text.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::ids::PersonId;
use crate::ports::Stamp;

/// A reaction. It is quoted under a heading of its own and never mixed into what the worker wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reaction {
    /// Whose.
    pub of: PersonId,
    /// Their words.
    pub words: String,
    /// The day on which they gave it.
    pub on: NaiveDate,
    /// When it was recorded.
    pub at: Stamp,
}
