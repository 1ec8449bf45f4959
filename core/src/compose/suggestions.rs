//! Sentences that a visit offers for its report, each under the heading where it belongs.
//!
//! Every sentence can be traced to what it was made from. What somebody typed is put behind the sentence of
//! the tap, never between its words, and stands between quotation marks only when it was marked as literal
//! words: a report that quotes what nobody said is worse than none. Lines that are internal or withdrawn
//! never come in here; see [`super::audience`].

mod entries;
mod when;

use std::collections::BTreeMap;

use super::audience::shareable;
use super::sentence::{Names, Template, capitalised};
use super::told::{closed, stopped};
use super::{facts, naming, particulars};
use crate::domain::case::Case;
use crate::domain::ids::{AgreementId, PersonId};
use crate::domain::log::{AgreementSeen, EntryKind, LogEntry};
use crate::domain::report::{Heading, Source};
use crate::domain::visit::{GoodbyeOutcome, Run, Visit};
use crate::domain::words::{Lang, Words};
use crate::ordering::OrderBy;
use crate::ports::Stamp;

/// A sentence to take into the report with one tap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Where it comes from: never empty, and more than one for what was tapped several times.
    pub sources: Vec<Source>,
    /// When that was first, where it has a time.
    pub at: Option<Stamp>,
    /// The sentence.
    pub sentence: String,
    /// Whether it holds somebody's literal words that were not settled in the review. Taking it asks first whether
    /// it is safe for the child that both parents read them.
    pub quote: bool,
    /// Whether it has been taken into the text already, or stands there by another way.
    pub taken: bool,
}

/// What is offered under `heading`: what has a time in the order in which it happened, then the rest.
pub fn suggestions(case: &Case, visit: &Visit, heading: Heading) -> Vec<Suggestion> {
    let Some(run) = visit.run() else { return Vec::new() };
    let section = visit.report.section(heading);
    let is_taken = |source: &Source| section.taken.contains(source);
    let of_heading = shareable(&run.log).filter(|shared| shared.entry().heading == heading);
    let mut offered = entries::offered(case, run, &of_heading.collect::<Vec<_>>(), &is_taken);
    match heading {
        Heading::Closing => offered.extend(goodbye(run)),
        Heading::Particulars => offered.extend(particulars::offered(case, visit, run)),
        _ => {}
    }
    let mut offered = in_order(run, offered);
    for suggestion in &mut offered {
        let stands_there = section.text.contains(&suggestion.sentence);
        suggestion.taken = stands_there || suggestion.sources.iter().all(is_taken);
    }
    offered
}

/// `offered` in the order in which things happened: lines of the log as the log has them, what else has a time
/// where that belongs among them, and the rest behind.
pub(super) fn in_order(run: &Run, offered: Vec<Suggestion>) -> Vec<Suggestion> {
    let places: BTreeMap<_, _> =
        run.log.in_order().into_iter().enumerate().map(|(place, entry)| (entry.id, place)).collect();
    let place = |one: &Suggestion| match one.sources.first() {
        Some(Source::Entry(id)) => places.get(id).copied(),
        _ => None,
    };
    let (mut order, others): (Vec<_>, Vec<_>) = offered.into_iter().partition(|one| place(one).is_some());
    order.order_by_key(place);
    let (timed, rest): (Vec<_>, Vec<_>) = others.into_iter().partition(|one| one.at.is_some());
    for one in timed {
        let wall = one.at.map(|at| at.wall);
        let after = order.iter().rposition(|earlier| earlier.at.map(|at| at.wall) <= wall);
        order.insert(after.map_or(0, |at| at + 1), one);
    }
    order.extend(rest);
    order
}

/// Takes `suggestion` into the text under `heading`, behind what stands there: also behind what fills itself.
pub fn take(case: &Case, visit: &mut Visit, heading: Heading, suggestion: &Suggestion) {
    let [first, others @ ..] = suggestion.sources.as_slice() else { return };
    if visit.report.section(heading).text.trim().is_empty()
        && let Some(fixed) = facts::fixed_text(case, visit, heading)
    {
        visit.report.section_mut(heading).text = fixed;
    }
    visit.report.take(heading, *first, &suggestion.sentence);
    let section = visit.report.section_mut(heading);
    section.taken.extend(others.iter().filter(|source| !section.taken.contains(source)).collect::<Vec<_>>());
}

/// Offers `suggestion` anew under `heading`, of which the sentence was taken out of the text again. The text
/// stays as it is.
pub fn offer_again(visit: &mut Visit, heading: Heading, suggestion: &Suggestion) {
    let section = visit.report.section_mut(heading);
    section.taken.retain(|taken| !suggestion.sources.contains(taken));
}

/// A moment that has no words yet.
static MARKED: Words = Words::new("Moment gemarkeerd", "Moment marked");

/// The line of an entry as the log shows it.
pub fn log_line(case: &Case, entry: &LogEntry, lang: Lang) -> String {
    let action = entry.action.as_ref().and_then(|id| case.programme().action(id));
    match (action, entry.agreement) {
        (Some(action), _) => {
            let actors = &entry.actors;
            let children = naming::on_screen(case, &actors.children);
            let parents = naming::on_screen(case, &actors.parents);
            fill(action.entry.pick(lang), Names { children: &children, parents: &parents }, lang)
        }
        (None, Some(seen)) => agreement_line(case, seen, lang),
        (None, None) if entry.kind == EntryKind::Moment && entry.text.trim().is_empty() => {
            MARKED.pick(lang).to_owned()
        }
        (None, None) => entry.text.clone(),
    }
}

/// The names of `people`, in that order, of those who are still in the case. For the screens of the app; what
/// others read is named by [`naming`].
pub fn names<'a>(case: &'a Case, people: &[PersonId]) -> Vec<&'a str> {
    people.iter().filter_map(|id| case.person(*id)).map(|person| person.name.as_str()).collect()
}

pub(super) fn offer(source: Source, at: Option<Stamp>, sentence: String) -> Suggestion {
    Suggestion { sources: vec![source], at, sentence, quote: false, taken: false }
}

/// A programme's sentence that cannot be read is still shown: better crooked than lost.
fn fill(template: &str, names: Names<'_>, lang: Lang) -> String {
    Template::parse(template).map_or_else(|_| template.to_owned(), |read| read.write(names, lang))
}

/// "afspraak “…” is nagekomen", also of an agreement that has ended since.
fn agreement_seen(case: &Case, seen: AgreementSeen) -> String {
    let how = if seen.kept { "nagekomen" } else { "niet nagekomen" };
    match agreement_text(case, seen.agreement) {
        "" => format!("afspraak is {how}"),
        text => format!("afspraak “{text}” is {how}"),
    }
}

/// The line of the log about an agreement.
fn agreement_line(case: &Case, seen: AgreementSeen, lang: Lang) -> String {
    match lang {
        Lang::Nl => capitalised(&agreement_seen(case, seen)),
        Lang::En => {
            let how = if seen.kept { "kept" } else { "not kept" };
            format!("Agreement “{}” was {how}", agreement_text(case, seen.agreement))
        }
    }
}

/// What was agreed, as part of a sentence.
pub(super) fn agreement_text(case: &Case, id: AgreementId) -> &str {
    let agreement = case.agreements.iter().find(|agreement| agreement.id == id);
    agreement.map_or("", |agreement| agreement.text.trim().trim_end_matches('.'))
}

fn goodbye(run: &Run) -> Option<Suggestion> {
    let goodbye = run.goodbye.as_ref()?;
    let text = match &goodbye.outcome {
        GoodbyeOutcome::Said { how } if how.trim().is_empty() => return None,
        GoodbyeOutcome::Said { how } => closed(how),
        GoodbyeOutcome::None { why } => format!("Er was geen afscheid: {}", stopped(why)),
    };
    Some(offer(Source::Goodbye, Some(goodbye.at), text))
}
