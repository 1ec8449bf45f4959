//! The short report: at the left what is written, at the right what goes out.
//!
//! Every part reads the same [`Composer`], so that the preview, the list of what is missing and the copied
//! text cannot differ. What the text becomes is decided in `compose`; nothing on this page puts a sentence
//! together. A visit that did not take place has one field and a short message instead, and one for observation
//! diagnostics the headings of the organisation.

mod composer;
mod contradictions;
mod heading;
mod language;
mod observation;
mod offered;
mod out;
mod phrases;
mod preview;
pub(super) mod recipients;
mod traced;

use leptos_router::hooks::use_location;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::report::{Heading, Under};
use omgangsboek_core::domain::visit::{Step, Visit, VisitState};

use self::composer::{Composer, place_in, place_name};
use self::contradictions::Contradictions;
use self::heading::HeadingPart;
use self::language::{Findings, Told};
use self::observation::Observation;
use self::offered::AskAboutQuote;
use self::out::{Send, Sent};
use self::preview::Preview;
use self::recipients::ForWhom;
use super::bundle::ToBundle;
use super::visit::VisitHead;
use super::with_visit;
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{report as texts, t};
use crate::ui::{ButtonLink, EmptyState, LiveRegion, Notice, TextArea};

/// The report of the visit in the address.
#[component]
pub fn ReportPage() -> impl IntoView {
    with_visit(|visit, case| view! { <Page visit=visit case=case/> }.into_any())
}

/// What there is to write.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Nothing yet: the visit is not over.
    TooEarly,
    /// The nine headings.
    Report,
    /// The visit did not take place.
    Message,
}

fn kind(state: &VisitState) -> Kind {
    match state {
        _ if Step::Report.closed(state).is_some() => Kind::TooEarly,
        VisitState::Cancelled(_) | VisitState::NotHeld(_) => Kind::Message,
        _ => Kind::Report,
    }
}

#[component]
fn Page(visit: Handle<Visit>, case: Handle<Case>) -> impl IntoView {
    let kind = visit.read(|visit| kind(visit.state()));
    let body = move || match kind.get() {
        Kind::TooEarly => {
            let visit = visit.with_untracked(|visit| visit.id);
            view! {
                <EmptyState text=t(&texts::TOO_EARLY)>
                    <ButtonLink label=t(&texts::TO_VISIT) href=format!("/bezoek/{visit}/tijdens")/>
                </EmptyState>
            }
            .into_any()
        }
        kind => view! { <Writing composer=Composer::new(visit, case) kind=kind/> }.into_any(),
    };
    view! {
        <VisitHead visit=visit case=case step=Step::Report/>
        {body}
    }
    .into_any()
}

#[component]
fn Writing(composer: Composer, kind: Kind) -> impl IntoView {
    let left = match kind {
        Kind::Message => view! { <Message composer=composer/> }.into_any(),
        Kind::TooEarly | Kind::Report => {
            let part = |heading| view! { <HeadingPart composer=composer heading=heading/> };
            match composer.own_headings().with_untracked(Vec::is_empty) {
                true => Heading::ALL.map(part).collect_view().into_any(),
                false => view! { <Observation composer=composer/> }.into_any(),
            }
        }
    };
    // A link from another page names the part that it is about.
    let hash = use_location().hash;
    Effect::new(move |_| {
        if let Some(number) = place_in(&hash.get()) {
            request_animation_frame(move || {
                composer.go_to(number);
            });
        }
    });
    view! {
        <div class="two">
            <div class="report-parts">{left}</div>
            <div class="stack report-out">
                <ForWhom composer=composer/>
                <Preview composer=composer/>
                <Told composer=composer/>
                <Contradictions composer=composer/>
                <Send composer=composer is_message=kind == Kind::Message/>
                <Sent composer=composer/>
                <ToBundle case=composer.case/>
            </div>
        </div>
        <AskAboutQuote composer=composer/>
        <LiveRegion message=composer.spoken/>
    }
    .into_any()
}

/// What goes out for a visit that did not take place.
#[component]
fn Message(composer: Composer) -> impl IntoView {
    let visit = composer.visit;
    let value = visit.read(|visit| visit.report.section(Heading::Particulars).text.clone());
    let example = t(&texts::ADDITION_EXAMPLE);
    let under = Under::Nine(Heading::Particulars);
    view! {
        <Notice><p>{t(&texts::MESSAGE_WHAT)}</p></Notice>
        <section class="report-part" id=place_name(under) aria-label=t(&texts::ADDITION)>
            <TextArea
                label=t(&texts::ADDITION)
                value=value
                on_input=move |text| {
                    visit.edit(|visit| visit.report.section_mut(Heading::Particulars).text = text);
                }
                placeholder=derived(move || Some(example.get()))
                optional=true
            />
            <Findings composer=composer under=under/>
        </section>
    }
    .into_any()
}
