//! What is filled in about one STOP (M23), during it or afterwards: first what the child needs, then what may
//! wait. Each is a step of a numbered list.

use omgangsboek_core::domain::visit::{ParentLeft, StopEpisode};

use super::call_list::CallList;
use super::desk::Desk;
use super::listed_field::{ListedField, adults, not_visiting, phrase};
use crate::reactive::prelude::*;
use crate::text::t;
use crate::text::visit::stop as texts;
use crate::ui::{Choice, Notice, NoticeKind, Opt, TextArea};

/// All fields of the STOP at place `which` of the visit, for filling in afterwards.
#[component]
pub(super) fn StopFields(desk: Desk, which: usize) -> impl IntoView {
    view! {
        <ol class="numbered" role="list">
            <StopFirst desk=desk which=which/>
            <StopLater desk=desk which=which/>
        </ol>
    }
    .into_any()
}

/// The steps that come first: the parent leaves, the child is safe.
#[component]
pub(super) fn StopFirst(desk: Desk, which: usize) -> impl IntoView {
    let left = read(desk, which, |stop| stop.parent_left);
    let refuses =
        read(desk, which, |stop| stop.outcome.is_none() && stop.parent_left == Some(ParentLeft::Refuses));
    let options = vec![
        Opt::new(ParentLeft::Left, t(&texts::PARENT_LEFT)),
        Opt::new(ParentLeft::Refuses, t(&texts::PARENT_REFUSES)),
    ];
    // Not with the parent who was just asked to leave.
    let everybody = not_visiting(desk);
    let with_me = phrase(&texts::WITH_ME, texts::THE_SUPERVISOR);
    let safe_with = derived(move || {
        let mut listed = everybody.get();
        listed.insert(0, with_me.clone());
        listed
    });
    view! {
        <li>
            <Choice
                label=t(&texts::ASK_TO_LEAVE)
                options=options
                value=left
                on_pick=move |answer| describe(desk, which, move |stop| stop.parent_left = Some(answer))
            />
            <Show when=move || refuses.get()>
                <Notice kind=NoticeKind::Error title=t(&texts::GO_AWAY)>
                    <p>{t(&texts::THEN_CALL)}</p>
                    <CallList desk=desk/>
                </Notice>
            </Show>
        </li>
        <li>
            <ListedField
                label=t(&texts::CHILD_SAFE)
                value=read(desk, which, |stop| stop.child_with.clone())
                listed=safe_with
                on_input=move |text| describe(desk, which, |stop| stop.child_with = text)
            />
        </li>
    }
    .into_any()
}

/// The steps that may wait: who was told, and what happened.
#[component]
pub(super) fn StopLater(desk: Desk, which: usize) -> impl IntoView {
    view! {
        <li>
            <ListedField
                label=t(&texts::WHO_WAS_TOLD)
                value=read(desk, which, |stop| stop.told.clone())
                listed=adults(desk)
                on_input=move |text| describe(desk, which, |stop| stop.told = text)
            />
        </li>
        <li>
            <TextArea
                label=t(&texts::WHAT_HAPPENED)
                value=read(desk, which, |stop| stop.note.clone())
                on_input=move |text| describe(desk, which, |stop| stop.note = text)
            />
        </li>
    }
    .into_any()
}

fn read<R>(desk: Desk, which: usize, part: fn(&StopEpisode) -> R) -> Signal<R>
where
    R: Clone + Default + PartialEq + Send + Sync + 'static,
{
    desk.visit
        .read(move |visit| visit.run().and_then(|run| run.stops.get(which)).map(part).unwrap_or_default())
}

fn describe(desk: Desk, which: usize, change: impl FnOnce(&mut StopEpisode)) {
    desk.change(|visit| visit.describe_stop(which, change));
}
