//! What can be logged in one tap, by the groups of the live screen.

use omgangsboek_core::domain::log::EntryKind;
use omgangsboek_core::domain::programme::{OwnProgramme, Place};
use omgangsboek_core::domain::report::Heading;
use omgangsboek_core::domain::vocabulary::{Group, Lens, TapAction};

use super::Desk;
use super::entries::{Entries, Entry, ListOf, Retired};
use super::sentence::SentenceField;
use crate::reactive::prelude::*;
use crate::text::programmes::editor as texts;
use crate::text::visit::during::group as group_words;
use crate::text::visit::hand::direction as direction_words;
use crate::text::{t, t_with, tr};
use crate::ui::{Card, Opt, Select, TextField};

/// The kinds that an action can be; a moment is only marked.
const KINDS: [EntryKind; 6] = [
    EntryKind::Observation,
    EntryKind::Support,
    EntryKind::Advice,
    EntryKind::Modelling,
    EntryKind::Intervention,
    EntryKind::Incident,
];

const LIST: ListOf<TapAction> = ListOf {
    all: |draft| &draft.vocabulary,
    all_mut: |draft| &mut draft.vocabulary,
    name: |action| action.label.clone(),
    place: Place::Action,
    like: |one, other| one.group == other.group && one.retired == other.retired,
    remove: |own, at| {
        if let Some(id) = own.draft.vocabulary.get(at).map(|action| action.id.clone()) {
            own.remove_action(&id);
        }
    },
};

/// The part.
#[component]
pub fn Taps(desk: Desk) -> impl IntoView {
    let open = RwSignal::new(None);
    let group = move |group| view! { <GroupCard desk=desk group=group open=open/> };
    view! {
        <p class="muted">{t(&texts::SENTENCE_WHAT)} " " {t(&texts::REWORDED_WHAT)}</p>
        <div class="two">{Group::ALL.map(group).collect_view()}</div>
    }
    .into_any()
}

#[component]
fn GroupCard(desk: Desk, group: Group, open: RwSignal<Option<usize>>) -> impl IntoView {
    let random = desk.random;
    view! {
        <Card title=t(group_words(group))>
            <Entries
                desk=desk
                list=LIST
                shown=move |action: &TapAction| action.group == group && !action.retired
                open=open
                fields=|entry| view! { <Fields entry=entry/> }.into_any()
                add=group_words(group)
                on_add=move |own: &mut OwnProgramme| drop(own.add_action(&random, group))
            />
            <Retired
                desk=desk
                list=LIST
                shown=move |action| action.group == group && action.retired
                restore=restore
            />
        </Card>
    }
    .into_any()
}

fn restore(own: &mut OwnProgramme, at: usize) {
    if let Some(id) = own.draft.vocabulary.get(at).map(|action| action.id.clone()) {
        own.restore_action(&id);
    }
}

#[component]
fn Fields(entry: Entry<TapAction>) -> impl IntoView {
    let goes = entry.read(|action| Some(action.direction()));
    let direction = t_with(move |lang| {
        let words = goes.get().map(|goes| direction_words(goes).pick(lang).to_owned()).unwrap_or_default();
        texts::DIRECTION.pick(lang).replace("{direction}", &words)
    });
    view! {
        <TextField
            label=t(&texts::LABEL)
            value=entry.read(|action| action.label.nl.to_string())
            on_input=move |text| entry.edit(|action| action.label.rewrite(text))
        />
        <SentenceField
            label=&texts::ENTRY
            value=entry.read(|action| action.entry.nl.to_string())
            on_input=move |text| entry.edit(|action| action.entry.rewrite(text))
        />
        <SentenceField
            label=&texts::REPORT
            value=entry.read(|action| action.report.to_string())
            on_input=move |text: String| entry.edit(|action| action.report = text.into())
        />
        <p class="muted">{direction}</p>
        <Sorting entry=entry/>
    }
}

/// What it is, how it is looked at, and where it comes in the report.
#[component]
fn Sorting(entry: Entry<TapAction>) -> impl IntoView {
    let kinds = KINDS.map(|kind| Opt::new(kind, t(texts::kind(kind)))).to_vec();
    let lenses = Lens::ALL.map(|lens| Opt::new(lens, t(texts::lens(lens)))).to_vec();
    let headings = Heading::ALL.map(|heading| Opt::new(heading, tr(heading.words().clone()))).to_vec();
    let set_kind = move |kind: Option<EntryKind>| {
        if let Some(kind) = kind {
            entry.edit(|action| action.kind = kind);
        }
    };
    let set_heading = move |heading: Option<Heading>| {
        if let Some(heading) = heading {
            entry.edit(|action| action.heading = heading);
        }
    };
    view! {
        <Select
            label=t(&texts::KIND)
            options=kinds
            value=entry.read(|action| Some(action.kind))
            on_pick=set_kind
        />
        <Select
            label=t(&texts::HEADING)
            options=headings
            value=entry.read(|action| Some(action.heading))
            on_pick=set_heading
        />
        <Select
            label=t(&texts::LENS)
            options=lenses
            value=entry.read(|action| action.lens)
            on_pick=move |lens| entry.edit(|action| action.lens = lens)
            optional=true
        />
    }
}
