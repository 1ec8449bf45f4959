//! When nobody is there any more.
//!
//! Two clocks are asked, and either of them locks: the wall clock goes on while a tablet sleeps but can be
//! set; the monotonic one cannot be set but may stand still in sleep.

use chrono::TimeDelta;

use crate::ports::Stamp;

/// Idle time before locking, in minutes, when nothing else is set.
pub const DEFAULT_MINUTES: u32 = 5;
/// The same while a visit is going on: a worker who watches a child does not touch the screen.
pub const DEFAULT_VISIT_MINUTES: u32 = 30;

/// Since when nobody touched the app.
#[derive(Clone, Copy, Debug)]
pub struct Idle {
    last: Stamp,
}

impl Idle {
    /// Somebody is there at `now`.
    pub fn since(now: Stamp) -> Self {
        Self { last: now }
    }

    /// Somebody touched the app.
    pub fn touched(&mut self, now: Stamp) {
        self.last = now;
    }

    /// Whether `limit_minutes` have passed without a touch.
    pub fn is_over(&self, now: Stamp, limit_minutes: u32) -> bool {
        let wall = now.wall - self.last.wall;
        let mono_ms = now.mono_ms.saturating_sub(self.last.mono_ms);
        wall >= TimeDelta::minutes(i64::from(limit_minutes)) || mono_ms >= u64::from(limit_minutes) * 60_000
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::stamp;

    #[test]
    fn either_clock_locks_and_setting_one_back_does_not_keep_it_open() {
        let start = stamp("2026-11-22T14:00:00+01:00");
        let idle = Idle::since(start);
        for (what, wall_minutes, mono_minutes, over) in [
            ("a moment later", 1, 1, false),
            ("five minutes by both", 5, 5, true),
            ("asleep: only the wall clock went on", 5, 0, true),
            ("the clock was set back an hour", -60, 5, true),
            ("the clock was set back and little time passed", -60, 1, false),
        ] {
            let mut now = start;
            now.wall += TimeDelta::minutes(wall_minutes);
            now.mono_ms += mono_minutes * 60_000;
            assert_eq!(idle.is_over(now, 5), over, "{what}");
        }
    }
}
