//! Planning: steps up to the next evaluation and not beyond (M7, M44, M45).

use serde::{Deserialize, Serialize};

/// Who decided that a step is taken (M45). The two can go together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecidedBy {
    /// With the behavioural expert.
    pub expert: bool,
    /// The referrer was advised: who; empty when nobody was.
    pub advised: String,
}

impl DecidedBy {
    /// Whether it is recorded who decided.
    pub fn is_recorded(&self) -> bool {
        self.expert || !self.advised.trim().is_empty()
    }
}
