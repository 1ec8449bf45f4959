//! How much is left of the time that was agreed for a visit, and the warning that is felt as it grows short (M6).

use leptos::prelude::*;
use omgangsboek_core::domain::visit::{TimeLeft, Visit};

use super::handle::Handle;
use super::time::use_seconds;
use crate::platform::vibration::vibrate;

/// How much is left of the agreed time of `visit`; plenty once the goodbye was said. Each warning is felt as it
/// comes; one that stood already when the part that calls this was shown is not felt again.
pub fn use_time_left(visit: Handle<Visit>) -> Signal<TimeLeft> {
    let second = use_seconds();
    let left = Memo::new(move |_| {
        let now = second.get();
        visit.with(|visit| match visit.run() {
            Some(run) if run.goodbye.is_none() => run.time_left(visit.plan.maximum(), now),
            _ => TimeLeft::Plenty,
        })
    });
    Effect::new(move |before: Option<TimeLeft>| {
        let left = left.get();
        if before.is_some_and(|before| left > before) {
            vibrate(pattern(left));
        }
        // Also when there is more time again, since a goodbye was taken back: it was felt already.
        before.map_or(left, |before| before.max(left))
    });
    left.into()
}

/// How a warning feels: longer as it matters more, so that it can be told in a pocket. Milliseconds on and off.
fn pattern(left: TimeLeft) -> &'static [u32] {
    match left {
        TimeLeft::Plenty => &[],
        TimeLeft::Fifteen => &[250],
        TimeLeft::Five => &[250, 150, 250],
        TimeLeft::Over => &[500, 200, 500, 200, 500],
    }
}
