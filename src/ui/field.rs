//! A control with its label, hint and error, tied together for a screen reader.

pub use super::ids::FieldIds;
use crate::reactive::prelude::*;
use crate::text::{common, t};

/// Puts label, hint and error around a control. The control takes `id=ids.control()` and
/// `aria-describedby=ids.described_by()`; the fields in this folder do that themselves.
#[component]
pub fn Field(
    /// Ties the parts together.
    ids: FieldIds,
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// What helps to answer.
    #[prop(optional, into)]
    hint: Signal<Option<String>>,
    /// What is wrong with the answer, and what would be right.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Says that it may stay empty.
    #[prop(optional)]
    optional: bool,
    /// The control.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="field" class:field-wrong=move || error.with(Option::is_some)>
            <label class="field-label" for=ids.control()>
                {label}
                {optional.then(|| view! { <small class="field-optional">{t(&common::OPTIONAL)}</small> })}
            </label>
            {move || hint.get().map(|hint| view! { <p class="field-hint" id=ids.hint()>{hint}</p> })}
            {children()}
            <div id=ids.error() aria-live="polite">
                {move || error.get().map(|error| view! { <p class="field-error">{error}</p> })}
            </div>
        </div>
    }
    .into_any()
}
