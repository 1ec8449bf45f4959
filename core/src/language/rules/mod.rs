//! The rules of the language check, as data: what each looks for, what excuses it, and examples of both.

mod absolute;
mod blame;
mod compare;
mod forecast;
mod hearsay;
mod hedge;
mod label;
mod mind;
mod past;

use crate::domain::rules::Rule as Method;
use crate::domain::words::Words;

/// Patterns of one theme, in the notation of [`super::pattern`].
pub type Group = &'static [&'static str];

/// A kind of wording that does not belong in a report.
#[derive(Debug)]
pub struct Rule {
    /// Its name in settings and tests; stays what it is.
    pub id: &'static str,
    /// What it is called on screen.
    pub name: Words,
    /// What is wrong with such a wording.
    pub wrong: Words,
    /// What to ask oneself instead.
    pub question: Words,
    /// The rule of the method it serves, where there is one of its own.
    pub method: Option<Method>,
    /// Whether such a sentence is what the worker makes of it, rather than what was seen or heard.
    pub interprets: bool,
    /// The rules that have said enough where they point at the same words.
    pub yields_to: &'static [&'static str],
    /// What it looks for, by theme.
    pub flags: &'static [Group],
    /// What excuses a match that it overlaps, by theme.
    pub excuses: &'static [Group],
    /// What excuses the whole sentence it stands in.
    pub elsewhere: Group,
    /// Sentences that it points at; the first is shown as the example.
    pub flagged: &'static [&'static str],
    /// Sentences that it leaves alone.
    pub fine: &'static [&'static str],
}

impl Rule {
    /// The rule with this name.
    ///
    /// # Panics
    /// When there is none: names are given by [`super::check`].
    pub fn of(id: &str) -> &'static Self {
        RULES.into_iter().find(|rule| rule.id == id).expect("a rule is asked for by a name it has")
    }
}

/// All of them, in the order in which settings list them.
pub static RULES: [&Rule; 9] = [
    &hedge::RULE,
    &mind::RULE,
    &label::RULE,
    &absolute::RULE,
    &blame::RULE,
    &compare::RULE,
    &past::RULE,
    &forecast::RULE,
    &hearsay::RULE,
];
