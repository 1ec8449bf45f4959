//! The visit that is going on, as the app around it needs to know it.
//!
//! A marker in the clear says since when, so that the screen that unlocks can say it and can mark moments
//! when the tab was killed in the middle. It holds times only.

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use leptos::task::spawn_local;
use omgangsboek_core::domain::ids::VisitId;
use omgangsboek_core::ports::Clock;
use omgangsboek_core::session::rows::Stage;

use super::App;
use crate::platform::underway;
use crate::reactive::prelude::*;
use crate::state::book::Book;
use crate::state::handle::Opened;

/// A visit that is going on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RunningVisit {
    /// Which.
    pub id: VisitId,
    /// Since when, local time.
    pub began: NaiveDateTime,
}

impl App {
    /// The visit that is going on; the one that began last when there are several.
    pub fn running(self) -> Option<RunningVisit> {
        untrack(|| running(self.book()?))
    }

    /// Whether a visit goes on, in this tab or another; followed. While the workbook is closed the marker tells.
    pub fn visit_goes_on(self) -> bool {
        match self.book() {
            Some(book) => running(book).is_some(),
            None => underway::load().is_some(),
        }
    }

    /// Keeps the marker as the visits of `book` are.
    pub(super) fn keep_marker(self, book: Book) {
        let began = memo(move |_| running(book).map(|visit| visit.began));
        let clock = self.machine().clock;
        let first = StoredValue::new(true);
        let clock = StoredValue::new_local(clock);
        Effect::new(move |_| match began.get() {
            Some(began) => {
                let offset = *clock.get_value().now().wall.offset();
                if let Some(since) = began.and_local_timezone(offset).single() {
                    underway::begin(since);
                }
                first.set_value(false);
            }
            // Marks that were made behind the lock are still to be taken over.
            None if first.get_value() && underway::load().is_some_and(|marker| !marker.marks.is_empty()) => {}
            None => underway::end(),
        });
    }

    /// Puts moments that were marked while the workbook was closed into the log of their visit.
    pub(super) fn take_over_marks(self, book: Book) {
        let Some(marker) = underway::load().filter(|marker| !marker.marks.is_empty()) else { return };
        let Some(id) = visit_of(book, marker.since) else { return };
        let visit = book.visit(id);
        let random = self.machine().random;
        let marks = StoredValue::new(Some(marker.marks));
        Effect::new(move |_| {
            let Opened::Ready(visit) = visit.get() else { return };
            let Some(marks) = marks.try_update_value(Option::take).flatten() else { return };
            let taken = visit.try_edit(|visit| visit.take_over_marks(&random, &marks));
            spawn_local(async move {
                book.flush().await;
                if taken.is_ok() && !book.has_unsaved() {
                    underway::settle(&marks);
                }
            });
        });
    }
}

/// The same, followed.
pub(super) fn running(book: Book) -> Option<RunningVisit> {
    book.visits().with(|rows| {
        rows.iter()
            .filter(|(_, row)| row.stage == Stage::Underway)
            .filter_map(|(id, row)| Some(RunningVisit { id: *id, began: row.began? }))
            .max_by_key(|visit| visit.began)
    })
}

/// The visit that began at `since`, going on or just over.
fn visit_of(book: Book, since: DateTime<FixedOffset>) -> Option<VisitId> {
    let began = since.naive_local();
    book.visits().with_untracked(|rows| {
        rows.iter()
            .filter(|(_, row)| matches!(row.stage, Stage::Underway | Stage::FollowUp))
            .find(|(_, row)| row.began.is_some_and(|row| (row - began).num_seconds().abs() < 60))
            .map(|(id, _)| *id)
    })
}
