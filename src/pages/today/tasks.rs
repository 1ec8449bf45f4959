//! What is open: calls that are due (M40, M41), reports (M37), visits to close or that were never started,
//! rulings to ask for (M51).

use chrono::NaiveDate;
use leptos::prelude::*;
use omgangsboek_core::domain::follow_up::FollowUpKind;
use omgangsboek_core::domain::ids::{CaseId, VisitId};
use omgangsboek_core::session::front::Front;
use omgangsboek_core::session::overview::{Overview, Task};

use crate::pages::case::{numbered, titled};
use crate::state::use_book;
use crate::text::{Lang, Words, common, dates, t, t_with, today as texts};
use crate::ui::{ButtonKind, ButtonLink, Card, EmptyState, List, ListRow, Tag, TagKind};

/// One row: a task, or a visit that was never started.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Open {
    Task(Task),
    Forgotten(VisitId),
}

/// The card.
#[component]
pub(super) fn Tasks(overview: Memo<Overview>, shown: Memo<Front>, today: Memo<NaiveDate>) -> impl IntoView {
    let open = Memo::new(move |_| {
        let forgotten = shown.with(|shown| shown.forgotten.clone());
        let tasks = overview.with(|overview| overview.tasks.clone());
        forgotten
            .into_iter()
            .map(Open::Forgotten)
            .chain(tasks.into_iter().map(Open::Task))
            .collect::<Vec<_>>()
    });
    let rows =
        move || open.get().into_iter().map(|open| view! { <Row open=open today=today/> }).collect_view();
    view! {
        <Card title=t(&texts::TO_DO)>
            <Show when=move || open.with(Vec::is_empty)><EmptyState text=t(&texts::ALL_DONE)/></Show>
            <List>{rows}</List>
        </Card>
    }
    .into_any()
}

impl Open {
    fn words(&self) -> &'static Words {
        match self {
            Open::Task(Task::FollowUp { kind: FollowUpKind::ChildReaction, .. }) => &texts::ASK_CHILD,
            Open::Task(Task::FollowUp { kind: FollowUpKind::ParentExperience, .. }) => &texts::ASK_PARENT,
            Open::Task(Task::Report { .. }) => &texts::FINISH_REPORT,
            Open::Task(Task::Close { .. }) => &texts::CLOSE_VISIT,
            Open::Task(Task::Ruling { .. }) => &texts::ASK_RULING,
            Open::Forgotten(_) => &texts::FORGOTTEN,
        }
    }

    fn href(&self) -> String {
        match self {
            Open::Task(Task::FollowUp { visit, .. } | Task::Close { visit }) => format!("/bezoek/{visit}/na"),
            Open::Task(Task::Report { visit }) => format!("/bezoek/{visit}/verslag"),
            Open::Task(Task::Ruling { case }) => format!("/dossiers/{case}#aanleiding"),
            Open::Forgotten(visit) => format!("/bezoek/{visit}/voor"),
        }
    }

    fn button(&self) -> &'static Words {
        match self {
            Open::Task(Task::FollowUp { .. } | Task::Ruling { .. }) => &common::RECORD,
            Open::Task(Task::Report { .. } | Task::Close { .. }) | Open::Forgotten(_) => &common::OPEN,
        }
    }

    /// Of which visit it is, or of which case as a whole.
    fn about(&self) -> Result<VisitId, CaseId> {
        match self {
            Open::Task(Task::FollowUp { visit, .. } | Task::Report { visit } | Task::Close { visit })
            | Open::Forgotten(visit) => Ok(*visit),
            Open::Task(Task::Ruling { case }) => Err(*case),
        }
    }

    /// What stands beneath: why, or by when.
    fn note(&self, today: NaiveDate, lang: Lang) -> Option<String> {
        match self {
            Open::Task(Task::FollowUp { due, .. }) => {
                Some(format!("{} {}", texts::DUE.pick(lang), dates::near_day(lang, *due, today)))
            }
            Open::Task(Task::Report { .. }) => None,
            Open::Task(Task::Close { .. }) => Some(texts::ALL_IS_THERE.pick(lang).to_owned()),
            Open::Task(Task::Ruling { .. }) => Some(texts::COURT_ORDERED.pick(lang).to_owned()),
            Open::Forgotten(_) => Some(texts::WENT_ON_OR_NOT.pick(lang).to_owned()),
        }
    }

    /// By how many days it is overdue.
    fn days_late(&self, today: NaiveDate) -> u32 {
        match self {
            Open::Task(Task::FollowUp { due, .. }) => u32::try_from((today - *due).num_days()).unwrap_or(0),
            _ => 0,
        }
    }
}

#[component]
fn Row(open: Open, today: Memo<NaiveDate>) -> impl IntoView {
    let book = use_book();
    let (cases, visits) = (book.cases(), book.visits());
    let (words, button, href) = (open.words(), open.button(), open.href());
    let about = open.about();
    let whose = t_with(move |lang| {
        let title = |case: CaseId| {
            titled(
                &cases.with(|cases| cases.get(&case).map(|case| case.title.clone()).unwrap_or_default()),
                lang,
            )
        };
        match about {
            Err(case) => title(case),
            Ok(visit) => visits.with(|visits| {
                let case = visits.get(&visit).map(|row| title(row.case)).unwrap_or_default();
                format!("{case}, {}", numbered(visits, visit, lang))
            }),
        }
    });
    let late = {
        let open = open.clone();
        Memo::new(move |_| open.days_late(today.get()))
    };
    let beneath = t_with(move |lang| {
        let day = about
            .ok()
            .and_then(|visit| visits.with(|visits| visits.get(&visit).map(|row| row.starts.date())));
        let of = day
            .map(|day| format!("{} {}", texts::VISIT_OF.pick(lang), dates::near_day(lang, day, today.get())));
        [of, open.note(today.get(), lang)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    });
    let late_words = t_with(move |lang| dates::count(lang, late.get(), &texts::DAY_LATE, &texts::DAYS_LATE));
    let title = t(words);
    let end = move || {
        view! {
            <Show when=move || { late.get() > 0 }><Tag label=late_words kind=TagKind::Warn/></Show>
            <ButtonLink
                label=t(button)
                href=href
                kind=ButtonKind::Plain
                about=Signal::derive(move || Some(format!("{}, {}", title.get(), whose.get())))
            />
        }
    };
    view! {
        <ListRow end=end>
            <span><strong>{title}</strong> " — " {whose}</span>
            <small>{beneath}</small>
        </ListRow>
    }
    .into_any()
}
