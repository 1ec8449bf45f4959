//! Which programme a new case follows: a built-in one, or one of the organisation that was released.

use omgangsboek_core::domain::ids::ProgrammeId;
use omgangsboek_core::domain::programme::{BuiltIn, Followed};
use serde::{Deserialize, Serialize};

use crate::reactive::prelude::*;
use crate::state::{Opened, use_book};
use crate::text::{cases as texts, t, tr};
use crate::ui::{Choice, Opt};

/// What was chosen. One of the organisation is taken as it is when the case is made.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Chosen {
    /// One that comes with the app.
    BuiltIn(BuiltIn),
    /// One of the organisation.
    Own(ProgrammeId),
}

/// The field.
#[component]
pub fn ProgrammeChoice(
    /// What was chosen.
    chosen: RwSignal<Chosen>,
) -> impl IntoView {
    let rows = use_book().programmes();
    let options = derived(move || {
        let built_in = BuiltIn::ALL.map(|id| Opt::new(Chosen::BuiltIn(id), tr(id.settings().name.clone())));
        let own = rows.with(|rows| {
            let offered = rows.iter().filter(|(_, row)| row.released.is_some() && !row.archived);
            offered.map(|(id, row)| Opt::new(Chosen::Own(*id), tr(row.name.clone()))).collect::<Vec<_>>()
        });
        built_in.into_iter().chain(own).collect::<Vec<_>>()
    });
    view! {
        <Choice
            label=t(&texts::PROGRAMME)
            options=options
            value=derived(move || Some(chosen.get()))
            on_pick=move |picked| chosen.set(picked)
        />
    }
}

/// The programme itself; none while it is being read, and when it is offered no more.
pub fn followed(chosen: RwSignal<Chosen>) -> Memo<Option<Followed>> {
    let book = use_book();
    memo(move |_| match chosen.get() {
        Chosen::BuiltIn(built_in) => Some(built_in.into()),
        Chosen::Own(id) => match book.programme(id).get() {
            Opened::Ready(own) => own.with(|own| own.offered().cloned().map(Followed::from)),
            Opened::Loading | Opened::Missing | Opened::Damaged => None,
        },
    })
}
