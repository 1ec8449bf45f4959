//! The proposal up to the next evaluation: how often and at what time, then the steps, to be moved or left out
//! before one tap plans them (M7, M44, M45).

use omgangsboek_core::compose::paper::CAN_CHANGE;
use omgangsboek_core::domain::meeting::{Meeting, MeetingKind, MeetingPlan};
use omgangsboek_core::domain::person::Role;
use omgangsboek_core::domain::planning::{StepKind, alternates};
use omgangsboek_core::domain::visit::{Visit, VisitPlan};

use super::decided::DecidedFields;
use super::plan::Plan;
use super::preview::Preview;
use super::proposal_typed::{NoSteps, ProposalTyped, Wanted};
use crate::pages::case::form_end::{FormEnd, part};
use crate::pages::case::use_today;
use crate::pages::draft::Draft;
use crate::reactive::prelude::*;
use crate::state::{use_app, use_book};
use crate::text::visit::refusals;
use crate::text::{Words, hint, planning as texts, t, t_with};
use crate::ui::{DateField, Form, Notice, NoticeKind, NumberField, TimeField};

/// The form.
#[component]
pub fn Proposal(
    /// For this plan.
    plan: Plan,
    /// Keeps what is typed.
    draft: Draft<ProposalTyped>,
    /// What was typed before.
    typed: Option<ProposalTyped>,
    /// It is planned, or not wanted.
    #[prop(into)]
    on_done: Callback<()>,
) -> impl IntoView {
    let today = use_today().get_untracked();
    let blank = plan
        .case
        .with_untracked(|case| plan.steps.with_untracked(|steps| ProposalTyped::new(case, steps, today)));
    let typed = draft.fields(typed, blank);
    let done = draft.ending(on_done);
    let talks = plan.case.read(alternates);
    let outcome = memo(move |_| {
        plan.case.with(|case| {
            plan.steps.with(|own| {
                plan.others.with(|others| typed.with(|typed| typed.steps(case, own, others, talks.get())))
            })
        })
    });
    let steps = memo(move |_| outcome.get().unwrap_or_default());
    let count = memo(move |_| steps.with(|steps| steps.iter().filter(|step| !step.out).count()));
    let trouble = memo(move |_| match outcome.get() {
        Ok(steps) if steps.is_empty() => Some(&texts::NOTHING_TO_PROPOSE),
        Ok(_) => None,
        Err(NoSteps::Incomplete) => Some(&texts::PROPOSAL_INCOMPLETE),
        Err(NoSteps::Refused(refusal)) => Some(refusals::by_case(refusal)),
    });
    let (book, random) = (use_book(), use_app().machine().random);
    let refused = RwSignal::new(None::<&'static Words>);
    let add = move |()| {
        let wanted: Vec<_> = steps.get_untracked().into_iter().filter(|step| !step.out).collect();
        if wanted.is_empty() {
            return;
        }
        let decided = typed.with_untracked(|typed| typed.decided.clone());
        // All or none: half a proposal is a plan that nobody chose.
        let made: Result<Vec<Made>, _> = plan
            .case
            .with_untracked(|case| wanted.iter().map(|step| made(case, &random, step, &decided)).collect());
        match made {
            Ok(made) => {
                for step in made {
                    match step {
                        Made::Visit(visit) => drop(book.add_visit(*visit)),
                        Made::Meeting(meeting) => drop(book.add_meeting(*meeting)),
                    }
                }
                done.run(());
            }
            Err(refusal) => refused.set(Some(refusal)),
        }
    };
    let words = t_with(move |lang| texts::PLAN_THESE.pick(lang).replace("{n}", &count.get().to_string()));
    let none = t(&texts::NONE_CHOSEN);
    let missing = memo(move |_| (count.get() == 0).then(|| none.get()));
    view! {
        <Form on_submit=add>
            <Fields typed=typed talks=talks/>
            {move || trouble.get().map(|words| view! { <Notice kind=NoticeKind::Warn><p>{t(words)}</p></Notice> })}
            <Show when=move || steps.with(|steps| !steps.is_empty())>
                <Preview plan=plan typed=typed steps=steps/>
            </Show>
            <DecidedFields
                decided=part(typed, |typed| typed.decided.clone())
                on_change=move |decided| typed.update(|typed| typed.decided = decided)
            />
            <p class="muted">{t(&CAN_CHANGE)}</p>
            {move || refused.get().map(|words| view! { <Notice kind=NoticeKind::Error><p>{t(words)}</p></Notice> })}
            <FormEnd confirm=words why_not=missing on_cancel=done/>
        </Form>
    }
    .into_any()
}

#[component]
fn Fields(typed: RwSignal<ProposalTyped>, talks: Signal<bool>) -> impl IntoView {
    // What was moved or left out belongs to the steps as they were.
    let set = move |change: &dyn Fn(&mut ProposalTyped)| {
        typed.update(|typed| {
            change(typed);
            typed.changed.clear();
        });
    };
    view! {
        <div class="two">
            <DateField
                label=t(&texts::FROM)
                value=part(typed, |typed| typed.from)
                on_pick=move |day| set(&|typed| typed.from = day)
            />
            <NumberField
                label=t(&texts::EVERY_WEEKS)
                value=part(typed, |typed| typed.weeks)
                min=1
                max=8
                on_input=move |weeks| set(&|typed| typed.weeks = weeks)
                hint=hint(&texts::EVERY_WEEKS_HINT)
            />
        </div>
        <div class="two">
            <TimeField
                label=t(&texts::VISIT_AT)
                value=part(typed, |typed| typed.visit_at)
                on_pick=move |at| set(&|typed| typed.visit_at = at)
            />
            <NumberField
                label=t(&texts::VISIT_MINUTES)
                value=part(typed, |typed| typed.visit_minutes)
                min=1
                max=1440
                on_input=move |minutes| set(&|typed| typed.visit_minutes = minutes)
            />
        </div>
        <Show when=move || talks.get()>
            <div class="two">
                <TimeField
                    label=t(&texts::TALK_AT)
                    value=part(typed, |typed| typed.talk_at)
                    on_pick=move |at| set(&|typed| typed.talk_at = at)
                />
                <NumberField
                    label=t(&texts::TALK_MINUTES)
                    value=part(typed, |typed| typed.talk_minutes)
                    min=1
                    max=1440
                    on_input=move |minutes| set(&|typed| typed.talk_minutes = minutes)
                />
            </div>
        </Show>
    }
    .into_any()
}

/// A step that can be added.
enum Made {
    Visit(Box<Visit>),
    Meeting(Box<Meeting>),
}

/// Makes the visit or talk of a step: everybody comes, in the usual place.
fn made(
    case: &omgangsboek_core::domain::case::Case,
    random: &impl omgangsboek_core::ports::Random,
    step: &Wanted,
    decided: &omgangsboek_core::domain::planning::DecidedBy,
) -> Result<Made, &'static Words> {
    let ids = |role| case.in_role(role).map(|person| person.id).collect::<Vec<_>>();
    let (place, decided) = (case.location.clone(), decided.clone());
    match step.kind {
        StepKind::Visit => {
            let plan = VisitPlan {
                starts: step.starts,
                max_minutes: step.minutes,
                place,
                children: ids(Role::Child),
                parents: ids(Role::VisitingParent),
                decided,
                observation: false,
            };
            let visit = Visit::plan(random, case, plan).map_err(refusals::by_case)?;
            Ok(Made::Visit(Box::new(visit)))
        }
        StepKind::Meeting(_) => {
            let with = case.parents().map(|person| person.id).collect();
            let plan = MeetingPlan { starts: step.starts, minutes: step.minutes, place, with, decided };
            let meeting = Meeting::plan(random, case, MeetingKind::ParentTalk, plan)
                .map_err(crate::text::meeting::refusal)?;
            Ok(Made::Meeting(Box::new(meeting)))
        }
    }
}
