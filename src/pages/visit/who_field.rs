//! Who brought or fetched the child: somebody of the case in one tap, or somebody else by name.

use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::visit::Who;
use omgangsboek_core::session::places::DraftPlace;
use serde::{Deserialize, Serialize};

use super::desk::Desk;
use crate::pages::draft::Draft;
use crate::reactive::prelude::*;
use crate::text::t;
use crate::text::visit as texts;
use crate::ui::{Choice, Opt, TextField};

/// The answer while it is being given.
#[derive(Clone, Copy)]
pub(super) struct WhoAnswer {
    picked: RwSignal<Option<Pick>>,
    name: RwSignal<String>,
    draft: Draft<WhoTyped>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Pick {
    Person(PersonId),
    Other,
}

/// What stands in the field.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct WhoTyped {
    picked: Option<Pick>,
    name: String,
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
    /// What was chosen before, as long as that is one of the adults of the case; else nobody yet.
    pub fn new(desk: Desk, place: DraftPlace) -> Self {
        let (draft, typed) = Draft::put_back(place);
        let WhoTyped { picked, name } = typed.unwrap_or_default();
        let there = |pick: &Pick| match pick {
            Pick::Person(id) => {
                desk.case.with_untracked(|case| case.adults().iter().any(|person| person.id == *id))
            }
            Pick::Other => true,
        };
        let answer = Self { picked: RwSignal::new(picked.filter(there)), name: RwSignal::new(name), draft };
        draft.follow(WhoTyped::default(), move || WhoTyped {
            picked: answer.picked.get(),
            name: answer.name.get(),
        });
        answer
    }

    /// It is in the visit now.
    pub fn recorded(self) {
        self.draft.forget();
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
    let options = derived(move || {
        let adults =
            adults.get().into_iter().map(|(id, name)| Opt::new(Pick::Person(id), Signal::stored(name)));
        adults.chain([Opt::new(Pick::Other, somebody_else)]).collect::<Vec<_>>()
    });
    let WhoAnswer { picked, name, .. } = answer;
    view! {
        <Choice label=label options=options value=picked on_pick=move |pick| picked.set(Some(pick))/>
        <Show when=move || picked.get() == Some(Pick::Other)>
            <TextField label=t(&texts::THEIR_NAME) value=name on_input=move |text| name.set(text) focus=true/>
        </Show>
    }
    .into_any()
}
