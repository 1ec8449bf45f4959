//! What is at hand before all of the workbook was read, and keeping it for the next unlocking.
//!
//! Lists show it at once. Whatever opens or stores something waits the moment until the rest is there.

use std::time::Duration;

use leptos::task::spawn_local;
use omgangsboek_core::domain::ids::VisitId;
use omgangsboek_core::ports::Clock;
use omgangsboek_core::session::numbers::numbers;
use omgangsboek_core::session::rows::Stage;
use omgangsboek_core::session::workbook::Workbook;
use omgangsboek_core::vault::{UnlockError, Unlocked};

use super::Book;
use crate::platform::page;
use crate::platform::timer::After;
use crate::reactive::prelude::*;
use crate::state::machine::PageStore;

/// A pause in saving that is long enough to look at what is at hand now.
const PAUSE: Duration = Duration::from_secs(1);

impl Book {
    /// Reads the rest behind what is at hand, after the page has been shown.
    ///
    /// # Errors
    /// [`UnlockError`]; nothing can be opened or stored in this book then.
    pub(in crate::state) async fn read_rest(
        self,
        unlocked: Unlocked<PageStore>,
        show: impl FnOnce(),
    ) -> Result<(), UnlockError> {
        let inner = self.inner.get_value();
        // Nobody has this book yet, so nobody can come before this.
        let mut place = inner.workbook.lock().await;
        show();
        page::shown().await;
        let workbook = Workbook::open(unlocked.whole().await?);
        self.show_anew(&inner, &workbook).await;
        inner.numbers.set(None);
        *place = Some(workbook);
        Ok(())
    }

    /// The number of a visit in its case; none for one that does not count. Follows the visits.
    pub fn number(self, visit: VisitId) -> Option<u32> {
        let of_all = || self.visits().with(|rows| numbers(rows, rows.get(&visit)?.case).get(&visit).copied());
        let inner = self.inner.get_value();
        let at_hand =
            inner.numbers.with(|numbers| numbers.as_ref().map(|numbers| numbers.get(&visit).copied()));
        at_hand.unwrap_or_else(of_all)
    }

    /// Keeps what is at hand for the next unlocking, whenever this tab writes and no visit goes on: now, and after
    /// each pause in saving.
    pub(in crate::state) fn keep_at_hand(self) {
        let waiting: StoredValue<Option<After>, LocalStorage> = StoredValue::new_local(None);
        let saved = self.saved();
        Effect::new(move |_| {
            saved.get();
            let keep = move || spawn_local(async move { self.keep_at_hand_now().await });
            waiting.set_value(Some(After::new(PAUSE, keep)));
        });
    }

    /// What cannot be kept only costs time at the next unlocking.
    async fn keep_at_hand_now(self) {
        // During a visit the thread is for the taps: choosing looks at everything that is listed.
        let goes_on =
            self.visits().with_untracked(|rows| rows.values().any(|row| row.stage == Stage::Underway));
        if goes_on || self.read_only.get_untracked().is_some() || self.has_unsaved() {
            return;
        }
        let inner = self.inner.get_value();
        let workbook = inner.workbook().await;
        let today = inner.machine.clock.now().wall.date_naive();
        if !inner.stopped.get() {
            drop(workbook.keep_at_hand(today).await);
        }
    }
}
