//! The frame of the case page: its title, its parts, and the part in view.

use leptos_router::hooks::use_query_map;
use omgangsboek_core::domain::case::{Basis, Case, Entry};

use super::agreements::Agreements;
use super::decisions::Decisions;
use super::erase::Erased;
use super::goals::Goals;
use super::internal::Internal;
use super::leaving::Leaving;
use super::left::Left;
use super::overview::Overview;
use super::people::People;
use super::planning::{Planning, held};
use super::section::{Section, address};
use super::terms::Terms;
use super::{titled, use_today};
use crate::pages::paper::paper_address;
use crate::pages::{Saving, with_case};
use crate::reactive::prelude::*;
use crate::state::{Handle, use_book};
use crate::text::{Lang, case as texts, common, dates, leaving, paper, t, t_with};
use crate::ui::{ButtonKind, ButtonLink, Crumb, Icon, PageHead, TabLink, Tabs};

/// The page of a case.
#[component]
pub fn CasePage() -> impl IntoView {
    with_case(|case| view! { <Opened case=case/> }.into_any())
}

#[component]
fn Opened(case: Handle<Case>) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let query = use_query_map();
    // What was erased is not shown any more, whatever is still in memory of it.
    let erased = RwSignal::new(false);
    let section = memo(move |_| Section::named(query.read().get("deel").as_deref()));
    let visits = use_book().visits();
    let planning_label = t_with(move |lang| {
        let held = visits.with(|visits| held(visits, id));
        match case.with(|case| case.programme().plan) {
            Some(course) => format!("{} {held}/{}", texts::PLANNING.pick(lang), course.visits),
            None => format!("{} {held}", texts::PLANNING.pick(lang)),
        }
    });
    let tab = |part: Section| {
        let label = if part == Section::Visits { planning_label } else { t(part.label()) };
        TabLink::new(label, address(id, part), derived(move || section.get() == part))
    };
    let part = move || match section.get() {
        Section::Overview => view! {
            <div class="stack">
                <Overview case=case/>
                <Leaving case=case on_erased=move |()| erased.set(true)/>
            </div>
        }
        .into_any(),
        Section::Visits => view! { <Planning case=case/> }.into_any(),
        Section::People => view! { <People case=case/> }.into_any(),
        Section::Terms => view! { <Terms case=case/> }.into_any(),
        Section::Agreements => view! { <Agreements case=case/> }.into_any(),
        Section::Goals => view! { <Goals case=case/> }.into_any(),
        Section::Decisions => view! { <Decisions case=case/> }.into_any(),
        Section::Internal => view! { <Internal case=case/> }.into_any(),
    };
    let tabs = StoredValue::new(Section::ALL.map(tab));
    let page = move || {
        view! {
            <Head case=case/>
            <Left case=case on_erased=move |()| erased.set(true)/>
            <Tabs label=t(&texts::PARTS) tabs=tabs.get_value().into()/>
            {part}
        }
        .into_any()
    };
    move || if erased.get() { view! { <Erased/> }.into_any() } else { page() }
}

#[component]
fn Head(case: Handle<Case>) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let today = use_today();
    let title = t_with(move |lang| case.with(|case| titled(&case.title, lang)));
    let line = t_with(move |lang| case.with(|case| line(case, today.get(), lang)));
    let archived = case.read(|case| case.archived);
    let plan = move || {
        (!archived.get()).then(|| {
            view! {
                <ButtonLink
                    label=t(&texts::PLAN_VISIT)
                    href=format!("/dossiers/{id}/plan")
                    kind=ButtonKind::Primary
                    icon=Icon::Calendar
                />
            }
        })
    };
    view! {
        <PageHead
            title=title
            crumbs=vec![Crumb::new(t(&common::CASES), "/dossiers")]
            line=derived(move || Some(line.get()))
            actions=move || view! {
                <Saving/>
                {plan}
                <ButtonLink label=t(&paper::PAPERS) href=paper_address(id) kind=ButtonKind::Quiet icon=Icon::Print/>
            }
        />
    }
    .into_any()
}

/// "Traject via de rechtbank · gestart 12 september 2026 · maand 3 van 6–9".
fn line(case: &Case, today: chrono::NaiveDate, lang: Lang) -> String {
    let basis = match &case.basis {
        Some(Basis::Trajectory) => &texts::LINE_TRAJECTORY,
        Some(Basis::ResearchQuestion(_)) => &texts::LINE_QUESTION,
        None => &texts::LINE_NO_BASIS,
    };
    let entry = match case.entry {
        Entry::Voluntary => &texts::LINE_VOLUNTARY,
        Entry::CourtOrdered { .. } => &texts::LINE_COURT,
    };
    let started = dates::day_with_year(lang, case.started);
    let mut parts = vec![
        format!("{}, {}", basis.pick(lang), entry.pick(lang)),
        format!("{} {started}", texts::LINE_STARTED.pick(lang)),
    ];
    parts.extend(month(case, today, lang));
    if case.archived {
        parts.push(texts::ARCHIVED.pick(lang).to_owned());
    }
    if case.handed_over.is_some() {
        parts.push(leaving::HANDED_OVER.pick(lang).to_owned());
    }
    parts.join(" · ")
}

/// "maand 3 van 6–9" (M5), or "maand 3" where the programme does not say how long it takes; nothing before
/// the case has started.
pub(super) fn month(case: &Case, today: chrono::NaiveDate, lang: Lang) -> Option<String> {
    let number = case.month_on(today);
    let words = format!("{} {number}", texts::MONTH.pick(lang));
    (number > 0).then(|| match case.programme().plan {
        Some(course) => {
            format!("{words} {} {}–{}", texts::OF.pick(lang), course.months_from, course.months_to)
        }
        None => words,
    })
}
