//! Recording that a meeting was held, with who was there.

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::meeting::{Meeting, MeetingKind};

use super::fields::People;
use super::introduced;
use crate::reactive::prelude::*;
use crate::state::{Handle, now};
use crate::text::{Words, common, meeting as texts, t};
use crate::ui::{Button, ButtonKind, Form, Notice, NoticeKind};

/// The form.
#[component]
pub fn Hold(
    /// The meeting.
    meeting: Handle<Meeting>,
    /// Its case.
    case: Handle<Case>,
    /// It is recorded, or not after all.
    #[prop(into)]
    on_done: Callback<()>,
) -> impl IntoView {
    let at = now();
    let attended = RwSignal::new(meeting.with_untracked(|meeting| meeting.plan.with.clone()));
    let refused = RwSignal::new(None::<&'static Words>);
    let record = move |()| {
        let there = attended.get_untracked();
        let (kind, day) = meeting.with_untracked(|meeting| (meeting.kind(), meeting.plan.starts.date()));
        match meeting.try_edit(|meeting| meeting.hold(at, there.clone())) {
            Ok(()) => {
                if kind == MeetingKind::Introduction {
                    case.edit(|case| introduced::tell(case, &there, day));
                }
                on_done.run(());
            }
            Err(refusal) => refused.set(Some(texts::refusal(refusal))),
        }
    };
    view! {
        <Form on_submit=record>
            <People
                label=&texts::WHO_CAME
                case=case
                chosen=attended
                on_change=move |chosen| attended.set(chosen)
            />
            {move || refused.get().map(|words| view! { <Notice kind=NoticeKind::Error><p>{t(words)}</p></Notice> })}
            <div class="row">
                <Button label=t(&texts::RECORD_HELD) kind=ButtonKind::Primary submit=true/>
                <Button label=t(&common::CANCEL) on_click=on_done/>
            </div>
        </Form>
    }
    .into_any()
}
