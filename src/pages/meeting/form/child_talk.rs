//! A talk with a child: what it told is for the worker, and what it wants others to know stands apart.

use leptos::prelude::*;
use omgangsboek_core::domain::meeting::{Content, Meeting, Writing};

use super::Text;
use crate::state::Handle;
use crate::text::{meeting as texts, t};
use crate::ui::{Card, Notice};

/// The form.
#[component]
pub fn Form(
    /// The meeting.
    meeting: Handle<Meeting>,
) -> impl IntoView {
    view! {
        <Card title=t(&texts::CHILD_TOLD)>
            <Notice title=t(&texts::STAYS_WITH_YOU)><p>{t(&texts::STAYS_WITH_YOU_WHY)}</p></Notice>
            <Text
                label=t(&texts::CHILD_NOTES)
                meeting=meeting
                rows=6
                read=|content| match content {
                    Content::ChildTalk(talk) => &talk.notes,
                    _ => "",
                }
                write=|writing| match writing {
                    Writing::ChildTalk(talk) => Some(&mut talk.notes),
                    _ => None,
                }
            />
            <Text
                label=t(&texts::MAY_BE_TOLD)
                help=&texts::MAY_BE_TOLD_HINT
                meeting=meeting
                read=|content| match content {
                    Content::ChildTalk(talk) => &talk.may_be_told,
                    _ => "",
                }
                write=|writing| match writing {
                    Writing::ChildTalk(talk) => Some(&mut talk.may_be_told),
                    _ => None,
                }
            />
        </Card>
    }
    .into_any()
}
