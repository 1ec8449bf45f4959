//! A new visit, before it is known of which case: where the shortcut of the app's icon leads. With one case there is
//! nothing to choose.

use omgangsboek_core::domain::ids::CaseId;
use omgangsboek_core::session::finding::{Search, listing};

use super::list::Rows;
use crate::pages::onward::Onward;
use crate::reactive::prelude::*;
use crate::state::use_book;
use crate::text::{cases as texts, plan as plan_texts, t};
use crate::ui::{ButtonKind, ButtonLink, Card, EmptyState, PageHead, TextField, TextKind};

/// The page.
#[component]
pub fn NewVisit() -> impl IntoView {
    let book = use_book();
    let (cases, visits) = (book.cases(), book.visits());
    let open = memo(move |_| {
        let mut found = cases.with(|cases| visits.with(|visits| listing(cases, visits)));
        found.retain(|one| !one.row.archived);
        found
    });
    let none = memo(move |_| open.with(Vec::is_empty));
    let only = memo(move |_| {
        open.with(|open| match &open[..] {
            [only] => Some(only.case),
            _ => None,
        })
    });
    let typed = RwSignal::new(String::new());
    let search = memo(move |_| typed.with(|typed| Search::new(typed)));
    let matching = memo(move |_| {
        open.with(|open| {
            search.with(|search| open.iter().filter(|one| one.matches(search)).cloned().collect::<Vec<_>>())
        })
    });
    let nothing = move || {
        matching.with(Vec::is_empty).then(|| view! { <EmptyState text=t(&texts::NONE_FOUND)/> }).into_any()
    };
    let body = move || {
        if let Some(case) = only.get() {
            return view! { <Onward from="/bezoek/nieuw" to=plan_for(case)/> }.into_any();
        }
        if none.get() {
            return view! {
                <EmptyState text=t(&texts::NONE_TO_PLAN)>
                    <ButtonLink label=t(&texts::CREATE) href="/dossiers/nieuw" kind=ButtonKind::Primary/>
                </EmptyState>
            }
            .into_any();
        }
        view! {
            <TextField
                label=t(&texts::SEARCH_CASES)
                value=typed
                kind=TextKind::Search
                on_input=move |text| typed.set(text)
            />
            <Rows found=matching search=search to=plan_for nothing=nothing/>
        }
        .into_any()
    };
    view! {
        <PageHead title=t(&plan_texts::PLAN)/>
        <Card title=t(&texts::WHICH_CASE)>{body}</Card>
    }
    .into_any()
}

/// The address where a visit of this case is planned.
fn plan_for(case: CaseId) -> String {
    format!("/dossiers/{case}/plan")
}
