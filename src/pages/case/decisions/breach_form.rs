//! Recording that an agreement was not kept: whose, what happened, and whether it was unsafe (M48).

use chrono::NaiveDate;
use omgangsboek_core::domain::breach::{Breach, SafetyBreach};
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::{AgreementId, BreachId, PersonId, VisitId};
use omgangsboek_core::ordering::OrderBy;
use omgangsboek_core::session::rows::Stage;
use serde::{Deserialize, Serialize};

use crate::pages::case::form_end::{FormEnd, part};
use crate::pages::case::use_today;
use crate::pages::draft::Draft;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_app, use_book};
use crate::text::{breach as texts, common, dates, decisions, t, t_with, use_language};
use crate::ui::{Choice, DateField, Form, Opt, Select, TextArea};

/// What stands in the form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BreachTyped {
    whose: Option<PersonId>,
    agreement: Option<AgreementId>,
    visit: Option<VisitId>,
    on: Option<NaiveDate>,
    what: String,
    safety: Option<SafetyBreach>,
}

/// The form.
#[component]
pub fn BreachForm(
    case: Handle<Case>,
    /// Keeps what is typed.
    draft: Draft<BreachTyped>,
    /// What was typed before.
    typed: Option<BreachTyped>,
    /// What was recorded; nothing when it was cancelled.
    #[prop(into)]
    on_done: Callback<Option<BreachId>>,
) -> impl IntoView {
    let language = use_language();
    let random = use_app().machine().random;
    let blank = BreachTyped { on: Some(use_today().get_untracked()), ..BreachTyped::default() };
    let typed = draft.fields(typed, blank);
    let done = draft.ending(on_done);
    let missing = memo(move |_| {
        let words = typed.with(|typed| match typed.on {
            _ if typed.whose.is_none() || typed.what.trim().is_empty() => Some(&texts::FIRST),
            None => Some(&decisions::DAY_FIRST),
            Some(_) => None,
        });
        words.map(|words| words.pick(language.get()).to_owned())
    });
    let record = move |()| {
        let BreachTyped { whose: Some(whose), agreement, visit, on: Some(on), what, safety } =
            typed.get_untracked()
        else {
            return;
        };
        let breach = Breach { agreement, visit, safety, ..Breach::new(&random, whose, what.trim(), on) };
        if let Ok(id) = case.try_edit(|case| case.record_breach(breach)) {
            done.run(Some(id));
        }
    };
    let safeties =
        [SafetyBreach::Violence, SafetyBreach::Intoxication, SafetyBreach::TakingChild, SafetyBreach::Other];
    let mut unsafe_options = vec![Opt::new(None, t(&texts::NOT_UNSAFE))];
    unsafe_options.extend(safeties.map(|safety| Opt::new(Some(safety), t(texts::safety(safety)))));
    view! {
        <Form on_submit=record>
            <Choice
                label=t(&texts::WHOSE)
                options=adults(case)
                value=part(typed, |typed| typed.whose)
                on_pick=move |picked| typed.update(|typed| typed.whose = Some(picked))
            />
            <div class="two">
                <Select
                    label=t(&texts::WHICH)
                    options=agreements(case)
                    value=part(typed, |typed| typed.agreement)
                    on_pick=move |picked| typed.update(|typed| typed.agreement = picked)
                    optional=true
                />
                <Select
                    label=t(&texts::AT_VISIT)
                    options=visits(case)
                    value=part(typed, |typed| typed.visit)
                    on_pick=move |picked| typed.update(|typed| typed.visit = picked)
                    optional=true
                />
            </div>
            <DateField
                label=t(&texts::ON)
                value=part(typed, |typed| typed.on)
                on_pick=move |day| typed.update(|typed| typed.on = day)
            />
            <TextArea
                label=t(&texts::HAPPENED)
                value=part(typed, |typed| typed.what.clone())
                on_input=move |text| typed.update(|typed| typed.what = text)
            />
            <Choice
                label=t(&texts::SAFETY)
                options=unsafe_options
                value=part(typed, |typed| Some(typed.safety))
                on_pick=move |picked| typed.update(|typed| typed.safety = picked)
            />
            <FormEnd confirm=t(&common::RECORD) why_not=missing on_cancel=move |()| done.run(None)/>
        </Form>
    }
    .into_any()
}

/// Everybody but the children and the colleagues, as chips.
pub(super) fn adults(case: Handle<Case>) -> Vec<Opt<PersonId>> {
    case.with_untracked(|case| {
        let of_family = case.adults().into_iter().filter(|person| !person.role().is_colleague());
        of_family.map(|person| Opt::new(person.id, person.name.clone())).collect()
    })
}

fn agreements(case: Handle<Case>) -> Vec<Opt<AgreementId>> {
    let all = case.with_untracked(|case| case.agreements.clone());
    all.into_iter().map(|agreement| Opt::new(agreement.id, agreement.text)).collect()
}

/// The visits that were held or are going on, the last one first.
fn visits(case: Handle<Case>) -> Vec<Opt<VisitId>> {
    let id = case.with_untracked(|case| case.id);
    let mut held: Vec<_> = use_book().visits().with_untracked(|visits| {
        let began = |stage| matches!(stage, Stage::Underway | Stage::FollowUp | Stage::Closed);
        let of_case = visits.iter().filter(|(_, row)| row.case == id && began(row.stage));
        of_case.map(|(id, row)| (row.starts, *id)).collect()
    });
    held.order_by_key(|(starts, _)| std::cmp::Reverse(*starts));
    held.into_iter()
        .map(|(starts, id)| Opt::new(id, t_with(move |lang| dates::day_and_time(lang, starts))))
        .collect()
}
