//! What the screens of the entry have in common.

use leptos::html;

use crate::reactive::prelude::*;
use crate::state::use_app;
use crate::text::{Lang, entry as texts, t, t_with};
use crate::ui::{Button, ButtonKind};

/// A narrow page in the middle, with the other language beneath.
#[component]
pub(super) fn Frame(
    /// Room for more than a field and a button.
    #[prop(optional)]
    wide: bool,
    /// What is in it.
    children: Children,
) -> impl IntoView {
    let app = use_app();
    let other = move |()| {
        app.choose(|prefs| {
            prefs.language = match prefs.language {
                Lang::Nl => Lang::En,
                Lang::En => Lang::Nl,
            };
        });
    };
    view! {
        <main class="welcome" class:welcome-wide=wide>
            {children()}
            <footer class="welcome-foot">
                <Button label=t(&texts::OTHER_LANGUAGE) kind=ButtonKind::Quiet on_click=other/>
            </footer>
        </main>
    }
    .into_any()
}

/// The head of a step. Takes the place of the caret, so that a keyboard and a screen reader continue here.
#[component]
pub(super) fn StepHead(
    /// Which step; none for one that is beside the way.
    #[prop(optional)]
    step: Option<u8>,
    /// What it is about.
    #[prop(into)]
    title: Signal<String>,
) -> impl IntoView {
    let node = NodeRef::<html::H1>::new();
    Effect::new(move |_| {
        if let Some(heading) = node.get() {
            // Only a help for the keyboard; nothing depends on it.
            drop(heading.focus());
        }
    });
    let number =
        step.map(|step| t_with(move |lang| texts::STEP.pick(lang).replace("{step}", &step.to_string())));
    view! {
        <header>
            {number.map(|number| view! { <p class="muted">{number}</p> })}
            <h1 tabindex="-1" node_ref=node>{title}</h1>
        </header>
    }
    .into_any()
}
