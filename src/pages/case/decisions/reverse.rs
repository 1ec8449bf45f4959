//! Reversing a decision: with its day and reason, and never erased.

use chrono::NaiveDate;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::decision::Reversal;
use omgangsboek_core::domain::ids::DecisionId;
use serde::{Deserialize, Serialize};

use crate::pages::case::form_end::{FormEnd, part};
use crate::pages::case::use_today;
use crate::pages::draft::Draft;
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{Words, decisions as texts, t, use_language};
use crate::ui::{DateField, Form, TextArea};

/// What stands in the form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReversalTyped {
    /// Which decision it was typed for.
    pub decision: Option<DecisionId>,
    on: Option<NaiveDate>,
    why: String,
}

/// The form for one decision.
#[component]
pub fn Reverse(
    case: Handle<Case>,
    id: DecisionId,
    /// The word on the button.
    word: &'static Words,
    /// Keeps what is typed.
    draft: Draft<ReversalTyped>,
    /// What was typed before.
    typed: Option<ReversalTyped>,
    #[prop(into)] on_done: Callback<()>,
) -> impl IntoView {
    let language = use_language();
    let today = use_today().get_untracked();
    let blank = ReversalTyped { decision: Some(id), on: Some(today), why: String::new() };
    let typed = draft.fields(typed.filter(|typed| typed.decision == Some(id)), blank);
    let done = draft.ending(on_done);
    let reversal = move || {
        let ReversalTyped { on, why, .. } = typed.get();
        on.map(|on| Reversal { on, why: why.trim().to_owned() })
    };
    // Tried on a copy, so that the button says what the core would.
    let missing = memo(move |_| {
        let words = match reversal() {
            None => &texts::DAY_FIRST,
            Some(reversal) => texts::refusal(case.with(|case| case.clone().reverse(id, reversal)).err()?),
        };
        Some(words.pick(language.get()).to_owned())
    });
    let reverse = move |()| {
        let Some(reversal) = untrack(reversal) else { return };
        if case.try_edit(|case| case.reverse(id, reversal)).is_ok() {
            done.run(());
        }
    };
    view! {
        <Form on_submit=reverse>
            <DateField
                label=t(&texts::REVERSED_ON)
                value=part(typed, |typed| typed.on)
                on_pick=move |day| typed.update(|typed| typed.on = day)
            />
            <TextArea
                label=t(&texts::REVERSED_WHY)
                value=part(typed, |typed| typed.why.clone())
                on_input=move |text| typed.update(|typed| typed.why = text)
            />
            <FormEnd confirm=t(word) why_not=missing on_cancel=done/>
        </Form>
    }
    .into_any()
}
