//! One line of the log.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{AgreementId, EntryId, GoalId, PersonId};
use crate::domain::report::Heading;
use crate::domain::vocabulary::{ActionId, Lens};
use crate::ports::Stamp;

/// What an entry is about (M12, M32, M33).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EntryKind {
    /// Something seen or heard.
    Observation,
    /// The worker supported child or parent.
    Support,
    /// The worker gave advice.
    Advice,
    /// The worker showed by example.
    Modelling,
    /// The worker stepped in.
    Intervention,
    /// Something that needs attention afterwards.
    Incident,
    /// A moment that was only marked, to be put into words later.
    Moment,
}

/// Fact, view and interpretation are kept apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Statement {
    /// What anybody in the room could have seen or heard.
    Observation,
    /// How somebody experienced it.
    View,
    /// What the worker makes of it.
    Interpretation,
    /// Somebody's literal words.
    Quote,
}

/// Who may come to read an entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Audience {
    /// The worker, who may take it into a report.
    #[default]
    Worker,
    /// The worker only; never offered for a report.
    InternalOnly,
}

/// Whether advice or an intervention was taken up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Uptake {
    /// It was.
    TakenUp,
    /// It was not.
    NotTakenUp,
}

impl EntryKind {
    /// Whether it can be taken up or not (M32, M33, M53): what the worker offered, not what was seen.
    pub fn can_be_taken_up(self) -> bool {
        matches!(self, EntryKind::Advice | EntryKind::Modelling | EntryKind::Intervention)
    }
}

/// Whom an entry is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actors {
    /// Which children.
    pub children: Vec<PersonId>,
    /// Which parents.
    pub parents: Vec<PersonId>,
}

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogEntry {
    /// Its id.
    pub id: EntryId,
    /// When it was tapped or begun to type.
    pub at: Stamp,
    /// The action that was tapped; `None` for a typed line.
    pub action: Option<ActionId>,
    /// Whom it is about.
    pub actors: Actors,
    /// What it is.
    pub kind: EntryKind,
    /// Fact, view, interpretation or literal words.
    pub statement: Statement,
    /// The lens it is seen through.
    pub lens: Option<Lens>,
    /// The heading it is offered under.
    pub heading: Heading,
    /// What was typed, alone or with the tap.
    pub text: String,
    /// Who may come to read it.
    pub audience: Audience,
    /// The goals of the case that it says something about (M52, M53).
    #[serde(default)]
    pub goals: Vec<GoalId>,
    /// For advice and interventions.
    pub uptake: Option<Uptake>,
    /// When it was undone.
    pub withdrawn: Option<Stamp>,
    /// How long it lasted, in whole minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// The agreement that was seen to be kept or broken (M15).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<AgreementSeen>,
    /// When it was added, for one that was added afterwards: `at` is an estimate then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub added: Option<Stamp>,
    /// When its words were last typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worded: Option<Stamp>,
    /// When whether it was taken up, or how long it lasted, was last answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered: Option<Stamp>,
    /// When something that stood there was last changed. `at` stays what it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edited: Option<Stamp>,
    /// When the worker looked at it after the visit and left it so; `None` again once it is changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled: Option<Stamp>,
}

/// What was seen of an agreement during the visit. The answer afterwards is the worker's own (M15).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgreementSeen {
    /// Which.
    pub agreement: AgreementId,
    /// Whether it was kept.
    pub kept: bool,
}

/// How long after saying something a correction is still part of saying it. Later on it is an edit, and shows
/// as one.
const STILL_SAYING: TimeDelta = TimeDelta::minutes(2);

impl LogEntry {
    /// A typed observation without words, made at `at`.
    pub fn new(id: EntryId, at: Stamp) -> Self {
        Self {
            id,
            at,
            action: None,
            actors: Actors::default(),
            kind: EntryKind::Observation,
            statement: Statement::Observation,
            lens: None,
            heading: Heading::Activities,
            text: String::new(),
            audience: Audience::default(),
            goals: Vec::new(),
            uptake: None,
            withdrawn: None,
            minutes: None,
            agreement: None,
            added: None,
            worded: None,
            answered: None,
            edited: None,
            settled: None,
        }
    }

    /// Whether its time is an estimate, since it was added afterwards.
    pub fn is_estimated(&self) -> bool {
        self.added.is_some()
    }

    /// When the worker made it: when it was tapped, or added afterwards.
    pub fn made(&self) -> Stamp {
        self.added.unwrap_or(self.at)
    }

    /// Whether it may hold words of a child: literal words that are not a parent's alone. They come to both
    /// parents when they are taken into a report.
    pub fn quotes_child(&self) -> bool {
        let parents_only = self.actors.children.is_empty() && !self.actors.parents.is_empty();
        self.statement == Statement::Quote && !self.text.trim().is_empty() && !parents_only
    }

    /// Changes it at `at`. Completing what was left open is no edit, nor is correcting what was said a moment
    /// ago; changing what has stood there for a while is. When it was made, by which tap, which agreement it
    /// is about, and that it was withdrawn are facts of their own and stay.
    pub(in crate::domain) fn revise(&mut self, at: Stamp, change: impl FnOnce(&mut Self)) {
        let before = self.clone();
        change(self);
        (self.id, self.at) = (before.id, before.at);
        self.action.clone_from(&before.action);
        (self.agreement, self.added, self.withdrawn) = (before.agreement, before.added, before.withdrawn);
        (self.worded, self.answered) = (before.worded, before.answered);
        (self.edited, self.settled) = (before.edited, before.settled);

        // Each part has stood there since it was last said itself, or since the entry was made.
        let worded = before.worded.unwrap_or(before.made());
        let answered = before.answered.unwrap_or(worded);
        let is_edit = (self.says_otherwise(&before) && has_stood(worded, at))
            || (self.answers_otherwise(&before) && has_stood(answered, at));
        if is_edit {
            self.edited = Some(at);
        }
        if is_edit || self.what_was_looked_at() != before.what_was_looked_at() {
            self.settled = None;
        }
        if self.text != before.text {
            self.worded = Some(at);
        }
        if (self.uptake, self.minutes) != (before.uptake, before.minutes) {
            self.answered = Some(at);
        }
    }

    /// What a worker who leaves it as it is has decided about.
    fn what_was_looked_at(&self) -> (&str, Statement, EntryKind, Audience) {
        (&self.text, self.statement, self.kind, self.audience)
    }

    /// Whether words, whom it is about or what it is were something else in `before`. Where it is sorted does
    /// not change what it says; a moment that was only marked said nothing yet, and without words there is
    /// nothing to be literal or a view.
    fn says_otherwise(&self, before: &Self) -> bool {
        let worded = !before.text.trim().is_empty();
        (worded && (self.text.as_str(), self.statement) != (before.text.as_str(), before.statement))
            || (before.kind != EntryKind::Moment && self.kind != before.kind)
            || (before.actors != Actors::default() && self.actors != before.actors)
    }

    /// Whether an answer was given in `before` that is no longer given.
    fn answers_otherwise(&self, before: &Self) -> bool {
        fn other<T: PartialEq>(before: Option<T>, now: Option<T>) -> bool {
            before.is_some() && before != now
        }
        other(before.uptake, self.uptake) || other(before.minutes, self.minutes)
    }
}

/// Whether what was said at `since` is more than what one is still saying at `now`. A clock that was put back
/// in between says nothing, so that it counts as a while.
fn has_stood(since: Stamp, now: Stamp) -> bool {
    now.passed_since(since).abs() > STILL_SAYING
}
