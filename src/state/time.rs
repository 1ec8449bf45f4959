//! Time as signals. One clock for the whole page, so that stamps of one run can be subtracted.

use std::time::Duration;

use omgangsboek_core::ports::{Clock, Stamp};

use super::app::use_app;
use crate::platform::timer::Every;
use crate::reactive::prelude::*;

/// The present moment. For stamping what somebody does; reading it does not follow the clock.
pub fn now() -> Stamp {
    use_app().machine().clock.now()
}

/// The present moment, anew each second: for the clock of a running visit.
pub fn use_seconds() -> Signal<Stamp> {
    ticking(Duration::from_secs(1))
}

/// The present moment, anew each half minute: for "today" and for what is due.
pub fn use_minutes() -> Signal<Stamp> {
    ticking(Duration::from_secs(30))
}

fn ticking(period: Duration) -> Signal<Stamp> {
    let machine = use_app().machine();
    let moment = RwSignal::new(machine.clock.now());
    let ticks = Every::new(period, move || moment.set(machine.clock.now()));
    // The timer stops with the page that asked for it.
    let ticks = StoredValue::new_local(Some(ticks));
    on_cleanup(move || {
        ticks.try_update_value(|ticks| ticks.take());
    });
    moment.into()
}
