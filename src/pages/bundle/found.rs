//! What does not fit together, each with the way to where it is mended.

use omgangsboek_core::compose::contradictions::{Contradiction, Mend};
use omgangsboek_core::domain::ids::VisitId;

use super::order::Ordering;
use crate::reactive::prelude::*;
use crate::text::report::{bundle as texts, contradictions as found_texts};
use crate::text::{dates, t, t_with};
use crate::ui::{Card, Notice, NoticeKind};

/// The card: all of it, in the order of the visits.
#[component]
pub fn Check(ordering: Ordering) -> impl IntoView {
    let found = memo(move |_| ordering.found());
    let line = move |(visit, found): (VisitId, Contradiction)| {
        let day = t_with(move |lang| {
            ordering.visit(visit).map(|visit| dates::day_with_year(lang, visit.day())).unwrap_or_default()
        });
        view! {
            <li>
                <strong>{day}</strong>
                " "
                <FoundLine visit=visit found=found/>
            </li>
        }
    };
    let body = move || match (ordering.chosen.with(Vec::is_empty), found.with(Vec::is_empty)) {
        (true, _) => view! { <p class="muted">{t(&texts::CHECK_NOTHING)}</p> }.into_any(),
        (false, true) => view! { <p>{t(&found_texts::NONE)}</p> }.into_any(),
        (false, false) => view! {
            <Notice kind=NoticeKind::Warn title=t(&found_texts::FOUND)>
                <ul class="found" role="list">{found.get().into_iter().map(line).collect_view()}</ul>
            </Notice>
        }
        .into_any(),
    };
    view! { <Card title=t(&texts::CHECK)><div aria-live="polite">{body}</div></Card> }.into_any()
}

/// One of them: what does not fit, and a link to where it is mended.
#[component]
pub(in crate::pages) fn FoundLine(
    /// At which visit.
    visit: VisitId,
    /// What.
    found: Contradiction,
    /// On the page of that report: goes to the heading with this number, and says whether it could.
    #[prop(optional, into)]
    on_jump: Option<Callback<usize, bool>>,
) -> impl IntoView {
    let mend = found.mend();
    let text = t_with(move |lang| found_texts::words(&found, lang));
    let label = t_with(move |lang| found_texts::mend(mend, lang).unwrap_or_default());
    let number = match mend {
        Mend::Report(heading) => heading.map(|heading| heading.number()),
        Mend::After | Mend::Choice => None,
    };
    let href = match mend {
        Mend::Report(_) => match number {
            Some(number) => Some(format!("/bezoek/{visit}/verslag#onderdeel-{number}")),
            None => Some(format!("/bezoek/{visit}/verslag")),
        },
        Mend::After => Some(format!("/bezoek/{visit}/na")),
        Mend::Choice => None,
    };
    // Where one is there is nothing to link to, but for its headings.
    let href = href.filter(|_| on_jump.is_none() || number.is_some() || mend == Mend::After);
    let jump = move |event: leptos::ev::MouseEvent| {
        if on_jump.zip(number).is_some_and(|(on_jump, number)| on_jump.run(number)) {
            event.prevent_default();
        }
    };
    let link = href.map(|href| view! { " " <a href=href on:click=jump>{label}</a> });
    view! { <span>{text}</span> {link} }
}
