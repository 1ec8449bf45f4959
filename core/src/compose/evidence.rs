//! The line of the log that may show what a sentence of the report says.
//!
//! Asked "what did you see or hear?", the worker finds the answer most quickly in what was tapped at that moment. Only
//! what may be shared is looked at, and nothing is claimed: the line that has most words in common is shown beside
//! the sentence, or none.

use std::collections::BTreeSet;

use super::audience::shareable;
use super::suggestions::{log_line, names};
use crate::domain::case::Case;
use crate::domain::log::LogEntry;
use crate::domain::report::Under;
use crate::domain::visit::Visit;
use crate::domain::words::Lang;
use crate::language::telling_words;
use crate::ports::Stamp;

/// A line of the log beside a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// When it was.
    pub at: Stamp,
    /// The line, as the log has it.
    pub line: String,
}

/// A word of the matter itself tells more than a name, which half of all lines have.
const WORD: usize = 3;
const NAME: usize = 1;

/// The line of the log of `visit` that has most in common with `sentence`, of those that belong under the same
/// heading; of several the first.
pub fn evidence(case: &Case, visit: &Visit, under: Under, sentence: &str, lang: Lang) -> Option<Evidence> {
    let run = visit.run()?;
    let people = case.people.iter().flat_map(|person| telling_words(&person.name)).collect();
    let asked = telling_words(sentence);
    let belongs = |entry: &LogEntry| match under {
        Under::Nine(heading) => entry.heading == heading,
        // Under an organisation's own headings any line may belong.
        Under::Own(_) => true,
    };
    let line = |entry: &LogEntry| match (log_line(case, entry, lang), entry.text.trim()) {
        (line, "") => line,
        (line, text) if line.contains(text) => line,
        (line, text) => format!("{line}: {text}"),
    };
    let score = |entry: &LogEntry| {
        let mut words = telling_words(&line(entry));
        let actors = [names(case, &entry.actors.children), names(case, &entry.actors.parents)];
        words.extend(actors.iter().flatten().flat_map(|name| telling_words(name)));
        weight(&asked, &words, &people)
    };
    let scored = shareable(&run.log).map(|shared| shared.entry()).filter(|entry| belongs(entry));
    let scored = scored.map(|entry| (score(entry), entry)).filter(|(score, _)| *score > 0);
    // Of equal ones the last is the greatest; so from the end.
    let best = scored.collect::<Vec<_>>().into_iter().rev().max_by_key(|(score, _)| *score);
    best.map(|(_, entry)| Evidence { at: entry.at, line: line(entry) })
}

fn weight(asked: &BTreeSet<String>, words: &BTreeSet<String>, people: &BTreeSet<String>) -> usize {
    let worth = |word: &String| if people.contains(word) { NAME } else { WORD };
    asked.intersection(words).map(worth).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> BTreeSet<String> {
        telling_words(text)
    }

    #[test]
    fn a_word_of_the_matter_weighs_more_than_names() {
        let people = words("Sam Noor Fatima");
        let asked = words("Sam was boos om de puzzel, Noor en Fatima niet.");
        let puzzle = weight(&asked, &words("Sam legde de puzzels neer: puzzel"), &people);
        let names = weight(&asked, &words("Sam, Noor en Fatima aten samen"), &people);
        assert!(puzzle > names && names > 0, "{puzzle} and {names}");
        assert_eq!(weight(&asked, &words("Vader las voor"), &people), 0);
    }
}
