//! The short report of a visit: nine headings, always all, always in this order (M54, M55).
//!
//! What was sent is frozen: a version is a copy of the very text that went out and is never changed.

use serde::{Deserialize, Serialize};

use super::ids::{AgreementId, EntryId, PersonId};
use crate::ports::Stamp;

/// The nine parts (M55).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Heading {
    /// Date, time, duration, place.
    WhenWhere,
    /// Who fetched and brought.
    Handover,
    /// How the start went.
    Start,
    /// What was done.
    Activities,
    /// The mood.
    Atmosphere,
    /// Parenting skills.
    Parenting,
    /// Interaction between parent and child.
    Interaction,
    /// How it ended.
    Closing,
    /// Other particulars.
    Particulars,
}

impl Heading {
    /// All nine, in their fixed order.
    pub const ALL: [Heading; 9] = [
        Heading::WhenWhere,
        Heading::Handover,
        Heading::Start,
        Heading::Activities,
        Heading::Atmosphere,
        Heading::Parenting,
        Heading::Interaction,
        Heading::Closing,
        Heading::Particulars,
    ];

    /// Its number, 1 to 9.
    pub fn number(self) -> usize {
        self as usize + 1
    }

    /// Whether "nothing to say about this now" may be chosen: only for parenting and interaction.
    pub fn may_be_nothing(self) -> bool {
        matches!(self, Heading::Parenting | Heading::Interaction)
    }
}

/// What stands under one heading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// The text as the worker left it.
    pub text: String,
    /// "Nothing to say about this now", chosen; only where [`Heading::may_be_nothing`].
    pub nothing: bool,
    /// What was taken into the text.
    pub taken: Vec<Source>,
}

/// Where a suggested sentence comes from, so that it can be traced back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Source {
    /// A line of the log.
    Entry(EntryId),
    /// A STOP, by its place in the visit.
    Stop(usize),
    /// A pause or a moment without supervision, by its place in the visit.
    Interval(usize),
    /// The goodbye, or why there was none.
    Goodbye,
    /// That the worker ended the visit early.
    EarlyEnd,
    /// That the child was not safe.
    Safety,
    /// That an agreement was not, or only partly, kept.
    Agreement(AgreementId),
}

/// A report from its first word to its last version.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    sections: [Section; 9],
    /// What stands under the organisation's own headings, where the visit was for observation diagnostics
    /// (M37); in the order of the programme's template, each with the heading as it was then.
    #[serde(default)]
    pub observation: Vec<OwnSection>,
    versions: Vec<Version>,
    deliveries: Vec<Delivery>,
}

/// What stands under one of the organisation's own headings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnSection {
    /// The heading.
    pub heading: String,
    /// The text.
    pub text: String,
}

/// A text that went out, as it went out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// When it was frozen.
    pub at: Stamp,
    /// The whole text.
    pub text: String,
}

/// That a version was taken out of the app, for whom and how. Whether it arrived, the app cannot know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delivery {
    /// Which version, beginning with 1.
    pub version: usize,
    /// For whom.
    pub recipient: PersonId,
    /// How.
    pub way: Way,
    /// When.
    pub at: Stamp,
}

/// How a report leaves the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Way {
    /// Through the clipboard.
    Copied,
    /// Selected and copied by hand, since the browser kept the clipboard closed.
    CopiedByHand,
}

/// Puts `sentence` behind `text`. Closes a sentence that was left without its full stop; a new line that was
/// begun stays one.
pub fn join(text: &str, sentence: &str) -> String {
    let before = text.trim_end();
    let end = if before.ends_with(char::is_alphanumeric) { "." } else { "" };
    let gap = match (before.is_empty(), text.ends_with('\n')) {
        (true, _) => return sentence.to_owned(),
        (false, true) => &text[before.len()..],
        (false, false) => " ",
    };
    format!("{before}{end}{gap}{sentence}")
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
            self.versions.push(Version { at, text });
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
