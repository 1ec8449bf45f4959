//! A form with its draft: the offer first, the form after the choice.

use leptos::html;
use omgangsboek_core::session::autosave::SaveStatus;
use omgangsboek_core::session::places::DraftPlace;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Draft, draft_of};
use crate::pages::Saving;
use crate::reactive::prelude::*;
use crate::state::{use_book, use_draft};
use crate::text::{drafts as texts, t};
use crate::ui::DraftOffer;

/// Shows `form` with what was typed before, or with nothing; while that is not decided, the offer stands in
/// its place.
#[component]
pub fn WithDraft<T>(
    /// Which form.
    place: DraftPlace,
    /// The form; begins with what it is given, and follows its fields with the [`Draft`].
    #[prop(into)]
    form: Callback<(Draft<T>, Option<T>), AnyView>,
    /// The choice was made elsewhere: go on with what was typed.
    #[prop(optional)]
    resume: bool,
) -> impl IntoView
where
    T: Clone + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static,
{
    let of = use_draft::<T>(place);
    let offered = of.offered();
    let typed = StoredValue::new(if resume { of.take() } else { None });
    let frame = NodeRef::<html::Div>::new();
    // The button that was pressed goes, so the keyboard goes on where the form begins; a form that has a
    // first field of its own takes the caret from there.
    let to_form = move || {
        if let Some(frame) = frame.get_untracked() {
            // Only a help for the keyboard.
            drop(frame.focus());
        }
    };
    let go_on = move |()| {
        to_form();
        typed.set_value(of.take());
    };
    let discard = move |()| {
        to_form();
        of.forget();
    };
    let shown = move || match offered.get() {
        Some(at) => view! { <DraftOffer title=draft_of(at) on_resume=go_on on_discard=discard/> }.into_any(),
        None => {
            let typed = typed.try_update_value(Option::take).flatten();
            let draft = Draft::new(of, typed.is_some());
            let form = untrack(|| form.run((draft, typed)));
            view! { {form} <Kept when=draft.kept()/> }.into_any()
        }
    };
    view! { <div class="stack drafted" tabindex="-1" node_ref=frame>{shown}</div> }.into_any()
}

/// Whether what is typed is stored: a form has to be confirmed, and yet is not lost.
#[component]
fn Kept(when: Signal<bool>) -> impl IntoView {
    let status = use_book().status();
    let shown = memo(move |_| when.get().then(|| status.get()));
    move || match shown.get() {
        None => ().into_any(),
        Some(SaveStatus::Saving) => view! { <p class="muted">{t(&texts::KEEPING)}</p> }.into_any(),
        Some(SaveStatus::Saved) => view! { <p class="muted">{t(&texts::KEPT)}</p> }.into_any(),
        Some(SaveStatus::Failed) => view! { <Saving/> }.into_any(),
    }
}
