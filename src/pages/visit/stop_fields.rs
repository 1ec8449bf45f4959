//! What is filled in about one STOP (M23), during it or afterwards.

use leptos::prelude::*;
use omgangsboek_core::compose::phone;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::visit::{ParentLeft, StopEpisode};

use super::desk::Desk;
use crate::text::visit::{during, stop as texts};
use crate::text::{t, t_with};
use crate::ui::{Button, Choice, Icon, Notice, NoticeKind, Opt, TextArea, TextField};

/// The fields of the STOP at place `which` of the visit.
#[component]
pub(super) fn StopFields(desk: Desk, which: usize) -> impl IntoView {
    let part = move |read: fn(&StopEpisode) -> String| {
        desk.visit
            .read(move |visit| visit.run().and_then(|run| run.stops.get(which)).map(read).unwrap_or_default())
    };
    let left = desk.visit.read(move |visit| {
        visit.run().and_then(|run| run.stops.get(which)).and_then(|stop| stop.parent_left)
    });
    let describe = move |change: Box<dyn FnOnce(&mut StopEpisode)>| {
        desk.change(|visit| visit.describe_stop(which, change));
    };
    let options = vec![
        Opt::new(ParentLeft::Left, t(&texts::PARENT_LEFT)),
        Opt::new(ParentLeft::Refuses, t(&texts::PARENT_REFUSES)),
    ];
    let with_me = move |()| describe(Box::new(|stop| stop.child_with = texts::THE_SUPERVISOR.to_owned()));
    view! {
        <Choice
            label=t(&texts::ASK_TO_LEAVE)
            options=options
            value=left
            on_pick=move |answer| describe(Box::new(move |stop| stop.parent_left = Some(answer)))
        />
        <Show when=move || left.get() == Some(ParentLeft::Refuses)>
            <Notice kind=NoticeKind::Error title=t(&texts::GO_AWAY)>
                <p>{t(&texts::THEN_CALL)}</p>
                <CallList desk=desk/>
            </Notice>
        </Show>
        <div class="stop-with">
            <TextField
                label=t(&texts::CHILD_SAFE)
                value=part(|stop| stop.child_with.clone())
                on_input=move |text| describe(Box::new(|stop| stop.child_with = text))
            />
            <Button label=t(&texts::WITH_ME) on_click=with_me/>
        </div>
        <TextArea
            label=t(&texts::WHAT_HAPPENED)
            value=part(|stop| stop.note.clone())
            on_input=move |text| describe(Box::new(|stop| stop.note = text))
        />
    }
    .into_any()
}

/// Whom to call, each in one tap, and the emergency number.
#[component]
pub(super) fn CallList(desk: Desk) -> impl IntoView {
    let numbers = desk.case.read(numbers);
    let links = move || {
        let link = |(name, shown, href): (String, String, String)| {
            let label = t_with(move |lang| during::CALL.pick(lang).replace("{name}", &name));
            view! {
                <a class="button call" data-kind="plain" href=href>
                    {Icon::Person.draw()} <span class="button-text">{label} <small>{shown}</small></span>
                </a>
            }
        };
        numbers.get().into_iter().map(link).collect_view()
    };
    view! {
        <div class="row calls">
            {links}
            <Show when=move || numbers.with(Vec::is_empty)>
                <p>{t(&during::NO_PHONES)}</p>
            </Show>
            <a class="button call" data-kind="danger" href="tel:112">
                <span class="button-text">{t(&texts::EMERGENCY)}</span>
            </a>
        </div>
    }
    .into_any()
}

/// Name, number as it was noted, and link of everybody who can be called.
fn numbers(case: &Case) -> Vec<(String, String, String)> {
    let known = case.to_call().into_iter();
    known
        .filter_map(|person| {
            Some((person.name.clone(), person.phone.trim().to_owned(), phone::tel(&person.phone)?))
        })
        .collect()
}
