//! What is read in a glance: how long it lasts and how much of the agreed maximum is left (M6), whether the
//! screen stays on and what was logged is stored, what lasts now, and the last entry.

use omgangsboek_core::compose::dates;
use omgangsboek_core::compose::facts::time_in;
use omgangsboek_core::domain::visit::{Run, TimeLeft};

use super::intervals::IntervalNow;
use super::last::LastEntry;
use super::live::Live;
use super::start::children;
use crate::pages::Saving;
use crate::pages::visit::desk::Desk;
use crate::reactive::prelude::*;
use crate::state::{VisitClock, use_awake, use_visit_clock};
use crate::text::visit::during as texts;
use crate::text::{t, t_with};
use crate::ui::ProgressBar;

/// The clock with its bar, a warning in words when time is short, and the last entry. The screen is kept on
/// under it.
#[component]
pub(super) fn Glance(live: Live) -> impl IntoView {
    let desk = live.desk;
    let VisitClock { minutes, left, came } = use_visit_clock(desk.visit);
    let max = desk.visit.read(|visit| u32::from(visit.plan.max_minutes));
    let short = memo(move |_| left.get() != TimeLeft::Plenty);
    // Seen from the corner of an eye: once, as it comes.
    let flashes = RwSignal::new(false);
    Effect::new(move |_| {
        if came.get().is_some() {
            flashes.set(true);
        }
    });
    view! {
        <section
            class="live-glance"
            data-left=move || name(left.get())
            data-flash=move || flashes.get().then_some("true")
            on:animationend=move |_| flashes.set(false)
        >
            <div class="glance-time">
                <p class="live-clock" role="timer">{move || dates::clock(minutes.get())}</p>
                <div class="live-time-left">
                    <p class="live-who">{since(desk)}</p>
                    <ProgressBar label=t(&texts::TIME_USED) value=minutes max=max warn=short/>
                    <p>{remaining(minutes, max)}</p>
                </div>
            </div>
            <p class="live-warning" role="status">
                {move || texts::warning(left.get()).map(|words| t(words).get())}
            </p>
            <div class="glance-state">
                <ScreenState/>
                <Saving/>
            </div>
            <IntervalNow desk=desk/>
            <LastEntry live=live/>
        </section>
    }
    .into_any()
}

/// Who, and since when, or from when to when.
fn since(desk: Desk) -> Signal<String> {
    let times = desk.visit.read(|visit| {
        let of = |run: &Run| (time_in(run, run.started), run.ended().map(|ended| time_in(run, ended)));
        visit.run().map(of).unwrap_or_default()
    });
    t_with(move |lang| {
        let line = match times.get() {
            (from, None) => texts::BEGAN_AT.pick(lang).replace("{time}", &from),
            (from, Some(until)) => {
                texts::LASTED.pick(lang).replace("{from}", &from).replace("{until}", &until)
            }
        };
        line.replace("{who}", &children(desk, lang))
    })
}

fn remaining(minutes: Memo<u32>, max: Signal<u32>) -> Signal<String> {
    t_with(move |lang| {
        let (minutes, max) = (minutes.get(), max.get());
        let agreed = dates::duration(lang, max);
        let words = if minutes > max { &texts::TIME_OVER } else { &texts::TIME_LEFT };
        let difference = dates::clock(minutes.abs_diff(max));
        words
            .pick(lang)
            .replace("{left}", &difference)
            .replace("{over}", &difference)
            .replace("{max}", &agreed)
    })
}

/// Keeps the screen on, and says whether it stays on.
#[component]
fn ScreenState() -> impl IntoView {
    let stays_on = use_awake();
    let screen = t_with(move |lang| {
        (if stays_on.get() { &texts::SCREEN_ON } else { &texts::SCREEN_MAY_DARKEN }).pick(lang).to_owned()
    });
    view! { <small class="live-screen">{screen}</small> }
}

fn name(left: TimeLeft) -> &'static str {
    match left {
        TimeLeft::Plenty => "plenty",
        TimeLeft::Fifteen => "fifteen",
        TimeLeft::Five => "five",
        TimeLeft::Over => "over",
    }
}
