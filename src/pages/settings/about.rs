//! What this is, and what it protects.

use leptos::prelude::*;

use crate::text::{entry as entry_texts, settings as texts, t};
use crate::ui::Card;

/// Protection in short, licences.
#[component]
pub(super) fn About() -> impl IntoView {
    view! {
        <Card title=t(&texts::ABOUT)>
            <p>{t(&entry_texts::WHERE_IT_IS)}</p>
            <p>{t(&texts::PROTECTS)}</p>
            <p>{t(&texts::PROTECTS_NOT)}</p>
            <p class="muted">{t(&texts::LICENCES)}</p>
        </Card>
    }
    .into_any()
}
