//! Waiting after a wrong passphrase. Kept in memory: what was mistyped leaves no trace on the device.

use leptos::prelude::*;
use omgangsboek_core::ports::Clock;
use omgangsboek_core::session::attempts::delay_after;

use super::app::{App, use_app};
use super::time::use_seconds;

/// The wrong tries of one screen.
#[derive(Clone, Copy)]
pub struct Attempts {
    app: App,
    failures: RwSignal<u32>,
    /// Until when to wait, on the clock that nobody can set.
    until_ms: RwSignal<u64>,
    wait: Signal<Option<u32>>,
}

/// No wrong tries yet.
pub fn use_attempts() -> Attempts {
    let app = use_app();
    let second = use_seconds();
    let failures = RwSignal::new(0);
    let until_ms = RwSignal::new(0_u64);
    let wait = Memo::new(move |_| {
        let left = until_ms.get().saturating_sub(second.get().mono_ms).div_ceil(1_000);
        // The second that is shown may be a moment old, so that a little too much seems to be left.
        let left = u32::try_from(left).unwrap_or(u32::MAX).min(delay_after(failures.get()));
        (left > 0).then_some(left)
    });
    Attempts { app, failures, until_ms, wait: wait.into() }
}

impl Attempts {
    /// How many seconds there are still to wait; none when one may try.
    pub fn wait(self) -> Signal<Option<u32>> {
        self.wait
    }

    /// It was wrong once more. Does nothing on a screen that is gone.
    pub fn failed(self) {
        let Some(failures) = self.failures.try_get_untracked() else { return };
        let failures = failures.saturating_add(1);
        self.failures.try_set(failures);
        let wait_ms = u64::from(delay_after(failures)) * 1_000;
        self.until_ms.try_set(self.app.machine().clock.now().mono_ms + wait_ms);
    }
}
