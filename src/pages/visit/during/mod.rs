//! Tijdens: one hand, in glances. Who brought; then clock, taps, typing, STOP and the log; then goodbye and
//! who fetched.
//!
//! Only what belongs to the present moment is on screen. While a STOP is open its steps are; after the
//! goodbye the end is. A reload finds the visit where it was, since all of it is in the visit itself.

mod at_hand;
mod clock;
mod composer;
mod ending;
mod log;
mod start;
mod stop;
mod taps;

pub(super) use self::ending::GoodbyeFields;
pub(super) use self::stop::PastStops;

use leptos::prelude::*;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::visit::{Step, Visit, VisitState};

use self::at_hand::AtHand;
use self::clock::LiveClock;
use self::composer::Composer;
use self::ending::{EarlyAnswer, Ending};
use self::log::{LogCard, UndoButton};
use self::start::StartCard;
use self::stop::{OpenStop, StopButton};
use self::taps::Taps;
use super::desk::{Desk, Refused};
use super::head::{VisitHead, address};
use crate::pages::with_visit;
use crate::state::Handle;
use crate::text::t;
use crate::text::visit::{self as visit_texts, during as texts, ending as ending_texts};
use crate::ui::{Button, ButtonKind, ButtonLink, EmptyState};

/// The page.
#[component]
pub fn During() -> impl IntoView {
    with_visit(|visit, case| view! { <Moment visit=visit case=case/> }.into_any())
}

/// Which part of the visit it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Waiting,
    /// Child and parent are together.
    Contact,
    /// A STOP is open; its place in the visit.
    Stopped(usize),
    /// The goodbye was said; the child is still here.
    Leaving,
    Over,
    Absent,
}

fn phase(visit: &Visit) -> Phase {
    match (visit.state(), visit.run()) {
        (VisitState::Planned | VisitState::Preparing, _) => Phase::Waiting,
        (VisitState::Cancelled(_) | VisitState::NotHeld(_), _) => Phase::Absent,
        (VisitState::Underway, Some(run)) if run.open_stop().is_some() => Phase::Stopped(run.stops.len() - 1),
        (VisitState::Underway, Some(run)) if run.goodbye.is_none() => Phase::Contact,
        (VisitState::Underway, _) => Phase::Leaving,
        (VisitState::FollowUp | VisitState::Closed { .. }, _) => Phase::Over,
    }
}

#[component]
fn Moment(visit: Handle<Visit>, case: Handle<Case>) -> impl IntoView {
    let desk = Desk::new(visit, case);
    let phase = visit.read(phase);
    // Outlives the goodbye, which does not wait for the reason.
    let early = EarlyAnswer::new(desk);
    let part = move || match phase.get() {
        Phase::Waiting => view! { <StartCard desk=desk/> }.into_any(),
        Phase::Contact => view! { <Contact desk=desk early=early/> }.into_any(),
        Phase::Stopped(which) => view! { <Halted desk=desk which=which/> }.into_any(),
        Phase::Leaving => view! { <Leaving desk=desk early=early/> }.into_any(),
        Phase::Over => over(visit),
        Phase::Absent => view! { <EmptyState text=t(&visit_texts::NO_LIVE_SCREEN)/> }.into_any(),
    };
    let running = move || matches!(phase.get(), Phase::Contact | Phase::Stopped(_) | Phase::Leaving);
    view! {
        <div class="live" data-running=move || running().then_some("true")>
            <VisitHead visit=visit case=case step=Step::During/>
            <Show when=running>
                <LiveClock desk=desk/>
            </Show>
            <Refused desk=desk/>
            {part}
        </div>
    }
    .into_any()
}

/// Child and parent are together.
#[component]
fn Contact(desk: Desk, early: EarlyAnswer) -> impl IntoView {
    // After a STOP that ended the visit the goodbye is what comes next.
    let stopped = desk.visit.with_untracked(|visit| visit.run().is_some_and(|run| run.ended_early()));
    let ending = RwSignal::new(stopped);
    let chosen = RwSignal::new(desk.visit.with_untracked(|visit| visit.plan.everyone()));
    view! {
        <div class="live-grid">
            <div class="live-main stack">
                <Show when=move || ending.get()>
                    <Ending desk=desk early=early on_not_yet=move |()| ending.set(false)/>
                </Show>
                <Show when=move || !ending.get()>
                    <Taps desk=desk chosen=chosen/>
                </Show>
                <Composer desk=desk/>
            </div>
            <div class="live-side stack">
                <div class="live-bar">
                    <StopButton desk=desk/>
                    <UndoButton desk=desk/>
                </div>
                // Above the log, which grows with each tap: a button must not move away under a finger.
                <Show when=move || !ending.get()>
                    <Button label=t(&ending_texts::TO_END) wide=true on_click=move |()| ending.set(true)/>
                </Show>
                <LogCard desk=desk/>
                <PastStops desk=desk/>
                <AtHand desk=desk/>
            </div>
        </div>
    }
    .into_any()
}

/// A STOP is open: its steps, and what helps with them.
#[component]
fn Halted(desk: Desk, which: usize) -> impl IntoView {
    view! {
        <div class="two">
            <OpenStop desk=desk which=which/>
            <AtHand desk=desk/>
        </div>
    }
    .into_any()
}

/// The goodbye was said; the child waits to be fetched.
#[component]
fn Leaving(desk: Desk, early: EarlyAnswer) -> impl IntoView {
    view! {
        <div class="two">
            <Ending desk=desk early=early/>
            <div class="stack">
                <LogCard desk=desk/>
                <PastStops desk=desk/>
                <AtHand desk=desk/>
            </div>
        </div>
    }
    .into_any()
}

fn over(visit: Handle<Visit>) -> AnyView {
    view! {
        <EmptyState text=t(&texts::OVER_NOW)>
            <ButtonLink
                label=t(&visit_texts::TO_AFTER)
                href=address(visit, Step::After)
                kind=ButtonKind::Primary
            />
            <ButtonLink label=t(&visit_texts::TO_REPORT) href=address(visit, Step::Report)/>
        </EmptyState>
    }
    .into_any()
}
