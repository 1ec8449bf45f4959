//! Goodbye and ending early (M24, M35, M36).

use serde::{Deserialize, Serialize};

use crate::ports::Stamp;

/// How child and parent parted. The contact ends with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goodbye {
    /// When.
    pub at: Stamp,
    /// Whether and how.
    pub outcome: GoodbyeOutcome,
}

/// Whether there was a goodbye (M24, M36).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GoodbyeOutcome {
    /// There was; how it went, in facts. May be empty and filled in later.
    Said {
        /// How it went.
        how: String,
    },
    /// There was none, because of this.
    None {
        /// The reason.
        why: String,
    },
}

/// The worker ended it early, as a last resort (M35).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EarlyEnd {
    /// Why, in facts.
    pub reason: String,
    /// Who was told.
    pub told: String,
}
