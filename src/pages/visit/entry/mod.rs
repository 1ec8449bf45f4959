//! The second tap on an entry: the words that go with it, whether it was taken up, how long it lasted, and
//! how it is sorted.
//!
//! What a thumb needs while the visit goes on comes first; the rest is folded. Each letter and each chip is
//! in the visit at once, so there is nothing to confirm and nothing to lose. When it was made and by which
//! tap are facts: they are shown, and cannot be changed here.

mod estimate;
mod head;
mod how_long;
mod people;
mod sorting;
mod spoken;
mod statement;
mod uptake;
mod withdrawing;
mod words;

pub(super) use self::estimate::EstimateField;
pub(super) use self::how_long::minutes;
pub(super) use self::people::SpeakerChips;
pub(super) use self::sorting::{BelongsTo, InternalToggle, LensChips};
pub(super) use self::spoken::{last_line, say, say_last};
pub(super) use self::statement::{Sort, SortChips};
pub(super) use self::uptake::UptakeChips;
pub(super) use self::withdrawing::{PutBackButton, WithdrawButton};
pub(super) use self::words::WordsField;

use omgangsboek_core::domain::ids::EntryId;
use omgangsboek_core::domain::log::LogEntry;

use self::head::{Facts, Head};
use self::how_long::HowLong;
use self::people::{Speaker, Subjects};
use self::sorting::Sorting;
use self::statement::SortOf;
use super::desk::Desk;
use crate::reactive::prelude::*;
use crate::state::now;
use crate::text::t;
use crate::text::visit::entry as texts;
use crate::ui::{Button, ButtonKind};

/// The entry called `id`, as it is now. Entries are withdrawn and never taken out.
pub(super) fn entry_of(desk: Desk, id: EntryId) -> Signal<Option<LogEntry>> {
    desk.visit.read(move |visit| visit.run().and_then(|run| run.log.entry(id)).cloned())
}

/// A part of the entry called `id` that tells only when it changed; what `T` is by itself without an entry.
fn part<T>(desk: Desk, id: EntryId, read: impl Fn(&LogEntry) -> T + Send + Sync + 'static) -> Signal<T>
where
    T: Clone + Default + PartialEq + Send + Sync + 'static,
{
    desk.visit.read(move |visit| {
        let entry = visit.run().and_then(|run| run.log.entry(id));
        entry.map(&read).unwrap_or_default()
    })
}

/// Completes or corrects the entry called `id`, as of now.
pub(super) fn complete(desk: Desk, id: EntryId, change: impl FnOnce(&mut LogEntry)) {
    let at = now();
    desk.change(|visit| visit.complete(id, at, change));
}

/// An entry by itself: which it is, and all that can be said of it.
#[component]
pub(super) fn EntryDetails(desk: Desk, id: EntryId) -> impl IntoView {
    view! {
        <section class="entry stack">
            <Head desk=desk id=id/>
            <EntryFields desk=desk id=id/>
        </section>
    }
    .into_any()
}

/// All that can be said of an entry, under a line that says which it is.
#[component]
pub(super) fn EntryFields(desk: Desk, id: EntryId) -> impl IntoView {
    let withdrawn = part(desk, id, |entry| entry.withdrawn.is_some());
    let can_be_taken_up = part(desk, id, |entry| entry.kind.can_be_taken_up());
    let estimated = part(desk, id, LogEntry::is_estimated);
    let unfolded = RwSignal::new(false);
    let fields = move || {
        view! {
            <WordsField desk=desk id=id/>
            <SortOf desk=desk id=id/>
            <Speaker desk=desk id=id/>
            <Show when=move || can_be_taken_up.get()>
                <UptakeChips desk=desk id=id/>
            </Show>
            <HowLong desk=desk id=id/>
            <Show when=move || estimated.get()>
                <EstimateField desk=desk id=id/>
            </Show>
            <Button
                label=t(&texts::MORE)
                kind=ButtonKind::Quiet
                expanded=derived(move || Some(unfolded.get()))
                on_click=move |()| unfolded.update(|unfolded| *unfolded = !*unfolded)
            />
            <Show when=move || unfolded.get()>
                <Subjects desk=desk id=id/>
                <Sorting desk=desk id=id/>
                <WithdrawButton desk=desk id=id/>
            </Show>
        }
    };
    view! {
        <div class="log-details stack">
            <Facts desk=desk id=id/>
            <Show when=move || !withdrawn.get() fallback=move || view! { <PutBackButton desk=desk id=id/> }>
                {fields()}
            </Show>
        </div>
    }
    .into_any()
}
