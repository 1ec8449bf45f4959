//! The time of what was added afterwards: an estimate, and the only time of an entry that can be changed.

use chrono::NaiveTime;
use omgangsboek_core::domain::ids::EntryId;

use crate::pages::visit::desk::Desk;
use crate::reactive::prelude::*;
use crate::state::now;
use crate::text::t;
use crate::text::visit::entry as texts;
use crate::ui::TimeField;

/// The field. A time at which the visit did not go on is refused, and the field goes back to what it was.
///
/// The entry moves to its new place when the caret leaves the field: half a time is a time too, and would
/// take the row away from under the hand.
#[component]
pub(in crate::pages::visit) fn EstimateField(desk: Desk, id: EntryId) -> impl IntoView {
    let time = desk.visit.read(move |visit| {
        let run = visit.run()?;
        Some(run.local(run.log.entry(id)?.at).time())
    });
    let typed = RwSignal::new(None::<NaiveTime>);
    let pick = move |time: Option<NaiveTime>| {
        // An emptied field is a time being chosen anew.
        if time.is_some() {
            typed.set(time);
        }
    };
    let take = move |_| {
        if let Some(time) = typed.get_untracked() {
            let at = now();
            desk.change(|visit| visit.estimate(id, time, at));
            typed.set(None);
        }
    };
    view! {
        <div on:focusout=take>
            <TimeField
                label=t(&texts::ABOUT_WHEN)
                value=derived(move || typed.get().or(time.get()))
                on_pick=pick
            />
        </div>
    }
    .into_any()
}
