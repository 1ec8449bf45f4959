//! The steps in time: first what is to come, then what was, the newest first.

use omgangsboek_core::domain::ids::VisitId;
use omgangsboek_core::domain::planning::{StepId, StepState};

use super::calendar::Which;
use super::plan::Plan;
use super::row::Row;
use crate::pages::case::change_visit::ChangeVisit;
use crate::pages::case::erase_visit::EraseVisit;
use crate::reactive::prelude::*;
use crate::state::use_book;
use crate::text::{Words, case as case_texts, plan as plan_texts, planning as texts, t};
use crate::ui::{ButtonLink, Card, EmptyState, List};

/// What a row can open.
#[derive(Clone, Copy)]
pub struct Opens {
    /// The visit that is being changed.
    pub changing: RwSignal<Option<VisitId>>,
    /// The visit that is about to be erased.
    pub erasing: RwSignal<Option<VisitId>>,
    /// What goes into a calendar.
    pub calendar: RwSignal<Option<Which>>,
}

/// The list.
#[component]
pub fn Steps(
    /// Of this plan.
    plan: Plan,
    /// What goes into a calendar.
    calendar: RwSignal<Option<Which>>,
) -> impl IntoView {
    let id = plan.case.with_untracked(|case| case.id);
    let opens = Opens { changing: RwSignal::new(None), erasing: RwSignal::new(None), calendar };
    let ahead = ids(plan, &[StepState::Waiting, StepState::Underway]);
    let past = ids(plan, &[StepState::Held, StepState::Off]);
    // Another version of a step is no step of the plan, but there to be looked at and removed.
    let (visits, meetings) = (use_book().visits(), use_book().meetings());
    let others = memo(move |_| {
        let mut others: Vec<_> = visits.with(|rows| {
            let of_case = rows.iter().filter(|(_, row)| row.case == id && row.is_other_version(rows));
            of_case.map(|(&visit, _)| StepId::Visit(visit)).collect()
        });
        meetings.with(|rows| {
            let of_case = rows.iter().filter(|(_, row)| row.case == id && row.is_other_version(rows));
            others.extend(of_case.map(|(&meeting, _)| StepId::Meeting(meeting)));
        });
        others
    });
    let none = move || ahead.with(Vec::is_empty) && past.with(Vec::is_empty) && others.with(Vec::is_empty);
    view! {
        <Card title=t(&texts::STEPS)>
            <EraseVisit erasing=opens.erasing/>
            <Show when=none>
                <EmptyState text=t(&plan_texts::NO_VISITS)>
                    <ButtonLink label=t(&case_texts::PLAN_VISIT) href=format!("/dossiers/{id}/plan")/>
                </EmptyState>
            </Show>
            <Group label=&texts::AHEAD ids=ahead plan=plan opens=opens/>
            <Group label=&texts::PAST ids=memo(move |_| past.get().into_iter().rev().collect()) plan=plan opens=opens/>
            <Group label=&texts::OTHER_VERSIONS ids=others plan=plan opens=opens/>
        </Card>
        <ChangeVisit visit=opens.changing case=plan.case on_close=move |()| opens.changing.set(None)/>
    }
    .into_any()
}

fn ids(plan: Plan, states: &'static [StepState]) -> Memo<Vec<StepId>> {
    memo(move |_| {
        plan.steps.with(|steps| {
            let wanted = steps.iter().filter(|step| states.contains(&step.state));
            wanted.map(|step| step.id).collect()
        })
    })
}

#[component]
fn Group(label: &'static Words, ids: Memo<Vec<StepId>>, plan: Plan, opens: Opens) -> impl IntoView {
    view! {
        <Show when=move || !ids.with(Vec::is_empty)>
            <h3>{t(label)}</h3>
            <List>
                <For each=move || ids.get() key=|id| *id let:id>
                    <Row plan=plan id=id opens=opens/>
                </For>
            </List>
        </Show>
    }
    .into_any()
}
