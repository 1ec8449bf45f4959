//! Keeping the screen on while a visit is going on.

use crate::platform::wake_lock::{Screen, WakeLock};
use crate::reactive::prelude::*;

/// Asks for the screen to stay on for as long as the part that calls this is shown, and tells whether it
/// does. False until the browser has agreed, and again whenever it changes its mind.
pub fn use_awake() -> Signal<bool> {
    let stays_on = RwSignal::new(false);
    let lock = WakeLock::request(move |screen| {
        // The browser may answer after the page is gone.
        stays_on.try_set(screen == Screen::StaysOn);
    });
    let lock = StoredValue::new_local(Some(lock));
    on_cleanup(move || {
        lock.try_update_value(|lock| lock.take());
    });
    stays_on.into()
}
