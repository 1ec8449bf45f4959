//! Na: first what happened, then what follows from it. What was recorded is reviewed and completed; then
//! safety and agreements in a tap each, the two talks that follow, what to bear in mind, and the report. A
//! visit is closed when nothing is open any more; until then it says what is.

mod add;
mod agreements;
mod closing;
mod follow_ups;
mod goals;
mod left_out;
mod review;
mod safety;
mod tell;

use omgangsboek_core::compose::dates;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::visit::{Step, StepClosed, Visit, VisitState};

use self::add::AddCard;
use self::agreements::AgreementsCard;
use self::closing::ClosingCard;
use self::follow_ups::FollowUps;
use self::goals::GoalsCard;
use self::left_out::LeftOut;
use self::review::ReviewCard;
use self::safety::SafetyCard;
use self::tell::TellCard;
use super::desk::{Desk, Refused};
use super::during::{GoodbyeFields, PastIntervals, PastStops};
use super::head::{VisitHead, address};
use crate::pages::with_visit;
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::visit::{self as visit_texts, after as texts};
use crate::text::{t, t_with};
use crate::ui::{ButtonKind, ButtonLink, Card, EmptyState, Notice, NoticeKind};

/// The page.
#[component]
pub fn After() -> impl IntoView {
    with_visit(|visit, case| view! { <Afterwards visit=visit case=case/> }.into_any())
}

#[component]
fn Afterwards(visit: Handle<Visit>, case: Handle<Case>) -> impl IntoView {
    let desk = Desk::new(visit, case);
    let closed = visit.read(|visit| Step::After.closed(visit.state()));
    let part = move || match closed.get() {
        None => view! { <Open desk=desk/> }.into_any(),
        Some(StepClosed::NotHandedOver) => view! {
            <EmptyState text=t(&visit_texts::STEP_LATER)>
                <ButtonLink label=t(&visit_texts::TO_DURING) href=address(visit, Step::During)/>
            </EmptyState>
        }
        .into_any(),
        Some(StepClosed::NotHeld) => view! {
            <EmptyState text=t(&visit_texts::NO_LIVE_SCREEN)>
                <ButtonLink label=t(&visit_texts::TO_REPORT) href=address(visit, Step::Report)/>
            </EmptyState>
        }
        .into_any(),
    };
    view! {
        <VisitHead visit=visit case=case step=Step::After/>
        <Refused desk=desk/>
        {part}
    }
    .into_any()
}

#[component]
fn Open(desk: Desk) -> impl IntoView {
    let closed = desk.visit.read(|visit| match visit.state() {
        VisitState::Closed { at } => Some(*at),
        _ => None,
    });
    let notice = move || {
        closed.get().map(|at| {
            let title = t_with(move |lang| {
                let when = dates::day_and_time(lang, at.wall.naive_local());
                texts::CLOSED.pick(lang).replace("{when}", &when)
            });
            view! { <Notice kind=NoticeKind::Success title=title/> }
        })
    };
    view! {
        {notice}
        <fieldset class="two" disabled=move || closed.with(Option::is_some)>
            <div class="stack">
                <ReviewCard desk=desk/>
                <Show when=move || closed.with(Option::is_none)>
                    <AddCard desk=desk/>
                </Show>
                <PastIntervals desk=desk/>
                <PastStops desk=desk/>
                <Card title=t(&texts::GOODBYE)>
                    <GoodbyeFields desk=desk/>
                </Card>
            </div>
            <div class="stack">
                <SafetyCard desk=desk/>
                <AgreementsCard desk=desk/>
                <FollowUps desk=desk/>
                <LeftOut desk=desk/>
                <GoalsCard desk=desk/>
                <TellCard desk=desk/>
                <ButtonLink
                    label=t(&visit_texts::TO_REPORT)
                    href=address(desk.visit, Step::Report)
                    kind=ButtonKind::Primary
                    wide=true
                />
                <ClosingCard desk=desk/>
            </div>
        </fieldset>
    }
    .into_any()
}
