//! The other visits and meetings of today and of the next seven days.

use chrono::NaiveDate;
use leptos::prelude::*;
use omgangsboek_core::domain::ids::{MeetingId, VisitId};
use omgangsboek_core::domain::planning::StepId;
use omgangsboek_core::session::front::Front;
use omgangsboek_core::session::rows::{MeetingStage, Stage};

use crate::pages::case::{StageTag, numbered, titled, visit_address};
use crate::pages::meeting::{MeetingTag, meeting_address};
use crate::state::use_book;
use crate::text::{dates, kinds, t, t_with, today as texts};
use crate::ui::{Card, EmptyState, List, ListRow};

/// The card.
#[component]
pub(super) fn Week(shown: Memo<Front>, today: Memo<NaiveDate>) -> impl IntoView {
    let rest = Memo::new(move |_| shown.with(|shown| shown.rest.clone()));
    let row = move |step| match step {
        StepId::Visit(visit) => view! { <VisitLine visit=visit today=today/> }.into_any(),
        StepId::Meeting(meeting) => view! { <MeetingLine meeting=meeting today=today/> }.into_any(),
    };
    let rows = move || rest.get().into_iter().map(row).collect_view();
    let none = move || rest.with(Vec::is_empty) && shown.with(|shown| !shown.top.is_empty());
    let card = move || {
        let any = !rest.with(Vec::is_empty);
        (any || none()).then(|| {
            view! {
                <Card title=t(&texts::THIS_WEEK)>
                    <Show when=none><EmptyState text=t(&texts::NO_MORE_VISITS)/></Show>
                    <List>{rows}</List>
                </Card>
            }
        })
    };
    view! { {card} }
}

#[component]
fn VisitLine(visit: VisitId, today: Memo<NaiveDate>) -> impl IntoView {
    let book = use_book();
    let (cases, visits) = (book.cases(), book.visits());
    let row = Memo::new(move |_| visits.with(|visits| visits.get(&visit).cloned()));
    let when = t_with(move |lang| {
        row.get().map_or_else(String::new, |row| {
            let day = dates::near_day(lang, row.starts.date(), today.get());
            format!("{day} · {}", dates::time(row.starts.time()))
        })
    });
    let what = t_with(move |lang| {
        let Some(row) = row.get() else { return String::new() };
        let title =
            cases.with(|cases| cases.get(&row.case).map(|case| case.title.clone()).unwrap_or_default());
        let number = visits.with(|visits| numbered(visits, visit, lang));
        format!("{}, {number} · {}", titled(&title, lang), row.place)
    });
    let stage = row.get_untracked().map_or(Stage::Planned, |row| row.stage);
    let href = Signal::stored(visit_address(visit, stage));
    view! {
        <ListRow href=href end=move || view! { <StageTag stage=stage/> }>
            <strong>{when}</strong>
            <span>{what}</span>
        </ListRow>
    }
    .into_any()
}

#[component]
fn MeetingLine(meeting: MeetingId, today: Memo<NaiveDate>) -> impl IntoView {
    let book = use_book();
    let (cases, meetings) = (book.cases(), book.meetings());
    let row = Memo::new(move |_| meetings.with(|meetings| meetings.get(&meeting).cloned()));
    let when = t_with(move |lang| {
        row.get().map_or_else(String::new, |row| {
            let day = dates::near_day(lang, row.starts.date(), today.get());
            format!("{day} · {}", dates::time(row.starts.time()))
        })
    });
    let what = t_with(move |lang| {
        let Some(row) = row.get() else { return String::new() };
        let title =
            cases.with(|cases| cases.get(&row.case).map(|case| case.title.clone()).unwrap_or_default());
        let what = format!("{}, {}", titled(&title, lang), kinds::meeting(row.kind).pick(lang));
        if row.place.trim().is_empty() { what } else { format!("{what} · {}", row.place) }
    });
    let stage =
        Signal::derive(move || row.with(|row| row.as_ref().map_or(MeetingStage::Held, |row| row.stage)));
    view! {
        <ListRow
            href=Signal::stored(meeting_address(meeting))
            end=move || view! { <MeetingTag stage=stage/> }
        >
            <strong>{when}</strong>
            <span>{what}</span>
        </ListRow>
    }
    .into_any()
}
