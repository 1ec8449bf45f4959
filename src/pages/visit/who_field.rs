//! Who brought or fetched the child: somebody of the case in one tap, or somebody else by name.

use leptos::prelude::*;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::visit::Who;

use super::desk::Desk;
use crate::text::t;
use crate::text::visit as texts;
use crate::ui::{Choice, Opt, TextField};

/// The answer while it is being given.
#[derive(Clone, Copy)]
pub(super) struct WhoAnswer {
    picked: RwSignal<Option<Pick>>,
    name: RwSignal<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Pick {
    Person(PersonId),
    Other,
}

/// What is still missing of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Missing {
    /// Nobody was chosen.
    Choice,
    /// Somebody else was chosen and has no name.
    Name,
}

impl WhoAnswer {
    /// Nobody chosen yet.
    pub fn new() -> Self {
        Self { picked: RwSignal::new(None), name: RwSignal::new(String::new()) }
    }

    /// Who it is; follows the field.
    pub fn get(self) -> Result<Who, Missing> {
        match self.picked.get() {
            None => Err(Missing::Choice),
            Some(Pick::Person(id)) => Ok(Who::Person(id)),
            Some(Pick::Other) => self.name.with(|name| match name.trim() {
                "" => Err(Missing::Name),
                name => Ok(Who::Other(name.to_owned())),
            }),
        }
    }
}

/// The field: a chip for each adult of the case, those the child lives with first.
#[component]
pub(super) fn WhoField(desk: Desk, #[prop(into)] label: Signal<String>, answer: WhoAnswer) -> impl IntoView {
    let adults = desk.case.read(|case| {
        case.adults().into_iter().map(|person| (person.id, person.name.clone())).collect::<Vec<_>>()
    });
    let somebody_else = t(&texts::SOMEBODY_ELSE);
    let options = Signal::derive(move || {
        let adults =
            adults.get().into_iter().map(|(id, name)| Opt::new(Pick::Person(id), Signal::stored(name)));
        adults.chain([Opt::new(Pick::Other, somebody_else)]).collect::<Vec<_>>()
    });
    let WhoAnswer { picked, name } = answer;
    view! {
        <Choice label=label options=options value=picked on_pick=move |pick| picked.set(Some(pick))/>
        <Show when=move || picked.get() == Some(Pick::Other)>
            <TextField label=t(&texts::THEIR_NAME) value=name on_input=move |text| name.set(text) focus=true/>
        </Show>
    }
    .into_any()
}
