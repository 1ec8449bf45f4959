//! Planning a visit; refused with the way out while the case is not ready for it (M17).

use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use omgangsboek_core::domain::case::{Case, PlanRefusal};
use omgangsboek_core::domain::ids::CaseId;
use omgangsboek_core::domain::visit::Visit;
use omgangsboek_core::session::places::DraftPlace;

use super::consent::ConsentMissing;
use super::plan_draft::{PlanDraft, PlanTyped};
use super::plan_fields::PlanFields;
use super::planning::DecidedFields;
use super::section::{Section, address};
use super::titled;
use crate::pages::draft::{Draft, WithDraft};
use crate::pages::with_case;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_app, use_book};
use crate::text::visit::refusals;
use crate::text::{Words, common, plan as texts, t, t_with, use_language};
use crate::ui::{Button, ButtonKind, ButtonLink, Card, Crumb, Form, Notice, NoticeKind, PageHead};

/// The page to plan a visit on.
#[component]
pub fn PlanVisit() -> impl IntoView {
    with_case(|case| view! { <Opened case=case/> }.into_any())
}

/// Why nothing can be planned in this case now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Refused {
    Archived,
    NotReady(PlanRefusal),
}

fn refused(case: &Case) -> Option<Refused> {
    if case.archived {
        return Some(Refused::Archived);
    }
    case.may_plan_visit().err().map(Refused::NotReady)
}

#[component]
fn Opened(case: Handle<Case>) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let refused = case.read(refused);
    let title = t_with(move |lang| case.with(|case| titled(&case.title, lang)));
    let body = move || match refused.get() {
        Some(refused) => view! { <Refusal id=id refused=refused/> }.into_any(),
        None => {
            let form =
                move |(draft, typed)| view! { <PlanForm case=case draft=draft typed=typed/> }.into_any();
            view! { <Card><WithDraft place=DraftPlace::NewVisit(id) form=form/></Card> }.into_any()
        }
    };
    view! {
        <PageHead
            title=t(&texts::PLAN)
            crumbs=vec![
                Crumb::new(t(&common::CASES), "/dossiers"),
                Crumb::new(title, address(id, Section::Overview)),
            ]
        />
        {body}
    }
    .into_any()
}

#[component]
fn Refusal(id: CaseId, refused: Refused) -> impl IntoView {
    let (why, way_out, href): (&'static Words, &'static Words, _) = match refused {
        Refused::Archived => (&texts::REFUSED_ARCHIVED, &texts::TO_CASE, address(id, Section::Overview)),
        Refused::NotReady(PlanRefusal::NoBasis) => {
            (&texts::REFUSED_BASIS, &texts::TO_BASIS, address(id, Section::Overview))
        }
        Refused::NotReady(PlanRefusal::NoChild) => {
            (&texts::REFUSED_CHILD, &texts::TO_PEOPLE, address(id, Section::People))
        }
        Refused::NotReady(PlanRefusal::NoVisitingParent) => {
            (&texts::REFUSED_PARENT, &texts::TO_PEOPLE, address(id, Section::People))
        }
        Refused::NotReady(PlanRefusal::ChildTalksNotSettled | PlanRefusal::ChildTalksNotWanted) => {
            (&texts::REFUSED_CHILD_TALKS, &texts::TO_CASE, address(id, Section::Terms))
        }
        Refused::NotReady(PlanRefusal::NoConsent) => {
            (&texts::REFUSED_CONSENT, &texts::TO_TERMS, address(id, Section::Terms))
        }
        Refused::NotReady(PlanRefusal::Paused) => {
            (&texts::REFUSED_PAUSED, &texts::TO_DECISIONS, address(id, Section::Decisions))
        }
        Refused::NotReady(PlanRefusal::Ended) => {
            (&texts::REFUSED_ENDED, &texts::TO_DECISIONS, address(id, Section::Decisions))
        }
    };
    view! {
        <Notice kind=NoticeKind::Warn>
            <p>{t(why)}</p>
            <ButtonLink label=t(way_out) href=href kind=ButtonKind::Primary/>
        </Notice>
    }
    .into_any()
}

#[component]
fn PlanForm(case: Handle<Case>, draft: Draft<PlanTyped>, typed: Option<PlanTyped>) -> impl IntoView {
    let book = use_book();
    let random = use_app().machine().random;
    let language = use_language();
    let navigate = use_navigate();
    let to_case = navigate.clone();
    let id = case.with_untracked(|case| case.id);
    // A family's visits are mostly at the same hour.
    let usual_time = book.visits().with_untracked(|visits| {
        let of_case = visits.values().filter(|visit| visit.case == id);
        of_case.max_by_key(|visit| visit.starts).map(|visit| visit.starts.time())
    });
    let blank = PlanTyped { time: usual_time, ..case.with_untracked(PlanTyped::new) };
    let typed = typed.map(|typed| case.with_untracked(|case| typed.known_in(case)));
    let fields = PlanDraft::with(typed.unwrap_or_else(|| blank.clone()));
    draft.follow(blank, move || fields.typed());
    let missing = memo(move |_| {
        let words = match fields.plan() {
            Err(first) => first,
            Ok(plan) => {
                let may = case.with(|case| case.may_visit_at(&plan.place, plan.starts.date()));
                refusals::by_case(may.err()?)
            }
        };
        Some(words.pick(language.get()).to_owned())
    });
    let save = move |()| {
        let Ok(plan) = untrack(|| fields.plan()) else { return };
        // A refusal shows above by itself: the page follows the case.
        if let Ok(visit) = case.with_untracked(|case| Visit::plan(&random, case, plan)) {
            draft.forget();
            let visit_id = visit.id;
            book.add_visit(visit);
            navigate(&format!("/bezoek/{visit_id}/voor"), NavigateOptions::default());
        }
    };
    let cancel = move |()| {
        draft.forget();
        to_case(&address(id, Section::Overview), NavigateOptions::default());
    };
    view! {
        <Form on_submit=save>
            <PlanFields draft=fields case=case/>
            <DecidedFields decided=fields.decided on_change=move |decided| fields.decided.set(decided)/>
            <ConsentMissing case=case place=fields.place/>
            <div class="row">
                <Button label=t(&texts::DO_PLAN) kind=ButtonKind::Primary submit=true why_not=missing/>
                <Button label=t(&common::CANCEL) on_click=cancel/>
            </div>
        </Form>
    }
    .into_any()
}
