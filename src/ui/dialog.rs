//! Dialogs: the browser's own, which keeps the caret inside, hides the rest from screen readers and gives
//! the caret back to where it was.
//!
//! The page holds whether a dialog is open. Escape and the close button only ask for it to be closed, so
//! that work under way can say no.

use leptos::ev::Event;
use leptos::html;

use super::ids::fresh;
use super::{Button, ButtonKind, Form, TextField};
use crate::reactive::prelude::*;
use crate::text::{common, t};

/// A question or a short form over the page.
#[component]
pub fn Dialog(
    /// Whether it is open.
    #[prop(into)]
    open: Signal<bool>,
    /// What it asks.
    #[prop(into)]
    title: Signal<String>,
    /// Escape, or the system's way back: close it, unless there is a reason not to.
    #[prop(into)]
    on_close: Callback<()>,
    /// The content, with its buttons in a `<div class="dialog-actions">`; made anew each time it opens.
    children: ChildrenFn,
) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    let title_id = format!("dialog-{}", fresh());
    let labelled_by = title_id.clone();
    let open = memo(move |_| open.get());
    Effect::new(move |_| {
        let Some(dialog) = node.get() else { return };
        match (open.get(), dialog.open()) {
            // It can only fail for one that is open or not on the page; both are ruled out here.
            (true, false) => drop(dialog.show_modal()),
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    let ask_to_close = move |event: Event| {
        event.prevent_default();
        on_close.run(());
    };
    // Browsers close by themselves when Escape comes twice.
    let closed = move |_| {
        if open.get_untracked() {
            on_close.run(());
        }
        // Work under way said no.
        if let Some(dialog) = node.get_untracked().filter(|dialog| open.get_untracked() && !dialog.open()) {
            drop(dialog.show_modal());
        }
    };
    view! {
        <dialog
            class="dialog"
            node_ref=node
            aria-labelledby=labelled_by
            on:cancel=ask_to_close
            on:close=closed
        >
            <Show when=move || open.get()>
                <h2 id=title_id.clone()>{title}</h2>
                {children()}
            </Show>
        </dialog>
    }
    .into_any()
}

/// Asks whether something is meant, and says what exactly will happen.
#[component]
pub fn Confirm(
    /// Whether it is open.
    #[prop(into)]
    open: Signal<bool>,
    /// The question.
    #[prop(into)]
    title: Signal<String>,
    /// The word on the button that does it.
    #[prop(into)]
    confirm: Signal<String>,
    /// How that button looks.
    #[prop(default = ButtonKind::Primary)]
    kind: ButtonKind,
    /// Do it.
    #[prop(into)]
    on_confirm: Callback<()>,
    /// Leave it.
    #[prop(into)]
    on_cancel: Callback<()>,
    /// Being done.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// What will happen.
    children: ChildrenFn,
) -> impl IntoView {
    view! {
        <Dialog open=open title=title on_close=on_cancel>
            {children()}
            <div class="dialog-actions">
                <Button label=t(&common::CANCEL) on_click=on_cancel/>
                <Button label=confirm kind=kind busy=busy on_click=on_confirm/>
            </div>
        </Dialog>
    }
    .into_any()
}

/// As [`Confirm`], for what cannot be undone: the button works once a word has been typed.
#[component]
pub fn ConfirmTyped(
    /// Whether it is open.
    #[prop(into)]
    open: Signal<bool>,
    /// The question.
    #[prop(into)]
    title: Signal<String>,
    /// The word to type; capitals and spaces around it do not matter.
    #[prop(into)]
    word: Signal<String>,
    /// The word on the button that does it.
    #[prop(into)]
    confirm: Signal<String>,
    /// Do it.
    #[prop(into)]
    on_confirm: Callback<()>,
    /// Leave it.
    #[prop(into)]
    on_cancel: Callback<()>,
    /// Being done.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// What exactly goes, and whether there is a way back.
    children: ChildrenFn,
) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    // What was typed the last time does not count for this time.
    Effect::new(move |_| {
        if !open.get() {
            typed.set(String::new());
        }
    });
    view! {
        <Dialog open=open title=title on_close=on_cancel>
            {children()}
            <TypeTheWord word=word typed=typed confirm=confirm on_confirm=on_confirm on_cancel=on_cancel busy=busy/>
        </Dialog>
    }
    .into_any()
}

#[component]
fn TypeTheWord(
    word: Signal<String>,
    typed: RwSignal<String>,
    confirm: Signal<String>,
    on_confirm: Callback<()>,
    on_cancel: Callback<()>,
    busy: Signal<bool>,
) -> impl IntoView {
    let first = t(&common::TYPE_FIRST);
    let matches = memo(move |_| {
        typed.with(|typed| word.with(|word| typed.trim().to_lowercase() == word.trim().to_lowercase()))
    });
    let before = t(&common::TYPE_TO_CONFIRM_BEFORE);
    let after = t(&common::TYPE_TO_CONFIRM_AFTER);
    let ask = move || format!("{} “{}” {}", before.get(), word.get(), after.get());
    let submit = move |()| {
        if matches.get_untracked() && !busy.get_untracked() {
            on_confirm.run(());
        }
    };
    view! {
        <Form on_submit=submit>
            <TextField label=ask on_input=move |text| typed.set(text)/>
            <div class="dialog-actions">
                <Button label=t(&common::CANCEL) on_click=on_cancel/>
                <Button
                    label=confirm
                    kind=ButtonKind::Danger
                    submit=true
                    busy=busy
                    why_not=derived(move || (!matches.get()).then(|| first.get()))
                />
            </div>
        </Form>
    }
}
