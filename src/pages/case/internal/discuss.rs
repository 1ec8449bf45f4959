//! Recording that a point of attention was discussed today, and with whom.

use omgangsboek_core::domain::attention::Discussed;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::AttentionId;
use serde::{Deserialize, Serialize};

use super::point::change;
use crate::pages::case::form_end::part;
use crate::pages::case::use_today;
use crate::pages::draft::Draft;
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{internal as texts, t};
use crate::ui::{Button, TextField};

/// What stands in the field.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DiscussedTyped {
    /// Which point it was typed for.
    pub point: Option<AttentionId>,
    with: String,
}

/// The field with its button. It stays, for whom it is discussed with next.
#[component]
pub fn Discuss(
    case: Handle<Case>,
    id: AttentionId,
    /// Keeps what is typed.
    draft: Draft<DiscussedTyped>,
    /// What was typed before.
    typed: Option<DiscussedTyped>,
) -> impl IntoView {
    let today = use_today();
    let blank = DiscussedTyped { point: Some(id), with: String::new() };
    let typed = draft.fields(typed.filter(|typed| typed.point == Some(id)), blank.clone());
    let first = t(&texts::WITH_FIRST);
    let missing = memo(move |_| typed.with(|typed| typed.with.trim().is_empty()).then(|| first.get()));
    let discuss = move |()| {
        let with = typed.with_untracked(|typed| typed.with.trim().to_owned());
        if !with.is_empty() {
            let discussed = Discussed { with, on: today.get_untracked() };
            change(case, id, |point| point.discussed.push(discussed));
            typed.set(blank.clone());
        }
    };
    view! {
        <TextField
            label=t(&texts::DISCUSSED_WITH)
            value=part(typed, |typed| typed.with.clone())
            on_input=move |text| typed.update(|typed| typed.with = text)
            optional=true
        />
        <Button label=t(&texts::ADD_DISCUSSED) why_not=missing on_click=discuss/>
    }
    .into_any()
}
