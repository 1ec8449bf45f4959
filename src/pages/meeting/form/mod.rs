//! The short form of each kind of meeting, saved by itself.

mod child_talk;
mod consultation;
mod evaluation;
mod introduction;
mod parent_talk;

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::meeting::{Content, Meeting, MeetingKind, Writing};

use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{Words, t};
use crate::ui::TextArea;

/// The form.
#[component]
pub fn MeetingForm(
    /// The meeting.
    meeting: Handle<Meeting>,
    /// Its case.
    case: Handle<Case>,
) -> impl IntoView {
    // A meeting never changes its kind.
    match meeting.with_untracked(Meeting::kind) {
        MeetingKind::ParentTalk => view! { <parent_talk::Form meeting=meeting case=case/> }.into_any(),
        MeetingKind::ChildTalk => view! { <child_talk::Form meeting=meeting/> }.into_any(),
        MeetingKind::Introduction => view! { <introduction::Form meeting=meeting/> }.into_any(),
        MeetingKind::Evaluation => view! { <evaluation::Form meeting=meeting case=case/> }.into_any(),
        MeetingKind::Consultation => view! { <consultation::Form meeting=meeting/> }.into_any(),
    }
}

/// One text of the form.
#[component]
fn Text(
    /// What is asked.
    label: Signal<String>,
    /// What helps to answer.
    #[prop(optional)]
    help: Option<&'static Words>,
    /// The meeting.
    meeting: Handle<Meeting>,
    /// Reads the text.
    read: fn(&Content) -> &str,
    /// Finds it for writing.
    write: fn(Writing<'_>) -> Option<&mut String>,
    /// So many lines at first.
    #[prop(default = 3)]
    rows: u32,
) -> impl IntoView {
    let value = meeting.read(move |meeting| read(meeting.content()).to_owned());
    let words = help.map(t);
    let put = move |text: String| {
        meeting.edit(|meeting| {
            if let Some(place) = write(meeting.writing()) {
                *place = text;
            }
        });
    };
    view! {
        <TextArea
            label=label
            value=value
            on_input=put
            rows=rows
            hint=derived(move || words.map(|words| words.get()))
        />
    }
    .into_any()
}
