//! How a visit's log is written: by a tap, or by typing.
//!
//! A tap is an entry at once. What is typed is a draft until it is added; the draft is part of the visit,
//! so that it is stored, sealed and found again like everything else. Its time is that of the first
//! letter, not of the last: that is when something was seen. Afterwards an entry can be completed, but
//! when it was made and by which tap stay as they were.

use serde::{Deserialize, Serialize};

use super::state::{Refusal, VisitState};
use super::{Visit, VisitPlan};
use crate::domain::ids::{EntryId, PersonId};
use crate::domain::log::{Actors, Audience, EntryKind, LogEntry, Statement};
use crate::domain::report::Heading;
use crate::domain::vocabulary::{Lens, TapAction};
use crate::ports::{Random, Stamp};

/// What is being typed and has not been added to the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// When its first letter was typed; `None` while it is blank.
    pub begun: Option<Stamp>,
    /// The text so far.
    pub text: String,
    /// Fact, interpretation or literal words.
    pub statement: Statement,
    /// The heading it will be offered under.
    pub heading: Heading,
    /// Who may come to read it.
    pub audience: Audience,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            begun: None,
            text: String::new(),
            statement: Statement::Observation,
            heading: Heading::Activities,
            audience: Audience::default(),
        }
    }
}

impl Draft {
    /// Whether there is nothing to add.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

impl VisitPlan {
    /// Everybody who comes: whom a tap is about unless somebody is chosen.
    pub fn everyone(&self) -> Actors {
        Actors { children: self.children.clone(), parents: self.parents.clone() }
    }
}

impl Actors {
    /// Chooses a child, or no longer. The last one stays chosen: a sentence is about somebody.
    pub fn toggle_child(&mut self, child: PersonId) {
        toggle(&mut self.children, child);
    }

    /// Chooses a parent, or no longer. The last one stays chosen.
    pub fn toggle_parent(&mut self, parent: PersonId) {
        toggle(&mut self.parents, parent);
    }

    /// Those of them whom the sentence of `action` names.
    fn named_by(&self, action: &TapAction) -> Self {
        let some = |named: bool, people: &[PersonId]| if named { people.to_vec() } else { Vec::new() };
        Self {
            children: some(action.names_child(), &self.children),
            parents: some(action.names_parent(), &self.parents),
        }
    }
}

fn toggle(chosen: &mut Vec<PersonId>, person: PersonId) {
    if !chosen.contains(&person) {
        chosen.push(person);
    } else if chosen.len() > 1 {
        chosen.retain(|one| *one != person);
    }
}

impl Visit {
    /// Logs `action` with those of `chosen` whom it names. One tap, one entry.
    ///
    /// # Errors
    /// [`Refusal::NotUnderway`], or [`Refusal::AfterGoodbye`].
    pub fn tap(
        &mut self,
        random: &impl Random,
        at: Stamp,
        action: &TapAction,
        chosen: &Actors,
    ) -> Result<EntryId, Refusal> {
        let id = EntryId::make(random);
        self.record(LogEntry {
            id,
            at,
            action: Some(action.id.clone()),
            actors: chosen.named_by(action),
            kind: action.kind,
            statement: Statement::Observation,
            lens: action.lens,
            heading: action.heading,
            text: String::new(),
            audience: Audience::default(),
            goals: Vec::new(),
            uptake: None,
            withdrawn: None,
        })?;
        Ok(id)
    }

    /// Changes what is being typed.
    ///
    /// # Errors
    /// [`Refusal::NotUnderway`], or [`Refusal::AfterGoodbye`].
    pub fn write(&mut self, at: Stamp, change: impl FnOnce(&mut Draft)) -> Result<(), Refusal> {
        let draft = &mut self.in_contact()?.draft;
        let begun = draft.begun;
        change(draft);
        draft.begun = (!draft.is_blank()).then_some(begun.unwrap_or(at));
        Ok(())
    }

    /// Adds what was typed to the log; `None` when nothing was.
    ///
    /// # Errors
    /// [`Refusal::NotUnderway`], or [`Refusal::AfterGoodbye`].
    pub fn add_draft(&mut self, random: &impl Random, at: Stamp) -> Result<Option<EntryId>, Refusal> {
        let run = self.in_contact()?;
        if run.draft.is_blank() {
            return Ok(None);
        }
        let draft = std::mem::take(&mut run.draft);
        let id = EntryId::make(random);
        run.log.add(LogEntry {
            id,
            at: draft.begun.unwrap_or(at),
            action: None,
            actors: Actors::default(),
            kind: EntryKind::Observation,
            statement: draft.statement,
            lens: Lens::of(draft.heading),
            heading: draft.heading,
            text: draft.text.trim().to_owned(),
            audience: draft.audience,
            goals: Vec::new(),
            uptake: None,
            withdrawn: None,
        });
        Ok(Some(id))
    }

    /// Completes an entry of the log, until the visit is closed. When it was made, by which tap, and that
    /// it was withdrawn are facts of their own and stay.
    ///
    /// # Errors
    /// [`Refusal::NotInFollowUp`] for a visit that has not begun or is closed.
    pub fn complete(&mut self, id: EntryId, change: impl FnOnce(&mut LogEntry)) -> Result<(), Refusal> {
        if !matches!(self.state(), VisitState::Underway | VisitState::FollowUp) {
            return Err(Refusal::NotInFollowUp);
        }
        if let Some(entry) = self.run.as_mut().and_then(|run| run.log.entry_mut(id)) {
            let (at, action, withdrawn) = (entry.at, entry.action.clone(), entry.withdrawn);
            change(entry);
            (entry.id, entry.at, entry.action, entry.withdrawn) = (id, at, action, withdrawn);
        }
        Ok(())
    }
}
