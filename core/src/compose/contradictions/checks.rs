//! The checks, one function each. Another one is a line in [`ALL`].

use chrono::{Datelike, NaiveTime, TimeDelta};

use super::said::{day, minute, minutes, names_day, range, sentences, tells_of, times};
use super::{Contradiction, Seen};
use crate::domain::agreement::AgreementsKept;
use crate::domain::log::{Audience, LogEntry};
use crate::domain::visit::{Safety, StopEpisode};
use crate::ports::Stamp;

type Check = fn(&Seen<'_>) -> Option<Contradiction>;

/// All of them, in the order in which a reader comes upon what they find.
pub(super) const ALL: [Check; 15] = [
    other_day,
    other_times,
    other_duration,
    no_place,
    fetched_otherwise,
    fetched_before_goodbye,
    outside_visit,
    early_end_without_reason,
    early_end_untold,
    stop_without_outcome,
    stop_untold,
    not_safe_untold,
    not_safe_and_relaxed,
    kept_and_broken,
    log_changed,
];

/// Before a visit begins and after it ends there is bringing, waiting and fetching.
const AROUND: TimeDelta = TimeDelta::minutes(15);

/// Minutes are cut off, so that two lengths may differ by one.
const ROUNDED: u32 = 1;

fn time_of(seen: &Seen<'_>, at: Stamp) -> NaiveTime {
    minute(seen.run.local(at).time())
}

fn other_day(seen: &Seen<'_>) -> Option<Contradiction> {
    let is = seen.visit.day();
    let (_, _, line, _) = range(&seen.text)?;
    let said = day(line, is.year())?;
    (said != is).then_some(Contradiction::Day { said, is })
}

/// A report may end a visit with the goodbye or with the fetching.
fn other_times(seen: &Seen<'_>) -> Option<Contradiction> {
    let (from, until, ..) = range(&seen.text)?;
    let (started, ended) = (time_of(seen, seen.run.started), time_of(seen, seen.run.ended()?));
    let fetched = seen.run.fetched.as_ref().map(|fetched| time_of(seen, fetched.at));
    let fits = from == started && (until == ended || Some(until) == fetched);
    (!fits).then_some(Contradiction::Times { said: (from, until), is: (started, ended) })
}

/// Where a clock was put back during the visit its own count is right as well.
fn other_duration(seen: &Seen<'_>) -> Option<Contradiction> {
    let (from, until, _, behind) = range(&seen.text)?;
    let said = minutes(behind)?;
    let day = TimeDelta::days(1).num_minutes();
    let is = u32::try_from((until - from).num_minutes().rem_euclid(day)).ok()?;
    let counted = seen.run.minutes(seen.run.ended()?);
    let fits = |length: u32| said.abs_diff(length) <= ROUNDED;
    (!fits(is) && !fits(counted)).then_some(Contradiction::Duration { said, is })
}

fn no_place(seen: &Seen<'_>) -> Option<Contradiction> {
    let is = seen.visit.plan.place.trim();
    let named = is.is_empty() || seen.small.contains(&is.to_lowercase());
    (range(&seen.text).is_some() && !named).then(|| Contradiction::Place { is: is.to_owned() })
}

fn fetched_otherwise(seen: &Seen<'_>) -> Option<Contradiction> {
    let is = time_of(seen, seen.run.fetched.as_ref()?.at);
    let line = sentences(&seen.text).find(|line| tells_of(&line.to_lowercase(), &["opgehaald"]))?;
    let told = times(line);
    let said = told.last()?.time;
    told.iter().all(|told| told.time != is).then_some(Contradiction::Fetched { said, is })
}

fn fetched_before_goodbye(seen: &Seen<'_>) -> Option<Contradiction> {
    let fetched = seen.run.fetched.as_ref()?.at;
    seen.run.ended()?.is_after(fetched).then_some(Contradiction::FetchedBeforeGoodbye)
}

/// A sentence about another day, or about what is to come, is not about this visit.
fn outside_visit(seen: &Seen<'_>) -> Option<Contradiction> {
    const OTHERWISE: [&str; 6] = ["volgend", "afspraak", "afgesproken", "gepland", "morgen", "gisteren"];
    let (start, end) = (seen.run.started, seen.run.fetched.as_ref().map(|fetched| fetched.at));
    let (start, end) = (start.wall - AROUND, seen.run.local(end.or(seen.run.ended())?) + AROUND);
    let inside = |time: NaiveTime| {
        let days = [start.date_naive(), end.date_naive()];
        let moments = days.map(|day| day.and_time(time).and_local_timezone(*start.offset()).single());
        moments.into_iter().flatten().any(|moment| start <= moment && moment <= end)
    };
    let elsewhere = |line: &str| {
        let line = line.to_lowercase();
        names_day(&line) || tells_of(&line, &OTHERWISE)
    };
    sentences(&seen.text)
        .filter(|line| !elsewhere(line))
        .flat_map(times)
        .find(|told| !inside(told.time))
        .map(|told| Contradiction::OutsideVisit { said: told.time })
}

fn early_end_without_reason(seen: &Seen<'_>) -> Option<Contradiction> {
    let early = seen.run.early_end.as_ref()?;
    early.reason.trim().is_empty().then_some(Contradiction::EarlyEndWithoutReason)
}

fn early_end_untold(seen: &Seen<'_>) -> Option<Contradiction> {
    const TOLD: [&str; 10] = [
        "eerder",
        "vroegtijdig",
        "voortijdig",
        "gestopt",
        "stop",
        "afgebroken",
        "beëindig",
        "gestaakt",
        "ingekort",
        "korter",
    ];
    seen.run.early_end.as_ref()?;
    (!tells_of(&seen.small, &TOLD)).then_some(Contradiction::EarlyEndUntold)
}

fn stop_without_outcome(seen: &Seen<'_>) -> Option<Contradiction> {
    let open = seen.run.stops.iter().any(|stop| stop.outcome.is_none());
    open.then_some(Contradiction::StopWithoutOutcome)
}

fn stop_untold(seen: &Seen<'_>) -> Option<Contradiction> {
    let used = seen.run.stops.iter().any(StopEpisode::counts);
    (used && !tells_of(&seen.small, &["stop", "gestopt"])).then_some(Contradiction::StopUntold)
}

fn not_safe(seen: &Seen<'_>) -> bool {
    matches!(seen.visit.safety, Some(Safety::NotSafe { .. }))
}

fn not_safe_untold(seen: &Seen<'_>) -> Option<Contradiction> {
    let told = tells_of(&seen.small, &["veilig", "onveilig"]);
    (not_safe(seen) && !told).then_some(Contradiction::NotSafeUntold)
}

fn not_safe_and_relaxed(seen: &Seen<'_>) -> Option<Contradiction> {
    const RELAXED: [&str; 8] =
        ["ontspannen", "gezellig", "vrolijk", "rustig", "prettig", "gemoedelijk", "ongedwongen", "plezier"];
    const TENSE: [&str; 17] = [
        "gespannen",
        "spanning",
        "onrust",
        "boos",
        "boze",
        "bang",
        "angst",
        "schrok",
        "geschrokken",
        "huil",
        "gehuild",
        "verdriet",
        "overstuur",
        "schreeuw",
        "ruzie",
        "dreig",
        "sloeg",
    ];
    let relaxed_only = tells_of(&seen.small, &RELAXED) && !tells_of(&seen.small, &TENSE);
    (not_safe(seen) && relaxed_only).then_some(Contradiction::NotSafeAndRelaxed)
}

fn kept_and_broken(seen: &Seen<'_>) -> Option<Contradiction> {
    let broken = seen.run.log.standing().any(|entry| entry.agreement.is_some_and(|seen| !seen.kept));
    let all = seen.visit.agreements_kept == Some(AgreementsKept::All);
    (all && broken).then_some(Contradiction::KeptAndBroken)
}

/// What is internal is in no report, so that a change of it changes none.
fn log_changed(seen: &Seen<'_>) -> Option<Contradiction> {
    let version = seen.version?;
    let at = seen.visit.report.versions().get(version.checked_sub(1)?)?.at;
    let stamps =
        |entry: &LogEntry| [entry.added, entry.withdrawn, entry.worded, entry.answered, entry.edited];
    let mut entries = seen.run.log.all().iter().filter(|entry| entry.audience == Audience::Worker);
    let changed = entries.any(|entry| stamps(entry).into_iter().flatten().any(|stamp| stamp.is_after(at)));
    changed.then_some(Contradiction::LogChanged { version })
}
