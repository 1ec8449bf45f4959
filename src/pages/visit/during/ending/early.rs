//! That the visit ends earlier than agreed (M35): why, and who was told. Nobody is asked to leave the room, and
//! the goodbye does not wait for it.

use omgangsboek_core::domain::visit::EarlyEnd;
use omgangsboek_core::session::places::DraftPlace;
use serde::{Deserialize, Serialize};

use crate::pages::draft::Draft;
use crate::pages::visit::desk::Desk;
use crate::pages::visit::listed_field::{Listed, ListedField, adults, phrase};
use crate::reactive::prelude::*;
use crate::text::t;
use crate::text::visit::ending as texts;
use crate::ui::Toggle;

/// That it ends early, while the reason is not there that makes it so; then it stands in the visit.
#[derive(Clone, Copy)]
pub(in crate::pages::visit::during) struct EarlyAnswer {
    wanted: RwSignal<bool>,
    told: RwSignal<String>,
}

/// What stands in its fields, but for the reason.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct EarlyTyped {
    wanted: bool,
    told: String,
}

impl EarlyAnswer {
    /// As it stands in the visit, or as it was when the page was left.
    pub fn new(desk: Desk) -> Self {
        let recorded = early_end(desk);
        let id = desk.visit.with_untracked(|visit| visit.id);
        let (draft, typed) = Draft::put_back(DraftPlace::EarlyEnd(id));
        let typed: EarlyTyped = match recorded.get_untracked() {
            Some(EarlyEnd { told, .. }) => EarlyTyped { wanted: true, told },
            None => typed.unwrap_or_default(),
        };
        let answer = Self { wanted: RwSignal::new(typed.wanted), told: RwSignal::new(typed.told) };
        draft.follow(EarlyTyped::default(), move || match recorded.with(Option::is_some) {
            true => EarlyTyped::default(),
            false => EarlyTyped { wanted: answer.wanted.get(), told: answer.told.get() },
        });
        answer
    }

    /// Whether it is said to end early; follows the answer.
    pub fn is_wanted(self) -> bool {
        self.wanted.get()
    }
}

/// What the visit says of it.
pub(super) fn early_end(desk: Desk) -> Signal<Option<EarlyEnd>> {
    desk.visit.read(|visit| visit.run().and_then(|run| run.early_end.clone()))
}

/// Whether it ends early; then why, and who was told.
#[component]
pub(super) fn Early(desk: Desk, recorded: Signal<Option<EarlyEnd>>, answer: EarlyAnswer) -> impl IntoView {
    let EarlyAnswer { wanted, told } = answer;
    let reason = derived(move || recorded.get().map(|early| early.reason).unwrap_or_default());
    let record = move |reason: String| {
        let told = told.get_untracked();
        desk.change(|visit| match reason.trim() {
            "" => visit.take_back_early_end(),
            _ => visit.end_early(EarlyEnd { reason, told }),
        });
    };
    let tell = move |text| {
        told.set(text);
        record(reason.get_untracked());
    };
    let toggle = move |on: bool| {
        wanted.set(on);
        if !on {
            told.set(String::new());
            record(String::new());
        }
    };
    view! {
        <Toggle label=t(&texts::EARLY) hint=t(&texts::EARLY_HINT) value=wanted on_change=toggle/>
        <Show when=move || wanted.get()>
            <ListedField label=t(&texts::EARLY_REASON) value=reason listed=reasons() on_input=record/>
            <ListedField label=t(&texts::EARLY_TOLD) value=told listed=adults(desk) on_input=tell/>
        </Show>
    }
    .into_any()
}

fn reasons() -> Signal<Vec<Listed>> {
    let reasons: Vec<_> = texts::EARLY_REASONS.iter().map(|(chip, written)| phrase(chip, written)).collect();
    Signal::stored(reasons)
}
