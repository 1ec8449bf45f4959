//! The clock: how long it lasts, and how much of the agreed maximum is left (M6).

use leptos::prelude::*;
use omgangsboek_core::compose::dates;
use omgangsboek_core::compose::facts::clock_time;
use omgangsboek_core::domain::visit::TimeLeft;
use omgangsboek_core::domain::words::Words;

use super::start::children;
use crate::pages::visit::desk::Desk;
use crate::state::{use_awake, use_seconds};
use crate::text::visit::during as texts;
use crate::text::{t, t_with};
use crate::ui::ProgressBar;

/// The clock with its bar, and a warning in words when time is short. The screen is kept on under it.
#[component]
pub(super) fn LiveClock(desk: Desk) -> impl IntoView {
    let stays_on = use_awake();
    let screen = t_with(move |lang| {
        (if stays_on.get() { &texts::SCREEN_ON } else { &texts::SCREEN_MAY_DARKEN }).pick(lang).to_owned()
    });
    let second = use_seconds();
    // Minutes are what is shown, so nothing on screen is touched in between.
    let minutes = Memo::new(move |_| {
        let now = second.get();
        desk.visit.with(|visit| visit.run().map_or(0, |run| run.minutes(now)))
    });
    let left = Memo::new(move |_| {
        let now = second.get();
        desk.visit.with(|visit| {
            visit.run().map_or(TimeLeft::Plenty, |run| run.time_left(visit.plan.maximum(), now))
        })
    });
    let max = desk.visit.read(|visit| u32::from(visit.plan.max_minutes));
    let goes_on = desk.visit.read(|visit| visit.run().is_some_and(|run| run.goodbye.is_none()));
    let since = desk.visit.read(|visit| {
        visit.run().map(|run| (clock_time(run.started), run.ended().map(clock_time))).unwrap_or_default()
    });
    let who = t_with(move |lang| {
        let line = match since.get() {
            (from, None) => texts::BEGAN_AT.pick(lang).replace("{time}", &from),
            (from, Some(until)) => {
                texts::LASTED.pick(lang).replace("{from}", &from).replace("{until}", &until)
            }
        };
        line.replace("{who}", &children(desk, lang))
    });
    let remaining = t_with(move |lang| {
        let (minutes, max) = (minutes.get(), max.get());
        let agreed = dates::duration(lang, max);
        let words = if minutes > max { &texts::TIME_OVER } else { &texts::TIME_LEFT };
        let difference = dates::clock(minutes.abs_diff(max));
        words
            .pick(lang)
            .replace("{left}", &difference)
            .replace("{over}", &difference)
            .replace("{max}", &agreed)
    });
    let short = move || goes_on.get() && left.get() != TimeLeft::Plenty;
    view! {
        <section class="live-head" data-left=move || if goes_on.get() { name(left.get()) } else { "plenty" }>
            <div>
                <p class="live-who">{who}</p>
                <p class="live-clock" role="timer">{move || dates::clock(minutes.get())}</p>
            </div>
            <div class="live-time-left">
                <ProgressBar label=t(&texts::TIME_USED) value=minutes max=max warn=Signal::derive(short)/>
                <p>{remaining} <small class="live-screen">{screen}</small></p>
            </div>
            <p class="live-warning" role="status">
                {move || short().then(|| warning(left.get())).flatten().map(t)}
            </p>
        </section>
    }
    .into_any()
}

fn name(left: TimeLeft) -> &'static str {
    match left {
        TimeLeft::Plenty => "plenty",
        TimeLeft::Fifteen => "fifteen",
        TimeLeft::Five => "five",
        TimeLeft::Over => "over",
    }
}

fn warning(left: TimeLeft) -> Option<&'static Words> {
    match left {
        TimeLeft::Plenty => None,
        TimeLeft::Fifteen => Some(&texts::FIFTEEN),
        TimeLeft::Five => Some(&texts::FIVE),
        TimeLeft::Over => Some(&texts::OVER),
    }
}
