//! What is planned for a visit.

use chrono::{NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};

use super::Visit;
use super::state::Refusal;
use crate::domain::case::Case;
use crate::domain::ids::PersonId;
use crate::domain::planning::DecidedBy;
use crate::domain::request::Request;

/// When, where, who and for how long.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VisitPlan {
    /// Local date and time.
    pub starts: NaiveDateTime,
    /// The agreed maximum in minutes (M6).
    pub max_minutes: u16,
    /// The place, as the report names it (M11).
    pub place: String,
    /// Which children come.
    pub children: Vec<PersonId>,
    /// Which visiting parents come.
    pub parents: Vec<PersonId>,
    /// Who decided that this step is taken (M45).
    #[serde(default)]
    pub decided: DecidedBy,
    /// Whether it is for observation diagnostics, which has a report template of its own (M37).
    #[serde(default)]
    pub observation: bool,
}

impl VisitPlan {
    /// The agreed maximum.
    pub fn maximum(&self) -> TimeDelta {
        TimeDelta::minutes(i64::from(self.max_minutes))
    }
}

/// That a visit was moved or shortened at one parent's request (M50).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replanned {
    /// When it would have begun.
    pub started: NaiveDateTime,
    /// How long it would have lasted at most, in minutes.
    pub max_minutes: u16,
    /// Whose request it was, why, and what the expert said.
    pub request: Request,
}

impl VisitPlan {
    /// Whether `to` comes to less or later contact than this: what one parent's request makes one careful with
    /// (M50).
    pub fn is_cut_back_by(&self, to: &VisitPlan) -> bool {
        to.max_minutes < self.max_minutes || to.starts.date() > self.starts.date()
    }
}

impl Visit {
    /// Changes the plan of a visit that is still to come. When it is at one parent's `request`, that says why
    /// and whether the behavioural expert was asked first (M50), and is kept.
    ///
    /// # Errors
    /// [`Refusal::NotWaiting`]; [`Refusal::NoReason`] and [`Refusal::ExpertFirst`] for a request (M50);
    /// [`Refusal::Case`] when it cannot be held there and then (M14, M48, M49).
    pub fn replan(&mut self, case: &Case, plan: VisitPlan, request: Option<Request>) -> Result<(), Refusal> {
        if !self.state().is_waiting() {
            return Err(Refusal::NotWaiting);
        }
        if let Some(request) = &request {
            if request.why.trim().is_empty() {
                return Err(Refusal::NoReason);
            }
            if !request.is_answered() {
                return Err(Refusal::ExpertFirst);
            }
        }
        case.may_visit_at(&plan.place, plan.starts.date())?;
        let (started, max_minutes) = (self.plan.starts, self.plan.max_minutes);
        self.replanned.extend(request.map(|request| Replanned { started, max_minutes, request }));
        self.plan = plan;
        Ok(())
    }
}
