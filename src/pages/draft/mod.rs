//! Forms that survive a crash before they are confirmed.
//!
//! Most fields write straight into their case or visit. The others stand in a form whose contents count
//! only once it is confirmed; those are kept as a draft, and offered when the form is opened again. On the
//! live screen nothing is offered: what was typed is put back, because the child comes before the screen.
//! A form that is confirmed or cancelled leaves no draft; one that is left by a link or a lock does.

mod form;
mod waiting;
mod with_draft;

pub use form::Draft;
pub use waiting::WaitingDrafts;
pub use with_draft::WithDraft;

use chrono::{DateTime, FixedOffset};
use omgangsboek_core::session::places::DraftPlace;

use super::case::use_today;
use crate::reactive::prelude::*;
use crate::state::use_book;
use crate::text::{dates, drafts as texts, t_with};

/// Whether the form at `place` was left with something typed in it, as it is now.
pub(super) fn is_waiting(place: DraftPlace) -> bool {
    use_book().waiting_drafts().iter().any(|draft| draft.place == place)
}

/// "Concept van 14:32", with the day where that is another one.
pub(super) fn draft_of(at: DateTime<FixedOffset>) -> Signal<String> {
    let today = use_today();
    t_with(move |lang| {
        let (day, time) = (at.date_naive(), dates::time(at.time()));
        let when = match today.get() {
            today if today == day => time,
            today => format!("{} {time}", dates::near_day(lang, day, today)),
        };
        texts::DRAFT_OF.pick(lang).replace("{when}", &when)
    })
}
