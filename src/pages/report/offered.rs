//! The sentences that the visit offers under a heading, and the question that comes before literal words. One that
//! was taken leads back to what it was made from, and to where it stands in the field.

use omgangsboek_core::compose::facts::time_in;
use omgangsboek_core::compose::suggestions::Suggestion;
use omgangsboek_core::domain::report::{Source, Under};

use super::composer::Composer;
use super::traced::Traced;
use crate::reactive::prelude::*;
use crate::text::{report as texts, t};
use crate::ui::{Button, ButtonKind, Dialog};

/// The sentences of a heading.
#[component]
pub fn Offered(composer: Composer, under: Under) -> impl IntoView {
    let offered = composer.offered(under);
    let keys =
        move || offered.with(|offered| offered.iter().map(|one| one.sources.clone()).collect::<Vec<_>>());
    view! {
        <Show when=move || offered.with(|offered| !offered.is_empty())>
            <p class="offers-title muted">{t(&texts::FROM_LOG)}</p>
            <ul class="offers" role="list">
                <For each=keys key=|sources| sources.clone() let:sources>
                    <li><Offer composer=composer under=under offered=offered sources=sources/></li>
                </For>
            </ul>
        </Show>
    }
    .into_any()
}

/// One sentence. The button stays when its sentence was taken, so that the keyboard goes on from there, and from
/// then on unfolds where it comes from.
#[component]
fn Offer(
    composer: Composer,
    under: Under,
    offered: Memo<Vec<Suggestion>>,
    sources: Vec<Source>,
) -> impl IntoView {
    let this =
        memo(move |_| offered.with(|offered| offered.iter().find(|one| one.sources == sources).cloned()));
    let open = RwSignal::new(false);
    let sentence = move || this.with(|this| this.as_ref().map(|this| this.sentence.clone()));
    let taken = memo(move |_| this.with(|this| this.as_ref().is_some_and(|this| this.taken)));
    let time = move || {
        let at = this.with(|this| this.as_ref().and_then(|this| this.at))?;
        composer.visit.with(|visit| visit.run().map(|run| time_in(run, at)))
    };
    let (take, done) = (t(&texts::TAKE), t(&texts::TAKEN));
    let tap = move |_| match this.get_untracked() {
        Some(suggestion) if !suggestion.taken => composer.offer(under, suggestion),
        _ => open.update(|open| *open = !*open),
    };
    view! {
        <button
            class="offer"
            type="button"
            data-taken=move || taken.get().then_some("true")
            aria-expanded=move || taken.get().then(|| open.get().to_string())
            on:click=tap
        >
            <time>{time}</time>
            <span>{sentence}</span>
            <strong>{move || if taken.get() { done.get() } else { take.get() }}</strong>
        </button>
        <Show when=move || taken.get() && open.get()>
            <Traced composer=composer under=under suggestion=this/>
        </Show>
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
            open=derived(move || asking.with(Option::is_some))
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
