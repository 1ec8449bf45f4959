//! Typing the recovery code from paper, to know that both are still good.

use leptos::prelude::*;
use leptos::task::spawn_local;
use omgangsboek_core::vault::UnlockError;
use omgangsboek_core::vault::recovery_code::RecoveryCode;

use super::desk::Desk;
use crate::pages::keys::Secret;
use crate::pages::settings::proof::use_tries;
use crate::text::{common, entry as entry_texts, hint, settings as texts, t, t_with, use_language};
use crate::ui::{Button, ButtonKind, Form, NoticeKind, PassphraseField};

/// The dialog.
#[component]
pub(super) fn PractiseCode(
    /// What the card shares.
    desk: Desk,
) -> impl IntoView {
    let (tries, language) = (use_tries(), use_language());
    let wait = tries.wait();
    let typed = Secret::new();
    let wrong = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let check = move |()| {
        if busy.get_untracked() || wait.get_untracked().is_some() {
            return;
        }
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
    let waiting = t_with(move |lang| entry_texts::wait(lang, wait.get()));
    view! {
        <p>{t(&texts::PRACTISE_TEXT)}</p>
        <Form on_submit=check>
            <PassphraseField
                label=t(&entry_texts::RECOVERY_CODE)
                hint=hint(&entry_texts::RECOVERY_CODE_HINT)
                error=wrong
                on_input=move |text| typed.set(text)
                shown_at_first=true
                focus=true
            />
            <div class="dialog-actions">
                <Button label=t(&common::CANCEL) on_click=move |()| desk.leave()/>
                <Button
                    label=t(&texts::CHECK_CODE)
                    kind=ButtonKind::Primary
                    submit=true
                    busy=busy
                    why_not=Signal::derive(move || wait.get().map(|_| waiting.get()))
                />
            </div>
        </Form>
    }
    .into_any()
}
