//! A supervised visit, from its plan to its closing.

pub mod aftermath;
mod agreements;
pub mod clock;
pub mod ending;
mod filling_in;
mod follow_ups;
mod goals;
pub mod intervals;
mod moments;
mod off;
pub mod plan;
mod preparation;
pub mod review;
pub mod run;
pub mod state;
pub mod steps;
pub mod stop;
pub mod writing;

#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::agreement::AgreementsKept;
use super::case::{Case, PlanRefusal, SupervisionTerms};
use super::checklist::Answered;
use super::follow_up::FollowUp;
use super::ids::{CaseId, PersonId, VisitId};
use super::report::Report;
use super::variant::Variant;
use crate::ports::{Random, Stamp};

pub use aftermath::Safety;
pub use clock::{ClockCause, ClockDoubt};
pub use ending::{EarlyEnd, Goodbye, GoodbyeOutcome};
pub use intervals::{Interval, IntervalKind};
pub use plan::{Replanned, VisitPlan};
pub use review::{Doubt, ToReview};
pub use run::{Run, TimeLeft, Who};
pub use state::{Absence, Refusal, VisitState};
pub use steps::{Step, StepClosed};
pub use stop::{ParentLeft, StopEpisode, StopOutcome};
pub use writing::Draft;

/// A visit with everything that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visit {
    /// Its id.
    pub id: VisitId,
    /// Whose visit.
    pub case: CaseId,
    /// What was planned.
    pub plan: VisitPlan,
    /// Every time it was moved or shortened at one parent's request, oldest first (M50).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replanned: Vec<Replanned>,
    /// How it is supervised when that differs from the case today (M21).
    pub terms_today: Option<SupervisionTerms>,
    /// The answers to what is asked at every visit.
    pub answers: Vec<Answered>,
    /// When the worker confirmed the part of the log that needs no decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed: Option<Stamp>,
    /// Whether the child was safe (M13); `None` until it is answered.
    pub safety: Option<Safety>,
    /// Whether agreements were kept (M15); `None` until it is answered.
    pub agreements_kept: Option<AgreementsKept>,
    /// What is due afterwards (M40, M41).
    pub follow_ups: Vec<FollowUp>,
    /// The report (M37).
    pub report: Report,
    /// Every time it was recorded as off and taken back, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub was_off: Vec<Absence>,
    /// What it is another version of, when it came in beside one that was changed here too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<Variant<VisitId>>,
    state: VisitState,
    run: Option<Run>,
}

impl Visit {
    /// Plans a visit.
    ///
    /// # Errors
    /// [`PlanRefusal`] when the case cannot have visits yet (M17), not in that place (M14), or not now (M48,
    /// M49).
    pub fn plan(random: &impl Random, case: &Case, plan: VisitPlan) -> Result<Self, PlanRefusal> {
        case.is_ready_for_visits()?;
        case.may_visit_at(&plan.place, plan.starts.date())?;
        Ok(Self {
            id: VisitId::make(random),
            case: case.id,
            plan,
            replanned: Vec::new(),
            terms_today: None,
            answers: Vec::new(),
            reviewed: None,
            safety: None,
            agreements_kept: None,
            follow_ups: Vec::new(),
            report: Report::default(),
            was_off: Vec::new(),
            variant: None,
            state: VisitState::Planned,
            run: None,
        })
    }

    /// This version as a visit of its own called `id`, marked as another version that came in with a backup
    /// of `day`.
    #[must_use]
    pub fn into_variant(self, id: VisitId, day: NaiveDate) -> Self {
        Self { id, variant: Some(Variant { of: self.id, from: day }), ..self }
    }

    /// Where it stands.
    pub fn state(&self) -> &VisitState {
        &self.state
    }

    /// What happened from the first minute on; `None` until it starts.
    pub fn run(&self) -> Option<&Run> {
        self.run.as_ref()
    }

    /// Its day: that on which it began, or for which it is planned.
    pub fn day(&self) -> NaiveDate {
        self.run.as_ref().map_or(self.plan.starts.date(), |run| run.started.wall.date_naive())
    }

    /// How it is supervised: as the case says, or as was agreed for today.
    pub fn terms<'a>(&'a self, case: &'a Case) -> &'a SupervisionTerms {
        self.terms_today.as_ref().unwrap_or(case.terms.get())
    }

    /// Whether `person` stands in it anywhere: planned, present, in the log or as who got the report. Its
    /// texts would miss a name if they left the case.
    pub fn names(&self, person: PersonId) -> bool {
        let planned = [&self.plan.children, &self.plan.parents];
        let received = self.report.deliveries().iter().any(|delivery| delivery.recipient == person);
        received
            || planned.iter().any(|people| people.contains(&person))
            || self.run.as_ref().is_some_and(|run| run.names(person))
            || self.replanned.iter().any(|change| change.request.parent == person)
            || self
                .absences()
                .any(|absence| absence.request.as_ref().is_some_and(|request| request.parent == person))
    }
}
