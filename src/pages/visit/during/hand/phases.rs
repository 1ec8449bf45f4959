//! What is open of all that can be tapped: what is used often, or one phase of the visit.

use leptos::prelude::*;

use super::offers::{Offers, Tab};
use crate::text::t;
use crate::text::visit::{during, hand as texts};

/// One button for each.
#[component]
pub(super) fn Phases(offers: Offers) -> impl IntoView {
    let button = move |tab: Tab| {
        let words = match tab {
            Tab::Often => &texts::OFTEN,
            Tab::Of(group) => during::group(group),
        };
        view! {
            <button
                class="phase"
                type="button"
                aria-pressed=move || (offers.tab.get() == tab).to_string()
                on:click=move |_| offers.tab.set(tab)
            >
                {t(words)}
            </button>
        }
    };
    view! {
        <div class="phases" role="group" aria-label=t(&texts::PHASES)>
            {move || offers.tabs.get().into_iter().map(button).collect_view()}
        </div>
    }
    .into_any()
}
