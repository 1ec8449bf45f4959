//! Whether child talks are wanted, as settled with the parents (M8). Saved as it is tapped and typed.

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::child_talks::ChildTalks;

use super::use_today;
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{consent as texts, t};
use crate::ui::{Card, Chips, Choice, DateField, Notice, NoticeKind, Opt, TextArea};

/// The card; nothing where the programme leaves it open.
#[component]
pub fn ChildTalksCard(case: Handle<Case>) -> impl IntoView {
    let settles = case.read(|case| case.programme().settles_child_talks || case.child_talks.is_some());
    view! { <Show when=move || settles.get()><Settled case=case/></Show> }
}

#[component]
fn Settled(case: Handle<Case>) -> impl IntoView {
    let today = use_today();
    // A wrong tap costs nothing of what was filled in.
    let before = StoredValue::new(None::<ChildTalks>);
    let settled = case.read(|case| case.child_talks.clone());
    let wanted = derived(move || settled.with(|settled| settled.as_ref().map(|one| one.wanted)));
    let pick = move |picked: Option<bool>| {
        case.edit(|case| match picked {
            None => before.set_value(case.child_talks.take()),
            Some(wanted) => {
                let kept = case.child_talks.take().or_else(|| before.get_value());
                let blank = || {
                    let (on, with, note) = (today.get_untracked(), Vec::new(), String::new());
                    ChildTalks { wanted, on, with, note }
                };
                case.child_talks = Some(ChildTalks { wanted, ..kept.unwrap_or_else(blank) });
            }
        });
    };
    let options = vec![
        Opt::new(Some(true), t(&texts::YES)),
        Opt::new(Some(false), t(&texts::NO)),
        Opt::new(None, t(&texts::NOT_YET)),
    ];
    view! {
        <Card title=t(&texts::CHILD_TALKS)>
            <p class="muted">{t(&texts::WANTED_WHAT)}</p>
            <Choice
                label=t(&texts::WANTED)
                options=options
                value=derived(move || Some(wanted.get()))
                on_pick=pick
            />
            <Show when=move || wanted.get().is_some()><Details case=case/></Show>
        </Card>
    }
    .into_any()
}

#[component]
fn Details(case: Handle<Case>) -> impl IntoView {
    let settled = case.read(|case| case.child_talks.clone());
    let change = move |change: Box<dyn FnOnce(&mut ChildTalks)>| {
        case.edit(|case| case.child_talks.as_mut().map(change));
    };
    let with =
        derived(move || settled.with(|one| one.as_ref().map(|one| one.with.clone()).unwrap_or_default()));
    let parents = case.with_untracked(|case| {
        case.parents().map(|parent| Opt::new(parent.id, parent.name.clone())).collect::<Vec<_>>()
    });
    let toggle = move |parent| {
        change(Box::new(move |settled| match settled.with.iter().position(|one| *one == parent) {
            Some(at) => drop(settled.with.remove(at)),
            None => settled.with.push(parent),
        }));
    };
    let set_day = move |day: Option<chrono::NaiveDate>| {
        if let Some(day) = day {
            change(Box::new(move |settled| settled.on = day));
        }
    };
    view! {
        <Chips label=t(&texts::SETTLED_WITH) options=parents chosen=with on_toggle=toggle/>
        <Show when=move || with.with(Vec::is_empty)>
            <Notice kind=NoticeKind::Warn><p>{t(&texts::WITH_FIRST)}</p></Notice>
        </Show>
        <DateField
            label=t(&texts::SETTLED_ON)
            value=derived(move || settled.with(|one| one.as_ref().map(|one| one.on)))
            on_pick=set_day
        />
        <TextArea
            label=t(&texts::SETTLED_NOTE)
            value=derived(move || settled.with(|one| one.as_ref().map(|one| one.note.clone()).unwrap_or_default()))
            on_input=move |note| change(Box::new(move |settled| settled.note = note))
            optional=true
        />
    }
    .into_any()
}
