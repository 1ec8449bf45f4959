//! Fields for text: one line and many.
//!
//! `value` may be a signal or a fixed text. What is typed comes out of `on_input` at each key; put it into
//! the signal at once and let the saving wait, not the signal. See [`super::typed`] for why.
//! The browser's memory of earlier entries and its spelling service are off: the first would show names to
//! the next user, the second may send text away.

use leptos::html;

use super::field::{Field, FieldIds};
use super::typed::follow;
use crate::reactive::prelude::*;

/// What kind of line it is; decides on the keyboard that a tablet shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextKind {
    /// Any text.
    #[default]
    Text,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A search term.
    Search,
    /// Digits.
    Number,
    /// A day, by the browser's own picker; the text is `2026-11-22`.
    Date,
    /// A time, by the browser's own picker; the text is `14:02`.
    Time,
}

impl TextKind {
    fn input_type(self) -> &'static str {
        match self {
            TextKind::Text | TextKind::Number => "text",
            TextKind::Email => "email",
            TextKind::Phone => "tel",
            TextKind::Search => "search",
            TextKind::Date => "date",
            TextKind::Time => "time",
        }
    }

    fn name(self) -> &'static str {
        match self {
            TextKind::Number => "number",
            _ => self.input_type(),
        }
    }

    fn input_mode(self) -> Option<&'static str> {
        match self {
            TextKind::Number => Some("numeric"),
            TextKind::Search => Some("search"),
            _ => None,
        }
    }
}

/// One line of text.
#[component]
pub fn TextField(
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// What stands in it.
    #[prop(optional, into)]
    value: Signal<String>,
    /// What was typed.
    #[prop(into)]
    on_input: Callback<String>,
    /// What helps to answer.
    #[prop(optional, into)]
    hint: Signal<Option<String>>,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// An example, in grey. Never the only place where something is said.
    #[prop(optional, into)]
    placeholder: Signal<Option<String>>,
    /// Which keyboard.
    #[prop(optional)]
    kind: TextKind,
    /// Says that it may stay empty.
    #[prop(optional)]
    optional: bool,
    /// Takes the caret when it appears.
    #[prop(optional)]
    focus: bool,
) -> impl IntoView {
    let ids = FieldIds::new();
    let node = NodeRef::<html::Input>::new();
    let reported = StoredValue::new(String::new());
    follow(value, reported, move |text| node.get().map(|input| input.set_value(text)).is_some());
    if focus {
        focus_once(node);
    }
    let report = move |event| {
        let text = event_target_value(&event);
        reported.set_value(text.clone());
        on_input.run(text);
    };
    view! {
        <Field ids=ids label=label hint=hint error=error optional=optional>
            <input
                class="input"
                data-kind=kind.name()
                id=ids.control()
                type=kind.input_type()
                inputmode=kind.input_mode()
                placeholder=placeholder
                autocomplete="off"
                autocapitalize=(kind == TextKind::Email).then_some("off")
                spellcheck="false"
                aria-describedby=ids.described_by()
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                node_ref=node
                on:input=report
            />
        </Field>
    }
    .into_any()
}

/// Puts the caret into a field once it is on the page.
pub(super) fn focus_once(node: NodeRef<html::Input>) {
    Effect::new(move |done: Option<bool>| {
        if done == Some(true) {
            return true;
        }
        // A field that cannot take the caret is no reason to stop.
        node.get().is_some_and(|input| input.focus().is_ok())
    });
}

/// Many lines of text; grows with what is in it.
#[component]
pub fn TextArea(
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// What stands in it.
    #[prop(optional, into)]
    value: Signal<String>,
    /// What was typed.
    #[prop(optional, into)]
    on_input: Option<Callback<String>>,
    /// The caret left it: a good moment to save.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
    /// What helps to answer.
    #[prop(optional, into)]
    hint: Signal<Option<String>>,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// An example, in grey.
    #[prop(optional, into)]
    placeholder: Signal<Option<String>>,
    /// Says that it may stay empty.
    #[prop(optional)]
    optional: bool,
    /// The least height, in lines.
    #[prop(default = 2)]
    rows: u32,
    /// For reading and copying only.
    #[prop(optional)]
    read_only: bool,
) -> impl IntoView {
    let ids = FieldIds::new();
    let node = NodeRef::<html::Textarea>::new();
    let reported = StoredValue::new(String::new());
    let lines = RwSignal::new(rows);
    follow(value, reported, move |text| {
        lines.set(rows.max(lines_of(text)));
        node.get().map(|area| area.set_value(text)).is_some()
    });
    let report = move |event| {
        let text = event_target_value(&event);
        lines.set(rows.max(lines_of(&text)));
        reported.set_value(text.clone());
        if let Some(on_input) = on_input {
            on_input.run(text);
        }
    };
    let leave = move |_| {
        if let Some(on_leave) = on_leave {
            on_leave.run(());
        }
    };
    view! {
        <Field ids=ids label=label hint=hint error=error optional=optional>
            <textarea
                class="input"
                id=ids.control()
                rows=move || lines.get().to_string()
                readonly=read_only
                placeholder=placeholder
                autocomplete="off"
                spellcheck="false"
                aria-describedby=ids.described_by()
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                node_ref=node
                on:input=report
                on:blur=leave
            ></textarea>
        </Field>
    }
    .into_any()
}

/// How many lines a text takes, about: for browsers that cannot size the field by its content. They get a
/// field that is rather a line too high than too low, without the layout being measured at each key.
fn lines_of(text: &str) -> u32 {
    const LETTERS_PER_LINE: usize = 56;
    const MOST: usize = 40;
    let lines: usize = text.split('\n').map(|line| 1 + line.chars().count() / LETTERS_PER_LINE).sum();
    u32::try_from(lines.min(MOST)).unwrap_or(1)
}
