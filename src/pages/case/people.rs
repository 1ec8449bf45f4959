//! Everybody involved in the case.

use chrono::NaiveDate;
use omgangsboek_core::compose::summary;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::person::{Person, Role};
use omgangsboek_core::ordering::OrderBy;
use omgangsboek_core::session::places::DraftPlace;

use super::add_person::AddPerson;
use super::adding::{Adding, Open, Unfold};
use super::person_editor::PersonEditor;
use super::removal::Removal;
use super::told::Told;
use super::use_today;
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{Lang, case as case_texts, common, people as texts, t, t_with};
use crate::ui::{List, ListRow, Opt, Tag, TagKind};

/// The part of the page.
#[component]
pub fn People(case: Handle<Case>) -> impl IntoView {
    let place = DraftPlace::NewPerson(case.with_untracked(|case| case.id));
    let open = Open::again(place, None);
    let removing = RwSignal::new(None);
    let today = use_today();
    // Told only when somebody comes or goes, so that choosing a role does not move the row under the finger.
    let ids = case.read(|case| case.people.iter().map(|person| person.id).collect::<Vec<_>>());
    let rows = memo(move |_| {
        let ids = ids.get();
        case.with_untracked(|case| in_order(case, ids))
    });
    let done = move |added: Option<PersonId>| open.set(added.map_or(Open::Nothing, Open::One));
    let form = move |(draft, typed)| {
        view! { <AddPerson case=case draft=draft typed=typed on_done=done/> }.into_any()
    };
    view! {
        <div class="two">
            <Adding
                title=&case_texts::PEOPLE
                add=&texts::ADD_PERSON
                open=open
                place=place
                form=form
                is_empty=derived(move || ids.with(Vec::is_empty))
                none=&texts::NOBODY
            >
                <List>
                    <For each=move || rows.get() key=|id| *id let:id>
                        <Row case=case id=id open=open removing=removing today=today/>
                    </For>
                </List>
            </Adding>
            <Told case=case/>
        </div>
        <Removal case=case removing=removing/>
    }
    .into_any()
}

fn in_order(case: &Case, mut ids: Vec<PersonId>) -> Vec<PersonId> {
    ids.order_by_key(|id| case.person(*id).map(Person::role));
    ids
}

#[component]
fn Row(
    case: Handle<Case>,
    id: PersonId,
    open: RwSignal<Open<PersonId>>,
    removing: RwSignal<Option<PersonId>>,
    today: Memo<NaiveDate>,
) -> impl IntoView {
    let person = case.read(move |case| case.person(id).cloned());
    let name = t_with(move |lang| person.with(|person| name_of(person.as_ref(), lang)));
    let line = t_with(move |lang| {
        person
            .with(|person| person.as_ref().map(|person| line(person, today.get(), lang)).unwrap_or_default())
    });
    let opened = Open::is_one(open, id);
    let silent = memo(move |_| {
        let empty = |person: &Person| person.child().is_some_and(|child| child.stop_signal.get().is_empty());
        person.with(|person| person.as_ref().is_some_and(empty))
    });
    let end = move || {
        view! {
            <Show when=move || silent.get()><Tag label=t(&texts::STOP_MISSING) kind=TagKind::Warn/></Show>
            <Unfold label=&common::EDIT about=name id=id open=open/>
        }
    };
    view! {
        <ListRow end=end><strong>{name}</strong> <small>{line}</small></ListRow>
        <Show when=move || opened.get()>
            <li class="list-editor">
                <PersonEditor
                    case=case
                    id=id
                    on_done=move |()| open.set(Open::Nothing)
                    on_remove=move |()| removing.set(Some(id))
                />
            </li>
        </Show>
    }
    .into_any()
}

fn name_of(person: Option<&Person>, lang: Lang) -> String {
    let name = person.map_or("", |person| person.name.trim());
    if name.is_empty() { texts::NO_NAME.pick(lang).to_owned() } else { name.to_owned() }
}

/// "kind · 8 jaar · woord: appel", "ouder die op bezoek komt · vader@voorbeeld.nl".
fn line(person: &Person, today: NaiveDate, lang: Lang) -> String {
    let mut parts = vec![case_texts::role(person.role()).pick(lang).to_owned()];
    parts.extend(person.also.map(|also| case_texts::role(also).pick(lang).to_owned()));
    if let Some(child) = person.child() {
        let age = child.born.and_then(|born| born.age_on(today));
        parts.extend(age.map(|age| format!("{age} {}", texts::YEARS_OLD.pick(lang))));
        parts.extend(summary::stop_signal(child.stop_signal.get(), lang));
    }
    let reached = [&person.email, &person.phone].map(|text| text.trim().to_owned());
    parts.extend(reached.into_iter().filter(|text| !text.is_empty()));
    parts.join(" · ")
}

/// All roles, to choose from.
pub(super) fn roles() -> Vec<Opt<Role>> {
    Role::ALL.into_iter().map(|role| Opt::new(role, t(case_texts::role(role)))).collect()
}
