//! Sentences that a visit offers for its report, each under the heading where it belongs.
//!
//! Every sentence can be traced to what it was made from. What somebody typed is put behind the sentence of
//! the tap, never between its words, and stands between quotation marks only when it was marked as literal
//! words: a report that quotes what nobody said is worse than none. Lines that are internal or withdrawn
//! never come in here; see [`super::audience`].

use std::collections::BTreeMap;

use super::audience::{Shareable, shareable};
use super::sentence::{Names, Template, capitalised, enumerate};
use super::told::{closed, literal, stopped};
use super::{dates, facts, particulars};
use crate::domain::case::Case;
use crate::domain::ids::{AgreementId, PersonId};
use crate::domain::log::{AgreementSeen, EntryKind, LogEntry, Statement, Uptake};
use crate::domain::report::{Heading, Source};
use crate::domain::visit::{GoodbyeOutcome, Run, Visit};
use crate::domain::words::{Lang, Words};
use crate::ports::Stamp;

/// A sentence to take into the report with one tap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Where it comes from.
    pub source: Source,
    /// When that was, where it has a time.
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
    let mut offered = entries(case, run, heading);
    match heading {
        Heading::Closing => offered.extend(goodbye(run)),
        Heading::Particulars => offered.extend(particulars::offered(case, visit, run)),
        _ => {}
    }
    let mut offered = in_order(run, offered);
    let section = visit.report.section(heading);
    for suggestion in &mut offered {
        let stands_there = section.text.contains(&suggestion.sentence);
        suggestion.taken = stands_there || section.taken.contains(&suggestion.source);
    }
    offered
}

/// `offered` in the order in which things happened: lines of the log as the log has them, what else has a time
/// where that belongs among them, and the rest behind.
pub(super) fn in_order(run: &Run, offered: Vec<Suggestion>) -> Vec<Suggestion> {
    let places: BTreeMap<_, _> =
        run.log.in_order().into_iter().enumerate().map(|(place, entry)| (entry.id, place)).collect();
    let place = |one: &Suggestion| match one.source {
        Source::Entry(id) => places.get(&id).copied(),
        _ => None,
    };
    let (mut order, others): (Vec<_>, Vec<_>) = offered.into_iter().partition(|one| place(one).is_some());
    order.sort_by_key(place);
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
    if visit.report.section(heading).text.trim().is_empty()
        && let Some(fixed) = facts::fixed_text(case, visit, heading)
    {
        visit.report.section_mut(heading).text = fixed;
    }
    visit.report.take(heading, suggestion.source, &suggestion.sentence);
}

/// A moment that has no words yet.
static MARKED: Words = Words::new("Moment gemarkeerd", "Moment marked");

/// The line of an entry as the log shows it.
pub fn log_line(case: &Case, entry: &LogEntry, lang: Lang) -> String {
    let action = entry.action.as_ref().and_then(|id| case.programme().action(id));
    match (action, entry.agreement) {
        (Some(action), _) => fill(case, entry, action.entry.pick(lang), lang),
        (None, Some(seen)) => agreement_line(case, seen, lang),
        (None, None) if entry.kind == EntryKind::Moment && entry.text.trim().is_empty() => {
            MARKED.pick(lang).to_owned()
        }
        (None, None) => entry.text.clone(),
    }
}

/// The names of `people`, in that order, of those who are still in the case.
pub fn names<'a>(case: &'a Case, people: &[PersonId]) -> Vec<&'a str> {
    people.iter().filter_map(|id| case.person(*id)).map(|person| person.name.as_str()).collect()
}

pub(super) fn offer(source: Source, at: Option<Stamp>, sentence: String) -> Suggestion {
    Suggestion { source, at, sentence, quote: false, taken: false }
}

fn entries(case: &Case, run: &Run, heading: Heading) -> Vec<Suggestion> {
    let belongs = |shared: &Shareable<'_>| shared.entry().heading == heading;
    let suggestion = |shared: Shareable<'_>| {
        let entry = shared.entry();
        let quote = entry.statement == Statement::Quote && entry.settled.is_none();
        Suggestion { quote, ..offer(Source::Entry(entry.id), Some(entry.at), sentence(case, shared)) }
    };
    shareable(&run.log)
        .filter(belongs)
        .map(suggestion)
        .filter(|suggestion| !suggestion.sentence.is_empty())
        .collect()
}

/// The sentence of an entry as a report has it; empty for an entry without words.
fn sentence(case: &Case, shared: Shareable<'_>) -> String {
    let entry = shared.entry();
    let words = entry.text.trim();
    let action = entry.action.as_ref().and_then(|id| case.programme().action(id));
    let mut written = match (action, entry.agreement) {
        (Some(action), _) => with_words(fill(case, entry, &action.report, Lang::Nl), entry, words),
        (None, Some(seen)) => with_words(format!("De {}.", agreement_seen(case, seen)), entry, words),
        (None, None) if words.is_empty() => return String::new(),
        (None, None) if entry.statement == Statement::Quote => quoted(case, entry, words),
        (None, None) => closed(words),
    };
    if let Some(minutes) = entry.minutes.filter(|minutes| *minutes > 0) {
        let length = dates::duration(Lang::Nl, minutes.into());
        written.push_str(&format!(" Dit duurde ongeveer {length}."));
    }
    written.push_str(match (entry.uptake, entry.kind) {
        (None, _) => "",
        (Some(Uptake::TakenUp), EntryKind::Advice) => " Dit advies is opgevolgd.",
        (Some(Uptake::NotTakenUp), EntryKind::Advice) => " Dit advies is niet opgevolgd.",
        (Some(Uptake::TakenUp), _) => " Dit is opgepakt.",
        (Some(Uptake::NotTakenUp), _) => " Dit is niet opgepakt.",
    });
    written
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

/// Literal words with whoever said them, where that is known.
fn quoted(case: &Case, entry: &LogEntry, words: &str) -> String {
    let (children, parents) = (names(case, &entry.actors.children), names(case, &entry.actors.parents));
    let speakers = match (children.as_slice(), parents.as_slice()) {
        (speakers, []) | ([], speakers) => speakers,
        // Which of them spoke cannot be told.
        _ => &[],
    };
    let verb = if speakers.len() > 1 { "zeiden" } else { "zei" };
    match speakers {
        [] => literal(words),
        _ => format!("{} {verb}: {}", capitalised(&enumerate(speakers, "", Lang::Nl)), literal(words)),
    }
}

/// The sentence of a tap with what was typed behind it.
fn with_words(sentence: String, entry: &LogEntry, words: &str) -> String {
    if words.is_empty() {
        return sentence;
    }
    let opened = sentence.trim_end_matches('.');
    let own_part = matches!(
        entry.kind,
        EntryKind::Support | EntryKind::Advice | EntryKind::Modelling | EntryKind::Intervention
    );
    if entry.statement == Statement::Quote {
        format!("{opened}: {}", literal(words))
    } else if own_part || words.starts_with(char::is_lowercase) {
        format!("{opened}: {}", stopped(words))
    } else {
        // Begun with a capital it is a sentence of its own.
        format!("{sentence} {}", stopped(words))
    }
}

fn fill(case: &Case, entry: &LogEntry, template: &str, lang: Lang) -> String {
    let (children, parents) = (names(case, &entry.actors.children), names(case, &entry.actors.parents));
    match Template::parse(template) {
        Ok(template) => template.write(Names { children: &children, parents: &parents }, lang),
        // A programme's sentence that cannot be read is still shown: better crooked than lost.
        Err(_) => template.to_owned(),
    }
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
