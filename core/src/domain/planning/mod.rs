//! Planning: steps up to the next evaluation and not beyond (M7, M44, M45).
//!
//! A plan is a list of steps, each a visit or a meeting. Planning looks at their times and kinds only: what
//! a child told or what was seen in a visit never comes here.

mod conflicts;
mod course;
mod proposal;
mod step;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub use conflicts::{Clash, Conflict, conflicts, meanwhile};
pub use course::{
    Count, Counters, alternates, counters, deviates, evaluation_wanted, evaluation_wanted_since,
    is_provisional, next_evaluation, next_kind,
};
pub use proposal::{ProposedStep, Rhythm, Slot, propose};
pub use step::{Step, StepId, StepKind, StepState};

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
