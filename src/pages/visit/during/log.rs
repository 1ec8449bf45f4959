//! The whole log while a visit runs, when it is asked for.

use crate::pages::visit::desk::Desk;
use crate::pages::visit::log_row::{LogRow, whole};
use crate::reactive::prelude::*;
use crate::text::t;
use crate::text::visit::entry as texts;

pub(super) use crate::pages::visit::entry::{last_line, say, say_last};

/// All entries, the newest on top, with those that were taken back. Only shown when it is asked for: somebody
/// may look along.
#[component]
pub(super) fn AllEntries(desk: Desk) -> impl IntoView {
    let ids = desk.visit.read(|visit| {
        let mut ids = visit.run().map(|run| whole(&run.log)).unwrap_or_default();
        ids.reverse();
        ids
    });
    let empty = memo(move |_| ids.with(Vec::is_empty));
    view! {
        <Show when=move || empty.get()>
            <p class="muted">{t(&texts::LOG_EMPTY)}</p>
        </Show>
        <ol class="log" role="list">
            <For each=move || ids.get() key=|id| *id let:id>
                <LogRow desk=desk id=id/>
            </For>
        </ol>
    }
    .into_any()
}
