//! The short report of a visit: nine headings, always all, always in this order (M54, M55).
//!
//! What was sent is frozen: a version is a copy of the very text that went out and is never changed.

mod fingerprint;
mod heading;
mod reaction;
mod section;
mod version;
mod withheld;

use serde::{Deserialize, Serialize};

use super::ids::PersonId;
use crate::ports::Stamp;

pub use fingerprint::Fingerprint;
pub use heading::{Heading, Under};
pub use reaction::{REACTION_OF, Reaction};
pub use section::{OwnSection, Section, Source, join};
pub use version::{Delivery, Tailored, Version, Way};
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
    /// What changed since the last version and why, for the next one; empty while that was not said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub correcting: String,
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

    /// Freezes `text` as the next version, unless it is what went out last; gives the version's number. A
    /// version that replaces another takes along [why](Self::correcting).
    pub fn freeze(&mut self, text: String, at: Stamp) -> usize {
        if self.versions.last().is_none_or(|last| last.text != text) {
            let why = std::mem::take(&mut self.correcting).trim().to_owned();
            let correction = (self.is_sent() && !why.is_empty()).then_some(why);
            self.versions.push(Version::frozen(text, at, correction));
        }
        self.versions.len()
    }

    /// Keeps `text` as `person` gets it in `version`, where that differs from the whole text. What somebody
    /// got once in a version stays as it is.
    pub fn tailor(&mut self, version: usize, person: PersonId, text: String) {
        let withheld = self.withheld.iter().filter(|withheld| withheld.from == person).cloned().collect();
        let Some(version) = version.checked_sub(1).and_then(|at| self.versions.get_mut(at)) else { return };
        if version.text != text && version.tailored_for(person).is_none() {
            let fingerprint = Fingerprint::of(&text);
            version.tailored.push(Tailored { to: person, text, fingerprint, withheld });
        }
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

    /// The version that `person` got last, beginning with 1; `None` when they got none.
    pub fn latest_of(&self, person: PersonId) -> Option<usize> {
        let theirs = self.deliveries.iter().filter(|delivery| delivery.recipient == person);
        theirs.map(|delivery| delivery.version).max()
    }

    /// Who has an older version than the last, each with the version they have; in the order in which they
    /// first got one.
    pub fn behind(&self) -> Vec<(PersonId, usize)> {
        let mut behind: Vec<(PersonId, usize)> = Vec::new();
        for person in self.deliveries.iter().map(|delivery| delivery.recipient) {
            let latest = self.latest_of(person).filter(|latest| *latest < self.versions.len());
            if let Some(latest) = latest.filter(|_| behind.iter().all(|(other, _)| *other != person)) {
                behind.push((person, latest));
            }
        }
        behind
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

    #[test]
    fn a_version_carries_its_fingerprint_and_why_it_replaces_the_one_before() {
        let at = stamp("2026-11-22T16:30:00+01:00");
        let mut report = Report { correcting: "Nog niets verstuurd.".into(), ..Report::default() };
        report.freeze("een".into(), at);
        assert_eq!(report.versions()[0].correction, None, "the first replaces nothing");
        report.correcting = " De tijd klopte niet. ".into();
        report.freeze("een".into(), at);
        assert_eq!(report.correcting, " De tijd klopte niet. ", "nothing went out that is new");
        report.freeze("twee".into(), at);
        assert_eq!(report.versions()[1].correction.as_deref(), Some("De tijd klopte niet."));
        assert_eq!(report.correcting, "");
        assert!(report.versions().iter().all(|version| version.whole_is_intact() == Some(true)));
        report.versions[0].text.push('!');
        assert_eq!(report.versions()[0].whole_is_intact(), Some(false));
    }

    #[test]
    fn who_has_an_older_version_is_known_and_what_somebody_got_stays_as_it_was() {
        let random = CountingRandom::new(4);
        let [father, mother] = [(); 2].map(|()| PersonId::make(&random));
        let at = stamp("2026-11-22T16:30:00+01:00");
        let mut report = Report::default();
        let first = report.freeze("een".into(), at);
        report.deliver(first, mother, Way::Copied, at);
        report.tailor(first, father, "e".into());
        report.tailor(first, father, "iets anders".into());
        report.tailor(first, mother, "een".into());
        report.tailor(9, mother, "e".into());
        assert_eq!(report.versions()[0].text_for(father), "e");
        assert_eq!(report.versions()[0].text_for(mother), "een");
        assert_eq!(report.behind(), []);
        let second = report.freeze("twee".into(), at);
        report.deliver(second, father, Way::Copied, at);
        assert_eq!(report.behind(), [(mother, 1)]);
        report.deliver(second, mother, Way::Printed, at);
        assert_eq!(report.behind(), []);
    }

    #[test]
    fn what_is_withheld_is_kept_apart_by_person_and_by_heading() {
        let random = CountingRandom::new(4);
        let [father, mother] = [(); 2].map(|()| PersonId::make(&random));
        let at = stamp("2026-11-22T16:30:00+01:00");
        let mut report = Report::default();
        for (heading, from) in
            [(Heading::Start, mother), (Heading::Closing, mother), (Heading::Start, father)]
        {
            let (passage, why) = ("Sam was moe.".to_owned(), "rust".to_owned());
            report.withhold(Withheld { under: Under::Nine(heading), passage, from, why, at });
        }
        assert_eq!(report.withheld_from(mother).count(), 2);
        let version = report.freeze("een".into(), at);
        report.tailor(version, father, "e".into());
        let theirs = &report.versions()[0].tailored_for(father).expect("it differs").withheld;
        assert!(theirs.len() == 1 && theirs[0].from == father, "{theirs:?}");
    }

    #[test]
    fn an_older_version_that_somebody_gets_again_is_not_their_latest() {
        let person = PersonId::make(&CountingRandom::new(4));
        let at = stamp("2026-11-22T16:30:00+01:00");
        let mut report = Report::default();
        for (text, version) in [("een", 1), ("twee", 2), ("twee", 1)] {
            report.freeze(text.into(), at);
            report.deliver(version, person, Way::Copied, at);
        }
        assert_eq!(report.latest_of(person), Some(2));
        assert_eq!(report.behind(), []);
    }
}
