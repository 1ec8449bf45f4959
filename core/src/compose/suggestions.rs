//! Sentences that a visit offers for its report, each under the heading where it belongs.
//!
//! Every sentence can be traced to what it was made from. What somebody typed is put behind the sentence of
//! the tap, never between its words, and stands between quotation marks only when it was marked as literal
//! words: a report that quotes what nobody said is worse than none. Lines that are internal or withdrawn
//! never come in here; see [`super::audience`].

use super::audience::{Shareable, shareable};
use super::facts;
use super::sentence::{Names, Template, capitalised, enumerate};
use super::told::{closed, literal, stopped};
use crate::domain::agreement::{AgreementsKept, Kept, KeptOne};
use crate::domain::case::Case;
use crate::domain::ids::PersonId;
use crate::domain::log::{EntryKind, LogEntry, Statement, Uptake};
use crate::domain::report::{Heading, Source};
use crate::domain::visit::{GoodbyeOutcome, ParentLeft, Run, Safety, StopEpisode, StopOutcome, Visit};
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
    /// Whether it holds somebody's literal words. Taking it asks first whether it is safe for the child that
    /// both parents read them.
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
        Heading::Particulars => offered.extend(particulars(case, visit, run)),
        _ => {}
    }
    let section = visit.report.section(heading);
    for suggestion in &mut offered {
        let stands_there = section.text.contains(&suggestion.sentence);
        suggestion.taken = stands_there || section.taken.contains(&suggestion.source);
    }
    offered.sort_by_key(|suggestion| (suggestion.at.is_none(), suggestion.at.map(|at| at.wall)));
    offered
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
    match action {
        None if entry.kind == EntryKind::Moment && entry.text.trim().is_empty() => {
            MARKED.pick(lang).to_owned()
        }
        None => entry.text.clone(),
        Some(action) => fill(case, entry, action.entry.pick(lang), lang),
    }
}

/// The names of `people`, in that order, of those who are still in the case.
pub fn names<'a>(case: &'a Case, people: &[PersonId]) -> Vec<&'a str> {
    people.iter().filter_map(|id| case.person(*id)).map(|person| person.name.as_str()).collect()
}

fn offer(source: Source, at: Option<Stamp>, sentence: String) -> Suggestion {
    Suggestion { source, at, sentence, quote: false, taken: false }
}

fn entries(case: &Case, run: &Run, heading: Heading) -> Vec<Suggestion> {
    let belongs = |shared: &Shareable<'_>| shared.entry().heading == heading;
    let suggestion = |shared: Shareable<'_>| {
        let entry = shared.entry();
        let quote = entry.statement == Statement::Quote;
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
    let written = match action {
        None if words.is_empty() => return String::new(),
        None if entry.statement == Statement::Quote => quoted(case, entry, words),
        None => closed(words),
        Some(action) => with_words(fill(case, entry, &action.report, Lang::Nl), entry, words),
    };
    match (entry.uptake, entry.kind) {
        (None, _) => written,
        (Some(Uptake::TakenUp), EntryKind::Advice) => format!("{written} Dit advies is opgevolgd."),
        (Some(Uptake::NotTakenUp), EntryKind::Advice) => format!("{written} Dit advies is niet opgevolgd."),
        (Some(Uptake::TakenUp), _) => format!("{written} Dit is opgepakt."),
        (Some(Uptake::NotTakenUp), _) => format!("{written} Dit is niet opgepakt."),
    }
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

fn particulars(case: &Case, visit: &Visit, run: &Run) -> Vec<Suggestion> {
    let stops = run.stops.iter().enumerate().filter(|(_, stop)| stop.counts());
    let mut offered: Vec<_> = stops
        .map(|(at, stop)| offer(Source::Stop(at), Some(stop.at), stop_sentence(case, visit, stop)))
        .collect();
    if let Some(early) = &run.early_end {
        let text = format!("Het bezoek is eerder beëindigd: {}", stopped(&early.reason));
        offered.push(offer(Source::EarlyEnd, None, text));
    }
    if let Some(Safety::NotSafe { because }) = &visit.safety {
        let children = enumerate(&names(case, &visit.plan.children), "het kind", Lang::Nl);
        let text = format!("Het bezoek was voor {children} niet veilig: {}", stopped(because));
        offered.push(offer(Source::Safety, None, text));
    }
    if let Some(AgreementsKept::Each(each)) = &visit.agreements_kept {
        offered.extend(each.iter().filter_map(|one| agreement(case, one)));
    }
    offered
}

/// A STOP is recorded without which child used it or which parent was asked to leave: named only where there
/// is one.
fn stop_sentence(case: &Case, visit: &Visit, stop: &StopEpisode) -> String {
    let child = match names(case, &visit.plan.children).as_slice() {
        [one] => (*one).to_owned(),
        [] => "het kind".to_owned(),
        _ => "een van de kinderen".to_owned(),
    };
    let parent = match names(case, &visit.plan.parents).as_slice() {
        [one] => capitalised(one),
        _ => "De ouder".to_owned(),
    };
    let mut text = format!("Om {} gebruikte {child} de STOP-afspraak.", facts::clock_time(stop.at));
    if !stop.note.trim().is_empty() {
        text = format!("{text} {}", closed(&stop.note));
    }
    match stop.parent_left {
        Some(ParentLeft::Left) => text.push_str(&format!(" {parent} verliet op verzoek de kamer.")),
        Some(ParentLeft::Refuses) => {
            text.push_str(&format!(" {parent} is gevraagd de kamer te verlaten en deed dat niet."));
        }
        None => {}
    }
    match &stop.outcome {
        Some(StopOutcome::Resumed { at }) => {
            text.push_str(&format!(" Om {} ging het bezoek verder.", facts::clock_time(*at)));
        }
        Some(StopOutcome::Ended { .. }) => text.push_str(" Daarna is het bezoek beëindigd."),
        Some(StopOutcome::Mistaken { .. }) | None => {}
    }
    text
}

fn agreement(case: &Case, one: &KeptOne) -> Option<Suggestion> {
    let how = match one.kept {
        Kept::Fully => return None,
        Kept::Partly => "deels nagekomen",
        Kept::No => "niet nagekomen",
    };
    let agreement = case.agreements.iter().find(|agreement| agreement.id == one.agreement)?;
    let subject = agreement.text.trim().trim_end_matches('.');
    let note = if one.note.trim().is_empty() { String::new() } else { format!(" {}", closed(&one.note)) };
    let text = format!("De afspraak “{subject}” is {how}.{note}");
    Some(offer(Source::Agreement(agreement.id), None, text))
}
