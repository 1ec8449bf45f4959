//! Lifting the cover, or locking for good.

use leptos::task::spawn_local;
use omgangsboek_core::vault::UnlockError;

use crate::pages::entry::PasskeyButton;
use crate::pages::keys::{AskCredential, Given};
use crate::reactive::prelude::*;
use crate::state::attempts::use_attempts;
use crate::state::use_app;
use crate::text::{Words, cover as texts, entry as entry_texts, t, use_language};
use crate::ui::{Button, ButtonKind, Notice, NoticeKind};

/// The way back to the visit.
#[component]
pub(super) fn Lift() -> impl IntoView {
    let app = use_app();
    let asking = RwSignal::new(false);
    let form = move || {
        if asking.get() {
            view! { <Ask/> }.into_any()
        } else {
            let ask = move |()| {
                app.machine().kdf.start();
                asking.set(true);
            };
            view! { <Button label=t(&texts::LIFT) wide=true on_click=ask/> }.into_any()
        }
    };
    view! {
        <div class="cover-lift stack">
            {form}
            <Button label=t(&texts::LOCK) kind=ButtonKind::Quiet on_click=move |()| app.lock_everything()/>
        </div>
    }
    .into_any()
}

#[component]
fn Ask() -> impl IntoView {
    let app = use_app();
    let language = use_language();
    let attempts = use_attempts();
    let busy = RwSignal::new(false);
    let wrong = RwSignal::new(None::<String>);
    let trouble = RwSignal::new(None::<&'static Words>);
    let give = move |given: Given| {
        let words = if given.is_code() { &entry_texts::WRONG_CODE } else { &entry_texts::WRONG_PASSPHRASE };
        busy.set(true);
        trouble.set(None);
        spawn_local(async move {
            match app.uncover(given.credential()).await {
                Ok(()) => return,
                Err(UnlockError::Wrong) => {
                    wrong.try_set(Some(words.pick(language.get_untracked()).to_owned()));
                    attempts.failed();
                }
                Err(error) => drop(trouble.try_set(Some(entry_texts::not_unlocked(&error)))),
            }
            busy.try_set(false);
        });
    };
    let touch = move |()| {
        busy.set(true);
        trouble.set(None);
        spawn_local(async move {
            match app.uncover_with_passkey().await {
                Ok(()) => return,
                Err(error) => drop(trouble.try_set(Some(entry_texts::no_passkey(&error)))),
            }
            busy.try_set(false);
        });
    };
    view! {
        {move || trouble.get().map(|words| {
            view! { <Notice kind=NoticeKind::Error><p>{t(words)}</p></Notice> }
        })}
        <PasskeyButton busy=busy on_touch=touch/>
        <AskCredential submit=t(&texts::LIFT) busy=busy attempts=attempts wrong=wrong on_give=give/>
    }
    .into_any()
}
