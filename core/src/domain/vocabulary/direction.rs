//! From whom to whom an action goes: what is seen between two people is seen from one side (M53).
//!
//! It is read from the sentence, which is what the log and the report say: a direction that stood beside it
//! could say something else.

use super::TapAction;
use crate::domain::log::EntryKind;

/// From whom to whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From parent to child.
    ParentToChild,
    /// From child to parent.
    ChildToParent,
    /// Both together.
    Together,
    /// The child, by itself.
    Child,
    /// The parent, alone.
    Parent,
    /// From the supervisor to the parent.
    SupervisorToParent,
    /// From the supervisor to the child.
    SupervisorToChild,
    /// The supervisor, to everybody.
    Supervisor,
    /// Nobody in particular, such as the mood.
    Nobody,
}

impl TapAction {
    /// From whom to whom it goes.
    pub fn direction(&self) -> Direction {
        let own_part = matches!(
            self.kind,
            EntryKind::Support | EntryKind::Advice | EntryKind::Modelling | EntryKind::Intervention
        );
        let (child, parent) = (self.report.find("{kind}"), self.report.find("{ouder}"));
        match (child, parent) {
            (_, Some(_)) if own_part => Direction::SupervisorToParent,
            (Some(_), None) if own_part => Direction::SupervisorToChild,
            (None, None) if own_part => Direction::Supervisor,
            (Some(_), Some(_)) if self.names_both_as_one() => Direction::Together,
            (Some(child), Some(parent)) if child < parent => Direction::ChildToParent,
            (Some(_), Some(_)) => Direction::ParentToChild,
            (Some(_), None) => Direction::Child,
            (None, Some(_)) => Direction::Parent,
            (None, None) => Direction::Nobody,
        }
    }

    fn names_both_as_one(&self) -> bool {
        ["{kind} en {ouder}", "{ouder} en {kind}"].iter().any(|both| self.report.contains(both))
    }
}
