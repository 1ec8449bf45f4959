//! Why somebody need not be met (M20).

use omgangsboek_core::domain::ids::PersonId;
use serde::{Deserialize, Serialize};

use crate::pages::case::form_end::{FormEnd, part};
use crate::pages::draft::Draft;
use crate::reactive::prelude::*;
use crate::text::{common, t, told as texts};
use crate::ui::{Form, TextField};

/// What stands in the form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NotMetTyped {
    /// For whom it was typed.
    pub person: Option<PersonId>,
    why: String,
}

/// The form for one person.
#[component]
pub fn NotMet(
    id: PersonId,
    /// Keeps what is typed.
    draft: Draft<NotMetTyped>,
    /// What was typed before.
    typed: Option<NotMetTyped>,
    /// The reason; none when it was cancelled.
    #[prop(into)]
    on_done: Callback<Option<String>>,
) -> impl IntoView {
    let blank = NotMetTyped { person: Some(id), why: String::new() };
    let typed = draft.fields(typed.filter(|typed| typed.person == Some(id)), blank);
    let done = draft.ending(on_done);
    let first = t(&common::CHECK_WHY);
    let missing = memo(move |_| typed.with(|typed| typed.why.trim().is_empty()).then(|| first.get()));
    let record = move |()| {
        let why = typed.with_untracked(|typed| typed.why.trim().to_owned());
        if !why.is_empty() {
            done.run(Some(why));
        }
    };
    view! {
        <Form on_submit=record>
            <TextField
                label=t(&texts::WHY_NOT)
                value=part(typed, |typed| typed.why.clone())
                focus=true
                on_input=move |text| typed.update(|typed| typed.why = text)
            />
            <FormEnd confirm=t(&common::RECORD) why_not=missing on_cancel=move |()| done.run(None)/>
        </Form>
    }
    .into_any()
}
