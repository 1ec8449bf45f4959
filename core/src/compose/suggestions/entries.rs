//! What lines of the log say in a report. What was tapped several times is said once, with how often and when.

use super::super::audience::Shareable;
use super::super::dates;
use super::super::naming::{self, Named};
use super::super::sentence::{Names, Template, capitalised, enumerate_named};
use super::super::told::{closed, literal, stopped};
use super::when::{Times, between, opening};
use super::{Suggestion, agreement_seen, fill, offer};
use crate::domain::case::Case;
use crate::domain::log::{EntryKind, LogEntry, Statement, Uptake};
use crate::domain::report::{Heading, Source};
use crate::domain::visit::Run;
use crate::domain::vocabulary::TapAction;
use crate::domain::words::Lang;

/// What `lines` offer, in no order. Of what was tapped several times, what is taken into the text and what is not
/// stay apart.
pub(super) fn offered(
    case: &Case,
    run: &Run,
    lines: &[Shareable<'_>],
    is_taken: &dyn Fn(&Source) -> bool,
) -> Vec<Suggestion> {
    let source = |line: &LogEntry| Source::Entry(line.id);
    let mut groups = Vec::<Vec<&LogEntry>>::new();
    for line in lines.iter().map(|shared| shared.entry()) {
        let alike = |group: &&mut Vec<&LogEntry>| {
            group.first().is_some_and(|first| {
                is_same_tap(first, line) && is_taken(&source(first)) == is_taken(&source(line))
            })
        };
        match groups.iter_mut().find(alike) {
            Some(group) => group.push(line),
            None => groups.push(vec![line]),
        }
    }
    let times = Times::of(case, run, &groups);
    let suggestion = |group: Vec<&LogEntry>| {
        let (first, _) = group.split_first()?;
        let sentence = match group.as_slice() {
            [one] => sentence(case, one, opening(case, run, one, &times)),
            several => repeated(case, run, first, several),
        };
        let quote = first.statement == Statement::Quote && first.settled.is_none();
        let sources = group.iter().map(|line| source(line)).collect();
        Some(Suggestion { sources, quote, ..offer(source(first), Some(first.at), sentence) })
    };
    groups.into_iter().filter_map(suggestion).filter(|offered| !offered.sentence.is_empty()).collect()
}

/// Whether two taps say the same: of what was seen, of the same people, with nothing added.
fn is_same_tap(one: &LogEntry, other: &LogEntry) -> bool {
    let bare = |line: &LogEntry| {
        matches!(line.kind, EntryKind::Observation | EntryKind::Support)
            && line.agreement.is_none()
            && line.text.trim().is_empty()
            && line.uptake.is_none()
            && line.minutes.is_none_or(|minutes| minutes == 0)
    };
    one.action.is_some()
        && (&one.action, &one.actors, one.kind) == (&other.action, &other.actors, other.kind)
        && bare(one)
        && bare(other)
}

pub(super) fn action_of<'a>(case: &'a Case, line: &LogEntry) -> Option<&'a TapAction> {
    line.action.as_ref().and_then(|id| case.programme().action(id))
}

/// "Sam zocht contact met vader. Dit was drie keer te zien, tussen 14:10 en 15:02." Of what was done, and of how it
/// began, how often says nothing: a book that is put away and taken up again was read.
fn repeated(case: &Case, run: &Run, first: &LogEntry, lines: &[&LogEntry]) -> String {
    if matches!(first.heading, Heading::Start | Heading::Activities) {
        return sentence(case, first, None);
    }
    let about_people = action_of(case, first)
        .and_then(|action| Template::parse(&action.report).ok())
        .is_some_and(|template| template.begins_with_people());
    let often = dates::times(lines.len());
    let what = match (first.kind, about_people) {
        (EntryKind::Support, _) => format!("Dit gebeurde {often}"),
        (_, true) => format!("Dit was {often} te zien"),
        (_, false) => format!("Dit viel {often} op"),
    };
    format!("{} {what}, {}.", sentence(case, first, None), between(run, lines, !about_people))
}

/// The sentence of an entry as a report has it, behind its time where that helps; empty for an entry without words.
fn sentence(case: &Case, entry: &LogEntry, opening: Option<String>) -> String {
    let words = entry.text.trim();
    let mut written = match (action_of(case, entry), entry.agreement) {
        (Some(action), _) => {
            let children = naming::for_others(case, &entry.actors.children);
            let parents = naming::for_others(case, &entry.actors.parents);
            let names = Names { children: &children, parents: &parents };
            let said = match (opening, Template::parse(&action.report)) {
                (Some(opening), Ok(template)) => template.write_behind(&opening, names),
                _ => fill(&action.report, names, Lang::Nl),
            };
            with_words(said, entry, words)
        }
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

/// Literal words with whoever said them, where that is known.
fn quoted(case: &Case, entry: &LogEntry, words: &str) -> String {
    let children = naming::for_others(case, &entry.actors.children);
    let parents = naming::for_others(case, &entry.actors.parents);
    let speakers: &[Named<'_>] = match (children.as_slice(), parents.as_slice()) {
        (speakers, []) | ([], speakers) => speakers,
        // Which of them spoke cannot be told.
        _ => &[],
    };
    let verb = if speakers.len() > 1 { "zeiden" } else { "zei" };
    match speakers {
        [] => literal(words),
        _ => format!("{} {verb}: {}", capitalised(&enumerate_named(speakers, Lang::Nl)), literal(words)),
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
