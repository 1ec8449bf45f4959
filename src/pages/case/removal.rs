//! Taking somebody out of a case. Refused for whoever stands in a visit or meeting, because its log and report
//! would lose a name, and for whoever had a say that is on record; for that the visits and meetings of the case
//! are opened and looked through.

use std::collections::BTreeMap;

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::{MeetingId, PersonId, VisitId};
use omgangsboek_core::domain::meeting::Meeting;
use omgangsboek_core::domain::visit::Visit;
use omgangsboek_core::session::rows::{MeetingRow, VisitRow};

use crate::reactive::prelude::*;
use crate::state::{Handle, Opened, use_book};
use crate::text::{common, dates, people as texts, t, t_with};
use crate::ui::{Button, ButtonKind, Dialog, Notice, NoticeKind};

/// What the visits say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// Not all have been opened yet.
    Checking,
    /// On record nowhere.
    Free,
    /// In the visit or meeting of this day.
    StandsIn(chrono::NaiveDate),
    /// Had a say that is on record: consent, advice, a breach, what was settled.
    OnRecord,
    /// A visit or meeting cannot be read.
    Unreadable,
}

/// The question, or the refusal with its reason.
#[component]
pub fn Removal(case: Handle<Case>, removing: RwSignal<Option<PersonId>>) -> impl IntoView {
    let verdict = verdict(case, removing);
    let title = t_with(move |lang| {
        let asked = removing.get();
        let name = asked.and_then(|id| case.with(|case| case.person(id).map(|person| person.name.clone())));
        texts::REMOVE_ASK.pick(lang).replace("{name}", &name.unwrap_or_default())
    });
    let close = move |()| removing.set(None);
    let remove = move |()| {
        if let (Some(id), Verdict::Free) = (removing.get_untracked(), verdict.get_untracked()) {
            removing.set(None);
            case.edit(|case| case.remove_person(id));
        }
    };
    let body = move || match verdict.get() {
        Verdict::Checking => view! { <p role="status">{t(&texts::REMOVE_CHECKING)}</p> }.into_any(),
        Verdict::Free => view! { <p>{t(&texts::REMOVE_WHAT)}</p> }.into_any(),
        Verdict::OnRecord => refusal(t(&texts::REMOVE_ON_RECORD)),
        Verdict::Unreadable => refusal(t(&texts::REMOVE_UNREADABLE)),
        Verdict::StandsIn(day) => refusal(t_with(move |lang| {
            texts::REMOVE_REFUSED.pick(lang).replace("{day}", &dates::day_with_year(lang, day))
        })),
    };
    let actions = move || {
        if verdict.get() == Verdict::Free {
            view! {
                <Button label=t(&common::CANCEL) on_click=close/>
                <Button label=t(&common::REMOVE) kind=ButtonKind::Danger on_click=remove/>
            }
            .into_any()
        } else {
            view! { <Button label=t(&common::CLOSE) on_click=close/> }.into_any()
        }
    };
    view! {
        <Dialog open=derived(move || removing.get().is_some()) title=title on_close=close>
            {body}
            <div class="dialog-actions">{actions}</div>
        </Dialog>
    }
    .into_any()
}

fn refusal(words: Signal<String>) -> AnyView {
    view! { <Notice kind=NoticeKind::Warn><p>{words}</p></Notice> }.into_any()
}

fn verdict(case: Handle<Case>, removing: RwSignal<Option<PersonId>>) -> Memo<Verdict> {
    let of = case.with_untracked(|case| case.id);
    let book = use_book();
    let (visits, meetings) = (book.visits(), book.meetings());
    // Opened only once somebody asks.
    let asked = memo(move |_| removing.get().is_some());
    let visits = memo(move |_| -> Vec<Signal<Opened<Visit>>> {
        let of_case = |rows: &BTreeMap<VisitId, VisitRow>| {
            rows.iter().filter(|(_, row)| row.case == of).map(|(&id, _)| book.visit(id)).collect()
        };
        if asked.get() { visits.with(of_case) } else { Vec::new() }
    });
    let meetings = memo(move |_| -> Vec<Signal<Opened<Meeting>>> {
        let of_case = |rows: &BTreeMap<MeetingId, MeetingRow>| {
            rows.iter().filter(|(_, row)| row.case == of).map(|(&id, _)| book.meeting(id)).collect()
        };
        if asked.get() { meetings.with(of_case) } else { Vec::new() }
    });
    memo(move |_| {
        let Some(person) = removing.get() else { return Verdict::Checking };
        if case.with(|case| case.names(person)) {
            return Verdict::OnRecord;
        }
        let of_visits = visits
            .get()
            .into_iter()
            .map(|visit| look(visit, |visit| visit.names(person).then(|| visit.plan.starts.date())));
        let of_meetings = meetings.get().into_iter().map(|meeting| {
            look(meeting, |meeting| meeting.names(person).then(|| meeting.plan.starts.date()))
        });
        // What is certain goes before what is still being opened.
        let verdicts: Vec<_> = of_visits.chain(of_meetings).collect();
        let first = |wanted: fn(&Verdict) -> bool| verdicts.iter().copied().find(wanted);
        first(|one| matches!(one, Verdict::StandsIn(_)))
            .or_else(|| first(|one| *one == Verdict::Unreadable))
            .or_else(|| first(|one| *one == Verdict::Checking))
            .unwrap_or(Verdict::Free)
    })
}

/// What one visit or meeting says: `named` gives the day of one in which the person stands.
fn look<T: Clone + Send + Sync + 'static>(
    opened: Signal<Opened<T>>,
    named: impl FnOnce(&T) -> Option<chrono::NaiveDate>,
) -> Verdict {
    match opened.get() {
        Opened::Ready(handle) => handle.with(named).map_or(Verdict::Free, Verdict::StandsIn),
        Opened::Loading => Verdict::Checking,
        Opened::Damaged => Verdict::Unreadable,
        Opened::Missing => Verdict::Free,
    }
}
