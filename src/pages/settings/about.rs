//! What this is, and what it protects.

use leptos::prelude::*;

use crate::state::backup::VERSION;
use crate::text::{entry as entry_texts, settings as texts, t, t_with};
use crate::ui::Card;

/// Version, protection in short, licences.
#[component]
pub(super) fn About() -> impl IntoView {
    let version = t_with(|lang| texts::VERSION.pick(lang).replace("{version}", VERSION));
    view! {
        <Card title=t(&texts::ABOUT)>
            <p>{version} " " {t(&entry_texts::WHERE_IT_IS)}</p>
            <p>{t(&texts::PROTECTS)}</p>
            <p>{t(&texts::PROTECTS_NOT)}</p>
            <p class="muted">{t(&texts::LICENCES)}</p>
        </Card>
    }
    .into_any()
}
