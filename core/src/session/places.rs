//! Where a draft belongs: the forms whose contents count only once they are confirmed.
//!
//! Most of what is typed goes straight into the case or visit. What cannot, because half of it would be a
//! case without a name or a visit without a day, is kept as a draft under the name of its form. The names
//! are stored, so they never change; what a form is called on screen is no part of them.

use std::fmt;
use std::str::FromStr;

use crate::domain::ids::{CaseId, MeetingId, VisitId};

/// A form that is not stored until it is confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DraftPlace {
    /// A new case.
    NewCase,
    /// A visit to be planned in a case.
    NewVisit(CaseId),
    /// A meeting to be planned in a case.
    NewMeeting(CaseId),
    /// The next steps of a case, as proposed.
    Proposal(CaseId),
    /// Somebody to be added to a case.
    NewPerson(CaseId),
    /// An agreement to be added to a case.
    NewAgreement(CaseId),
    /// A decision about a case.
    NewDecision(CaseId),
    /// That a decision about a case stops holding.
    Reversal(CaseId),
    /// A broken agreement.
    NewBreach(CaseId),
    /// What is done with a broken agreement.
    BreachAnswer(CaseId),
    /// A parent's consent to visits in another place.
    NewConsent(CaseId),
    /// That such consent is withdrawn.
    Withdrawal(CaseId),
    /// A goal to be added to a case.
    NewGoal(CaseId),
    /// Advice that was given outside of a visit.
    NewAdvice(CaseId),
    /// A point of attention.
    NewAttention(CaseId),
    /// With whom a point of attention was discussed.
    Discussed(CaseId),
    /// Why somebody need not be met.
    NotMet(CaseId),
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
    /// Another plan for a meeting.
    ReplanMeeting(MeetingId),
    /// That a meeting is off or was not held, through whom and why.
    CallOffMeeting(MeetingId),
}

/// What a form is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Something that is not there yet.
    Nothing,
    /// A case.
    Case(CaseId),
    /// A visit.
    Visit(VisitId),
    /// A meeting.
    Meeting(MeetingId),
}

/// The forms about nothing that is there.
const ALONE: [DraftPlace; 1] = [DraftPlace::NewCase];

/// The forms about a case.
const OF_CASE: [fn(CaseId) -> DraftPlace; 16] = [
    DraftPlace::NewVisit,
    DraftPlace::NewMeeting,
    DraftPlace::Proposal,
    DraftPlace::NewPerson,
    DraftPlace::NewAgreement,
    DraftPlace::NewDecision,
    DraftPlace::Reversal,
    DraftPlace::NewBreach,
    DraftPlace::BreachAnswer,
    DraftPlace::NewConsent,
    DraftPlace::Withdrawal,
    DraftPlace::NewGoal,
    DraftPlace::NewAdvice,
    DraftPlace::NewAttention,
    DraftPlace::Discussed,
    DraftPlace::NotMet,
];

/// The forms about a visit.
const OF_VISIT: [fn(VisitId) -> DraftPlace; 6] = [
    DraftPlace::Replan,
    DraftPlace::CallOff,
    DraftPlace::BroughtBy,
    DraftPlace::EarlyEnd,
    DraftPlace::NoGoodbye,
    DraftPlace::FetchedBy,
];

/// The forms about a meeting.
const OF_MEETING: [fn(MeetingId) -> DraftPlace; 2] = [DraftPlace::ReplanMeeting, DraftPlace::CallOffMeeting];

impl DraftPlace {
    /// Whether it is a form of the live screen. Those are put back without asking: during a visit nobody is
    /// asked anything.
    pub fn is_live(self) -> bool {
        matches!(self, Self::BroughtBy(_) | Self::EarlyEnd(_) | Self::NoGoodbye(_) | Self::FetchedBy(_))
    }

    /// What it is about.
    pub fn about(self) -> About {
        self.parts().0
    }

    /// What it is about, and what it is called there. Stored, so these never change.
    fn parts(self) -> (About, &'static str) {
        match self {
            Self::NewCase => (About::Nothing, "cases/new"),
            Self::NewVisit(case) => (About::Case(case), "visit/new"),
            Self::NewMeeting(case) => (About::Case(case), "meeting/new"),
            Self::Proposal(case) => (About::Case(case), "proposal"),
            Self::NewPerson(case) => (About::Case(case), "person/new"),
            Self::NewAgreement(case) => (About::Case(case), "agreement/new"),
            Self::NewDecision(case) => (About::Case(case), "decision/new"),
            Self::Reversal(case) => (About::Case(case), "decision/reverse"),
            Self::NewBreach(case) => (About::Case(case), "breach/new"),
            Self::BreachAnswer(case) => (About::Case(case), "breach/answer"),
            Self::NewConsent(case) => (About::Case(case), "consent/new"),
            Self::Withdrawal(case) => (About::Case(case), "consent/withdraw"),
            Self::NewGoal(case) => (About::Case(case), "goal/new"),
            Self::NewAdvice(case) => (About::Case(case), "advice/new"),
            Self::NewAttention(case) => (About::Case(case), "attention/new"),
            Self::Discussed(case) => (About::Case(case), "attention/discussed"),
            Self::NotMet(case) => (About::Case(case), "introduction/not-needed"),
            Self::Replan(visit) => (About::Visit(visit), "plan"),
            Self::CallOff(visit) => (About::Visit(visit), "call-off"),
            Self::BroughtBy(visit) => (About::Visit(visit), "brought-by"),
            Self::EarlyEnd(visit) => (About::Visit(visit), "early-end"),
            Self::NoGoodbye(visit) => (About::Visit(visit), "no-goodbye"),
            Self::FetchedBy(visit) => (About::Visit(visit), "fetched-by"),
            Self::ReplanMeeting(meeting) => (About::Meeting(meeting), "plan"),
            Self::CallOffMeeting(meeting) => (About::Meeting(meeting), "call-off"),
        }
    }
}

/// Whether the draft at `place` belongs to something with one of these `ids`: the ids are part of
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
        let (about, form) = self.parts();
        match about {
            About::Nothing => f.write_str(form),
            About::Case(case) => write!(f, "case/{case}/{form}"),
            About::Visit(visit) => write!(f, "visit/{visit}/{form}"),
            About::Meeting(meeting) => write!(f, "meeting/{meeting}/{form}"),
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
        let mut parts = text.splitn(3, '/');
        let found = match (parts.next(), parts.next(), parts.next()) {
            (Some("case"), Some(id), Some(form)) => form_of(&OF_CASE, id, form),
            (Some("visit"), Some(id), Some(form)) => form_of(&OF_VISIT, id, form),
            (Some("meeting"), Some(id), Some(form)) => form_of(&OF_MEETING, id, form),
            _ => ALONE.into_iter().find(|place| place.parts().1 == text),
        };
        found.ok_or(NoPlace)
    }
}

fn form_of<Id: FromStr + Copy>(forms: &[fn(Id) -> DraftPlace], id: &str, form: &str) -> Option<DraftPlace> {
    let id = id.parse().ok()?;
    forms.iter().map(|place| place(id)).find(|place| place.parts().1 == form)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<DraftPlace> {
        let case = CaseId::from_bytes([7; 16]);
        let (visit, meeting) = (VisitId::from_bytes([9; 16]), MeetingId::from_bytes([11; 16]));
        let about = OF_CASE.iter().map(|place| place(case));
        let about = about.chain(OF_VISIT.iter().map(|place| place(visit)));
        ALONE.into_iter().chain(about).chain(OF_MEETING.iter().map(|place| place(meeting))).collect()
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
    fn the_names_are_what_is_stored() {
        let case = CaseId::from_bytes([7; 16]);
        let (visit, meeting) = (VisitId::from_bytes([9; 16]), MeetingId::from_bytes([11; 16]));
        let names: Vec<_> = all().into_iter().map(String::from).collect();
        let of_case = ["visit/new", "meeting/new", "proposal", "person/new", "agreement/new", "decision/new"]
            .into_iter()
            .chain(["decision/reverse", "breach/new", "breach/answer", "consent/new", "consent/withdraw"])
            .chain(["goal/new", "advice/new", "attention/new", "attention/discussed"])
            .chain(["introduction/not-needed"]);
        let of_visit = ["plan", "call-off", "brought-by", "early-end", "no-goodbye", "fetched-by"];
        let expected: Vec<_> = ["cases/new"]
            .map(str::to_owned)
            .into_iter()
            .chain(of_case.map(|form| format!("case/{case}/{form}")))
            .chain(of_visit.map(|form| format!("visit/{visit}/{form}")))
            .chain(["plan", "call-off"].map(|form| format!("meeting/{meeting}/{form}")))
            .collect();
        assert_eq!(names, expected);
    }

    #[test]
    fn what_names_no_form_is_refused() {
        let id = CaseId::from_bytes([7; 16]);
        for name in ["", "cases", "cases/new/", "case", "case/new", "case/x/visit/new", "visit//plan"] {
            assert_eq!(name.parse::<DraftPlace>(), Err(NoPlace), "{name}");
        }
        for name in ["case/{id}/plan", "visit/{id}/visit/new", "case/{id}", "meeting/{id}/early-end"] {
            let name = name.replace("{id}", &id.to_string());
            assert_eq!(name.parse::<DraftPlace>(), Err(NoPlace), "{name}");
        }
    }
}
