//! What a supervisor goes through before a visit.
//!
//! Two kinds of point: what varies today, asked at every visit (M22, M26–M31), and what is told once to
//! a person, asked before the first visit and again when it changed. Every point can be answered in one
//! tap, and none is a dead end: done, not applicable with the reason, or later.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::case::Case;
use super::ids::PersonId;
use super::person::{Person, Role};
use super::rules::Rule;
use super::told::Told;
use super::visit::Visit;
use super::words::Words;

pub use super::programme::names::ItemId;

/// A point of the checklist: programme data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChecklistItem {
    /// Its name.
    pub id: ItemId,
    /// The rule that it serves.
    pub rule: Rule,
    /// How often it is asked, and of whom.
    pub scope: Scope,
    /// The point itself, as a statement that can be true.
    pub text: Words,
    /// What to think of; shown small beneath it.
    pub hint: Words,
    /// What the case already knows about it.
    pub known: Known,
    /// No longer asked; kept so that what was answered can be read.
    #[serde(default)]
    pub retired: bool,
}

/// How often a point is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scope {
    /// At every visit.
    EveryVisit,
    /// Once for each person in one of these roles, and again when the subject changed.
    OncePerPerson {
        /// Who.
        roles: Vec<Role>,
        /// What it is about.
        subject: Subject,
    },
}

/// What a person is told about, for noticing that it changed since.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Subject {
    /// The method itself; does not change within a case.
    Method,
    /// The supervision terms of the case (M21).
    Terms,
    /// The STOP signals of the children (M23, M25).
    StopSignals,
    /// This child's own STOP signal (M23).
    OwnStopSignal,
}

impl Subject {
    /// All of them.
    pub const ALL: [Subject; 4] =
        [Subject::Method, Subject::Terms, Subject::StopSignals, Subject::OwnStopSignal];
}

/// What of the case is shown beside a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Known {
    /// Nothing.
    Nothing,
    /// What helps the children.
    Helps,
    /// The supervision terms that hold at this visit.
    Terms,
    /// The STOP signals.
    StopSignals,
    /// The standing agreements.
    Agreements,
    /// Where the people the child lives with can be reached.
    Reachable,
}

/// An answer to a point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// It is so.
    Done,
    /// It does not apply here, because of this.
    NotApplicable {
        /// The reason; may still be empty while it is typed.
        why: String,
    },
    /// Not now; it is asked again.
    Later,
}

/// The answer to a point that is asked at every visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// Which point.
    pub item: ItemId,
    /// The answer; `None` when only a note was written so far.
    pub answer: Option<Answer>,
    /// What was noted with it.
    pub note: String,
}

/// A point as the screen shows it for one visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prompt {
    /// The point.
    pub item: ChecklistItem,
    /// Whom it is about, for what is told once per person.
    pub person: Option<PersonId>,
    /// The answer so far.
    pub answer: Option<Answer>,
    /// The note so far.
    pub note: String,
    /// True when it was told before but has changed since.
    pub changed: bool,
    /// The day on which it was told, for what is told once per person.
    pub told_on: Option<NaiveDate>,
}

impl Prompt {
    /// Whether nobody needs to look at it any more.
    pub fn is_settled(&self) -> bool {
        match &self.answer {
            Some(Answer::Done) => true,
            Some(Answer::NotApplicable { why }) => !why.trim().is_empty(),
            Some(Answer::Later) | None => false,
        }
    }
}

/// All points for `visit`, in the programme's order: first what is still to be told to people or was told
/// on or after `today`, then what is asked at every visit.
pub fn prompts(case: &Case, visit: &Visit, today: NaiveDate) -> Vec<Prompt> {
    let programme = case.programme();
    let once = programme.asked().flat_map(|item| match &item.scope {
        Scope::EveryVisit => Vec::new(),
        Scope::OncePerPerson { roles, subject } => case
            .people
            .iter()
            .filter(|person| {
                roles.contains(&person.role()) && attends_or_cares(visit, person.id, person.role())
            })
            .map(|person| once_prompt(case, item, *subject, person.id))
            .filter(|prompt| !prompt.is_settled() || prompt.told_on.is_some_and(|on| on >= today))
            .collect(),
    });
    let every = programme.asked().filter(|item| item.scope == Scope::EveryVisit).map(|item| {
        let answered = visit.answers.iter().find(|answered| answered.item == item.id);
        Prompt {
            item: item.clone(),
            person: None,
            answer: answered.and_then(|answered| answered.answer.clone()),
            note: answered.map(|answered| answered.note.clone()).unwrap_or_default(),
            changed: false,
            told_on: None,
        }
    });
    once.chain(every).collect()
}

/// Whom the point that serves `rule` still has to be told, of those whom `visit` concerns.
pub fn not_told<'a>(case: &'a Case, visit: &Visit, rule: Rule) -> Vec<&'a Person> {
    let mut people = Vec::new();
    for item in case.programme().asked().filter(|item| item.rule == rule) {
        let Scope::OncePerPerson { roles, subject } = &item.scope else { continue };
        people.extend(case.people.iter().filter(|person| {
            roles.contains(&person.role())
                && attends_or_cares(visit, person.id, person.role())
                && !once_prompt(case, item, *subject, person.id).is_settled()
        }));
    }
    people
}

/// Children and visiting parents are asked about only at visits they come to; everybody else always.
fn attends_or_cares(visit: &Visit, person: PersonId, role: Role) -> bool {
    match role {
        Role::Child => visit.plan.children.contains(&person),
        Role::VisitingParent => visit.plan.parents.contains(&person),
        _ => true,
    }
}

pub(super) fn once_prompt(case: &Case, item: &ChecklistItem, subject: Subject, person: PersonId) -> Prompt {
    let revision = case.revision_of(subject, person);
    let told: Option<&Told> = case.told.iter().find(|told| told.item == item.id && told.person == person);
    let current = told.filter(|told| told.revision == revision);
    Prompt {
        item: item.clone(),
        person: Some(person),
        answer: current.map(|told| told.answer.clone()),
        note: told.map(|told| told.note.clone()).unwrap_or_default(),
        changed: told.is_some() && current.is_none(),
        told_on: current.map(|told| told.on),
    }
}

#[cfg(test)]
mod tests;
