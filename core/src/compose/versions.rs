//! What belongs to a report once it went out: what its next version begins with, the reactions that it ends
//! with, and the text that leaves for one person.
//!
//! A text that is the same as what went out last is that version. A changed one is the next, which says what it
//! replaces, why, and which headings changed; until the worker has said why, it does not leave.

use chrono::NaiveDate;

use super::changes::{Change, changes, passages, read};
use super::dates;
use super::naming::Named;
use super::recipient::ready_for;
use super::report::{Above, Composed, NotReady, Part, bare, preview};
use crate::domain::case::Case;
use crate::domain::ids::PersonId;
use crate::domain::report::{Fingerprint, REACTION_OF, Reaction, Report, Version, Way};
use crate::domain::visit::Visit;
use crate::domain::words::Lang;
use crate::ports::Stamp;

/// `body` with what stands around it: the reactions behind it, and before it what the version replaces.
pub(super) fn with_history(case: &Case, visit: &Visit, mut body: Composed) -> Composed {
    let report = &visit.report;
    body.parts.extend(report.reactions.iter().filter_map(|reaction| reacted(case, reaction)));
    let Some(last) = report.versions().last() else { return body };
    let number = report.versions().len();
    if report.correcting.trim().is_empty() {
        let same = headed(report, number, body.clone());
        if same.plain() == last.text {
            return same;
        }
    }
    headed(report, number + 1, body)
}

/// A reaction as it stands behind a report; nothing while there are no words.
fn reacted(case: &Case, reaction: &Reaction) -> Option<Part> {
    let heading = Above::Named(reaction_heading(case, reaction.of, reaction.on));
    Some(Part { heading: Some(heading), text: reaction.quoted()? })
}

/// What stands above a reaction: whose and of when.
fn reaction_heading(case: &Case, of: PersonId, on: NaiveDate) -> String {
    let name = case.person(of).map_or("een betrokkene", |person| Named::for_others(person).name);
    format!("{REACTION_OF}{name} ({})", dates::day_with_year(Lang::Nl, on))
}

/// `body` as version `number`: behind what says which version it replaces and why. The first replaces none, and
/// those of an older form did not say it.
fn headed(report: &Report, number: usize, mut body: Composed) -> Composed {
    let why = match report.versions().get(number.saturating_sub(1)) {
        Some(version) => version.correction.as_deref(),
        None => Some(report.correcting.as_str()),
    };
    let replaced = number.checked_sub(2).and_then(|at| report.versions().get(at));
    if let (Some(why), Some(replaced)) = (why, replaced) {
        let text = preface(number, replaced, why, &changes_from(replaced, number - 1, &body));
        body.parts.insert(0, Part { heading: None, text });
    }
    body
}

/// How a version begins that replaces another.
const REPLACES: &str = "– vervangt versie";

fn preface(number: usize, replaced: &Version, why: &str, changed: &[Change]) -> String {
    let at = replaced.at.wall.naive_local();
    let day = dates::day_with_year(Lang::Nl, at.date());
    let before = number - 1;
    let mut text = format!("Versie {number} {REPLACES} {before} van {day}, {} uur.", dates::time(at.time()));
    // One paragraph, so that it can be told from the text when the version is read back.
    let why = why.split_whitespace().collect::<Vec<_>>().join(" ");
    if !why.is_empty() {
        text.push_str(&format!("\nWat er is veranderd en waarom: {why}"));
    }
    let lines: Vec<_> =
        changed.iter().map(|change| change.line.as_str()).filter(|line| !line.is_empty()).collect();
    if !lines.is_empty() {
        text.push_str(&format!("\nVeranderde onderdelen: {}.", lines.join("; ")));
    }
    text
}

/// What `body` changes in `version`, whose number is given.
fn changes_from(version: &Version, number: usize, body: &Composed) -> Vec<Change> {
    let now = passages(body);
    let mut before = read(&version.text, &now);
    // What it says of the version that it replaced itself is no part of the report.
    if let Some(first) = before.first_mut()
        && first.line.is_empty()
        && first.text.starts_with(&format!("Versie {number} {REPLACES} "))
    {
        first.text = first.text.split_once("\n\n").map(|(_, rest)| rest.to_owned()).unwrap_or_default();
    }
    changes(&before, &now)
}

/// What changed in the text since it went out last: nothing while it is the same or did not go out.
pub fn changed(case: &Case, visit: &Visit) -> Vec<Change> {
    let report = &visit.report;
    let Some(last) = report.versions().last() else { return Vec::new() };
    let mut body = bare(case, visit);
    body.parts.extend(report.reactions.iter().filter_map(|reaction| reacted(case, reaction)));
    changes_from(last, report.versions().len(), &body)
}

/// Whether the text as it stands is another than what went out last; not while nothing went out.
pub fn is_changed(case: &Case, visit: &Visit) -> bool {
    let last = visit.report.versions().last();
    last.is_some_and(|last| last.text != preview(case, visit).plain())
}

/// A text that may leave for one person, with the version that it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// For whom.
    pub recipient: PersonId,
    /// The text as they get it.
    pub text: Composed,
    /// Which version it is, beginning with 1.
    pub version: usize,
    /// When that version was frozen; `None` while it did not go out yet.
    pub frozen: Option<Stamp>,
    /// The text as everybody gets it from whom nothing is withheld.
    whole: String,
}

/// The text that may leave for `person`.
///
/// # Errors
/// [`NotReady`], as [`ready_for`] and [`leaving`].
pub fn outgoing(case: &Case, visit: &Visit, person: PersonId) -> Result<Outgoing, NotReady> {
    leaving(case, visit, person, ready_for(case, visit, person)?)
}

/// `text`, which is ready for `person`, as the version that it is.
///
/// # Errors
/// [`NotReady::Correction`] where the whole text is what went out last, but this person got it otherwise in that
/// version: what somebody has is not replaced without a word.
pub fn leaving(case: &Case, visit: &Visit, person: PersonId, text: Composed) -> Result<Outgoing, NotReady> {
    let whole = preview(case, visit).plain();
    let report = &visit.report;
    let same = report.versions().last().filter(|last| last.text == whole);
    let version = report.versions().len() + usize::from(same.is_none());
    let theirs = same.filter(|_| report.latest_of(person) == Some(version));
    if theirs.is_some_and(|last| last.text_for(person) != text.plain()) {
        return Err(NotReady::Correction);
    }
    Ok(Outgoing { recipient: person, text, version, frozen: same.map(|last| last.at), whole })
}

impl Outgoing {
    /// By what the text of this person is known.
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.text.plain())
    }

    /// Records that it left: freezes the version where it is a new one, keeps the text of this person where that
    /// differs, and the delivery. Gives the version's number.
    pub fn record(&self, report: &mut Report, way: Way, at: Stamp) -> usize {
        let version = report.freeze(self.whole.clone(), at);
        report.tailor(version, self.recipient, self.text.plain());
        report.deliver(version, self.recipient, way, at);
        version
    }

    /// Whether the same person would get the same text as `other`.
    pub fn is_same(&self, other: &Self) -> bool {
        (self.recipient, self.version, &self.text) == (other.recipient, other.version, &other.text)
    }

    /// Whether exactly this was recorded as delivered to this person.
    pub fn is_delivered(&self, report: &Report) -> bool {
        self.frozen.is_some() && report.latest_of(self.recipient) == Some(self.version)
    }
}

/// Says what changed for a reaction that is added to a report that went out, unless the worker said it.
pub fn react(case: &Case, visit: &mut Visit, person: PersonId, on: NaiveDate, at: Stamp) {
    visit.report.react(person, on, at);
    if visit.report.is_sent() && visit.report.correcting.trim().is_empty() {
        visit.report.correcting = reaction_added(case, person);
    }
}

/// Takes back a reaction that has not gone out, and with it what was said of it and no more.
pub fn withdraw(case: &Case, visit: &mut Visit, place: usize) {
    let Some(of) = visit.report.reactions.get(place).map(|reaction| reaction.of) else { return };
    visit.report.withdraw_reaction(place);
    let others = (0..visit.report.reactions.len()).any(|place| !visit.report.reaction_is_sent(place));
    if !others && visit.report.correcting == reaction_added(case, of) {
        visit.report.correcting.clear();
    }
}

fn reaction_added(case: &Case, person: PersonId) -> String {
    let name = case.person(person).map_or("een betrokkene", |person| Named::for_others(person).name);
    format!("De reactie van {name} is toegevoegd.")
}
