//! Where visits are, and which of those places need consent (M11, M14).

use omgangsboek_core::domain::programme::{Location, OwnProgramme, Place};
use omgangsboek_core::domain::words::Words;

use super::Desk;
use super::entries::{Entries, Entry, ListOf};
use crate::reactive::prelude::*;
use crate::text::programmes::editor as texts;
use crate::text::{hint, t};
use crate::ui::{Card, Notice, NoticeKind, TextField, Toggle};

/// The part.
#[component]
pub fn Places(desk: Desk) -> impl IntoView {
    let list = ListOf {
        all: |draft| &draft.locations,
        all_mut: |draft| &mut draft.locations,
        name: |location: &Location| location.name.clone(),
        place: Place::Location,
        like: |_, _| true,
        remove: |own, at| drop(own.draft.locations.remove(at)),
    };
    let add = |own: &mut OwnProgramme| {
        let needs_consent = own.draft.elsewhere_needs_consent;
        own.draft.locations.push(Location { name: Words::own(""), needs_consent });
    };
    let none = desk.trouble(Place::Locations);
    view! {
        <Card title=t(&texts::LOCATIONS)>
            <p class="muted">{t(&texts::LOCATIONS_WHAT)}</p>
            {move || none.get().map(|why| view! { <Notice kind=NoticeKind::Warn><p>{why}</p></Notice> })}
            <Entries
                desk=desk
                list=list
                shown=|_: &Location| true
                open=RwSignal::new(None)
                fields=|entry| view! { <Fields entry=entry/> }.into_any()
                add=&texts::LOCATION
                on_add=add
            />
            <Toggle
                label=t(&texts::ELSEWHERE)
                hint=hint(&texts::ELSEWHERE_HINT)
                value=desk.read(|draft| draft.elsewhere_needs_consent)
                on_change=move |on| desk.edit(|draft| draft.elsewhere_needs_consent = on)
            />
        </Card>
    }
    .into_any()
}

#[component]
fn Fields(entry: Entry<Location>) -> impl IntoView {
    view! {
        <TextField
            label=t(&texts::LOCATION)
            value=entry.read(|location| location.name.nl.to_string())
            on_input=move |text| entry.edit(|location| location.name.rewrite(text))
        />
        <Toggle
            label=t(&texts::NEEDS_CONSENT)
            value=entry.read(|location| location.needs_consent)
            on_change=move |on| entry.edit(|location| location.needs_consent = on)
        />
    }
}
