//! What a line is: fact, literal words, view or interpretation, kept apart; or that the worker stepped in, or that
//! it is an incident.

use omgangsboek_core::domain::ids::EntryId;
use omgangsboek_core::domain::log::{EntryKind, LogEntry, Statement};

use super::{complete, entry_of};
use crate::pages::visit::desk::Desk;
use crate::reactive::prelude::*;
use crate::text::t;
use crate::text::visit::entry as texts;
use crate::ui::{Choice, Opt};

/// One of them. A tap knows by itself what it is, so the last two are for what is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::pages::visit) enum Sort {
    /// Seen, said, felt or made of it.
    Of(Statement),
    /// The worker stepped in (M32).
    SteppedIn,
    /// It needs attention afterwards (M42).
    Incident,
}

impl Sort {
    /// What something of this kind is.
    pub fn of(kind: EntryKind, statement: Statement) -> Self {
        match kind {
            EntryKind::Intervention => Self::SteppedIn,
            EntryKind::Incident => Self::Incident,
            _ => Self::Of(statement),
        }
    }

    /// The same as the log keeps it. A moment that was marked stays one.
    pub fn put(self, kind: &mut EntryKind, statement: &mut Statement) {
        (*kind, *statement) = match self {
            Self::SteppedIn => (EntryKind::Intervention, Statement::Observation),
            Self::Incident => (EntryKind::Incident, Statement::Observation),
            Self::Of(statement) if *kind == EntryKind::Moment => (EntryKind::Moment, statement),
            Self::Of(statement) => (EntryKind::Observation, statement),
        };
    }
}

/// The chips, for an entry and for what is being typed; literal words come with a word of care.
#[component]
pub(in crate::pages::visit) fn SortChips(
    /// What it is now.
    #[prop(into)]
    sort: Signal<Option<Sort>>,
    /// What was picked.
    #[prop(into)]
    on_pick: Callback<Sort>,
) -> impl IntoView {
    let mut sorts = statements(Sort::Of);
    sorts.push(Opt::new(Sort::SteppedIn, t(&texts::STEPPED_IN)));
    sorts.push(Opt::new(Sort::Incident, t(&texts::INCIDENT)));
    let quote = move || sort.get() == Some(Sort::Of(Statement::Quote));
    view! {
        <Choice
            label=t(&texts::SORT)
            label_unseen=true
            options=sorts
            value=sort
            on_pick=on_pick
        />
        <Care when=quote/>
    }
    .into_any()
}

/// What the entry called `id` is. What a tap did is in its name; what was said with it is asked.
#[component]
pub(super) fn SortOf(desk: Desk, id: EntryId) -> impl IntoView {
    let entry = entry_of(desk, id);
    let typed = |entry: &LogEntry| entry.action.is_none() && entry.agreement.is_none();
    if entry.with_untracked(|entry| entry.as_ref().is_some_and(typed)) {
        let sort =
            derived(move || entry.with(|entry| entry.as_ref().map(|one| Sort::of(one.kind, one.statement))));
        let pick = move |sort: Sort| complete(desk, id, |one| sort.put(&mut one.kind, &mut one.statement));
        return view! { <SortChips sort=sort on_pick=pick/> }.into_any();
    }
    let statement = derived(move || entry.with(|entry| Some(entry.as_ref()?.statement)));
    let pick = move |statement| complete(desk, id, |entry| entry.statement = statement);
    view! {
        <Choice
            label=t(&texts::SORT)
            label_unseen=true
            options=statements(|statement| statement)
            value=statement
            on_pick=pick
        />
        <Care when=move || statement.get() == Some(Statement::Quote)/>
    }
    .into_any()
}

fn statements<T>(as_one: impl Fn(Statement) -> T) -> Vec<Opt<T>> {
    [
        (Statement::Observation, &texts::OBSERVATION),
        (Statement::Quote, &texts::QUOTE),
        (Statement::View, &texts::VIEW),
        (Statement::Interpretation, &texts::INTERPRETATION),
    ]
    .into_iter()
    .map(|(statement, words)| Opt::new(as_one(statement), t(words)))
    .collect()
}

/// Literal words may come to both parents.
#[component]
fn Care(when: impl Fn() -> bool + Send + Sync + 'static) -> impl IntoView {
    view! {
        <Show when=when>
            <p class="muted">{t(&texts::QUOTE_CARE)}</p>
        </Show>
    }
}
