//! "Wat past nu?" after a broken agreement: what is asked first stands first, and ending contact is none of it
//! (M48).

use chrono::NaiveDate;
use omgangsboek_core::domain::breach::{Breach, BreachAnswer, Fits};
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::BreachId;
use serde::{Deserialize, Serialize};

use crate::pages::case::form_end::{FormEnd, part};
use crate::pages::case::use_today;
use crate::pages::draft::Draft;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_app};
use crate::text::{breach as texts, common, decisions, t, use_language};
use crate::ui::{Choice, DateField, Form, Notice, NoticeKind, Opt, TextArea};

/// What stands in the form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AnswerTyped {
    /// For which breach it was typed.
    pub breach: Option<BreachId>,
    fits: Option<Fits>,
    on: Option<NaiveDate>,
    note: String,
}

/// The form for one breach.
#[component]
pub fn Answer(
    case: Handle<Case>,
    id: BreachId,
    /// Keeps what is typed.
    draft: Draft<AnswerTyped>,
    /// What was typed before.
    typed: Option<AnswerTyped>,
    #[prop(into)] on_done: Callback<()>,
) -> impl IntoView {
    let language = use_language();
    let random = use_app().machine().random;
    let today = use_today().get_untracked();
    let blank = AnswerTyped { breach: Some(id), on: Some(today), ..AnswerTyped::default() };
    let typed = draft.fields(typed.filter(|typed| typed.breach == Some(id)), blank.clone());
    let done = draft.ending(on_done);
    let offered = case.read(move |case| {
        case.breach(id).map(|breach| breach.offered().collect::<Vec<_>>()).unwrap_or_default()
    });
    let safety_first = case
        .read(move |case| case.breach(id).is_some_and(|breach| breach.safety.is_some() && breach.is_open()));
    let missing = memo(move |_| {
        let words = typed.with(|typed| match (typed.fits, typed.on) {
            (None, _) => Some(&texts::CHOOSE_FIRST),
            (Some(_), None) => Some(&decisions::DAY_FIRST),
            (Some(_), Some(_)) => None,
        });
        words.map(|words| words.pick(language.get()).to_owned())
    });
    let refused = RwSignal::new(None);
    let answer = move |()| {
        let AnswerTyped { fits: Some(fits), on: Some(on), note, .. } = typed.get_untracked() else { return };
        let answer = BreachAnswer { fits, on, note: note.trim().to_owned() };
        if let Err(refusal) = case.try_edit(|case| case.answer_breach(&random, id, answer)) {
            refused.set(Some(refusal));
            return;
        }
        refused.set(None);
        // After a breach of safety the next question follows at once.
        if case.with_untracked(|case| case.breach(id).is_some_and(Breach::is_open)) {
            typed.set(blank.clone());
        } else {
            done.run(());
        }
    };
    let options = derived(move || {
        offered.get().into_iter().map(|fits| Opt::new(fits, t(texts::fits(fits)))).collect::<Vec<_>>()
    });
    let pauses = memo(move |_| typed.with(|typed| typed.fits == Some(Fits::Pause)));
    view! {
        <Form on_submit=answer>
            <Show when=move || safety_first.get()>
                <Notice kind=NoticeKind::Warn><p>{t(&texts::SAFETY_FIRST)}</p></Notice>
            </Show>
            <Choice
                label=t(&texts::FITS_NOW)
                options=options
                value=part(typed, |typed| typed.fits)
                on_pick=move |picked| typed.update(|typed| typed.fits = Some(picked))
            />
            <Show when=move || pauses.get()><p>{t(&texts::PAUSE_MEANS)}</p></Show>
            <TextArea
                label=t(&texts::HOW)
                value=part(typed, |typed| typed.note.clone())
                on_input=move |text| typed.update(|typed| typed.note = text)
                optional=true
            />
            <DateField
                label=t(&texts::WHEN)
                value=part(typed, |typed| typed.on)
                on_pick=move |day| typed.update(|typed| typed.on = day)
            />
            <p class="muted">{t(&texts::NOT_AMONG)}</p>
            {move || refused.get().map(|refusal| {
                view! { <Notice kind=NoticeKind::Error><p>{t(texts::refusal(refusal))}</p></Notice> }
            })}
            <FormEnd confirm=t(&common::RECORD) why_not=missing on_cancel=done/>
        </Form>
    }
    .into_any()
}
