//! What is kept in mind about the case (M50): never composed into any text, and marked as what can be asked for
//! on inspection.

mod add;
mod point;

use leptos::prelude::*;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::AttentionId;
use omgangsboek_core::session::places::DraftPlace;

use self::add::AddPoint;
use self::point::Point;
use crate::pages::draft::{WithDraft, is_waiting};
use crate::state::Handle;
use crate::text::{internal as texts, t};
use crate::ui::{Button, ButtonKind, Card, EmptyState, Icon, List, Notice};

/// Which editor is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Editing {
    Nothing,
    New,
    One(AttentionId),
}

/// The part of the page.
#[component]
pub fn Internal(case: Handle<Case>) -> impl IntoView {
    view! {
        <div class="two">
            <Points case=case/>
            <Card title=t(&texts::HELP)>
                <p>{t(&texts::HELP_LOOK)}</p>
                <p>{t(&texts::HELP_ADVICE)}</p>
                <p>{t(&texts::HELP_CAREFUL)}</p>
                <p>{t(&texts::HELP_CODE)}</p>
            </Card>
        </div>
    }
    .into_any()
}

#[component]
fn Points(case: Handle<Case>) -> impl IntoView {
    let place = DraftPlace::NewAttention(case.with_untracked(|case| case.id));
    let editing = RwSignal::new(if is_waiting(place) { Editing::New } else { Editing::Nothing });
    // Those that matter now come first.
    let ids = case.read(|case| {
        let (now, ended): (Vec<_>, Vec<_>) = case.attention.iter().partition(|point| point.ended.is_none());
        now.into_iter().chain(ended).map(|point| point.id).collect::<Vec<_>>()
    });
    let form = move |draft, typed| {
        let done = move |()| editing.set(Editing::Nothing);
        view! { <AddPoint case=case draft=draft typed=typed on_done=done/> }.into_any()
    };
    let add = move || {
        view! {
            <Button
                label=t(&texts::ADD)
                kind=ButtonKind::Quiet
                icon=Icon::Plus
                on_click=move |()| editing.set(Editing::New)
            />
        }
    };
    view! {
        <Card title=t(&texts::POINTS) aside=add>
            <p class="muted">{t(&texts::WHAT)}</p>
            <Notice><p>{t(&texts::INSPECTION)}</p></Notice>
            <Show when=move || editing.get() == Editing::New>
                <div class="list-editor"><WithDraft place=place form=form/></div>
            </Show>
            <Show when=move || ids.with(Vec::is_empty)><EmptyState text=t(&texts::NONE)/></Show>
            <List>
                <For each=move || ids.get() key=|id| *id let:id>
                    <Point case=case id=id editing=editing/>
                </For>
            </List>
        </Card>
    }
    .into_any()
}
