//! A consultation of the school or other third parties (M46); a decision can rest on it.

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
        <Card title=t(&texts::CONSULTED)>
            <Text
                label=t(&texts::CONSULTED_WHO)
                meeting=meeting
                rows=1
                read=|content| match content {
                    Content::Consultation(consultation) => &consultation.who,
                    _ => "",
                }
                write=|writing| match writing {
                    Writing::Consultation(consultation) => Some(&mut consultation.who),
                    _ => None,
                }
            />
            <Text
                label=t(&texts::QUESTION)
                meeting=meeting
                read=|content| match content {
                    Content::Consultation(consultation) => &consultation.question,
                    _ => "",
                }
                write=|writing| match writing {
                    Writing::Consultation(consultation) => Some(&mut consultation.question),
                    _ => None,
                }
            />
            <Text
                label=t(&texts::ANSWER)
                meeting=meeting
                read=|content| match content {
                    Content::Consultation(consultation) => &consultation.answer,
                    _ => "",
                }
                write=|writing| match writing {
                    Writing::Consultation(consultation) => Some(&mut consultation.answer),
                    _ => None,
                }
            />
            <p class="muted">{t(&texts::CONSULTED_WHAT)}</p>
        </Card>
    }
    .into_any()
}
