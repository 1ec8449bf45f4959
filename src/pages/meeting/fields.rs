//! When, where, who and who decided.

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::{MeetingId, PersonId};
use omgangsboek_core::domain::planning::StepId;

use super::typed::MeetingTyped;
use crate::pages::case::{DecidedFields, OddTime};
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{Words, case as case_texts, meeting as texts, plan as plan_texts, t, t_with};
use crate::ui::{Chips, DateField, NumberField, Opt, TextField, TimeField};

/// The fields of a plan.
#[component]
pub fn MeetingFields(
    /// What is typed.
    typed: RwSignal<MeetingTyped>,
    /// In which case.
    case: Handle<Case>,
    /// The meeting that is being changed, which is not in its own way.
    #[prop(optional)]
    except: Option<MeetingId>,
) -> impl IntoView {
    let time = move || typed.with(|typed| typed.starts().zip(typed.length()));
    view! {
        <div class="stack">
            <div class="two">
                <DateField
                    label=t(&plan_texts::DAY)
                    value=derived(move || typed.with(|typed| typed.day))
                    on_pick=move |day| typed.update(|typed| typed.day = day)
                />
                <TimeField
                    label=t(&plan_texts::TIME)
                    value=derived(move || typed.with(|typed| typed.time))
                    on_pick=move |time| typed.update(|typed| typed.time = time)
                />
            </div>
            <div class="two">
                <TextField
                    label=t(&plan_texts::PLACE)
                    value=derived(move || typed.with(|typed| typed.place.clone()))
                    on_input=move |place| typed.update(|typed| typed.place = place)
                    optional=true
                />
                <NumberField
                    label=t(&texts::MINUTES)
                    value=derived(move || typed.with(|typed| typed.minutes))
                    min=1
                    max=1440
                    on_input=move |minutes| typed.update(|typed| typed.minutes = minutes)
                />
            </div>
            <People
                label=&texts::WITH
                case=case
                chosen=derived(move || typed.with(|typed| typed.with.clone()))
                on_change=move |with| typed.update(|typed| typed.with = with)
            />
            <DecidedFields
                decided=derived(move || typed.with(|typed| typed.decided.clone()))
                on_change=move |decided| typed.update(|typed| typed.decided = decided)
            />
            <div class="stack" aria-live="polite">
                <OddTime
                    day=derived(move || typed.with(|typed| typed.day))
                    time=derived(time)
                    except=except.map(StepId::Meeting)
                />
            </div>
        </div>
    }
    .into_any()
}

/// People of the case, to choose from.
#[component]
pub fn People(
    /// What is asked.
    label: &'static Words,
    /// Whose people.
    case: Handle<Case>,
    /// Who is chosen.
    #[prop(into)]
    chosen: Signal<Vec<PersonId>>,
    /// Who is chosen now.
    #[prop(into)]
    on_change: Callback<Vec<PersonId>>,
) -> impl IntoView {
    let options = case.with_untracked(|case| {
        let people = case.people.iter().map(|person| (person.id, person.name.clone(), person.role()));
        let named = people.map(|(id, name, role)| {
            let label = t_with(move |lang| {
                if name.trim().is_empty() {
                    case_texts::role(role).pick(lang).to_owned()
                } else {
                    name.clone()
                }
            });
            Opt::new(id, label)
        });
        named.collect::<Vec<_>>()
    });
    let toggle = move |id: PersonId| {
        let mut chosen = chosen.get_untracked();
        match chosen.iter().position(|other| *other == id) {
            Some(at) => drop(chosen.remove(at)),
            None => chosen.push(id),
        }
        on_change.run(chosen);
    };
    view! { <Chips label=t(label) options=options chosen=chosen on_toggle=toggle/> }.into_any()
}
