//! Typing the recovery code from paper, to know that both are still good.

use leptos::task::spawn_local;
use omgangsboek_core::vault::UnlockError;
use omgangsboek_core::vault::recovery_code::RecoveryCode;

use super::desk::Desk;
use super::one_secret::OneSecret;
use crate::pages::keys::Secret;
use crate::pages::settings::proof::use_tries;
use crate::reactive::prelude::*;
use crate::text::{entry as entry_texts, hint, settings as texts, t, use_language};
use crate::ui::NoticeKind;

/// The dialog.
#[component]
pub(super) fn PractiseCode(
    /// What the card shares.
    desk: Desk,
) -> impl IntoView {
    let (tries, language) = (use_tries(), use_language());
    let typed = Secret::new();
    let wrong = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let check = move |()| {
        let lang = language.get_untracked();
        let code = match typed.with(RecoveryCode::parse) {
            Ok(code) => code,
            Err(error) => return wrong.set(Some(entry_texts::no_code(lang, error))),
        };
        wrong.set(None);
        busy.set(true);
        spawn_local(async move {
            let answer = desk.book.practise_code(desk.app, &code).await;
            // The dialog may be closed by now, and then nothing is said.
            if busy.try_set(false).is_some() {
                return;
            }
            match answer {
                Ok(()) => desk.done(NoticeKind::Success, &texts::CODE_IS_RIGHT),
                Err(UnlockError::Wrong) => {
                    tries.failed();
                    wrong.set(Some(entry_texts::WRONG_CODE.pick(lang).to_owned()));
                }
                Err(error) => wrong.set(Some(entry_texts::not_unlocked(&error).pick(lang).to_owned())),
            }
        });
    };
    view! {
        <p>{t(&texts::PRACTISE_TEXT)}</p>
        <OneSecret
            desk=desk
            label=&entry_texts::RECOVERY_CODE
            hint=hint(&entry_texts::RECOVERY_CODE_HINT)
            from_paper=true
            submit=&texts::CHECK_CODE
            typed=typed
            busy=busy
            wrong=wrong
            on_try=check
        />
    }
    .into_any()
}
