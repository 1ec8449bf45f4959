//! Which clock tells how long a visit lasts (M6), and where two clocks disagree.
//!
//! The wall clock is the anchor: it goes on while a tablet sleeps, a tab is killed or a page is loaded anew. A
//! clock that nobody can set counts beside it, as long as the page lives. Where the two saw different times
//! pass, nothing is mended in silence: the stamps stay as they were made and the place is told. Every time of a
//! visit is shown in the time zone in which it began, so that times and durations add up.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeDelta};

use super::run::Run;
use crate::ports::Stamp;

/// Two clocks that differ by less agree: taps are not exact, and clocks are set right by seconds.
const AGREE: TimeDelta = TimeDelta::seconds(60);

/// Two stamps of a visit between which the clocks disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockDoubt {
    /// The stamp before.
    pub from: Stamp,
    /// The stamp after.
    pub until: Stamp,
    /// What happened in between.
    pub cause: ClockCause,
}

/// Why the clocks disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockCause {
    /// The wall clock went further than the other: the device slept, or its clock was put forward.
    AheadOrAsleep,
    /// The wall clock was put back.
    PutBack,
    /// The device was given another time zone. Durations are right all the same.
    Zone,
}

/// A run of the page as far as a visit knows it.
struct Seen {
    /// Its first stamp.
    first: Stamp,
    /// How long the visit had lasted then.
    lasted: TimeDelta,
}

impl Run {
    /// How long it had lasted at `now`. By the wall clock; where that was put back it is what the other clock
    /// counted since the page began, on top of what it had lasted until then.
    pub(super) fn elapsed(&self, now: Stamp) -> TimeDelta {
        let by_wall = |at: Stamp| at.wall - self.started.wall;
        let mut lasted = TimeDelta::zero();
        let mut runs: Vec<Seen> = Vec::new();
        for at in self.stamps().into_iter().chain([now]) {
            let run = runs.iter().find(|seen| seen.first.run == at.run);
            let counted = run.and_then(|seen| Some(seen.lasted + at.counted_since(seen.first)?));
            lasted = by_wall(at).max(counted.unwrap_or(lasted));
            if run.is_none() {
                runs.push(Seen { first: at, lasted });
            }
        }
        lasted
    }

    /// `at` as people read it here: in the time zone in which the visit began.
    pub fn local(&self, at: Stamp) -> DateTime<FixedOffset> {
        at.wall.with_timezone(self.started.wall.offset())
    }

    /// The moment of this visit that somebody means by `time`, at `now`; `None` when it was not going on then.
    /// The minute in which it began and that of its end belong to it.
    pub(super) fn moment_of(&self, time: NaiveTime, now: Stamp) -> Option<DateTime<FixedOffset>> {
        let start = self.started.wall;
        // Where the clock was put back the visit still goes on after it began.
        let end = self.local(self.ended().unwrap_or(now)).max(start + self.duration(now));
        let on = |day: NaiveDate| day.and_time(time).and_local_timezone(*start.offset()).single();
        // A visit may go on past midnight.
        let days = [start.date_naive(), start.date_naive().succ_opt()?];
        let within = |at: &DateTime<FixedOffset>| (minute(start)..=minute(end)).contains(&minute(*at));
        Some(days.into_iter().filter_map(on).find(within)?.clamp(start, end))
    }

    /// Where the clocks disagree, in the order of the visit.
    pub fn clock_doubts(&self) -> Vec<ClockDoubt> {
        let mut stamps = self.stamps();
        stamps.extend(self.fetched.as_ref().map(|fetched| fetched.at));
        stamps.windows(2).filter_map(|pair| doubt(pair[0], pair[1])).collect()
    }

    /// The stamps of what was done until the goodbye, in the order in which it was done. What is known by the
    /// wall clock only says nothing about a clock.
    fn stamps(&self) -> Vec<Stamp> {
        let entries = self.log.all();
        let mut stamps = Vec::with_capacity(entries.len() + 8);
        stamps.push(self.started);
        let by_clock = |stamp: &Stamp| stamp.run != 0;
        let taps = entries.iter().filter(|entry| !entry.is_estimated()).map(|entry| entry.at);
        for stamp in taps.filter(by_clock) {
            // A new run of the page comes behind the one before, whatever the wall clock says.
            let end = stamps.len();
            place(&mut stamps, stamp, end);
        }
        let stops = self.stops.iter().map(|stop| stop.at);
        let intervals = self.intervals.iter().flat_map(|interval| [Some(interval.from), interval.until]);
        for stamp in stops.chain(intervals.flatten()).chain(self.ended()).filter(by_clock) {
            let place_by_wall = behind(&stamps, stamp);
            place(&mut stamps, stamp, place_by_wall);
        }
        stamps
    }
}

/// Puts `stamp` where it belongs: among those of its run by the clock of that run, behind those that the wall
/// clock has before it where another run followed; the first of its run at `otherwise`.
fn place(stamps: &mut Vec<Stamp>, stamp: Stamp, otherwise: usize) {
    let of_run = |other: &Stamp| other.run == stamp.run;
    let at = match stamps.iter().rposition(of_run) {
        None => otherwise,
        Some(last) if stamps[last].mono_ms <= stamp.mono_ms => behind(stamps, stamp).max(last + 1),
        Some(last) => {
            let later = |other: &Stamp| of_run(other) && other.mono_ms > stamp.mono_ms;
            stamps.iter().position(later).unwrap_or(last)
        }
    };
    stamps.insert(at, stamp);
}

/// The place behind all that the wall clock has before `stamp`; never before the start.
fn behind(stamps: &[Stamp], stamp: Stamp) -> usize {
    stamps.iter().rposition(|earlier| earlier.wall <= stamp.wall).map_or(1, |at| at + 1)
}

fn minute(at: DateTime<FixedOffset>) -> i64 {
    at.timestamp().div_euclid(60)
}

fn doubt(from: Stamp, until: Stamp) -> Option<ClockDoubt> {
    let wall = until.wall - from.wall;
    // Between two runs of the page only the wall clock knows, and it can be seen to go back at the most.
    let ahead = until.counted_since(from).map_or(wall.min(TimeDelta::zero()), |counted| wall - counted);
    let cause = if ahead > AGREE {
        ClockCause::AheadOrAsleep
    } else if ahead < -AGREE {
        ClockCause::PutBack
    } else if until.wall.offset() != from.wall.offset() {
        ClockCause::Zone
    } else {
        return None;
    };
    Some(ClockDoubt { from, until, cause })
}
