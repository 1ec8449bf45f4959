//! The cover of a bundle: what it is, for whom, what is in it and what is not, what was agreed then, and how to read
//! it.

use chrono::NaiveDate;

use super::{Final, Order};
use crate::compose::contradictions::{Contradiction, left_out};
use crate::compose::dates;
use crate::compose::naming::Named;
use crate::compose::paper::{Block, Paper, agreements};
use crate::compose::sentence::{capitalised, enumerate};
use crate::domain::agreement::Agreement;
use crate::domain::case::Case;
use crate::domain::ids::VisitId;
use crate::domain::person::{Person, Role};
use crate::domain::programme::Version;
use crate::domain::visit::{Visit, VisitState};
use crate::domain::words::Lang;
use crate::ordering::OrderBy;

/// How to read the reports: what was seen was supervised contact in a structured setting. The note that the method
/// asks for with everything that is drawn from these visits.
pub const CAUTION: [&str; 4] = [
    "De verslagen gaan over begeleide bezoeken. Er was een begeleider bij, op een afgesproken plaats en voor een \
     afgesproken tijd. Thuis of zonder begeleiding kan het contact anders zijn, voor het kind en voor de ouder.",
    "De verslagen beschrijven wat de begeleider zag en hoorde. Zij geven geen oordeel over een ouder en voorspellen \
     niet hoe het contact verdergaat.",
    "Elk verslag is kort en gaat over één bezoek. Eén bezoek of één zin zegt weinig. Lees de verslagen daarom samen \
     en in de volgorde van de bezoeken.",
    "Een reactie van een ouder staat onder het verslag. Dat is hoe die ouder het ziet, in eigen woorden.",
];

/// What the cover is about.
pub(super) struct About<'a> {
    pub case: &'a Case,
    pub visits: &'a [Visit],
    pub order: &'a Order,
    pub to: &'a Person,
    pub finals: &'a [Final<'a>],
    pub day: NaiveDate,
}

pub(super) fn cover(about: &About<'_>) -> Paper {
    let mut paper = Paper::new("Verslagen van begeleide bezoeken");
    paper.points(facts(about));
    paper.heading("Wat erin zit");
    let head = ["Bezoek", "Versie", "Vastgesteld op", "Vingerafdruk"].map(str::to_owned).into();
    paper.blocks.push(Block::Table { head, rows: about.finals.iter().map(row).collect() });
    paper.text(
        "Elk verslag is een vastgestelde versie, woord voor woord. De vingerafdruk hoort bij precies die tekst: \
         verandert er één letter, dan is de vingerafdruk anders.",
    );
    let missing = missing(about);
    if !missing.is_empty() {
        paper.heading("Wat er in deze periode niet in zit");
        paper.points(missing);
    }
    let held: Vec<_> = held(about).map(agreed).collect();
    if !held.is_empty() {
        paper.heading("Afspraken die bij deze bezoeken golden");
        paper.points(held);
    }
    paper.heading("Hoe u deze verslagen leest");
    paper.points(CAUTION.map(str::to_owned).into());
    paper
}

fn facts(about: &About<'_>) -> Vec<String> {
    let case = about.case;
    let mut facts = vec![
        format!("Dossier: {}", about.order.alias.split_whitespace().collect::<Vec<_>>().join(" ")),
        format!("Voor: {}", Named::for_others(about.to).name),
        format!("Periode: {}", period(about.finals)),
        format!("Programma: {}", programme(case)),
    ];
    let supervisors: Vec<_> = case
        .in_role(Role::Supervisor)
        .map(|one| Named::for_others(one).name)
        .filter(|name| !name.is_empty())
        .collect();
    if !supervisors.is_empty() {
        let label = capitalised(&case.programme().supervisor.nl);
        facts.push(format!("{label}: {}", enumerate(&supervisors, "", Lang::Nl)));
    }
    facts.push(format!("Samengesteld op {}", written(about.day)));
    facts
}

/// "22 november 2026", or "8 tot en met 22 november 2026".
fn period(finals: &[Final<'_>]) -> String {
    match (finals.first(), finals.last()) {
        (Some(first), Some(last)) if first.visit.day() != last.visit.day() => {
            format!("{} tot en met {}", written(first.visit.day()), written(last.visit.day()))
        }
        (first, _) => first.map(|first| written(first.visit.day())).unwrap_or_default(),
    }
}

fn programme(case: &Case) -> String {
    let name = case.programme().name.nl.trim().to_owned();
    match case.programme.version() {
        Version::BuiltIn(_) => name,
        Version::Own { number, .. } => format!("{name}, versie {number}"),
    }
}

fn row(one: &Final<'_>) -> Vec<String> {
    let at = dates::day_and_time(Lang::Nl, one.at.wall.naive_local());
    vec![written(one.visit.day()), one.version.to_string(), at, one.fingerprint.short()]
}

/// What stands below each report: by what it can be told from another.
pub(super) fn known_by(one: &Final<'_>) -> String {
    let at = dates::day_and_time(Lang::Nl, one.at.wall.naive_local());
    format!("Versie {}, vastgesteld op {at} uur. Vingerafdruk: {}", one.version, one.fingerprint.grouped())
}

/// Visits in the period that are not among the reports, each with why.
fn missing(about: &About<'_>) -> Vec<String> {
    let chosen: Vec<VisitId> = about.finals.iter().map(|one| one.visit.id).collect();
    let left_out = left_out(about.visits, &chosen);
    let why = |visit: &Visit| {
        let left_out = left_out.iter().find(|(id, _)| *id == visit.id).map(|(_, why)| why);
        match (left_out, visit.state()) {
            (Some(Contradiction::NoReport), _) => Some("er is nog geen verslag vastgesteld"),
            (Some(_), _) => Some("het verslag zit niet in deze bundel"),
            (None, VisitState::Cancelled(_)) => Some("dit bezoek is afgezegd"),
            (None, VisitState::NotHeld(_)) => Some("dit bezoek is niet doorgegaan"),
            (None, _) => None,
        }
    };
    let first_and_last = about.finals.first().zip(about.finals.last());
    let within = |visit: &&Visit| {
        first_and_last
            .is_some_and(|(first, last)| (first.visit.day()..=last.visit.day()).contains(&visit.day()))
    };
    let mut visits: Vec<_> = about.visits.iter().filter(|visit| visit.case == about.case.id).collect();
    visits.retain(|visit| within(visit) && !chosen.contains(&visit.id));
    visits.order_by_key(|visit| (visit.day(), visit.plan.starts, visit.id));
    let line = |visit: &Visit| Some(format!("Bezoek van {}: {}.", written(visit.day()), why(visit)?));
    visits.into_iter().filter_map(line).collect()
}

/// The agreements that held at one of the visits or more.
fn held<'a>(about: &'a About<'_>) -> impl Iterator<Item = &'a Agreement> {
    let held_then =
        |agreement: &&Agreement| about.finals.iter().any(|one| agreement.holds_on(one.visit.day()));
    about.case.agreements.iter().filter(held_then)
}

fn agreed(agreement: &Agreement) -> String {
    let since = written(agreement.since);
    let when = match agreement.ended {
        None => format!("sinds {since}"),
        Some(ended) => format!("van {since} tot {}", written(ended)),
    };
    format!("{} ({when})", agreements::line(agreement))
}

fn written(day: NaiveDate) -> String {
    dates::day_with_year(Lang::Nl, day)
}
