//! The log once more, from the first line to the last: add words, or keep a line internal.

use leptos::prelude::*;

use crate::pages::visit::desk::Desk;
use crate::pages::visit::during::GoodbyeFields;
use crate::pages::visit::log_row::LogRow;
use crate::text::t;
use crate::text::visit::after as texts;
use crate::ui::Card;

/// The cards with the log and the goodbye.
#[component]
pub(super) fn ReviewCard(desk: Desk) -> impl IntoView {
    let ids = desk.visit.read(|visit| {
        visit
            .run()
            .map(|run| run.log.standing().map(|entry| entry.id).collect::<Vec<_>>())
            .unwrap_or_default()
    });
    view! {
        <Card title=t(&texts::REVIEW)>
            <Show
                when=move || ids.with(|ids| !ids.is_empty())
                fallback=|| view! { <p class="muted">{t(&texts::REVIEW_EMPTY)}</p> }
            >
                <p class="muted">{t(&texts::REVIEW_HINT)}</p>
                <ol class="log" role="list">
                    <For each=move || ids.get() key=|id| *id let:id>
                        <LogRow desk=desk id=id/>
                    </For>
                </ol>
            </Show>
        </Card>
        <Card title=t(&texts::GOODBYE)>
            <GoodbyeFields desk=desk/>
        </Card>
    }
    .into_any()
}
