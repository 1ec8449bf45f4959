//! What makes the workbook last on this device: that the browser keeps it, and that it stands there as an app. One of
//! the two at a time, quietly, below what the day asks.

use crate::pages::installing::InstallHint;
use crate::reactive::prelude::*;
use crate::state::installing::Way;
use crate::state::keeping::Persistence;
use crate::state::{Keeping, use_installing, use_keeping};
use crate::text::{common, keeping as texts, t};
use crate::ui::{Button, ButtonKind, Card};

/// The card of the one; nothing where neither is due.
#[component]
pub(super) fn Keep() -> impl IntoView {
    let (keeping, installing) = (use_keeping(), use_installing());
    let (way, answer) = (installing.way(), keeping.answer());
    let (due, hinted) = (keeping.is_due(installing), installing.is_hinted());
    let closed = RwSignal::new(false);
    let asks = memo(move |_| {
        // The storage of a tab on an iPad is not where the workbook should stay.
        let moves = hinted.get() && way.get() == Way::HomeScreen;
        !moves && !closed.get() && (due.get() || answer.with(Option::is_some))
    });
    view! {
        <Show when=asks><Question keeping=keeping closed=closed/></Show>
        <Show when=move || hinted.get() && !asks.get()><InstallHint installing=installing/></Show>
    }
    .into_any()
}

/// Why, the question, and in its place what the answer was.
#[component]
fn Question(keeping: Keeping, closed: RwSignal<bool>) -> impl IntoView {
    let answer = keeping.answer();
    let body = move || match answer.get() {
        None => view! {
            <p>{t(&texts::WHY)}</p>
            <div class="row">
                <Button label=t(&texts::ASK) on_click=move |()| keeping.ask()/>
                <Button
                    label=t(&common::NOT_AGAIN)
                    kind=ButtonKind::Quiet
                    on_click=move |()| keeping.put_away()
                />
            </div>
        }
        .into_any(),
        Some(answer) => {
            let later = (answer != Persistence::Granted)
                .then(|| view! { <p class="muted">{t(&texts::ASK_LATER)}</p> });
            view! {
                <p>{t(texts::answered(answer))} " " {t(texts::standing(answer))}</p>
                {later}
                <div class="row">
                    <Button label=t(&common::CLOSE) on_click=move |()| closed.set(true)/>
                </div>
            }
            .into_any()
        }
    };
    view! {
        <Card title=t(&texts::TITLE)>
            <div class="stack" aria-live="polite">{body}</div>
        </Card>
    }
    .into_any()
}
