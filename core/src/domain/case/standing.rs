//! Whether the visits go on, pause or have ended: what the decisions that hold come to (M10, M48, M49).

use chrono::NaiveDate;

use super::Case;
use crate::domain::decision::{Decision, Resolution};
use crate::domain::follow_up::FollowUpKind;
use crate::domain::ids::DecisionId;

/// Where the trajectory stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It goes on.
    Running,
    /// The visits pause.
    Paused {
        /// Since when.
        since: NaiveDate,
        /// By which decision.
        decision: DecisionId,
    },
    /// It has ended.
    Ended {
        /// When that was decided.
        on: NaiveDate,
        /// How.
        how: Ended,
    },
}

/// How a trajectory ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// In an independent arrangement (M10).
    Independent,
    /// Contact, even supervised, is not in the child's interest (M49).
    NoContact,
}

impl Standing {
    /// Whether the trajectory has ended.
    pub fn is_ended(self) -> bool {
        matches!(self, Standing::Ended { .. })
    }
}

impl Resolution {
    /// How a trajectory ends with it, if it does.
    pub fn ends(&self) -> Option<Ended> {
        match self {
            Resolution::IndependentArrangement { .. } => Some(Ended::Independent),
            Resolution::EndContact => Some(Ended::NoContact),
            Resolution::FollowUpWhenNeeded(_) | Resolution::Pause { .. } | Resolution::Extend { .. } => None,
        }
    }
}

impl Case {
    /// Where the trajectory stands on `day`. An end goes before a pause.
    pub fn standing(&self, day: NaiveDate) -> Standing {
        standing(self.decisions.iter().filter(|decision| decision.holds_on(day)))
    }

    /// Where it stands by the decisions that have not been reversed, whatever their day.
    pub(in crate::domain) fn standing_now(&self) -> Standing {
        standing(self.standing_decisions())
    }

    /// The decisions that have not been reversed, oldest first.
    pub fn standing_decisions(&self) -> impl Iterator<Item = &Decision> {
        self.decisions.iter().filter(|decision| decision.reversed.is_none())
    }

    /// Until when the programme was last extended (M44).
    pub fn extended_until(&self) -> Option<NaiveDate> {
        let extensions = self.standing_decisions().filter_map(|decision| match decision.what {
            Resolution::Extend { until } => Some((decision.on, until)),
            _ => None,
        });
        // The last of those of one day is the one that was recorded last.
        extensions.max_by_key(|(on, _)| *on).map(|(_, until)| until)
    }

    /// Whether this follow-up is replaced by contact when something is up (M42).
    pub fn follow_up_when_needed(&self, kind: FollowUpKind) -> bool {
        self.standing_decisions().any(|decision| decision.what == Resolution::FollowUpWhenNeeded(kind))
    }
}

fn standing<'a>(decisions: impl Iterator<Item = &'a Decision>) -> Standing {
    let (mut pause, mut end) = (None, None);
    for decision in decisions {
        if let Some(how) = decision.what.ends() {
            end = Some(Standing::Ended { on: decision.on, how });
        } else if matches!(decision.what, Resolution::Pause { .. }) {
            pause = Some(Standing::Paused { since: decision.on, decision: decision.id });
        }
    }
    end.or(pause).unwrap_or(Standing::Running)
}
