//! Adding somebody to a case: a name and a role; the rest follows in their own fields.

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::person::{Person, Role};
use serde::{Deserialize, Serialize};

use super::form_end::{FormEnd, part};
use super::people::roles;
use crate::pages::draft::Draft;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_app};
use crate::text::{common, hint, people as texts, t};
use crate::ui::{Form, Select, TextField};

/// What stands in the form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonTyped {
    name: String,
    role: Option<Role>,
}

/// The form.
#[component]
pub fn AddPerson(
    case: Handle<Case>,
    /// Keeps what is typed.
    draft: Draft<PersonTyped>,
    /// What was typed before.
    typed: Option<PersonTyped>,
    /// Who was added; nobody when it was cancelled.
    #[prop(into)]
    on_done: Callback<Option<PersonId>>,
) -> impl IntoView {
    let random = use_app().machine().random;
    let typed = draft.fields(typed, PersonTyped::default());
    let done = draft.ending(on_done);
    let first = t(&texts::NAME_FIRST);
    let missing = memo(move |_| {
        typed.with(|typed| typed.name.trim().is_empty() || typed.role.is_none()).then(|| first.get())
    });
    let add = move |()| {
        let PersonTyped { name, role: Some(role) } = typed.get_untracked() else { return };
        let name = name.trim().to_owned();
        if name.is_empty() {
            return;
        }
        let person = Person::new(&random, role, name);
        let id = person.id;
        case.edit(|case| case.people.push(person));
        done.run(Some(id));
    };
    view! {
        <Form on_submit=add>
            <div class="two">
                <TextField
                    label=t(&texts::NAME)
                    value=part(typed, |typed| typed.name.clone())
                    focus=true
                    hint=hint(&texts::NAME_HINT)
                    on_input=move |text| typed.update(|typed| typed.name = text)
                />
                <Select
                    label=t(&texts::ROLE)
                    options=roles()
                    value=part(typed, |typed| typed.role)
                    on_pick=move |picked| typed.update(|typed| typed.role = picked)
                />
            </div>
            <FormEnd confirm=t(&common::ADD) why_not=missing on_cancel=move |()| done.run(None)/>
        </Form>
    }
    .into_any()
}
