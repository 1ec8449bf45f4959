//! The fields that only some decisions have.

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::meeting::MeetingKind;
use omgangsboek_core::session::rows::MeetingStage;

use super::typed::{DecisionTyped, Kind};
use crate::pages::case::form_end::part;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_book};
use crate::text::{dates, decisions as texts, hint, t, t_with};
use crate::ui::{Chips, DateField, Notice, NoticeKind, Opt, TextArea, TextField};

/// What is to be borne in mind with this decision, and what it is about.
#[component]
pub fn About(kind: Memo<Option<Kind>>, typed: RwSignal<DecisionTyped>) -> impl IntoView {
    move || match kind.get() {
        Some(Kind::Extend) => view! {
            <DateField
                label=t(&texts::UNTIL)
                value=part(typed, |typed| typed.until)
                hint=hint(&texts::CAREFUL)
                on_pick=move |day| typed.update(|typed| typed.until = day)
            />
        }
        .into_any(),
        Some(Kind::Independent) => view! {
            <TextArea
                label=t(&texts::ARRANGEMENT)
                value=part(typed, |typed| typed.arrangement.clone())
                on_input=move |text| typed.update(|typed| typed.arrangement = text)
            />
        }
        .into_any(),
        Some(Kind::Pause) => {
            view! { <Notice kind=NoticeKind::Warn><p>{t(&texts::PAUSE_MIND)}</p></Notice> }.into_any()
        }
        Some(Kind::EndContact) => {
            view! { <Notice kind=NoticeKind::Warn><p>{t(&texts::END_CONTACT_MIND)}</p></Notice> }.into_any()
        }
        Some(Kind::WhenNeeded(_)) | None => ().into_any(),
    }
}

/// With the behavioural expert, on advice, or both (M45, M49, M50).
#[component]
pub fn Basis(kind: Memo<Option<Kind>>, typed: RwSignal<DecisionTyped>) -> impl IntoView {
    let asked = move || matches!(kind.get(), Some(Kind::Pause | Kind::Extend | Kind::EndContact));
    view! {
        <Show when=asked>
            <p class="muted">{t(&texts::WHO_DECIDED)}</p>
            <div class="two">
                <TextField
                    label=t(&texts::EXPERT)
                    value=part(typed, |typed| typed.expert.clone())
                    optional=true
                    on_input=move |text| typed.update(|typed| typed.expert = text)
                />
                <DateField
                    label=t(&texts::EXPERT_ON)
                    value=part(typed, |typed| typed.expert_on)
                    on_pick=move |day| typed.update(|typed| typed.expert_on = day)
                />
                <TextField
                    label=t(&texts::ADVICE_TO)
                    value=part(typed, |typed| typed.advice_to.clone())
                    optional=true
                    on_input=move |text| typed.update(|typed| typed.advice_to = text)
                />
                <DateField
                    label=t(&texts::ADVICE_ON)
                    value=part(typed, |typed| typed.advice_on)
                    on_pick=move |day| typed.update(|typed| typed.advice_on = day)
                />
            </div>
        </Show>
    }
}

/// The consultations that were held in this case (M46); nothing where none was.
#[component]
pub fn Consultations(case: Handle<Case>, typed: RwSignal<DecisionTyped>) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let meetings = use_book().meetings();
    let held = memo(move |_| {
        meetings.with(|meetings| {
            let held = meetings.iter().filter(|(_, row)| {
                row.case == id && row.kind == MeetingKind::Consultation && row.stage == MeetingStage::Held
            });
            held.map(|(id, row)| (*id, row.starts)).collect::<Vec<_>>()
        })
    });
    let options = derived(move || {
        let option = |(id, starts)| Opt::new(id, t_with(move |lang| dates::day_and_time(lang, starts)));
        held.get().into_iter().map(option).collect::<Vec<_>>()
    });
    let toggle = move |meeting| {
        typed.update(|typed| match typed.consultations.iter().position(|one| *one == meeting) {
            Some(at) => drop(typed.consultations.remove(at)),
            None => typed.consultations.push(meeting),
        });
    };
    view! {
        <Show
            when=move || held.with(|held| !held.is_empty())
            fallback=|| view! { <p class="muted">{t(&texts::CONSULTATIONS_HINT)}</p> }
        >
            <Chips
                label=t(&texts::CONSULTATIONS)
                options=options
                chosen=part(typed, |typed| typed.consultations.clone())
                on_toggle=toggle
            />
        </Show>
    }
    .into_any()
}
