//! Who is asking? Before anything that somebody who found the device unlocked must not be able to do.

use std::rc::Rc;

use leptos::html;
use leptos::task::spawn_local;
use omgangsboek_core::vault::UnlockError;

use crate::pages::keys::{AskCredential, Given};
use crate::reactive::prelude::*;
use crate::state::attempts::{Attempts, use_attempts};
use crate::state::{use_app, use_book};
use crate::text::{Words, common, entry as entry_texts, settings as texts, t, use_language};
use crate::ui::{Button, LiveRegion, Notice, NoticeKind};

/// Counts the wrong tries of all dialogs of the settings together: closing one and opening another is no way
/// around the wait.
pub(super) fn provide_tries() {
    provide_context(use_attempts());
}

/// The wrong tries so far.
pub(super) fn use_tries() -> Attempts {
    use_context().expect("every dialog stands below the settings, which count the tries")
}

/// What somebody proved to be who they are with; wiped with the dialog that asked. Not in the signal, so that
/// no copy outlives it.
#[derive(Clone, Copy)]
pub(super) struct Proven {
    given: StoredValue<Option<Rc<Given>>, LocalStorage>,
    is_there: RwSignal<bool>,
}

impl Proven {
    /// Nobody yet.
    pub(super) fn new() -> Self {
        Self { given: StoredValue::new_local(None), is_there: RwSignal::new(false) }
    }

    /// Whether somebody did; followed.
    pub(super) fn is_there(self) -> bool {
        self.is_there.get()
    }

    /// What was given; none before it was right.
    pub(super) fn get(self) -> Option<Rc<Given>> {
        self.given.try_get_value().flatten()
    }
}

/// Asks for the passphrase or the recovery code, and goes on when it is right.
#[component]
pub(super) fn Proof(
    /// Where it is kept for the change itself.
    proven: Proven,
    /// The word on the button.
    #[prop(default = &texts::PROVE)]
    submit: &'static Words,
    /// It is right.
    #[prop(optional, into)]
    on_proven: Option<Callback<()>>,
    /// Leave it.
    #[prop(into)]
    on_cancel: Callback<()>,
) -> impl IntoView {
    let (app, book, tries) = (use_app(), use_book(), use_tries());
    let language = use_language();
    let busy = RwSignal::new(false);
    let wrong = RwSignal::new(None::<String>);
    let trouble = RwSignal::new(None::<&'static Words>);
    let give = move |given: Given| {
        busy.set(true);
        trouble.set(None);
        spawn_local(async move {
            let answer = book.confirm(app, given.credential()).await;
            busy.try_set(false);
            match answer {
                Ok(()) => {
                    // Not when the dialog was closed meanwhile.
                    if proven.given.try_set_value(Some(Rc::new(given))).is_none() {
                        proven.is_there.set(true);
                        if let Some(on_proven) = on_proven {
                            on_proven.run(());
                        }
                    }
                }
                Err(UnlockError::Wrong) => {
                    tries.failed();
                    wrong.try_set(Some(wrong_words(&given).pick(language.get_untracked()).to_owned()));
                }
                Err(error) => drop(trouble.try_set(Some(entry_texts::not_unlocked(&error)))),
            }
        });
    };
    let proving = t(&texts::PROVING);
    view! {
        {move || trouble.get().map(|words| {
            view! { <Notice kind=NoticeKind::Error><p>{t(words)}</p></Notice> }
        })}
        <AskCredential submit=t(submit) busy=busy attempts=tries wrong=wrong on_give=give/>
        <div class="dialog-actions"><Button label=t(&common::CANCEL) on_click=on_cancel/></div>
        <LiveRegion message=derived(move || if busy.get() { proving.get() } else { String::new() })/>
    }
    .into_any()
}

/// The same words as when unlocking.
pub(super) fn wrong_words(given: &Given) -> &'static Words {
    if given.is_code() { &entry_texts::WRONG_CODE } else { &entry_texts::WRONG_PASSPHRASE }
}

/// The first words of a step. Takes the caret, so that a keyboard and a screen reader go on here.
#[component]
pub(super) fn Lead(
    /// The words.
    words: &'static Words,
) -> impl IntoView {
    let node = NodeRef::<html::P>::new();
    Effect::new(move |_| {
        if let Some(lead) = node.get() {
            // Only a help for the keyboard; nothing depends on it.
            drop(lead.focus());
        }
    });
    view! { <p class="lead" tabindex="-1" node_ref=node>{t(words)}</p> }.into_any()
}
