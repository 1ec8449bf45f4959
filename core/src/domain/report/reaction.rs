//! What a parent wants to have said about a report: their view, in their words, beside the worker's text.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Report;
use crate::domain::ids::PersonId;
use crate::ports::Stamp;

/// A reaction. It is quoted under a heading of its own and never mixed into what the worker wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reaction {
    /// Whose.
    pub of: PersonId,
    /// Their words; empty while they are being written down, and then it stands in no text.
    pub words: String,
    /// The day on which they gave it.
    pub on: NaiveDate,
    /// When it was recorded.
    pub at: Stamp,
}

impl Reaction {
    /// The words between quotation marks, as they stand in a report; those that were typed around them are not
    /// doubled. `None` while there are none.
    pub fn quoted(&self) -> Option<String> {
        let words = self.words.trim();
        let bare = MARKS.iter().find_map(|(open, close)| {
            let inner = words.strip_prefix(*open)?.strip_suffix(*close)?;
            // “A” en “B” is no quotation as a whole.
            (!inner.contains([*open, *close])).then_some(inner)
        });
        let words = bare.unwrap_or(words).trim();
        (!words.is_empty()).then(|| format!("“{words}”"))
    }
}

/// The quotation marks that people type around somebody's words.
const MARKS: [(char, char); 4] = [('“', '”'), ('"', '"'), ('„', '”'), ('‘', '’')];

impl Report {
    /// Begins the reaction of `person`, given on `on`; gives its place. Their words are written into it.
    pub fn react(&mut self, person: PersonId, on: NaiveDate, at: Stamp) -> usize {
        self.reactions.push(Reaction { of: person, words: String::new(), on, at });
        self.reactions.len() - 1
    }

    /// Whether the reaction at `place` went out with a version, after which it stays as it is.
    pub fn reaction_is_sent(&self, place: usize) -> bool {
        let quoted = self.reactions.get(place).and_then(Reaction::quoted);
        quoted
            .is_some_and(|quoted| self.versions().iter().any(|version| has_reaction(&version.text, &quoted)))
    }

    /// Changes a reaction that has not gone out; another one stays as it is.
    pub fn change_reaction(&mut self, place: usize, change: impl FnOnce(&mut Reaction)) {
        if self.reaction_is_sent(place) {
            return;
        }
        if let Some(reaction) = self.reactions.get_mut(place) {
            change(reaction);
        }
    }

    /// Takes back a reaction that has not gone out; another one stays.
    pub fn withdraw_reaction(&mut self, place: usize) {
        if place < self.reactions.len() && !self.reaction_is_sent(place) {
            self.reactions.remove(place);
        }
    }
}

/// What the line above a reaction begins with, whosever it is.
pub const REACTION_OF: &str = "Reactie van ";

/// Whether these words stand in a text below the line of a reaction: literal words of a child may be the same.
fn has_reaction(text: &str, quoted: &str) -> bool {
    let above = |at: usize| text[..at].strip_suffix('\n').and_then(|before| before.lines().last());
    let mut places = text.match_indices(quoted).map(|(at, _)| at);
    places.any(|at| above(at).is_some_and(|line| line.starts_with(REACTION_OF)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{CountingRandom, stamp};

    fn reaction(words: &str) -> Reaction {
        Reaction {
            of: PersonId::make(&CountingRandom::new(1)),
            words: words.into(),
            on: NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day in November"),
            at: stamp("2026-11-24T09:00:00+01:00"),
        }
    }

    #[test]
    fn their_words_stand_between_quotation_marks_once() {
        for (words, quoted) in [
            ("", None),
            (" \n", None),
            ("“”", None),
            ("Het klopt niet.", Some("“Het klopt niet.”")),
            (" \"Het klopt niet.\" ", Some("“Het klopt niet.”")),
            ("“Het klopt niet.”", Some("“Het klopt niet.”")),
            ("“Ja” en “nee”", Some("““Ja” en “nee””")),
            ("Eerste.\n\nTweede.", Some("“Eerste.\n\nTweede.”")),
        ] {
            assert_eq!(reaction(words).quoted().as_deref(), quoted, "{words:?}");
        }
    }

    #[test]
    fn words_that_a_child_said_too_are_no_reaction_that_went_out() {
        let mut report = Report::default();
        let one = reaction("");
        report.react(one.of, one.on, one.at);
        report.freeze("7. Interactie\nSam zei:\n“Nee”\n\nReactie van oma\n“Ja.”".into(), one.at);
        for words in ["Nee", "Nee, dat klopt niet."] {
            report.change_reaction(0, |reaction| reaction.words = words.into());
        }
        assert_eq!(report.reactions[0].words, "Nee, dat klopt niet.");
    }

    #[test]
    fn a_reaction_can_be_changed_and_withdrawn_until_it_went_out() {
        let mut report = Report::default();
        let one = reaction("");
        assert_eq!(report.react(one.of, one.on, one.at), 0);
        report.change_reaction(0, |reaction| reaction.words = "Het was fijn.".into());
        report.freeze("Reactie van vader\n“Het was fijn.”".into(), one.at);
        report.change_reaction(0, |reaction| reaction.words = "Anders.".into());
        report.withdraw_reaction(0);
        assert_eq!(report.reactions[0].words, "Het was fijn.");
        report.react(one.of, one.on, one.at);
        report.change_reaction(1, |reaction| reaction.words = "Nog iets.".into());
        report.withdraw_reaction(1);
        report.withdraw_reaction(7);
        assert_eq!(report.reactions.len(), 1);
    }
}
