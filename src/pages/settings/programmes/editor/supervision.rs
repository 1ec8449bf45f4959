//! Distances to choose from when it is settled how visits are supervised (M21).

use omgangsboek_core::domain::programme::{OwnProgramme, Place};
use omgangsboek_core::domain::words::Words;

use super::Desk;
use super::entries::{Entries, Entry, ListOf};
use crate::reactive::prelude::*;
use crate::text::programmes::editor as texts;
use crate::text::t;
use crate::ui::{Card, TextField};

/// The part.
#[component]
pub fn Supervision(desk: Desk) -> impl IntoView {
    let list = ListOf {
        all: |draft| &draft.distances,
        all_mut: |draft| &mut draft.distances,
        name: Words::clone,
        place: Place::Distance,
        like: |_, _| true,
        remove: |own, at| drop(own.draft.distances.remove(at)),
    };
    view! {
        <Card title=t(&texts::DISTANCES)>
            <Entries
                desk=desk
                list=list
                shown=|_: &Words| true
                open=RwSignal::new(None)
                fields=|entry| view! { <Fields entry=entry/> }.into_any()
                add=&texts::DISTANCE
                on_add=|own: &mut OwnProgramme| own.draft.distances.push(Words::own(""))
            />
        </Card>
    }
    .into_any()
}

#[component]
fn Fields(entry: Entry<Words>) -> impl IntoView {
    view! {
        <TextField
            label=t(&texts::DISTANCE)
            value=entry.read(|words| words.nl.to_string())
            on_input=move |text| entry.edit(|words| words.rewrite(text))
        />
    }
}
