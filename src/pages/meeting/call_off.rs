//! Recording that a meeting is off: called off beforehand or somebody did not come, through whom and why. It
//! stays in the case and does not count.

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::meeting::Meeting;
use omgangsboek_core::ports::Clock;
use serde::{Deserialize, Serialize};

use crate::pages::case::{AbsenceFields, AbsenceTyped, How, part};
use crate::pages::draft::Draft;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_app};
use crate::text::{Words, common, meeting as texts, plan as plan_texts, t};
use crate::ui::{Button, ButtonKind, Form, Notice, NoticeKind, TextField};

/// What stands in the form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CallOffTyped {
    #[serde(flatten)]
    absence: AbsenceTyped,
    by: String,
}

/// The form.
#[component]
pub fn CallOff(
    /// The meeting.
    meeting: Handle<Meeting>,
    /// Its case.
    case: Handle<Case>,
    /// Keeps what is typed.
    draft: Draft<CallOffTyped>,
    /// What was typed before.
    typed: Option<CallOffTyped>,
    /// It is recorded, or not after all.
    #[prop(into)]
    on_done: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let typed = draft.fields(typed, CallOffTyped::default());
    let done = draft.ending(on_done);
    let refused = RwSignal::new(None::<&'static Words>);
    let first = t(&texts::OFF_FIRST);
    let missing = memo(move |_| {
        let complete = typed.with(|typed| typed.absence.is_complete(&typed.by));
        (!complete).then(|| first.get())
    });
    let record = move |()| {
        let at = app.machine().clock.now();
        let said = typed.with_untracked(|typed| typed.absence.absence(at, &typed.by));
        let Some((how, absence)) = said else { return };
        let recorded = meeting.try_edit(|meeting| match how {
            How::CalledOff => meeting.cancel(absence),
            How::DidNotCome => meeting.not_held(absence),
        });
        match recorded {
            Ok(()) => done.run(()),
            Err(refusal) => refused.set(Some(texts::refusal(refusal))),
        }
    };
    view! {
        <Form on_submit=record>
            <AbsenceFields
                case=case
                typed=part(typed, |typed| typed.absence.clone())
                on_change=move |absence| typed.update(|typed| typed.absence = absence)
            >
                <TextField
                    label=t(&plan_texts::OFF_BY)
                    value=part(typed, |typed| typed.by.clone())
                    on_input=move |text| typed.update(|typed| typed.by = text)
                />
            </AbsenceFields>
            <p class="muted">{t(&texts::OFF_WHAT)}</p>
            {move || refused.get().map(|words| view! { <Notice kind=NoticeKind::Error><p>{t(words)}</p></Notice> })}
            <div class="row">
                <Button label=t(&texts::RECORD_OFF) kind=ButtonKind::Danger submit=true why_not=missing/>
                <Button label=t(&common::CANCEL) on_click=done/>
            </div>
        </Form>
    }
    .into_any()
}
