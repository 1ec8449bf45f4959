//! Recording a decision; refused with what is missing on the button (M42, M44, M49).

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::DecisionId;

use super::fields::{About, Basis, Consultations};
use super::typed::{DecisionTyped, Kind};
use crate::pages::case::form_end::{FormEnd, part};
use crate::pages::case::use_today;
use crate::pages::draft::Draft;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_app};
use crate::text::{Words, common, decisions as texts, t, use_language};
use crate::ui::{Choice, DateField, Form, Opt, TextArea, TextField};

fn words(kind: Kind) -> &'static Words {
    match kind {
        Kind::WhenNeeded(kind) => texts::follow_up(kind),
        Kind::Pause => &texts::PAUSE,
        Kind::Extend => &texts::EXTEND,
        Kind::Independent => &texts::INDEPENDENT,
        Kind::EndContact => &texts::END_CONTACT,
    }
}

/// The form.
#[component]
pub fn DecisionForm(
    case: Handle<Case>,
    /// Keeps what is typed.
    draft: Draft<DecisionTyped>,
    /// What was typed before.
    typed: Option<DecisionTyped>,
    #[prop(into)] on_done: Callback<()>,
) -> impl IntoView {
    let language = use_language();
    let id = DecisionId::make(&use_app().machine().random);
    let blank = DecisionTyped::on(use_today().get_untracked());
    let typed = draft.fields(typed, blank);
    let done = draft.ending(on_done);
    let missing = memo(move |_| {
        let decision = typed.with(|typed| typed.decision(id));
        let words = match decision {
            None if typed.with(|typed| typed.kind.is_none()) => &texts::KIND_FIRST,
            None => &texts::DAY_FIRST,
            Some(decision) => texts::refusal(case.with(|case| case.may_decide(&decision)).err()?),
        };
        Some(words.pick(language.get()).to_owned())
    });
    let decide = move |()| {
        let Some(decision) = typed.with_untracked(|typed| typed.decision(id)) else { return };
        if case.try_edit(|case| case.decide(decision)).is_ok() {
            done.run(());
        }
    };
    let kind = memo(move |_| typed.with(|typed| typed.kind));
    let options = Kind::ALL.map(|kind| Opt::new(kind, t(words(kind)))).to_vec();
    let why_hint = derived(move || {
        let follow_up = matches!(kind.get(), Some(Kind::WhenNeeded(_)));
        follow_up.then(|| texts::WHY_FOLLOW_UP.pick(language.get()).to_owned())
    });
    view! {
        <Form on_submit=decide>
            <Choice
                label=t(&texts::KIND)
                options=options
                value=kind
                on_pick=move |picked| typed.update(|typed| typed.kind = Some(picked))
            />
            <About kind=kind typed=typed/>
            <DateField
                label=t(&texts::ON)
                value=part(typed, |typed| typed.on)
                on_pick=move |day| typed.update(|typed| typed.on = day)
            />
            <TextArea
                label=t(&texts::WHY)
                value=part(typed, |typed| typed.why.clone())
                hint=why_hint
                on_input=move |text| typed.update(|typed| typed.why = text)
            />
            <TextField
                label=t(&texts::WITH)
                value=part(typed, |typed| typed.with.clone())
                on_input=move |text| typed.update(|typed| typed.with = text)
            />
            <Basis kind=kind typed=typed/>
            <Consultations case=case typed=typed/>
            <FormEnd confirm=t(&common::RECORD) why_not=missing on_cancel=done/>
        </Form>
    }
    .into_any()
}
