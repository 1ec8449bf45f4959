//! Waiting, and doing something later or again and again. The one place that starts timers.
//!
//! Everything here stops when it is dropped: a sleeping future, a repeated call, a postponed one.
//! Browsers slow timers down in hidden tabs and stop them in a sleeping device, so nothing may decide by
//! counting ticks; look at the clock instead.

use std::time::Duration;

use futures_util::future::{Either, select};
use gloo_timers::callback::{Interval, Timeout};

/// Waits at least `time`.
pub async fn sleep(time: Duration) {
    gloo_timers::future::sleep(time).await;
}

/// The result of `work`, or `None` when it took longer than `limit`; the work is dropped then.
pub async fn within<W: Future>(limit: Duration, work: W) -> Option<W::Output> {
    let (work, alarm) = (std::pin::pin!(work), std::pin::pin!(sleep(limit)));
    match select(work, alarm).await {
        Either::Left((result, _)) => Some(result),
        Either::Right(_) => None,
    }
}

/// Calls again and again until dropped.
#[must_use = "dropping it stops the calls"]
pub struct Every {
    _interval: Interval,
}

impl Every {
    /// Calls `tick` after each `period` (whole milliseconds, capped at 24 days).
    pub fn new(period: Duration, tick: impl FnMut() + 'static) -> Self {
        Self { _interval: Interval::new(milliseconds(period), tick) }
    }
}

/// Calls once, unless dropped before: the way to wait for a pause in typing.
#[must_use = "dropping it cancels the call"]
pub struct After {
    _timeout: Timeout,
}

impl After {
    /// Calls `act` after `delay` (whole milliseconds, capped at 24 days).
    pub fn new(delay: Duration, act: impl FnOnce() + 'static) -> Self {
        Self { _timeout: Timeout::new(milliseconds(delay), act) }
    }
}

/// The browser keeps a signed 32-bit number of milliseconds and fires at once beyond it.
fn milliseconds(time: Duration) -> u32 {
    const LONGEST: u128 = i32::MAX as u128;
    time.as_millis().min(LONGEST) as u32
}

#[cfg(test)]
mod tests {
    use std::{cell::Cell, rc::Rc};

    use super::*;
    use wasm_bindgen_test::*;

    #[wasm_bindgen_test]
    async fn work_that_takes_too_long_gives_nothing() {
        let never = std::future::pending::<()>();
        assert_eq!(within(Duration::from_millis(5), never).await, None);
        assert_eq!(within(Duration::from_secs(60), async { 7 }).await, Some(7));
    }

    #[wasm_bindgen_test]
    async fn a_dropped_timer_does_not_fire() {
        let fired = Rc::new(Cell::new(false));
        let flag = fired.clone();
        drop(After::new(Duration::ZERO, move || flag.set(true)));
        // Timers of equal delay fire in order, so a later one shows that the dropped one had its chance.
        sleep(Duration::from_millis(1)).await;
        assert!(!fired.get());
    }
}
