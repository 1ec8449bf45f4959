//! The frame around every screen: the way to the others, and the lock.
//!
//! At the left on a wide screen, at the bottom under the thumb on a narrow one; that is for the style
//! sheet to say. Words stand beside every icon.

use leptos::children::ViewFnOnce;
use leptos::ev::MouseEvent;
use leptos::html;

use super::Icon;
use crate::reactive::prelude::*;
use crate::text::{common, t};

/// A link of the main menu.
#[derive(Clone)]
pub struct NavItem {
    label: Signal<String>,
    href: String,
    icon: Icon,
    current: Signal<bool>,
}

impl NavItem {
    /// A link with its words, its address, its drawing and whether one is there now.
    pub fn new(
        label: impl Into<Signal<String>>,
        href: impl Into<String>,
        icon: Icon,
        current: impl Into<Signal<bool>>,
    ) -> Self {
        Self { label: label.into(), href: href.into(), icon, current: current.into() }
    }
}

/// The frame: main menu with the lock, and the page.
#[component]
pub fn Shell(
    /// The links of the main menu.
    items: Vec<NavItem>,
    /// The word on the lock: lock, or cover during a visit.
    #[prop(into)]
    lock_label: Signal<String>,
    /// Its drawing.
    #[prop(optional, into)]
    lock_icon: Option<Signal<Icon>>,
    /// The lock was tapped.
    #[prop(into)]
    on_lock: Callback<()>,
    /// The page.
    children: Children,
) -> impl IntoView {
    let main = NodeRef::<html::Main>::new();
    let skip = move |event: MouseEvent| {
        event.prevent_default();
        if let Some(main) = main.get_untracked() {
            // Only a help for the keyboard; nothing depends on it.
            drop(main.focus());
        }
    };
    let lock_icon = lock_icon.unwrap_or_else(|| Signal::stored(Icon::Lock));
    view! {
        <div class="shell">
            <a class="skip-link" href="#content" on:click=skip>{t(&common::SKIP_TO_CONTENT)}</a>
            <nav class="shell-nav" aria-label=t(&common::NAVIGATION)>
                {items.into_iter().map(nav_link).collect_view()}
                <button class="shell-link shell-lock" type="button" on:click=move |_| on_lock.run(())>
                    {move || lock_icon.get().draw()} <span>{lock_label}</span>
                </button>
            </nav>
            <main class="shell-main" id="content" tabindex="-1" node_ref=main>
                {children()}
            </main>
        </div>
    }
    .into_any()
}

fn nav_link(item: NavItem) -> impl IntoView {
    let NavItem { label, href, icon, current } = item;
    view! {
        <a class="shell-link" href=href aria-current=move || current.get().then_some("page")>
            {icon.draw()} <span>{label}</span>
        </a>
    }
}

/// A link of the path above a title.
#[derive(Clone)]
pub struct Crumb {
    label: Signal<String>,
    href: String,
}

impl Crumb {
    /// A page above this one.
    pub fn new(label: impl Into<Signal<String>>, href: impl Into<String>) -> Self {
        Self { label: label.into(), href: href.into() }
    }
}

/// The head of a page: where it belongs, what it is, and what can be done.
#[component]
pub fn PageHead(
    /// What it is.
    #[prop(into)]
    title: Signal<String>,
    /// The pages above it.
    #[prop(optional)]
    crumbs: Vec<Crumb>,
    /// A line beneath the title.
    #[prop(optional, into)]
    line: Signal<Option<String>>,
    /// At the right: buttons, tags, the steps of a visit.
    #[prop(optional, into)]
    actions: Option<ViewFnOnce>,
) -> impl IntoView {
    let crumb = |crumb: Crumb| view! { <a href=crumb.href>{crumb.label}</a> };
    let path = (!crumbs.is_empty())
        .then(|| view! { <p class="crumbs">{crumbs.into_iter().map(crumb).collect_view()}</p> });
    view! {
        <header class="page-head">
            <div class="page-title">
                {path}
                <h1>{title}</h1>
                {move || line.get().map(|line| view! { <p class="muted">{line}</p> })}
            </div>
            {actions.map(|actions| view! { <div class="page-actions">{actions.run()}</div> })}
        </header>
    }
    .into_any()
}
