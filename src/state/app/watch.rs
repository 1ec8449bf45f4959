//! Who is there? Locks or covers when nobody is, and saves when the app goes out of sight.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use omgangsboek_core::ports::Clock;
use omgangsboek_core::session::idle::{Idle, Limits, Situation, Step};

use super::{App, Phase};
use crate::platform::activity::{Presence, on_activity, on_presence};
use crate::platform::page;
use crate::platform::timer::{After, Every};

/// How often it is asked whether anybody is still there.
const CHECK: Duration = Duration::from_secs(5);

impl App {
    /// Locks or covers when nobody is there, and saves when the app goes out of sight.
    pub(super) fn watch(self) {
        self.somebody_is_there();
        let activity = on_activity(move || {
            let inner = self.inner.get_value();
            inner.idle.borrow_mut().touched(inner.machine.clock.now());
        });
        let presence = on_presence(move |presence| self.presence_changed(presence));
        let check = Every::new(CHECK, move || self.leave_when_nobody_is_there());
        self.keep(activity);
        self.keep(presence);
        self.keep(check);
    }

    pub(super) fn somebody_is_there(self) {
        let inner = self.inner.get_value();
        inner.idle.replace(Idle::since(inner.machine.clock.now()));
    }

    fn presence_changed(self, presence: Presence) {
        let inner = self.inner.get_value();
        match presence {
            Presence::Hidden | Presence::Leaving => {
                if let Some(book) = self.book() {
                    spawn_local(async move { book.flush().await });
                }
                inner.idle.borrow_mut().hidden(inner.machine.clock.now());
                let grace = Duration::from_secs(self.limits().grace_seconds.into());
                inner.grace.replace(Some(After::new(grace, move || self.leave_when_nobody_is_there())));
            }
            Presence::Shown => {
                inner.grace.take();
                // What could not be written while the app was away is tried again with a connection that
                // works.
                if let Some(book) = self.book().filter(|book| book.has_unsaved()) {
                    spawn_local(async move { book.flush().await });
                }
                // How long it was out of sight counts, also when a sleeping page had no timers.
                self.leave_when_nobody_is_there();
                inner.idle.borrow_mut().shown();
            }
            // The page cache shows what was on screen when it was left.
            Presence::Revived => page::reload(),
        }
    }

    fn leave_when_nobody_is_there(self) {
        let situation = match (self.phase.get_untracked(), self.running()) {
            (Phase::Covered(_), _) => Situation::Covered,
            (_, Some(_)) => Situation::Visit,
            _ => Situation::Open,
        };
        let inner = self.inner.get_value();
        let step = inner.idle.borrow().step(inner.machine.clock.now(), self.limits(), situation);
        match step {
            Step::Stay => {}
            Step::Cover => self.lock_here(),
            Step::Lock => self.lock_fully(),
        }
    }

    fn limits(self) -> Limits {
        let prefs = self.prefs.get_untracked();
        Limits {
            idle_minutes: prefs.idle_minutes.get().into(),
            visit_minutes: prefs.visit_idle_minutes.get().into(),
            grace_seconds: prefs.grace_seconds.get().into(),
        }
    }
}
