//! What is needed less often during a visit: the whole log, pauses, how it looks, and the rest of the app.

use crate::pages::visit::during::live::{Live, Panel};
use crate::pages::visit::during::phase::Phase;
use crate::platform::prefs::Hand;
use crate::reactive::prelude::*;
use crate::state::use_app;
use crate::text::visit::{during, hand as texts};
use crate::text::{hint, settings, t};
use crate::ui::{Button, Choice, Opt, Toggle};

/// The panel.
#[component]
pub(super) fn More(live: Live) -> impl IntoView {
    let app = use_app();
    let prefs = app.prefs();
    let hands =
        vec![Opt::new(Hand::Left, t(&settings::HAND_LEFT)), Opt::new(Hand::Right, t(&settings::HAND_RIGHT))];
    // After the goodbye there is nothing to pause.
    let together = move || live.phase.get() == Phase::Contact;
    view! {
        <div class="more">
            <Button label=t(&during::LOG) wide=true on_click=move |()| live.panel.set(Panel::Log)/>
            <Show when=together>
                <Button
                    label=t(&texts::INTERVALS)
                    wide=true
                    on_click=move |()| live.panel.set(Panel::Intervals)
                />
            </Show>
            <Button
                label=t(&texts::MENU)
                wide=true
                expanded=derived(move || Some(live.menu.get()))
                on_click=move |()| live.menu.update(|shown| *shown = !*shown)
            />
            <Toggle
                label=t(&settings::DIMMED)
                hint=hint(&settings::DIMMED_HINT)
                value=derived(move || prefs.with(|prefs| prefs.dimmed))
                on_change=move |dimmed| app.choose(|prefs| prefs.dimmed = dimmed)
            />
            <Choice
                label=t(&settings::HAND)
                options=hands
                value=derived(move || Some(prefs.with(|prefs| prefs.hand)))
                on_pick=move |hand| app.choose(|prefs| prefs.hand = hand)
            />
        </div>
    }
    .into_any()
}
