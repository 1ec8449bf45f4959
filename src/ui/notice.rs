//! Messages: boxes that stay, and words that are only spoken.

use super::Icon;
use crate::reactive::prelude::*;

/// What a notice is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoticeKind {
    /// Good to know.
    #[default]
    Info,
    /// Mind this.
    Warn,
    /// Went wrong; spoken at once.
    Error,
    /// Went well.
    Success,
}

/// A box with a message. It says what happened, to what, and what one can do; buttons may stand in it.
#[component]
pub fn Notice(
    /// What it is about.
    #[prop(optional)]
    kind: NoticeKind,
    /// The message in a few words.
    #[prop(optional, into)]
    title: Option<Signal<String>>,
    /// The rest.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (name, icon, role) = match kind {
        NoticeKind::Info => ("info", Icon::Info, "note"),
        NoticeKind::Warn => ("warn", Icon::Warning, "note"),
        NoticeKind::Error => ("error", Icon::Warning, "alert"),
        NoticeKind::Success => ("success", Icon::Check, "status"),
    };
    view! {
        <div class="notice" data-kind=name role=role>
            {icon.draw()}
            <div class="notice-body">
                {title.map(|title| view! { <strong>{title}</strong> })}
                {children.map(|children| children())}
            </div>
        </div>
    }
    .into_any()
}

/// Speaks its message to a screen reader when it changes, and shows nothing. It has to be on the page
/// before the message comes: put it there empty.
#[component]
pub fn LiveRegion(
    /// What to say; empty for nothing.
    #[prop(into)]
    message: Signal<String>,
) -> impl IntoView {
    view! {
        <p class="unseen" role="status" aria-live="polite">
            {message}
        </p>
    }
    .into_any()
}
