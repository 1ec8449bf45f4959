//! What now, what next, what is open: one look, one tap further.

mod backup;
mod damaged;
mod keep;
mod next_meeting;
mod next_visit;
mod open;
mod tasks;
mod week;

use omgangsboek_core::compose::sentence::capitalised;
use omgangsboek_core::domain::planning::StepId;
use omgangsboek_core::session::front::{Front, front};
use omgangsboek_core::session::overview::overview;

use backup::Backup;
use damaged::Damaged;
use keep::Keep;
use next_meeting::NextMeeting;
use next_visit::NextVisit;
use tasks::Tasks;
use week::Week;

use super::Saving;
use crate::pages::case::use_today;
use crate::pages::draft::WaitingDrafts;
use crate::reactive::prelude::*;
use crate::state::{use_book, use_minutes};
use crate::text::{Lang, dates, t, t_with, today as texts};
use crate::ui::{ButtonKind, ButtonLink, Card, EmptyState, PageHead};

/// The page.
#[component]
pub fn Today() -> impl IntoView {
    let book = use_book();
    let minutes = use_minutes();
    let cases = book.cases();
    let overview = memo(move |_| overview(&book.rows(), minutes.get().wall.naive_local()));
    let day = use_today();
    let shown = memo(move |_| overview.with(front));
    let title = t_with(move |lang| capitalised(&dates::weekday_and_day(lang, day.get())));
    let line = t_with(move |lang| {
        let open = overview.with(|overview| overview.tasks.len() + overview.forgotten.len());
        shown.with(|shown| line(shown, open, lang))
    });
    let empty = memo(move |_| cases.with(|cases| cases.is_empty()));
    let body = move || {
        if empty.get() {
            return view! { <Welcome/> }.into_any();
        }
        view! {
            <div class="two">
                <div class="stack"><Top shown=shown/> <Week shown=shown today=day/></div>
                <div class="stack">
                    <Tasks overview=overview today=day/>
                    <Backup today=day/>
                    <Keep/>
                </div>
            </div>
        }
        .into_any()
    };
    view! {
        <PageHead
            title=title
            line=derived(move || (!empty.get()).then(|| line.get()))
            actions=|| view! { <Saving/> }
        />
        <div class="stack">
            <Damaged/>
            <WaitingDrafts/>
            {body}
        </div>
    }
    .into_any()
}

/// "1 bezoek vandaag · 1 gesprek vandaag · 3 dingen te doen"; meetings only where there are any.
fn line(shown: &Front, open: usize, lang: Lang) -> String {
    if shown.visits + shown.meetings + open == 0 {
        return texts::NOTHING_ON.pick(lang).to_owned();
    }
    let count =
        |length: usize, one, many| dates::count(lang, u32::try_from(length).unwrap_or(u32::MAX), one, many);
    let meetings =
        (shown.meetings > 0).then(|| count(shown.meetings, &texts::MEETING_TODAY, &texts::MEETINGS_TODAY));
    let parts = [
        Some(count(shown.visits, &texts::VISIT_TODAY, &texts::VISITS_TODAY)),
        meetings,
        Some(count(open, &texts::THING_TO_DO, &texts::THINGS_TO_DO)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

#[component]
fn Top(shown: Memo<Front>) -> impl IntoView {
    let top = memo(move |_| shown.with(|shown| shown.top.clone()));
    let card = |step| match step {
        StepId::Visit(visit) => view! { <NextVisit visit=visit/> }.into_any(),
        StepId::Meeting(meeting) => view! { <NextMeeting meeting=meeting/> }.into_any(),
    };
    let cards = move || {
        let top = top.get();
        if top.is_empty() {
            return view! {
                <Card>
                    <EmptyState text=t(&texts::NO_VISITS)>
                        <ButtonLink label=t(&texts::CHOOSE_CASE) href="/dossiers"/>
                    </EmptyState>
                </Card>
            }
            .into_any();
        }
        top.into_iter().map(card).collect_view().into_any()
    };
    view! { {cards} }
}

/// Nothing yet: how to begin.
#[component]
fn Welcome() -> impl IntoView {
    view! {
        <Card title=t(&texts::WELCOME) strong=true>
            <EmptyState text=t(&texts::NO_CASES)>
                <ButtonLink label=t(&texts::FIRST_CASE) href="/dossiers/nieuw" kind=ButtonKind::Primary/>
            </EmptyState>
        </Card>
    }
    .into_any()
}
