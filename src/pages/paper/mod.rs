//! Papers of a case: looked at as they will be, then printed or copied.
//!
//! Which paper is in the address. Nothing is recorded here: that a summary was printed or copied does not
//! say that anybody was told (M19).

mod sheet;
mod which;

use leptos::task::spawn_local;
use leptos_router::hooks::{use_params_map, use_query_map};
use omgangsboek_core::compose::paper::{self, Paper};
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::{CaseId, MeetingId};
use omgangsboek_core::domain::meeting::Meeting;
use omgangsboek_core::domain::visit::Visit;

use super::bundle::bundle_address;
use super::case::{Section, address, titled, use_today};
use super::with_case;
use crate::platform::page;
use crate::reactive::prelude::*;
use crate::state::out::{CopyOutcome, copy_paper};
use crate::state::{Handle, Opened, use_book};
use crate::text::report::bundle as bundle_texts;
use crate::text::{common, paper as texts, t, t_with};
use crate::ui::{
    Button, ButtonKind, ButtonLink, Crumb, EmptyState, Icon, Notice, NoticeKind, PageHead, TabLink, Tabs,
};
use which::{Which, which_address};

pub(super) use sheet::Sheet;
pub(super) use which::{evaluation_address, paper_address};

/// The page of a paper.
#[component]
pub fn PaperPage() -> impl IntoView {
    with_case(|case| view! { <OfCase case=case/> }.into_any())
}

#[component]
fn OfCase(case: Handle<Case>) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let (params, query) = (use_params_map(), use_query_map());
    let which = memo(move |_| Which::named(params.read().get("soort").as_deref()));
    let meeting = memo(move |_| query.read().get("gesprek").and_then(|id| id.parse().ok()));
    let title = t_with(move |lang| case.with(|case| titled(&case.title, lang)));
    let heading = t_with(move |lang| which.get().label().pick(lang).to_owned());
    let tabs = paper_tabs(id, derived(move || Some(which.get())));
    let body = move || {
        let papers = papers(case, which.get(), meeting.get());
        view! { <Shown papers=papers/> }
    };
    view! {
        <PageHead
            title=heading
            crumbs=vec![
                Crumb::new(t(&common::CASES), "/dossiers"),
                Crumb::new(title, address(id, Section::Overview)),
            ]
        />
        <Tabs label=t(&texts::PAPERS) tabs=tabs/>
        {body}
    }
    .into_any()
}

/// All papers of `case`; the one that is `shown` is marked, and the bundle of reports where none is. An evaluation
/// is reached from its meeting; it has no tab while another paper is shown.
pub(super) fn paper_tabs(case: CaseId, shown: Signal<Option<Which>>) -> Vec<TabLink> {
    let tab = |one: Which| {
        let current = derived(move || shown.get() == Some(one));
        TabLink::new(t(one.label()), which_address(case, one), current)
    };
    let mut tabs = Which::TABS.map(tab).to_vec();
    let current = derived(move || shown.get().is_none());
    tabs.push(TabLink::new(t(&bundle_texts::BUNDLE), bundle_address(case), current));
    tabs
}

/// The papers of one kind: one for each child of the card, none where there is nothing to print yet, and
/// nothing at all while it is being opened.
fn papers(case: Handle<Case>, which: Which, meeting: Option<MeetingId>) -> Signal<Option<Vec<Paper>>> {
    let (book, today) = (use_book(), use_today());
    let id = case.with_untracked(|case| case.id);
    match which {
        Which::Summary => derived(move || Some(vec![case.with(|case| paper::summary(case, today.get()))])),
        Which::Agreements => {
            derived(move || Some(vec![case.with(|case| paper::agreements(case, today.get()))]))
        }
        Which::StopCard => {
            derived(move || Some(case.with(|case| case.people.iter().filter_map(paper::stop_card).collect())))
        }
        Which::Plan => {
            let (visits, meetings) = (book.visits_of(id), book.meetings_of(id));
            derived(move || {
                let visits: Vec<_> =
                    visits.get()?.into_iter().map(|visit| visit.with(Visit::clone)).collect();
                let meetings: Vec<_> =
                    meetings.get()?.into_iter().map(|meeting| meeting.with(Meeting::clone)).collect();
                Some(vec![paper::plan(&visits, &meetings, today.get())])
            })
        }
        Which::Evaluation => {
            let Some(opened) = meeting.map(|meeting| book.meeting(meeting)) else {
                return Signal::stored(Some(Vec::new()));
            };
            derived(move || match opened.get() {
                Opened::Loading => None,
                Opened::Ready(meeting) => Some(meeting.with(|meeting| {
                    // An address can name the meeting of another family.
                    let own = meeting.case == id;
                    let paper = own.then(|| case.with(|case| paper::evaluation(case, meeting)));
                    paper.flatten().into_iter().collect()
                })),
                Opened::Missing | Opened::Damaged => Some(Vec::new()),
            })
        }
    }
}

#[component]
fn Shown(papers: Signal<Option<Vec<Paper>>>) -> impl IntoView {
    let papers = memo(move |_| papers.get());
    move || {
        match papers.get() {
        None => ().into_any(),
        Some(papers) if papers.is_empty() => {
            view! { <EmptyState text=t(&texts::NOTHING_YET)><ButtonLink label=t(&texts::TO_CASES) href="/dossiers"/></EmptyState> }
                .into_any()
        }
        Some(papers) => view! {
            <Out papers=papers.clone()/>
            <div class="sheets">
                {papers.into_iter().map(|paper| view! { <Sheet paper=paper/> }).collect_view()}
            </div>
        }
        .into_any(),
    }
    }
}

/// Printing and copying.
#[component]
fn Out(papers: Vec<Paper>) -> impl IntoView {
    let outcome = RwSignal::new(None::<CopyOutcome>);
    let copy = move |()| {
        let copying = copy_paper(&papers);
        spawn_local(async move {
            let copied = copying.await;
            // The page may have been left meanwhile.
            outcome.try_set(Some(copied));
        });
    };
    let told = move || {
        outcome.get().map(|outcome| match outcome {
            CopyOutcome::Copied => {
                view! { <Notice kind=NoticeKind::Info><p>{t(&texts::COPIED)}</p></Notice> }
            }
            CopyOutcome::Denied => {
                view! { <Notice kind=NoticeKind::Warn><p>{t(&texts::NOT_COPIED)}</p></Notice> }
            }
        })
    };
    view! {
        <div class="stack screen-only">
            <div class="row">
                <Button
                    label=t(&common::PRINT)
                    kind=ButtonKind::Primary
                    icon=Icon::Print
                    on_click=move |()| page::print()
                />
                <Button label=t(&texts::COPY) icon=Icon::Copy on_click=copy/>
            </div>
            <p class="muted">{t(&texts::CHECK_FIRST)}</p>
            <div aria-live="polite">{told}</div>
        </div>
    }
    .into_any()
}
