//! Adding a goal.

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::goal::Goal;
use serde::{Deserialize, Serialize};

use crate::pages::case::form_end::{FormEnd, part};
use crate::pages::case::use_today;
use crate::pages::draft::Draft;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_app};
use crate::text::{common, goals as texts, t};
use crate::ui::{Form, TextArea};

/// What stands in the form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GoalTyped {
    text: String,
}

/// The form.
#[component]
pub fn AddGoal(
    case: Handle<Case>,
    /// Keeps what is typed.
    draft: Draft<GoalTyped>,
    /// What was typed before.
    typed: Option<GoalTyped>,
    #[prop(into)] on_done: Callback<()>,
) -> impl IntoView {
    let random = use_app().machine().random;
    let today = use_today();
    let typed = draft.fields(typed, GoalTyped::default());
    let done = draft.ending(on_done);
    let first = t(&texts::FIRST);
    let missing = memo(move |_| typed.with(|typed| typed.text.trim().is_empty()).then(|| first.get()));
    let add = move |()| {
        let text = typed.get_untracked().text.trim().to_owned();
        if !text.is_empty() {
            let goal = Goal::new(&random, text, today.get_untracked());
            case.edit(|case| case.goals.push(goal));
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
            <FormEnd confirm=t(&common::ADD) why_not=missing on_cancel=done/>
        </Form>
    }
    .into_any()
}
