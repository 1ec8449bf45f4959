//! A plan of a visit while it is typed: nothing of it counts until it is complete and confirmed.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use leptos::prelude::*;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::person::{Person, Role};
use omgangsboek_core::domain::visit::VisitPlan;

use crate::text::{Words, plan as texts};

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
}

impl PlanDraft {
    /// A new plan, with what the case and its programme have for it: everybody comes (M6, M11).
    pub fn new(case: &Case) -> Self {
        let everybody = |role| case.in_role(role).map(|person: &Person| person.id).collect::<Vec<_>>();
        Self {
            day: RwSignal::new(None),
            time: RwSignal::new(None),
            minutes: RwSignal::new(Some(case.programme().max_minutes.into())),
            place: RwSignal::new(case.location.clone()),
            children: RwSignal::new(everybody(Role::Child)),
            parents: RwSignal::new(everybody(Role::VisitingParent)),
        }
    }

    /// What is planned already.
    pub fn of(plan: &VisitPlan) -> Self {
        Self {
            day: RwSignal::new(Some(plan.starts.date())),
            time: RwSignal::new(Some(plan.starts.time())),
            minutes: RwSignal::new(Some(plan.max_minutes.into())),
            place: RwSignal::new(plan.place.clone()),
            children: RwSignal::new(plan.children.clone()),
            parents: RwSignal::new(plan.parents.clone()),
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
        Ok(VisitPlan { starts, max_minutes, place, children, parents })
    }
}
