//! The last entry: what was just logged can be seen, and a second tap completes it. Nothing else of the log is
//! shown by itself, since somebody may look along.

use omgangsboek_core::compose::facts::time_in;
use omgangsboek_core::domain::ids::EntryId;
use omgangsboek_core::domain::log::LogEntry;

use super::live::{Live, Panel};
use crate::pages::visit::entry::UptakeChips;
use crate::pages::visit::log_row::line;
use crate::reactive::prelude::*;
use crate::text::visit::{during as texts, hand};
use crate::text::{t, use_language};
use crate::ui::Tag;

/// The entry that stands last, with whether it was taken up in one tap where that can be said of it.
#[component]
pub(super) fn LastEntry(live: Live) -> impl IntoView {
    let which = live.desk.visit.read(|visit| {
        let last = visit.run()?.log.last()?;
        Some((last.id, last.kind.can_be_taken_up()))
    });
    move || match which.get() {
        None => view! { <p class="last-none">{t(&texts::LOG_EMPTY)}</p> }.into_any(),
        Some((id, can_be_taken_up)) => {
            let open = live.shows(Panel::Entry(id));
            // Its details have the same chips.
            let asks = move || can_be_taken_up && !open.get();
            view! {
                <div class="last">
                    <Entry live=live id=id/>
                    <Show when=asks>
                        <UptakeChips desk=live.desk id=id/>
                    </Show>
                </div>
            }
            .into_any()
        }
    }
}

#[component]
fn Entry(live: Live, id: EntryId) -> impl IntoView {
    let (desk, language) = (live.desk, use_language());
    let of = move |read: fn(&LogEntry) -> bool| {
        desk.visit.read(move |visit| visit.run().and_then(|run| run.log.entry(id)).is_some_and(read))
    };
    let time = desk.visit.read(move |visit| {
        let run = visit.run()?;
        Some(time_in(run, run.log.entry(id)?.at))
    });
    let words = memo(move |_| {
        let lang = language.get();
        desk.visit.with(|visit| {
            let entry = visit.run()?.log.entry(id)?;
            Some(desk.case.with(|case| line(case, entry, lang)))
        })
    });
    let tag = |when: Signal<bool>, words| move || when.get().then(|| view! { <Tag label=t(words)/> });
    let open = live.shows(Panel::Entry(id));
    view! {
        <button
            class="last-entry"
            type="button"
            aria-labelledby="last-words"
            aria-describedby="last-more"
            aria-expanded=move || open.get().to_string()
            on:click=move |_| live.toggle(Panel::Entry(id))
        >
            <span class="last-words" id="last-words">{move || words.get()}</span>
            <span class="last-more" id="last-more">
                <time>{move || time.get()}</time>
                {tag(of(LogEntry::is_estimated), &hand::ESTIMATED)}
                {tag(of(|entry| entry.edited.is_some()), &hand::EDITED)}
            </span>
        </button>
    }
    .into_any()
}
