//! A page about one case, visit, meeting or programme: opens what the address names, and says so when it cannot.

use leptos_router::hooks::use_params_map;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::{CaseId, MeetingId, ProgrammeId, VisitId};
use omgangsboek_core::domain::meeting::Meeting;
use omgangsboek_core::domain::programme::OwnProgramme;
use omgangsboek_core::domain::visit::Visit;

use crate::reactive::prelude::*;
use crate::state::{Handle, Opened, use_book};
use crate::text::{Words, opened as texts, t};
use crate::ui::{ButtonLink, EmptyState, PageHead};

/// The case in the address (`:case`).
pub fn with_case(view: impl Fn(Handle<Case>) -> AnyView + Send + Sync + 'static) -> AnyView {
    let view = StoredValue::new(view);
    let id = from_address::<CaseId>("case");
    (move || match id.get() {
        None => nothing_here(&texts::NO_CASE),
        Some(id) => case(id, move |case| view.with_value(|view| view(case))),
    })
    .into_any()
}

/// The visit in the address (`:visit`), with its case.
pub fn with_visit(view: impl Fn(Handle<Visit>, Handle<Case>) -> AnyView + Send + Sync + 'static) -> AnyView {
    let view = StoredValue::new(view);
    let id = from_address::<VisitId>("visit");
    (move || {
        let Some(id) = id.get() else { return nothing_here(&texts::NO_VISIT) };
        let opened = use_book().visit(id);
        shown(opened, &texts::NO_VISIT, move |visit: Handle<Visit>| {
            let of = visit.with_untracked(|visit| visit.case);
            case(of, move |case| view.with_value(|view| view(visit, case)))
        })
    })
    .into_any()
}

/// The meeting in the address (`:meeting`), with its case.
pub fn with_meeting(
    view: impl Fn(Handle<Meeting>, Handle<Case>) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let view = StoredValue::new(view);
    let id = from_address::<MeetingId>("meeting");
    (move || {
        let Some(id) = id.get() else { return nothing_here(&texts::NO_MEETING) };
        let opened = use_book().meeting(id);
        shown(opened, &texts::NO_MEETING, move |meeting: Handle<Meeting>| {
            let of = meeting.with_untracked(|meeting| meeting.case);
            case(of, move |case| view.with_value(|view| view(meeting, case)))
        })
    })
    .into_any()
}

/// The programme in the address (`:programme`).
pub fn with_programme(view: impl Fn(Handle<OwnProgramme>) -> AnyView + Send + Sync + 'static) -> AnyView {
    let view = StoredValue::new(view);
    let id = from_address::<ProgrammeId>("programme");
    (move || {
        let Some(id) = id.get() else { return nothing_here(&texts::NO_PROGRAMME) };
        shown(use_book().programme(id), &texts::NO_PROGRAMME, move |programme| {
            view.with_value(|view| view(programme))
        })
    })
    .into_any()
}

fn case(id: CaseId, view: impl Fn(Handle<Case>) -> AnyView + Send + Sync + 'static) -> AnyView {
    shown(use_book().case(id), &texts::NO_CASE, view)
}

/// Parses what the address says; `None` for what is no id.
fn from_address<Id>(name: &'static str) -> Memo<Option<Id>>
where
    Id: std::str::FromStr + PartialEq + Send + Sync + 'static,
{
    let params = use_params_map();
    memo(move |_| params.read().get(name)?.parse().ok())
}

fn shown<T: Clone + Send + Sync + 'static>(
    opened: Signal<Opened<T>>,
    missing: &'static Words,
    view: impl Fn(Handle<T>) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    // Follows only how far the opening is; a change of the case or visit itself builds nothing anew.
    let opened = memo(move |_| opened.get());
    (move || match opened.get() {
        Opened::Loading => view! { <p class="muted" role="status">{t(&texts::OPENING)}</p> }.into_any(),
        Opened::Missing => nothing_here(missing),
        Opened::Damaged => nothing_here(&texts::DAMAGED),
        Opened::Ready(handle) => view(handle),
    })
    .into_any()
}

fn nothing_here(text: &'static Words) -> AnyView {
    view! {
        <PageHead title=t(&texts::NOTHING)/>
        <EmptyState text=t(text)><ButtonLink label=t(&texts::TO_CASES) href="/dossiers"/></EmptyState>
    }
    .into_any()
}
