//! Changing the plan of a visit that is still to come. Less or later at one parent's request asks why, and for
//! the behavioural expert first (M50); another place asks for consent (M14).

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::request::Request;
use omgangsboek_core::domain::visit::{Refusal, Visit, VisitPlan};
use serde::{Deserialize, Serialize};

use super::consent::ConsentMissing;
use super::plan_draft::{PlanDraft, PlanTyped};
use super::plan_fields::PlanFields;
use crate::pages::draft::Draft;
use crate::pages::meeting::{RequestFields, RequestTyped};
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::visit::{refusals, request as texts};
use crate::text::{common, plan as plan_texts, t, use_language};
use crate::ui::{Button, ButtonKind, Form, Notice, NoticeKind, TextArea};

/// What stands in the form: the plan, and one parent's request for it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReplanTyped {
    #[serde(flatten)]
    plan: PlanTyped,
    request: RequestTyped,
    request_why: String,
}

/// The form.
#[component]
pub fn Replan(
    visit: Handle<Visit>,
    case: Handle<Case>,
    /// Keeps what is typed.
    draft: Draft<ReplanTyped>,
    /// What was typed before.
    typed: Option<ReplanTyped>,
    /// Records that it is off instead.
    off: RwSignal<bool>,
    on_close: Callback<()>,
) -> impl IntoView {
    let language = use_language();
    let id = visit.with_untracked(|visit| visit.id);
    let planned = visit.with_untracked(|visit| PlanTyped::of(&visit.plan));
    let blank = ReplanTyped { plan: planned.clone(), ..ReplanTyped::default() };
    let ReplanTyped { plan, request, request_why } = typed.unwrap_or_else(|| blank.clone());
    let fields = PlanDraft::with(case.with_untracked(|case| plan.known_in(case)));
    let (request, why) = (RwSignal::new(request), RwSignal::new(request_why));
    draft.follow(blank, move || {
        let (request, request_why) = (request.get(), why.get());
        ReplanTyped { plan: fields.typed(), request, request_why }
    });
    // Who decided stands with the plan and is not asked here.
    let plan = move || {
        let decided = visit.with(|visit| visit.plan.decided.clone());
        fields.plan().map(|plan| VisitPlan { decided, ..plan })
    };
    let cut_back =
        memo(move |_| plan().is_ok_and(|plan| visit.with(|visit| visit.plan.is_cut_back_by(&plan))));
    let asked = move || {
        let request = request.get().request().filter(|_| cut_back.get());
        request.map(|request| Request { why: why.get().trim().to_owned(), ..request })
    };
    // Tried on a copy, so that the button says what the core would.
    let missing = memo(move |_| {
        let words = match plan() {
            Err(first) => first,
            Ok(_) if cut_back.get() && !request.with(RequestTyped::is_complete) => &texts::FIRST,
            Ok(plan) => {
                let asked = asked();
                let tried = visit.with(|visit| case.with(|case| visit.clone().replan(case, plan, asked)));
                match tried.err()? {
                    Refusal::NoReason | Refusal::ExpertFirst => &texts::FIRST,
                    refusal => refusals::refusal(refusal),
                }
            }
        };
        Some(words.pick(language.get()).to_owned())
    });
    let save = move |()| {
        let Ok(plan) = untrack(plan) else { return };
        let asked = untrack(asked);
        if visit.try_edit(|visit| case.with_untracked(|case| visit.replan(case, plan, asked))).is_ok() {
            draft.forget();
            on_close.run(());
        }
    };
    let leave = move |()| {
        draft.forget();
        on_close.run(());
    };
    // The plan of a visit that is off is of no use any more.
    let call_off = move |()| {
        draft.forget();
        off.set(true);
    };
    view! {
        <Form on_submit=save>
            <PlanFields draft=fields case=case except=Some(id)/>
            <ConsentMissing case=case place=fields.place/>
            <Show when=move || cut_back.get()><OneParent case=case request=request why=why/></Show>
            <Button label=t(&plan_texts::OFF) kind=ButtonKind::Quiet on_click=call_off/>
            <div class="dialog-actions">
                <Button label=t(&common::CANCEL) on_click=leave/>
                <Button label=t(&common::SAVE) kind=ButtonKind::Primary submit=true why_not=missing/>
            </div>
        </Form>
    }
    .into_any()
}

/// Whether one parent asked for it, and what comes before it then (M50).
#[component]
fn OneParent(case: Handle<Case>, request: RwSignal<RequestTyped>, why: RwSignal<String>) -> impl IntoView {
    let is_asked = memo(move |_| request.with(|request| request.request().is_some()));
    view! {
        <RequestFields case=case typed=request on_change=move |changed| request.set(changed)/>
        <Show when=move || is_asked.get()>
            <TextArea label=t(&texts::WHY) value=why on_input=move |text| why.set(text)/>
            <Notice kind=NoticeKind::Warn><p>{t(&texts::CAREFUL)}</p></Notice>
        </Show>
    }
    .into_any()
}
