//! The organisation's own headings for observation diagnostics (M37).

use std::borrow::Cow;

use omgangsboek_core::domain::programme::{OwnProgramme, Place, TemplateHeading};
use omgangsboek_core::domain::words::Words;

use super::Desk;
use super::entries::{Entries, Entry, ListOf};
use crate::reactive::prelude::*;
use crate::text::programmes::editor as texts;
use crate::text::t;
use crate::ui::{Card, TextField};

/// The part.
#[component]
pub fn Observation(desk: Desk) -> impl IntoView {
    let list = ListOf {
        all: |draft| &draft.observation,
        all_mut: |draft| &mut draft.observation,
        name: |heading: &TemplateHeading| Words::own(heading.name.clone()),
        place: Place::Heading,
        like: |_, _| true,
        remove: |own, at| drop(own.draft.observation.remove(at)),
    };
    let add = |own: &mut OwnProgramme| {
        let heading = TemplateHeading { name: Cow::Borrowed(""), hint: Cow::Borrowed("") };
        own.draft.observation.push(heading);
    };
    view! {
        <Card title=t(&texts::TEMPLATE)>
            <p class="muted">{t(&texts::TEMPLATE_WHAT)}</p>
            <Entries
                desk=desk
                list=list
                shown=|_: &TemplateHeading| true
                open=RwSignal::new(None)
                fields=|entry| view! { <Fields entry=entry/> }.into_any()
                add=&texts::TEMPLATE_HEADING
                on_add=add
            />
        </Card>
    }
    .into_any()
}

#[component]
fn Fields(entry: Entry<TemplateHeading>) -> impl IntoView {
    view! {
        <TextField
            label=t(&texts::TEMPLATE_HEADING)
            value=entry.read(|heading| heading.name.to_string())
            on_input=move |text: String| entry.edit(|heading| heading.name = text.into())
        />
        <TextField
            label=t(&texts::TEMPLATE_HINT)
            value=entry.read(|heading| heading.hint.to_string())
            on_input=move |text: String| entry.edit(|heading| heading.hint = text.into())
            optional=true
        />
    }
}
