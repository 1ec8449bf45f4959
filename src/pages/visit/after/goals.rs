//! "Doelen van dit bezoek": the six lenses, all of them, each with what was noted through it, and the own goals
//! of the case with the entries that say something about them (M52, M53). Quotes and no score.

use omgangsboek_core::domain::goal::Goal;
use omgangsboek_core::domain::ids::{EntryId, GoalId};
use omgangsboek_core::domain::log::EntryKind;
use omgangsboek_core::domain::vocabulary::Lens;

use crate::pages::visit::desk::Desk;
use crate::pages::visit::log_row::line;
use crate::reactive::prelude::*;
use crate::text::programmes::editor::lens as lens_words;
use crate::text::{goals as texts, t, t_with, use_language};
use crate::ui::{Card, Chips, Opt};

/// The card.
#[component]
pub(super) fn GoalsCard(desk: Desk) -> impl IntoView {
    let day = desk.visit.with_untracked(|visit| visit.day());
    // A goal that ended before this visit is none of it.
    let goals = desk
        .case
        .read(move |case| case.goals.iter().filter(|goal| goal.holds_on(day)).cloned().collect::<Vec<_>>());
    let lenses = Lens::ALL.map(|lens| view! { <LensRow desk=desk lens=lens/> });
    view! {
        <Card title=t(&texts::PER_VISIT)>
            <p class="muted">{t(&texts::PER_VISIT_WHAT)}</p>
            <dl class="lenses">{lenses.into_iter().collect_view()}</dl>
            <For each=move || goals.get() key=|goal| (goal.id, goal.text.clone()) let:goal>
                <OwnGoal desk=desk goal=goal/>
            </For>
        </Card>
    }
    .into_any()
}

/// A lens with the lines that were seen through it.
#[component]
fn LensRow(desk: Desk, lens: Lens) -> impl IntoView {
    let language = use_language();
    let lines = memo(move |_| {
        let lang = language.get();
        desk.visit.with(|visit| {
            desk.case.with(|case| {
                let log = visit.run().map(|run| &run.log);
                let seen =
                    log.into_iter().flat_map(|log| log.standing().filter(|one| one.lens == Some(lens)));
                seen.map(|entry| line(case, entry, lang)).collect::<Vec<_>>()
            })
        })
    });
    let shown = move || {
        if lines.with(Vec::is_empty) {
            view! { <dd class="muted">{t(&texts::NOTHING)}</dd> }.into_any()
        } else {
            lines.get().into_iter().map(|line| view! { <dd>{line}</dd> }).collect_view().into_any()
        }
    };
    view! { <dt>{t(lens_words(lens))}</dt> {shown} }.into_any()
}

/// A goal of the case, with the lines of the log to link to it.
#[component]
fn OwnGoal(desk: Desk, goal: Goal) -> impl IntoView {
    let id: GoalId = goal.id;
    let text = goal.text;
    let label = t_with(move |lang| texts::LINKED.pick(lang).replace("{goal}", &text));
    let language = use_language();
    let options = memo(move |_| {
        let lang = language.get();
        desk.visit.with(|visit| {
            desk.case.with(|case| {
                let log = visit.run().map(|run| &run.log);
                let entries = log.into_iter().flat_map(|log| log.standing());
                let said = entries.filter(|one| one.kind != EntryKind::Moment || !one.text.trim().is_empty());
                said.map(|entry| (entry.id, line(case, entry, lang))).collect::<Vec<_>>()
            })
        })
    });
    let linked = desk.visit.read(move |visit| {
        let log = visit.run().map(|run| &run.log);
        let about = log.into_iter().flat_map(|log| log.standing().filter(|one| one.goals.contains(&id)));
        about.map(|entry| entry.id).collect::<Vec<_>>()
    });
    let toggle = move |entry: EntryId| {
        let is_linked = linked.with_untracked(|linked| linked.contains(&entry));
        desk.change(
            |visit| {
                if is_linked { visit.unlink_goal(entry, id) } else { visit.link_goal(entry, id) }
            },
        );
    };
    let chips =
        derived(move || options.get().into_iter().map(|(id, line)| Opt::new(id, line)).collect::<Vec<_>>());
    let nothing =
        move || options.with(Vec::is_empty).then(|| view! { <p class="muted">{t(&texts::NO_ENTRIES)}</p> });
    view! {
        <Chips label=label options=chips chosen=linked on_toggle=toggle/>
        {nothing}
    }
    .into_any()
}
