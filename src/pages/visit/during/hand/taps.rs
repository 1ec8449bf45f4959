//! The taps of the phase that is open: one tap, one entry; pressed long, its details open as well.

use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::log::Actors;
use omgangsboek_core::domain::vocabulary::TapAction;

use super::acts;
use super::offers::{Offer, Offers};
use super::phases::Phases;
use crate::pages::visit::desk::Desk;
use crate::pages::visit::during::keys::{DIGITS, TapKey, tap_key, use_keys};
use crate::pages::visit::during::live::Live;
use crate::reactive::prelude::*;
use crate::text::visit::{during, hand as texts};
use crate::text::{Words, t, tr};
use crate::ui::{Chips, Opt, Tap};

/// Taps, who they are about, and the phases. Shown when it is known what was used before, so that nothing moves
/// afterwards.
#[component]
pub(super) fn Taps(live: Live, offers: Offers) -> impl IntoView {
    view! {
        <Show when=move || offers.ready.get()>
            <Open live=live offers=offers/>
            <Who desk=live.desk/>
            <Phases offers=offers/>
        </Show>
    }
    .into_any()
}

#[component]
fn Open(live: Live, offers: Offers) -> impl IntoView {
    let open = offers.open;
    use_keys(live, move |press| match tap_key(press) {
        Some(TapKey::Tap(at, details)) => {
            let offer = open.with_untracked(|open| open.get(at).cloned());
            offer.map(|offer| acts::log(live, &offer, details)).is_some()
        }
        Some(TapKey::Before) => {
            offers.turn(-1);
            true
        }
        Some(TapKey::After) => {
            offers.turn(1);
            true
        }
        None => false,
    });
    move || {
        let mut actions = Vec::new();
        let mut agreements = Vec::new();
        for (at, offer) in open.get().into_iter().enumerate() {
            let key = DIGITS.get(at).copied();
            match &offer {
                Offer::Action(action) => actions.push(action_tap(live, action.clone(), offer, key)),
                Offer::Agreement { text, seen } => {
                    // Each agreement comes twice, kept first.
                    let title = seen.kept.then(|| view! { <p>{text.clone()}</p> });
                    agreements.push(view! {
                        {title}
                        {agreement_tap(live, text.clone(), seen.kept, offer.clone(), key)}
                    });
                }
            }
        }
        let seen = (!agreements.is_empty()).then(|| view! { <div class="tap-agreements">{agreements}</div> });
        view! {
            {seen}
            <div class="taps">{actions}</div>
        }
    }
}

fn action_tap(live: Live, action: TapAction, offer: Offer, key: Option<&'static str>) -> AnyView {
    let hint = t(texts::direction(action.direction()));
    tap(live, tr(action.label), None, Some(hint), offer, key)
}

fn agreement_tap(live: Live, text: String, kept: bool, offer: Offer, key: Option<&'static str>) -> AnyView {
    let label = t(if kept { &texts::KEPT } else { &texts::NOT_KEPT });
    tap(live, label, Some(Signal::stored(text)), None, offer, key)
}

fn tap(
    live: Live,
    label: Signal<String>,
    about: Option<Signal<String>>,
    hint: Option<Signal<String>>,
    offer: Offer,
    key: Option<&'static str>,
) -> AnyView {
    let held = offer.clone();
    view! {
        <Tap
            label=label
            about=about
            hint=hint
            key=key
            on_tap=move |()| acts::log(live, &offer, false)
            on_hold=move |()| acts::log(live, &held, true)
        />
    }
    .into_any()
}

/// Which child and which parent the next taps are about. Asked only where there is a choice.
#[component]
fn Who(desk: Desk) -> impl IntoView {
    let chosen = desk.visit.read(|visit| visit.chosen());
    let choose = move |change: &dyn Fn(&mut Actors)| {
        desk.change(|visit| visit.choose(|chosen| change(chosen)));
    };
    view! {
        <div class="live-who-chips row">
            <People
                desk=desk
                label=&during::WHICH_CHILD
                people=desk.visit.with_untracked(|visit| visit.plan.children.clone())
                chosen=derived(move || chosen.with(|chosen| chosen.children.clone()))
                on_toggle=move |child| choose(&|chosen| chosen.toggle_child(child))
            />
            <People
                desk=desk
                label=&during::WHICH_PARENT
                people=desk.visit.with_untracked(|visit| visit.plan.parents.clone())
                chosen=derived(move || chosen.with(|chosen| chosen.parents.clone()))
                on_toggle=move |parent| choose(&|chosen| chosen.toggle_parent(parent))
            />
        </div>
    }
    .into_any()
}

/// Chips to choose from; nothing where there is no choice.
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
