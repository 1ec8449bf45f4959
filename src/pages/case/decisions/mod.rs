//! What was decided about the case, which agreements were broken and what fitted then, and what was advised.

mod advice;
mod breach_answer;
mod breach_form;
mod breaches;
mod fields;
mod form;
mod list;
mod reverse;
mod standing;
mod typed;

pub use self::standing::StandingNotice;

use leptos::prelude::*;
use omgangsboek_core::domain::case::Case;

use self::advice::AdviceRegister;
use self::breaches::Breaches;
use self::list::DecisionList;
use crate::state::Handle;

/// The part of the page.
#[component]
pub fn Decisions(case: Handle<Case>) -> impl IntoView {
    view! {
        <div class="stack">
            <StandingNotice case=case/>
            <div class="two">
                <div class="stack">
                    <DecisionList case=case/>
                    <AdviceRegister case=case/>
                </div>
                <Breaches case=case/>
            </div>
        </div>
    }
    .into_any()
}
