//! How the screen of a visit is held: which hand, which keys, how bright.

use crate::platform::prefs::{Hand, LiveKeys};
use crate::reactive::prelude::*;
use crate::state::use_app;
use crate::text::{hint, settings as texts, t};
use crate::ui::{Card, Choice, Opt, Toggle};

/// The card.
#[component]
pub(super) fn LiveScreen() -> impl IntoView {
    let app = use_app();
    let prefs = app.prefs();
    let hands =
        vec![Opt::new(Hand::Left, t(&texts::HAND_LEFT)), Opt::new(Hand::Right, t(&texts::HAND_RIGHT))];
    let keys = move |on| app.choose(|prefs| prefs.live_keys = if on { LiveKeys::On } else { LiveKeys::Off });
    view! {
        <Card title=t(&texts::LIVE)>
            <Choice
                label=t(&texts::HAND)
                options=hands
                value=derived(move || Some(prefs.with(|prefs| prefs.hand)))
                on_pick=move |hand| app.choose(|prefs| prefs.hand = hand)
            />
            <Toggle
                label=t(&texts::LIVE_KEYS)
                hint=hint(&texts::LIVE_KEYS_HINT)
                value=derived(move || prefs.with(|prefs| prefs.live_keys == LiveKeys::On))
                on_change=keys
            />
            <Toggle
                label=t(&texts::DIMMED)
                hint=hint(&texts::DIMMED_HINT)
                value=derived(move || prefs.with(|prefs| prefs.dimmed))
                on_change=move |dimmed| app.choose(|prefs| prefs.dimmed = dimmed)
            />
        </Card>
    }
    .into_any()
}
