//! The other visits of today and of the next seven days.

use chrono::NaiveDate;
use leptos::prelude::*;
use omgangsboek_core::domain::ids::VisitId;
use omgangsboek_core::session::front::Front;
use omgangsboek_core::session::rows::Stage;

use crate::pages::case::{StageTag, numbered, titled, visit_address};
use crate::state::use_book;
use crate::text::{dates, t, t_with, today as texts};
use crate::ui::{Card, EmptyState, List, ListRow};

/// The card.
#[component]
pub(super) fn Week(shown: Memo<Front>, today: Memo<NaiveDate>) -> impl IntoView {
    let rest = Memo::new(move |_| shown.with(|shown| shown.rest.clone()));
    let rows =
        move || rest.get().into_iter().map(|visit| view! { <Row visit=visit today=today/> }).collect_view();
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
fn Row(visit: VisitId, today: Memo<NaiveDate>) -> impl IntoView {
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
