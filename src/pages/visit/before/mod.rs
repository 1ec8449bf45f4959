//! Voor: what is told once to people, what varies today, how today is supervised, and what the last visit
//! left. Nothing here stands in the way of beginning.

mod agreements;
mod answers;
mod first;
mod last_time;
mod terms;
mod to_tell;
mod today;

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::checklist::{Prompt, prompts};
use omgangsboek_core::domain::visit::{Step, Visit};

use self::agreements::AgreementsCard;
use self::first::FirstThings;
use self::terms::TermsCard;
use self::to_tell::ToTell;
use self::today::Today;
use super::desk::{Desk, Refused};
use super::head::{VisitHead, address};
use crate::pages::with_visit;
use crate::reactive::prelude::*;
use crate::state::{Handle, now};
use crate::text::visit::{self as visit_texts, before as texts};
use crate::text::{t, t_with};
use crate::ui::{ButtonKind, ButtonLink, ProgressBar};

pub(super) use self::first::MayBegin;
pub(super) use self::last_time::LastTimeCard;

/// The page.
#[component]
pub fn Before() -> impl IntoView {
    with_visit(|visit, case| view! { <Prepare visit=visit case=case/> }.into_any())
}

#[component]
fn Prepare(visit: Handle<Visit>, case: Handle<Case>) -> impl IntoView {
    let desk = Desk::new(visit, case);
    let today = now().wall.date_naive();
    let all = memo(move |_| {
        visit.with(|visit| {
            // Afterwards it shows what was known on the day itself.
            let day = visit.run().map_or(today, |run| run.started.wall.date_naive());
            case.with(|case| prompts(case, visit, day))
        })
    });
    let fixed = visit.read(|visit| !visit.is_being_prepared());
    view! {
        <VisitHead visit=visit case=case step=Step::Before/>
        <Refused desk=desk/>
        <div class="two before">
            <fieldset class="stack" disabled=fixed>
                <FirstThings desk=desk/>
                <Today desk=desk prompts=all/>
                <ToTell desk=desk prompts=all today=today/>
            </fieldset>
            <div class="stack before-aside">
                <div class="before-last">
                    <LastTimeCard desk=desk/>
                </div>
                <AgreementsCard desk=desk/>
                <fieldset disabled=fixed>
                    <TermsCard desk=desk/>
                </fieldset>
                <ToVisit visit=visit prompts=all/>
            </div>
        </div>
    }
    .into_any()
}

/// How far one is with `prompts`, in numbers and as a bar.
#[component]
fn Progress(
    #[prop(into)] title: Signal<String>,
    #[prop(into)] prompts: Signal<Vec<Prompt>>,
) -> impl IntoView {
    let all = memo(move |_| prompts.with(Vec::len) as u32);
    let done = memo(move |_| prompts.with(|all| all.iter().filter(|one| one.is_settled()).count()) as u32);
    let label = t_with(move |lang| texts::PROGRESS_OF.pick(lang).replace("{title}", &title.get()));
    view! { <ProgressBar label=label value=done max=all/> }
}

/// "6 van 9", for the head of a card.
fn counted(prompts: Signal<Vec<Prompt>>) -> Signal<String> {
    t_with(move |lang| {
        let (done, all) =
            prompts.with(|all| (all.iter().filter(|prompt| prompt.is_settled()).count(), all.len()));
        texts::PROGRESS.pick(lang).replace("{done}", &done.to_string()).replace("{all}", &all.to_string())
    })
}

/// The way on, with what is open as a number; it is no condition.
#[component]
fn ToVisit(visit: Handle<Visit>, #[prop(into)] prompts: Signal<Vec<Prompt>>) -> impl IntoView {
    let waiting = visit.read(|visit| visit.state().is_waiting());
    let open = memo(move |_| prompts.with(|all| all.iter().filter(|one| !one.is_settled()).count()));
    view! {
        <Show when=move || waiting.get()>
            <p>{still_open(open)}</p>
        </Show>
        <ButtonLink
            label=t(&visit_texts::TO_DURING)
            href=address(visit, Step::During)
            kind=ButtonKind::Primary
            wide=true
        />
    }
}

/// "3 punten zijn nog open. U kunt gewoon beginnen."
pub(super) fn still_open(open: Memo<usize>) -> Signal<String> {
    t_with(move |lang| match open.get() {
        0 => texts::OPEN_NONE.pick(lang).to_owned(),
        1 => format!("{} {}", texts::OPEN_ONE.pick(lang), texts::MAY_START.pick(lang)),
        n => {
            let count = texts::OPEN_MANY.pick(lang).replace("{n}", &n.to_string());
            format!("{count} {}", texts::MAY_START.pick(lang))
        }
    })
}
