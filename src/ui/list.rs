//! Lists of rows, and how far along something is.

use leptos::children::ViewFnOnce;

use crate::reactive::prelude::*;

/// A list of [`ListRow`]s.
#[component]
pub fn List(
    /// The rows.
    children: Children,
) -> impl IntoView {
    // The role is said again because Safari drops it from a list without bullets.
    view! { <ul class="list" role="list">{children()}</ul> }.into_any()
}

/// A row: what it is at the left, something to do or a state at the right.
#[component]
pub fn ListRow(
    /// Makes the whole left part a link.
    #[prop(optional, into)]
    href: Option<Signal<String>>,
    /// At the right: a tag or a button.
    #[prop(optional, into)]
    end: Option<ViewFnOnce>,
    /// What it is; `<strong>` for the main words and `<small>` for a line beneath.
    children: Children,
) -> impl IntoView {
    let body = match href {
        Some(href) => view! { <a class="list-body" href=href>{children()}</a> }.into_any(),
        None => view! { <div class="list-body">{children()}</div> }.into_any(),
    };
    view! {
        <li class="list-row">
            {body}
            {end.map(|end| view! { <div class="list-end">{end.run()}</div> })}
        </li>
    }
    .into_any()
}

/// How far along something is. The native element, so that no width has to be written into the markup.
#[component]
pub fn ProgressBar(
    /// What progresses, for a screen reader.
    #[prop(into)]
    label: Signal<String>,
    /// How much is done.
    #[prop(into)]
    value: Signal<u32>,
    /// How much is all of it; shown as full beyond that.
    #[prop(into)]
    max: Signal<u32>,
    /// Asks for attention.
    #[prop(optional, into)]
    warn: Signal<bool>,
) -> impl IntoView {
    view! {
        <progress
            class="progress"
            class:progress-warn=move || warn.get()
            aria-label=label
            max=move || max.get().max(1).to_string()
            value=move || value.get().min(max.get().max(1)).to_string()
        ></progress>
    }
    .into_any()
}
