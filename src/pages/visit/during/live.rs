//! What the parts of the live screen share.

use leptos::html;
use omgangsboek_core::domain::ids::EntryId;

use super::ending::EarlyAnswer;
use super::phase::Phase;
use crate::pages::visit::desk::Desk;
use crate::reactive::prelude::*;

/// What is open under the hand. STOP, undo and the way back stand beside each of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Panel {
    /// What the moment asks for: the tap vocabulary, the steps of a STOP, or the end.
    Taps,
    /// Typing an entry.
    Typing,
    /// The details of an entry.
    Entry(EntryId),
    /// What was agreed, the child's card, whom to call.
    AtHand,
    /// Goodbye and end.
    Ending,
    /// Pauses and moments without supervision.
    Intervals,
    /// The whole log.
    Log,
    /// What is needed less often, and the way to the rest of the app.
    More,
}

/// The live screen of a visit.
#[derive(Clone, Copy)]
pub(super) struct Live {
    /// The visit.
    pub desk: Desk,
    /// Which part of it this is.
    pub phase: Signal<Phase>,
    /// What is open under the hand.
    pub panel: RwSignal<Panel>,
    /// Whether it ends early, also while the reason is still to come.
    pub early: EarlyAnswer,
    /// Whether the way to the rest of the app is shown.
    pub menu: RwSignal<bool>,
    /// Whether a key was used, so that the keys are shown from now on.
    pub keyed: RwSignal<bool>,
    /// What lies under the hand: where the keyboard goes on when a panel closes.
    pub hand: NodeRef<html::Div>,
}

impl Live {
    /// The live screen of the visit on `desk`.
    pub fn new(desk: Desk) -> Self {
        Self {
            desk,
            phase: desk.visit.read(Phase::of),
            panel: RwSignal::new(Panel::Taps),
            // Outlives the goodbye, which does not wait for the reason.
            early: EarlyAnswer::new(desk),
            menu: RwSignal::new(false),
            keyed: RwSignal::new(false),
            hand: NodeRef::new(),
        }
    }

    /// Opens `panel`, or goes back when it is open: what is pressed again closes.
    pub fn toggle(self, panel: Panel) {
        let open = self.panel.get_untracked() == panel;
        self.panel.set(if open { Panel::Taps } else { panel });
    }

    /// Closes the panel; the keyboard goes on from what lies under it.
    pub fn back(self) {
        self.panel.set(Panel::Taps);
        if let Some(hand) = self.hand.get_untracked() {
            // Only a help for the keyboard.
            drop(hand.focus());
        }
    }

    /// Whether `panel` is open, for the button that opens it.
    pub fn shows(self, panel: Panel) -> Signal<bool> {
        memo(move |_| self.panel.get() == panel).into()
    }
}
