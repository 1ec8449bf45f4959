//! Locking, and covering a visit instead.
//!
//! Locking writes what is not stored, and loads the page anew: that is what proves that no key and no text
//! stays. A running visit is covered instead, so that clock, STOP and marking stay within reach; the keys stay
//! in memory meanwhile, and nothing of the pages is on screen or in the document.

use leptos::prelude::*;
use leptos::task::spawn_local;
use omgangsboek_core::vault::{Credential, UnlockError};

use super::underway::running;
use super::{App, Phase, RunningVisit};
use crate::platform::channel::Message;
use crate::platform::page;
use crate::state::passkeys::place_of;

impl App {
    /// Locks every tab; a running visit is covered instead. What cannot be written stays on screen,
    /// unlocked, with the reason.
    pub fn lock(self) {
        self.send(&Message::Locked);
        self.lock_here();
    }

    /// The visit that a lock would cover: one that goes on, in the tab that writes. Follows both.
    pub fn to_cover(self) -> Option<RunningVisit> {
        running(self.book().filter(|book| book.read_only().get().is_none())?)
    }

    /// Locks this tab, or covers its running visit.
    pub(super) fn lock_here(self) {
        match untrack(|| self.to_cover()) {
            Some(visit) => self.cover(visit),
            None => self.lock_fully(),
        }
    }

    /// Locks every tab, and this one also during a visit.
    pub fn lock_everything(self) {
        self.send(&Message::Locked);
        self.lock_fully();
    }

    /// Locks this tab, also during a visit. The visit goes on; the screen that unlocks says so.
    pub(super) fn lock_fully(self) {
        spawn_local(async move {
            if let Some(book) = self.book() {
                book.flush().await;
                if book.has_unsaved() {
                    return;
                }
            }
            page::leave_clean();
        });
    }

    fn cover(self, visit: RunningVisit) {
        if let Some(book) = self.book() {
            spawn_local(async move {
                book.flush().await;
                // Those that were added or taken away since the page was loaded.
                let ways = book.ways_in().await;
                self.know_passkeys(ways.into_iter().filter_map(place_of).collect());
            });
        }
        if self.phase.get_untracked() == Phase::Open {
            self.phase.set(Phase::Covered(visit));
        }
    }

    /// Lifts the cover.
    ///
    /// # Errors
    /// [`UnlockError::Wrong`] when this does not open the vault, or why that could not be told.
    pub async fn uncover(self, credential: Credential<'_>) -> Result<(), UnlockError> {
        let Some(book) = self.book() else { return Ok(()) };
        book.confirm(self, credential).await?;
        self.somebody_is_there();
        self.phase.set(Phase::Open);
        Ok(())
    }
}
