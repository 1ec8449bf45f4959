//! How a visit's log is written: by a tap, or by typing.
//!
//! A tap is an entry at once. What is typed is a draft until it is added; the draft is part of the visit,
//! so that it is stored, sealed and found again like everything else. Its time is that of the first
//! letter, not of the last: that is when something was seen; or one that the worker estimates, for what is
//! added afterwards. An entry can be completed and corrected later on, but when it was made and by which tap
//! stay as they were.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use super::state::Refusal;
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
    /// Something seen, something the worker did, or an incident.
    pub kind: EntryKind,
    /// Fact, view, interpretation or literal words.
    pub statement: Statement,
    /// The heading it will be offered under.
    pub heading: Heading,
    /// Who may come to read it.
    pub audience: Audience,
    /// Whom it is about; for literal words, who said them.
    pub actors: Actors,
    /// When it happened, for what is added afterwards; `None` for now.
    pub happened: Option<NaiveTime>,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            begun: None,
            text: String::new(),
            kind: EntryKind::Observation,
            statement: Statement::Observation,
            heading: Heading::Activities,
            audience: Audience::default(),
            actors: Actors::default(),
            happened: None,
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
            action: Some(action.id.clone()),
            actors: chosen.named_by(action),
            kind: action.kind,
            lens: action.lens,
            heading: action.heading,
            ..LogEntry::new(id, at)
        })?;
        Ok(id)
    }

    /// Whom the next tap is about: everybody who comes, unless somebody was chosen.
    pub fn chosen(&self) -> Actors {
        let chosen = self.run.as_ref().and_then(|run| run.chosen.clone());
        chosen.unwrap_or_else(|| self.plan.everyone())
    }

    /// Chooses whom the next taps are about; it stays so until it is chosen otherwise.
    ///
    /// # Errors
    /// [`Refusal::NotUnderway`], or [`Refusal::AfterGoodbye`].
    pub fn choose(&mut self, change: impl FnOnce(&mut Actors)) -> Result<(), Refusal> {
        let mut chosen = self.chosen();
        change(&mut chosen);
        self.in_contact()?.chosen = Some(chosen);
        Ok(())
    }

    /// Changes what is being typed: during the visit, or afterwards for what was not logged then.
    ///
    /// # Errors
    /// [`Refusal::NotInFollowUp`] for a visit that has not begun or is closed.
    pub fn write(&mut self, at: Stamp, change: impl FnOnce(&mut Draft)) -> Result<(), Refusal> {
        let draft = &mut self.open_run()?.draft;
        let begun = draft.begun;
        change(draft);
        draft.begun = (!draft.is_blank()).then_some(begun.unwrap_or(at));
        Ok(())
    }

    /// Adds what was typed to the log; `None` when nothing was. Without a time it happened when its first
    /// letter was typed; with one it is added afterwards, and its time is an estimate.
    ///
    /// # Errors
    /// [`Refusal::AfterGoodbye`] for what has no time, once the goodbye was said; [`Refusal::OutsideVisit`] for
    /// a time at which the visit did not go on; [`Refusal::NotInFollowUp`] for a visit that has not begun or is
    /// closed.
    pub fn add_draft(&mut self, random: &impl Random, at: Stamp) -> Result<Option<EntryId>, Refusal> {
        let run = self.open_run()?;
        if run.draft.is_blank() {
            return Ok(None);
        }
        let begun = run.draft.begun.unwrap_or(at);
        let (happened, added) = match run.draft.happened {
            Some(time) => {
                let wall = run.moment_of(time, at).ok_or(Refusal::OutsideVisit)?;
                (Stamp::of_wall(wall), Some(at))
            }
            None if run.goodbye.is_some() => return Err(Refusal::AfterGoodbye),
            None => (begun, None),
        };
        let draft = std::mem::take(&mut run.draft);
        let id = EntryId::make(random);
        run.log.add(LogEntry {
            actors: draft.actors,
            kind: draft.kind,
            statement: draft.statement,
            lens: Lens::of(draft.heading),
            heading: draft.heading,
            text: draft.text.trim().to_owned(),
            audience: draft.audience,
            added,
            worded: Some(at),
            ..LogEntry::new(id, happened)
        });
        Ok(Some(id))
    }

    /// Completes or corrects an entry of the log, until the visit is closed. What has stood there for a while
    /// shows as edited; when it was made and by which tap stay as they were.
    ///
    /// # Errors
    /// [`Refusal::NotInFollowUp`] for a visit that has not begun or is closed.
    pub fn complete(
        &mut self,
        id: EntryId,
        at: Stamp,
        change: impl FnOnce(&mut LogEntry),
    ) -> Result<(), Refusal> {
        if let Some(entry) = self.open_run()?.log.entry_mut(id) {
            entry.revise(at, change);
        }
        Ok(())
    }

    /// Gives an entry that was added afterwards another estimate, not later than it was added. The time of a tap
    /// is a fact and stays.
    ///
    /// # Errors
    /// [`Refusal::OutsideVisit`]; [`Refusal::WrittenBefore`]; [`Refusal::NotInFollowUp`] for a visit that has not
    /// begun or is closed.
    pub fn estimate(&mut self, id: EntryId, time: NaiveTime, at: Stamp) -> Result<(), Refusal> {
        let run = self.open_run()?;
        run.moment_of(time, at).ok_or(Refusal::OutsideVisit)?;
        let Some(added) = run.log.entry(id).and_then(|entry| entry.added) else { return Ok(()) };
        let wall = run.moment_of(time, added).ok_or(Refusal::WrittenBefore)?;
        if let Some(entry) = run.log.entry_mut(id) {
            entry.at = Stamp::of_wall(wall);
        }
        Ok(())
    }

    /// Takes back the last line of the log and tells which; `None` when there is none.
    ///
    /// # Errors
    /// [`Refusal::NotUnderway`], or [`Refusal::AfterGoodbye`].
    pub fn undo(&mut self, at: Stamp) -> Result<Option<EntryId>, Refusal> {
        Ok(self.in_contact()?.log.undo(at))
    }

    /// Puts back what was taken back last and tells which; `None` when there is nothing to put back.
    ///
    /// # Errors
    /// [`Refusal::NotUnderway`], or [`Refusal::AfterGoodbye`].
    pub fn redo(&mut self) -> Result<Option<EntryId>, Refusal> {
        Ok(self.in_contact()?.log.redo())
    }

    /// Takes one entry back, until the visit is closed. It stays on record as withdrawn.
    ///
    /// # Errors
    /// [`Refusal::NotInFollowUp`] for a visit that has not begun or is closed.
    pub fn withdraw(&mut self, id: EntryId, at: Stamp) -> Result<(), Refusal> {
        if let Some(entry) = self.open_run()?.log.entry_mut(id) {
            entry.withdrawn.get_or_insert(at);
        }
        Ok(())
    }

    /// Puts back an entry that was taken back, until the visit is closed.
    ///
    /// # Errors
    /// [`Refusal::NotInFollowUp`] for a visit that has not begun or is closed.
    pub fn put_back(&mut self, id: EntryId) -> Result<(), Refusal> {
        if let Some(entry) = self.open_run()?.log.entry_mut(id) {
            entry.withdrawn = None;
        }
        Ok(())
    }
}
