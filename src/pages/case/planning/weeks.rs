//! Four weeks as a grid of days, to move planned steps in: by dragging, or with the arrow keys.
//!
//! Times at which something of another family is planned show as taken and say no more: this screen may be seen
//! by whoever sits beside it.

use chrono::{Datelike, Days, NaiveDate};
use omgangsboek_core::domain::planning::{Step, StepId};

use super::mover::{Moved, Mover};
use super::plan::Plan;
use super::words::Names;
use crate::pages::case::use_today;
use crate::reactive::prelude::*;
use crate::text::{dates, planning as texts, t, t_with, use_language};
use crate::ui::{Button, ButtonKind, Card, Draggable};

/// So many days are in view.
const SHOWN: u64 = 28;

/// The id of what says how steps are moved.
const HOW: &str = "how-to-move";

/// The grid.
#[component]
pub fn Weeks(
    /// Of this plan.
    plan: Plan,
) -> impl IntoView {
    let today = use_today();
    let mover = Mover::new(plan);
    let over = RwSignal::new(None::<NaiveDate>);
    let next = move || {
        let next = plan.steps.with(|steps| steps.iter().find(|step| step.is_waiting()).map(Step::day));
        monday(next.unwrap_or_else(|| today.get()))
    };
    let first = RwSignal::new(untrack(next));
    let browsed = RwSignal::new(false);
    // What is planned beside this grid comes into view, unless somebody is looking or moving elsewhere.
    Effect::new(move |_| {
        let next = next();
        if !browsed.get_untracked() && !mover.has_moved() {
            first.set(next);
        }
    });
    // A step that is moved out of view takes the view along.
    Effect::new(move |_| {
        let Some(step) = mover.carried.get().and_then(|id| plan.step(id)) else { return };
        let from = first.get_untracked();
        if step.day() < from || step.day() >= later(from, SHOWN) {
            first.set(monday(step.day()));
        }
    });
    let go = move |weeks: i64| {
        browsed.set(true);
        let day = first.get_untracked().checked_add_signed(chrono::TimeDelta::weeks(weeks));
        first.update(|first| *first = day.unwrap_or(*first));
    };
    let days = move || (0..SHOWN).map(|nth| later(first.get(), nth)).collect::<Vec<_>>();
    let period = t_with(move |lang| {
        let until = later(first.get(), SHOWN - 1);
        format!("{} – {}", dates::day(lang, first.get()), dates::day_with_year(lang, until))
    });
    view! {
        <Card title=t(&texts::WEEKS)>
            <p class="muted" id=HOW>{t(&texts::HOW_TO_MOVE)}</p>
            <Moved mover=mover/>
            <div class="row row-apart">
                <Button label=t(&texts::EARLIER) kind=ButtonKind::Quiet on_click=move |()| go(-4)/>
                <strong>{period}</strong>
                <Button label=t(&texts::LATER) kind=ButtonKind::Quiet on_click=move |()| go(4)/>
            </div>
            <ol class="weeks" role="list">
                <For each=days key=|day| *day let:day>
                    <Day plan=plan mover=mover day=day over=over/>
                </For>
            </ol>
        </Card>
    }
    .into_any()
}

#[component]
fn Day(plan: Plan, mover: Mover, day: NaiveDate, over: RwSignal<Option<NaiveDate>>) -> impl IntoView {
    let today = use_today();
    let language = use_language();
    // "wo 2 dec"; on a narrow screen the month stands above the weeks only.
    let short = memo(move |_| {
        let name = dates::short_weekday_and_day(language.get(), day);
        name.rsplit_once(' ').map(|(day, month)| (day.to_owned(), month.to_owned())).unwrap_or_default()
    });
    let own = memo(move |_| {
        plan.steps.with(|steps| {
            let here = steps.iter().filter(|step| step.day() == day && step.stands());
            here.map(|step| (step.id, step.starts)).collect::<Vec<_>>()
        })
    });
    let taken = memo(move |_| {
        plan.others.with(|steps| {
            let here = steps.iter().filter(|step| step.day() == day && step.stands());
            here.map(|step| dates::time(step.starts.time())).collect::<Vec<_>>()
        })
    });
    let taken_words = t(&texts::TAKEN);
    view! {
        <li
            class="day"
            class:day-today=move || today.get() == day
            class:day-over=move || over.get() == Some(day)
            data-day=day.to_string()
        >
            <small>{move || short.get().0} <span class="day-month">{move || format!(" {}", short.get().1)}</span></small>
            <For each=move || own.get() key=|step| *step let:step>
                <Chip plan=plan mover=mover id=step.0 over=over/>
            </For>
            {move || {
                let at = |time: String| view! { <small class="day-taken">{move || taken_words.get()} " " {time}</small> };
                taken.get().into_iter().map(at).collect_view()
            }}
        </li>
    }
    .into_any()
}

#[component]
fn Chip(plan: Plan, mover: Mover, id: StepId, over: RwSignal<Option<NaiveDate>>) -> impl IntoView {
    let Some(step) = untrack(|| plan.step(id)) else { return ().into_any() };
    let names = Names::new(plan);
    let kind = step.kind;
    let name = t_with(move |lang| names.of(id, kind, lang));
    let time = dates::time(step.starts.time());
    let waits = memo(move |_| plan.step(id).is_some_and(|step| step.is_waiting()));
    let spoken = t_with(move |lang| {
        let when =
            format!("{}, {}", dates::weekday_and_day(lang, step.day()), dates::time(step.starts.time()));
        format!("{}, {when}", names.of(id, kind, lang))
    });
    let focus = mover.carried.get_untracked() == Some(id);
    if focus {
        // Only once: whoever looks at other weeks afterwards keeps the caret where it is.
        mover.carried.set(None);
    }
    let face =
        move || view! { <span class="chip-time">{time.clone()}</span> <span class="chip-name">{name}</span> };
    let face = StoredValue::new(face);
    let pass_over = move |place: Option<String>| over.set(place.and_then(|day| day.parse().ok()));
    let drop_on = move |place: String| {
        if let Ok(day) = place.parse() {
            mover.to(id, day);
        }
    };
    let movable = move || {
        view! {
            <Draggable
                place="data-day"
                label=spoken
                described_by=HOW
                focus=focus
                on_over=pass_over
                on_drop=drop_on
                on_step=move |days| mover.by(id, days)
            >
                {face.with_value(|face| face())}
            </Draggable>
        }
        .into_any()
    };
    (move || {
        if waits.get() {
            movable()
        } else {
            view! { <span class="day-held">{face.with_value(|face| face())}</span> }.into_any()
        }
    })
    .into_any()
}

fn monday(day: NaiveDate) -> NaiveDate {
    let back = u64::from(day.weekday().num_days_from_monday());
    day.checked_sub_days(Days::new(back)).unwrap_or(day)
}

fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}
