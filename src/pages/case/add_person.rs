//! Adding somebody to a case: a name and a role; the rest follows in their own fields.

use leptos::prelude::*;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::person::{Person, Role};
use serde::{Deserialize, Serialize};

use super::people::roles;
use crate::pages::draft::Draft;
use crate::state::{Handle, use_app};
use crate::text::{common, people as texts, t};
use crate::ui::{Button, ButtonKind, Form, Select, TextField};

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
    let typed = RwSignal::new(typed.unwrap_or_default());
    draft.follow(PersonTyped::default(), move || typed.get());
    let first = t(&texts::NAME_FIRST);
    let hint = t(&texts::NAME_HINT);
    let missing = move || typed.with(|typed| typed.name.trim().is_empty() || typed.role.is_none());
    let add = move |()| {
        let PersonTyped { name, role: Some(role) } = typed.get_untracked() else { return };
        let name = name.trim().to_owned();
        if name.is_empty() {
            return;
        }
        let person = Person::new(&random, role, name);
        let id = person.id;
        draft.forget();
        case.edit(|case| case.people.push(person));
        on_done.run(Some(id));
    };
    let cancel = move |()| {
        draft.forget();
        on_done.run(None);
    };
    view! {
        <Form on_submit=add>
            <div class="two">
                <TextField
                    label=t(&texts::NAME)
                    value=Signal::derive(move || typed.with(|typed| typed.name.clone()))
                    focus=true
                    hint=Signal::derive(move || Some(hint.get()))
                    on_input=move |text| typed.update(|typed| typed.name = text)
                />
                <Select
                    label=t(&texts::ROLE)
                    options=roles()
                    value=Signal::derive(move || typed.with(|typed| typed.role))
                    on_pick=move |picked| typed.update(|typed| typed.role = picked)
                />
            </div>
            <div class="row">
                <Button
                    label=t(&common::ADD)
                    kind=ButtonKind::Primary
                    submit=true
                    why_not=Signal::derive(move || missing().then(|| first.get()))
                />
                <Button label=t(&common::CANCEL) on_click=cancel/>
            </div>
        </Form>
    }
    .into_any()
}
