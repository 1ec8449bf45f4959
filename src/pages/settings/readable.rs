//! The file that anybody can read: asked for twice, with the passphrase and with a typed word.

use leptos::prelude::*;
use leptos::task::spawn_local;
use omgangsboek_core::vault::{Credential, UnlockError};
use zeroize::Zeroizing;

use crate::pages::saver::{Making, Saved, Saver};
use crate::state::attempts::use_attempts;
use crate::state::{use_app, use_book};
use crate::text::{Words, common, entry as entry_texts, settings as texts, t, t_with};
use crate::ui::{Button, ButtonKind, Card, ConfirmTyped, Dialog, Form, PassphraseField};

/// Which question is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asking {
    Nothing,
    Who,
    Sure,
}

/// Makes the readable file.
#[component]
pub(super) fn Readable() -> impl IntoView {
    let (app, book) = (use_app(), use_book());
    let saver = Saver::new(app, book);
    let asking = RwSignal::new(Asking::Nothing);
    let make = move |()| {
        asking.set(Asking::Nothing);
        saver.run(book.readable_copy(app, saver.begin()));
    };
    view! {
        <Card title=t(&texts::READABLE)>
            <p>{t(&texts::READABLE_TEXT)}</p>
            <div class="row">
                <Button
                    label=t(&texts::READABLE_MAKE)
                    busy=saver.is_making()
                    on_click=move |()| asking.set(Asking::Who)
                />
            </div>
            <Making saver=saver/>
            <Saved saver=saver/>
            <Dialog
                open=Signal::derive(move || asking.get() == Asking::Who)
                title=t(&texts::READABLE_WHO)
                on_close=move |()| asking.set(Asking::Nothing)
            >
                <WhoIsThere asking=asking/>
            </Dialog>
            <ConfirmTyped
                open=Signal::derive(move || asking.get() == Asking::Sure)
                title=t(&texts::READABLE_SURE)
                word=t(&texts::READABLE_WORD)
                confirm=t(&texts::READABLE_GO)
                on_confirm=make
                on_cancel=move |()| asking.set(Asking::Nothing)
            >
                <p>{t(&texts::READABLE_WARNING)}</p>
            </ConfirmTyped>
        </Card>
    }
    .into_any()
}

/// The passphrase once more: an unlocked device may be in other hands.
#[component]
fn WhoIsThere(asking: RwSignal<Asking>) -> impl IntoView {
    let (app, book) = (use_app(), use_book());
    let typed = StoredValue::new_local(Zeroizing::new(String::new()));
    let attempts = use_attempts();
    let wait = attempts.wait();
    let busy = RwSignal::new(false);
    let wrong = RwSignal::new(None::<&'static Words>);
    let check = move |()| {
        if busy.get_untracked() || wait.get_untracked().is_some() {
            return;
        }
        busy.set(true);
        wrong.set(None);
        let passphrase = typed.get_value();
        spawn_local(async move {
            let answer = book.confirm(app, Credential::Passphrase(&passphrase)).await;
            busy.try_set(false);
            match answer {
                // Not when the question was taken back meanwhile.
                Ok(()) if asking.try_get_untracked() == Some(Asking::Who) => asking.set(Asking::Sure),
                Ok(()) => {}
                Err(error) => {
                    wrong.try_set(Some(entry_texts::not_unlocked(&error)));
                    if error == UnlockError::Wrong {
                        attempts.failed();
                    }
                }
            }
        });
    };
    let waiting = t_with(move |lang| match wait.get() {
        None => String::new(),
        Some(1) => entry_texts::WAIT_ONE.pick(lang).to_owned(),
        Some(seconds) => entry_texts::WAIT.pick(lang).replace("{seconds}", &seconds.to_string()),
    });
    let error = t_with(move |lang| wrong.get().map(|words| words.pick(lang).to_owned()).unwrap_or_default());
    view! {
        <Form on_submit=check>
            <PassphraseField
                label=t(&texts::READABLE_PASSPHRASE)
                error=Signal::derive(move || wrong.get().map(|_| error.get()))
                on_input=move |text| typed.set_value(Zeroizing::new(text))
                focus=true
            />
            <div class="dialog-actions">
                <Button label=t(&common::CANCEL) on_click=move |()| asking.set(Asking::Nothing)/>
                <Button
                    label=t(&texts::READABLE_CONFIRM)
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
