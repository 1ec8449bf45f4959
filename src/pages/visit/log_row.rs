//! One line of the log: when, what, and in a second tap the words that go with it.

use leptos::prelude::*;
use omgangsboek_core::compose::facts::clock_time;
use omgangsboek_core::compose::suggestions::log_line;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::EntryId;
use omgangsboek_core::domain::log::{Audience, EntryKind, LogEntry, Statement, Uptake};

use super::desk::Desk;
use crate::text::visit::during as texts;
use crate::text::{Lang, t, use_language};
use crate::ui::{Choice, Opt, Tag, TagKind, TextArea, Toggle};

/// The words of a line: what was tapped or typed, literal words between quotation marks.
pub(in crate::pages) fn line(case: &Case, entry: &LogEntry, lang: Lang) -> String {
    let line = log_line(case, entry, lang);
    if entry.action.is_none() && entry.statement == Statement::Quote { format!("“{line}”") } else { line }
}

/// A line of the log that can be completed.
#[component]
pub(super) fn LogRow(desk: Desk, id: EntryId) -> impl IntoView {
    let entry = desk.visit.read(move |visit| {
        visit.run().and_then(|run| run.log.all().iter().find(|entry| entry.id == id).cloned())
    });
    // Entries are withdrawn, never taken out, so a row without one is gone in a moment.
    move || {
        let known = entry.with_untracked(Option::is_some);
        known.then(|| view! { <Row desk=desk id=id entry=entry/> })
    }
}

#[component]
fn Row(desk: Desk, id: EntryId, entry: Signal<Option<LogEntry>>) -> impl IntoView {
    let language = use_language();
    let unfolded = RwSignal::new(false);
    let of = move |read: fn(&LogEntry) -> bool| {
        Memo::new(move |_| entry.with(|entry| entry.as_ref().is_some_and(read)))
    };
    let time = entry.with_untracked(|entry| entry.as_ref().map(|entry| clock_time(entry.at)));
    let words = move || {
        entry.with(|entry| {
            let entry = entry.as_ref()?;
            Some(desk.case.with(|case| line(case, entry, language.get())))
        })
    };
    let added = move || {
        entry.with(|entry| {
            let entry = entry.as_ref().filter(|entry| entry.action.is_some())?;
            let text = entry.text.trim();
            (!text.is_empty()).then(|| format!("“{text}”"))
        })
    };
    let can_be_taken_up = of(|entry| entry.kind.can_be_taken_up());
    view! {
        <li class="log-row">
            <time>{time}</time>
            <div class="log-body">
                <button
                    class="log-line"
                    type="button"
                    aria-expanded=move || unfolded.get().to_string()
                    on:click=move |_| unfolded.update(|unfolded| *unfolded = !*unfolded)
                >
                    <span>{words}</span>
                    {move || (!unfolded.get()).then(|| added().map(|added| view! { <small>{added}</small> }))}
                </button>
                <span class="log-tags">
                    <TagWhen when=of(|entry| entry.kind == EntryKind::Incident) label=t(&texts::INCIDENT_TAG) kind=TagKind::Warn/>
                    <TagWhen
                        when=of(|entry| entry.statement == Statement::Interpretation)
                        label=t(&texts::INTERPRETATION_TAG)
                        kind=TagKind::Plain
                    />
                    <TagWhen
                        when=of(|entry| entry.audience == Audience::InternalOnly)
                        label=t(&texts::INTERNAL_TAG)
                        kind=TagKind::Plain
                    />
                </span>
                <Show when=move || can_be_taken_up.get()>
                    <UptakeChips desk=desk id=id entry=entry/>
                </Show>
                <Show when=move || unfolded.get()>
                    <Details desk=desk id=id entry=entry/>
                </Show>
            </div>
        </li>
    }
    .into_any()
}

#[component]
fn TagWhen(when: Memo<bool>, label: Signal<String>, kind: TagKind) -> impl IntoView {
    move || when.get().then(|| view! { <Tag label=label kind=kind/> })
}

/// Taken up or not: one tap.
#[component]
fn UptakeChips(desk: Desk, id: EntryId, entry: Signal<Option<LogEntry>>) -> impl IntoView {
    let options = vec![
        Opt::new(Uptake::TakenUp, t(&texts::TAKEN_UP)),
        Opt::new(Uptake::NotTakenUp, t(&texts::NOT_TAKEN_UP)),
    ];
    let value = Signal::derive(move || entry.with(|entry| entry.as_ref().and_then(|entry| entry.uptake)));
    let pick = move |uptake| {
        desk.change(|visit| visit.complete(id, |entry| entry.uptake = Some(uptake)));
    };
    view! { <Choice label=t(&texts::UPTAKE) label_unseen=true options=options value=value on_pick=pick/> }
}

/// Words, and whether it stays internal.
#[component]
fn Details(desk: Desk, id: EntryId, entry: Signal<Option<LogEntry>>) -> impl IntoView {
    let tapped = entry.with_untracked(|entry| entry.as_ref().is_some_and(|entry| entry.action.is_some()));
    let text = Signal::derive(move || {
        entry.with(|entry| entry.as_ref().map(|one| one.text.clone()).unwrap_or_default())
    });
    let internal = Signal::derive(move || {
        entry.with(|entry| entry.as_ref().is_some_and(|entry| entry.audience == Audience::InternalOnly))
    });
    let type_words = move |text: String| {
        desk.change(|visit| visit.complete(id, |entry| entry.text = text));
    };
    let keep_internal = move |internal| {
        let audience = if internal { Audience::InternalOnly } else { Audience::Worker };
        desk.change(|visit| visit.complete(id, |entry| entry.audience = audience));
    };
    view! {
        <div class="log-details stack">
            <TextArea label=t(if tapped { &texts::ADD_WORDS } else { &texts::TEXT }) value=text on_input=type_words/>
            <Toggle
                label=t(&texts::INTERNAL)
                hint=t(&texts::INTERNAL_HINT)
                value=internal
                on_change=keep_internal
            />
        </div>
    }
    .into_any()
}
