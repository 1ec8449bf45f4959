//! Short states of a word or two, and the one of them that says whether the work is safe.

use crate::reactive::may_stay_the_same;
use crate::reactive::prelude::*;
use crate::text::{common, t};

/// What a tag tells by its colour; its words tell the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TagKind {
    /// Only a fact.
    #[default]
    Plain,
    /// Good.
    Ok,
    /// Asks for attention.
    Warn,
    /// Wrong or stopped.
    Stop,
    /// Where one is now.
    Primary,
}

may_stay_the_same!(TagKind);

impl TagKind {
    fn name(self) -> &'static str {
        match self {
            TagKind::Plain => "plain",
            TagKind::Ok => "ok",
            TagKind::Warn => "warn",
            TagKind::Stop => "stop",
            TagKind::Primary => "primary",
        }
    }
}

/// A word or two in a coloured pill.
#[component]
pub fn Tag(
    /// The words.
    #[prop(into)]
    label: Signal<String>,
    /// What the colour tells.
    #[prop(optional, into)]
    kind: Signal<TagKind>,
) -> impl IntoView {
    view! {
        <span class="tag" data-kind=move || kind.get().name()>
            {label}
        </span>
    }
    .into_any()
}

/// Whether what is on screen is on the disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SaveState {
    /// Durable.
    #[default]
    Saved,
    /// On its way.
    Saving,
    /// Not written; the text says why and what to do, in the language of the app.
    Failed(String),
}

/// Says whether the work is on the disk. "Opgeslagen" is told to nobody at every key: only a failure is
/// spoken aloud.
#[component]
pub fn SaveStatus(
    /// The state.
    #[prop(into)]
    state: Signal<SaveState>,
) -> impl IntoView {
    let saved = t(&common::SAVED);
    let saving = t(&common::SAVING);
    let not_saved = t(&common::NOT_SAVED);
    let label = derived(move || match state.get() {
        SaveState::Saved => saved.get(),
        SaveState::Saving => saving.get(),
        SaveState::Failed(_) => not_saved.get(),
    });
    let kind = derived(move || match state.get() {
        SaveState::Saved => TagKind::Ok,
        SaveState::Saving => TagKind::Plain,
        SaveState::Failed(_) => TagKind::Stop,
    });
    let reason = move || match state.get() {
        SaveState::Failed(reason) => Some(view! { <span class="save-status-reason">{reason}</span> }),
        SaveState::Saved | SaveState::Saving => None,
    };
    view! {
        <span class="save-status">
            <Tag label=label kind=kind/>
            <span role="alert">{reason}</span>
        </span>
    }
    .into_any()
}
