//! The tap vocabulary of the programme: one tap, one entry.

use leptos::prelude::*;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::log::Actors;
use omgangsboek_core::domain::vocabulary::{Group, TapAction};

use super::log::say_last;
use crate::pages::visit::desk::{Desk, random};
use crate::state::now;
use crate::text::visit::during as texts;
use crate::text::{Words, t, tr};
use crate::ui::{Chips, Opt, Tap};

/// Who, and all taps by group.
#[component]
pub(super) fn Taps(desk: Desk, chosen: RwSignal<Actors>) -> impl IntoView {
    let vocabulary = desk.case.with_untracked(|case| case.programme().vocabulary.clone());
    let group = |group: Group| {
        let actions = vocabulary.iter().filter(|action| action.group == group && !action.retired).cloned();
        let taps: Vec<_> = actions.map(|action| tap(desk, action, chosen)).collect();
        (!taps.is_empty()).then(|| {
            view! {
                <section class="tap-group">
                    <h2>{t(texts::group(group))}</h2>
                    <div class="taps">{taps}</div>
                </section>
            }
        })
    };
    view! {
        <div class="live-who-chips row">
            <People
                desk=desk
                label=&texts::WHICH_CHILD
                people=desk.visit.with_untracked(|visit| visit.plan.children.clone())
                chosen=Signal::derive(move || chosen.with(|chosen| chosen.children.clone()))
                on_toggle=move |child| chosen.update(|chosen| chosen.toggle_child(child))
            />
            <People
                desk=desk
                label=&texts::WHICH_PARENT
                people=desk.visit.with_untracked(|visit| visit.plan.parents.clone())
                chosen=Signal::derive(move || chosen.with(|chosen| chosen.parents.clone()))
                on_toggle=move |parent| chosen.update(|chosen| chosen.toggle_parent(parent))
            />
        </div>
        <div class="tap-groups">{Group::ALL.into_iter().map(group).collect_view()}</div>
    }
    .into_any()
}

fn tap(desk: Desk, action: TapAction, chosen: RwSignal<Actors>) -> impl IntoView {
    let label = tr(action.label.clone());
    let on_tap = move |()| {
        let at = now();
        let tapped =
            chosen.with_untracked(|chosen| desk.change(|visit| visit.tap(&random(), at, &action, chosen)));
        if tapped.is_some() {
            say_last(desk);
        }
    };
    view! { <Tap label=label on_tap=on_tap/> }
}

/// Chips to choose from; shown only where there is a choice.
#[component]
fn People(
    desk: Desk,
    label: &'static Words,
    people: Vec<PersonId>,
    chosen: Signal<Vec<PersonId>>,
    #[prop(into)] on_toggle: Callback<PersonId>,
) -> impl IntoView {
    (people.len() > 1).then(|| {
        let options: Vec<_> = people.into_iter().map(|id| Opt::new(id, desk.name(id))).collect();
        view! { <Chips label=t(label) options=options chosen=chosen on_toggle=on_toggle/> }
    })
}
