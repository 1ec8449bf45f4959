//! A dialog step with one field: the passphrase, or the code from paper.

use super::desk::Desk;
use crate::pages::keys::Secret;
use crate::pages::settings::proof::use_tries;
use crate::reactive::prelude::*;
use crate::text::{Words, common, entry as entry_texts, t, t_with};
use crate::ui::{Button, ButtonKind, Form, PassphraseField};

/// The field, the way back, and a button that waits after wrong tries.
#[component]
pub(super) fn OneSecret(
    /// What the card shares.
    desk: Desk,
    /// What is asked.
    label: &'static Words,
    /// What helps to answer.
    #[prop(optional, into)]
    hint: Signal<Option<String>>,
    /// Copied from paper: seen from the start, and the caret goes there.
    #[prop(optional)]
    from_paper: bool,
    /// The word on the button.
    submit: &'static Words,
    /// What is typed.
    typed: Secret,
    /// At work.
    busy: RwSignal<bool>,
    /// What was wrong with the last one.
    wrong: RwSignal<Option<String>>,
    /// It may be tried now.
    #[prop(into)]
    on_try: Callback<()>,
) -> impl IntoView {
    let wait = use_tries().wait();
    let attempt = move |()| {
        if !busy.get_untracked() && wait.get_untracked().is_none() {
            on_try.run(());
        }
    };
    let waiting = t_with(move |lang| entry_texts::wait(lang, wait.get()));
    view! {
        <Form on_submit=attempt>
            <PassphraseField
                label=t(label)
                hint=hint
                error=wrong
                on_input=move |text| typed.set(text)
                shown_at_first=from_paper
                focus=from_paper
            />
            <div class="dialog-actions">
                <Button label=t(&common::CANCEL) on_click=move |()| desk.leave()/>
                <Button
                    label=t(submit)
                    kind=ButtonKind::Primary
                    submit=true
                    busy=busy
                    why_not=derived(move || wait.get().map(|_| waiting.get()))
                />
            </div>
        </Form>
    }
    .into_any()
}
