//! Drafts: what stands in a form that nobody has confirmed yet.
//!
//! Each form has a place, such as `case/<id>/agreement/new`. What is typed there is sealed within a second, and
//! offered the next time the form is opened, with the time it was typed. Confirming or discarding the form
//! takes the draft away.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use chrono::{DateTime, FixedOffset};
use omgangsboek_core::ordering::OrderBy;
use omgangsboek_core::ports::Clock;
use omgangsboek_core::session::places::{About, DraftPlace, belongs_to};
use omgangsboek_core::session::rows::Stage;
use omgangsboek_core::vault::Draft;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Book, Unsaved, use_book};
use crate::reactive::prelude::*;

/// The drafts of the open workbook, by place.
#[derive(Default)]
pub(super) struct Kept(BTreeMap<String, (DateTime<FixedOffset>, Value)>);

impl Kept {
    pub(super) fn found(drafts: Vec<Draft>) -> Self {
        Self(drafts.into_iter().map(|draft| (draft.place, (draft.at, draft.value))).collect())
    }

    pub(super) fn value(&self, place: &str) -> Option<Value> {
        self.0.get(place).map(|(_, value)| value.clone())
    }

    /// How many belong to something with one of these `ids`.
    pub(super) fn count_of(&self, ids: &[String]) -> usize {
        self.0.keys().filter(|place| belongs_to(place, ids)).count()
    }

    /// Lets go of those, without writing anything.
    pub(super) fn drop_of(&mut self, ids: &[String]) {
        self.0.retain(|place, _| !belongs_to(place, ids));
    }
}

/// A form that was left with something typed in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Which form.
    pub place: DraftPlace,
    /// When it was typed.
    pub at: DateTime<FixedOffset>,
}

impl Book {
    /// The forms that can be gone on with, the newest first, as they are now: without those of the live
    /// screen, which are put back by themselves, and without those of what is gone or past changing.
    pub fn waiting_drafts(self) -> Vec<Waiting> {
        if self.read_only.get_untracked().is_some() {
            return Vec::new();
        }
        let inner = self.inner.get_value();
        let drafts = inner.drafts.borrow();
        let all = drafts.0.iter();
        let mut waiting: Vec<_> = all
            .filter_map(|(place, (at, _))| Some(Waiting { place: place.parse().ok()?, at: *at }))
            .filter(|draft| !draft.place.is_live() && self.can_come_back(draft.place))
            .collect();
        waiting.order_by_key(|draft| std::cmp::Reverse((draft.at, draft.place)));
        waiting
    }

    /// What was typed into the form at `place`, to see what it is about. It stays as it is, and is still
    /// offered.
    pub fn typed_at<T: DeserializeOwned>(self, place: DraftPlace) -> Option<T> {
        if self.read_only.get_untracked().is_some() {
            return None;
        }
        let value = self.inner.get_value().drafts.borrow().value(&place.to_string())?;
        read(&value)
    }

    /// Takes away what was typed into the form at `place`.
    pub fn discard_draft(self, place: DraftPlace) {
        self.drop_draft(place.into());
    }

    /// Takes away drafts that no form will offer again: of what is gone, or past changing. Not while
    /// something is damaged, since that may come back from a backup.
    pub(in crate::state) fn sweep_drafts(self) {
        if self.damaged.get_untracked() > 0 {
            return;
        }
        let inner = self.inner.get_value();
        let is_over = |place: &&String| place.parse().is_ok_and(|place| !self.can_come_back(place));
        let over: Vec<_> = inner.drafts.borrow().0.keys().filter(is_over).cloned().collect();
        for place in over {
            self.drop_draft(place);
        }
    }

    /// Whether what the form is about is still there, and still at the point where it is asked.
    fn can_come_back(self, place: DraftPlace) -> bool {
        match place.about() {
            About::Nothing => true,
            About::Case(case) => self.cases().with_untracked(|cases| cases.contains_key(&case)),
            About::Visit(visit) => self.visits().with_untracked(|visits| {
                let stage = visits.get(&visit).map(|row| row.stage);
                stage.is_some_and(if place.is_live() { Stage::is_ahead } else { Stage::is_waiting })
            }),
            About::Meeting(meeting) => self
                .meetings()
                .with_untracked(|meetings| meetings.get(&meeting).is_some_and(|row| row.stage.is_waiting())),
        }
    }

    fn drop_draft(self, place: String) {
        let kept = self.inner.get_value().drafts.borrow_mut().0.remove(&place).is_some();
        if kept && self.read_only.get_untracked().is_none() {
            self.unsaved(Unsaved::Draft(place));
        }
    }
}

/// The draft of one form.
pub struct DraftOf<T> {
    book: Book,
    place: StoredValue<String>,
    offered: RwSignal<Option<DateTime<FixedOffset>>>,
    fields: PhantomData<fn() -> T>,
}

impl<T> Clone for DraftOf<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for DraftOf<T> {}

/// The draft of the form at `place`. What was left there before is offered until it is taken or discarded.
pub fn use_draft<T: Serialize + DeserializeOwned>(place: impl Into<String>) -> DraftOf<T> {
    let (book, place) = (use_book(), place.into());
    let writes = book.read_only.get_untracked().is_none();
    let offered = book.inner.get_value().drafts.borrow().0.get(&place).filter(|_| writes).and_then(
        // One that this version cannot read is of no use to anybody.
        |(at, value)| T::deserialize(value).ok().map(|_| *at),
    );
    DraftOf { book, place: StoredValue::new(place), offered: RwSignal::new(offered), fields: PhantomData }
}

impl<T: Serialize + DeserializeOwned> DraftOf<T> {
    /// When what is offered was typed; none when nothing is.
    pub fn offered(self) -> Signal<Option<DateTime<FixedOffset>>> {
        self.offered.into()
    }

    /// What was typed, to go on with. It stays stored until the form is confirmed or discarded.
    pub fn take(self) -> Option<T> {
        self.offered.set(None);
        let value =
            self.place.with_value(|place| self.book.inner.get_value().drafts.borrow().value(place))?;
        read(&value)
    }

    /// Keeps what stands in the form now; stored within a second.
    pub fn keep(self, fields: &T) {
        if self.book.read_only.get_untracked().is_some() {
            return;
        }
        let Ok(value) = serde_json::to_value(fields) else { return };
        let place = self.place.get_value();
        let inner = self.book.inner.get_value();
        let at = inner.machine.clock.now().wall;
        inner.drafts.borrow_mut().0.insert(place.clone(), (at, value));
        self.book.unsaved(Unsaved::Draft(place));
    }

    /// The form was confirmed, closed on purpose, or its draft discarded: nothing of it remains.
    pub fn forget(self) {
        self.offered.try_set(None);
        self.book.drop_draft(self.place.get_value());
    }
}

/// The fields of a form out of its draft. Read as text: reading each form from a tree as well as writing it would
/// be more code than it saves time.
fn read<T: DeserializeOwned>(value: &Value) -> Option<T> {
    serde_json::from_str(&value.to_string()).ok()
}
