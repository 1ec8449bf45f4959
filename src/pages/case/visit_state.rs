//! What a list says of a visit: its state, its number, and where to go on with it.

use leptos::prelude::*;
use omgangsboek_core::domain::ids::VisitId;
use omgangsboek_core::session::rows::Stage;

use crate::state::Book;
use crate::text::{Lang, Words, case as case_texts, plan as texts, t};
use crate::ui::{Tag, TagKind};

/// The state of a visit as a word in a pill.
#[component]
pub fn StageTag(stage: Stage) -> impl IntoView {
    let kind = match stage {
        Stage::Planned | Stage::Cancelled | Stage::NotHeld => TagKind::Plain,
        Stage::Preparing => TagKind::Primary,
        Stage::Underway | Stage::FollowUp => TagKind::Warn,
        Stage::Closed => TagKind::Ok,
    };
    view! { <Tag label=t(stage_words(stage)) kind=kind/> }
}

/// The state of a visit.
pub fn stage_words(stage: Stage) -> &'static Words {
    match stage {
        Stage::Planned => &texts::PLANNED,
        Stage::Preparing => &texts::PREPARING,
        Stage::Underway => &texts::UNDERWAY,
        Stage::FollowUp => &texts::FOLLOW_UP,
        Stage::Closed => &texts::CLOSED,
        Stage::Cancelled => &texts::CANCELLED,
        Stage::NotHeld => &texts::NOT_HELD,
    }
}

/// Where to go on with a visit. One that was off has a short message in the place of its report.
pub fn visit_address(id: VisitId, stage: Stage) -> String {
    let step = match stage {
        Stage::Planned | Stage::Preparing => "voor",
        Stage::Underway => "tijdens",
        Stage::FollowUp => "na",
        Stage::Closed | Stage::Cancelled | Stage::NotHeld => "verslag",
    };
    format!("/bezoek/{id}/{step}")
}

/// "bezoek 4", or "bezoek" for one that does not count. Follows the visits.
pub fn numbered(book: Book, id: VisitId, lang: Lang) -> String {
    let visit = case_texts::VISIT.pick(lang);
    book.number(id).map_or_else(|| visit.to_owned(), |number| format!("{visit} {number}"))
}
