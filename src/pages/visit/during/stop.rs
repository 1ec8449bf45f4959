//! The child's STOP (M23): the first tap stamps the time, the rest can wait.

use leptos::html;
use omgangsboek_core::compose::facts::time_in;
use omgangsboek_core::domain::visit::{Run, StopEpisode, StopOutcome};
use omgangsboek_core::ports::Stamp;

use crate::pages::visit::desk::Desk;
use crate::pages::visit::stop_fields::{StopFields, StopFirst, StopLater};
use crate::reactive::prelude::*;
use crate::state::now;
use crate::text::visit::stop as texts;
use crate::text::{Lang, t, t_with};
use crate::ui::{Button, ButtonKind, Card};

/// The red button.
#[component]
pub(super) fn StopButton(desk: Desk) -> impl IntoView {
    view! { <button class="stop-button" type="button" on:click=move |_| stamp(desk)>{t(&texts::STOP)}</button> }
}

/// What the button does.
pub(super) fn stamp(desk: Desk) {
    let at = now();
    if desk.change(|visit| visit.stop(at)).is_some() {
        let time = desk.visit.with_untracked(|visit| visit.run().map(|run| time_in(run, at)));
        desk.say(texts::STAMPED.pick(desk.lang()).replace("{time}", &time.unwrap_or_default()));
    }
}

/// The steps of the STOP that is open, in large type: first what the child needs and how it goes on, then what
/// may wait.
#[component]
pub(super) fn OpenStop(desk: Desk, which: usize) -> impl IntoView {
    let title = NodeRef::<html::H2>::new();
    Effect::new(move |_| {
        if let Some(title) = title.get() {
            // For the keyboard and the scroll position; the steps are there all the same.
            drop(title.focus());
        }
    });
    let at = desk.visit.read(move |visit| {
        let run = visit.run();
        run.and_then(|run| Some(time_in(run, run.stops.get(which)?.at))).unwrap_or_default()
    });
    let heading = t_with(move |lang| texts::STOP_AT.pick(lang).replace("{time}", &at.get()));
    view! {
        <section class="card stop-steps">
            <h2 tabindex="-1" node_ref=title>{heading}</h2>
            <p>{t(&texts::CHILD_FIRST)}</p>
            <ol class="numbered" role="list">
                <StopFirst desk=desk which=which/>
                <li>
                    <HowOn desk=desk/>
                </li>
            </ol>
            <h3 class="stop-later">{t(&texts::LATER)}</h3>
            <ol class="numbered" role="list">
                <StopLater desk=desk which=which/>
            </ol>
        </section>
    }
    .into_any()
}

/// The ways out of a STOP. One that ends the visit leads to the goodbye (M24); one by mistake leaves its trace.
#[component]
fn HowOn(desk: Desk) -> impl IntoView {
    let settle = move |outcome: fn(Stamp) -> StopOutcome| {
        let at = now();
        desk.change(|visit| visit.settle_stop(outcome(at)));
    };
    view! {
        <div class="stop-outcomes" role="group" aria-label=t(&texts::HOW_ON)>
            <p class="field-label">{t(&texts::HOW_ON)}</p>
            <Button
                label=t(&texts::GOES_ON)
                wide=true
                on_click=move |()| settle(|at| StopOutcome::Resumed { at })
            />
            <Button
                label=t(&texts::ENDS)
                kind=ButtonKind::Danger
                wide=true
                on_click=move |()| settle(|at| StopOutcome::Ended { at })
            />
            <p>{t(&texts::GOODBYE_NEXT)}</p>
            <Button
                label=t(&texts::MISTAKE)
                kind=ButtonKind::Quiet
                wide=true
                on_click=move |()| settle(|at| StopOutcome::Mistaken { at })
            />
        </div>
    }
    .into_any()
}

/// Every STOP of the visit that is not open any more, to be filled in at leisure.
#[component]
pub(in crate::pages::visit) fn PastStops(desk: Desk) -> impl IntoView {
    let settled = desk.visit.read(|visit| {
        let stops = visit.run().map(|run| run.stops.as_slice()).unwrap_or_default();
        stops
            .iter()
            .enumerate()
            .filter(|(_, stop)| stop.outcome.is_some())
            .map(|(at, _)| at)
            .collect::<Vec<_>>()
    });
    view! {
        <Show when=move || settled.with(|settled| !settled.is_empty())>
            <Card title=t(&texts::STOPS)>
                <For each=move || settled.get() key=|which| *which let:which>
                    <PastStop desk=desk which=which/>
                </For>
            </Card>
        </Show>
    }
    .into_any()
}

/// One of them. A tap by mistake stands there and asks nothing any more.
#[component]
fn PastStop(desk: Desk, which: usize) -> impl IntoView {
    let unfolded = RwSignal::new(false);
    let line = t_with(move |lang| {
        desk.visit.with(|visit| {
            let run = visit.run();
            run.and_then(|run| Some(told(run, run.stops.get(which)?, lang))).unwrap_or_default()
        })
    });
    let counts = desk
        .visit
        .read(move |visit| visit.run().and_then(|run| run.stops.get(which)).is_some_and(StopEpisode::counts));
    view! {
        <div class="stack">
            <p>{line}</p>
            <Show when=move || counts.get()>
                <Button
                    label=t(&texts::FILL_IN)
                    about=derived(move || Some(line.get()))
                    expanded=derived(move || Some(unfolded.get()))
                    on_click=move |()| unfolded.update(|unfolded| *unfolded = !*unfolded)
                />
                <Show when=move || unfolded.get()>
                    <StopFields desk=desk which=which/>
                </Show>
            </Show>
        </div>
    }
    .into_any()
}

fn told(run: &Run, stop: &StopEpisode, lang: Lang) -> String {
    let (words, until) = match stop.outcome {
        Some(StopOutcome::Resumed { at }) => (&texts::RESUMED, time_in(run, at)),
        Some(StopOutcome::Ended { .. }) => (&texts::ENDED, String::new()),
        Some(StopOutcome::Mistaken { .. }) => (&texts::MISTAKEN, String::new()),
        None => (&texts::STOP_AT, String::new()),
    };
    let from = time_in(run, stop.at);
    words.pick(lang).replace("{from}", &from).replace("{time}", &from).replace("{until}", &until)
}
