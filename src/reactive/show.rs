//! A part of a page that is there under a condition.

use leptos::prelude::{ChildrenFn, IntoView, ViewFn, component};

use super::{Signal, memo};

/// Its children while the condition holds, else the fallback; neither is made anew while the answer is the same.
#[component]
pub fn Show(
    /// What is asked; it follows the signals that it reads.
    #[prop(into)]
    when: Signal<bool>,
    children: ChildrenFn,
    /// What stands there otherwise; nothing, when it is left out.
    #[prop(optional, into)]
    fallback: ViewFn,
) -> impl IntoView {
    let holds = memo(move |_| when.get());
    move || if holds.get() { children() } else { fallback.run() }
}
