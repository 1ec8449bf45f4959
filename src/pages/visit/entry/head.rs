//! Which entry it is: when and what; and whether it was changed, added afterwards or taken back.

use omgangsboek_core::domain::ids::EntryId;
use omgangsboek_core::domain::words::Words;
use omgangsboek_core::ports::Stamp;

use super::{entry_of, part};
use crate::pages::visit::desk::Desk;
use crate::pages::visit::log_row::{line_of, time_of, when};
use crate::reactive::prelude::*;
use crate::text::t_with;
use crate::text::visit::entry as texts;

/// The line of the entry with its time.
#[component]
pub(super) fn Head(desk: Desk, id: EntryId) -> impl IntoView {
    let entry = entry_of(desk, id);
    let time = move || entry.with(|entry| entry.as_ref().map(|entry| time_of(desk, entry.at)));
    let words = line_of(desk, entry);
    view! {
        <h3>
            <time>{time}</time>
            " "
            {words}
        </h3>
    }
    .into_any()
}

/// What happened to it since.
#[component]
pub(super) fn Facts(desk: Desk, id: EntryId) -> impl IntoView {
    [
        fact(desk, part(desk, id, |entry| entry.edited), &texts::EDITED),
        fact(desk, part(desk, id, |entry| entry.added), &texts::ESTIMATED),
        fact(desk, part(desk, id, |entry| entry.withdrawn), &texts::TAKEN_BACK),
    ]
    .into_iter()
    .collect_view()
}

fn fact(desk: Desk, at: Signal<Option<Stamp>>, words: &'static Words) -> impl IntoView {
    let line = t_with(move |lang| {
        at.get().map(|at| words.pick(lang).replace("{when}", &when(desk, at, lang))).unwrap_or_default()
    });
    move || at.with(Option::is_some).then(|| view! { <p class="muted">{line}</p> })
}
