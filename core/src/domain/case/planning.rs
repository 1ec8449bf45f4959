//! What may be planned in a case, and where a visit may be held (M8, M14, M17, M48, M49).

use chrono::NaiveDate;

use super::{Case, Standing};
use crate::domain::meeting::MeetingKind;
use crate::domain::person::Role;
use crate::domain::rules::Rule;

/// Why something cannot be planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlanRefusal {
    /// M17: neither a trajectory nor a research question.
    #[error("visits need a trajectory or a research question (M17)")]
    NoBasis,
    /// Nobody to see.
    #[error("the case has no child yet")]
    NoChild,
    /// Nobody who comes.
    #[error("the case has no visiting parent yet")]
    NoVisitingParent,
    /// M8: whether child talks are wanted has not been settled with the parents.
    #[error("whether child talks are wanted is settled with the parents first (M8)")]
    ChildTalksNotSettled,
    /// M8: the parents settled that child talks are not wanted.
    #[error("child talks are not wanted (M8)")]
    ChildTalksNotWanted,
    /// M14: a parent has not agreed to visits in that place.
    #[error("each parent agrees first to visits in another place (M14)")]
    NoConsent,
    /// M48: the visits pause.
    #[error("the visits pause (M48)")]
    Paused,
    /// M49: the trajectory has come to its end.
    #[error("the trajectory has ended (M49)")]
    Ended,
}

impl PlanRefusal {
    /// The rule that it comes from; `None` where there is simply nobody to plan for.
    pub fn rule(self) -> Option<Rule> {
        match self {
            PlanRefusal::NoBasis => Some(Rule::M17),
            PlanRefusal::NoChild | PlanRefusal::NoVisitingParent => None,
            PlanRefusal::ChildTalksNotSettled | PlanRefusal::ChildTalksNotWanted => Some(Rule::M8),
            PlanRefusal::NoConsent => Some(Rule::M14),
            PlanRefusal::Paused => Some(Rule::M48),
            PlanRefusal::Ended => Some(Rule::M49),
        }
    }
}

impl Case {
    /// Whether a visit may be planned at all, wherever it is.
    ///
    /// # Errors
    /// [`PlanRefusal`] says what is missing (M17), or that the visits pause or have ended (M48, M49).
    pub fn may_plan_visit(&self) -> Result<(), PlanRefusal> {
        self.is_ready_for_visits()?;
        refused_by(self.standing_now())
    }

    /// Whether there are a reason, a child and somebody who comes.
    pub(in crate::domain) fn is_ready_for_visits(&self) -> Result<(), PlanRefusal> {
        if !self.has_basis() {
            return Err(PlanRefusal::NoBasis);
        }
        if self.in_role(Role::Child).next().is_none() {
            return Err(PlanRefusal::NoChild);
        }
        if self.in_role(Role::VisitingParent).next().is_none() {
            return Err(PlanRefusal::NoVisitingParent);
        }
        Ok(())
    }

    /// Whether a visit may be held at `place` on `day`: asked when it is planned, when it is moved, and again
    /// when it begins.
    ///
    /// # Errors
    /// [`PlanRefusal::NoConsent`] while a parent has not agreed to that place (M14); [`PlanRefusal::Paused`],
    /// [`PlanRefusal::Ended`].
    pub fn may_visit_at(&self, place: &str, day: NaiveDate) -> Result<(), PlanRefusal> {
        refused_by(self.standing(day))?;
        if self.lacking_consent(place).is_empty() { Ok(()) } else { Err(PlanRefusal::NoConsent) }
    }

    /// Whether a meeting of this kind may be planned. A pause stops the visits only: talking goes on, above
    /// all then. After the end there is nothing left to plan but a consultation about what was decided.
    ///
    /// # Errors
    /// [`PlanRefusal::ChildTalksNotSettled`] and [`PlanRefusal::ChildTalksNotWanted`], where the programme
    /// settles that with the parents (M8); [`PlanRefusal::Ended`].
    pub fn may_plan_meeting(&self, kind: MeetingKind) -> Result<(), PlanRefusal> {
        if kind != MeetingKind::Consultation && self.standing_now().is_ended() {
            return Err(PlanRefusal::Ended);
        }
        if kind != MeetingKind::ChildTalk || !self.programme().settles_child_talks {
            return Ok(());
        }
        match &self.child_talks {
            None => Err(PlanRefusal::ChildTalksNotSettled),
            Some(settled) if settled.wanted => Ok(()),
            Some(_) => Err(PlanRefusal::ChildTalksNotWanted),
        }
    }
}

fn refused_by(standing: Standing) -> Result<(), PlanRefusal> {
    match standing {
        Standing::Running => Ok(()),
        Standing::Paused { .. } => Err(PlanRefusal::Paused),
        Standing::Ended { .. } => Err(PlanRefusal::Ended),
    }
}
