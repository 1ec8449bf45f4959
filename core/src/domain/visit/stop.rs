//! The child's STOP (M23). The first tap stamps the time; everything else may be filled in afterwards.

use serde::{Deserialize, Serialize};

use crate::ports::Stamp;

/// One time the STOP was used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StopEpisode {
    /// The first tap.
    pub at: Stamp,
    /// What the parent did when asked to leave the room.
    pub parent_left: Option<ParentLeft>,
    /// With whom the child was safe.
    pub child_with: String,
    /// What led to it, in facts.
    pub note: String,
    /// Who was told about it.
    #[serde(default)]
    pub told: String,
    /// How it went on; `None` while it is open.
    pub outcome: Option<StopOutcome>,
}

/// What the parent did when asked to leave the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ParentLeft {
    /// Left.
    Left,
    /// Refused; the worker goes away with the child and calls for help.
    Refuses,
}

/// How a STOP went on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StopOutcome {
    /// The visit went on.
    Resumed {
        /// When.
        at: Stamp,
    },
    /// The visit ended; a goodbye follows, or why there was none (M24).
    Ended {
        /// When.
        at: Stamp,
    },
    /// It was a tap by mistake. The trace stays.
    Mistaken {
        /// When that was said.
        at: Stamp,
    },
}

impl StopEpisode {
    /// A STOP whose first tap was at `at`.
    pub(super) fn stamped(at: Stamp) -> Self {
        Self {
            at,
            parent_left: None,
            child_with: String::new(),
            note: String::new(),
            told: String::new(),
            outcome: None,
        }
    }

    /// Whether this STOP ended the visit.
    pub fn ended_visit(&self) -> bool {
        matches!(self.outcome, Some(StopOutcome::Ended { .. }))
    }

    /// Whether it really was a STOP.
    pub fn counts(&self) -> bool {
        !matches!(self.outcome, Some(StopOutcome::Mistaken { .. }))
    }
}
