//! Who is there? Locks when nobody is, and saves when the app goes out of sight.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use omgangsboek_core::ports::Clock;
use omgangsboek_core::session::idle::{DEFAULT_VISIT_MINUTES, Idle};
use omgangsboek_core::session::rows::Stage;

use super::app::App;
use super::book::Book;
use crate::platform::activity::{Presence, on_activity, on_presence};
use crate::platform::page;
use crate::platform::timer::{After, Every};

/// How long the app may be out of sight before it locks, when no visit is going on.
const HIDDEN_GRACE: Duration = Duration::from_secs(60);
/// How often it is asked whether anybody is still there.
const IDLE_CHECK: Duration = Duration::from_secs(5);

impl App {
    /// Locks when nobody is there, and saves when the app goes out of sight.
    pub(super) fn watch(self) {
        let inner = self.inner.get_value();
        inner.idle.replace(Idle::since(inner.machine.clock.now()));
        let touched = inner.clone();
        let activity = on_activity(move || touched.idle.borrow_mut().touched(touched.machine.clock.now()));
        let presence = on_presence(move |presence| self.presence_changed(presence));
        let check = Every::new(IDLE_CHECK, move || self.lock_when_idle());
        inner.kept.borrow_mut().extend([
            Box::new(activity) as Box<dyn std::any::Any>,
            Box::new(presence),
            Box::new(check),
        ]);
    }

    fn presence_changed(self, presence: Presence) {
        let inner = self.inner.get_value();
        match presence {
            Presence::Hidden | Presence::Leaving => {
                if let Some(book) = inner.book.get() {
                    spawn_local(async move { book.flush().await });
                }
                if !self.visit_is_underway() {
                    inner.hidden.replace(Some(After::new(HIDDEN_GRACE, move || self.lock())));
                }
            }
            Presence::Shown => {
                inner.hidden.take();
                self.lock_when_idle();
            }
            // The page cache shows what was on screen when it was left.
            Presence::Revived => page::reload(),
        }
    }

    fn lock_when_idle(self) {
        let inner = self.inner.get_value();
        let minutes = u32::from(self.prefs.get_untracked().idle_minutes.get());
        // A worker who watches a child does not touch the screen.
        let limit = if self.visit_is_underway() { minutes.max(DEFAULT_VISIT_MINUTES) } else { minutes };
        if inner.idle.borrow().is_over(inner.machine.clock.now(), limit) {
            self.lock();
        }
    }

    fn visit_is_underway(self) -> bool {
        let underway = |book: Book| {
            book.visits().with_untracked(|rows| rows.values().any(|row| row.stage == Stage::Underway))
        };
        self.book().is_some_and(underway)
    }
}
