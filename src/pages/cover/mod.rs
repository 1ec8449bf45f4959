//! The cover of a running visit: what a worker must have at hand, and nothing that names anybody.
//!
//! Clock, STOP and marking a moment. Lifting the cover asks for a way in; the keys stay in memory meanwhile.

mod hands;
mod lift;

use omgangsboek_core::compose::dates;
use omgangsboek_core::domain::visit::{TimeLeft, Visit};

use self::hands::Hands;
use self::lift::Lift;
use super::saving::Saving;
use crate::reactive::prelude::*;
use crate::state::app::RunningVisit;
use crate::state::{Handle, Opened, VisitClock, use_app, use_awake, use_book, use_dimmed, use_visit_clock};
use crate::text::visit::during;
use crate::text::{cover as texts, t, t_with};

/// A covered visit.
#[component]
pub fn Cover(
    /// Which.
    visit: RunningVisit,
) -> impl IntoView {
    use_app().provide_book();
    // As on the page beneath: the screen stays on, and is dimmed if that was chosen.
    let _stays_on = use_awake();
    use_dimmed();
    let opened = use_book().visit(visit.id);
    let opened = memo(move |_| opened.get());
    let title =
        t_with(move |lang| texts::SINCE.pick(lang).replace("{time}", &dates::time(visit.began.time())));
    let hands = move || match opened.get() {
        Opened::Ready(visit) => view! { <Running visit=visit/> }.into_any(),
        _ => ().into_any(),
    };
    view! {
        <main class="cover">
            <header class="cover-head">
                <h1>{title}</h1>
                <Saving/>
            </header>
            {hands}
            <Lift/>
        </main>
    }
    .into_any()
}

/// Clock and buttons.
#[component]
fn Running(visit: Handle<Visit>) -> impl IntoView {
    let VisitClock { minutes, left, .. } = use_visit_clock(visit);
    let max = visit.with_untracked(|visit| u32::from(visit.plan.max_minutes));
    let agreed = t_with(move |lang| texts::AGREED.pick(lang).replace("{max}", &dates::duration(lang, max)));
    view! {
        <section class="cover-clock" data-short=move || (left.get() != TimeLeft::Plenty).then_some("true")>
            <p class="live-clock" role="timer">{move || dates::clock(minutes.get())}</p>
            <p>{agreed}</p>
            <p class="cover-warning" role="status">
                {move || during::warning(left.get()).map(|words| view! { <strong>{t(words)}</strong> })}
            </p>
        </section>
        <Hands visit=visit/>
    }
    .into_any()
}
