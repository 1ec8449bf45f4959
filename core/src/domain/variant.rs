//! The mark of another version: what was changed on two devices apart from each other is kept twice.
//!
//! The app cannot know which of two edits is right, so it keeps both, and the one that came in with a
//! backup says what it is another version of. The worker looks at both and removes one.

use std::collections::BTreeSet;

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

/// Those of `all` that are no other version of one among them: what is shown over time or given to others, where
/// one visit in two versions would be two visits. `marks` gives the name of one and what it is a version of.
pub fn own_versions<'a, T, Id: Copy + Ord>(
    all: impl IntoIterator<Item = &'a T>,
    marks: impl Fn(&T) -> (Id, Option<Variant<Id>>),
) -> Vec<&'a T> {
    let all: Vec<_> = all.into_iter().collect();
    let ids: BTreeSet<_> = all.iter().map(|one| marks(one).0).collect();
    let is_own = |one: &&T| marks(one).1.is_none_or(|variant| !ids.contains(&variant.of));
    all.into_iter().filter(is_own).collect()
}
