//! Adding advice that was given outside of a visit.

use chrono::NaiveDate;
use omgangsboek_core::domain::advice::AdviceGiven;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use serde::{Deserialize, Serialize};

use super::super::breach_form::adults;
use crate::pages::case::form_end::{FormEnd, part};
use crate::pages::case::use_today;
use crate::pages::draft::Draft;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_app};
use crate::text::{advice as texts, common, t};
use crate::ui::{Choice, DateField, Form, TextArea};

/// What stands in the form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AdviceTyped {
    to: Option<PersonId>,
    text: String,
    on: Option<NaiveDate>,
}

/// The form.
#[component]
pub fn AddAdvice(
    case: Handle<Case>,
    /// Keeps what is typed.
    draft: Draft<AdviceTyped>,
    /// What was typed before.
    typed: Option<AdviceTyped>,
    #[prop(into)] on_done: Callback<()>,
) -> impl IntoView {
    let random = use_app().machine().random;
    let blank = AdviceTyped { on: Some(use_today().get_untracked()), ..AdviceTyped::default() };
    let typed = draft.fields(typed, blank);
    let done = draft.ending(on_done);
    let first = t(&texts::FIRST);
    let missing = memo(move |_| {
        let incomplete =
            typed.with(|typed| typed.to.is_none() || typed.on.is_none() || typed.text.trim().is_empty());
        incomplete.then(|| first.get())
    });
    let add = move |()| {
        let AdviceTyped { to: Some(to), text, on: Some(on) } = typed.get_untracked() else { return };
        let text = text.trim();
        if !text.is_empty() {
            let advice = AdviceGiven::new(&random, to, text, on);
            case.edit(|case| case.advice.push(advice));
            done.run(());
        }
    };
    view! {
        <Form on_submit=add>
            <Choice
                label=t(&texts::TO)
                options=adults(case)
                value=part(typed, |typed| typed.to)
                on_pick=move |picked| typed.update(|typed| typed.to = Some(picked))
            />
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
