//! The field for a passphrase.
//!
//! Kept apart from the other fields because it gets no value from a signal: what is typed goes out and nothing
//! comes back in, but for what was typed before the app was there. A long passphrase is typed better when it can be seen, so there is a button
//! for that.

use leptos::attr::custom::custom_attribute;
use leptos::html;

use super::field::{Field, FieldIds};
use super::text_field::focus_once;
use crate::reactive::prelude::*;
use crate::state::TypedAhead;
use crate::text::{common, t};

/// A passphrase, hidden unless one asks to see it.
#[component]
pub fn PassphraseField(
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// What was typed. Wipe it after use.
    #[prop(into)]
    on_input: Callback<String>,
    /// What helps to answer.
    #[prop(optional, into)]
    hint: Signal<Option<String>>,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Shows what is typed from the start: for a code that is copied from paper.
    #[prop(optional)]
    shown_at_first: bool,
    /// Takes the caret when it appears.
    #[prop(optional)]
    focus: bool,
    /// What was typed on the first screen, to go on from.
    #[prop(optional_no_strip)]
    ahead: Option<TypedAhead>,
) -> impl IntoView {
    let ids = FieldIds::new();
    let node = NodeRef::<html::Input>::new();
    let shown = RwSignal::new(shown_at_first);
    let show = t(&common::SHOW);
    let hide = t(&common::HIDE);
    if let Some(ahead) = ahead {
        go_on_from(ahead, node);
    }
    if focus {
        focus_once(node);
    }
    view! {
        <Field ids=ids label=label hint=hint error=error>
            <div class="passphrase">
                <input
                    class="input"
                    id=ids.control()
                    type=move || if shown.get() { "text" } else { "password" }
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    aria-describedby=ids.described_by()
                    aria-invalid=move || error.with(Option::is_some).then_some("true")
                    node_ref=node
                    on:input=move |event| on_input.run(event_target_value(&event))
                    {..custom_attribute("autocorrect", "off")}
                />
                <button
                    class="passphrase-toggle"
                    type="button"
                    aria-pressed=move || shown.get().to_string()
                    aria-controls=ids.control()
                    on:click=move |_| shown.update(|shown| *shown = !*shown)
                >
                    {move || if shown.get() { hide.get() } else { show.get() }}
                </button>
            </div>
        </Field>
    }
    .into_any()
}

/// Puts what was typed ahead into the field, with the caret where it was.
fn go_on_from(ahead: TypedAhead, node: NodeRef<html::Input>) {
    let ahead = StoredValue::new_local(Some(ahead));
    Effect::new(move |_| {
        let Some(input) = node.get() else { return };
        if let Some(ahead) = ahead.try_update_value(Option::take).flatten() {
            input.set_value(&ahead.text);
            // Refused by fields without a caret only; a passphrase has one.
            let _ = input.set_selection_range(ahead.caret, ahead.caret);
        }
    });
}
