//! What is asked before a visit: once per person, and every time.

use omgangsboek_core::domain::checklist::{ChecklistItem, Scope};
use omgangsboek_core::domain::person::Role;
use omgangsboek_core::domain::programme::{OwnProgramme, Place};

use super::Desk;
use super::entries::{Entries, Entry, ListOf, Retired};
use crate::reactive::prelude::*;
use crate::text::programmes::editor as texts;
use crate::text::{case, hint, t};
use crate::ui::{Card, Chips, Opt, TextArea, TextField};

/// The part.
#[component]
pub fn Checklist(desk: Desk) -> impl IntoView {
    let open = RwSignal::new(None);
    let random = desk.random;
    view! {
        <div class="two">
            <Card title=t(&texts::TOLD_ONCE)>
                <Entries
                    desk=desk
                    list=LIST
                    shown=|item: &ChecklistItem| is_once(item) && !item.retired
                    open=open
                    fields=|entry| view! { <Fields entry=entry/> }.into_any()
                    add=&texts::ITEM
                    on_add=move |own: &mut OwnProgramme| drop(own.add_told_item(&random))
                />
                <Retired desk=desk list=LIST shown=|item| is_once(item) && item.retired restore=restore/>
            </Card>
            <Card title=t(&texts::EVERY_VISIT)>
                <Entries
                    desk=desk
                    list=LIST
                    shown=|item: &ChecklistItem| !is_once(item) && !item.retired
                    open=open
                    fields=|entry| view! { <Fields entry=entry/> }.into_any()
                    add=&texts::ITEM
                    on_add=move |own: &mut OwnProgramme| drop(own.add_visit_item(&random))
                />
                <Retired desk=desk list=LIST shown=|item| !is_once(item) && item.retired restore=restore/>
            </Card>
        </div>
    }
    .into_any()
}

const LIST: ListOf<ChecklistItem> = ListOf {
    all: |draft| &draft.checklist,
    all_mut: |draft| &mut draft.checklist,
    name: |item| item.text.clone(),
    place: Place::Item,
    like: |one, other| is_once(one) == is_once(other) && one.retired == other.retired,
    remove: |own, at| {
        if let Some(id) = own.draft.checklist.get(at).map(|item| item.id.clone()) {
            own.remove_item(&id);
        }
    },
};

fn restore(own: &mut OwnProgramme, at: usize) {
    if let Some(id) = own.draft.checklist.get(at).map(|item| item.id.clone()) {
        own.restore_item(&id);
    }
}

fn is_once(item: &ChecklistItem) -> bool {
    item.scope != Scope::EveryVisit
}

fn roles(item: &ChecklistItem) -> Option<Vec<Role>> {
    match &item.scope {
        Scope::OncePerPerson { roles, .. } => Some(roles.clone()),
        Scope::EveryVisit => None,
    }
}

#[component]
fn Fields(entry: Entry<ChecklistItem>) -> impl IntoView {
    view! {
        <TextArea
            label=t(&texts::ITEM)
            value=entry.read(|item| item.text.nl.to_string())
            hint=hint(&texts::ITEM_HINT)
            on_input=move |text| entry.edit(|item| item.text.rewrite(text))
        />
        <TextField
            label=t(&texts::HINT)
            value=entry.read(|item| item.hint.nl.to_string())
            on_input=move |text| entry.edit(|item| item.hint.rewrite(text))
            optional=true
        />
        <Whom entry=entry/>
        <p class="muted">{t(&texts::REWORDED_WHAT)}</p>
    }
}

/// Who is told, for a point that is told once.
#[component]
fn Whom(entry: Entry<ChecklistItem>) -> impl IntoView {
    let told = entry.read(roles);
    let options = Role::ALL.map(|role| Opt::new(role, t(case::role(role)))).to_vec();
    let toggle = move |role: Role| {
        entry.edit(|item| {
            if let Scope::OncePerPerson { roles, .. } = &mut item.scope {
                match roles.iter().position(|other| *other == role) {
                    Some(at) => drop(roles.remove(at)),
                    None => roles.push(role),
                }
            }
        });
    };
    let is_told = memo(move |_| told.with(Option::is_some));
    view! {
        <Show when=move || is_told.get()>
            <Chips
                label=t(&texts::ROLES)
                options=options.clone()
                chosen=derived(move || told.get().unwrap_or_default())
                on_toggle=toggle
            />
        </Show>
    }
}
