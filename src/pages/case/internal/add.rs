//! Adding a point of attention.

use chrono::NaiveDate;
use omgangsboek_core::domain::attention::AttentionPoint;
use omgangsboek_core::domain::case::Case;
use serde::{Deserialize, Serialize};

use crate::pages::case::form_end::{FormEnd, part};
use crate::pages::case::use_today;
use crate::pages::draft::Draft;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_app};
use crate::text::{common, internal as texts, t};
use crate::ui::{DateField, Form, TextArea};

/// What stands in the form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PointTyped {
    text: String,
    on: Option<NaiveDate>,
}

/// The form.
#[component]
pub fn AddPoint(
    case: Handle<Case>,
    /// Keeps what is typed.
    draft: Draft<PointTyped>,
    /// What was typed before.
    typed: Option<PointTyped>,
    #[prop(into)] on_done: Callback<()>,
) -> impl IntoView {
    let random = use_app().machine().random;
    let blank = PointTyped { text: String::new(), on: Some(use_today().get_untracked()) };
    let typed = draft.fields(typed, blank);
    let done = draft.ending(on_done);
    let first = t(&texts::FIRST);
    let missing = memo(move |_| {
        typed.with(|typed| typed.text.trim().is_empty() || typed.on.is_none()).then(|| first.get())
    });
    let add = move |()| {
        let PointTyped { text, on: Some(on) } = typed.get_untracked() else { return };
        let text = text.trim();
        if !text.is_empty() {
            let point = AttentionPoint::new(&random, text, on);
            case.edit(|case| case.attention.push(point));
            done.run(());
        }
    };
    view! {
        <Form on_submit=add>
            <TextArea
                label=t(&texts::TEXT)
                value=part(typed, |typed| typed.text.clone())
                on_input=move |text| typed.update(|typed| typed.text = text)
            />
            <DateField
                label=t(&texts::ON)
                value=part(typed, |typed| typed.on)
                on_pick=move |day| typed.update(|typed| typed.on = day)
            />
            <FormEnd confirm=t(&common::ADD) why_not=missing on_cancel=done/>
        </Form>
    }
    .into_any()
}
