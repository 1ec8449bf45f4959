//! A part of a page that is there under a condition.

use leptos::prelude::{ChildrenFn, IntoView, ViewFn, component};

use super::memo;

/// What a [`Show`] asks.
pub struct Condition(Box<dyn Fn() -> bool + Send + Sync>);

impl<F: Fn() -> bool + Send + Sync + 'static> From<F> for Condition {
    fn from(holds: F) -> Self {
        Self(Box::new(holds))
    }
}

/// Its children while the condition holds, else the fallback; neither is made anew while the answer is the same.
#[component]
pub fn Show(
    /// What is asked; it follows the signals that it reads.
    #[prop(into)]
    when: Condition,
    children: ChildrenFn,
    /// What stands there otherwise; nothing, when it is left out.
    #[prop(optional, into)]
    fallback: ViewFn,
) -> impl IntoView {
    let holds = memo(move |_| (when.0)());
    move || if holds.get() { children() } else { fallback.run() }
}
