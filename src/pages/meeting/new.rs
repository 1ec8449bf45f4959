//! Planning a meeting. A child talk is refused, with the way out, until it is settled with the parents that it is
//! wanted (M8); nothing else is.

use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_navigate, use_query_map};
use omgangsboek_core::domain::case::{Case, PlanRefusal};
use omgangsboek_core::domain::ids::CaseId;
use omgangsboek_core::domain::meeting::{Meeting, MeetingKind};
use omgangsboek_core::session::places::DraftPlace;

use super::fields::MeetingFields;
use super::typed::MeetingTyped;
use super::{meeting_address, named};
use crate::pages::case::{Section, address, part, titled};
use crate::pages::draft::{Draft, WithDraft};
use crate::pages::with_case;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_app, use_book};
use crate::text::{common, kinds, meeting as texts, plan as plan_texts, t, t_with, use_language};
use crate::ui::{
    Button, ButtonKind, ButtonLink, Card, Choice, Crumb, Form, Notice, NoticeKind, Opt, PageHead,
};

/// The page to plan a meeting on.
#[component]
pub fn NewMeeting() -> impl IntoView {
    with_case(|case| view! { <Opened case=case/> }.into_any())
}

#[component]
fn Opened(case: Handle<Case>) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let title = t_with(move |lang| case.with(|case| titled(&case.title, lang)));
    let archived = case.read(|case| case.archived);
    let form = move |(draft, typed)| view! { <PlanForm case=case draft=draft typed=typed/> }.into_any();
    let body = move || {
        if archived.get() {
            return view! {
                <Notice kind=NoticeKind::Warn>
                    <p>{t(&texts::REFUSED_ARCHIVED)}</p>
                    <ButtonLink label=t(&plan_texts::TO_CASE) href=address(id, Section::Overview)/>
                </Notice>
            }
            .into_any();
        }
        view! { <Card><WithDraft place=DraftPlace::NewMeeting(id) form=form/></Card> }.into_any()
    };
    view! {
        <PageHead
            title=t(&texts::PLAN)
            crumbs=vec![
                Crumb::new(t(&common::CASES), "/dossiers"),
                Crumb::new(title, address(id, Section::Visits)),
            ]
        />
        {body}
    }
    .into_any()
}

#[component]
fn PlanForm(case: Handle<Case>, draft: Draft<MeetingTyped>, typed: Option<MeetingTyped>) -> impl IntoView {
    let book = use_book();
    let random = use_app().machine().random;
    let language = use_language();
    let navigate = use_navigate();
    let to_case = navigate.clone();
    let id = case.with_untracked(|case| case.id);
    let asked = use_query_map().with_untracked(|query| query.get("soort").and_then(|slug| named(&slug)));
    let kind = asked.unwrap_or(MeetingKind::ParentTalk);
    let blank = case.with_untracked(|case| MeetingTyped::new(case, kind));
    let typed = typed.map(|typed| case.with_untracked(|case| typed.known_in(case)));
    let typed = draft.fields(typed, blank);
    let refused = memo(move |_| {
        let kind = typed.with(|typed| typed.kind);
        case.with(|case| case.may_plan_meeting(kind)).err()
    });
    let missing = memo(move |_| {
        typed.with(|typed| typed.plan().err().map(|first| first.pick(language.get()).to_owned()))
    });
    let save = move |()| {
        let (kind, plan) = typed.with_untracked(|typed| (typed.kind, typed.plan()));
        let Ok(plan) = plan else { return };
        // A refusal shows above by itself: the page follows the case.
        if let Ok(meeting) = case.with_untracked(|case| Meeting::plan(&random, case, kind, plan)) {
            draft.forget();
            let meeting_id = meeting.id;
            book.add_meeting(meeting);
            navigate(&meeting_address(meeting_id), NavigateOptions::default());
        }
    };
    let cancel = move |()| {
        draft.forget();
        to_case(&address(id, Section::Visits), NavigateOptions::default());
    };
    let options = MeetingKind::ALL.map(|kind| Opt::new(kind, t(kinds::meeting(kind)))).to_vec();
    let turn = move |kind| case.with_untracked(|case| typed.update(|typed| typed.turn_into(case, kind)));
    view! {
        <Form on_submit=save>
            <Choice
                label=t(&texts::KIND)
                options=options
                value=part(typed, |typed| Some(typed.kind))
                on_pick=turn
            />
            {move || refused.get().map(|refusal| view! { <Refusal id=id refusal=refusal/> })}
            <Show when=move || refused.get().is_none()>
                <MeetingFields typed=typed case=case/>
            </Show>
            <div class="row">
                <Show when=move || refused.get().is_none()>
                    <Button label=t(&texts::DO_PLAN) kind=ButtonKind::Primary submit=true why_not=missing/>
                </Show>
                <Button label=t(&common::CANCEL) on_click=cancel.clone()/>
            </div>
        </Form>
    }
    .into_any()
}

#[component]
fn Refusal(id: CaseId, refusal: PlanRefusal) -> impl IntoView {
    let (way_out, section) = match refusal {
        PlanRefusal::ChildTalksNotSettled | PlanRefusal::ChildTalksNotWanted => {
            (&texts::TO_CHILD_TALKS, Section::Terms)
        }
        PlanRefusal::Paused | PlanRefusal::Ended => (&plan_texts::TO_DECISIONS, Section::Decisions),
        PlanRefusal::NoBasis
        | PlanRefusal::NoChild
        | PlanRefusal::NoVisitingParent
        | PlanRefusal::NoConsent => (&plan_texts::TO_CASE, Section::Overview),
    };
    view! {
        <Notice kind=NoticeKind::Warn>
            <p>{t(texts::by_case(refusal))}</p>
            <ButtonLink label=t(way_out) href=address(id, section) kind=ButtonKind::Primary/>
        </Notice>
    }
    .into_any()
}
