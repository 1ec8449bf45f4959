//! A plan of a visit while it is typed: nothing of it counts until it is complete and confirmed.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::person::{Person, Role};
use omgangsboek_core::domain::planning::DecidedBy;
use omgangsboek_core::domain::visit::VisitPlan;
use serde::{Deserialize, Serialize};

use crate::reactive::prelude::*;
use crate::text::{Words, plan as texts};

/// What stands in the fields of a plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PlanTyped {
    /// On which day.
    pub day: Option<NaiveDate>,
    /// At what time.
    pub time: Option<NaiveTime>,
    /// The agreed maximum in minutes (M6).
    pub minutes: Option<u32>,
    /// Where.
    pub place: String,
    /// Which children come.
    pub children: Vec<PersonId>,
    /// Which visiting parents come.
    pub parents: Vec<PersonId>,
    /// Whether it is for observation diagnostics (M37).
    pub observation: bool,
    /// Who decided (M45).
    pub decided: DecidedBy,
}

impl PlanTyped {
    /// A new plan, with what the case and its programme have for it: everybody comes (M6, M11).
    pub fn new(case: &Case) -> Self {
        let everybody = |role| case.in_role(role).map(|person: &Person| person.id).collect::<Vec<_>>();
        Self {
            day: None,
            time: None,
            minutes: Some(case.programme().max_minutes.into()),
            place: case.location.clone(),
            children: everybody(Role::Child),
            parents: everybody(Role::VisitingParent),
            observation: false,
            decided: DecidedBy::default(),
        }
    }

    /// What is planned already.
    pub fn of(plan: &VisitPlan) -> Self {
        Self {
            day: Some(plan.starts.date()),
            time: Some(plan.starts.time()),
            minutes: Some(plan.max_minutes.into()),
            place: plan.place.clone(),
            children: plan.children.clone(),
            parents: plan.parents.clone(),
            observation: plan.observation,
            decided: plan.decided.clone(),
        }
    }

    /// Without those who were taken out of the case since, or have another role there now.
    pub fn known_in(mut self, case: &Case) -> Self {
        let in_role = |role, id: &PersonId| case.person(*id).is_some_and(|person| person.role() == role);
        self.children.retain(|id| in_role(Role::Child, id));
        self.parents.retain(|id| in_role(Role::VisitingParent, id));
        self
    }
}

/// The fields, each with what was typed last.
#[derive(Clone, Copy, Debug)]
pub struct PlanDraft {
    /// On which day.
    pub day: RwSignal<Option<NaiveDate>>,
    /// At what time.
    pub time: RwSignal<Option<NaiveTime>>,
    /// The agreed maximum in minutes (M6).
    pub minutes: RwSignal<Option<u32>>,
    /// Where.
    pub place: RwSignal<String>,
    /// Which children come.
    pub children: RwSignal<Vec<PersonId>>,
    /// Which visiting parents come.
    pub parents: RwSignal<Vec<PersonId>>,
    /// Whether it is for observation diagnostics (M37).
    pub observation: RwSignal<bool>,
    /// Who decided (M45).
    pub decided: RwSignal<DecidedBy>,
}

impl PlanDraft {
    /// Fields with `typed` in them.
    pub fn with(typed: PlanTyped) -> Self {
        let PlanTyped { day, time, minutes, place, children, parents, observation, decided } = typed;
        Self {
            day: RwSignal::new(day),
            time: RwSignal::new(time),
            minutes: RwSignal::new(minutes),
            place: RwSignal::new(place),
            children: RwSignal::new(children),
            parents: RwSignal::new(parents),
            observation: RwSignal::new(observation),
            decided: RwSignal::new(decided),
        }
    }

    /// What stands in the fields. Follows them.
    pub fn typed(self) -> PlanTyped {
        PlanTyped {
            day: self.day.get(),
            time: self.time.get(),
            minutes: self.minutes.get(),
            place: self.place.get(),
            children: self.children.get(),
            parents: self.parents.get(),
            observation: self.observation.get(),
            decided: self.decided.get(),
        }
    }

    /// When it begins, once that is known. Follows the fields.
    pub fn starts(self) -> Option<NaiveDateTime> {
        Some(self.day.get()?.and_time(self.time.get()?))
    }

    /// The maximum, once it is known. Follows the field.
    pub fn max_minutes(self) -> Option<u16> {
        self.minutes.get().and_then(|minutes| u16::try_from(minutes).ok()).filter(|minutes| *minutes > 0)
    }

    /// The plan, once it is complete. Follows the fields.
    ///
    /// # Errors
    /// What has to be filled in first, in words.
    pub fn plan(self) -> Result<VisitPlan, &'static Words> {
        self.day.get().ok_or(&texts::DAY_FIRST)?;
        let starts = self.starts().ok_or(&texts::TIME_FIRST)?;
        let max_minutes = self.max_minutes().ok_or(&texts::MINUTES_FIRST)?;
        let place = self.place.get().trim().to_owned();
        let (children, parents) = (self.children.get(), self.parents.get());
        for (missing, first) in [
            (place.is_empty(), &texts::PLACE_FIRST),
            (children.is_empty(), &texts::CHILD_FIRST),
            (parents.is_empty(), &texts::PARENT_FIRST),
        ] {
            if missing {
                return Err(first);
            }
        }
        let (decided, observation) = (self.decided.get(), self.observation.get());
        Ok(VisitPlan { starts, max_minutes, place, children, parents, decided, observation })
    }
}
