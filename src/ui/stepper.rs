//! Links in a row: the steps of a visit, and the parts of a page.

use leptos::html;

use crate::reactive::prelude::*;

/// Whether a step can be gone to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum StepState {
    /// Can be gone to.
    #[default]
    Open,
    /// Where one is.
    Current,
    /// Not yet, and why.
    Closed(String),
}

/// One link of a [`Stepper`].
#[derive(Clone)]
pub struct Step {
    label: Signal<String>,
    href: String,
    state: Signal<StepState>,
}

impl Step {
    /// A step with its words, its address and whether it can be gone to.
    pub fn new(
        label: impl Into<Signal<String>>,
        href: impl Into<String>,
        state: impl Into<Signal<StepState>>,
    ) -> Self {
        Self { label: label.into(), href: href.into(), state: state.into() }
    }
}

/// Voor · Tijdens · Na · Verslag: where one is, and where one can go.
#[component]
pub fn Stepper(
    /// What the steps are of, for a screen reader.
    #[prop(into)]
    label: Signal<String>,
    /// The steps.
    steps: Vec<Step>,
) -> impl IntoView {
    view! {
        <nav class="stepper" aria-label=label>
            <ol role="list">{steps.into_iter().map(step_link).collect_view()}</ol>
        </nav>
    }
    .into_any()
}

fn step_link(step: Step) -> impl IntoView {
    let Step { label, href, state } = step;
    let state = memo(move |_| state.get());
    let link = move || match state.get() {
        StepState::Open => view! { <a class="step" href=href.clone()>{label}</a> }.into_any(),
        StepState::Current => {
            view! { <a class="step" href=href.clone() aria-current="step">{label}</a> }.into_any()
        }
        StepState::Closed(why) => view! {
            <span class="step" aria-disabled="true" title=why.clone()>
                {label} <span class="unseen">{format!(" ({why})")}</span>
            </span>
        }
        .into_any(),
    };
    view! { <li>{link}</li> }
}

/// One link of [`Tabs`].
#[derive(Clone)]
pub struct TabLink {
    label: Signal<String>,
    href: String,
    current: Signal<bool>,
}

impl TabLink {
    /// A part of the page with its words, its address and whether it is the one in view.
    pub fn new(
        label: impl Into<Signal<String>>,
        href: impl Into<String>,
        current: impl Into<Signal<bool>>,
    ) -> Self {
        Self { label: label.into(), href: href.into(), current: current.into() }
    }
}

/// Links to the parts of one page, as chips.
#[component]
pub fn Tabs(
    /// What the parts are of, for a screen reader.
    #[prop(into)]
    label: Signal<String>,
    /// The parts.
    tabs: Vec<TabLink>,
) -> impl IntoView {
    view! {
        <nav class="tabs chips" aria-label=label>
            {tabs.into_iter().map(|tab| view! { <Tab tab=tab/> }).collect_view()}
        </nav>
    }
    .into_any()
}

#[component]
fn Tab(tab: TabLink) -> impl IntoView {
    let TabLink { label, href, current } = tab;
    let node = NodeRef::<html::A>::new();
    // On a narrow screen the row is moved sideways: the part that one is in stands in its middle.
    Effect::new(move |_| {
        let Some(link) = node.get().filter(|_| current.get()) else { return };
        if let Some(row) = link.parent_element() {
            let middle = link.offset_left() + link.offset_width() / 2;
            row.set_scroll_left(middle - row.client_width() / 2);
        }
    });
    view! {
        <a class="chip" href=href aria-current=move || current.get().then_some("page") node_ref=node>
            <span>{label}</span>
        </a>
    }
}
