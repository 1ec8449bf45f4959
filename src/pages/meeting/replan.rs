//! Another plan for a meeting that is still to come.

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::meeting::Meeting;

use super::fields::MeetingFields;
use super::typed::MeetingTyped;
use crate::pages::case::FormEnd;
use crate::pages::draft::Draft;
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{Words, common, meeting as texts, t, use_language};
use crate::ui::{Form, Notice, NoticeKind};

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
    let id = meeting.with_untracked(|meeting| meeting.id);
    let planned = meeting.with_untracked(MeetingTyped::of);
    let typed = typed.map(|typed| case.with_untracked(|case| typed.known_in(case)));
    let typed = draft.fields(typed, planned);
    let done = draft.ending(on_done);
    let refused = RwSignal::new(None::<&'static Words>);
    let missing = memo(move |_| {
        typed.with(|typed| typed.plan().err().map(|first| first.pick(language.get()).to_owned()))
    });
    let save = move |()| {
        let Ok(plan) = typed.with_untracked(MeetingTyped::plan) else { return };
        let moved = case.with_untracked(|case| meeting.try_edit(|meeting| meeting.replan(case, plan)));
        match moved {
            Ok(()) => {
                done.run(());
            }
            Err(refusal) => refused.set(Some(texts::refusal(refusal))),
        }
    };
    view! {
        <Form on_submit=save>
            <MeetingFields typed=typed case=case except=id/>
            {move || refused.get().map(|words| view! { <Notice kind=NoticeKind::Error><p>{t(words)}</p></Notice> })}
            <FormEnd confirm=t(&common::SAVE) why_not=missing on_cancel=done/>
        </Form>
    }
    .into_any()
}
