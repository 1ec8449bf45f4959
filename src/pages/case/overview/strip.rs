//! The goals strip: lenses and goals as rows, visits as columns, and behind each cell what was logged (M52, M53).
//!
//! A count in one neutral colour; no score, and no more colour for more lines.

use chrono::NaiveDate;
use omgangsboek_core::compose::facts::clock_time;
use omgangsboek_core::compose::sentence::capitalised;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::{GoalId, VisitId};
use omgangsboek_core::domain::log::{Audience, LogEntry};
use omgangsboek_core::domain::vocabulary::Lens;
use omgangsboek_core::session::goals::{Strip as Laid, StripOf, strip};

use super::whole::Whole;
use crate::pages::case::numbered;
use crate::pages::visit::logged;
use crate::reactive::prelude::*;
use crate::state::use_book;
use crate::text::programmes::editor::lens as lens_words;
use crate::text::visit::during;
use crate::text::{Lang, dates, t, t_with, trajectory as texts, use_language};
use crate::ui::{ButtonLink, Card, EmptyState, Tag, TagKind};

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum RowId {
    Lens(Lens),
    Goal(GoalId),
}

/// A cell: which row, which visit.
type CellId = (RowId, VisitId);

/// The strip without its lines, for the table.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Table {
    visits: Vec<(VisitId, NaiveDate)>,
    rows: Vec<Row>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    id: RowId,
    /// The words of a goal; a lens has its own.
    goal: Option<(String, bool)>,
    counts: Vec<usize>,
}

/// A line behind a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    time: String,
    words: String,
    internal: bool,
}

/// The card.
#[component]
pub(super) fn Strip(whole: Whole) -> impl IntoView {
    let table = memo(move |_| whole.with_visits(|case, visits| Table::of(&strip(case, visits))));
    let open = RwSignal::new(None::<CellId>);
    let shown = move || match table.get() {
        None => view! { <p class="muted">{t(&texts::OPENING)}</p> }.into_any(),
        Some(table) if table.visits.is_empty() => {
            view! { <EmptyState text=t(&texts::NO_VISITS_YET)/> }.into_any()
        }
        Some(table) => view! { <Cells table=table open=open/> }.into_any(),
    };
    view! {
        <Card title=t(&texts::STRIP)>
            <p class="muted">{t(&texts::STRIP_WHAT)}</p>
            {shown}
            <Behind whole=whole open=open/>
        </Card>
    }
    .into_any()
}

impl Table {
    fn of(strip: &Laid<'_>) -> Self {
        let rows = strip.rows.iter().map(|row| {
            let counts = row.cells.iter().map(|cell| cell.entries.len()).collect();
            match row.of {
                StripOf::Lens(lens) => Row { id: RowId::Lens(lens), goal: None, counts },
                StripOf::Goal(goal) => {
                    let words = Some((goal.text.clone(), goal.ended.is_some()));
                    Row { id: RowId::Goal(goal.id), goal: words, counts }
                }
            }
        });
        Self {
            rows: rows.collect(),
            visits: strip.visits.iter().map(|column| (column.visit, column.day)).collect(),
        }
    }
}

impl Row {
    fn words(&self, lang: Lang) -> String {
        match (self.id, &self.goal) {
            (RowId::Lens(lens), _) => capitalised(lens_words(lens).pick(lang)),
            (RowId::Goal(_), Some((text, true))) => format!("{text} {}", texts::ENDED.pick(lang)),
            (RowId::Goal(_), Some((text, false))) => text.clone(),
            (RowId::Goal(_), None) => String::new(),
        }
    }
}

/// The table. It scrolls by itself where it is wider than the screen.
#[component]
fn Cells(table: Table, open: RwSignal<Option<CellId>>) -> impl IntoView {
    let book = use_book();
    let heads = table
        .visits
        .iter()
        .map(|(visit, day)| {
            let (visit, day) = (*visit, *day);
            let name = t_with(move |lang| numbered(book, visit, lang));
            let day = t_with(move |lang| dates::short_day(lang, day));
            view! { <th scope="col"><span>{name}</span> <small>{day}</small></th> }
        })
        .collect_view();
    let columns: Vec<_> = table.visits.iter().map(|(visit, _)| *visit).collect();
    let rows = table
        .rows
        .into_iter()
        .map(|row| {
            let id = row.id;
            let counts = row.counts.clone();
            let words = t_with(move |lang| row.words(lang));
            let cells = columns
                .iter()
                .zip(counts)
                .map(|(visit, count)| view! { <td><Count cell=(id, *visit) count=count row=words open=open/></td> })
                .collect_view();
            view! { <tr><th scope="row">{words}</th> {cells}</tr> }
        })
        .collect_view();
    let label = t(&texts::STRIP);
    view! {
        <div class="over-time" role="region" tabindex="0" aria-label=label>
            <table>
                <caption class="unseen">{t(&texts::STRIP_CAPTION)}</caption>
                <thead><tr><th scope="col">{t(&texts::STRIP_ROWS)}</th> {heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// A count to press, or nothing to press where nothing was logged.
#[component]
fn Count(cell: CellId, count: usize, row: Signal<String>, open: RwSignal<Option<CellId>>) -> impl IntoView {
    let book = use_book();
    if count == 0 {
        return view! { <span class="none"><span class="unseen">{t(&texts::NOTHING_LOGGED)}</span></span> }
            .into_any();
    }
    let label = t_with(move |lang| {
        let number = u32::try_from(count).unwrap_or(u32::MAX);
        let lines = dates::count(lang, number, &texts::LINE, &texts::LINES);
        let visit = numbered(book, cell.1, lang);
        format!("{}, {visit}: {lines}", row.get())
    });
    let is_open = memo(move |_| open.get() == Some(cell));
    let press = move |_| open.update(|open| *open = (*open != Some(cell)).then_some(cell));
    view! {
        <button
            class="count"
            type="button"
            aria-label=label
            aria-expanded=move || is_open.get().to_string()
            aria-controls="behind-the-cell"
            on:click=press
        >
            {count}
        </button>
    }
    .into_any()
}

/// The lines behind the cell that was pressed.
#[component]
fn Behind(whole: Whole, open: RwSignal<Option<CellId>>) -> impl IntoView {
    let language = use_language();
    let book = use_book();
    let lines = memo(move |_| {
        let cell = open.get()?;
        whole.with_visits(|case, visits| lines_of(case, &strip(case, visits), cell, language.get()))
    });
    let title = t_with(move |lang| {
        let Some((row, visit)) = open.get() else { return String::new() };
        let visit = numbered(book, visit, lang);
        let row = match row {
            RowId::Lens(lens) => capitalised(lens_words(lens).pick(lang)),
            RowId::Goal(goal) => whole.case.with(|case| {
                let goal = case.goals.iter().find(|known| known.id == goal);
                goal.map(|goal| goal.text.clone()).unwrap_or_default()
            }),
        };
        format!("{row} · {visit}")
    });
    let rows = move || {
        let lines = lines.get().unwrap_or_default();
        lines.into_iter().map(|line| view! { <LineRow line=line/> }).collect_view()
    };
    let to_visit = move || {
        open.get().map(|(_, visit)| {
            view! { <ButtonLink label=t(&texts::TO_VISIT) href=format!("/bezoek/{visit}/na")/> }
        })
    };
    // There from the beginning, so that a screen reader hears what comes into it.
    view! {
        <div id="behind-the-cell" aria-live="polite">
            <Show when=move || open.get().is_some()>
                <div class="list-editor stack">
                    <h3>{title}</h3>
                    <ul class="quotes">{rows}</ul>
                    <div class="row">{to_visit}</div>
                </div>
            </Show>
        </div>
    }
    .into_any()
}

#[component]
fn LineRow(line: Line) -> impl IntoView {
    let Line { time, words, internal } = line;
    let tag = internal.then(|| view! { <Tag label=t(&during::INTERNAL_TAG) kind=TagKind::Plain/> });
    view! { <li><time>{time}</time> <span>{words}</span> {tag}</li> }
}

fn lines_of(case: &Case, strip: &Laid<'_>, (row, visit): CellId, lang: Lang) -> Vec<Line> {
    let is_row = |of: StripOf<'_>| match (of, row) {
        (StripOf::Lens(one), RowId::Lens(other)) => one == other,
        (StripOf::Goal(goal), RowId::Goal(id)) => goal.id == id,
        _ => false,
    };
    let column = strip.visits.iter().position(|column| column.visit == visit);
    let row = strip.rows.iter().find(|row| is_row(row.of));
    let cell = row.zip(column).and_then(|(row, column)| row.cells.get(column));
    let line = |entry: &&LogEntry| {
        let (words, typed) = (logged(case, entry, lang), entry.text.trim());
        // What was typed with a tap stands beside it; a typed line is its words already.
        let beside = entry.action.is_some() && !typed.is_empty();
        Line {
            time: clock_time(entry.at),
            words: if beside { format!("{words} “{typed}”") } else { words },
            internal: entry.audience == Audience::InternalOnly,
        }
    };
    cell.map(|cell| cell.entries.iter().map(line).collect()).unwrap_or_default()
}
