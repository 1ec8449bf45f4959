//! Where the case stands: how far it is, what was seen over the visits, what was agreed, and everything that
//! happened, by its day.
//!
//! The rows of the lists tell how far it is; for what was seen and agreed all visits and meetings of the case are
//! opened. Nothing here is composed for others.

mod details;
mod kept;
mod line;
mod progress;
mod strip;
mod timeline;
mod whole;

use leptos::prelude::*;
use omgangsboek_core::domain::case::Case;

use details::{Details, Ground, MainQuestion, TermsNow};
use kept::KeptOverTime;
use progress::Progress;
use strip::Strip;
use timeline::Timeline;
use whole::Whole;

use super::decisions::StandingNotice;
use super::gaps::Gaps;
use crate::state::Handle;

/// The first part of the page.
#[component]
pub fn Overview(case: Handle<Case>) -> impl IntoView {
    let whole = Whole::of(case);
    view! {
        <div class="stack">
            <StandingNotice case=case/>
            <Gaps case=case/>
            <div class="two">
                <div class="stack"><Progress case=case/></div>
                <div class="stack"><MainQuestion case=case/> <TermsNow case=case/></div>
            </div>
            <Strip whole=whole/>
            <KeptOverTime whole=whole/>
            <Timeline whole=whole/>
            <div class="two">
                <div class="stack"><Ground case=case/></div>
                <div class="stack"><Details case=case/></div>
            </div>
        </div>
    }
    .into_any()
}
