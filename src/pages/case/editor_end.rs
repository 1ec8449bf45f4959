//! The buttons beneath an editor that saves by itself.

use chrono::NaiveDate;

use super::use_today;
use crate::reactive::prelude::*;
use crate::text::{Words, case as texts, t};
use crate::ui::{Button, ButtonKind};

/// Fold it away; and end what it is about, or let that hold again. Both fold it away too.
#[component]
pub fn EditorEnd(
    /// Whether what it is about has ended.
    #[prop(into)]
    ended: Signal<bool>,
    /// The word on the button that ends it.
    end: &'static Words,
    /// The word on the button that lets it hold again.
    again: &'static Words,
    /// What else can be done with it while it holds.
    #[prop(optional, into)]
    beside: ViewFn,
    /// Folds it away.
    #[prop(into)]
    on_ready: Callback<()>,
    /// Ends it on a day, or lets it hold again.
    #[prop(into)]
    on_end: Callback<Option<NaiveDate>>,
) -> impl IntoView {
    let today = use_today();
    let set = move |ended| {
        on_ready.run(());
        on_end.run(ended);
    };
    let ending = move || {
        if ended.get() {
            view! { <Button label=t(again) on_click=move |()| set(None)/> }.into_any()
        } else {
            let today = move |()| set(Some(today.get_untracked()));
            view! {
                {beside.run()}
                <Button label=t(end) kind=ButtonKind::Quiet on_click=today/>
            }
            .into_any()
        }
    };
    view! {
        <div class="row row-apart">
            <Button label=t(&texts::READY) kind=ButtonKind::Primary on_click=on_ready/>
            {ending}
        </div>
    }
    .into_any()
}
