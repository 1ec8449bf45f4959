//! Who was met, and what was told to whom: with the day of each, outside of any visit (M19–M21, M25, M35, M38,
//! M39).

mod introduction;
mod not_met;
mod person;

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::introductions::introductions;
use omgangsboek_core::domain::meeting::MeetingKind;
use omgangsboek_core::domain::person::Role;
use omgangsboek_core::domain::told::told_points;
use omgangsboek_core::session::places::DraftPlace;

use self::introduction::Introduction;
use self::not_met::NotMetTyped;
use self::person::ToldPerson;
use crate::pages::meeting::new_address;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_book};
use crate::text::{t, t_with, told as texts};
use crate::ui::{ButtonKind, ButtonLink, Card, DateField, EmptyState, Icon, List};

/// The three cards beside the people of a case.
#[component]
pub fn Told(case: Handle<Case>) -> impl IntoView {
    view! {
        <div class="stack">
            <Introductions case=case/>
            <ToldCard case=case/>
            <Entered case=case/>
        </div>
    }
    .into_any()
}

/// Getting to know everybody (M20).
#[component]
fn Introductions(case: Handle<Case>) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let meetings = use_book().meetings_of(id);
    let all = memo(move |_| {
        let opened: Vec<_> = meetings
            .get()
            .unwrap_or_default()
            .into_iter()
            .map(|meeting| meeting.with(Clone::clone))
            .collect();
        case.with(|case| {
            let of = introductions(case, &opened).into_iter();
            of.map(|(person, state)| (person.id, state)).collect::<Vec<_>>()
        })
    });
    let people = memo(move |_| all.with(|all| all.iter().map(|(id, _)| *id).collect::<Vec<_>>()));
    let left = use_book().typed_at::<NotMetTyped>(DraftPlace::NotMet(id)).and_then(|typed| typed.person);
    let open = RwSignal::new(left);
    let row = move |id: PersonId| {
        let state = derived(move || {
            all.with(|all| all.iter().find(|(person, _)| *person == id).map(|(_, state)| state.clone()))
        });
        view! { <Introduction case=case id=id state=state open=open/> }
    };
    let plan = move || {
        let href = new_address(id, MeetingKind::Introduction);
        view! { <ButtonLink label=t(&texts::PLAN_INTRODUCTION) href=href kind=ButtonKind::Quiet icon=Icon::Calendar/> }
    };
    view! {
        <Card title=t(&texts::INTRODUCTIONS) aside=plan>
            <p class="muted">{t(&texts::INTRODUCTIONS_WHAT)}</p>
            <Show when=move || people.with(Vec::is_empty)><EmptyState text=t(&texts::NOBODY)/></Show>
            <List>
                <For each=move || people.get() key=|id| *id children=row/>
            </List>
        </Card>
    }
    .into_any()
}

/// What was told to each person.
#[component]
fn ToldCard(case: Handle<Case>) -> impl IntoView {
    let points = case.read(told_points);
    let people = memo(move |_| {
        let mut people: Vec<PersonId> =
            points.with(|points| points.iter().filter_map(|point| point.person).collect());
        people.dedup();
        people
    });
    let open = RwSignal::new(None);
    view! {
        <Card title=t(&texts::TOLD)>
            <p class="muted">{t(&texts::TOLD_WHAT)}</p>
            <Show when=move || people.with(Vec::is_empty)><EmptyState text=t(&texts::NOBODY)/></Show>
            <List>
                <For each=move || people.get() key=|id| *id let:id>
                    <ToldPerson case=case id=id points=points open=open/>
                </For>
            </List>
        </Card>
    }
    .into_any()
}

/// Who referred the family, and when (M2).
#[component]
fn Entered(case: Handle<Case>) -> impl IntoView {
    let names = case.read(|case| {
        let names = case.in_role(Role::Referrer).map(|person| person.name.clone());
        names.collect::<Vec<_>>().join(", ")
    });
    let line = t_with(move |lang| match names.get() {
        names if names.is_empty() => texts::NO_REFERRER.pick(lang).to_owned(),
        names => format!("{}: {names}", texts::REFERRED_BY.pick(lang)),
    });
    view! {
        <Card title=t(&texts::ENTERED)>
            <p>{line}</p>
            <DateField
                label=t(&texts::ENTERED_ON)
                value=case.read(|case| case.entered)
                on_pick=move |day| case.edit(|case| case.entered = day)
                optional=true
            />
        </Card>
    }
    .into_any()
}
