//! The card on the settings page that leads to the programmes.

use leptos::prelude::*;

use super::LIST;
use crate::text::{programmes as texts, t};
use crate::ui::{ButtonLink, Card};

/// The card.
#[component]
pub fn ToProgrammes() -> impl IntoView {
    view! {
        <Card title=t(&texts::PROGRAMMES)>
            <p>{t(&texts::WHAT)}</p>
            <div class="row"><ButtonLink label=t(&texts::TO_PROGRAMMES) href=LIST/></div>
        </Card>
    }
    .into_any()
}
