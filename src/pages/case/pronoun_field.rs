//! How a sentence of the report refers to somebody whose name was just said.

use leptos::prelude::*;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::person::{Pronoun, Role};

use super::person_editor::change;
use crate::state::Handle;
use crate::text::{hint, people as texts, t};
use crate::ui::{Choice, Opt};

/// The choice; only for those whom the sentences are about.
#[component]
pub fn PronounField(case: Handle<Case>, id: PersonId) -> impl IntoView {
    let pronoun = case.read(move |case| case.person(id).map(|person| person.pronoun));
    let is_spoken_of = case.read(move |case| {
        case.person(id).is_some_and(|person| person.role() == Role::Child || person.role().is_parent())
    });
    let options = vec![
        Opt::new(Some(Pronoun::He), t(&texts::HE)),
        Opt::new(Some(Pronoun::She), t(&texts::SHE)),
        Opt::new(None, t(&texts::NAME_AGAIN)),
    ];
    let pick = move |picked: Option<Pronoun>| change(case, id, |person| person.pronoun = picked);
    move || {
        is_spoken_of.get().then(|| {
            view! {
                <Choice
                    label=t(&texts::PRONOUN)
                    options=options.clone()
                    value=pronoun
                    on_pick=pick
                    hint=hint(&texts::PRONOUN_HINT)
                />
            }
        })
    }
}
