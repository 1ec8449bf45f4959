//! A new key under everything: when and why, the passphrase, a new code onto paper, the passkeys that stay.

use std::rc::Rc;

use leptos::task::spawn_local;
use omgangsboek_core::vault::{Credential, SlotKind, UnlockError};
use zeroize::Zeroizing;

use super::desk::Desk;
use super::new_key_passkeys::KeepPasskeys;
use super::one_secret::OneSecret;
use super::renew_code::KeepCode;
use super::rewriting::rewrite;
use crate::pages::keys::{NewCode, Secret};
use crate::pages::settings::proof::use_tries;
use crate::reactive::prelude::*;
use crate::state::passkeys::{TouchedPasskeys, works_here};
use crate::text::{common, entry as entry_texts, settings as texts, t, use_language};

/// Where one is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Why,
    Code,
    Passkeys,
}

/// The passphrase that was right; wiped with the dialog.
type Right = StoredValue<Option<Rc<Zeroizing<String>>>, LocalStorage>;

/// The dialog.
#[component]
pub(super) fn NewKey(
    /// What the card shares.
    desk: Desk,
) -> impl IntoView {
    let step = RwSignal::new(Step::Why);
    let right: Right = StoredValue::new_local(None);
    let code = NewCode::draw(&desk.app.machine().random);
    let touched = TouchedPasskeys::new();
    let any_here = move || {
        let here = |kind: &SlotKind| matches!(kind, SlotKind::Passkey(place) if works_here(place));
        desk.ways().with_untracked(|ways| ways.iter().any(|way| here(&way.kind)))
    };
    let begin = move |()| {
        let Some(passphrase) = right.get_value() else { return };
        let begun = async move { touched.begin_new_key(desk.book, desk.app, &passphrase, &code.get()).await };
        desk.run_then(begun, move || rewrite(desk));
    };
    let kept = move |()| if any_here() { step.set(Step::Passkeys) } else { begin(()) };
    let submit = if any_here() { &common::NEXT } else { &texts::NEW_KEY_BEGIN };
    move || match step.get() {
        Step::Why => {
            view! { <Why desk=desk right=right on_right=move |()| step.set(Step::Code)/> }.into_any()
        }
        Step::Code => {
            view! { <KeepCode desk=desk code=code lead=&texts::NEW_KEY_CODE submit=submit on_kept=kept/> }
                .into_any()
        }
        Step::Passkeys => view! { <KeepPasskeys desk=desk touched=touched on_begin=begin/> }.into_any(),
    }
}

/// When and why, and the passphrase: with the recovery code alone it cannot be done, since that is replaced.
#[component]
fn Why(desk: Desk, right: Right, #[prop(into)] on_right: Callback<()>) -> impl IntoView {
    let (tries, language) = (use_tries(), use_language());
    let typed = Secret::new();
    let busy = RwSignal::new(false);
    let wrong = RwSignal::new(None::<String>);
    let check = move |()| {
        busy.set(true);
        wrong.set(None);
        let passphrase = Rc::new(typed.take_copy());
        spawn_local(async move {
            let answer = desk.book.confirm(desk.app, Credential::Passphrase(&passphrase)).await;
            // The dialog may be closed by now.
            if busy.try_set(false).is_some() {
                return;
            }
            match answer {
                Ok(()) => {
                    right.set_value(Some(passphrase));
                    on_right.run(());
                }
                Err(error) => {
                    if error == UnlockError::Wrong {
                        tries.failed();
                    }
                    let words = entry_texts::not_unlocked(&error);
                    wrong.set(Some(words.pick(language.get_untracked()).to_owned()));
                }
            }
        });
    };
    view! {
        <p>{t(&texts::NEW_KEY_WHEN)}</p>
        <p>{t(&texts::NEW_KEY_WHAT)}</p>
        <OneSecret
            desk=desk
            label=&texts::NEW_KEY_PASSPHRASE
            submit=&common::NEXT
            typed=typed
            busy=busy
            wrong=wrong
            on_try=check
        />
    }
    .into_any()
}
