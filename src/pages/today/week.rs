//! The other visits and meetings of today and of the next seven days.

use chrono::{NaiveDate, NaiveDateTime};
use omgangsboek_core::domain::ids::{MeetingId, VisitId};
use omgangsboek_core::domain::planning::StepId;
use omgangsboek_core::session::front::Front;
use omgangsboek_core::session::rows::{MeetingStage, Stage};

use crate::pages::case::{StageTag, numbered, title_of, visit_address};
use crate::pages::meeting::{MeetingTag, meeting_address};
use crate::reactive::prelude::*;
use crate::state::use_book;
use crate::text::{Lang, dates, kinds, t, t_with, today as texts};
use crate::ui::{Card, EmptyState, List, ListRow};

/// The card.
#[component]
pub(super) fn Week(shown: Memo<Front>, today: Memo<NaiveDate>) -> impl IntoView {
    let rest = memo(move |_| shown.with(|shown| shown.rest.clone()));
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
    let visits = book.visits();
    let row = memo(move |_| visits.with(|visits| visits.get(&visit).cloned()));
    let when =
        t_with(move |lang| row.get().map_or_else(String::new, |row| when(row.starts, today.get(), lang)));
    let what = t_with(move |lang| {
        let Some(row) = row.get() else { return String::new() };
        let title = title_of(book, row.case, lang);
        let number = numbered(book, visit, lang);
        format!("{}, {number} · {}", title, row.place)
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
    let meetings = book.meetings();
    let row = memo(move |_| meetings.with(|meetings| meetings.get(&meeting).cloned()));
    let when =
        t_with(move |lang| row.get().map_or_else(String::new, |row| when(row.starts, today.get(), lang)));
    let what = t_with(move |lang| {
        let Some(row) = row.get() else { return String::new() };
        let title = title_of(book, row.case, lang);
        let what = format!("{}, {}", title, kinds::meeting(row.kind).pick(lang));
        if row.place.trim().is_empty() { what } else { format!("{what} · {}", row.place) }
    });
    let stage = derived(move || row.with(|row| row.as_ref().map_or(MeetingStage::Held, |row| row.stage)));
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

/// "di 24 nov · 10:30".
fn when(starts: NaiveDateTime, today: NaiveDate, lang: Lang) -> String {
    format!("{} · {}", dates::near_day(lang, starts.date(), today), dates::time(starts.time()))
}
