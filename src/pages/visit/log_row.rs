//! One line of the log: when, what, and in a second tap all that can be said of it.

use omgangsboek_core::compose::facts::time_in;
use omgangsboek_core::compose::suggestions::log_line;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::EntryId;
use omgangsboek_core::domain::log::{Audience, EntryKind, Log, LogEntry, Statement};
use omgangsboek_core::ports::Stamp;

use super::desk::Desk;
use super::entry::{EntryFields, PutBackButton, UptakeChips, entry_of, minutes};
use crate::reactive::prelude::*;
use crate::text::visit::entry as texts;
use crate::text::{Lang, t, t_with, use_language};
use crate::ui::{Tag, TagKind};

/// The words of a line: what was tapped or typed, literal words between quotation marks.
pub(in crate::pages) fn line(case: &Case, entry: &LogEntry, lang: Lang) -> String {
    let line = log_line(case, entry, lang);
    let typed = entry.action.is_none() && entry.agreement.is_none() && !entry.text.trim().is_empty();
    if typed && entry.statement == Statement::Quote { format!("“{line}”") } else { line }
}

/// The same for an entry on screen, as it is now.
pub(super) fn line_of(desk: Desk, entry: Signal<Option<LogEntry>>) -> Signal<String> {
    t_with(move |lang| {
        let line = |entry: &LogEntry| desk.case.with(|case| line(case, entry, lang));
        entry.with(|entry| entry.as_ref().map(line).unwrap_or_default())
    })
}

/// "14:46", in the time zone in which the visit began, which is a fact and not followed.
pub(super) fn time_of(desk: Desk, at: Stamp) -> String {
    desk.visit.with_untracked(|visit| visit.run().map(|run| time_in(run, at)).unwrap_or_default())
}

/// "om 15:02", with its day where that is not the day of the visit.
pub(super) fn when(desk: Desk, at: Stamp, lang: Lang) -> String {
    desk.visit.with_untracked(|visit| {
        visit.run().map(|run| texts::when(lang, run.local(at), visit.day())).unwrap_or_default()
    })
}

/// All entries in the order in which things happened, each that was taken back where it stood.
pub(super) fn whole(log: &Log) -> Vec<EntryId> {
    log.whole_in_order().into_iter().map(|entry| entry.id).collect()
}

/// A line of the log that can be completed.
#[component]
pub(super) fn LogRow(desk: Desk, id: EntryId) -> impl IntoView {
    let entry = entry_of(desk, id);
    let unfolded = RwSignal::new(false);
    let is = move |read: fn(&LogEntry) -> bool| {
        memo(move |_| entry.with(|entry| entry.as_ref().is_some_and(read)))
    };
    let time = move || entry.with(|entry| entry.as_ref().map(|entry| time_of(desk, entry.at)));
    let words = line_of(desk, entry);
    let added = move || {
        entry.with(|entry| {
            let entry = entry.as_ref().filter(|one| one.action.is_some() || one.agreement.is_some())?;
            let text = entry.text.trim();
            (!text.is_empty()).then(|| format!("“{text}”"))
        })
    };
    let withdrawn = is(|entry| entry.withdrawn.is_some());
    let can_be_taken_up = is(|entry| entry.kind.can_be_taken_up());
    let asks_uptake = move || can_be_taken_up.get() && !withdrawn.get() && !unfolded.get();
    view! {
        <li class="log-row" data-withdrawn=move || withdrawn.get().then_some("true")>
            <time>{time}</time>
            <div class="log-body">
                <button
                    class="log-line"
                    type="button"
                    aria-expanded=move || unfolded.get().to_string()
                    on:click=move |_| unfolded.update(|unfolded| *unfolded = !*unfolded)
                >
                    <span class="log-words">{words}</span>
                    {move || (!unfolded.get()).then(|| added().map(|added| view! { <small>{added}</small> }))}
                </button>
                <Tags entry=entry/>
                <Show when=asks_uptake>
                    <UptakeChips desk=desk id=id/>
                </Show>
                <Show when=move || withdrawn.get() && !unfolded.get()>
                    <PutBackButton desk=desk id=id/>
                </Show>
                <Show when=move || unfolded.get()>
                    <EntryFields desk=desk id=id/>
                </Show>
            </div>
        </li>
    }
    .into_any()
}

/// What sets a line apart from a plain observation.
#[component]
pub(in crate::pages) fn Tags(entry: Signal<Option<LogEntry>>) -> impl IntoView {
    let language = use_language();
    let tag = move |holds: fn(&LogEntry) -> bool, label: Signal<String>, kind: TagKind| {
        let holds = memo(move |_| entry.with(|entry| entry.as_ref().is_some_and(holds)));
        move || holds.get().then(|| view! { <Tag label=label kind=kind/> })
    };
    let length = memo(move |_| entry.with(|entry| entry.as_ref().and_then(|entry| entry.minutes)));
    let how_long = move || length.get().map(|length| view! { <Tag label=minutes(language.get(), length)/> });
    view! {
        <span class="log-tags">
            {tag(|entry| entry.withdrawn.is_some(), t(&texts::TAKEN_BACK_TAG), TagKind::Plain)}
            {tag(|entry| entry.kind == EntryKind::Incident, t(&texts::INCIDENT_TAG), TagKind::Warn)}
            {tag(|entry| entry.statement == Statement::View, t(&texts::VIEW_TAG), TagKind::Plain)}
            {tag(
                |entry| entry.statement == Statement::Interpretation,
                t(&texts::INTERPRETATION_TAG),
                TagKind::Plain,
            )}
            {tag(|entry| entry.audience == Audience::InternalOnly, t(&texts::INTERNAL_TAG), TagKind::Plain)}
            {tag(|entry| entry.edited.is_some(), t(&texts::EDITED_TAG), TagKind::Plain)}
            {tag(LogEntry::is_estimated, t(&texts::ESTIMATED_TAG), TagKind::Plain)}
            {how_long}
        </span>
    }
    .into_any()
}
