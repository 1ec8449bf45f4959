//! Ready sentences for the report.

use std::borrow::Cow;

use omgangsboek_core::domain::programme::{OwnProgramme, Phrase, Place};
use omgangsboek_core::domain::report::Heading;
use omgangsboek_core::domain::words::Words;

use super::Desk;
use super::entries::{Entries, Entry, ListOf};
use super::sentence::SentenceField;
use crate::reactive::prelude::*;
use crate::text::programmes::editor as texts;
use crate::text::{t, tr};
use crate::ui::{Card, Opt, Select, TextField};

/// The part.
#[component]
pub fn Phrases(desk: Desk) -> impl IntoView {
    let list = ListOf {
        all: |draft| &draft.phrases,
        all_mut: |draft| &mut draft.phrases,
        name: |phrase: &Phrase| Words::own(phrase.text.clone()),
        place: Place::Phrase,
        like: |_, _| true,
        remove: |own, at| drop(own.draft.phrases.remove(at)),
    };
    let add = |own: &mut OwnProgramme| {
        let (label, text) = (Words::own(""), Cow::Borrowed(""));
        own.draft.phrases.push(Phrase { heading: Heading::Particulars, label, text });
    };
    view! {
        <Card title=t(&texts::READY_SENTENCES)>
            <p class="muted">{t(&texts::SENTENCE_WHAT)}</p>
            <Entries
                desk=desk
                list=list
                shown=|_: &Phrase| true
                open=RwSignal::new(None)
                fields=|entry| view! { <Fields entry=entry/> }.into_any()
                add=&texts::PHRASE
                on_add=add
            />
        </Card>
    }
    .into_any()
}

#[component]
fn Fields(entry: Entry<Phrase>) -> impl IntoView {
    let headings = Heading::ALL.map(|heading| Opt::new(heading, tr(heading.words().clone()))).to_vec();
    let set_heading = move |heading: Option<Heading>| {
        if let Some(heading) = heading {
            entry.edit(|phrase| phrase.heading = heading);
        }
    };
    view! {
        <SentenceField
            label=&texts::PHRASE
            value=entry.read(|phrase| phrase.text.to_string())
            on_input=move |text: String| entry.edit(|phrase| phrase.text = text.into())
        />
        <TextField
            label=t(&texts::LABEL)
            value=entry.read(|phrase| phrase.label.nl.to_string())
            on_input=move |text| entry.edit(|phrase| phrase.label.rewrite(text))
        />
        <Select
            label=t(&texts::HEADING)
            options=headings
            value=entry.read(|phrase| Some(phrase.heading))
            on_pick=set_heading
        />
    }
}
