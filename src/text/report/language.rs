//! Texts of the language check.

use crate::text::Words;

/// Told to a screen reader when there is one.
pub static ONE: Words = Words::new("1 vraag bij deze tekst", "1 question about this text");
/// Told to a screen reader; `{count}`.
pub static SOME: Words = Words::new("{count} vragen bij deze tekst", "{count} questions about this text");
/// Above the findings, seen.
pub static TITLE: Words = Words::new("Taalhulp", "Language check");
/// Before a line of the log; the time goes in `{time}`, the line in `{line}`.
pub static IN_LOG: Words = Words::new("In het log: {time} {line}", "In the log: {time} {line}");
/// Button: selects the words in the field.
pub static SHOW: Words = Words::new("Wijs aan", "Point out");
/// Button: it may stay so.
pub static LEAVE: Words = Words::new("Laten staan", "Leave it");
/// Told when one was left.
pub static LEFT: Words = Words::new("“{words}” blijft staan.", "“{words}” stays.");

/// Card: what the sentences are.
pub static TOLD: Words = Words::new("Gezien, verteld, geduid", "Seen, told, made of it");
/// What is counted.
pub static TOLD_WHAT: Words = Words::new(
    "Een lezer moet kunnen zien wat u zag, wat iemand vertelde en wat u er zelf van denkt.",
    "A reader has to be able to tell what you saw, what somebody told and what you make of it yourself.",
);
/// A count.
pub static SEEN: Words = Words::new("Gezien of gehoord", "Seen or heard");
/// A count.
pub static VIEWS: Words = Words::new("Verteld door iemand", "Told by somebody");
/// A count.
pub static MADE: Words = Words::new("Geduid door u", "Made of it by you");
/// Above the sentences that are the worker's own reading.
pub static INTERPRETATIONS: Words = Words::new("Deze zinnen duiden:", "These sentences interpret:");

/// Card in the settings.
pub static SETTINGS: Words = Words::new("Taalhulp", "Language check");
/// What it does.
pub static SETTINGS_WHAT: Words = Words::new(
    "Bij het schrijven van een verslag wijst de app op woorden die een lezer verkeerd kan opvatten. Dat gebeurt op dit \
     apparaat, en het houdt niets tegen.",
    "While a report is written, the app points at words that a reader may take wrongly. That happens on this device, \
     and it holds nothing back.",
);
/// An example of what a rule points at; `{example}`.
pub static EXAMPLE: Words = Words::new("Bijvoorbeeld: “{example}”", "For example: “{example}”");
