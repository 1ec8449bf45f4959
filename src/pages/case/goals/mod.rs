//! What the case works towards: its main question, what the parents want to reach, and its own goals (M4, M52).

mod add;
mod own;

use leptos::prelude::*;
use omgangsboek_core::domain::case::Case;

use self::own::OwnGoals;
use crate::state::Handle;
use crate::text::{case as case_texts, goals as texts, hint, t};
use crate::ui::{Card, TextArea};

/// The part of the page.
#[component]
pub fn Goals(case: Handle<Case>) -> impl IntoView {
    view! {
        <div class="two">
            <div class="stack">
                <Card title=t(&case_texts::MAIN_QUESTION)>
                    <p class="muted">{t(&texts::MAIN_QUESTION_WHAT)}</p>
                    <TextArea
                        label=t(&case_texts::MAIN_QUESTION)
                        hint=hint(&case_texts::MAIN_QUESTION_HINT)
                        value=case.read(|case| case.main_question.clone())
                        on_input=move |text| case.edit(|case| case.main_question = text)
                    />
                </Card>
                <Card>
                    <TextArea
                        label=t(&texts::AIM)
                        hint=hint(&texts::AIM_HINT)
                        value=case.read(|case| case.aim.clone())
                        on_input=move |text| case.edit(|case| case.aim = text)
                        optional=true
                    />
                </Card>
            </div>
            <OwnGoals case=case/>
        </div>
    }
    .into_any()
}
