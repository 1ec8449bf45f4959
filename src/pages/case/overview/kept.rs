//! Whether each agreement was kept, visit after visit (M15, M53). Words, no sums.

use chrono::NaiveDate;
use omgangsboek_core::domain::agreement::Kept;
use omgangsboek_core::domain::ids::VisitId;
use omgangsboek_core::domain::kept::{KeptRow, KeptThen, kept_over_time};

use super::whole::Whole;
use crate::pages::case::numbered;
use crate::reactive::prelude::*;
use crate::state::use_book;
use crate::text::{Words, dates, t, t_with, trajectory as texts};
use crate::ui::{Card, EmptyState};

/// The rows, as the table shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    text: String,
    cells: Vec<Cell>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Cell {
    visit: VisitId,
    day: NaiveDate,
    kept: KeptThen,
    note: String,
}

impl Row {
    fn of(row: &KeptRow<'_>) -> Self {
        let cells = row.cells.iter().map(|cell| Cell {
            visit: cell.visit,
            day: cell.day,
            kept: cell.kept,
            note: cell.note.to_owned(),
        });
        Self { text: row.agreement.text.clone(), cells: cells.collect() }
    }
}

/// The card.
#[component]
pub(super) fn KeptOverTime(whole: Whole) -> impl IntoView {
    let rows = memo(move |_| {
        whole.with_visits(|case, visits| kept_over_time(case, visits).iter().map(Row::of).collect::<Vec<_>>())
    });
    let shown = move || match rows.get() {
        None => view! { <p class="muted">{t(&texts::OPENING)}</p> }.into_any(),
        Some(rows) if rows.is_empty() => view! { <EmptyState text=t(&texts::NOTHING_KEPT_YET)/> }.into_any(),
        Some(rows) => view! { <Cells rows=rows/> }.into_any(),
    };
    view! { <Card title=t(&texts::KEPT)>{shown}</Card> }.into_any()
}

#[component]
fn Cells(rows: Vec<Row>) -> impl IntoView {
    let book = use_book();
    let heads = rows.first().map(|row| {
        let columns = row.cells.iter().map(|cell| (cell.visit, cell.day));
        columns
            .map(|(visit, day)| {
                let name = t_with(move |lang| numbered(book, visit, lang));
                let day = t_with(move |lang| dates::short_day(lang, day));
                view! { <th scope="col"><span>{name}</span> <small>{day}</small></th> }
            })
            .collect_view()
    });
    let lines = rows
        .into_iter()
        .map(|row| {
            let cells =
                row.cells.into_iter().map(|cell| view! { <td><Answer cell=cell/></td> }).collect_view();
            view! { <tr><th scope="row">{row.text}</th> {cells}</tr> }
        })
        .collect_view();
    view! {
        <div class="over-time" role="region" tabindex="0" aria-label=t(&texts::KEPT)>
            <table>
                <caption class="unseen">{t(&texts::KEPT_CAPTION)}</caption>
                <thead><tr><th scope="col">{t(&texts::AGREEMENT)}</th> {heads}</tr></thead>
                <tbody>{lines}</tbody>
            </table>
        </div>
    }
    .into_any()
}

#[component]
fn Answer(cell: Cell) -> impl IntoView {
    let words: &'static Words = match cell.kept {
        KeptThen::NotInForce => &texts::NOT_IN_FORCE,
        KeptThen::Unanswered => &texts::UNANSWERED,
        KeptThen::Answered(Kept::Fully) => &texts::KEPT_FULLY,
        KeptThen::Answered(Kept::Partly) => &texts::KEPT_PARTLY,
        KeptThen::Answered(Kept::No) => &texts::KEPT_NOT,
    };
    let quiet = matches!(cell.kept, KeptThen::NotInForce | KeptThen::Unanswered);
    let note = (!cell.note.trim().is_empty()).then(|| view! { <small>{cell.note}</small> });
    view! { <span class:muted=quiet>{t(words)}</span> {note} }
}
