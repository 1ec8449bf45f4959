//! What is done in one tap, whether by a button or by a key.

use omgangsboek_core::domain::ids::EntryId;

use super::offers::Offer;
use crate::pages::visit::desk::{Desk, random};
use crate::pages::visit::during::live::{Live, Panel};
use crate::pages::visit::during::log::{last_line, say, say_last};
use crate::pages::visit::log_row::line;
use crate::state::now;
use crate::text::visit::{during as texts, hand};

/// Logs what was tapped. With `details` the entry opens, for what goes with it.
pub(super) fn log(live: Live, offer: &Offer, details: bool) {
    let at = now();
    let logged = live.desk.change(|visit| match offer {
        Offer::Action(action) => {
            let chosen = visit.chosen();
            visit.tap(&random(), at, action, &chosen)
        }
        Offer::Agreement { seen, .. } => visit.see_agreement(&random(), at, *seen),
    });
    spoken(live, logged, details);
}

/// Marks this moment, to be put into words later.
pub(super) fn mark(live: Live) {
    let at = now();
    let marked = live.desk.change(|visit| visit.mark(&random(), at));
    spoken(live, marked, false);
}

fn spoken(live: Live, entry: Option<EntryId>, details: bool) {
    let Some(id) = entry else { return };
    // A tab that only reads logs nothing.
    if !live.desk.visit.with_untracked(|visit| visit.run().is_some_and(|run| run.log.entry(id).is_some())) {
        return;
    }
    say_last(live.desk);
    if details {
        live.panel.set(Panel::Entry(id));
    }
}

/// Takes the last entry back. Its details close with it.
pub(super) fn undo(live: Live) {
    let line = last_line(live.desk, live.desk.lang());
    let undone = live.desk.change(|visit| visit.undo(now())).flatten();
    if let Some(id) = undone {
        say(live.desk, &texts::UNDONE, line);
        if live.panel.get_untracked() == Panel::Entry(id) {
            live.panel.set(Panel::Taps);
        }
    }
}

/// Puts back what was taken back last.
pub(super) fn redo(live: Live) {
    let line = redoable_line(live.desk);
    if live.desk.change(|visit| visit.redo()).flatten().is_some() {
        say(live.desk, &hand::REDONE, line);
    }
}

/// What redoing would put back, in words; `None` when there is nothing to put back.
fn redoable_line(desk: Desk) -> Option<String> {
    let lang = desk.lang();
    desk.visit.with_untracked(|visit| {
        let entry = visit.run()?.log.redoable()?;
        Some(desk.case.with_untracked(|case| line(case, entry, lang)))
    })
}
