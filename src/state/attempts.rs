//! Waiting after a wrong passphrase. Kept in memory: what was mistyped leaves no trace on the device.

use std::time::Duration;

use omgangsboek_core::ports::Clock;
use omgangsboek_core::session::attempts::delay_after;

use super::app::{App, use_app};
use crate::platform::timer::Every;
use crate::reactive::prelude::*;

/// How often the screen looks at the clock while somebody waits: often enough that a wait of a second is one.
const LOOK: Duration = Duration::from_millis(200);

/// The wrong tries of one screen.
#[derive(Clone, Copy)]
pub struct Attempts {
    app: App,
    failures: RwSignal<u32>,
    /// Until when to wait, and what time it is, on the clock that nobody can set.
    until_ms: RwSignal<u64>,
    now_ms: RwSignal<u64>,
    wait: Signal<Option<u32>>,
    ticks: StoredValue<Option<Every>, LocalStorage>,
}

/// No wrong tries yet.
pub fn use_attempts() -> Attempts {
    let (until_ms, now_ms) = (RwSignal::new(0_u64), RwSignal::new(0_u64));
    let wait = memo(move |_| {
        let left = until_ms.get().saturating_sub(now_ms.get()).div_ceil(1_000);
        u32::try_from(left).ok().filter(|left| *left > 0)
    });
    let ticks = StoredValue::new_local(None);
    on_cleanup(move || {
        ticks.try_update_value(|ticks: &mut Option<Every>| ticks.take());
    });
    Attempts { app: use_app(), failures: RwSignal::new(0), until_ms, now_ms, wait: wait.into(), ticks }
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
        let now_ms = self.look();
        self.until_ms.try_set(now_ms + u64::from(delay_after(failures)) * 1_000);
        self.ticks.try_update_value(|ticks| {
            ticks.get_or_insert_with(|| {
                Every::new(LOOK, move || {
                    self.look();
                })
            });
        });
    }

    fn look(self) -> u64 {
        let now_ms = self.app.machine().clock.now().mono_ms;
        self.now_ms.try_set(now_ms);
        now_ms
    }
}
