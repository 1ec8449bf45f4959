//! When, where, who, how long; with what is worth a second look said beneath, without standing in the way.

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::{PersonId, VisitId};
use omgangsboek_core::domain::person::Role;
use omgangsboek_core::domain::planning::StepId;

use super::meanwhile::{OddTime, Warning};
use super::plan_draft::PlanDraft;
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{hint, plan as texts, t, t_with};
use crate::ui::{Chips, DateField, NumberField, Opt, TextField, TimeField, Toggle};

/// A visit of a whole day is the longest one can enter, in minutes.
const LONGEST: u32 = 24 * 60;

/// The fields of a plan.
#[component]
pub fn PlanFields(
    /// What is typed.
    draft: PlanDraft,
    /// Whose visit.
    case: Handle<Case>,
    /// The visit that is being changed, which does not overlap with itself.
    #[prop(optional_no_strip)]
    except: Option<VisitId>,
) -> impl IntoView {
    view! {
        <div class="stack">
            <div class="two">
                <DateField label=t(&texts::DAY) value=draft.day on_pick=move |day| draft.day.set(day)/>
                <TimeField label=t(&texts::TIME) value=draft.time on_pick=move |time| draft.time.set(time)/>
            </div>
            <div class="two">
                <TextField label=t(&texts::PLACE) value=draft.place on_input=move |text| draft.place.set(text)/>
                <NumberField
                    label=t(&texts::MINUTES)
                    value=draft.minutes
                    min=1
                    max=LONGEST
                    on_input=move |minutes| draft.minutes.set(minutes)
                />
            </div>
            <Who label=t(&texts::CHILDREN) case=case role=Role::Child chosen=draft.children/>
            <Who label=t(&texts::PARENTS) case=case role=Role::VisitingParent chosen=draft.parents/>
            <Observation draft=draft case=case/>
            <Mind draft=draft case=case except=except/>
        </div>
    }
    .into_any()
}

#[component]
fn Who(
    label: Signal<String>,
    case: Handle<Case>,
    role: Role,
    chosen: RwSignal<Vec<PersonId>>,
) -> impl IntoView {
    let options = case.with_untracked(|case| {
        case.in_role(role).map(|person| Opt::new(person.id, person.name.clone())).collect::<Vec<_>>()
    });
    let toggle = move |id| {
        chosen.update(|chosen| match chosen.iter().position(|other| *other == id) {
            Some(at) => drop(chosen.remove(at)),
            None => chosen.push(id),
        });
    };
    view! { <Chips label=label options=options chosen=chosen on_toggle=toggle/> }
}

/// Whether it is for observation diagnostics (M37); asked where the programme has headings for it.
#[component]
fn Observation(draft: PlanDraft, case: Handle<Case>) -> impl IntoView {
    let offered = case.read(|case| !case.programme().observation.is_empty());
    view! {
        <Show when=move || offered.get() || draft.observation.get()>
            <Toggle
                label=t(&texts::OBSERVATION)
                hint=hint(&texts::OBSERVATION_HINT)
                value=draft.observation
                on_change=move |on| draft.observation.set(on)
            />
        </Show>
    }
}

/// What is odd about the plan: its day is over, something else is on then, it is longer than usual (M6).
#[component]
fn Mind(draft: PlanDraft, case: Handle<Case>, except: Option<VisitId>) -> impl IntoView {
    let usual = case.read(|case| case.programme().max_minutes);
    let longer = memo(move |_| draft.max_minutes().is_some_and(|minutes| minutes > usual.get()));
    let longer_words =
        t_with(move |lang| texts::LONGER.pick(lang).replace("{minutes}", &usual.get().to_string()));
    let time = derived(move || draft.starts().zip(draft.max_minutes()));
    view! {
        <div class="stack" aria-live="polite">
            <OddTime day=draft.day time=time except=except.map(StepId::Visit)/>
            <Warning when=longer words=longer_words/>
        </div>
    }
    .into_any()
}
