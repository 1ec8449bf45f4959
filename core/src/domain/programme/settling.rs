//! How a draft becomes a version without taking the meaning from what was recorded under earlier ones.
//!
//! A log names the action that was tapped, a case the point that was told, a talk the theme that was spoken
//! about. So whatever was released once stays in every later version, retired when it is no longer offered, and
//! what is put in other words is released under another name: the old words stay with what was recorded.

use super::names::Fresh;
use super::{Programme, Theme, ThemeId};
use crate::domain::checklist::{ChecklistItem, ItemId, Scope};
use crate::domain::vocabulary::{ActionId, TapAction};
use crate::ports::Random;

/// An entry of a programme that cases refer to by name.
pub(super) trait Named: Clone {
    /// Its name.
    type Id: Fresh + Clone + PartialEq;

    /// Its name.
    fn id(&self) -> &Self::Id;

    /// Gives it another name.
    fn rename(&mut self, id: Self::Id);

    /// Whether it is no longer offered.
    fn is_retired(&self) -> bool;

    /// Says whether it is no longer offered.
    fn set_retired(&mut self, retired: bool);

    /// Whether what was recorded under `other` would read the same under this one.
    fn says_the_same(&self, other: &Self) -> bool;
}

macro_rules! named {
    ($kind:ty, $id:ty, |$this:ident, $other:ident| $same:expr) => {
        impl Named for $kind {
            type Id = $id;

            fn id(&self) -> &$id {
                &self.id
            }

            fn rename(&mut self, id: $id) {
                self.id = id;
            }

            fn is_retired(&self) -> bool {
                self.retired
            }

            fn set_retired(&mut self, retired: bool) {
                self.retired = retired;
            }

            fn says_the_same(&self, other: &Self) -> bool {
                let ($this, $other) = (self, other);
                $same
            }
        }
    };
}

named!(Theme, ThemeId, |this, other| this.text == other.text);
named!(TapAction, ActionId, |this, other| (&this.label, &this.entry, &this.report, this.kind)
    == (&other.label, &other.entry, &other.report, other.kind));
// Whom it is told to may change: what was told to somebody stays told.
named!(ChecklistItem, ItemId, |this, other| this.text == other.text
    && match (&this.scope, &other.scope) {
        (Scope::EveryVisit, Scope::EveryVisit) => true,
        (Scope::OncePerPerson { subject: now, .. }, Scope::OncePerPerson { subject: then, .. }) =>
            now == then,
        (Scope::EveryVisit | Scope::OncePerPerson { .. }, _) => false,
    });

/// Makes `draft` a version that can follow `last`.
pub(super) fn settle(random: &impl Random, draft: &mut Programme, last: &Programme) {
    settle_list(random, &mut draft.checklist, &last.checklist);
    settle_list(random, &mut draft.vocabulary, &last.vocabulary);
    settle_list(random, &mut draft.themes, &last.themes);
}

/// Gives what changed its words another name, and keeps what `last` had and `draft` has no more, retired.
fn settle_list<T: Named>(random: &impl Random, draft: &mut Vec<T>, last: &[T]) {
    for entry in draft.iter_mut() {
        let reworded = last.iter().any(|old| old.id() == entry.id() && !old.says_the_same(entry));
        if reworded {
            entry.rename(T::Id::fresh(random));
        }
    }
    for old in last {
        if draft.iter().all(|entry| entry.id() != old.id()) {
            let mut kept = old.clone();
            kept.set_retired(true);
            draft.push(kept);
        }
    }
}

/// Gives everything another name, and leaves out what is retired: what comes from elsewhere has no cases here.
pub(super) fn name_afresh(random: &impl Random, programme: &mut Programme) {
    fn list<T: Named>(random: &impl Random, list: &mut Vec<T>) {
        list.retain(|entry| !entry.is_retired());
        for entry in list {
            entry.rename(T::Id::fresh(random));
        }
    }
    list(random, &mut programme.checklist);
    list(random, &mut programme.vocabulary);
    list(random, &mut programme.themes);
}

/// Leaves out what is retired.
pub(super) fn without_retired(programme: &mut Programme) {
    programme.checklist.retain(|item| !item.retired);
    programme.vocabulary.retain(|action| !action.retired);
    programme.themes.retain(|theme| !theme.retired);
}
