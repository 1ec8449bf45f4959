//! When the app locks.

use leptos::prelude::*;

use crate::platform::prefs::IdleMinutes;
use crate::state::use_app;
use crate::text::{settings as texts, t};
use crate::ui::{Button, Card, Icon, NumberField};

/// Minutes until it locks by itself, and the button to do it now.
#[component]
pub(super) fn Locking() -> impl IntoView {
    let app = use_app();
    let prefs = app.prefs();
    let hint = t(&texts::IDLE_HINT);
    let set = move |minutes: Option<u32>| {
        // The field itself says when a number is out of bounds; an empty one changes nothing.
        let minutes = minutes.and_then(|minutes| u8::try_from(minutes).ok());
        if let Some(minutes) = minutes.and_then(|minutes| IdleMinutes::try_from(minutes).ok()) {
            app.choose(|prefs| prefs.idle_minutes = minutes);
        }
    };
    view! {
        <Card title=t(&texts::LOCKING)>
            <NumberField
                label=t(&texts::IDLE_MINUTES)
                hint=Signal::derive(move || Some(hint.get()))
                value=Signal::derive(move || Some(u32::from(prefs.get().idle_minutes.get())))
                on_input=set
                min=1
                max=60
            />
            <div class="row">
                <Button label=t(&texts::LOCK_NOW) icon=Icon::Lock on_click=move |()| app.lock()/>
            </div>
        </Card>
    }
    .into_any()
}
