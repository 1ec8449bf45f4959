//! What is not settled yet: consent for this place (M14), a pause (M48), and before the first visit whom to
//! meet (M20) and what the case lacks. Only the first two keep it from beginning.

use omgangsboek_core::compose::sentence::enumerate;
use omgangsboek_core::compose::suggestions::names;
use omgangsboek_core::domain::case::PlanRefusal;
use omgangsboek_core::domain::introductions::introductions;

use crate::pages::case::{Gaps, Section, address};
use crate::pages::visit::desk::Desk;
use crate::reactive::prelude::*;
use crate::state::{now, use_book};
use crate::text::visit::{refusals, request as texts};
use crate::text::{t, t_with};
use crate::ui::{ButtonKind, ButtonLink, Card, Notice, NoticeKind};

/// The cards; nothing once it began, or when all is settled.
#[component]
pub fn FirstThings(desk: Desk) -> impl IntoView {
    let id = desk.case.with_untracked(|case| case.id);
    let waiting = desk.visit.read(|visit| visit.state().is_waiting());
    let visits = use_book().visits();
    let first = memo(move |_| {
        visits.with(|visits| !visits.values().any(|row| row.case == id && row.stage.took_place()))
    });
    view! {
        <Show when=move || waiting.get()>
            <MayBegin desk=desk/>
            <Show when=move || first.get()>
                <ToMeet desk=desk/>
                <Gaps case=desk.case/>
            </Show>
        </Show>
    }
    .into_any()
}

/// Why it cannot begin as it is planned, with the ways out; nothing when it can.
#[component]
pub fn MayBegin(desk: Desk) -> impl IntoView {
    let id = desk.case.with_untracked(|case| case.id);
    let refused = memo(move |_| {
        let today = now().wall.date_naive();
        desk.visit.with(|visit| desk.case.with(|case| case.may_visit_at(&visit.plan.place, today).err()))
    });
    let consent = t_with(move |lang| {
        desk.visit.with(|visit| {
            desk.case.with(|case| {
                let lacking = case.lacking_consent(&visit.plan.place);
                let names = enumerate(&names(case, &lacking), "", lang);
                texts::CONSENT_OF.pick(lang).replace("{names}", &names).replace("{place}", &visit.plan.place)
            })
        })
    });
    move || {
        refused.get().map(|refusal| {
            let ways = match refusal {
                PlanRefusal::NoConsent => view! {
                    <p>{consent}</p>
                    <p>{t(&texts::OR_OTHER_PLACE)}</p>
                    <ButtonLink
                        label=t(&texts::TO_CONSENT)
                        href=address(id, Section::Terms)
                        kind=ButtonKind::Primary
                    />
                }
                .into_any(),
                other => view! {
                    <p>{t(refusals::by_case(other))}</p>
                    <ButtonLink label=t(&texts::TO_DECISIONS) href=address(id, Section::Decisions)/>
                }
                .into_any(),
            };
            view! { <Notice kind=NoticeKind::Warn title=t(&texts::BEFORE_VISIT)>{ways}</Notice> }
        })
    }
}

/// Whom the worker has not met yet (M20).
#[component]
fn ToMeet(desk: Desk) -> impl IntoView {
    let id = desk.case.with_untracked(|case| case.id);
    let meetings = use_book().meetings_of(id);
    let to_meet = memo(move |_| {
        let opened: Vec<_> = meetings.get()?.into_iter().map(|meeting| meeting.with(Clone::clone)).collect();
        desk.case.with(|case| {
            let open = introductions(case, &opened).into_iter().filter(|(_, state)| state.is_open());
            Some(open.map(|(person, _)| person.name.clone()).collect::<Vec<_>>())
        })
    });
    let line = t_with(move |lang| {
        let names = to_meet.get().unwrap_or_default().join(", ");
        format!("{}: {names}", texts::STILL_TO_MEET.pick(lang))
    });
    let any = move || to_meet.with(|open| open.as_ref().is_some_and(|open| !open.is_empty()));
    view! {
        <Show when=any>
            <Card title=t(&texts::BEFORE_FIRST)>
                <p>{line}</p>
                <ButtonLink
                    label=t(&texts::TO_PEOPLE)
                    href=address(id, Section::People)
                    kind=ButtonKind::Quiet
                />
            </Card>
        </Show>
    }
    .into_any()
}
