//! Asked for twice: who is asking, and then a word that is typed. For what somebody who found the device
//! unlocked must not be able to do, nor its owner by accident.

use leptos::children::ViewFn;

use super::proof::{Proof, Proven};
use crate::reactive::prelude::*;
use crate::text::{Words, settings as texts, t};
use crate::ui::{ConfirmTyped, Dialog};

/// Which question is open.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Asking {
    /// None.
    Nothing,
    /// Who is asking.
    Who,
    /// Whether it is meant.
    Sure,
}

/// Both questions, one after the other.
#[component]
pub(super) fn AskTwice(
    /// Which one is open; set it to [`Asking::Who`] to begin.
    asking: RwSignal<Asking>,
    /// The title of the first one.
    who: &'static Words,
    /// What stands above the proof.
    #[prop(optional, into)]
    about: ViewFn,
    /// The word on the button of the proof.
    #[prop(default = &texts::PROVE)]
    submit: &'static Words,
    /// The title of the second one.
    sure: &'static Words,
    /// The word to type.
    word: &'static Words,
    /// The word on the button that does it.
    go: &'static Words,
    /// Do it.
    #[prop(into)]
    on_confirm: Callback<()>,
    /// Being done.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// What will happen.
    children: ChildrenFn,
) -> impl IntoView {
    let leave = move |()| {
        if !busy.get_untracked() {
            asking.set(Asking::Nothing);
        }
    };
    view! {
        <Dialog open=derived(move || asking.get() == Asking::Who) title=t(who) on_close=leave>
            {about.run()}
            <Proof
                proven=Proven::new()
                submit=submit
                on_proven=move |()| asking.set(Asking::Sure)
                on_cancel=leave
            />
        </Dialog>
        <ConfirmTyped
            open=derived(move || asking.get() == Asking::Sure)
            title=t(sure)
            word=t(word)
            confirm=t(go)
            on_confirm=on_confirm
            on_cancel=leave
            busy=busy
        >
            {children()}
        </ConfirmTyped>
    }
    .into_any()
}
