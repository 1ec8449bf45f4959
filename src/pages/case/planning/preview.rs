//! The steps of a proposal before they are planned: each can be moved by a day or left out.

use omgangsboek_core::compose::sentence::capitalised;
use omgangsboek_core::domain::planning::{StepKind, StepState};

use super::plan::Plan;
use super::proposal_typed::{ProposalTyped, Wanted};
use crate::reactive::prelude::*;
use crate::text::{Lang, case as case_texts, dates, kinds, planning as texts, t, t_with};
use crate::ui::{Button, ButtonKind, List, ListRow, Tag, TagKind};

/// The list.
#[component]
pub fn Preview(
    /// The plan that they would join.
    plan: Plan,
    /// What is typed; moving and leaving out is noted here.
    typed: RwSignal<ProposalTyped>,
    /// The steps.
    steps: Memo<Vec<Wanted>>,
) -> impl IntoView {
    let numbers = memo(move |_| steps.with(|steps| steps.iter().map(|step| step.nth).collect::<Vec<_>>()));
    view! {
        <List>
            <For each=move || numbers.get() key=|nth| *nth let:nth>
                <Row plan=plan typed=typed steps=steps nth=nth/>
            </For>
        </List>
    }
    .into_any()
}

#[component]
fn Row(plan: Plan, typed: RwSignal<ProposalTyped>, steps: Memo<Vec<Wanted>>, nth: usize) -> impl IntoView {
    let step = memo(move |_| steps.with(|steps| steps.iter().find(|step| step.nth == nth).copied()));
    let name = t_with(move |lang| step.get().map(|step| name(step.kind, lang)).unwrap_or_default());
    let when = t_with(move |lang| step.get().map(|step| when(&step, lang)).unwrap_or_default());
    let taken = memo(move |_| {
        let Some(step) = step.get() else { return false };
        let overlaps = |all: &Vec<omgangsboek_core::domain::planning::Step>| {
            all.iter().any(|other| other.state != StepState::Off && other.overlaps(step.starts, step.minutes))
        };
        plan.steps.with(overlaps) || plan.others.with(overlaps)
    });
    let beyond = memo(move |_| {
        step.get()
            .zip(plan.evaluation.get())
            .is_some_and(|(step, evaluation)| step.starts.date() > evaluation)
    });
    let about = derived(move || Some(format!("{}, {}", name.get(), when.get())));
    let move_by = move |days: i64| typed.update(|typed| typed.change(nth, |changed| changed.days += days));
    let out = memo(move |_| step.get().is_some_and(|step| step.out));
    let leave_out = t_with(move |lang| {
        (if out.get() { &texts::TAKE_ALONG } else { &texts::LEAVE_OUT }).pick(lang).to_owned()
    });
    let toggle = move |()| typed.update(|typed| typed.change(nth, |changed| changed.out = !changed.out));
    let end = move || {
        view! {
            <Show when=move || out.get()><Tag label=t(&texts::LEFT_OUT)/></Show>
            <Show when=move || taken.get()><Tag label=t(&texts::TAKEN_THEN) kind=TagKind::Warn/></Show>
            <Show when=move || beyond.get()><Tag label=t(&texts::PROVISIONAL) kind=TagKind::Warn/></Show>
            <Button label=t(&texts::DAY_EARLIER) kind=ButtonKind::Quiet about=about on_click=move |()| move_by(-1)/>
            <Button label=t(&texts::DAY_LATER) kind=ButtonKind::Quiet about=about on_click=move |()| move_by(1)/>
            <Button label=leave_out kind=ButtonKind::Quiet about=about on_click=toggle/>
        }
    };
    view! { <ListRow end=end><strong>{name}</strong> <small>{when}</small></ListRow> }.into_any()
}

fn name(kind: StepKind, lang: Lang) -> String {
    capitalised(match kind {
        StepKind::Visit => case_texts::VISIT.pick(lang),
        StepKind::Meeting(kind) => kinds::meeting(kind).pick(lang),
    })
}

fn when(step: &Wanted, lang: Lang) -> String {
    let day = dates::weekday_and_day_with_year(lang, step.starts.date());
    format!("{day}, {} · {}", dates::time(step.starts.time()), dates::duration(lang, step.minutes.into()))
}
