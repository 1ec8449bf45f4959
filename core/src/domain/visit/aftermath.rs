//! What is answered right after a visit.

use serde::{Deserialize, Serialize};

/// Whether the child was safe (M13): one tap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Safety {
    /// It was.
    Safe,
    /// It was not, because of this. Offered under heading 9 of the report.
    NotSafe {
        /// What happened, in facts.
        because: String,
    },
    /// That cannot be said.
    Unknown,
}
