//! Asking for the passphrase or the recovery code: of the workbook, or of a backup.

use std::rc::Rc;

use omgangsboek_core::vault::Credential;
use omgangsboek_core::vault::recovery_code::RecoveryCode;
use zeroize::Zeroizing;

use super::Secret;
use crate::reactive::prelude::*;
use crate::state::TypedAhead;
use crate::state::attempts::Attempts;
use crate::text::{entry as texts, hint, t, t_with, use_language};
use crate::ui::{Button, ButtonKind, Form, PassphraseField};

/// What the user gave.
pub(in crate::pages) enum Given {
    /// As typed.
    Passphrase(Zeroizing<String>),
    /// One that has the right form.
    Code(Rc<RecoveryCode>),
}

impl Given {
    /// For the vault.
    pub(in crate::pages) fn credential(&self) -> Credential<'_> {
        match self {
            Given::Passphrase(typed) => Credential::Passphrase(typed),
            Given::Code(code) => Credential::RecoveryCode(code),
        }
    }

    /// Whether it is a recovery code.
    pub(in crate::pages) fn is_code(&self) -> bool {
        matches!(self, Given::Code(_))
    }
}

/// One field and the button: the passphrase, or the recovery code instead.
#[component]
pub(in crate::pages) fn AskCredential(
    /// The word on the button.
    #[prop(into)]
    submit: Signal<String>,
    /// At work.
    #[prop(into)]
    busy: Signal<bool>,
    /// The wrong tries so far.
    attempts: Attempts,
    /// What was wrong with the last one.
    wrong: RwSignal<Option<String>>,
    /// What the user gave.
    #[prop(into)]
    on_give: Callback<Given>,
    /// What was typed before this was there.
    #[prop(optional_no_strip)]
    ahead: Option<TypedAhead>,
) -> impl IntoView {
    let language = use_language();
    let by_code = RwSignal::new(false);
    let typed = Secret::new();
    let given_ahead = ahead.as_ref().is_some_and(|ahead| ahead.given);
    if let Some(ahead) = &ahead {
        typed.set(ahead.text.to_string());
    }
    let ahead = StoredValue::new_local(ahead);
    let wait = attempts.wait();
    let give = move |()| {
        if busy.get_untracked() || wait.get_untracked().is_some() {
            return;
        }
        match read(typed, by_code.get_untracked(), language.get_untracked()) {
            Ok(given) => {
                wrong.set(None);
                on_give.run(given);
            }
            Err(why) => wrong.set(Some(why)),
        }
    };
    let other_way = move |()| {
        typed.set(String::new());
        wrong.set(None);
        by_code.update(|by_code| *by_code = !*by_code);
    };
    let waiting = t_with(move |lang| texts::wait(lang, wait.get()));
    let field = move || {
        let on_input = move |text| typed.set(text);
        if by_code.get() {
            view! {
                <PassphraseField
                    label=t(&texts::RECOVERY_CODE)
                    hint=hint(&texts::RECOVERY_CODE_HINT)
                    error=wrong
                    on_input=on_input
                    shown_at_first=true
                    focus=true
                />
            }
        } else {
            view! {
                <PassphraseField
                    label=t(&texts::PASSPHRASE)
                    error=wrong
                    on_input=on_input
                    focus=true
                    ahead=ahead.try_update_value(Option::take).flatten()
                />
            }
        }
    };
    let other_label = t_with(move |lang| {
        let words = if by_code.get() { &texts::USE_PASSPHRASE } else { &texts::USE_CODE };
        words.pick(lang).to_owned()
    });
    if given_ahead {
        give(());
    }
    view! {
        <Form on_submit=give>
            {field}
            <Button
                label=submit
                kind=ButtonKind::Primary
                wide=true
                submit=true
                busy=busy
                why_not=derived(move || wait.get().map(|_| waiting.get()))
            />
            <div class="row">
                <Button label=other_label kind=ButtonKind::Quiet disabled=busy on_click=other_way/>
            </div>
        </Form>
    }
    .into_any()
}

fn read(typed: Secret, by_code: bool, lang: crate::text::Lang) -> Result<Given, String> {
    if by_code {
        let code = typed.with(RecoveryCode::parse).map_err(|error| texts::no_code(lang, error))?;
        Ok(Given::Code(Rc::new(code)))
    } else if typed.with(|typed| typed.trim().is_empty()) {
        Err(texts::TYPE_PASSPHRASE.pick(lang).to_owned())
    } else {
        Ok(Given::Passphrase(typed.take_copy()))
    }
}
