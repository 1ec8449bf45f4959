//! From a sentence of the report back to what it was made from, and to where it stands now.

use std::collections::BTreeSet;
use std::ops::Range;

use super::suggestions::{Suggestion, agreement_text, log_line};
use crate::domain::case::Case;
use crate::domain::ids::EntryId;
use crate::domain::log::{LogEntry, Statement};
use crate::domain::report::Source;
use crate::domain::visit::Visit;
use crate::domain::words::{Lang, Words};
use crate::ports::Stamp;

/// One thing that a sentence was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The line of the log, where it is one.
    pub entry: Option<EntryId>,
    /// When, where it has a time.
    pub at: Option<Stamp>,
    /// What it was, as the visit has it.
    pub line: String,
}

/// Where a sentence stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// There, word for word; in bytes.
    AsTaken(Range<usize>),
    /// There, in other words.
    Rewritten(Range<usize>),
    /// Nowhere: it was taken out, or is no longer to be recognised.
    Gone,
}

static STOP: Words = Words::new("STOP", "STOP");
static PAUSE: Words = Words::new("Pauze of moment zonder begeleiding", "Pause or unsupervised moment");
static GOODBYE: Words = Words::new("Afscheid", "Goodbye");
static EARLY: Words = Words::new("Eerder beëindigd", "Ended early");
static SAFETY: Words =
    Words::new("Vraag na het bezoek: was het veilig?", "Question afterwards: was it safe?");
static AGREEMENT: Words = Words::new("Afspraak", "Agreement");

/// What `suggestion` was made from, in its order. What is no longer in the log is left out.
pub fn origins(case: &Case, visit: &Visit, suggestion: &Suggestion, lang: Lang) -> Vec<Origin> {
    let origin = |source: &Source| {
        let of = |at, words: &Words| Origin { entry: None, at, line: words.pick(lang).to_owned() };
        let run = visit.run()?;
        Some(match source {
            Source::Entry(id) => {
                let entry = run.log.entry(*id)?;
                Origin { entry: Some(*id), at: Some(entry.at), line: line_of(case, entry, lang) }
            }
            Source::Stop(at) => of(Some(run.stops.get(*at)?.at), &STOP),
            Source::Interval(at) => of(Some(run.intervals.get(*at)?.from), &PAUSE),
            Source::Goodbye => of(Some(run.goodbye.as_ref()?.at), &GOODBYE),
            Source::EarlyEnd => of(None, &EARLY),
            Source::Safety => of(None, &SAFETY),
            Source::Agreement(id) => Origin {
                entry: None,
                at: None,
                line: format!("{}: {}", AGREEMENT.pick(lang), agreement_text(case, *id)),
            },
        })
    };
    suggestion.sources.iter().filter_map(origin).collect()
}

/// The line of the log with what was typed to its tap.
fn line_of(case: &Case, entry: &LogEntry, lang: Lang) -> String {
    let (line, typed) = (log_line(case, entry, lang), entry.text.trim());
    let is_typed = entry.action.is_none() && entry.agreement.is_none();
    match (is_typed, typed) {
        (true, _) if entry.statement == Statement::Quote => format!("“{line}”"),
        (true, _) | (false, "") => line,
        (false, typed) => format!("{line} – “{typed}”"),
    }
}

/// Where `sentence` stands in `text`, also when the worker changed its words: then where most of them stand.
pub fn place(text: &str, sentence: &str) -> Place {
    if let Some(start) = text.find(sentence).filter(|_| !sentence.is_empty()) {
        return Place::AsTaken(start..start + sentence.len());
    }
    let wanted = words(sentence);
    let alike = |range: &Range<usize>| {
        let there = words(&text[range.clone()]);
        let common = there.intersection(&wanted).count();
        // At least half of the words of the longer one, so that a name in common is not enough.
        (common * 2 >= there.len().max(wanted.len()) && common > 1).then_some(common)
    };
    let best = sentences(text).into_iter().filter_map(|range| Some((alike(&range)?, range)));
    match best.max_by_key(|(common, range)| (*common, std::cmp::Reverse(range.start))) {
        Some((_, range)) => Place::Rewritten(range),
        None => Place::Gone,
    }
}

fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// The sentences of `text`, in bytes, without the blanks between them. One ends with its mark, and with the
/// quotation mark behind that; a new line ends one too.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    let mut ended = false;
    while let Some((at, letter)) = letters.next() {
        let behind = at + letter.len_utf8();
        ended = match letter {
            '.' | '!' | '?' | '…' => true,
            // Still part of the sentence that has ended.
            '”' | '"' | '’' | '\'' | ')' => ended,
            _ => false,
        };
        let blank = letters.peek().is_none_or(|(_, next)| next.is_whitespace());
        if letter == '\n' || (ended && blank) {
            found.push(start..behind);
            (start, ended) = (behind, false);
        }
    }
    found.push(start..text.len());
    let trimmed = |range: Range<usize>| {
        let whole = &text[range.clone()];
        let start = range.start + (whole.len() - whole.trim_start().len());
        start..start + whole.trim().len()
    };
    found.into_iter().map(trimmed).filter(|range| !range.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_apart_in_its_sentences() {
        for (text, expected) in [
            ("", &[][..]),
            ("Sam lachte. Vader zong!  ", &["Sam lachte.", "Vader zong!"]),
            ("Sam zei: “Nog een keer!” Vader knikte", &["Sam zei: “Nog een keer!”", "Vader knikte"]),
            ("Om 14.30 uur\nkwam oma.", &["Om 14.30 uur", "kwam oma."]),
            ("Sam wachtte… Toen lachte Sam.", &["Sam wachtte…", "Toen lachte Sam."]),
        ] {
            let found: Vec<_> = sentences(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text:?}");
        }
    }

    #[test]
    fn a_sentence_is_found_again_as_it_was_taken_or_in_other_words() {
        let taken = "Vader ging mee in het spel van Sam.";
        let at = |text: &str, part: &str| {
            let start = text.find(part).expect("it stands there");
            start..start + part.len()
        };
        let same = "Zoë keek. Vader ging mee in het spel van Sam. Oma kwam.";
        assert_eq!(place(same, taken), Place::AsTaken(at(same, taken)));
        let other = "Sam lachte. Vader ging daarna mee in het spel van Sam op de mat. Oma kwam.";
        let rewritten = "Vader ging daarna mee in het spel van Sam op de mat.";
        assert_eq!(place(other, taken), Place::Rewritten(at(other, rewritten)));
        for gone in ["", "Sam lachte naar vader.", "Oma kwam."] {
            assert_eq!(place(gone, taken), Place::Gone, "{gone:?}");
        }
    }
}
