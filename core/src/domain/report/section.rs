//! What stands under a heading, and where its sentences come from.

use serde::{Deserialize, Serialize};

use crate::domain::ids::{AgreementId, EntryId};

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

/// What stands under one of the organisation's own headings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnSection {
    /// The heading.
    pub heading: String,
    /// The text.
    pub text: String,
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
