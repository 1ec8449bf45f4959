//! Changing a visit that is still to come, or recording that it is off. Also shows why one was off.

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::VisitId;
use omgangsboek_core::domain::visit::{Absence, Visit, VisitState};
use omgangsboek_core::session::places::DraftPlace;

use super::call_off::CallOff;
use super::replan::Replan;
use crate::pages::draft::{WithDraft, is_waiting};
use crate::reactive::prelude::*;
use crate::state::{Handle, Opened, use_book};
use crate::text::visit::request;
use crate::text::{Words, common, opened as opened_texts, plan as texts, t};
use crate::ui::{Button, ButtonKind, Dialog, Notice, NoticeKind};

/// The dialog "Bezoek wijzigen".
#[component]
pub fn ChangeVisit(
    /// Which visit; open while there is one.
    #[prop(into)]
    visit: Signal<Option<VisitId>>,
    /// Its case.
    case: Handle<Case>,
    /// Close it: done, or left as it was.
    #[prop(into)]
    on_close: Callback<()>,
    /// Whether it opens with what was typed before instead of asking about it.
    #[prop(optional, into)]
    resume: Signal<bool>,
) -> impl IntoView {
    let book = use_book();
    let opened = memo(move |_| visit.get().map(|id| book.visit(id)));
    let body = move || {
        let opened = opened.get().map_or(Opened::Missing, |opened| opened.get());
        match opened {
            Opened::Loading => view! { <p role="status">{t(&opened_texts::OPENING)}</p> }.into_any(),
            Opened::Missing | Opened::Damaged => view! {
                <Notice kind=NoticeKind::Error><p>{t(&texts::CANNOT_OPEN)}</p></Notice>
                <CloseButton on_close=on_close/>
            }
            .into_any(),
            Opened::Ready(visit) => {
                view! { <Body visit=visit case=case on_close=on_close resume=resume.get_untracked()/> }
                    .into_any()
            }
        }
    };
    view! {
        <Dialog
            open=derived(move || visit.get().is_some())
            title=t(&texts::CHANGE)
            on_close=on_close
        >
            {body}
        </Dialog>
    }
    .into_any()
}

#[component]
fn CloseButton(on_close: Callback<()>) -> impl IntoView {
    view! {
        <div class="dialog-actions"><Button label=t(&common::CLOSE) on_click=on_close/></div>
    }
}

#[component]
fn Body(visit: Handle<Visit>, case: Handle<Case>, on_close: Callback<()>, resume: bool) -> impl IntoView {
    // As it stood when the dialog opened; recording that it is off closes the dialog.
    match visit.with_untracked(|visit| visit.state().clone()) {
        VisitState::Planned | VisitState::Preparing => {
            view! { <Waiting visit=visit case=case on_close=on_close resume=resume/> }.into_any()
        }
        VisitState::Cancelled(absence) => was_off(visit, &texts::CANCELLED, absence, on_close),
        VisitState::NotHeld(absence) => was_off(visit, &texts::NOT_HELD, absence, on_close),
        VisitState::Underway | VisitState::FollowUp | VisitState::Closed { .. } => view! {
            <p>{t(&texts::NOT_WAITING)}</p>
            <CloseButton on_close=on_close/>
        }
        .into_any(),
    }
}

fn was_off(visit: Handle<Visit>, state: &'static Words, absence: Absence, on_close: Callback<()>) -> AnyView {
    let state = t(state);
    let reason = t(&texts::REASON);
    let Absence { by, reason: why, .. } = absence;
    let reinstate = move |()| {
        // Refused only when it is on already; then there is nothing to take back.
        if visit.try_edit(Visit::reinstate).is_ok() {
            on_close.run(());
        }
    };
    view! {
        <p>{move || if by.is_empty() { state.get() } else { format!("{}: {by}", state.get()) }}</p>
        <p>{move || format!("{}: {why}", reason.get())}</p>
        <div class="dialog-actions">
            <Button label=t(&request::REINSTATE) on_click=reinstate/>
            <Button label=t(&common::CLOSE) kind=ButtonKind::Primary on_click=on_close/>
        </div>
    }
    .into_any()
}

#[component]
fn Waiting(visit: Handle<Visit>, case: Handle<Case>, on_close: Callback<()>, resume: bool) -> impl IntoView {
    let id = visit.with_untracked(|visit| visit.id);
    // Whoever was recording that it is off goes on there.
    let off = RwSignal::new(is_waiting(DraftPlace::CallOff(id)));
    move || {
        if off.get() {
            let back = move |()| off.set(false);
            let form = move |(draft, typed)| {
                view! {
                    <CallOff visit=visit case=case draft=draft typed=typed on_back=back on_done=on_close/>
                }
                .into_any()
            };
            view! { <WithDraft place=DraftPlace::CallOff(id) form=form resume=resume/> }.into_any()
        } else {
            let form = move |(draft, typed)| {
                view! { <Replan visit=visit case=case draft=draft typed=typed off=off on_close=on_close/> }
                    .into_any()
            };
            view! { <WithDraft place=DraftPlace::Replan(id) form=form resume=resume/> }.into_any()
        }
    }
}
