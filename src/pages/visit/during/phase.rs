//! Which part of a visit it is.

use omgangsboek_core::domain::visit::{Visit, VisitState};

/// What the page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// It has not begun.
    Waiting,
    /// Child and parent are together.
    Contact,
    /// A STOP is open; its place in the visit.
    Stopped(usize),
    /// The goodbye was said; the child is still here.
    Leaving,
    /// The child was handed over.
    Over,
    /// It does not take place.
    Absent,
}

impl Phase {
    /// Where `visit` is.
    pub fn of(visit: &Visit) -> Self {
        match (visit.state(), visit.run()) {
            (VisitState::Planned | VisitState::Preparing, _) => Phase::Waiting,
            (VisitState::Cancelled(_) | VisitState::NotHeld(_), _) => Phase::Absent,
            (VisitState::Underway, Some(run)) if run.open_stop().is_some() => {
                Phase::Stopped(run.stops.len() - 1)
            }
            (VisitState::Underway, Some(run)) if run.goodbye.is_none() => Phase::Contact,
            (VisitState::Underway, _) => Phase::Leaving,
            (VisitState::FollowUp | VisitState::Closed { .. }, _) => Phase::Over,
        }
    }

    /// Whether the clock of the visit is on screen, and with it all that the live screen needs.
    pub fn is_live(self) -> bool {
        matches!(self, Phase::Contact | Phase::Stopped(_) | Phase::Leaving)
    }
}
