//! A bundle of final reports for a referrer or a court: chosen, looked through, printed.
//!
//! What gets in is decided in `compose::paper::bundle`; what is shown is what is printed. That it was printed is
//! recorded only after the worker says so, since a page cannot see what became of its print.

mod ask;
mod choosing;
mod found;
mod order;
mod out;

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::CaseId;

use self::choosing::Choosing;
use self::found::Check;
use self::order::Ordering;
use self::out::Out;
use super::case::{Section, address, titled};
use super::paper::{Sheet, paper_tabs};
use super::saving::Saving;
use super::with_case;
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::report::bundle as texts;
use crate::text::{common, paper, t, t_with};
use crate::ui::{ButtonKind, ButtonLink, Crumb, EmptyState, PageHead, Tabs};

pub(super) use self::found::FoundLine;

/// Where the bundle of `case` is made.
pub(super) fn bundle_address(case: CaseId) -> String {
    format!("/dossiers/{case}/bundel")
}

/// A link to it, for the page of a report.
#[component]
pub(super) fn ToBundle(case: Handle<Case>) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    view! {
        <div class="row">
            <ButtonLink label=t(&texts::MAKE) href=bundle_address(id) kind=ButtonKind::Quiet/>
        </div>
    }
}

/// The page.
#[component]
pub fn BundlePage() -> impl IntoView {
    with_case(|case| view! { <OfCase case=case/> }.into_any())
}

#[component]
fn OfCase(case: Handle<Case>) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let ordering = Ordering::new(case);
    let title = t_with(move |lang| case.with(|case| titled(&case.title, lang)));
    let sheets = move || match ordering.made.get() {
        Some(Ok(papers)) => {
            let sheets = papers.into_iter().map(|paper| view! { <Sheet paper=paper/> }).collect_view();
            view! { <div class="sheets bundle">{sheets}</div> }.into_any()
        }
        Some(Err(_)) | None => {
            view! { <div class="screen-only"><EmptyState text=t(&texts::NO_PREVIEW)/></div> }.into_any()
        }
    };
    view! {
        <PageHead
            title=t(&texts::BUNDLE)
            crumbs=vec![
                Crumb::new(t(&common::CASES), "/dossiers"),
                Crumb::new(title, address(id, Section::Overview)),
            ]
            actions=|| view! { <Saving/> }
        />
        <Tabs label=t(&paper::PAPERS) tabs=paper_tabs(id, Signal::stored(None))/>
        <div class="stack screen-only">
            <p class="muted">{t(&texts::WHAT)}</p>
            <div class="two">
                <div class="stack"><Choosing ordering=ordering/></div>
                <div class="stack">
                    <Check ordering=ordering/>
                    <Out ordering=ordering/>
                </div>
            </div>
        </div>
        {sheets}
    }
    .into_any()
}
