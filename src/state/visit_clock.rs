//! The clock of a visit: how long it lasts, how much is left of the time that was agreed, and the warning that is
//! felt as it grows short (M6).

use omgangsboek_core::domain::visit::{TimeLeft, Visit};

use super::handle::Handle;
use super::time::use_seconds;
use crate::platform::vibration::vibrate;
use crate::reactive::prelude::*;

/// What is shown of the time of a visit. Nothing of it changes more often than what is on screen.
#[derive(Clone, Copy)]
pub struct VisitClock {
    /// Whole minutes since the beginning; 0 before it.
    pub minutes: Memo<u32>,
    /// How much is left of the agreed time; plenty once the goodbye was said.
    pub left: Memo<TimeLeft>,
    /// The warning that came last while this clock was shown. One that stood already is not told again, and one
    /// that comes a second time, since a goodbye was taken back, neither.
    pub came: Signal<Option<TimeLeft>>,
}

/// The clock of `visit`; each warning is felt as it comes.
pub fn use_visit_clock(visit: Handle<Visit>) -> VisitClock {
    let second = use_seconds();
    let minutes = memo(move |_| {
        let now = second.get();
        visit.with(|visit| visit.run().map_or(0, |run| run.minutes(now)))
    });
    let left = memo(move |_| {
        let now = second.get();
        visit.with(|visit| match visit.run() {
            Some(run) if run.goodbye.is_none() => run.time_left(visit.plan.maximum(), now),
            _ => TimeLeft::Plenty,
        })
    });
    let came = RwSignal::new(None);
    Effect::new(move |before: Option<TimeLeft>| {
        let left = left.get();
        if before.is_some_and(|before| left > before) {
            vibrate(pattern(left));
            came.set(Some(left));
        }
        before.map_or(left, |before| before.max(left))
    });
    VisitClock { minutes, left, came: came.into() }
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
