//! Name, counts, and what a new case begins with.

use omgangsboek_core::domain::programme::{Course, OwnProgramme, Place};
use omgangsboek_core::domain::words::Words;

use super::Desk;
use super::entries::{Entries, Entry, ListOf};
use crate::reactive::prelude::*;
use crate::text::programmes::editor as texts;
use crate::text::{hint, t};
use crate::ui::{Card, NumberField, TextArea, TextField, Toggle};

/// What a course begins with when a programme gets one (M5, M6).
const COURSE: Course = Course { visits: 8, talks: 8, months_from: 6, months_to: 9 };

/// The part.
#[component]
pub fn Names(desk: Desk) -> impl IntoView {
    view! {
        <div class="two">
            <div class="stack"><Named desk=desk/> <Agreements desk=desk/></div>
            <Counts desk=desk/>
        </div>
    }
    .into_any()
}

#[component]
fn Named(desk: Desk) -> impl IntoView {
    view! {
        <Card title=t(&texts::NAMES)>
            <TextField
                label=t(&texts::NAME)
                value=desk.read(|draft| draft.name.nl.to_string())
                error=desk.trouble(Place::Name)
                on_input=move |text| desk.edit(|draft| draft.name.rewrite(text))
            />
            <TextField
                label=t(&texts::SUPERVISOR)
                value=desk.read(|draft| draft.supervisor.nl.to_string())
                hint=hint(&texts::SUPERVISOR_HINT)
                error=desk.trouble(Place::Supervisor)
                on_input=move |text| desk.edit(|draft| draft.supervisor.rewrite(text))
            />
            <TextArea
                label=t(&texts::MAIN_QUESTION)
                value=desk.read(|draft| draft.main_question.nl.to_string())
                error=desk.trouble(Place::MainQuestion)
                on_input=move |text| desk.edit(|draft| draft.main_question.rewrite(text))
            />
        </Card>
    }
    .into_any()
}

#[component]
fn Counts(desk: Desk) -> impl IntoView {
    let has_course = desk.read(|draft| draft.plan.is_some());
    let turn = move |on: bool| desk.edit(|draft| draft.plan = on.then_some(COURSE));
    let minutes = move |minutes: Option<u32>| {
        if let Some(minutes) = minutes.and_then(|minutes| u16::try_from(minutes).ok()) {
            desk.edit(|draft| draft.max_minutes = minutes);
        }
    };
    let horizon = move |steps: Option<u32>| {
        if let Some(steps) = steps.and_then(|steps| u8::try_from(steps).ok()) {
            desk.edit(|draft| draft.horizon = steps);
        }
    };
    let age = move |age: Option<u32>| {
        desk.edit(|draft| draft.usual_age = age.and_then(|age| u8::try_from(age).ok()));
    };
    view! {
        <Card title=t(&texts::COUNTS)>
            <NumberField
                label=t(&texts::MINUTES)
                value=desk.read(|draft| Some(draft.max_minutes.into()))
                min=1
                max=24 * 60
                error=desk.trouble(Place::Minutes)
                on_input=minutes
            />
            <Toggle label=t(&texts::HAS_COURSE) value=has_course on_change=turn/>
            <Show when=move || has_course.get()><CourseFields desk=desk/></Show>
            <NumberField
                label=t(&texts::HORIZON)
                value=desk.read(|draft| Some(draft.horizon.into()))
                min=1
                max=100
                error=desk.trouble(Place::Horizon)
                on_input=horizon
            />
            <NumberField
                label=t(&texts::AGE)
                value=desk.read(|draft| draft.usual_age.map(Into::into))
                min=1
                max=25
                error=desk.trouble(Place::Age)
                on_input=age
                optional=true
            />
            <Toggle
                label=t(&texts::CHILD_TALKS)
                value=desk.read(|draft| draft.settles_child_talks)
                on_change=move |on| desk.edit(|draft| draft.settles_child_talks = on)
            />
        </Card>
    }
    .into_any()
}

#[component]
fn CourseFields(desk: Desk) -> impl IntoView {
    let field = move |label: &'static Words, place, number: fn(&mut Course) -> &mut u32| {
        let value = desk.read(move |draft| draft.plan.map(|mut course| *number(&mut course)));
        let typed = move |typed: Option<u32>| {
            if let Some(typed) = typed {
                desk.edit(|draft| draft.plan.as_mut().map(|course| *number(course) = typed));
            }
        };
        view! {
            <NumberField label=t(label) value=value min=1 max=500 error=desk.trouble(place) on_input=typed/>
        }
    };
    view! {
        <div class="two">
            {field(&texts::VISITS, Place::Visits, |course| &mut course.visits)}
            {field(&texts::TALKS, Place::Talks, |course| &mut course.talks)}
            {field(&texts::MONTHS_FROM, Place::Months, |course| &mut course.months_from)}
            {field(&texts::MONTHS_TO, Place::Months, |course| &mut course.months_to)}
        </div>
    }
}

#[component]
fn Agreements(desk: Desk) -> impl IntoView {
    let list = ListOf {
        all: |draft| &draft.standing_agreements,
        all_mut: |draft| &mut draft.standing_agreements,
        name: Words::clone,
        place: Place::Agreement,
        like: |_, _| true,
        remove: |own, at| drop(own.draft.standing_agreements.remove(at)),
    };
    view! {
        <Card title=t(&texts::AGREEMENTS)>
            <Entries
                desk=desk
                list=list
                shown=|_: &Words| true
                open=RwSignal::new(None)
                fields=|entry| view! { <Agreement entry=entry/> }.into_any()
                add=&texts::AGREEMENT
                on_add=|own: &mut OwnProgramme| own.draft.standing_agreements.push(Words::own(""))
            />
        </Card>
    }
    .into_any()
}

#[component]
fn Agreement(entry: Entry<Words>) -> impl IntoView {
    view! {
        <TextArea
            label=t(&texts::AGREEMENT)
            value=entry.read(|words| words.nl.to_string())
            on_input=move |text| entry.edit(|words| words.rewrite(text))
        />
    }
}
