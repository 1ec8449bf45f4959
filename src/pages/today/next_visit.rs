//! The visit that is going on or comes next: what one has to know before the door opens, and the one step
//! to go on with. Its case is opened for the STOP signal and the supervision terms; no other is.

use chrono::NaiveDate;
use omgangsboek_core::compose::{sentence::capitalised, summary};
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::VisitId;
use omgangsboek_core::domain::person::Role;
use omgangsboek_core::session::rows::{Stage, VisitRow};

use crate::pages::case::{StageTag, numbered, titled, use_today};
use crate::reactive::prelude::*;
use crate::state::{Handle, Opened, use_book};
use crate::text::{Lang, case as case_texts, common, dates, t, t_with, today as texts};
use crate::ui::{ButtonKind, ButtonLink, Card};

/// The card of one visit.
#[component]
pub fn NextVisit(visit: VisitId) -> impl IntoView {
    let book = use_book();
    let today = use_today();
    let (cases, visits) = (book.cases(), book.visits());
    let row = memo(move |_| visits.with(|visits| visits.get(&visit).cloned()));
    let of = memo(move |_| row.with(|row| row.as_ref().map(|row| row.case)));
    let title = t_with(move |lang| {
        let Some(row) = row.get() else { return String::new() };
        let case = cases.with(|cases| cases.get(&row.case).cloned());
        let name = titled(case.as_ref().map_or("", |case| case.title.as_str()), lang);
        let mut visit = numbered(book, visit, lang);
        if let Some(course) = case.and_then(|case| case.course()) {
            visit = format!("{visit} {} {}", case_texts::OF.pick(lang), course.visits);
        }
        format!("{} · {name} – {visit}", when(&row, today.get(), lang))
    });
    let where_and_how_long = t_with(move |lang| {
        let Some(row) = row.get() else { return String::new() };
        let length = dates::duration(lang, row.max_minutes.into());
        capitalised(&format!("{} · {} {length}", row.place, texts::AT_MOST.pick(lang)))
    });
    let stage = memo(move |_| row.with(|row| row.as_ref().map_or(Stage::Closed, |row| row.stage)));
    let is_today =
        memo(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.starts.date() <= today.get())));
    let known = move || {
        of.get().map(|of| {
            let case = book.case(of);
            move || match case.get() {
                Opened::Ready(case) => view! { <Known case=case/> }.into_any(),
                // What the lists know is there already.
                Opened::Loading | Opened::Missing | Opened::Damaged => ().into_any(),
            }
        })
    };
    let aside = move || view! { {move || view! { <StageTag stage=stage.get()/> }} };
    view! {
        <Card title=title aside=aside strong=true>
            <p>{where_and_how_long}</p>
            {known}
            <div class="row">{move || steps(visit, stage.get(), is_today.get())}</div>
        </Card>
    }
    .into_any()
}

/// "Om 14:00" today, "Di 24 nov 10:30" later, "Begonnen om 14:02" while it is going on.
fn when(row: &VisitRow, today: NaiveDate, lang: Lang) -> String {
    let starts = dates::time(row.starts.time());
    match row.began {
        Some(began) if row.stage == Stage::Underway => {
            format!("{} {}", texts::SINCE.pick(lang), dates::time(began.time()))
        }
        _ if row.starts.date() == today => format!("{} {starts}", texts::AT.pick(lang)),
        _ => capitalised(&format!("{} {starts}", dates::near_day(lang, row.starts.date(), today))),
    }
}

/// How it is supervised, and how the child says STOP (M21, M23).
#[component]
fn Known(case: Handle<Case>) -> impl IntoView {
    let terms = t_with(move |lang| case.with(|case| capitalised(&summary::terms(case.terms.get(), lang))));
    let stop = t_with(move |lang| {
        let signals = case.with(|case| summary::stop_signals(case.in_role(Role::Child), lang));
        if signals.is_empty() {
            texts::NO_STOP.pick(lang).to_owned()
        } else {
            format!("{} – {signals}", texts::STOP.pick(lang))
        }
    });
    view! {
        <p class="muted">{terms}</p>
        <p><strong>{stop}</strong></p>
    }
    .into_any()
}

fn steps(visit: VisitId, stage: Stage, is_today: bool) -> AnyView {
    let to = |step: &str| format!("/bezoek/{visit}/{step}");
    match stage {
        Stage::Underway => view! {
            <ButtonLink label=t(&texts::BACK_TO_VISIT) href=to("tijdens") kind=ButtonKind::Primary/>
        }
        .into_any(),
        Stage::Planned | Stage::Preparing => {
            let label = if stage == Stage::Planned { &texts::PREPARE } else { &texts::PREPARE_ON };
            let start = is_today.then(|| view! { <ButtonLink label=t(&texts::START) href=to("tijdens")/> });
            view! { <ButtonLink label=t(label) href=to("voor") kind=ButtonKind::Primary/> {start} }.into_any()
        }
        Stage::FollowUp => {
            view! { <ButtonLink label=t(&common::NEXT) href=to("na") kind=ButtonKind::Primary/> }.into_any()
        }
        Stage::Closed | Stage::Cancelled | Stage::NotHeld => ().into_any(),
    }
}
