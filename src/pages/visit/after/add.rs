//! Adding afterwards what was not logged during the visit. Its time is an estimate, and shows as one.

use leptos::prelude::*;

use crate::pages::visit::composer::Composer;
use crate::pages::visit::desk::Desk;
use crate::pages::visit::entry::say_last;
use crate::text::t;
use crate::text::visit::after as texts;
use crate::ui::Card;

/// The card.
#[component]
pub(super) fn AddCard(desk: Desk) -> impl IntoView {
    view! {
        <Card title=t(&texts::ADD_SOMETHING)>
            <Composer desk=desk on_added=move |()| say_last(desk)/>
        </Card>
    }
}
