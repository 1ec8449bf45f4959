//! One step in the list: what and when, how far it is, and what stands in its way.

use omgangsboek_core::domain::ids::{MeetingId, VisitId};
use omgangsboek_core::domain::planning::{StepId, StepKind, deviates, is_provisional};
use omgangsboek_core::domain::visit::Absence;
use omgangsboek_core::session::rows::{MeetingRow, MeetingStage, Stage, VisitRow};

use super::calendar::Which;
use super::list::Opens;
use super::plan::Plan;
use super::words::{Names, way_out};
use crate::pages::case::erase_visit::EraseButton;
use crate::pages::case::visit_state::{StageTag, visit_address};
use crate::pages::meeting::{MeetingTag, meeting_address};
use crate::reactive::prelude::*;
use crate::state::use_book;
use crate::text::{Lang, common, dates, leaving, plan as plan_texts, planning as texts, t, t_with};
use crate::ui::{Button, ButtonKind, ButtonLink, ListRow, Tag, TagKind};

/// What a row knows of its step without opening it.
#[derive(Clone, PartialEq)]
enum Known {
    Visit(VisitId, VisitRow),
    Meeting(MeetingId, MeetingRow),
}

impl Known {
    fn when(&self, lang: Lang) -> String {
        let (starts, place) = match self {
            Known::Visit(_, row) => (row.starts, &row.place),
            Known::Meeting(_, row) => (row.starts, &row.place),
        };
        let day = dates::weekday_and_day_with_year(lang, starts.date());
        let when = format!("{day}, {}", dates::time(starts.time()));
        if place.trim().is_empty() { when } else { format!("{when} · {place}") }
    }

    fn kind(&self) -> StepKind {
        match self {
            Known::Visit(..) => StepKind::Visit,
            Known::Meeting(_, row) => StepKind::Meeting(row.kind),
        }
    }
}

/// The row.
#[component]
pub fn Row(
    /// In this plan.
    plan: Plan,
    /// Which step.
    id: StepId,
    /// What it can open.
    opens: Opens,
) -> impl IntoView {
    let book = use_book();
    let names = Names::new(plan);
    let known = memo(move |_| match id {
        StepId::Visit(visit) => {
            book.visits().with(|rows| rows.get(&visit).map(|row| Known::Visit(visit, row.clone())))
        }
        StepId::Meeting(meeting) => {
            book.meetings().with(|rows| rows.get(&meeting).map(|row| Known::Meeting(meeting, row.clone())))
        }
    });
    let name = t_with(move |lang| {
        known.with(|known| known.as_ref().map(|known| names.of(id, known.kind(), lang)).unwrap_or_default())
    });
    let when = t_with(move |lang| {
        known.with(|known| known.as_ref().map(|known| known.when(lang)).unwrap_or_default())
    });
    let provisional =
        memo(move |_| plan.step(id).is_some_and(|step| is_provisional(&step, plan.evaluation.get())));
    let deviating = memo(move |_| plan.case.with(|case| plan.steps.with(|steps| deviates(case, steps, id))));
    let off = t_with(move |lang| plan.absence(id).map(|absence| reason(&absence, lang)).unwrap_or_default());
    let other_version = memo(move |_| match id {
        StepId::Visit(visit) => {
            book.visits().with(|rows| rows.get(&visit).is_some_and(|row| row.is_other_version(rows)))
        }
        StepId::Meeting(meeting) => {
            book.meetings().with(|rows| rows.get(&meeting).is_some_and(|row| row.is_other_version(rows)))
        }
    });
    let href = move || match known.get() {
        Some(Known::Visit(visit, row)) => visit_address(visit, row.stage),
        Some(Known::Meeting(meeting, _)) => meeting_address(meeting),
        None => String::new(),
    };
    let end = move || {
        view! {
            <Show when=move || other_version.get()>
                <Tag label=t(&leaving::OTHER_VERSION) kind=TagKind::Warn/>
            </Show>
            <Show when=move || provisional.get()><Tag label=t(&texts::PROVISIONAL) kind=TagKind::Warn/></Show>
            <Show when=move || deviating.get()><Tag label=t(&texts::DEVIATES)/></Show>
            {move || known.get().map(|known| end(known, when, opens))}
        }
    };
    view! {
        <ListRow end=end>
            <a class="list-body" href=href>
                <strong>{name}</strong>
                <small>{when}</small>
                <Show when=move || !off.with(String::is_empty)><small>{off}</small></Show>
            </a>
        </ListRow>
        <Clashes plan=plan id=id/>
    }
    .into_any()
}

fn end(known: Known, when: Signal<String>, opens: Opens) -> AnyView {
    let about = derived(move || Some(when.get()));
    match known {
        Known::Visit(visit, row) => {
            let label = match row.stage {
                Stage::Planned | Stage::Preparing => Some(&common::EDIT),
                // What is to be seen of it is why it was off.
                Stage::Cancelled | Stage::NotHeld => Some(&common::VIEW),
                Stage::Underway | Stage::FollowUp | Stage::Closed => None,
            };
            let open = move |()| opens.changing.set(Some(visit));
            let button = label.map(|label| {
                view! { <Button label=t(label) kind=ButtonKind::Quiet about=about on_click=open/> }
            });
            let calendar = row.stage.is_waiting().then(|| in_calendar(StepId::Visit(visit), about, opens));
            view! {
                <StageTag stage=row.stage/>
                {button}
                {calendar}
                <EraseButton visit=visit when=when erasing=opens.erasing/>
            }
            .into_any()
        }
        Known::Meeting(meeting, row) => {
            let waits = row.stage == MeetingStage::Planned;
            let calendar = waits.then(|| in_calendar(StepId::Meeting(meeting), about, opens));
            view! { <MeetingTag stage=row.stage/> {calendar} }.into_any()
        }
    }
}

fn in_calendar(id: StepId, about: Signal<Option<String>>, opens: Opens) -> impl IntoView {
    let open = move |()| opens.calendar.set(Some(Which::One(id)));
    view! { <Button label=t(&texts::IN_CALENDAR) kind=ButtonKind::Quiet about=about on_click=open/> }
}

/// "Reden: moeder, ziek".
fn reason(absence: &Absence, lang: Lang) -> String {
    let parts = [absence.by.trim(), absence.reason.trim()];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}: {}", plan_texts::REASON.pick(lang), parts.join(", "))
}

/// What stands in the way of a step, each with what can be done.
#[component]
fn Clashes(plan: Plan, id: StepId) -> impl IntoView {
    let case = plan.case.with_untracked(|case| case.id);
    let names = Names::new(plan);
    let clashes = memo(move |_| {
        plan.conflicts.with(|all| {
            all.iter()
                .filter(|conflict| conflict.step == id)
                .map(|conflict| conflict.what)
                .collect::<Vec<_>>()
        })
    });
    let line = move |clash| {
        let words = t_with(move |lang| names.clash(clash, lang));
        let way = way_out(clash, case);
        view! {
            <p class="row clash">
                <span>{words}</span>
                {way.map(|(label, href)| view! { <ButtonLink label=t(label) href=href kind=ButtonKind::Quiet/> })}
            </p>
        }
    };
    view! {
        <Show when=move || !clashes.with(Vec::is_empty)>
            <li class="clashes">{move || clashes.get().into_iter().map(line).collect_view()}</li>
        </Show>
    }
    .into_any()
}
