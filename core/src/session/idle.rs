//! When nobody is there any more, and what follows from that.
//!
//! Two clocks are asked, and either of them decides: the wall clock goes on while a tablet sleeps but can be
//! set; the monotonic one cannot be set but may stand still in sleep. A workbook is locked. While a visit is
//! going on it is covered instead: the clock, STOP and marking have to stay within reach of a worker who
//! watches a child and not the screen. A cover that nobody lifts for hours becomes a lock.

use chrono::TimeDelta;

use crate::ports::Stamp;

/// How long a cover may lie untouched before it becomes a lock, in minutes: longer than a visit, shorter than
/// a night.
pub const COVERED_MINUTES: u32 = 180;

/// How long each absence may last; what the worker chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Minutes without a touch.
    pub idle_minutes: u32,
    /// The same while a visit is going on.
    pub visit_minutes: u32,
    /// Seconds out of sight.
    pub grace_seconds: u32,
}

/// What is on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Situation {
    /// The workbook, and no visit is going on.
    Open,
    /// The workbook, during a visit.
    Visit,
    /// The cover of a visit.
    Covered,
}

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Nothing.
    Stay,
    /// Cover the visit.
    Cover,
    /// Lock.
    Lock,
}

/// Since when nobody touched the app, and since when nobody can see it.
#[derive(Clone, Copy, Debug)]
pub struct Idle {
    touched: Stamp,
    hidden: Option<Stamp>,
}

impl Idle {
    /// Somebody is there at `now`.
    pub fn since(now: Stamp) -> Self {
        Self { touched: now, hidden: None }
    }

    /// Somebody touched the app.
    pub fn touched(&mut self, now: Stamp) {
        self.touched = now;
    }

    /// The app went out of sight.
    pub fn hidden(&mut self, now: Stamp) {
        self.hidden.get_or_insert(now);
    }

    /// The app is in sight again. Ask for the [`Idle::step`] first: how long it was away counts.
    pub fn shown(&mut self) {
        self.hidden = None;
    }

    /// What to do at `now`.
    pub fn step(&self, now: Stamp, limits: Limits, situation: Situation) -> Step {
        let minutes = match situation {
            Situation::Open => limits.idle_minutes,
            Situation::Visit => limits.visit_minutes,
            Situation::Covered => COVERED_MINUTES,
        };
        let idle = passed(self.touched, now, minutes * 60);
        let away = self.hidden.is_some_and(|hidden| passed(hidden, now, limits.grace_seconds));
        match situation {
            Situation::Open if idle || away => Step::Lock,
            Situation::Visit if idle || away => Step::Cover,
            Situation::Covered if idle => Step::Lock,
            _ => Step::Stay,
        }
    }
}

/// Whether `seconds` have passed by either clock.
fn passed(since: Stamp, now: Stamp, seconds: u32) -> bool {
    let mono_ms = now.mono_ms.saturating_sub(since.mono_ms);
    now.wall - since.wall >= TimeDelta::seconds(i64::from(seconds)) || mono_ms >= u64::from(seconds) * 1_000
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::stamp;

    const LIMITS: Limits = Limits { idle_minutes: 5, visit_minutes: 30, grace_seconds: 60 };

    fn after(start: Stamp, wall_seconds: i64, mono_seconds: u64) -> Stamp {
        let wall = start.wall + TimeDelta::seconds(wall_seconds);
        Stamp { wall, mono_ms: start.mono_ms + mono_seconds * 1_000, ..start }
    }

    #[test]
    fn either_clock_locks_and_setting_one_back_does_not_keep_it_open() {
        let start = stamp("2026-11-22T14:00:00+01:00");
        let idle = Idle::since(start);
        for (what, wall, mono, step) in [
            ("a moment later", 60, 60, Step::Stay),
            ("five minutes by both", 300, 300, Step::Lock),
            ("asleep: only the wall clock went on", 300, 0, Step::Lock),
            ("the clock was set back ten years", -10 * 365 * 86_400, 300, Step::Lock),
            ("the clock was set back and little time passed", -3_600, 60, Step::Stay),
        ] {
            assert_eq!(idle.step(after(start, wall, mono), LIMITS, Situation::Open), step, "{what}");
        }
    }

    #[test]
    fn a_visit_is_covered_later_than_a_workbook_is_locked_and_a_cover_does_not_lie_for_ever() {
        let start = stamp("2026-11-22T14:00:00+01:00");
        let idle = Idle::since(start);
        for (minutes, situation, step) in [
            (5, Situation::Open, Step::Lock),
            (29, Situation::Visit, Step::Stay),
            (30, Situation::Visit, Step::Cover),
            (179, Situation::Covered, Step::Stay),
            (180, Situation::Covered, Step::Lock),
        ] {
            let now = after(start, minutes * 60, 0);
            assert_eq!(idle.step(now, LIMITS, situation), step, "{situation:?} after {minutes} minutes");
        }
    }

    #[test]
    fn out_of_sight_there_is_a_grace_and_coming_back_in_time_ends_it() {
        let start = stamp("2026-11-22T14:00:00+01:00");
        let mut idle = Idle::since(start);
        idle.hidden(start);
        for (seconds, situation, step) in [
            (59, Situation::Open, Step::Stay),
            (60, Situation::Open, Step::Lock),
            (60, Situation::Visit, Step::Cover),
            (60, Situation::Covered, Step::Stay),
        ] {
            let now = after(start, seconds, 0);
            assert_eq!(idle.step(now, LIMITS, situation), step, "{situation:?} after {seconds} seconds");
        }
        idle.shown();
        assert_eq!(idle.step(after(start, 60, 60), LIMITS, Situation::Open), Step::Stay);
    }
}
