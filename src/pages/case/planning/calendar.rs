//! Steps into the worker's own calendar, as a file. Without names unless that is asked for: a calendar is shared
//! sooner than one thinks.

use leptos::task::spawn_local;
use omgangsboek_core::compose::calendar::{self, Names};
use omgangsboek_core::domain::planning::{Step, StepId, is_provisional};
use omgangsboek_core::ports::Clock;

use super::plan::Plan;
use crate::reactive::prelude::*;
use crate::state::out::{SaveOutcome, save_calendar};
use crate::state::use_app;
use crate::text::{Words, common, hint, planning as texts, t, use_language};
use crate::ui::{Button, ButtonKind, Dialog, Notice, NoticeKind, Toggle};

/// Which steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// This one.
    One(StepId),
    /// All that are to come, and those that were called off, so that they go from the calendar too.
    All,
}

/// The dialog; open while it is about something.
#[component]
pub fn InCalendar(
    /// The plan.
    plan: Plan,
    /// Which steps.
    which: RwSignal<Option<Which>>,
) -> impl IntoView {
    let close = move |()| which.set(None);
    view! {
        <Dialog open=derived(move || which.get().is_some()) title=t(&texts::CALENDAR) on_close=close>
            <Body plan=plan which=which/>
        </Dialog>
    }
    .into_any()
}

#[component]
fn Body(plan: Plan, which: RwSignal<Option<Which>>) -> impl IntoView {
    let language = use_language();
    let app = use_app();
    let names = RwSignal::new(Names::Without);
    let outcome = RwSignal::new(None::<SaveOutcome>);
    let save = move |()| {
        let Some(which) = which.get_untracked() else { return };
        let evaluation = plan.evaluation.get_untracked();
        let events: Vec<_> = plan.case.with_untracked(|case| {
            plan.steps.with_untracked(|steps| {
                let wanted = steps.iter().filter(|step| is_wanted(step, which));
                let lang = language.get_untracked();
                let event = |step: &Step| {
                    calendar::event(case, step, is_provisional(step, evaluation), names.get_untracked(), lang)
                };
                wanted.map(event).collect()
            })
        });
        let saving = save_calendar(&events, app.machine().clock.now());
        spawn_local(async move {
            let became = saving.await;
            outcome.try_set(Some(became));
        });
    };
    let said = move || {
        let (kind, words): (_, &'static Words) = match outcome.get()? {
            SaveOutcome::Downloaded | SaveOutcome::Shared => (NoticeKind::Success, &texts::CALENDAR_SAVED),
            SaveOutcome::Cancelled => return None,
            SaveOutcome::Refused => (NoticeKind::Error, &texts::CALENDAR_REFUSED),
        };
        Some(view! { <Notice kind=kind><p>{t(words)}</p></Notice> })
    };
    view! {
        <p>{t(&texts::CALENDAR_WHAT)}</p>
        <Toggle
            label=t(&texts::WITH_NAMES)
            value=derived(move || names.get() == Names::With)
            on_change=move |on: bool| names.set(if on { Names::With } else { Names::Without })
            hint=hint(&texts::WITH_NAMES_HINT)
        />
        {said}
        <div class="dialog-actions">
            <Button label=t(&common::CLOSE) on_click=move |()| which.set(None)/>
            <Button label=t(&texts::SAVE_CALENDAR) kind=ButtonKind::Primary on_click=save/>
        </div>
    }
    .into_any()
}

fn is_wanted(step: &Step, which: Which) -> bool {
    match which {
        Which::One(id) => step.id == id,
        Which::All => step.is_waiting() || !step.stands(),
    }
}
