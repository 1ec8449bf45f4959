//! Cancelling or shortening at one parent's request: the expert comes first (M50).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::ids::PersonId;

/// That one parent asked for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// Which parent.
    pub parent: PersonId,
    /// Why, as that parent said it; where something was called off its reason stands there.
    #[serde(default)]
    pub why: String,
    /// Whether the behavioural expert was asked first.
    pub expert: ExpertFirst,
}

/// Whether the behavioural expert was asked first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ExpertFirst {
    /// Was asked.
    Asked {
        /// When.
        on: NaiveDate,
        /// What the expert said.
        said: String,
    },
    /// Was not, because of this.
    Not {
        /// The reason.
        why: String,
    },
}

impl Request {
    /// A request of `parent`.
    pub fn new(parent: PersonId, expert: ExpertFirst) -> Self {
        Self { parent, why: String::new(), expert }
    }

    /// Whether it says that the expert was asked, or why not.
    pub fn is_answered(&self) -> bool {
        match &self.expert {
            ExpertFirst::Asked { .. } => true,
            ExpertFirst::Not { why } => !why.trim().is_empty(),
        }
    }
}
