//! Choosing from a few: one chip, several chips, a list, yes or no.
//!
//! The chips are the browser's own radio buttons and tick boxes in another dress, so arrow keys, space and
//! a screen reader work as everywhere. Each part is a thin layer for the type of the values over one body
//! that knows only positions, which keeps the download small.

use leptos::html;

use super::field::{Field, FieldIds};
use super::ids::fresh;
use crate::reactive::prelude::*;
use crate::text::{common, t};

/// A value that can be chosen, with its words.
#[derive(Clone)]
pub struct Opt<T> {
    value: T,
    label: Signal<String>,
}

impl<T> Opt<T> {
    /// `label` is a [`Signal`], such as [`t`] gives, or a fixed text.
    pub fn new(value: T, label: impl Into<Signal<String>>) -> Self {
        Self { value, label: label.into() }
    }
}

impl<T: Send + Sync + 'static> From<Vec<Opt<T>>> for Signal<Vec<Opt<T>>> {
    fn from(options: Vec<Opt<T>>) -> Self {
        Self::stored(options)
    }
}

/// The words of the options, remembered, so that a change elsewhere does not rebuild what has the caret.
fn labels_of<T: Send + Sync + 'static>(options: Signal<Vec<Opt<T>>>) -> Memo<Vec<String>> {
    memo(move |_| options.with(|options| options.iter().map(|option| option.label.get()).collect()))
}

fn value_at<T: Clone + Send + Sync + 'static>(options: Signal<Vec<Opt<T>>>, at: usize) -> Option<T> {
    options.with_untracked(|options| options.get(at).map(|option| option.value.clone()))
}

/// One of a few, all of them in view.
#[component]
pub fn Choice<T>(
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// What there is to choose from.
    #[prop(into)]
    options: Signal<Vec<Opt<T>>>,
    /// What is chosen.
    #[prop(into)]
    value: Signal<Option<T>>,
    /// What was picked.
    #[prop(into)]
    on_pick: Callback<T>,
    /// What helps to answer.
    #[prop(optional, into)]
    hint: Signal<Option<String>>,
    /// Tells the label to screen readers only.
    #[prop(optional)]
    label_unseen: bool,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let chosen = memo(move |_| {
        let value = value.get();
        options.with(|options| {
            (0..options.len()).filter(|&at| Some(&options[at].value) == value.as_ref()).collect::<Vec<_>>()
        })
    });
    let pick = Callback::new(move |at| {
        if let Some(value) = value_at(options, at) {
            on_pick.run(value);
        }
    });
    chip_group(Group { kind: "radio", label, label_unseen, hint, labels: labels_of(options), chosen, pick })
}

/// Several of a few, all of them in view.
#[component]
pub fn Chips<T>(
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// What there is to choose from.
    #[prop(into)]
    options: Signal<Vec<Opt<T>>>,
    /// What is chosen.
    #[prop(into)]
    chosen: Signal<Vec<T>>,
    /// What was tapped: to be added if it was not chosen, else to be taken out.
    #[prop(into)]
    on_toggle: Callback<T>,
    /// What helps to answer.
    #[prop(optional, into)]
    hint: Signal<Option<String>>,
    /// Tells the label to screen readers only.
    #[prop(optional)]
    label_unseen: bool,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let chosen = memo(move |_| {
        let chosen = chosen.get();
        options.with(|options| {
            (0..options.len()).filter(|&at| chosen.contains(&options[at].value)).collect::<Vec<_>>()
        })
    });
    let pick = Callback::new(move |at| {
        if let Some(value) = value_at(options, at) {
            on_toggle.run(value);
        }
    });
    chip_group(Group {
        kind: "checkbox",
        label,
        label_unseen,
        hint,
        labels: labels_of(options),
        chosen,
        pick,
    })
}

struct Group {
    kind: &'static str,
    label: Signal<String>,
    label_unseen: bool,
    hint: Signal<Option<String>>,
    labels: Memo<Vec<String>>,
    chosen: Memo<Vec<usize>>,
    pick: Callback<usize>,
}

fn chip_group(group: Group) -> AnyView {
    let Group { kind, label, label_unseen, hint, labels, chosen, pick } = group;
    let name = format!("choice-{}", fresh());
    let chip = move |at: usize, label: String, name: String| {
        let input = NodeRef::<html::Input>::new();
        let change = move |_| {
            pick.run(at);
            // A tick that was not taken over changes nothing, and the box would stay as the finger left it.
            if let Some(input) = input.get_untracked().filter(|_| kind == "checkbox") {
                input.set_checked(chosen.with_untracked(|chosen| chosen.contains(&at)));
            }
        };
        view! {
            <label class="chip">
                <input
                    class="unseen"
                    type=kind
                    name=name
                    prop:checked=move || chosen.with(|chosen| chosen.contains(&at))
                    on:change=change
                    node_ref=input
                />
                <span>{label}</span>
            </label>
        }
    };
    let chips = move || {
        let labels = labels.get().into_iter().enumerate();
        labels.map(|(at, label)| chip(at, label, name.clone())).collect_view()
    };
    view! {
        <fieldset class="choice">
            <legend class="field-label" class:unseen=label_unseen>{label}</legend>
            {move || hint.get().map(|hint| view! { <p class="field-hint">{hint}</p> })}
            <div class="chips">{chips}</div>
        </fieldset>
    }
    .into_any()
}

/// One of many, from a list that unfolds.
#[component]
pub fn Select<T>(
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// What there is to choose from.
    #[prop(into)]
    options: Signal<Vec<Opt<T>>>,
    /// What is chosen.
    #[prop(into)]
    value: Signal<Option<T>>,
    /// What was picked; `None` for the first, empty line.
    #[prop(into)]
    on_pick: Callback<Option<T>>,
    /// What helps to answer.
    #[prop(optional, into)]
    hint: Signal<Option<String>>,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Says that it may stay empty.
    #[prop(optional)]
    optional: bool,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let chosen = memo(move |_| {
        let value = value.get();
        options.with(|options| options.iter().position(|option| Some(&option.value) == value.as_ref()))
    });
    let pick = Callback::new(move |at: Option<usize>| on_pick.run(at.and_then(|at| value_at(options, at))));
    let labels = labels_of(options);
    let ids = FieldIds::new();
    let lines = move || {
        let line = |(at, label): (usize, String)| {
            view! { <option value=at.to_string() prop:selected=move || chosen.get() == Some(at)>{label}</option> }
        };
        labels.get().into_iter().enumerate().map(line).collect_view()
    };
    view! {
        <Field ids=ids label=label hint=hint error=error optional=optional>
            <select
                class="input"
                id=ids.control()
                aria-describedby=ids.described_by()
                on:change=move |event| pick.run(event_target_value(&event).parse().ok())
            >
                <option value="" prop:selected=move || chosen.get().is_none()>{t(&common::CHOOSE)}</option>
                {lines}
            </select>
        </Field>
    }
    .into_any()
}

/// Yes or no, in effect at once.
#[component]
pub fn Toggle(
    /// What is on or off.
    #[prop(into)]
    label: Signal<String>,
    /// Whether it is on.
    #[prop(into)]
    value: Signal<bool>,
    /// What it became.
    #[prop(into)]
    on_change: Callback<bool>,
    /// What it does.
    #[prop(optional, into)]
    hint: Signal<Option<String>>,
) -> impl IntoView {
    let ids = FieldIds::new();
    view! {
        <label class="toggle">
            <input
                class="unseen"
                type="checkbox"
                role="switch"
                // What it does is no part of what it is called.
                aria-labelledby=ids.control()
                aria-describedby=ids.hint()
                prop:checked=move || value.get()
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            <span class="toggle-track"></span>
            <span class="toggle-text">
                <span id=ids.control()>{label}</span>
                {move || hint.get().map(|words| view! { <small id=ids.hint()>{words}</small> })}
            </span>
        </label>
    }
    .into_any()
}
