//! Tijdens: one hand, in glances. Who brought; then clock, taps, typing and STOP; then goodbye and who fetched.
//!
//! While it goes on the screen has two parts: what is read in a glance, and what lies under the hand. Only what
//! belongs to the present moment is there: while a STOP is open its steps are; after the goodbye the end is. A
//! reload finds the visit where it was, since all of it is in the visit itself.

mod at_hand;
mod ending;
mod glance;
mod hand;
mod intervals;
mod keys;
mod last;
mod live;
mod log;
mod phase;
mod start;
mod stop;

pub(super) use self::ending::GoodbyeFields;
pub(super) use self::intervals::PastIntervals;
pub(super) use self::stop::PastStops;

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::visit::{Step, Visit};

use self::glance::Glance;
use self::hand::{Halted, Hand, Leaving, Offers};
use self::live::Live;
use self::phase::Phase;
use self::start::StartCard;
use super::desk::{Desk, Refused};
use super::head::{VisitHead, address};
use crate::pages::with_visit;
use crate::platform::prefs::{Hand as Side, LiveKeys};
use crate::reactive::prelude::*;
use crate::state::{Handle, use_app, use_dimmed};
use crate::text::t;
use crate::text::visit::{self as visit_texts, during as texts};
use crate::ui::{ButtonKind, ButtonLink, EmptyState};

/// The page.
#[component]
pub fn During() -> impl IntoView {
    with_visit(|visit, case| view! { <Moment visit=visit case=case/> }.into_any())
}

#[component]
fn Moment(visit: Handle<Visit>, case: Handle<Case>) -> impl IntoView {
    let desk = Desk::new(visit, case);
    let live = Live::new(desk);
    let prefs = use_app().prefs();
    let running = memo(move |_| live.phase.get().is_live());
    let side = move || match prefs.with(|prefs| prefs.hand) {
        Side::Right => "right",
        Side::Left => "left",
    };
    let keys = move || match prefs.with(|prefs| prefs.live_keys) {
        LiveKeys::Off => Some("off"),
        LiveKeys::On => live.keyed.get().then_some("used"),
    };
    let part = move || {
        if running.get() {
            view! { <Running live=live/> }.into_any()
        } else {
            // Of those that are not live it goes from one to the other only by way of the live ones.
            match live.phase.get_untracked() {
                Phase::Waiting => view! { <StartCard desk=desk/> }.into_any(),
                Phase::Absent => view! { <EmptyState text=t(&visit_texts::NO_LIVE_SCREEN)/> }.into_any(),
                _ => over(visit),
            }
        }
    };
    view! {
        <div
            class="live"
            data-running=move || running.get().then_some("true")
            data-menu=move || live.menu.get().then_some("true")
            data-hand=side
            data-keys=keys
        >
            <VisitHead visit=visit case=case step=Step::During/>
            <Refused desk=desk/>
            {part}
        </div>
    }
    .into_any()
}

/// From the first minute until the child is handed over.
#[component]
fn Running(live: Live) -> impl IntoView {
    use_dimmed();
    let offers = Offers::new(live.desk);
    let hand = move || match live.phase.get() {
        Phase::Contact => view! { <Hand live=live offers=offers/> }.into_any(),
        Phase::Stopped(which) => view! { <Halted live=live which=which/> }.into_any(),
        Phase::Leaving => view! { <Leaving live=live/> }.into_any(),
        Phase::Waiting | Phase::Over | Phase::Absent => ().into_any(),
    };
    view! {
        <div class="live-frame">
            <Glance live=live/>
            {hand}
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
