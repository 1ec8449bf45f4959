//! What cannot be opened, or not here: each cause with its way out, and never a new beginning in silence.

use leptos::prelude::*;

use super::frame::Frame;
use crate::pages::updates::UpdateStrip;
use crate::platform::page;
use crate::state::app::Stuck;
use crate::text::{Words, backup, entry as texts, t};
use crate::ui::{Button, ButtonKind};

/// The vault cannot even be tried.
#[component]
pub(super) fn StuckPage(
    /// Why.
    stuck: Stuck,
) -> impl IntoView {
    match stuck {
        Stuck::Damaged => page_about(&texts::STUCK_DAMAGED, vec![&texts::STUCK_DAMAGED_TEXT], true),
        Stuck::Newer => page_about(&texts::STUCK_NEWER, vec![&texts::STUCK_NEWER_TEXT], false),
        Stuck::Storage(error) => page_about(
            &texts::STUCK_STORAGE,
            vec![&texts::STUCK_STORAGE_TEXT, backup::no_storage(&error)],
            true,
        ),
        Stuck::Yielded => page_about(&texts::STUCK_YIELDED, vec![&texts::STUCK_YIELDED_TEXT], false),
    }
}

fn page_about(title: &'static Words, text: Vec<&'static Words>, restore: bool) -> AnyView {
    view! {
        <Frame>
            <h1>{t(title)}</h1>
            <UpdateStrip/>
            {text.into_iter().map(|words| view! { <p>{t(words)}</p> }).collect_view()}
            // A fresh page asks for everything anew: the turn, the storage, and the newest app.
            <Button
                label=t(&texts::TRY_AGAIN)
                kind=ButtonKind::Primary
                wide=true
                on_click=|()| page::reload()
            />
            {restore.then(|| view! { <RestoreElsewhere/> })}
        </Frame>
    }
    .into_any()
}

/// How a backup is restored where there is something already.
#[component]
pub(super) fn RestoreElsewhere() -> impl IntoView {
    view! {
        <div class="stack muted">
            <p>{t(&texts::RESTORE_NEEDS_EMPTY)}</p>
            <p>{t(&texts::RESTORE_HOW)}</p>
        </div>
    }
    .into_any()
}
