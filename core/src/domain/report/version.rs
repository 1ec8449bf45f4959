//! What went out: versions that never change, and to whom they went.

use serde::{Deserialize, Serialize};

use super::{Fingerprint, Under, Withheld};
use crate::domain::ids::PersonId;
use crate::ports::Stamp;

/// A text that went out, as it went out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// When it was frozen.
    pub at: Stamp,
    /// The whole text, as everybody gets it from whom nothing is withheld.
    pub text: String,
    /// That of the text when it was frozen; `None` in a version of an older form, which kept none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<Fingerprint>,
    /// Why it replaces the version before; `None` for the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub correction: Option<String>,
    /// As it went to those from whom something was withheld, or who got a note with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tailored: Vec<Tailored>,
}

impl Version {
    /// One that is frozen at `at`.
    pub(super) fn frozen(text: String, at: Stamp, correction: Option<String>) -> Self {
        let fingerprint = Some(Fingerprint::of(&text));
        Self { at, text, fingerprint, correction, tailored: Vec::new() }
    }

    /// The text as `person` gets it in this version.
    pub fn text_for(&self, person: PersonId) -> &str {
        self.tailored_for(person).map_or(&self.text, |tailored| &tailored.text)
    }

    /// As it went to `person`, where that differs from the whole text.
    pub fn tailored_for(&self, person: PersonId) -> Option<&Tailored> {
        self.tailored.iter().find(|tailored| tailored.to == person)
    }

    /// Whether all of it is still as it was frozen, also as it went to single people; `None` where no fingerprint
    /// was kept.
    pub fn is_intact(&self) -> Option<bool> {
        Some(self.whole_is_intact()? && self.tailored.iter().all(Tailored::is_intact))
    }

    /// Whether the whole text is still the one that was frozen; `None` where no fingerprint was kept.
    pub fn whole_is_intact(&self) -> Option<bool> {
        self.fingerprint.as_ref().map(|kept| *kept == Fingerprint::of(&self.text))
    }
}

/// A version as one person got it, where that differs from the whole text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tailored {
    /// Who.
    pub to: PersonId,
    /// The text.
    pub text: String,
    /// Its own.
    pub fingerprint: Fingerprint,
    /// What was left out, as it was decided then.
    pub withheld: Vec<Withheld>,
}

impl Tailored {
    /// Whether the text is still the one that was frozen.
    pub fn is_intact(&self) -> bool {
        self.fingerprint == Fingerprint::of(&self.text)
    }
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
    /// Through the clipboard without formatting, for a file system.
    CopiedPlain,
    /// What stands under one heading, for a file system with a field for each.
    CopiedPart(Under),
    /// The mail programme was opened for it.
    MailOpened,
    /// As a draft that a mail programme opens (.eml).
    MailFile,
    /// Through the share sheet of the device.
    Shared,
    /// Printed, or saved as PDF by the print dialogue.
    Printed,
}
