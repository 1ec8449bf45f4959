//! Where the clocks disagree. Nothing is mended in silence: the worker is told where to look.

use omgangsboek_core::domain::visit::{ClockCause, ClockDoubt, Run};

use crate::pages::visit::desk::Desk;
use crate::pages::visit::log_row::time_of;
use crate::reactive::prelude::*;
use crate::text::t;
use crate::text::visit::after as texts;
use crate::text::{Lang, use_language};
use crate::ui::Notice;

/// A line for each place; nothing where there is none.
#[component]
pub(super) fn ClockDoubts(desk: Desk) -> impl IntoView {
    let language = use_language();
    let doubts = desk.visit.read(|visit| visit.run().map(Run::clock_doubts).unwrap_or_default());
    let lines = move || {
        let line = |doubt| view! { <p>{told(desk, doubt, language.get())}</p> };
        doubts.get().into_iter().map(line).collect_view()
    };
    view! {
        <Show when=move || doubts.with(|doubts| !doubts.is_empty())>
            <Notice title=t(&texts::CLOCK)>{lines}</Notice>
        </Show>
    }
    .into_any()
}

fn told(desk: Desk, doubt: ClockDoubt, lang: Lang) -> String {
    let words = match doubt.cause {
        ClockCause::AheadOrAsleep => &texts::CLOCK_AHEAD,
        ClockCause::PutBack => &texts::CLOCK_BACK,
        ClockCause::Zone => &texts::CLOCK_ZONE,
    };
    let (from, until) = (time_of(desk, doubt.from), time_of(desk, doubt.until));
    words.pick(lang).replace("{from}", &from).replace("{until}", &until)
}
