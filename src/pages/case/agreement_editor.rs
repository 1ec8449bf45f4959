//! Adding, changing and ending one agreement. It is never erased: visits answered whether it was kept.

use omgangsboek_core::domain::agreement::{Agreement, MadeBy};
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::{AgreementId, MeetingId};
use serde::{Deserialize, Serialize};

use super::agreements::{find, made_by};
use super::editor_end::EditorEnd;
use super::form_end::{FormEnd, part};
use super::use_today;
use crate::pages::draft::Draft;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_app};
use crate::text::{common, people as texts, t};
use crate::ui::{Button, ButtonKind, Choice, DateField, Form, Opt, TextArea};

fn makers() -> Vec<Opt<MadeBy>> {
    [MadeBy::Parents, MadeBy::Supervision].map(|maker| Opt::new(maker, t(made_by(maker)))).into()
}

/// What stands in the form for a new agreement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AgreementTyped {
    text: String,
    made_by: MadeBy,
}

impl AgreementTyped {
    fn blank() -> Self {
        Self { text: String::new(), made_by: MadeBy::Parents }
    }
}

/// A new agreement.
#[component]
pub fn AddAgreement(
    case: Handle<Case>,
    /// Keeps what is typed.
    draft: Draft<AgreementTyped>,
    /// What was typed before.
    typed: Option<AgreementTyped>,
    /// The meeting in which it was made.
    #[prop(optional)]
    from: Option<MeetingId>,
    #[prop(into)] on_done: Callback<()>,
) -> impl IntoView {
    let random = use_app().machine().random;
    let today = use_today();
    let typed = draft.fields(typed, AgreementTyped::blank());
    let done = draft.ending(on_done);
    let first = t(&texts::AGREEMENT_FIRST);
    let missing = memo(move |_| typed.with(|typed| typed.text.trim().is_empty()).then(|| first.get()));
    let add = move |()| {
        let AgreementTyped { text, made_by } = typed.get_untracked();
        let text = text.trim().to_owned();
        if !text.is_empty() {
            let agreement =
                Agreement { from, ..Agreement::new(&random, text, made_by, today.get_untracked()) };
            case.edit(|case| case.agreements.push(agreement));
            done.run(());
        }
    };
    view! {
        <Form on_submit=add>
            <TextArea
                label=t(&texts::AGREEMENT_TEXT)
                value=part(typed, |typed| typed.text.clone())
                on_input=move |text| typed.update(|typed| typed.text = text)
            />
            <Choice
                label=t(&texts::MADE_BY)
                options=makers()
                value=part(typed, |typed| Some(typed.made_by))
                on_pick=move |picked| typed.update(|typed| typed.made_by = picked)
            />
            <FormEnd confirm=t(&common::ADD) why_not=missing on_cancel=done/>
        </Form>
    }
    .into_any()
}

fn change(case: Handle<Case>, id: AgreementId, change: impl FnOnce(&mut Agreement)) {
    case.edit(|case| case.agreements.iter_mut().find(|agreement| agreement.id == id).map(change));
}

/// The fields of one agreement; saved as it is typed.
#[component]
pub fn AgreementEditor(
    case: Handle<Case>,
    id: AgreementId,
    #[prop(into)] on_done: Callback<()>,
    /// Another agreement took its place.
    #[prop(into)]
    on_next: Callback<AgreementId>,
) -> impl IntoView {
    let random = use_app().machine().random;
    let today = use_today();
    let agreement = case.read(move |case| find(case, id).cloned());
    let of =
        move |read: fn(Agreement) -> String| derived(move || agreement.get().map(read).unwrap_or_default());
    let maker = derived(move || agreement.get().map(|agreement| agreement.made_by));
    let since = derived(move || agreement.get().map(|agreement| agreement.since));
    let ended = memo(move |_| agreement.with(|one| one.as_ref().is_some_and(|one| one.ended.is_some())));
    let hint = t(&texts::EXCEPTION_HINT);
    let set_since = move |day: Option<chrono::NaiveDate>| {
        if let Some(day) = day {
            change(case, id, |agreement| agreement.since = day);
        }
    };
    let succeed = move |()| {
        let next = case.edit(|case| {
            let agreement = case.agreements.iter_mut().find(|agreement| agreement.id == id)?;
            let next = agreement.succeed(&random, agreement.text.clone(), today.get_untracked());
            let id = next.id;
            case.agreements.push(next);
            Some(id)
        });
        if let Some(next) = next {
            on_next.run(next);
        }
    };
    let set_ended = move |day: Option<chrono::NaiveDate>| {
        if let Some(day) = day {
            change(case, id, |agreement| agreement.ended = Some(day));
        }
    };
    let ended_on = derived(move || agreement.get().and_then(|agreement| agreement.ended));
    let anew = move || {
        view! { <Button label=t(&texts::AGREE_ANEW) kind=ButtonKind::Quiet on_click=succeed/> }
    };
    view! {
        <div class="stack">
            <TextArea
                label=t(&texts::AGREEMENT_TEXT)
                value=of(|agreement| agreement.text)
                on_input=move |text| change(case, id, |agreement| agreement.text = text)
            />
            <Choice
                label=t(&texts::MADE_BY)
                options=makers()
                value=maker
                on_pick=move |picked| change(case, id, |agreement| agreement.made_by = picked)
            />
            <div class="two">
                <TextArea
                    label=t(&texts::EXCEPTION)
                    value=of(|agreement| agreement.exception)
                    hint=derived(move || Some(hint.get()))
                    on_input=move |text| change(case, id, |agreement| agreement.exception = text)
                    optional=true
                />
                <DateField label=t(&texts::SINCE) value=since on_pick=set_since/>
            </div>
            <Show when=move || ended.get()>
                <DateField label=t(&texts::ENDED_ON) value=ended_on on_pick=set_ended/>
            </Show>
            <Show when=move || !ended.get()>
                <p class="muted">{t(&texts::AGREE_ANEW_HINT)}</p>
            </Show>
            <EditorEnd
                ended=ended
                end=&texts::END_AGREEMENT
                again=&texts::HOLD_AGAIN
                beside=anew
                on_ready=on_done
                on_end=move |ended| change(case, id, |agreement| agreement.ended = ended)
            />
        </div>
    }
    .into_any()
}
