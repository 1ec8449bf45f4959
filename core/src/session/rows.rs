//! What lists show of a case or visit. Kept in the vault's manifest, so that Vandaag and Dossiers open
//! without opening a single case.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::domain::case::Case;
use crate::domain::follow_up::FollowUpKind;
use crate::domain::ids::{CaseId, VisitId};
use crate::domain::person::Role;
use crate::domain::programme::{Course, Version};
use crate::domain::variant::Variant;
use crate::domain::visit::{Visit, VisitState};

/// What lists show of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseRow {
    /// The alias.
    pub title: String,
    /// The first names of the children, for finding it.
    pub children: Vec<String>,
    /// Its programme.
    pub programme: Version,
    /// How long that takes, where it has such a plan (M5, M6).
    #[serde(default)]
    pub course: Option<Course>,
    /// Since when.
    pub started: NaiveDate,
    /// Whether the court's ruling is still to be recorded (M51).
    pub awaits_ruling: bool,
    /// Whether it is put away.
    pub archived: bool,
    /// Since when it is in the organisation's own file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handed_over: Option<NaiveDate>,
    /// What it is another version of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<Variant<CaseId>>,
}

/// What lists show of a visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VisitRow {
    /// Whose visit.
    pub case: CaseId,
    /// When it is or was to begin.
    pub starts: NaiveDateTime,
    /// The agreed maximum in minutes.
    pub max_minutes: u16,
    /// Where.
    pub place: String,
    /// Where it stands.
    pub stage: Stage,
    /// When it really began, local time.
    pub began: Option<NaiveDateTime>,
    /// Follow-ups that are still due.
    pub due: Vec<(FollowUpKind, NaiveDate)>,
    /// Whether its report went out.
    pub report_sent: bool,
    /// What it is another version of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<Variant<VisitId>>,
}

/// Where a visit stands, without its details.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    /// It has a date.
    Planned,
    /// Being prepared.
    Preparing,
    /// Going on.
    Underway,
    /// Over; something remains.
    FollowUp,
    /// All done.
    Closed,
    /// Called off beforehand.
    Cancelled,
    /// Somebody did not come.
    NotHeld,
}

impl Stage {
    /// Whether it is still to come.
    pub fn is_waiting(self) -> bool {
        matches!(self, Stage::Planned | Stage::Preparing)
    }

    /// Whether it is still to come or going on.
    pub fn is_ahead(self) -> bool {
        self.is_waiting() || self == Stage::Underway
    }

    /// Whether it began.
    pub fn took_place(self) -> bool {
        matches!(self, Stage::Underway | Stage::FollowUp | Stage::Closed)
    }

    /// Whether it has a number: one that did not take place does not count (M55).
    pub fn counts(self) -> bool {
        !matches!(self, Stage::Cancelled | Stage::NotHeld)
    }
}

impl CaseRow {
    /// How long its programme takes, where that is planned. Rows of the first version knew the programme only.
    pub fn course(&self) -> Option<Course> {
        self.course.or_else(|| match self.programme {
            Version::BuiltIn(built_in) => built_in.settings().plan,
            Version::Own { .. } => None,
        })
    }

    /// Whether it is another version of a case that is in `cases` too.
    pub fn is_other_version(&self, cases: &BTreeMap<CaseId, CaseRow>) -> bool {
        self.variant.is_some_and(|variant| cases.contains_key(&variant.of))
    }
}

impl VisitRow {
    /// Whether it is another version of a visit that is in `visits` too. Of the two, the worker will keep one.
    pub fn is_other_version(&self, visits: &BTreeMap<VisitId, VisitRow>) -> bool {
        self.variant.is_some_and(|variant| visits.contains_key(&variant.of))
    }
}

impl From<&VisitState> for Stage {
    fn from(state: &VisitState) -> Self {
        match state {
            VisitState::Planned => Stage::Planned,
            VisitState::Preparing => Stage::Preparing,
            VisitState::Underway => Stage::Underway,
            VisitState::FollowUp => Stage::FollowUp,
            VisitState::Closed { .. } => Stage::Closed,
            VisitState::Cancelled(_) => Stage::Cancelled,
            VisitState::NotHeld(_) => Stage::NotHeld,
        }
    }
}

impl From<&Case> for CaseRow {
    fn from(case: &Case) -> Self {
        Self {
            title: case.title.clone(),
            children: case.in_role(Role::Child).map(|child| child.name.clone()).collect(),
            programme: case.programme.version(),
            course: case.programme().plan,
            started: case.started,
            awaits_ruling: case.awaits_ruling(),
            archived: case.archived,
            handed_over: case.handed_over,
            variant: case.variant,
        }
    }
}

impl From<&Visit> for VisitRow {
    fn from(visit: &Visit) -> Self {
        let open = visit.follow_ups.iter().filter(|follow_up| follow_up.done_on.is_none());
        Self {
            case: visit.case,
            starts: visit.plan.starts,
            max_minutes: visit.plan.max_minutes,
            place: visit.plan.place.clone(),
            stage: visit.state().into(),
            began: visit.run().map(|run| run.started.wall.naive_local()),
            due: open.map(|follow_up| (follow_up.kind, follow_up.due)).collect(),
            report_sent: visit.report.is_sent(),
            variant: visit.variant,
        }
    }
}
