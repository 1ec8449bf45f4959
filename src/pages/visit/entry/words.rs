//! The words of an entry. Each letter is in the visit at once.

use leptos::prelude::*;
use omgangsboek_core::domain::ids::EntryId;
use omgangsboek_core::domain::log::EntryKind;

use super::{complete, entry_of, part};
use crate::pages::visit::desk::Desk;
use crate::text::t;
use crate::text::visit::entry as texts;
use crate::ui::TextArea;

/// The field.
#[component]
pub(in crate::pages::visit) fn WordsField(desk: Desk, id: EntryId) -> impl IntoView {
    let text = part(desk, id, |entry| entry.text.clone());
    // What it was made as does not change while one types.
    let label = entry_of(desk, id).with_untracked(|entry| match entry {
        Some(entry) if entry.action.is_some() || entry.agreement.is_some() => &texts::ADD_WORDS,
        Some(entry) if entry.kind == EntryKind::Moment => &texts::WHAT_WAS_IT,
        _ => &texts::TEXT,
    });
    view! {
        <TextArea
            label=t(label)
            value=text
            on_input=move |text| complete(desk, id, |entry| entry.text = text)
        />
    }
}
