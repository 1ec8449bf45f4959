//! Recording that a meeting is off: called off beforehand or somebody did not come, through whom and why. It
//! stays in the case and does not count.

use leptos::prelude::*;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::meeting::Meeting;
use omgangsboek_core::domain::visit::Absence;
use omgangsboek_core::ports::Clock;
use serde::{Deserialize, Serialize};

use super::request_fields::{RequestFields, RequestTyped};
use crate::pages::draft::Draft;
use crate::state::{Handle, use_app};
use crate::text::{Words, common, meeting as texts, plan as plan_texts, t};
use crate::ui::{Button, ButtonKind, Choice, Form, Notice, NoticeKind, Opt, TextArea, TextField};

/// What stands in the form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CallOffTyped {
    /// Called off beforehand, or else somebody did not come.
    beforehand: Option<bool>,
    by: String,
    why: String,
    request: RequestTyped,
}

impl CallOffTyped {
    fn is_complete(&self) -> bool {
        self.beforehand.is_some()
            && !self.by.trim().is_empty()
            && !self.why.trim().is_empty()
            && self.request.is_complete()
    }
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
    let typed = RwSignal::new(typed.unwrap_or_default());
    draft.follow(CallOffTyped::default(), move || typed.get());
    let refused = RwSignal::new(None::<&'static Words>);
    let first = t(&texts::OFF_FIRST);
    let missing = Memo::new(move |_| (!typed.with(CallOffTyped::is_complete)).then(|| first.get()));
    let record = move |()| {
        let filled_in = typed.get_untracked();
        if !filled_in.is_complete() {
            return;
        }
        let absence = Absence {
            at: app.machine().clock.now(),
            by: filled_in.by.trim().to_owned(),
            reason: filled_in.why.trim().to_owned(),
            request: filled_in.request.request(),
        };
        let recorded = meeting.try_edit(|meeting| match filled_in.beforehand {
            Some(false) => meeting.not_held(absence),
            Some(true) | None => meeting.cancel(absence),
        });
        match recorded {
            Ok(()) => {
                draft.forget();
                on_done.run(());
            }
            Err(refusal) => refused.set(Some(texts::refusal(refusal))),
        }
    };
    let back = move |()| {
        draft.forget();
        on_done.run(());
    };
    let hows =
        vec![Opt::new(true, t(&plan_texts::CALLED_OFF)), Opt::new(false, t(&plan_texts::DID_NOT_COME))];
    view! {
        <Form on_submit=record>
            <Choice
                label=t(&plan_texts::OFF_HOW)
                options=hows
                value=Signal::derive(move || typed.with(|typed| typed.beforehand))
                on_pick=move |beforehand| typed.update(|typed| typed.beforehand = Some(beforehand))
            />
            <TextField
                label=t(&plan_texts::OFF_BY)
                value=Signal::derive(move || typed.with(|typed| typed.by.clone()))
                on_input=move |text| typed.update(|typed| typed.by = text)
            />
            <TextArea
                label=t(&plan_texts::OFF_WHY)
                value=Signal::derive(move || typed.with(|typed| typed.why.clone()))
                on_input=move |text| typed.update(|typed| typed.why = text)
            />
            <RequestFields
                case=case
                typed=Signal::derive(move || typed.with(|typed| typed.request.clone()))
                on_change=move |request| typed.update(|typed| typed.request = request)
            />
            <p class="muted">{t(&texts::OFF_WHAT)}</p>
            {move || refused.get().map(|words| view! { <Notice kind=NoticeKind::Error><p>{t(words)}</p></Notice> })}
            <div class="row">
                <Button label=t(&texts::RECORD_OFF) kind=ButtonKind::Danger submit=true why_not=missing/>
                <Button label=t(&common::CANCEL) on_click=back/>
            </div>
        </Form>
    }
    .into_any()
}
