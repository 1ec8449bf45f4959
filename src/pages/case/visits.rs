//! The visits of a case, the newest first.

use std::collections::BTreeMap;

use leptos::prelude::*;
use omgangsboek_core::compose::sentence::capitalised;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::{CaseId, VisitId};
use omgangsboek_core::session::rows::{Stage, VisitRow};

use super::change_visit::ChangeVisit;
use super::erase_visit::{EraseButton, EraseVisit};
use super::visit_state::{StageTag, numbered, visit_address};
use crate::state::{Handle, use_book};
use crate::text::{case as texts, common, dates, leaving, plan, t, t_with};
use crate::ui::{Button, ButtonKind, ButtonLink, Card, EmptyState, List, ListRow, Tag, TagKind};

/// How many visits of a case took place or are going on (M6); another version of one is not one more.
pub fn held(visits: &BTreeMap<VisitId, VisitRow>, case: CaseId) -> u32 {
    let held =
        |visit: &&VisitRow| visit.case == case && visit.stage.took_place() && !visit.is_other_version(visits);
    u32::try_from(visits.values().filter(held).count()).unwrap_or(u32::MAX)
}

/// The list, with the way to change a visit that is still to come.
#[component]
pub fn Visits(case: Handle<Case>) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let visits = use_book().visits();
    let (changing, erasing) = (RwSignal::new(None), RwSignal::new(None));
    let ids = Memo::new(move |_| {
        let visits = visits.read();
        let mut of_case: Vec<_> = visits.iter().filter(|(_, visit)| visit.case == id).collect();
        of_case.sort_by_key(|(id, visit)| (std::cmp::Reverse(visit.starts), **id));
        of_case.into_iter().map(|(&id, _)| id).collect::<Vec<_>>()
    });
    let list = move || {
        if ids.with(Vec::is_empty) {
            return view! {
                <EmptyState text=t(&plan::NO_VISITS)>
                    <ButtonLink label=t(&texts::PLAN_VISIT) href=format!("/dossiers/{id}/plan")/>
                </EmptyState>
            }
            .into_any();
        }
        view! {
            <List>
                <For each=move || ids.get() key=|id| *id let:visit>
                    <Row visit=visit changing=changing erasing=erasing/>
                </For>
            </List>
        }
        .into_any()
    };
    view! {
        <Card title=t(&texts::VISITS)>
            <EraseVisit erasing=erasing/>
            {list}
        </Card>
        <ChangeVisit visit=changing case=case on_close=move |()| changing.set(None)/>
    }
    .into_any()
}

#[component]
fn Row(
    visit: VisitId,
    changing: RwSignal<Option<VisitId>>,
    erasing: RwSignal<Option<VisitId>>,
) -> impl IntoView {
    let visits = use_book().visits();
    let row = Memo::new(move |_| visits.with(|visits| visits.get(&visit).cloned()));
    let name = t_with(move |lang| capitalised(&numbered(&visits.read(), visit, lang)));
    let when = t_with(move |lang| {
        let line = |row: VisitRow| {
            let day = dates::weekday_and_day_with_year(lang, row.starts.date());
            format!("{day}, {} · {}", dates::time(row.starts.time()), row.place)
        };
        row.get().map(line).unwrap_or_default()
    });
    let stage = Memo::new(move |_| row.with(|row| row.as_ref().map_or(Stage::Closed, |row| row.stage)));
    let other_version = Memo::new(move |_| {
        visits.with(|visits| visits.get(&visit).is_some_and(|row| row.is_other_version(visits)))
    });
    let end = move || {
        view! {
            <Show when=move || other_version.get()>
                <Tag label=t(&leaving::OTHER_VERSION) kind=TagKind::Warn/>
            </Show>
            {move || end(visit, stage.get(), when, changing)}
            <EraseButton visit=visit when=when erasing=erasing/>
        }
    };
    let body = move || {
        let words = view! { <strong>{name}</strong> <small>{when}</small> };
        view! { <a class="list-body" href=visit_address(visit, stage.get())>{words}</a> }
    };
    view! { <ListRow end=end>{body}</ListRow> }.into_any()
}

fn end(visit: VisitId, stage: Stage, when: Signal<String>, changing: RwSignal<Option<VisitId>>) -> AnyView {
    let about = Signal::derive(move || Some(when.get()));
    let open = move |()| changing.set(Some(visit));
    let button = match stage {
        Stage::Planned | Stage::Preparing => {
            Some(view! { <Button label=t(&common::EDIT) kind=ButtonKind::Quiet about=about on_click=open/> })
        }
        // What is to be seen of it is why it was off.
        Stage::Cancelled | Stage::NotHeld => {
            Some(view! { <Button label=t(&common::VIEW) kind=ButtonKind::Quiet about=about on_click=open/> })
        }
        Stage::Underway | Stage::FollowUp | Stage::Closed => None,
    };
    view! { <StageTag stage=stage/> {button} }.into_any()
}
