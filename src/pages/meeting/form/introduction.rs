//! Getting to know somebody (M20). Who that is stands in the plan; holding it ticks the checklist.

use leptos::prelude::*;
use omgangsboek_core::domain::meeting::{Content, Meeting, Writing};

use super::Text;
use crate::state::Handle;
use crate::text::{meeting as texts, t};
use crate::ui::Card;

/// The form.
#[component]
pub fn Form(
    /// The meeting.
    meeting: Handle<Meeting>,
) -> impl IntoView {
    view! {
        <Card title=t(&texts::SPOKEN_ABOUT)>
            <p class="muted">{t(&texts::INTRODUCED_WHAT)}</p>
            <Text
                label=t(&texts::NOTES)
                meeting=meeting
                read=|content| match content {
                    Content::Introduction(introduction) => &introduction.notes,
                    _ => "",
                }
                write=|writing| match writing {
                    Writing::Introduction(introduction) => Some(&mut introduction.notes),
                    _ => None,
                }
            />
        </Card>
    }
    .into_any()
}
