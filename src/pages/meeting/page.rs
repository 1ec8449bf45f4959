//! The page of a meeting: where it stands, its short form, and the agreements that were made in it.

use omgangsboek_core::compose::sentence::capitalised;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::meeting::{Meeting, MeetingKind};

use super::MeetingTag;
use super::agreements::MadeHere;
use super::form::MeetingForm;
use super::standing::Standing;
use crate::pages::case::{Section, address, titled};
use crate::pages::{Saving, with_meeting};
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{common, dates, kinds, t, t_with};
use crate::ui::{Crumb, PageHead};

/// The page.
#[component]
pub fn MeetingPage() -> impl IntoView {
    with_meeting(|meeting, case| view! { <Opened meeting=meeting case=case/> }.into_any())
}

#[component]
fn Opened(meeting: Handle<Meeting>, case: Handle<Case>) -> impl IntoView {
    let case_id = case.with_untracked(|case| case.id);
    let kind = meeting.with_untracked(Meeting::kind);
    let title = t_with(move |lang| capitalised(kinds::meeting(kind).pick(lang)));
    let of = t_with(move |lang| case.with(|case| titled(&case.title, lang)));
    let line = t_with(move |lang| {
        meeting.with(|meeting| {
            let plan = &meeting.plan;
            let day = dates::weekday_and_day_with_year(lang, plan.starts.date());
            let length = dates::duration(lang, plan.minutes.into());
            let mut parts = vec![format!("{day}, {}", dates::time(plan.starts.time())), length];
            parts.extend(Some(plan.place.trim().to_owned()).filter(|place| !place.is_empty()));
            parts.join(" · ")
        })
    });
    let stage = meeting.read(|meeting| meeting.state().into());
    view! {
        <PageHead
            title=title
            crumbs=vec![
                Crumb::new(t(&common::CASES), "/dossiers"),
                Crumb::new(of, address(case_id, Section::Visits)),
            ]
            line=derived(move || Some(line.get()))
            actions=move || view! { <Saving/> <MeetingTag stage=stage/> }
        />
        <div class="stack">
            <Standing meeting=meeting case=case/>
            <MeetingForm meeting=meeting case=case/>
            // What a child says binds nobody.
            {(kind != MeetingKind::ChildTalk).then(|| view! { <MadeHere meeting=meeting case=case/> })}
        </div>
    }
    .into_any()
}
