//! The short report of a visit: nine headings, always all, always in this order (M54, M55).
//!
//! What was sent is frozen: a version is a copy of the very text that went out and is never changed.

mod heading;
mod reaction;
mod section;
mod version;
mod withheld;

use serde::{Deserialize, Serialize};

use super::ids::PersonId;
use crate::ports::Stamp;

pub use heading::{Heading, Under};
pub use reaction::Reaction;
pub use section::{OwnSection, Section, Source, join};
pub use version::{Delivery, Fingerprint, Tailored, Version, Way};
pub use withheld::Withheld;

/// A report from its first word to its last version.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    sections: [Section; 9],
    /// What stands under the organisation's own headings, where the visit was for observation diagnostics
    /// (M37); in the order of the programme's template, each with the heading as it was then.
    #[serde(default)]
    pub observation: Vec<OwnSection>,
    /// What is left out for whom, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withheld: Vec<Withheld>,
    /// Who gets the note about the days after a visit with it (M38, M39).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub noted: Vec<PersonId>,
    /// What parents had to say about it, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reactions: Vec<Reaction>,
    versions: Vec<Version>,
    deliveries: Vec<Delivery>,
}

impl Report {
    /// What stands under `heading`.
    pub fn section(&self, heading: Heading) -> &Section {
        &self.sections[heading as usize]
    }

    /// What stands under `heading`, for writing.
    pub fn section_mut(&mut self, heading: Heading) -> &mut Section {
        &mut self.sections[heading as usize]
    }

    /// Chooses or takes back "nothing to say about this now". Does nothing under a heading that does not
    /// allow it. A text that was written is kept and comes back with the choice undone.
    pub fn choose_nothing(&mut self, heading: Heading, nothing: bool) {
        if heading.may_be_nothing() {
            self.section_mut(heading).nothing = nothing;
        }
    }

    /// Takes a suggested sentence into the text under `heading`; once per source.
    pub fn take(&mut self, heading: Heading, source: Source, sentence: &str) {
        let section = self.section_mut(heading);
        if section.taken.contains(&source) {
            return;
        }
        section.text = join(&section.text, sentence);
        section.nothing = false;
        section.taken.push(source);
    }

    /// Freezes `text` as the next version, unless it is what went out last; gives the version's number.
    pub fn freeze(&mut self, text: String, at: Stamp) -> usize {
        if self.versions.last().is_none_or(|last| last.text != text) {
            self.versions.push(Version {
                at,
                text,
                fingerprint: None,
                correction: None,
                tailored: Vec::new(),
            });
        }
        self.versions.len()
    }

    /// Records that `version` was taken out for `recipient`.
    pub fn deliver(&mut self, version: usize, recipient: PersonId, way: Way, at: Stamp) {
        self.deliveries.push(Delivery { version, recipient, way, at });
    }

    /// The versions that went out, oldest first.
    pub fn versions(&self) -> &[Version] {
        &self.versions
    }

    /// What went to whom, oldest first.
    pub fn deliveries(&self) -> &[Delivery] {
        &self.deliveries
    }

    /// Whether a first version went out (M37).
    pub fn is_sent(&self) -> bool {
        !self.versions.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::EntryId;
    use crate::testing::{CountingRandom, stamp};

    #[test]
    fn the_nine_headings_are_numbered_in_their_order() {
        let numbers: Vec<_> = Heading::ALL.iter().map(|heading| heading.number()).collect();
        assert_eq!(numbers, (1..=9).collect::<Vec<_>>());
        let nothing: Vec<_> = Heading::ALL.iter().filter(|heading| heading.may_be_nothing()).collect();
        assert_eq!(nothing, [&Heading::Parenting, &Heading::Interaction]);
    }

    #[test]
    fn nothing_to_say_is_refused_where_the_method_wants_an_answer() {
        let mut report = Report::default();
        for heading in Heading::ALL {
            report.choose_nothing(heading, true);
            assert_eq!(report.section(heading).nothing, heading.may_be_nothing(), "{heading:?}");
        }
    }

    #[test]
    fn an_entry_is_taken_once_and_joins_what_was_written() {
        let entry = Source::Entry(EntryId::make(&CountingRandom::new(3)));
        let mut report = Report::default();
        report.section_mut(Heading::Start).text = "Sam was vrolijk. ".into();
        report.take(Heading::Start, entry, "Sam zocht contact met vader.");
        report.take(Heading::Start, entry, "Sam zocht contact met vader.");
        assert_eq!(report.section(Heading::Start).text, "Sam was vrolijk. Sam zocht contact met vader.");
    }

    #[test]
    fn a_sentence_that_joins_makes_no_run_on_of_what_was_there() {
        for (text, expected) in [
            ("", "Sam lachte."),
            (" \n", "Sam lachte."),
            ("Vader las voor", "Vader las voor. Sam lachte."),
            ("Vader las voor! ", "Vader las voor! Sam lachte."),
            ("Vader las voor.\n\n", "Vader las voor.\n\nSam lachte."),
            ("Vader las voor,", "Vader las voor, Sam lachte."),
        ] {
            assert_eq!(join(text, "Sam lachte."), expected, "{text:?}");
        }
    }

    #[test]
    fn the_same_text_sent_twice_is_one_version_and_a_changed_one_is_the_next() {
        let at = stamp("2026-11-22T16:30:00+01:00");
        let mut report = Report::default();
        assert_eq!(report.freeze("een".into(), at), 1);
        assert_eq!(report.freeze("een".into(), at), 1);
        assert_eq!(report.freeze("twee".into(), at), 2);
        assert_eq!(report.versions()[0].text, "een");
    }
}
