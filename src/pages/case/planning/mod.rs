//! The plan of a case: what is to come and what was, in time; how far it is; and the next steps.
//!
//! Nothing is planned far ahead (M44): the proposal ends with the next evaluation, and what was planned beyond it
//! is marked. The plan is the worker's and can always change (M45).

mod calendar;
mod decided;
mod list;
mod mover;
mod plan;
mod preview;
mod proposal;
mod proposal_typed;
mod row;
mod standing;
mod weeks;
mod words;

pub use decided::{DecidedFields, decided_words};
pub use plan::all_steps;

use std::collections::BTreeMap;

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::{CaseId, VisitId};
use omgangsboek_core::session::places::DraftPlace;
use omgangsboek_core::session::rows::VisitRow;

use calendar::{InCalendar, Which};
use list::Steps;
use plan::Plan;
use proposal::Proposal;
use standing::Standing;
use weeks::Weeks;

use crate::pages::draft::{WithDraft, is_waiting};
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{planning as texts, t};
use crate::ui::{Button, ButtonKind, Card, Icon};

/// How many visits of a case took place or are going on (M6); another version of one is not one more.
pub fn held(visits: &BTreeMap<VisitId, VisitRow>, case: CaseId) -> u32 {
    let held =
        |visit: &&VisitRow| visit.case == case && visit.stage.took_place() && !visit.is_other_version(visits);
    u32::try_from(visits.values().filter(held).count()).unwrap_or(u32::MAX)
}

/// The part of the page.
#[component]
pub fn Planning(case: Handle<Case>) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let plan = Plan::of(case);
    let place = DraftPlace::Proposal(id);
    let proposing = RwSignal::new(is_waiting(place));
    let calendar = RwSignal::new(None::<Which>);
    let form = move |(draft, typed)| {
        view! {
            <Proposal plan=plan draft=draft typed=typed on_done=move |()| proposing.set(false)/>
        }
        .into_any()
    };
    let any = memo(move |_| plan.steps.with(|steps| !steps.is_empty()));
    let waiting = memo(move |_| plan.steps.with(|steps| steps.iter().any(|step| step.is_waiting())));
    view! {
        <div class="stack">
            <Standing plan=plan on_propose=move |()| proposing.set(true)/>
            <Show when=move || proposing.get()>
                <Card title=t(&texts::PROPOSAL)><WithDraft place=place form=form/></Card>
            </Show>
            <Steps plan=plan calendar=calendar/>
            <Show when=move || waiting.get()><Weeks plan=plan/></Show>
            <Show when=move || any.get()>
                <div class="row">
                    <Button
                        label=t(&texts::ALL_IN_CALENDAR)
                        kind=ButtonKind::Quiet
                        icon=Icon::Calendar
                        on_click=move |()| calendar.set(Some(Which::All))
                    />
                </div>
            </Show>
        </div>
        <InCalendar plan=plan which=calendar/>
    }
    .into_any()
}
