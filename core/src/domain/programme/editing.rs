//! How the draft of an own programme is worked on: adding, moving, taking out and putting back.
//!
//! What a version was released with is retired when it is taken out, and can be put back; what was only ever
//! in the draft goes without a trace.

use std::borrow::Cow;

use super::names::Fresh;
use super::settling::Named;
use super::{OwnProgramme, Theme, ThemeId};
use crate::domain::checklist::{ChecklistItem, ItemId, Known, Scope, Subject};
use crate::domain::log::EntryKind;
use crate::domain::person::Role;
use crate::domain::report::Heading;
use crate::domain::rules::Rule;
use crate::domain::vocabulary::{ActionId, Group, Lens, TapAction};
use crate::domain::words::Words;
use crate::ports::Random;

/// Moves the entry at `at` past the nearest one, earlier or later, that is `like` it, and gives where it stands
/// then. At the end of the list it stays where it is.
pub fn moved<T>(list: &mut [T], at: usize, earlier: bool, like: impl Fn(&T, &T) -> bool) -> usize {
    let Some(entry) = list.get(at) else { return at };
    let beside = if earlier {
        (0..at).rev().find(|&other| like(entry, &list[other]))
    } else {
        (at + 1..list.len()).find(|&other| like(entry, &list[other]))
    };
    let Some(beside) = beside else { return at };
    list.swap(at, beside);
    beside
}

/// Takes out the entry called `id`: for good, or retired when it stands in `released`.
fn take_out<T: Named>(list: &mut Vec<T>, released: Option<&[T]>, id: &T::Id) {
    if released.is_some_and(|released| released.iter().any(|entry| entry.id() == id)) {
        set_retired(list, id, true);
    } else {
        list.retain(|entry| entry.id() != id);
    }
}

fn set_retired<T: Named>(list: &mut [T], id: &T::Id, retired: bool) {
    if let Some(entry) = list.iter_mut().find(|entry| entry.id() == id) {
        entry.set_retired(retired);
    }
}

impl OwnProgramme {
    /// Adds a point without words, asked at every visit.
    pub fn add_visit_item(&mut self, random: &impl Random) -> ItemId {
        self.add_item(random, Rule::M29, Scope::EveryVisit)
    }

    /// Adds a point without words, told once to each of the adults of the family.
    pub fn add_told_item(&mut self, random: &impl Random) -> ItemId {
        let roles = vec![Role::ResidentParent, Role::Carer, Role::VisitingParent];
        self.add_item(random, Rule::M19, Scope::OncePerPerson { roles, subject: Subject::Method })
    }

    /// What an organisation adds to a conversation belongs to the way of working (M19), what it adds to a day to
    /// the plan for that day (M29).
    fn add_item(&mut self, random: &impl Random, rule: Rule, scope: Scope) -> ItemId {
        let id = ItemId::fresh(random);
        self.draft.checklist.push(ChecklistItem {
            id: id.clone(),
            rule,
            scope,
            text: Words::own(""),
            hint: Words::own(""),
            known: Known::Nothing,
            retired: false,
        });
        id
    }

    /// Takes a point out.
    pub fn remove_item(&mut self, id: &ItemId) {
        let released = self.release.as_ref().map(|release| release.settings.checklist.as_slice());
        take_out(&mut self.draft.checklist, released, id);
    }

    /// Puts a retired point back.
    pub fn restore_item(&mut self, id: &ItemId) {
        set_retired(&mut self.draft.checklist, id, false);
    }

    /// Adds an action without words to `group`.
    pub fn add_action(&mut self, random: &impl Random, group: Group) -> ActionId {
        let id = ActionId::fresh(random);
        let (kind, lens, heading) = usual(group);
        self.draft.vocabulary.push(TapAction {
            id: id.clone(),
            group,
            kind,
            lens,
            heading,
            label: Words::own(""),
            entry: Words::own(""),
            report: Cow::Borrowed(""),
            retired: false,
        });
        id
    }

    /// Takes an action out.
    pub fn remove_action(&mut self, id: &ActionId) {
        let released = self.release.as_ref().map(|release| release.settings.vocabulary.as_slice());
        take_out(&mut self.draft.vocabulary, released, id);
    }

    /// Puts a retired action back.
    pub fn restore_action(&mut self, id: &ActionId) {
        set_retired(&mut self.draft.vocabulary, id, false);
    }

    /// Adds a theme without words (M10).
    pub fn add_theme(&mut self, random: &impl Random) -> ThemeId {
        let id = ThemeId::fresh(random);
        let (text, hint) = (Words::own(""), Words::own(""));
        self.draft.themes.push(Theme { id: id.clone(), rule: Rule::M10, text, hint, retired: false });
        id
    }

    /// Takes a theme out.
    pub fn remove_theme(&mut self, id: &ThemeId) {
        let released = self.release.as_ref().map(|release| release.settings.themes.as_slice());
        take_out(&mut self.draft.themes, released, id);
    }

    /// Puts a retired theme back.
    pub fn restore_theme(&mut self, id: &ThemeId) {
        set_retired(&mut self.draft.themes, id, false);
    }
}

/// What an action of `group` most often is.
fn usual(group: Group) -> (EntryKind, Option<Lens>, Heading) {
    match group {
        Group::Start => (EntryKind::Observation, Some(Lens::Atmosphere), Heading::Start),
        Group::Play => (EntryKind::Observation, Some(Lens::Interaction), Heading::Activities),
        Group::Interaction => (EntryKind::Observation, Some(Lens::Interaction), Heading::Interaction),
        Group::Care => (EntryKind::Observation, None, Heading::Activities),
        Group::Mood => (EntryKind::Observation, Some(Lens::Atmosphere), Heading::Atmosphere),
        Group::Parenting => (EntryKind::Observation, Some(Lens::Parenting), Heading::Parenting),
        Group::Agreements => (EntryKind::Incident, Some(Lens::Agreements), Heading::Particulars),
        Group::OwnPart => (EntryKind::Support, None, Heading::Particulars),
    }
}
