//! Where a draft belongs: the forms whose contents count only once they are confirmed.
//!
//! Most of what is typed goes straight into the case or visit. What cannot, because half of it would be a
//! case without a name or a visit without a day, is kept as a draft under the name of its form. The names
//! are stored, so they never change; what a form is called on screen is no part of them.

use std::fmt;
use std::str::FromStr;

use crate::domain::ids::{CaseId, VisitId};

/// A form that is not stored until it is confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DraftPlace {
    /// A new case.
    NewCase,
    /// A visit to be planned in a case.
    NewVisit(CaseId),
    /// Somebody to be added to a case.
    NewPerson(CaseId),
    /// An agreement to be added to a case.
    NewAgreement(CaseId),
    /// Another plan for a visit.
    Replan(VisitId),
    /// That a visit is off, by whom and why.
    CallOff(VisitId),
    /// Who brought the child.
    BroughtBy(VisitId),
    /// That a visit ends early (M35), while the reason is not there.
    EarlyEnd(VisitId),
    /// Why there was no goodbye (M36).
    NoGoodbye(VisitId),
    /// Who fetches the child.
    FetchedBy(VisitId),
}

impl DraftPlace {
    /// Whether it is a form of the live screen. Those are put back without asking: during a visit nobody is
    /// asked anything.
    pub fn is_live(self) -> bool {
        matches!(self, Self::BroughtBy(_) | Self::EarlyEnd(_) | Self::NoGoodbye(_) | Self::FetchedBy(_))
    }
}

/// Whether the draft at `place` belongs to one of the cases and visits with these `ids`: the ids are part of
/// its name, also of a form that only a newer version knows.
pub fn belongs_to(place: &str, ids: &[String]) -> bool {
    ids.iter().any(|id| place.contains(id.as_str()))
}

/// The text names no form; a newer version of the app kept a draft for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not the place of a draft")]
pub struct NoPlace;

/// The name under which it is kept.
impl fmt::Display for DraftPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NewCase => write!(f, "cases/new"),
            Self::NewVisit(case) => write!(f, "case/{case}/visit/new"),
            Self::NewPerson(case) => write!(f, "case/{case}/person/new"),
            Self::NewAgreement(case) => write!(f, "case/{case}/agreement/new"),
            Self::Replan(visit) => write!(f, "visit/{visit}/plan"),
            Self::CallOff(visit) => write!(f, "visit/{visit}/call-off"),
            Self::BroughtBy(visit) => write!(f, "visit/{visit}/brought-by"),
            Self::EarlyEnd(visit) => write!(f, "visit/{visit}/early-end"),
            Self::NoGoodbye(visit) => write!(f, "visit/{visit}/no-goodbye"),
            Self::FetchedBy(visit) => write!(f, "visit/{visit}/fetched-by"),
        }
    }
}

impl From<DraftPlace> for String {
    fn from(place: DraftPlace) -> Self {
        place.to_string()
    }
}

impl FromStr for DraftPlace {
    type Err = NoPlace;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "cases/new" {
            return Ok(Self::NewCase);
        }
        let mut parts = text.splitn(3, '/');
        let (of, id, form) = (parts.next(), parts.next().ok_or(NoPlace)?, parts.next().ok_or(NoPlace)?);
        match of {
            Some("case") => {
                let case = id.parse().map_err(|_| NoPlace)?;
                match form {
                    "visit/new" => Ok(Self::NewVisit(case)),
                    "person/new" => Ok(Self::NewPerson(case)),
                    "agreement/new" => Ok(Self::NewAgreement(case)),
                    _ => Err(NoPlace),
                }
            }
            Some("visit") => {
                let visit = id.parse().map_err(|_| NoPlace)?;
                match form {
                    "plan" => Ok(Self::Replan(visit)),
                    "call-off" => Ok(Self::CallOff(visit)),
                    "brought-by" => Ok(Self::BroughtBy(visit)),
                    "early-end" => Ok(Self::EarlyEnd(visit)),
                    "no-goodbye" => Ok(Self::NoGoodbye(visit)),
                    "fetched-by" => Ok(Self::FetchedBy(visit)),
                    _ => Err(NoPlace),
                }
            }
            _ => Err(NoPlace),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<DraftPlace> {
        let (case, visit) = (CaseId::from_bytes([7; 16]), VisitId::from_bytes([9; 16]));
        vec![
            DraftPlace::NewCase,
            DraftPlace::NewVisit(case),
            DraftPlace::NewPerson(case),
            DraftPlace::NewAgreement(case),
            DraftPlace::Replan(visit),
            DraftPlace::CallOff(visit),
            DraftPlace::BroughtBy(visit),
            DraftPlace::EarlyEnd(visit),
            DraftPlace::NoGoodbye(visit),
            DraftPlace::FetchedBy(visit),
        ]
    }

    #[test]
    fn every_place_is_found_again_under_its_name_and_no_two_share_one() {
        let mut names: Vec<_> = all().into_iter().map(String::from).collect();
        for (place, name) in all().into_iter().zip(&names) {
            assert_eq!(name.parse(), Ok(place), "{name}");
        }
        names.sort();
        names.dedup();
        assert_eq!(names.len(), all().len());
    }

    #[test]
    fn the_draft_of_a_case_or_visit_lies_under_its_id() {
        let id = CaseId::from_bytes([7; 16]);
        assert_eq!(DraftPlace::NewAgreement(id).to_string(), format!("case/{id}/agreement/new"));
        let id = VisitId::from_bytes([9; 16]);
        assert_eq!(DraftPlace::CallOff(id).to_string(), format!("visit/{id}/call-off"));
    }

    #[test]
    fn what_names_no_form_is_refused() {
        let id = CaseId::from_bytes([7; 16]);
        for name in ["", "cases", "cases/new/", "case", "case/new", "case/x/visit/new", "visit//plan"] {
            assert_eq!(name.parse::<DraftPlace>(), Err(NoPlace), "{name}");
        }
        for name in [format!("case/{id}/plan"), format!("visit/{id}/visit/new"), format!("case/{id}")] {
            assert_eq!(name.parse::<DraftPlace>(), Err(NoPlace), "{name}");
        }
    }
}
