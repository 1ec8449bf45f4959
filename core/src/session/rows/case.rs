//! What lists show of a case.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Row;
use crate::domain::breach::Breach;
use crate::domain::case::{Case, PlanRefusal};
use crate::domain::checklist::Subject;
use crate::domain::consent::is_same_place;
use crate::domain::decision::Resolution;
use crate::domain::ids::CaseId;
use crate::domain::person::Role;
use crate::domain::programme::{Course, Version};
use crate::domain::readiness::to_tell_again;
use crate::domain::variant::Variant;

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
    /// The last day of its programme: that of its most months, or of the extension that was decided (M5).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<NaiveDate>,
    /// Since when the visits pause (M48).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paused: Option<NaiveDate>,
    /// When it ended (M10, M49).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<NaiveDate>,
    /// Breaches that still ask for something, oldest first (M48).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub breaches: Vec<OpenBreach>,
    /// What was told to somebody and changed since (M21, M25).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tell_again: Vec<Subject>,
    /// Where visits may be held (M14).
    #[serde(default)]
    pub places: Places,
    /// What it is another version of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<Variant<CaseId>>,
}

/// A breach that still asks for something (M48).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenBreach {
    /// When it was.
    pub on: NaiveDate,
    /// Whether it is one of safety.
    pub safety: bool,
}

/// Where visits may be held without asking anybody, or with the consent that was given (M14).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Places {
    /// Places by name, each with whether visits may be held there now.
    pub known: Vec<(String, bool)>,
    /// The same for any other place.
    pub others: bool,
}

/// As in the rows of the first version, which knew nothing of consent: nobody is alarmed by what is not
/// known. The visit itself asks again before it begins.
impl Default for Places {
    fn default() -> Self {
        Self { known: Vec::new(), others: true }
    }
}

impl Places {
    /// Whether a visit may be held at `place`.
    pub fn may_go(&self, place: &str) -> bool {
        let known = self.known.iter().find(|(known, _)| is_same_place(known, place));
        known.map_or(self.others, |(_, may_go)| *may_go)
    }

    fn of(case: &Case) -> Self {
        let programme = case.programme();
        let listed = programme.locations.iter().map(|place| place.name.nl.as_ref());
        let asked = case.consents.iter().map(|consent| consent.place.as_str());
        let mut known: Vec<(String, bool)> = Vec::new();
        for place in listed.chain(asked).chain([case.location.as_str()]) {
            if !known.iter().any(|(known, _)| is_same_place(known, place)) {
                known.push((place.to_owned(), case.lacking_consent(place).is_empty()));
            }
        }
        Self { known, others: !programme.elsewhere_needs_consent }
    }
}

impl CaseRow {
    /// Whether it had ended by `day`.
    pub fn is_ended(&self, day: NaiveDate) -> bool {
        self.ended.is_some_and(|ended| ended <= day)
    }

    /// Why no visit of it can be held at `place` on `day`, if it cannot; as [`Case::may_visit_at`] says it.
    pub fn refusal(&self, place: &str, day: NaiveDate) -> Option<PlanRefusal> {
        if self.is_ended(day) {
            Some(PlanRefusal::Ended)
        } else if self.paused.is_some_and(|since| since <= day) {
            Some(PlanRefusal::Paused)
        } else {
            (!self.places.may_go(place)).then_some(PlanRefusal::NoConsent)
        }
    }

    /// How long its programme takes, where that is planned. Rows of the first version knew the programme only.
    pub fn course(&self) -> Option<Course> {
        self.course.or_else(|| match self.programme {
            Version::BuiltIn(built_in) => built_in.settings().plan,
            Version::Own { .. } => None,
        })
    }
}

impl Row for CaseRow {
    type Id = CaseId;

    fn case(&self) -> Option<CaseId> {
        None
    }

    fn variant(&self) -> Option<Variant<CaseId>> {
        self.variant
    }
}

impl From<&Case> for CaseRow {
    fn from(case: &Case) -> Self {
        // By every decision that was not reversed, also one of a day to come: whoever asks compares the day.
        // An end that is to come leaves the pause before it.
        let first = |stops: fn(&Resolution) -> bool| {
            let stopping = case.standing_decisions().filter(|decision| stops(&decision.what));
            stopping.map(|decision| decision.on).min()
        };
        let paused = first(|what| matches!(what, Resolution::Pause { .. }));
        let ended = first(|what| what.ends().is_some());
        let breach = |breach: &Breach| OpenBreach { on: breach.on, safety: breach.safety.is_some() };
        let is_stale = |subject: &Subject| to_tell_again(case, *subject).next().is_some();
        Self {
            title: case.title.clone(),
            children: case.in_role(Role::Child).map(|child| child.name.clone()).collect(),
            programme: case.programme.version(),
            course: case.programme().plan,
            started: case.started,
            awaits_ruling: case.awaits_ruling(),
            archived: case.archived,
            handed_over: case.handed_over,
            last_day: case.last_day(),
            paused,
            ended,
            breaches: case.open_breaches().map(breach).collect(),
            tell_again: Subject::ALL.into_iter().filter(is_stale).collect(),
            places: Places::of(case),
            variant: case.variant,
        }
    }
}
