//! One case: where it stands, who belongs to it, how its visits are supervised, what was agreed, and the
//! visits themselves; and planning one.
//!
//! Whatever is typed here is saved by itself; "Klaar" only folds an editor away. What is new is kept as a
//! draft until it is complete and confirmed. One editor is open at a time, so that no two fields on the page
//! have the same name.

mod absence_fields;
mod add_person;
mod adding;
mod agreement_editor;
mod agreements;
mod archive;
mod call_off;
mod change_visit;
mod child_fields;
mod child_talks;
mod consent;
mod decisions;
mod editor_end;
mod erase;
mod erase_lists;
mod erase_visit;
mod form_end;
mod gaps;
mod gets_fields;
mod goals;
mod ground;
mod hand_over;
mod internal;
mod leaving;
mod left;
mod meanwhile;
mod overview;
mod page;
mod people;
mod person_editor;
mod plan;
mod plan_draft;
mod plan_fields;
mod planning;
mod programme;
mod pronoun_field;
mod removal;
mod replan;
mod section;
mod terms;
mod told;
mod visit_state;

pub use change_visit::ChangeVisit;
pub use page::CasePage;
pub use plan::PlanVisit;

pub(super) use absence_fields::{AbsenceFields, AbsenceTyped, How};
pub(super) use agreement_editor::AddAgreement;
pub(super) use child_fields::AboveUsualAge;
pub(super) use form_end::{FormEnd, part};
pub(super) use gaps::Gaps;
pub(super) use ground::{BasisChoice, EntryChoice};
pub(super) use meanwhile::OddTime;
pub(super) use planning::{DecidedFields, decided_words};
pub(super) use section::{Section, address};
pub(super) use visit_state::{StageTag, numbered, visit_address};

use chrono::NaiveDate;
use omgangsboek_core::domain::ids::CaseId;

use crate::reactive::prelude::*;
use crate::state::{Book, use_minutes};
use crate::text::{Lang, cases};

/// Today, anew after midnight.
pub(super) fn use_today() -> Memo<NaiveDate> {
    let minutes = use_minutes();
    memo(move |_| minutes.get().wall.date_naive())
}

/// What lists call `case`.
pub(super) fn title_of(book: Book, case: CaseId, lang: Lang) -> String {
    book.cases().with(|cases| titled(cases.get(&case).map_or("", |case| case.title.as_str()), lang))
}

/// The alias of a case, or what stands there when it was emptied.
pub(super) fn titled(title: &str, lang: Lang) -> String {
    if title.trim().is_empty() { cases::UNNAMED.pick(lang).to_owned() } else { title.to_owned() }
}
