//! Closing the visit, and what still stands between it and that.

use omgangsboek_core::domain::visit::VisitState;

use crate::pages::visit::desk::Desk;
use crate::reactive::prelude::*;
use crate::state::now;
use crate::text::t;
use crate::text::visit::{after as texts, refusals};
use crate::ui::{Button, Card};

/// The card.
#[component]
pub(super) fn ClosingCard(desk: Desk) -> impl IntoView {
    let open = memo(move |_| desk.visit.with(|visit| desk.case.with(|case| visit.open_ends(case))));
    let follow_up = desk.visit.read(|visit| *visit.state() == VisitState::FollowUp);
    let later = t(&texts::CLOSE_LATER);
    let why_not = derived(move || open.with(|open| !open.is_empty()).then(|| later.get()));
    let close = move |()| {
        let at = now();
        desk.change(|visit| desk.case.with_untracked(|case| visit.close(case, at)));
    };
    let lines = move || {
        let line = |refusal| view! { <li>{t(refusals::refusal(refusal))}</li> };
        open.get().into_iter().map(line).collect_view()
    };
    view! {
        <Show when=move || follow_up.get()>
            <Card title=t(&texts::CLOSING)>
                <Show
                    when=move || open.with(|open| !open.is_empty())
                    fallback=|| view! { <p>{t(&texts::READY)}</p> }
                >
                    <p>{t(&texts::STILL_OPEN)}</p>
                    <ul>{lines}</ul>
                </Show>
                <Button
                    label=t(&texts::CLOSE)
                    wide=true
                    why_not=why_not
                    on_click=close
                />
            </Card>
        </Show>
    }
    .into_any()
}
