//! The log while a visit runs: the newest on top, and only a few, since somebody may look along.

use leptos::prelude::*;
use omgangsboek_core::compose::facts::clock_time;
use omgangsboek_core::domain::ids::EntryId;

use crate::pages::visit::desk::Desk;
use crate::pages::visit::log_row::{LogRow, line};
use crate::state::now;
use crate::text::visit::during as texts;
use crate::text::{Lang, Words, common, t, t_with, use_language};
use crate::ui::{Button, ButtonKind, Card, Icon};

/// How many entries show until one asks for all.
const FEW: usize = 3;

/// "14:46 Vader en Sam ruimen samen op": the last entry that stands.
fn last_line(desk: Desk, lang: Lang) -> Option<String> {
    desk.visit.with(|visit| {
        let entry = visit.run()?.log.standing().next_back()?;
        let line = desk.case.with(|case| line(case, entry, lang));
        Some(format!("{} {line}", clock_time(entry.at)))
    })
}

fn say(desk: Desk, words: &'static Words, line: Option<String>) {
    if let Some(line) = line {
        desk.say(words.pick(desk.lang()).replace("{line}", &line));
    }
}

/// Speaks what was just recorded.
pub(super) fn say_last(desk: Desk) {
    say(desk, &texts::RECORDED, untrack(|| last_line(desk, desk.lang())));
}

/// Takes back the last entry, and shows which that is: so it is also where one sees what was just tapped.
#[component]
pub(super) fn UndoButton(desk: Desk) -> impl IntoView {
    let language = use_language();
    let last = Memo::new(move |_| last_line(desk, language.get()));
    let undo = move |_| {
        let line = last.get_untracked();
        if line.is_some() && desk.change(|visit| visit.undo(now())).is_some() {
            say(desk, &texts::UNDONE, line);
        }
    };
    let empty = t(&texts::LOG_EMPTY);
    view! {
        <button
            class="undo-button"
            type="button"
            aria-disabled=move || last.with(Option::is_none).then_some("true")
            on:click=undo
        >
            <strong>{Icon::Undo.draw()} {t(&common::UNDO)}</strong>
            " "
            <small>{move || last.get().unwrap_or_else(|| empty.get())}</small>
        </button>
    }
    .into_any()
}

/// The last few entries, or all.
#[component]
pub(super) fn LogCard(desk: Desk) -> impl IntoView {
    let all = RwSignal::new(false);
    let ids = desk.visit.read(|visit| {
        visit
            .run()
            .map(|run| run.log.standing().rev().map(|entry| entry.id).collect::<Vec<_>>())
            .unwrap_or_default()
    });
    let count = Memo::new(move |_| ids.with(Vec::len));
    let many = Memo::new(move |_| count.get() > FEW);
    let shown = Memo::new(move |_| {
        let few = if all.get() { usize::MAX } else { FEW };
        ids.with(|ids| ids.iter().copied().take(few).collect::<Vec<EntryId>>())
    });
    let label = t_with(move |lang| {
        if all.get() {
            texts::SHOW_FEW.pick(lang).to_owned()
        } else {
            texts::SHOW_ALL.pick(lang).replace("{n}", &count.get().to_string())
        }
    });
    let more = move || {
        view! {
            <Show when=move || many.get()>
                <Button
                    label=label
                    kind=ButtonKind::Quiet
                    expanded=Signal::derive(move || Some(all.get()))
                    on_click=move |()| all.update(|all| *all = !*all)
                />
            </Show>
        }
    };
    view! {
        <Card title=t(&texts::LOG) aside=more>
            <Show when=move || count.get() == 0>
                <p class="muted">{t(&texts::LOG_EMPTY)}</p>
            </Show>
            <ol class="log" role="list">
                <For each=move || shown.get() key=|id| *id let:id>
                    <LogRow desk=desk id=id/>
                </For>
            </ol>
        </Card>
    }
    .into_any()
}
