//! The buttons beneath a form that waits for its confirmation.

use crate::reactive::prelude::*;
use crate::text::{common, t};
use crate::ui::{Button, ButtonKind};

/// Confirm, with what is still missing on the button; and leave.
#[component]
pub fn FormEnd(
    /// The word on the button that confirms.
    #[prop(into)]
    confirm: Signal<String>,
    /// Why it does nothing yet.
    #[prop(into)]
    why_not: Signal<Option<String>>,
    /// Not after all.
    #[prop(into)]
    on_cancel: Callback<()>,
) -> impl IntoView {
    view! {
        <div class="row">
            <Button label=confirm kind=ButtonKind::Primary submit=true why_not=why_not/>
            <Button label=t(&common::CANCEL) on_click=on_cancel/>
        </div>
    }
    .into_any()
}

/// A part of what was typed, as a field takes it.
pub fn part<T, R>(typed: RwSignal<T>, read: impl Fn(&T) -> R + Send + Sync + 'static) -> Signal<R>
where
    T: Send + Sync + 'static,
    R: Send + Sync + 'static,
{
    derived(move || typed.with(|typed| read(typed)))
}
