//! What a visit itself knows for the first two headings: when, where, and who brought and fetched.
//!
//! The sentence about bringing and fetching is in the passive: its verb then agrees with the children, whose
//! number is known, and not with whoever brought them, who may be typed as "opa en oma".

use super::dates;
use super::naming::{self, Named};
use super::sentence::{capitalised, enumerate_named};
use crate::domain::case::Case;
use crate::domain::report::Heading;
use crate::domain::visit::{Run, Visit, Who};
use crate::domain::words::Lang;
use crate::ports::Stamp;

/// The text that fills `heading` by itself, for the headings that have one.
pub fn fixed_text(case: &Case, visit: &Visit, heading: Heading) -> Option<String> {
    match heading {
        Heading::WhenWhere => when_where(visit),
        Heading::Handover => handover(case, visit),
        _ => None,
    }
}

/// "22 november 2026, 14:02–15:58 (1 uur 56 minuten), omgangshuis"; `None` until the goodbye.
fn when_where(visit: &Visit) -> Option<String> {
    let run = visit.run()?;
    let (from, until) = (run.started, run.ended()?);
    let day = dates::day_with_year(Lang::Nl, from.wall.date_naive());
    let minutes = shown_minutes(run, from, until);
    let duration = dates::duration(Lang::Nl, minutes);
    let (from, until) = (time_in(run, from), time_in(run, until));
    let place = match visit.plan.place.trim() {
        "" => String::new(),
        place => format!(", {place}"),
    };
    Some(format!("{day}, {from}–{until} ({duration}){place}"))
}

/// Between the minutes that are shown, so that a reader who subtracts them finds the same. Where the wall clock
/// was put back in between they say nothing, and what the visit itself counted stands there.
fn shown_minutes(run: &Run, from: Stamp, until: Stamp) -> u32 {
    let minute = |at: Stamp| at.wall.timestamp().div_euclid(60);
    let (shown, counted) = (minute(until) - minute(from), run.minutes(until));
    u32::try_from(shown).ok().filter(|shown| *shown >= counted).unwrap_or(counted)
}

/// "Sam is gebracht door oma en om 16:05 opgehaald door moeder."
fn handover(case: &Case, visit: &Visit) -> Option<String> {
    let run = visit.run()?;
    let children = naming::for_others(case, &visit.plan.children);
    let verb = if children.len() > 1 { "zijn" } else { "is" };
    let children = match children.is_empty() {
        true => "Het kind".to_owned(),
        false => capitalised(&enumerate_named(&children, Lang::Nl)),
    };
    let brought = who(case, &run.brought_by);
    let Some(fetched) = &run.fetched else {
        return Some(format!("{children} {verb} gebracht door {brought}."));
    };
    let at = time_in(run, fetched.at);
    let by = who(case, &fetched.by);
    if by.to_lowercase() == brought.to_lowercase() {
        return Some(format!("{children} {verb} gebracht en om {at} weer opgehaald door {brought}."));
    }
    Some(format!("{children} {verb} gebracht door {brought} en om {at} opgehaald door {by}."))
}

/// The name of whoever brought or fetched, as a text for others has it.
pub fn who(case: &Case, who: &Who) -> String {
    let name = match who {
        Who::Person(id) => case.person(*id).map_or("", |person| Named::for_others(person).name),
        Who::Other(name) => name,
    };
    match name.trim() {
        "" => "iemand".to_owned(),
        name => name.to_owned(),
    }
}

/// "14:02", in the time zone in which the visit began.
pub fn time_in(run: &Run, at: Stamp) -> String {
    dates::time(run.local(at).time())
}

/// "14:02", as the clock of the device had it then.
pub fn clock_time(at: Stamp) -> String {
    dates::time(at.wall.time())
}
