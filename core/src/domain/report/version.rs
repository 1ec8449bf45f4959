//! What went out: versions that never change, and to whom they went.

use serde::{Deserialize, Serialize};

use super::{Under, Withheld};
use crate::domain::ids::PersonId;
use crate::ports::Stamp;

/// The SHA-256 of a text, by which anybody can see that it is still the same: 64 hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fingerprint(String);

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
