//! Putting the app on the device: a hint for Vandaag that can be put away, and a card of the settings that stays.

use crate::reactive::prelude::*;
use crate::state::installing::Way;
use crate::state::{Installing, use_installing};
use crate::text::{common, installing as texts, t};
use crate::ui::{Button, ButtonKind, Card, Icon};

/// The hint; whoever shows it asks first whether it is due.
#[component]
pub fn InstallHint(
    /// What is known of the way.
    installing: Installing,
) -> impl IntoView {
    let away = move || {
        view! {
            <Button
                label=t(&common::NOT_AGAIN)
                kind=ButtonKind::Quiet
                on_click=move |()| installing.put_away()
            />
        }
    };
    view! { <Card title=t(&texts::TITLE)><How installing=installing/> <div class="row"><Accept installing=installing/> {away}</div></Card> }
        .into_any()
}

/// The card of the settings.
#[component]
pub fn InstallCard() -> impl IntoView {
    let installing = use_installing();
    view! { <Card title=t(&texts::TITLE)><How installing=installing/> <Accept installing=installing/></Card> }
        .into_any()
}

/// How it goes here.
#[component]
fn How(installing: Installing) -> impl IntoView {
    let way = installing.way();
    let body = move || {
        let words = match way.get() {
            Way::IsApp => &texts::IS_APP,
            Way::Done => &texts::DONE,
            Way::Offered => &texts::WHAT,
            Way::HomeScreen => return view! { <ByHand/> }.into_any(),
            Way::Menu => &texts::MENU,
        };
        view! { <p>{t(words)}</p> }.into_any()
    };
    view! { <div class="stack" aria-live="polite">{body}</div> }.into_any()
}

/// On an iPad or iPhone, with a workbook in the tab: the backup comes along, since nothing else does.
#[component]
fn ByHand() -> impl IntoView {
    let steps = [&texts::BACKUP_FIRST, &texts::SHARE, &texts::RESTORE_THERE, &texts::GO_ON_THERE].map(t);
    view! {
        <p>{t(&texts::MOVE)} " " {t(&texts::OWN_STORAGE)}</p>
        <ol class="points">{steps.map(|step| view! { <li>{step}</li> })}</ol>
    }
    .into_any()
}

/// The button, where the browser has an offer.
#[component]
fn Accept(installing: Installing) -> impl IntoView {
    let way = installing.way();
    view! {
        <Show when=move || way.get() == Way::Offered>
            <Button label=t(&texts::ACCEPT) icon=Icon::Download on_click=move |()| installing.accept()/>
        </Show>
    }
    .into_any()
}
