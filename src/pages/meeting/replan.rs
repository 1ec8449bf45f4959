//! Another plan for a meeting that is still to come.

use leptos::prelude::*;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::meeting::Meeting;

use super::fields::MeetingFields;
use super::typed::MeetingTyped;
use crate::pages::draft::Draft;
use crate::state::Handle;
use crate::text::{Words, common, meeting as texts, t, use_language};
use crate::ui::{Button, ButtonKind, Form, Notice, NoticeKind};

/// The form.
#[component]
pub fn Replan(
    /// The meeting.
    meeting: Handle<Meeting>,
    /// Its case.
    case: Handle<Case>,
    /// Keeps what is typed.
    draft: Draft<MeetingTyped>,
    /// What was typed before.
    typed: Option<MeetingTyped>,
    /// It is moved, or not after all.
    #[prop(into)]
    on_done: Callback<()>,
) -> impl IntoView {
    let language = use_language();
    let planned = meeting.with_untracked(MeetingTyped::of);
    let typed = typed.map(|typed| case.with_untracked(|case| typed.known_in(case)));
    let typed = RwSignal::new(typed.unwrap_or_else(|| planned.clone()));
    draft.follow(planned, move || typed.get());
    let refused = RwSignal::new(None::<&'static Words>);
    let missing = Memo::new(move |_| {
        typed.with(|typed| typed.plan().err().map(|first| first.pick(language.get()).to_owned()))
    });
    let save = move |()| {
        let Ok(plan) = typed.with_untracked(MeetingTyped::plan) else { return };
        let done = case.with_untracked(|case| meeting.try_edit(|meeting| meeting.replan(case, plan)));
        match done {
            Ok(()) => {
                draft.forget();
                on_done.run(());
            }
            Err(refusal) => refused.set(Some(texts::refusal(refusal))),
        }
    };
    let leave = move |()| {
        draft.forget();
        on_done.run(());
    };
    view! {
        <Form on_submit=save>
            <MeetingFields typed=typed case=case/>
            {move || refused.get().map(|words| view! { <Notice kind=NoticeKind::Error><p>{t(words)}</p></Notice> })}
            <div class="row">
                <Button label=t(&common::SAVE) kind=ButtonKind::Primary submit=true why_not=missing/>
                <Button label=t(&common::CANCEL) on_click=leave/>
            </div>
        </Form>
    }
    .into_any()
}
