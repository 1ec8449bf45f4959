//! The clock of the browser: what the wall says, and beside it a count that nobody can set.
//!
//! The page's own count (`performance.now`) stands still in some browsers while the device sleeps, and
//! the wall clock can be set by anybody. So each stamp carries both, and the core decides which to trust.

use chrono::{DateTime, FixedOffset};
use js_sys::Date;
use omgangsboek_core::ports::{Clock, Random, Stamp};

use super::{js, random::BrowserRandom};

/// Tells local time, time since the page began, and which run of the page this is.
#[derive(Clone, Copy)]
pub struct BrowserClock {
    run: u32,
}

impl BrowserClock {
    /// A clock for this page load, with a random number for the run. Make one and hand it round: stamps
    /// of two clocks cannot be subtracted.
    pub fn start() -> Self {
        let mut run = [0; 4];
        BrowserRandom.fill(&mut run);
        Self { run: u32::from_le_bytes(run) }
    }
}

impl Clock for BrowserClock {
    fn now(&self) -> Stamp {
        let date = Date::new_0();
        Stamp {
            wall: local(date.get_time(), date.get_timezone_offset()),
            mono_ms: js::window().performance().map_or(0, |performance| performance.now() as u64),
            run: self.run,
        }
    }
}

/// Local time from milliseconds since 1970 and the browser's offset, which is minutes from local to UTC
/// (so −60 in a Dutch winter). A date outside the calendar becomes the start of 1970, an impossible offset UTC.
fn local(milliseconds: f64, minutes_to_utc: f64) -> DateTime<FixedOffset> {
    let offset = FixedOffset::east_opt((-minutes_to_utc * 60.0) as i32)
        .unwrap_or_else(|| FixedOffset::east_opt(0).expect("zero is an offset within bounds"));
    DateTime::from_timestamp_millis(milliseconds as i64).unwrap_or_default().with_timezone(&offset)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    #[wasm_bindgen_test]
    fn the_wall_clock_carries_the_local_offset_and_survives_nonsense() {
        for (milliseconds, minutes, expected) in [
            (1_767_268_800_000.0, -60.0, "2026-01-01T13:00:00+01:00"),
            (1_767_268_800_000.0, 210.0, "2026-01-01T08:30:00-03:30"),
            (f64::NAN, -60.0, "1970-01-01T01:00:00+01:00"),
            (1_767_268_800_000.0, f64::INFINITY, "2026-01-01T12:00:00+00:00"),
        ] {
            assert_eq!(local(milliseconds, minutes).to_rfc3339(), expected);
        }
    }

    #[wasm_bindgen_test]
    fn two_stamps_of_one_clock_share_the_run_and_do_not_go_back() {
        let clock = BrowserClock::start();
        let (first, second) = (clock.now(), clock.now());
        assert_eq!(first.run, second.run);
        assert!(second.mono_ms >= first.mono_ms);
    }
}
