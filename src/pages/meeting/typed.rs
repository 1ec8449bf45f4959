//! The plan of a meeting while it is typed.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::meeting::{Meeting, MeetingKind, MeetingPlan};
use omgangsboek_core::domain::person::{Person, Role};
use omgangsboek_core::domain::planning::DecidedBy;
use serde::{Deserialize, Serialize};

use crate::text::{Words, meeting as texts, plan as plan_texts};

/// What stands in the fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MeetingTyped {
    /// What sort of meeting; not asked when it is there already.
    pub kind: MeetingKind,
    /// On which day.
    pub day: Option<NaiveDate>,
    /// At what time.
    pub time: Option<NaiveTime>,
    /// How long, in minutes.
    pub minutes: Option<u32>,
    /// Where; may be empty.
    pub place: String,
    /// Who of the case comes.
    pub with: Vec<PersonId>,
    /// Who decided (M45).
    pub decided: DecidedBy,
}

impl MeetingTyped {
    /// A new plan for a meeting of this kind.
    pub fn new(case: &Case, kind: MeetingKind) -> Self {
        Self {
            kind,
            day: None,
            time: None,
            minutes: Some(60),
            place: String::new(),
            with: usual(case, kind),
            decided: DecidedBy::default(),
        }
    }

    /// What is planned already.
    pub fn of(meeting: &Meeting) -> Self {
        let plan = &meeting.plan;
        Self {
            kind: meeting.kind(),
            day: Some(plan.starts.date()),
            time: Some(plan.starts.time()),
            minutes: Some(plan.minutes.into()),
            place: plan.place.clone(),
            with: plan.with.clone(),
            decided: plan.decided.clone(),
        }
    }

    /// Of another kind: with those who usually come then, unless somebody was chosen.
    pub fn turn_into(&mut self, case: &Case, kind: MeetingKind) {
        if self.with == usual(case, self.kind) {
            self.with = usual(case, kind);
        }
        self.kind = kind;
    }

    /// Without those who were taken out of the case since.
    pub fn known_in(mut self, case: &Case) -> Self {
        self.with.retain(|id| case.person(*id).is_some());
        self
    }

    /// When it begins, once that is known.
    pub fn starts(&self) -> Option<NaiveDateTime> {
        Some(self.day?.and_time(self.time?))
    }

    /// How long it takes, in minutes, once that is known.
    pub fn length(&self) -> Option<u16> {
        self.minutes.and_then(|minutes| u16::try_from(minutes).ok()).filter(|minutes| *minutes > 0)
    }

    /// The plan, once it is complete.
    ///
    /// # Errors
    /// What has to be filled in first, in words.
    pub fn plan(&self) -> Result<MeetingPlan, &'static Words> {
        let day = self.day.ok_or(&plan_texts::DAY_FIRST)?;
        let time = self.time.ok_or(&plan_texts::TIME_FIRST)?;
        let minutes = self.length().ok_or(&texts::MINUTES_FIRST)?;
        // Others than those of the case can be consulted.
        if self.with.is_empty() && self.kind != MeetingKind::Consultation {
            return Err(&texts::WITH_FIRST);
        }
        let (place, with, decided) = (self.place.trim().to_owned(), self.with.clone(), self.decided.clone());
        Ok(MeetingPlan { starts: day.and_time(time), minutes, place, with, decided })
    }
}

/// Who usually comes.
fn usual(case: &Case, kind: MeetingKind) -> Vec<PersonId> {
    let comes = |person: &&Person| match kind {
        MeetingKind::ParentTalk => person.role().is_parent(),
        MeetingKind::ChildTalk => person.role() == Role::Child,
        MeetingKind::Evaluation => person.role().is_parent() || person.role() == Role::CareCoordinator,
        MeetingKind::Introduction | MeetingKind::Consultation => false,
    };
    case.people.iter().filter(comes).map(|person| person.id).collect()
}
