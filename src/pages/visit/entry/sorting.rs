//! Where an entry belongs: its heading, its lens (M53), and whether it stays internal.

use omgangsboek_core::compose::sentence::capitalised;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::EntryId;
use omgangsboek_core::domain::log::{Audience, LogEntry};
use omgangsboek_core::domain::report::Heading;
use omgangsboek_core::domain::vocabulary::Lens;

use super::{complete, entry_of, part};
use crate::pages::visit::desk::Desk;
use crate::reactive::prelude::*;
use crate::text::programmes::editor::lens as lens_words;
use crate::text::visit::entry as texts;
use crate::text::{hint, t, t_with, tr};
use crate::ui::{Choice, Opt, Select, Toggle};

/// The list of headings, for an entry and for what is being typed.
#[component]
pub(in crate::pages::visit) fn BelongsTo(
    /// The heading now.
    #[prop(into)]
    heading: Signal<Option<Heading>>,
    /// What was picked.
    #[prop(into)]
    on_pick: Callback<Heading>,
) -> impl IntoView {
    let headings: Vec<_> =
        texts::HEADINGS.iter().map(|(heading, words)| Opt::new(*heading, tr(words.clone()))).collect();
    // The empty line of the list is what a line belongs to that nobody sorted.
    let pick = move |heading: Option<Heading>| on_pick.run(heading.unwrap_or(Heading::Activities));
    view! { <Select label=t(&texts::BELONGS_TO) options=headings value=heading on_pick=pick/> }
}

/// Whether it stays internal, for an entry and for what is being typed.
#[component]
pub(in crate::pages::visit) fn InternalToggle(
    /// Who may come to read it now.
    #[prop(into)]
    audience: Signal<Audience>,
    /// What was chosen.
    #[prop(into)]
    on_change: Callback<Audience>,
) -> impl IntoView {
    let internal = derived(move || audience.get() == Audience::InternalOnly);
    let change = move |internal| {
        on_change.run(if internal { Audience::InternalOnly } else { Audience::Worker });
    };
    let never = hint(&texts::INTERNAL_HINT);
    view! { <Toggle label=t(&texts::INTERNAL) hint=never value=internal on_change=change/> }
}

fn lenses() -> Vec<Opt<Lens>> {
    let label = |lens| t_with(move |lang| capitalised(lens_words(lens).pick(lang)));
    Lens::ALL.into_iter().map(|lens| Opt::new(lens, label(lens))).collect()
}

/// The six lenses, all in view.
#[component]
pub(in crate::pages::visit) fn LensChips(
    desk: Desk,
    id: EntryId,
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    let lens = part(desk, id, |entry| entry.lens);
    let pick = move |lens| complete(desk, id, |entry| entry.lens = Some(lens));
    view! { <Choice label=label options=lenses() value=lens on_pick=pick/> }
}

/// Heading, lens and audience of the entry called `id`.
#[component]
pub(super) fn Sorting(desk: Desk, id: EntryId) -> impl IntoView {
    let entry = entry_of(desk, id);
    let heading = derived(move || entry.with(|entry| Some(entry.as_ref()?.heading)));
    let audience = part(desk, id, |entry| entry.audience);
    let lens = part(desk, id, |entry| entry.lens);
    let belong = move |heading| {
        let own = desk.case.with_untracked(|case| {
            entry.with_untracked(|entry| entry.as_ref().is_some_and(|entry| has_own_lens(case, entry)))
        });
        complete(desk, id, |entry| {
            // A lens that was chosen by hand stays.
            if !own && entry.lens == Lens::of(entry.heading) {
                entry.lens = Lens::of(heading);
            }
            entry.heading = heading;
        });
    };
    view! {
        <BelongsTo heading=heading on_pick=belong/>
        <Select
            label=t(&texts::LENS)
            options=lenses()
            value=lens
            on_pick=move |lens| complete(desk, id, |entry| entry.lens = lens)
        />
        <InternalToggle
            audience=audience
            on_change=move |audience| complete(desk, id, |entry| entry.audience = audience)
        />
    }
    .into_any()
}

/// Whether the lens comes from what was tapped, and not from the heading.
fn has_own_lens(case: &Case, entry: &LogEntry) -> bool {
    let action = entry.action.as_ref().and_then(|id| case.programme().action(id));
    entry.agreement.is_some() || action.is_some_and(|action| action.lens.is_some())
}
