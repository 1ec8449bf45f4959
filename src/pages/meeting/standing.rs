//! Where a meeting stands, and what can be done: hold it, move it, record that it is off, or take that back.

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::meeting::{Meeting, MeetingKind, MeetingState};
use omgangsboek_core::session::places::DraftPlace;

use super::call_off::CallOff;
use super::called_off::absence_words;
use super::hold::Hold;
use super::introduced;
use super::replan::Replan;
use crate::pages::case::decided_words;
use crate::pages::draft::{WithDraft, is_waiting};
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{Lang, Words, meeting as texts, t, t_with};
use crate::ui::{Button, ButtonKind, Card, Notice, NoticeKind};

/// Which form is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Doing {
    Nothing,
    Holding,
    Moving,
    CallingOff,
}

/// The card.
#[component]
pub fn Standing(
    /// The meeting.
    meeting: Handle<Meeting>,
    /// Its case.
    case: Handle<Case>,
) -> impl IntoView {
    let id = meeting.with_untracked(|meeting| meeting.id);
    let doing = RwSignal::new(if is_waiting(DraftPlace::CallOffMeeting(id)) {
        Doing::CallingOff
    } else if is_waiting(DraftPlace::ReplanMeeting(id)) {
        Doing::Moving
    } else {
        Doing::Nothing
    });
    let trouble = RwSignal::new(None::<&'static Words>);
    let done = move |()| doing.set(Doing::Nothing);
    let with = t_with(move |lang| {
        let who = meeting.with(|meeting| names(case, &meeting.plan.with, lang));
        format!("{}: {who}", texts::ASKED.pick(lang))
    });
    let decided = t_with(move |lang| {
        let words = meeting.with(|meeting| decided_words(&meeting.plan.decided, lang));
        format!("{}: {words}", texts::DECIDED.pick(lang))
    });
    let state = t_with(move |lang| meeting.with(|meeting| state_words(case, meeting.state(), lang)));
    let earlier = t_with(move |lang| {
        let words = |state: &MeetingState| state_words(case, state, lang);
        meeting.with(|meeting| meeting.earlier().iter().map(words).collect::<Vec<_>>().join(" · "))
    });
    let form = move || match doing.get() {
        Doing::Nothing => {
            view! { <Buttons meeting=meeting case=case doing=doing trouble=trouble/> }.into_any()
        }
        Doing::Holding => view! { <Hold meeting=meeting case=case on_done=done/> }.into_any(),
        Doing::Moving => {
            let form = move |(draft, typed)| {
                view! { <Replan meeting=meeting case=case draft=draft typed=typed on_done=done/> }.into_any()
            };
            view! { <WithDraft place=DraftPlace::ReplanMeeting(id) form=form/> }.into_any()
        }
        Doing::CallingOff => {
            let form = move |(draft, typed)| {
                view! { <CallOff meeting=meeting case=case draft=draft typed=typed on_done=done/> }.into_any()
            };
            view! { <WithDraft place=DraftPlace::CallOffMeeting(id) form=form/> }.into_any()
        }
    };
    view! {
        <Card title=t(&texts::STANDING)>
            <p>{with}</p>
            <p>{decided}</p>
            <p><strong>{state}</strong></p>
            <Show when=move || !earlier.with(String::is_empty)>
                <p class="muted">{t(&texts::EARLIER)} ": " {earlier}</p>
            </Show>
            {move || trouble.get().map(|words| view! { <Notice kind=NoticeKind::Error><p>{t(words)}</p></Notice> })}
            {form}
        </Card>
    }
    .into_any()
}

#[component]
fn Buttons(
    meeting: Handle<Meeting>,
    case: Handle<Case>,
    doing: RwSignal<Doing>,
    trouble: RwSignal<Option<&'static Words>>,
) -> impl IntoView {
    let kind = meeting.with_untracked(Meeting::kind);
    let state = meeting.read(|meeting| meeting.state().clone());
    let take_back = move |()| {
        let attended = meeting.with_untracked(|meeting| match meeting.state() {
            MeetingState::Held { attended, .. } => attended.clone(),
            _ => Vec::new(),
        });
        let day = meeting.with_untracked(|meeting| meeting.plan.starts.date());
        match meeting.try_edit(Meeting::take_back_held) {
            Ok(()) if kind == MeetingKind::Introduction => {
                case.edit(|case| introduced::untell(case, &attended, day));
            }
            Ok(()) => {}
            Err(refusal) => trouble.set(Some(texts::refusal(refusal))),
        }
    };
    let reinstate = move |()| {
        let done = case.with_untracked(|case| meeting.try_edit(|meeting| meeting.reinstate(case)));
        trouble.set(done.err().map(texts::refusal));
    };
    move || match state.get() {
        MeetingState::Planned => view! {
            <div class="row">
                <Button
                    label=t(&texts::WAS_HELD)
                    kind=ButtonKind::Primary
                    on_click=move |()| doing.set(Doing::Holding)
                />
                <Button label=t(&texts::MOVE) on_click=move |()| doing.set(Doing::Moving)/>
                <Button
                    label=t(&texts::OFF)
                    kind=ButtonKind::Quiet
                    on_click=move |()| doing.set(Doing::CallingOff)
                />
            </div>
        }
        .into_any(),
        MeetingState::Held { .. } => {
            view! { <Button label=t(&texts::TAKE_BACK_HELD) kind=ButtonKind::Quiet on_click=take_back/> }
                .into_any()
        }
        MeetingState::Cancelled(_) | MeetingState::NotHeld(_) => {
            view! { <Button label=t(&texts::REINSTATE) kind=ButtonKind::Quiet on_click=reinstate/> }
                .into_any()
        }
    }
}

/// "gehouden met moeder en vader (22 november 2026)".
fn state_words(case: Handle<Case>, state: &MeetingState, lang: Lang) -> String {
    match state {
        MeetingState::Planned => texts::IS_PLANNED.pick(lang).to_owned(),
        MeetingState::Held { attended, .. } if attended.is_empty() => texts::HELD.pick(lang).to_owned(),
        MeetingState::Held { attended, .. } => {
            texts::HELD_WITH.pick(lang).replace("{who}", &names(case, attended, lang))
        }
        MeetingState::Cancelled(absence) => absence_words(case, &texts::CANCELLED, absence, lang),
        MeetingState::NotHeld(absence) => absence_words(case, &texts::NOT_HELD, absence, lang),
    }
}

/// Their names, in a list.
pub(super) fn names(case: Handle<Case>, people: &[PersonId], lang: Lang) -> String {
    case.with(|case| {
        let known = people.iter().filter_map(|id| case.person(*id)).map(|person| person.name.trim());
        let known: Vec<_> = known.filter(|name| !name.is_empty()).collect();
        omgangsboek_core::compose::sentence::enumerate(&known, texts::NOBODY.pick(lang), lang)
    })
}
