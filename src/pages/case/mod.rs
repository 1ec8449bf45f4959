//! One case: where it stands, who belongs to it, how its visits are supervised, what was agreed, and the
//! visits themselves; and planning one.
//!
//! Whatever is typed here is saved by itself; "Klaar" only folds an editor away. What is new is kept as a
//! draft until it is complete and confirmed. One editor is open at a time, so that no two fields on the page
//! have the same name.

mod add_person;
mod agreement_editor;
mod agreements;
mod archive;
mod call_off;
mod change_visit;
mod child_fields;
mod erase;
mod erase_lists;
mod erase_visit;
mod gaps;
mod ground;
mod hand_over;
mod leaving;
mod left;
mod overview;
mod page;
mod people;
mod person_editor;
mod plan;
mod plan_draft;
mod plan_fields;
mod removal;
mod section;
mod terms;
mod visit_state;
mod visits;

pub use change_visit::ChangeVisit;
pub use page::CasePage;
pub use plan::PlanVisit;

pub(super) use child_fields::AboveUsualAge;
pub(super) use ground::{BasisChoice, EntryChoice};
pub(super) use section::{Section, address};
pub(super) use visit_state::{StageTag, numbered, visit_address};

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::state::use_minutes;
use crate::text::{Lang, cases};

/// Today, anew after midnight.
pub(super) fn use_today() -> Memo<NaiveDate> {
    let minutes = use_minutes();
    Memo::new(move |_| minutes.get().wall.date_naive())
}

/// The alias of a case, or what stands there when it was emptied.
pub(super) fn titled(title: &str, lang: Lang) -> String {
    if title.trim().is_empty() { cases::UNNAMED.pick(lang).to_owned() } else { title.to_owned() }
}
