//! Taking somebody out of a case. Refused for whoever stands in a visit, because its log and report would
//! lose a name; for that the visits of the case are opened and looked through.

use leptos::prelude::*;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::visit::Visit;

use crate::state::{Handle, Opened, use_book};
use crate::text::{common, dates, people as texts, t, t_with};
use crate::ui::{Button, ButtonKind, Dialog, Notice, NoticeKind};

/// What the visits say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// Not all have been opened yet.
    Checking,
    /// In no visit.
    Free,
    /// In the visit of this day.
    StandsIn(chrono::NaiveDate),
    /// A visit cannot be read.
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
        <Dialog open=Signal::derive(move || removing.get().is_some()) title=title on_close=close>
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
    let rows = book.visits();
    // Opened only once somebody asks.
    let visits = Memo::new(move |_| -> Vec<Signal<Opened<Visit>>> {
        if removing.get().is_none() {
            return Vec::new();
        }
        rows.with(|rows| {
            rows.iter().filter(|(_, row)| row.case == of).map(|(&id, _)| book.visit(id)).collect()
        })
    });
    Memo::new(move |_| {
        let Some(person) = removing.get() else { return Verdict::Checking };
        let mut verdict = Verdict::Free;
        for visit in visits.get() {
            match visit.get() {
                Opened::Ready(visit) => {
                    let found = visit.with(|visit| visit.names(person).then(|| visit.plan.starts.date()));
                    if let Some(day) = found {
                        return Verdict::StandsIn(day);
                    }
                }
                Opened::Loading => verdict = Verdict::Checking,
                Opened::Damaged => return Verdict::Unreadable,
                Opened::Missing => {}
            }
        }
        verdict
    })
}
