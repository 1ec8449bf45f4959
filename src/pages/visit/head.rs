//! The head of a visit's page: where it belongs, its four steps, and whether the work is stored.

use omgangsboek_core::compose::dates;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::VisitId;
use omgangsboek_core::domain::visit::{Step, StepClosed, Visit, VisitState};
use omgangsboek_core::session::numbers;
use omgangsboek_core::session::places::DraftPlace;

use crate::pages::Saving;
use crate::pages::case::ChangeVisit;
use crate::pages::draft::draft_of;
use crate::reactive::prelude::*;
use crate::state::{Handle, Waiting, use_book};
use crate::text::visit as texts;
use crate::text::{Words, common, drafts, plan, t, t_with};
use crate::ui::{
    self, Button, ButtonKind, Crumb, DraftOffer, Notice, NoticeKind, PageHead, StepState, Stepper,
};

/// The head of all four steps.
#[component]
pub fn VisitHead(
    /// The visit.
    visit: Handle<Visit>,
    /// Its case.
    case: Handle<Case>,
    /// Where one is.
    step: Step,
) -> impl IntoView {
    let id = visit.with_untracked(|visit| visit.id);
    let case_id = case.with_untracked(|case| case.id);
    let rows = use_book().visits();
    let number = memo(move |_| rows.with(|rows| numbers::numbers(rows, case_id).get(&id).copied()));
    let numbered = t_with(move |lang| match number.get() {
        Some(number) => texts::VISIT_NUMBER.pick(lang).replace("{n}", &number.to_string()),
        None => texts::VISIT.pick(lang).to_owned(),
    });
    let crumbs = vec![
        Crumb::new(case.read(|case| case.title.clone()), format!("/dossiers/{case_id}")),
        Crumb::new(numbered, address(visit, Step::Before)),
    ];
    let changing = Changing { visit: RwSignal::new(None), resume: RwSignal::new(false) };
    let actions = move || {
        view! {
            <Saving/>
            <WhileWaiting visit=visit changing=changing/>
            <Steps visit=visit step=step/>
        }
    };
    view! {
        <PageHead title=t(title(step)) crumbs=crumbs line=line(visit, step) actions=actions/>
        {(step == Step::Before).then(|| view! { <LeftChange id=id changing=changing/> })}
        <NotHeld visit=visit/>
        <ChangeVisit
            visit=changing.visit
            case=case
            resume=changing.resume
            on_close=move |()| changing.visit.set(None)
        />
    }
    .into_any()
}

fn title(step: Step) -> &'static Words {
    match step {
        Step::Before => &texts::TITLE_BEFORE,
        Step::During => &texts::TITLE_DURING,
        Step::After => &texts::TITLE_AFTER,
        Step::Report => &texts::TITLE_REPORT,
    }
}

/// When, where and how long; not on the live screen, where every line stands in the way.
fn line(visit: Handle<Visit>, step: Step) -> Signal<Option<String>> {
    let plan = visit.read(|visit| visit.plan.clone());
    let line = t_with(move |lang| {
        plan.with(|plan| {
            let day = dates::weekday_and_day(lang, plan.starts.date());
            let (time, length) =
                (dates::time(plan.starts.time()), dates::duration(lang, plan.max_minutes.into()));
            [format!("{day} {time}"), plan.place.clone(), length]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" · ")
        })
    });
    derived(move || (step != Step::During).then(|| line.get()))
}

/// Where a step of a visit is.
pub(super) fn address(visit: Handle<Visit>, step: Step) -> String {
    let id = visit.with_untracked(|visit| visit.id);
    let step = match step {
        Step::Before => "voor",
        Step::During => "tijdens",
        Step::After => "na",
        Step::Report => "verslag",
    };
    format!("/bezoek/{id}/{step}")
}

#[component]
fn Steps(visit: Handle<Visit>, step: Step) -> impl IntoView {
    let state = visit.read(|visit| visit.state().clone());
    let link = |one: Step| {
        let label = match one {
            Step::Before => &common::STEP_BEFORE,
            Step::During => &common::STEP_DURING,
            Step::After => &common::STEP_AFTER,
            Step::Report => &common::STEP_REPORT,
        };
        let not_yet = t(&texts::NOT_HANDED_OVER);
        let never = t(&texts::NOT_HELD);
        let shown = derived(move || match state.with(|state| one.closed(state)) {
            _ if one == step => StepState::Current,
            None => StepState::Open,
            Some(StepClosed::NotHandedOver) => StepState::Closed(not_yet.get()),
            Some(StepClosed::NotHeld) => StepState::Closed(never.get()),
        });
        ui::Step::new(t(label), address(visit, one), shown)
    };
    view! { <Stepper label=t(&common::VISIT_STEPS) steps=Step::ALL.map(link).into()/> }
}

/// Whether the dialog to change the visit is open, and whether it goes on with what was typed before.
#[derive(Clone, Copy)]
struct Changing {
    visit: RwSignal<Option<VisitId>>,
    resume: RwSignal<bool>,
}

impl Changing {
    fn open(self, visit: VisitId, resume: bool) {
        self.resume.set(resume);
        self.visit.set(Some(visit));
    }
}

/// Changing the plan, or recording that it is off; possible until it begins.
#[component]
fn WhileWaiting(visit: Handle<Visit>, changing: Changing) -> impl IntoView {
    let waiting = visit.read(|visit| visit.state().is_waiting());
    let id = visit.with_untracked(|visit| visit.id);
    view! {
        <Show when=move || waiting.get()>
            <Button
                label=t(&plan::CHANGE)
                kind=ButtonKind::Quiet
                on_click=move |()| changing.open(id, false)
            />
        </Show>
    }
}

/// The dialog was left with something typed in it: the way back, since it does not open by itself.
#[component]
fn LeftChange(id: VisitId, changing: Changing) -> impl IntoView {
    let book = use_book();
    let discarded = RwSignal::new(());
    let left = move || {
        discarded.track();
        let closed = changing.visit.get().is_none();
        let places = [DraftPlace::CallOff(id), DraftPlace::Replan(id)];
        closed
            .then(|| book.waiting_drafts().into_iter().find(|draft| places.contains(&draft.place)))
            .flatten()
    };
    move || {
        left().map(|Waiting { place, at }| {
            let form = if place == DraftPlace::CallOff(id) { &drafts::CALL_OFF } else { &drafts::REPLAN };
            let discard = move |()| {
                book.discard_draft(place);
                discarded.set(());
            };
            let title = draft_of(at);
            let title = t_with(move |lang| format!("{}: {}", title.get(), form.pick(lang)));
            view! {
                <div class="left-change">
                    <DraftOffer title=title on_resume=move |()| changing.open(id, true) on_discard=discard/>
                </div>
            }
        })
    }
}

/// Says so when the visit does not or did not take place.
#[component]
fn NotHeld(visit: Handle<Visit>) -> impl IntoView {
    let absence = visit.read(|visit| match visit.state() {
        VisitState::Cancelled(absence) => Some((&texts::CANCELLED, absence.clone())),
        VisitState::NotHeld(absence) => Some((&texts::DID_NOT_COME, absence.clone())),
        _ => None,
    });
    move || {
        absence.get().map(|(words, absence)| {
            let (by, reason) = (absence.by, absence.reason);
            let title = t_with(move |lang| words.pick(lang).replace("{by}", &by));
            let given = t_with(move |lang| texts::REASON_GIVEN.pick(lang).replace("{reason}", &reason));
            view! {
                <Notice kind=NoticeKind::Warn title=title>
                    <p>{given}</p>
                    <p>{t(&texts::DOES_NOT_COUNT)}</p>
                </Notice>
            }
        })
    }
}
