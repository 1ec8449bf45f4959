//! The register of advice per addressee: what was advised, in and outside of visits, and what came of it (M50).

mod add;
mod row;

use omgangsboek_core::compose::suggestions::log_line;
use omgangsboek_core::domain::advice::{Said, register};
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::{AdviceId, EntryId, PersonId, VisitId};
use omgangsboek_core::domain::log::Uptake;
use omgangsboek_core::session::places::DraftPlace;

use self::add::AddAdvice;
use self::row::{Logged, Noted};
use crate::pages::case::adding::{Adding, Open};
use crate::reactive::prelude::*;
use crate::state::{Handle, use_book};
use crate::text::{Words, advice as texts, t, use_language};
use crate::ui::{List, Notice, NoticeKind};

/// Where a line of the register stands.
#[derive(Clone, Debug, PartialEq)]
enum Line {
    Noted(AdviceId),
    Logged { visit: VisitId, entry: EntryId, words: String, on: chrono::NaiveDate, followed: Option<Uptake> },
}

/// Whether it was followed, in words.
fn followed(followed: Option<Uptake>) -> &'static Words {
    match followed {
        Some(Uptake::TakenUp) => &texts::YES,
        Some(Uptake::NotTakenUp) => &texts::NO,
        None => &texts::UNKNOWN,
    }
}

/// The card.
#[component]
pub fn AdviceRegister(case: Handle<Case>) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let place = DraftPlace::NewAdvice(id);
    let open = Open::<AdviceId>::again(place, None);
    let groups = grouped(case);
    let form = move |(draft, typed)| {
        let done = move |()| open.set(Open::Nothing);
        view! { <AddAdvice case=case draft=draft typed=typed on_done=done/> }.into_any()
    };
    let shown = move || {
        let group = |(to, lines): (Option<PersonId>, Vec<Line>)| {
            view! { <Group case=case to=to lines=lines/> }
        };
        groups.get().into_iter().map(group).collect_view()
    };
    view! {
        <Adding
            title=&texts::REGISTER
            intro=|| view! { <p class="muted">{t(&texts::WHAT)}</p> }
            add=&texts::ADD
            open=open
            place=place
            form=form
            is_empty=derived(move || groups.with(Vec::is_empty))
            none=&texts::NONE
        >
            {shown}
        </Adding>
    }
    .into_any()
}

/// The register by addressee, in the order of the case; what was said to nobody by name comes last.
fn grouped(case: Handle<Case>) -> Memo<Vec<(Option<PersonId>, Vec<Line>)>> {
    let id = case.with_untracked(|case| case.id);
    let visits = use_book().visits_of(id);
    let language = use_language();
    memo(move |_| {
        let lang = language.get();
        let opened: Vec<_> =
            visits.get().unwrap_or_default().into_iter().map(|visit| visit.with(Clone::clone)).collect();
        case.with(|case| {
            let line = |said: &Said<'_>, on, followed| match said {
                Said::Noted(advice) => Line::Noted(advice.id),
                Said::Logged(visit, entry) => {
                    let words = log_line(case, entry, lang);
                    Line::Logged { visit: *visit, entry: entry.id, words, on, followed }
                }
            };
            let rows = register(case, &opened);
            let mut groups = Vec::new();
            for to in case.people.iter().map(|person| Some(person.id)).chain([None]) {
                let is_to = |row: &&omgangsboek_core::domain::advice::AdviceRow<'_>| match to {
                    Some(person) => row.to.contains(&person),
                    None => row.to.is_empty(),
                };
                let lines: Vec<_> =
                    rows.iter().filter(is_to).map(|row| line(&row.said, row.on, row.followed)).collect();
                if !lines.is_empty() {
                    groups.push((to, lines));
                }
            }
            groups
        })
    })
}

#[component]
fn Group(case: Handle<Case>, to: Option<PersonId>, lines: Vec<Line>) -> impl IntoView {
    let nobody = t(&texts::TO_NOBODY);
    let name = case.read(move |case| to.and_then(|to| case.person(to)).map(|person| person.name.clone()));
    let title = move || name.get().unwrap_or_else(|| nobody.get());
    // Advice that is not followed at home can point to something (M50).
    let not_at_home = case.read(move |case| {
        let at_home = to.and_then(|to| case.person(to)).is_some_and(|person| person.role().houses_child());
        let ignored = |advice: &omgangsboek_core::domain::advice::AdviceGiven| {
            Some(advice.to) == to && advice.followed == Some(Uptake::NotTakenUp)
        };
        at_home && case.advice.iter().any(ignored)
    });
    let rows = lines.into_iter().map(move |line| match line {
        Line::Noted(id) => view! { <Noted case=case id=id/> }.into_any(),
        Line::Logged { visit, words, on, followed, .. } => {
            view! { <Logged visit=visit words=words on=on followed=followed/> }.into_any()
        }
    });
    view! {
        <h3>{title}</h3>
        <Show when=move || not_at_home.get()>
            <Notice kind=NoticeKind::Info><p>{t(&texts::NOT_FOLLOWED_AT_HOME)}</p></Notice>
        </Show>
        <List>{rows.collect_view()}</List>
    }
    .into_any()
}
