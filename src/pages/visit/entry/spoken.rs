//! What is spoken of the log, for somebody who looks at the child.

use leptos::prelude::*;

use crate::pages::visit::desk::Desk;
use crate::pages::visit::log_row::{line, time_of};
use crate::text::visit::entry as texts;
use crate::text::{Lang, Words};

/// "14:46 Vader en Sam ruimen samen op": the last entry that stands.
pub(in crate::pages::visit) fn last_line(desk: Desk, lang: Lang) -> Option<String> {
    desk.visit.with(|visit| {
        let entry = visit.run()?.log.last()?;
        let line = desk.case.with(|case| line(case, entry, lang));
        Some(format!("{} {line}", time_of(desk, entry.at)))
    })
}

/// Speaks `words` about `line`, where there is one.
pub(in crate::pages::visit) fn say(desk: Desk, words: &'static Words, line: Option<String>) {
    if let Some(line) = line {
        desk.say(words.pick(desk.lang()).replace("{line}", &line));
    }
}

/// Speaks what was just recorded.
pub(in crate::pages::visit) fn say_last(desk: Desk) {
    say(desk, &texts::RECORDED, untrack(|| last_line(desk, desk.lang())));
}
