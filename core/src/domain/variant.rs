//! The mark of another version: what was changed on two devices apart from each other is kept twice.
//!
//! The app cannot know which of two edits is right, so it keeps both, and the one that came in with a
//! backup says what it is another version of. The worker looks at both and removes one.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What something is another version of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variant<Id> {
    /// The one that it stands beside.
    pub of: Id,
    /// The day of the backup that it came in with.
    pub from: NaiveDate,
}
