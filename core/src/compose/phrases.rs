//! Ready sentences for what is often said the same way, put in and taken out with one tap.
//!
//! Only where every visit needs an answer and most answers are alike: the mood, and that there was nothing
//! particular. A phrase is a whole sentence; what was seen belongs behind it, in the worker's own words.

use crate::domain::report::{Heading, join};
use crate::domain::words::Words;

/// A sentence with the words on its chip.
#[derive(Debug, PartialEq, Eq)]
pub struct Phrase {
    /// The chip.
    pub label: Words,
    /// What it puts in. Reports are written in Dutch.
    pub sentence: &'static str,
}

static ATMOSPHERE: [Phrase; 4] = [
    Phrase { label: Words::new("ontspannen", "relaxed"), sentence: "De sfeer was ontspannen." },
    Phrase { label: Words::new("gezellig", "pleasant"), sentence: "De sfeer was gezellig." },
    Phrase { label: Words::new("gespannen", "tense"), sentence: "De sfeer was gespannen." },
    Phrase { label: Words::new("wisselend", "mixed"), sentence: "De sfeer wisselde tijdens het bezoek." },
];

static PARTICULARS: [Phrase; 1] = [Phrase {
    label: Words::new("geen bijzonderheden", "nothing particular"),
    sentence: "Er waren geen bijzonderheden.",
}];

/// The phrases for `heading`; for most headings there are none.
pub fn phrases(heading: Heading) -> &'static [Phrase] {
    match heading {
        Heading::Atmosphere => &ATMOSPHERE,
        Heading::Particulars => &PARTICULARS,
        _ => &[],
    }
}

/// Puts `sentence` at the end of `text`, or takes it out where it stands in it.
pub fn toggled(text: &str, sentence: &str) -> String {
    match text.split_once(sentence) {
        None => join(text, sentence),
        Some((before, after)) if before.trim().is_empty() => after.trim_start().to_owned(),
        Some((before, after)) => format!("{}{after}", before.trim_end_matches(' ')),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_goes_in_and_out_and_leaves_the_rest_as_it_was() {
        let relaxed = "De sfeer was ontspannen.";
        for text in ["", "Vader en Sam lachten.", "Vader en Sam lachten.\n"] {
            let with = toggled(text, relaxed);
            assert!(with.ends_with(relaxed), "{with:?}");
            assert_eq!(toggled(&with, relaxed), text, "{with:?}");
        }
        assert_eq!(toggled("Eerst. De sfeer was ontspannen. Later.", relaxed), "Eerst. Later.");
        assert_eq!(toggled("De sfeer was ontspannen. Later.", relaxed), "Later.");
    }

    #[test]
    fn every_phrase_is_a_whole_sentence() {
        for phrase in Heading::ALL.into_iter().flat_map(phrases) {
            assert!(phrase.sentence.ends_with('.') && phrase.sentence.starts_with(char::is_uppercase));
        }
    }
}
