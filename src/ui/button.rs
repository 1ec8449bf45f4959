//! Buttons, links that look like one, and the form that turns Enter into a click.

use leptos::ev::SubmitEvent;

use super::Icon;
use crate::reactive::prelude::*;

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one next step of a screen.
    Primary,
    /// One of several.
    #[default]
    Plain,
    /// Beside something else, without a border.
    Quiet,
    /// Destroys something.
    Danger,
}

impl ButtonKind {
    fn name(self) -> &'static str {
        match self {
            ButtonKind::Primary => "primary",
            ButtonKind::Plain => "plain",
            ButtonKind::Quiet => "quiet",
            ButtonKind::Danger => "danger",
        }
    }
}

/// A button with a word on it.
///
/// While it is `busy`, `disabled` or has a `why_not` it does nothing. It can be reached by keyboard all
/// the same, and `why_not` is read on the button itself: a grey button that does not say why is a riddle.
/// `on_click` runs within the event itself, so that what needs a user's gesture may be done there.
#[component]
pub fn Button(
    /// The word on it; an infinitive.
    #[prop(into)]
    label: Signal<String>,
    /// What to do.
    #[prop(optional, into)]
    on_click: Option<Callback<()>>,
    /// How much attention it asks for.
    #[prop(optional)]
    kind: ButtonKind,
    /// A drawing before the word.
    #[prop(optional)]
    icon: Option<Icon>,
    /// What it is about, for a screen reader, where several buttons have the same word.
    #[prop(optional, into)]
    about: Signal<Option<String>>,
    /// At work; shows a wheel.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// Does nothing now, for a reason that is plain to see.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// Why it does nothing now.
    #[prop(optional, into)]
    why_not: Signal<Option<String>>,
    /// As wide as its place.
    #[prop(optional)]
    wide: bool,
    /// Sends the [`Form`] it stands in.
    #[prop(optional)]
    submit: bool,
    /// Whether what it opens is open, for a button that unfolds something.
    #[prop(optional, into)]
    expanded: Signal<Option<bool>>,
) -> impl IntoView {
    let idle = move || busy.get() || disabled.get() || why_not.with(Option::is_some);
    let click = move |event: leptos::ev::MouseEvent| {
        if untrack(idle) {
            event.prevent_default();
        } else if let Some(on_click) = on_click {
            on_click.run(());
        }
    };
    view! {
        <button
            class="button"
            class:button-wide=wide
            data-kind=kind.name()
            type=if submit { "submit" } else { "button" }
            aria-disabled=move || idle().then_some("true")
            aria-busy=move || busy.get().then_some("true")
            aria-expanded=move || expanded.get().map(|open| open.to_string())
            on:click=click
        >
            {move || busy.get().then(|| view! { <span class="button-wheel"></span> })}
            {icon.map(Icon::draw)}
            <span class="button-text">
                {label} {about_text(about)}
                {move || why_not.get().map(|reason| view! { <small class="button-reason">{reason}</small> })}
            </span>
        </button>
    }
    .into_any()
}

/// A link that looks like a button: it goes somewhere and changes nothing.
#[component]
pub fn ButtonLink(
    /// The word on it.
    #[prop(into)]
    label: Signal<String>,
    /// Where to.
    #[prop(into)]
    href: Signal<String>,
    /// How much attention it asks for.
    #[prop(optional)]
    kind: ButtonKind,
    /// A drawing before the word.
    #[prop(optional)]
    icon: Option<Icon>,
    /// What it is about, for a screen reader, where several have the same word.
    #[prop(optional, into)]
    about: Signal<Option<String>>,
    /// As wide as its place.
    #[prop(optional)]
    wide: bool,
) -> impl IntoView {
    view! {
        <a class="button" class:button-wide=wide data-kind=kind.name() href=href>
            {icon.map(Icon::draw)}
            <span class="button-text">{label} {about_text(about)}</span>
        </a>
    }
    .into_any()
}

fn about_text(about: Signal<Option<String>>) -> impl IntoView {
    move || about.get().map(|about| view! { <span class="unseen">{format!(": {about}")}</span> })
}

/// A form whose submit button is `<Button submit=true/>`; nothing is ever sent anywhere.
#[component]
pub fn Form(
    /// Enter in a field, or the submit button, unless that button is idle.
    #[prop(into)]
    on_submit: Callback<()>,
    /// Fields and buttons.
    children: Children,
) -> impl IntoView {
    let send = move |event: SubmitEvent| {
        event.prevent_default();
        on_submit.run(());
    };
    view! {
        <form class="form" autocomplete="off" novalidate on:submit=send>
            {children()}
        </form>
    }
    .into_any()
}
