//! Goodbye and end: the goodbye (M36), who fetches the child, and whether it ended early (M35).
//!
//! The goodbye stands first, since it is said in any case and the reason can wait until the child is handed over.

mod early;
mod parting;

use leptos_router::hooks::use_navigate;
use omgangsboek_core::compose::facts::time_in;
use omgangsboek_core::domain::visit::{Step, StopEpisode};
use omgangsboek_core::session::places::DraftPlace;

pub(super) use self::early::EarlyAnswer;
pub(in crate::pages::visit) use self::parting::GoodbyeFields;

use self::early::{Early, early_end};
use self::parting::{Parted, Parting};
use super::start::children;
use crate::pages::visit::desk::{Desk, random};
use crate::pages::visit::head::address;
use crate::pages::visit::who_field::{Missing, WhoAnswer, WhoField};
use crate::reactive::prelude::*;
use crate::state::{now, use_minutes};
use crate::text::visit::{during, ending as texts};
use crate::text::{t, t_with};
use crate::ui::{Button, ButtonKind};

/// What there is to do at the end, without a title: that stands on its panel or card.
#[component]
pub(super) fn Ending(
    desk: Desk,
    /// Whether it ends early, also while the reason is still to come.
    early: EarlyAnswer,
) -> impl IntoView {
    let parted = desk.visit.read(|visit| visit.run().is_some_and(|run| run.goodbye.is_some()));
    let recorded = early_end(desk);
    // A STOP that ended the visit has its own reason.
    let stopped = desk
        .visit
        .read(|visit| visit.run().is_some_and(|run| run.stops.iter().any(StopEpisode::ended_visit)));
    let reason_missing = memo(move |_| early.is_wanted() && !stopped.get() && recorded.with(Option::is_none));
    view! {
        <Show when=move || parted.get() fallback=move || view! { <Parting desk=desk/> }>
            <Parted desk=desk/>
            <Fetching desk=desk reason_missing=reason_missing/>
        </Show>
        <Show when=move || !stopped.get()>
            <Early desk=desk recorded=recorded answer=early/>
        </Show>
    }
    .into_any()
}

/// Who fetches, and the end of the visit.
#[component]
fn Fetching(desk: Desk, reason_missing: Memo<bool>) -> impl IntoView {
    let id = desk.visit.with_untracked(|visit| visit.id);
    let answer = WhoAnswer::new(desk, DraftPlace::FetchedBy(id));
    let navigate = use_navigate();
    let choose = t(&texts::CHOOSE_WHO);
    let name = t(&during::NAME_THEM);
    let reason_first = t(&texts::EARLY_REASON_FIRST);
    let why_not = derived(move || match answer.get() {
        Ok(_) => reason_missing.get().then(|| reason_first.get()),
        Err(Missing::Choice) => Some(choose.get()),
        Err(Missing::Name) => Some(name.get()),
    });
    let fetched = move |()| {
        let Ok(who) = untrack(|| answer.get()) else { return };
        let at = now();
        if desk.change_with(|visit, case| visit.hand_over(&random(), at, who, case)).is_some() {
            answer.recorded();
            navigate(&address(desk.visit, Step::After), Default::default());
        }
    };
    let question =
        t_with(move |lang| texts::WHO_FETCHES.pick(lang).replace("{child}", &children(desk, lang)));
    let minute = use_minutes();
    let time = t_with(move |lang| {
        let now = minute.get();
        let time = desk.visit.with(|visit| visit.run().map(|run| time_in(run, now)).unwrap_or_default());
        texts::FETCHED_NOW.pick(lang).replace("{time}", &time)
    });
    view! {
        <WhoField desk=desk label=question answer=answer/>
        <p class="muted">{time}</p>
        <Button
            label=t(&texts::FETCHED)
            kind=ButtonKind::Primary
            wide=true
            why_not=why_not
            on_click=fetched
        />
    }
    .into_any()
}
