//! What of the reports somebody gets, and whether their name stays out of them.

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::person::{Gets, Role};

use super::person_editor::change;
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{hint, people as texts, t, use_language};
use crate::ui::{Choice, Opt, Toggle};

/// Both.
#[component]
pub fn GetsFields(case: Handle<Case>, id: PersonId) -> impl IntoView {
    let gets = case.read(move |case| case.person(id).map(|person| person.gets()));
    let role = case.read(move |case| case.person(id).map(|person| person.role()));
    let unnamed = case.read(move |case| case.person(id).is_some_and(|person| person.unnamed));
    let options = vec![
        Opt::new(Gets::Reports, t(&texts::GETS_REPORTS)),
        Opt::new(Gets::OnRequest, t(&texts::GETS_ON_REQUEST)),
        Opt::new(Gets::Nothing, t(&texts::GETS_NOTHING)),
    ];
    let language = use_language();
    let what = derived(move || {
        let words = match role.get()? {
            Role::Child => &texts::GETS_CHILD,
            Role::Supervisor => &texts::GETS_SUPERVISOR,
            role if role.is_parent() => &texts::GETS_PARENT,
            _ => &texts::GETS_OTHER,
        };
        Some(words.pick(language.get()).to_owned())
    });
    let pick = move |picked: Gets| {
        change(case, id, |person| {
            // What goes with role and authority follows them when those change.
            person.gets = Some(picked).filter(|picked| *picked != person.usually_gets());
        });
    };
    view! {
        <Choice label=t(&texts::GETS) options=options value=gets on_pick=pick hint=what/>
        <Toggle
            label=t(&texts::UNNAMED)
            value=unnamed
            on_change=move |unnamed| change(case, id, |person| person.unnamed = unnamed)
            hint=hint(&texts::UNNAMED_HINT)
        />
    }
    .into_any()
}
