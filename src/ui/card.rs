//! Surfaces that hold one subject each, and what stands there when there is nothing yet.

use leptos::children::ViewFnOnce;

use crate::reactive::prelude::*;

/// One subject: a title, optionally something at the right of it, and the content.
#[component]
pub fn Card(
    /// What it is about.
    #[prop(optional, into)]
    title: Option<Signal<String>>,
    /// At the right of the title: a tag, a date, a quiet button.
    #[prop(optional, into)]
    aside: Option<ViewFnOnce>,
    /// The card that matters now: a border in the main colour.
    #[prop(optional)]
    strong: bool,
    /// The content.
    children: Children,
) -> impl IntoView {
    let head = (title.is_some() || aside.is_some()).then(|| {
        view! {
            <header class="card-head">
                {title.map(|title| view! { <h2>{title}</h2> })} {aside.map(|aside| aside.run())}
            </header>
        }
    });
    view! {
        <section class="card" class:card-strong=strong>
            {head}
            {children()}
        </section>
    }
    .into_any()
}

/// Nothing here yet: says so, and what to do about it.
#[component]
pub fn EmptyState(
    /// What is not there.
    #[prop(into)]
    text: Signal<String>,
    /// What one can do, as buttons.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <p>{text}</p>
            {children.map(|children| view! { <div class="row">{children()}</div> })}
        </div>
    }
    .into_any()
}
