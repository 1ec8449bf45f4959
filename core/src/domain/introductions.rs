//! Meeting everybody first (M20): for each person whether that is still to come.
//!
//! How many talks that takes and how long differs per case. What counts is whether the worker has met
//! somebody: in a meeting that was held, or as answered in the checklist.

use chrono::NaiveDate;

use super::case::Case;
use super::checklist::{Answer, Scope};
use super::ids::PersonId;
use super::meeting::{Meeting, MeetingKind, MeetingState};
use super::person::Person;
use super::rules::Rule;

/// How far getting to know somebody is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IntroductionState {
    /// Still to be planned.
    Open,
    /// Planned.
    Planned {
        /// On which day.
        on: NaiveDate,
    },
    /// They met.
    Held {
        /// On which day.
        on: NaiveDate,
    },
    /// Not needed.
    NotNeeded {
        /// Why.
        why: String,
    },
}

impl IntroductionState {
    /// Whether it is still to come, planned or not.
    pub fn is_open(&self) -> bool {
        matches!(self, IntroductionState::Open | IntroductionState::Planned { .. })
    }
}

/// How far getting to know `person` is, by the answer in the checklist and the `meetings` of the case. An
/// introduction that was held goes before an answer, an answer before one that is only planned.
pub fn introduction_of<'a>(
    case: &Case,
    person: PersonId,
    meetings: impl IntoIterator<Item = &'a Meeting>,
) -> IntroductionState {
    let (mut held, mut planned) = (None, None);
    for meeting in meetings {
        if meeting.kind() != MeetingKind::Introduction || meeting.case != case.id {
            continue;
        }
        let day = meeting.plan.starts.date();
        match meeting.state() {
            MeetingState::Held { attended, .. } if attended.contains(&person) => held = earliest(held, day),
            MeetingState::Planned if meeting.plan.with.contains(&person) => planned = earliest(planned, day),
            _ => {}
        }
    }
    if let Some(on) = held {
        return IntroductionState::Held { on };
    }
    if let Some(answered) = answered(case, person) {
        return answered;
    }
    planned.map_or(IntroductionState::Open, |on| IntroductionState::Planned { on })
}

/// Everybody whom the programme wants met, in the order of the case, with how far that is (M20).
pub fn introductions<'a>(
    case: &'a Case,
    meetings: impl IntoIterator<Item = &'a Meeting> + Clone,
) -> Vec<(&'a Person, IntroductionState)> {
    let wanted = case.people.iter().filter(|person| is_wanted(case, person));
    wanted.map(|person| (person, introduction_of(case, person.id, meetings.clone()))).collect()
}

fn earliest(so_far: Option<NaiveDate>, day: NaiveDate) -> Option<NaiveDate> {
    Some(so_far.map_or(day, |before| before.min(day)))
}

fn is_wanted(case: &Case, person: &Person) -> bool {
    let asked = case.programme().checklist.iter().filter(|item| item.rule == Rule::M20 && !item.retired);
    asked.into_iter().any(
        |item| matches!(&item.scope, Scope::OncePerPerson { roles, .. } if roles.contains(&person.role())),
    )
}

/// What the checklist says about it: done, or not needed with its reason.
fn answered(case: &Case, person: PersonId) -> Option<IntroductionState> {
    let points = case.programme().checklist.iter().filter(|item| item.rule == Rule::M20);
    let mut told =
        points.filter_map(|item| case.told.iter().find(|told| told.item == item.id && told.person == person));
    told.find_map(|told| match &told.answer {
        Answer::Done => Some(IntroductionState::Held { on: told.on }),
        Answer::NotApplicable { why } if !why.trim().is_empty() => {
            Some(IntroductionState::NotNeeded { why: why.clone() })
        }
        Answer::NotApplicable { .. } | Answer::Later => None,
    })
}

#[cfg(test)]
mod tests;
