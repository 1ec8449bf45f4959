//! A clock and a source of randomness that do the same each time.

use std::cell::Cell;

use chrono::{DateTime, FixedOffset};

use crate::ports::{Clock, Random, Stamp};

/// "Random" bytes that count up from a seed.
pub struct CountingRandom(Cell<u64>);

impl CountingRandom {
    /// Begins at `seed`.
    pub fn new(seed: u64) -> Self {
        Self(Cell::new(seed))
    }
}

impl Random for CountingRandom {
    fn fill(&self, bytes: &mut [u8]) {
        for byte in bytes {
            // Linear congruential step (Knuth's MMIX constants): spread out, and the same each time.
            let next =
                self.0.get().wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            self.0.set(next);
            *byte = (next >> 56) as u8;
        }
    }
}

/// A clock that stands still until it is moved on.
pub struct HandClock(Cell<Stamp>);

impl HandClock {
    /// Stands at `wall`, an RFC 3339 time such as `2026-11-22T14:02:00+01:00`.
    pub fn at(wall: &str) -> Self {
        Self(Cell::new(stamp(wall)))
    }

    /// Moves on by `minutes`.
    pub fn pass(&self, minutes: i64) {
        let mut now = self.0.get();
        now.wall += chrono::TimeDelta::minutes(minutes);
        now.mono_ms += u64::try_from(minutes).unwrap_or(0) * 60_000;
        self.0.set(now);
    }

    /// Its wall clock jumps by `minutes` that the other clock does not see: the device slept, or was set.
    pub fn jump(&self, minutes: i64) {
        let mut now = self.0.get();
        now.wall += chrono::TimeDelta::minutes(minutes);
        self.0.set(now);
    }

    /// The page is loaded anew: another run, whose clock begins at nothing.
    pub fn reload(&self) {
        let now = self.0.get();
        self.0.set(Stamp { mono_ms: 0, run: now.run + 1, ..now });
    }

    /// The device is given the time zone `hours` east of Greenwich. It is the same moment.
    pub fn travel(&self, hours: i32) {
        let now = self.0.get();
        let zone = FixedOffset::east_opt(hours * 3600).expect("a zone on this earth");
        self.0.set(Stamp { wall: now.wall.with_timezone(&zone), ..now });
    }
}

impl Clock for HandClock {
    fn now(&self) -> Stamp {
        self.0.get()
    }
}

/// The stamp of an RFC 3339 time.
pub fn stamp(wall: &str) -> Stamp {
    let wall: DateTime<FixedOffset> = DateTime::parse_from_rfc3339(wall).expect("a test writes valid times");
    Stamp { wall, mono_ms: 0, run: 1 }
}
