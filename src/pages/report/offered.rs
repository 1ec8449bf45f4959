//! The sentences that the visit offers under a heading, and the question that comes before literal words.

use leptos::prelude::*;
use omgangsboek_core::compose::facts::time_in;
use omgangsboek_core::compose::suggestions::Suggestion;
use omgangsboek_core::domain::report::{Source, Under};

use super::composer::Composer;
use crate::text::{report as texts, t};
use crate::ui::{Button, ButtonKind, Dialog};

/// The sentences of a heading.
#[component]
pub fn Offered(composer: Composer, under: Under) -> impl IntoView {
    let offered = composer.offered(under);
    let sources = move || offered.with(|offered| offered.iter().map(|one| one.source).collect::<Vec<_>>());
    view! {
        <Show when=move || offered.with(|offered| !offered.is_empty())>
            <p class="offers-title muted">{t(&texts::FROM_LOG)}</p>
            <ul class="offers" role="list">
                <For each=sources key=|source| *source let:source>
                    <li><Offer composer=composer under=under offered=offered source=source/></li>
                </For>
            </ul>
        </Show>
    }
    .into_any()
}

/// One sentence. The button stays when its sentence was taken, so that the keyboard goes on from there.
#[component]
fn Offer(composer: Composer, under: Under, offered: Memo<Vec<Suggestion>>, source: Source) -> impl IntoView {
    let this =
        Memo::new(move |_| offered.with(|offered| offered.iter().find(|one| one.source == source).cloned()));
    let part = move |read: fn(&Suggestion) -> String| this.with(|this| this.as_ref().map(read));
    let taken = move || this.with(|this| this.as_ref().is_some_and(|this| this.taken));
    let time = move || {
        let at = this.with(|this| this.as_ref().and_then(|this| this.at))?;
        composer.visit.with(|visit| visit.run().map(|run| time_in(run, at)))
    };
    let (take, done) = (t(&texts::TAKE), t(&texts::TAKEN));
    let tap = move |_| {
        if let Some(suggestion) = this.get_untracked().filter(|this| !this.taken) {
            composer.offer(under, suggestion);
        }
    };
    view! {
        <button
            class="offer"
            type="button"
            aria-disabled=move || taken().then_some("true")
            on:click=tap
        >
            <time>{time}</time>
            <span>{move || part(|this| this.sentence.clone())}</span>
            <strong>{move || if taken() { done.get() } else { take.get() }}</strong>
        </button>
    }
}

/// Asks whether it is safe for the child that both parents read what was said.
#[component]
pub fn AskAboutQuote(composer: Composer) -> impl IntoView {
    let asking = composer.asking;
    let words =
        move || asking.with(|asking| asking.as_ref().map(|(_, suggestion)| suggestion.sentence.clone()));
    let take = move |()| {
        if let Some((under, suggestion)) = asking.get_untracked() {
            composer.take(under, &suggestion);
        }
        asking.set(None);
    };
    let leave = move |()| asking.set(None);
    view! {
        <Dialog
            open=Signal::derive(move || asking.with(Option::is_some))
            title=t(&texts::QUOTE_ASK)
            on_close=leave
        >
            <blockquote class="offer-quote">{words}</blockquote>
            <p>{t(&texts::QUOTE_WHAT)}</p>
            <div class="dialog-actions">
                <Button label=t(&texts::QUOTE_LEAVE) on_click=leave/>
                <Button label=t(&texts::QUOTE_TAKE) kind=ButtonKind::Primary on_click=take/>
            </div>
        </Dialog>
    }
    .into_any()
}
