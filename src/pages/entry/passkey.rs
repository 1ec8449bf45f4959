//! The button for a passkey: face, finger or the device's own code.

use crate::reactive::prelude::*;
use crate::state::use_app;
use crate::text::{entry as texts, t};
use crate::ui::{Button, ButtonKind, Icon};

/// Shown only where a passkey of this workbook can be used: made on this site, in a browser that can.
#[component]
pub(in crate::pages) fn PasskeyButton(
    /// At work.
    #[prop(into)]
    busy: Signal<bool>,
    /// The button was tapped; the browser is to be asked within the tap.
    #[prop(into)]
    on_touch: Callback<()>,
) -> impl IntoView {
    let there = use_app().can_use_passkey();
    view! {
        <Show when=move || there.get()>
            <Button
                label=t(&texts::USE_PASSKEY)
                kind=ButtonKind::Primary
                icon=Icon::Lock
                wide=true
                busy=busy
                on_click=on_touch
            />
        </Show>
    }
    .into_any()
}
