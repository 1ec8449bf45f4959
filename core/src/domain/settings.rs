//! What the workbook itself remembers, beside cases and visits: when the ways back were last tried, and how the
//! worker likes to write.
//!
//! Sealed like everything else. How the app looks on one device is no part of it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::report::Heading;

/// When what keeps a way back was last done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The recovery code was typed from paper and was right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_tried: Option<NaiveDate>,
    /// A backup was opened and checked, without being put back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restore_tried: Option<NaiveDate>,
    /// Every record was opened and checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_check: Option<NaiveDate>,
    /// How reports are written.
    #[serde(default)]
    pub writing: Writing,
}

/// How the worker likes to write reports.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Writing {
    /// The most words of a report that still reads as short (M54); `None` for the usual measure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most_words: Option<u16>,
    /// Rules of the language check that are off, by their names.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub rules_off: BTreeSet<String>,
    /// Sentences of the worker's own, ready to be put in with one tap.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phrases: Vec<OwnPhrase>,
}

/// A ready sentence of the worker's own. It names nobody: `{kind}` and `{ouder}` stand for whoever the visit is
/// about, so that no name of one family comes into the report of another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnPhrase {
    /// Where it is offered.
    pub heading: Heading,
    /// The sentence, as in [`super::programme::Phrase`].
    pub text: String,
}

impl Settings {
    /// What holds when both were kept, on two devices: of each the later day.
    pub fn joined(&self, other: &Self) -> Self {
        // `None` is less than any day.
        Self {
            code_tried: self.code_tried.max(other.code_tried),
            restore_tried: self.restore_tried.max(other.restore_tried),
            last_check: self.last_check.max(other.last_check),
            writing: self.writing.joined(&other.writing),
        }
    }
}

impl Writing {
    /// Keeps `phrase`, behind those that are there; once.
    pub fn keep(&mut self, phrase: OwnPhrase) {
        if !self.phrases.contains(&phrase) {
            self.phrases.push(phrase);
        }
    }

    /// Keeps `phrase` no longer.
    pub fn let_go(&mut self, phrase: &OwnPhrase) {
        self.phrases.retain(|kept| kept != phrase);
    }

    /// What holds when both were kept: no phrase is lost, and of the rest what stands here.
    fn joined(&self, other: &Self) -> Self {
        let mut joined = self.clone();
        joined.phrases.extend(other.phrases.iter().filter(|phrase| !self.phrases.contains(phrase)).cloned());
        joined.most_words = joined.most_words.or(other.most_words);
        joined
    }
}
