//! What a parent talk can be about (M10).

use omgangsboek_core::domain::programme::{OwnProgramme, Place, Theme};

use super::Desk;
use super::entries::{Entries, Entry, ListOf, Retired};
use crate::reactive::prelude::*;
use crate::text::programmes::editor as texts;
use crate::text::t;
use crate::ui::{Card, TextField};

const LIST: ListOf<Theme> = ListOf {
    all: |draft| &draft.themes,
    all_mut: |draft| &mut draft.themes,
    name: |theme| theme.text.clone(),
    place: Place::Theme,
    like: |one, other| one.retired == other.retired,
    remove: |own, at| {
        if let Some(id) = own.draft.themes.get(at).map(|theme| theme.id.clone()) {
            own.remove_theme(&id);
        }
    },
};

/// The part.
#[component]
pub fn Themes(desk: Desk) -> impl IntoView {
    let random = desk.random;
    view! {
        <Card title=t(&texts::PARENT_TALK)>
            <Entries
                desk=desk
                list=LIST
                shown=|theme: &Theme| !theme.retired
                open=RwSignal::new(None)
                fields=|entry| view! { <Fields entry=entry/> }.into_any()
                add=&texts::THEME
                on_add=move |own: &mut OwnProgramme| drop(own.add_theme(&random))
            />
            <Retired desk=desk list=LIST shown=|theme: &Theme| theme.retired restore=restore/>
        </Card>
    }
    .into_any()
}

fn restore(own: &mut OwnProgramme, at: usize) {
    if let Some(id) = own.draft.themes.get(at).map(|theme| theme.id.clone()) {
        own.restore_theme(&id);
    }
}

#[component]
fn Fields(entry: Entry<Theme>) -> impl IntoView {
    view! {
        <TextField
            label=t(&texts::THEME)
            value=entry.read(|theme| theme.text.nl.to_string())
            on_input=move |text| entry.edit(|theme| theme.text.rewrite(text))
        />
        <TextField
            label=t(&texts::HINT)
            value=entry.read(|theme| theme.hint.nl.to_string())
            on_input=move |text| entry.edit(|theme| theme.hint.rewrite(text))
            optional=true
        />
        <p class="muted">{t(&texts::REWORDED_WHAT)}</p>
    }
}
