//! Meetings that are no visit: planning one, and its page with its short form.
//!
//! The form can be prepared beforehand and completed afterwards; it is saved by itself. What a child told stays
//! on this page: no text for others is made from it.

mod agreements;
mod call_off;
mod called_off;
mod fields;
mod form;
mod hold;
mod introduced;
mod new;
mod page;
mod replan;
mod request_fields;
mod standing;
mod typed;

pub use new::NewMeeting;
pub use page::MeetingPage;

pub(super) use request_fields::{RequestFields, RequestTyped};

use crate::reactive::may_stay_the_same;
use crate::reactive::prelude::*;
use omgangsboek_core::domain::ids::{CaseId, MeetingId};
use omgangsboek_core::domain::meeting::MeetingKind;
use omgangsboek_core::session::rows::MeetingStage;

use crate::text::{Words, meeting as texts, plan as plan_texts, t};
use crate::ui::{Tag, TagKind};

/// The page of a meeting.
pub fn meeting_address(id: MeetingId) -> String {
    format!("/gesprek/{id}")
}

/// The page to plan a meeting of this kind on.
pub fn new_address(case: CaseId, kind: MeetingKind) -> String {
    format!("/dossiers/{case}/gesprek?soort={}", slug(kind))
}

fn slug(kind: MeetingKind) -> &'static str {
    match kind {
        MeetingKind::ParentTalk => "oudergesprek",
        MeetingKind::ChildTalk => "kindgesprek",
        MeetingKind::Introduction => "kennismaking",
        MeetingKind::Evaluation => "evaluatie",
        MeetingKind::Consultation => "overleg",
    }
}

/// The kind that an address names.
fn named(slug_of: &str) -> Option<MeetingKind> {
    MeetingKind::ALL.into_iter().find(|kind| slug(*kind) == slug_of)
}

may_stay_the_same!(MeetingStage);

/// The state of a meeting as a word in a pill.
#[component]
pub fn MeetingTag(
    /// The state.
    #[prop(into)]
    stage: Signal<MeetingStage>,
) -> impl IntoView {
    let shown = move || -> (&'static Words, TagKind) {
        match stage.get() {
            MeetingStage::Planned => (&plan_texts::PLANNED, TagKind::Plain),
            MeetingStage::Held => (&texts::HELD, TagKind::Ok),
            MeetingStage::Cancelled => (&plan_texts::CANCELLED, TagKind::Plain),
            MeetingStage::NotHeld => (&plan_texts::NOT_HELD, TagKind::Plain),
        }
    };
    move || {
        let (words, kind) = shown();
        view! { <Tag label=t(words) kind=kind/> }
    }
}
