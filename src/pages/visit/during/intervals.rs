//! Pauses, and moments without supervision (M21): begun and ended in one tap, listed and never subtracted.

use omgangsboek_core::compose::facts::time_in;
use omgangsboek_core::domain::visit::{Interval, IntervalKind, Run};

use crate::pages::visit::desk::Desk;
use crate::reactive::prelude::*;
use crate::state::now;
use crate::text::visit::intervals as texts;
use crate::text::{Lang, Words, t, t_with};
use crate::ui::{Button, ButtonKind, Card, TextField};

/// What lasts now, with its end in one tap; nothing when nothing does.
#[component]
pub(super) fn IntervalNow(desk: Desk) -> impl IntoView {
    let lasts = lasting(desk);
    let line = line_of(desk, |run| run.open_interval().map(|(_, interval)| interval));
    view! {
        <Show when=move || lasts.with(Option::is_some)>
            <div class="interval-now" role="group" aria-label=t(&texts::TITLE)>
                <strong>{line}</strong>
                <Button label=t(&texts::END) on_click=move |()| end(desk)/>
            </div>
        </Show>
    }
    .into_any()
}

/// The panel: what was agreed, begin, end, and those that were.
#[component]
pub(super) fn Intervals(desk: Desk) -> impl IntoView {
    let agreed = desk
        .visit
        .read(move |visit| desk.case.with(|case| visit.terms(case).unsupervised_moments.trim().to_owned()));
    let agreed = t_with(move |lang| match agreed.get() {
        terms if terms.is_empty() => texts::NOTHING_AGREED.pick(lang).to_owned(),
        terms => texts::AGREED.pick(lang).replace("{terms}", &terms),
    });
    let lasts = lasting(desk);
    let which =
        t_with(move |lang| lasts.get().map(|kind| name(kind, lang).to_lowercase()).unwrap_or_default());
    let begin = move |kind: IntervalKind, words: &'static Words| {
        let other = memo(move |_| lasts.get() != Some(kind));
        view! {
            <Show when=move || other.get()>
                <Button label=t(words) wide=true on_click=move |()| begin(desk, kind)/>
            </Show>
        }
    };
    view! {
        <div class="stack">
            <p>{agreed}</p>
            <p class="muted">{t(&texts::CLOCK_RUNS)}</p>
            <Rows desk=desk/>
            <Show when=move || lasts.with(Option::is_some)>
                <Button
                    label=t(&texts::END)
                    about=derived(move || Some(which.get()))
                    kind=ButtonKind::Primary
                    wide=true
                    on_click=move |()| end(desk)
                />
            </Show>
            {begin(IntervalKind::Pause, &texts::BEGIN_PAUSE)}
            {begin(IntervalKind::Unsupervised, &texts::BEGIN_UNSUPERVISED)}
        </div>
    }
    .into_any()
}

/// Those that were, to be completed at leisure; nothing where there were none.
#[component]
pub(in crate::pages::visit) fn PastIntervals(desk: Desk) -> impl IntoView {
    let some = desk.visit.read(|visit| visit.run().is_some_and(|run| !run.intervals.is_empty()));
    view! {
        <Show when=move || some.get()>
            <Card title=t(&texts::TITLE)>
                <Rows desk=desk/>
            </Card>
        </Show>
    }
    .into_any()
}

#[component]
fn Rows(desk: Desk) -> impl IntoView {
    let count = desk.visit.read(|visit| visit.run().map_or(0, |run| run.intervals.len()));
    view! {
        <ul class="intervals" role="list">
            <For each=move || 0..count.get() key=|which| *which let:which>
                <Row desk=desk which=which/>
            </For>
        </ul>
    }
}

/// One of them. What was taken back stands there and asks nothing any more.
#[component]
fn Row(desk: Desk, which: usize) -> impl IntoView {
    let line = line_of(desk, move |run| run.intervals.get(which));
    let counts = desk.visit.read(move |visit| {
        visit.run().and_then(|run| run.intervals.get(which)).is_some_and(Interval::counts)
    });
    let note = desk.visit.read(move |visit| {
        let interval = visit.run().and_then(|run| run.intervals.get(which));
        interval.map(|interval| interval.note.clone()).unwrap_or_default()
    });
    let describe = move |text| {
        desk.change(|visit| visit.describe_interval(which, text));
    };
    let take_back = move |()| {
        let at = now();
        desk.change(|visit| visit.take_back_interval(which, at));
    };
    view! {
        <li class="interval">
            <p class:muted=move || !counts.get()>{line}</p>
            <Show when=move || counts.get()>
                <TextField label=t(&texts::NOTE) value=note on_input=describe optional=true/>
                <Button
                    label=t(&texts::TAKE_BACK)
                    about=derived(move || Some(line.get()))
                    kind=ButtonKind::Quiet
                    on_click=take_back
                />
            </Show>
        </li>
    }
    .into_any()
}

fn lasting(desk: Desk) -> Signal<Option<IntervalKind>> {
    desk.visit.read(|visit| visit.run().and_then(Run::open_interval).map(|(_, interval)| interval.kind))
}

fn begin(desk: Desk, kind: IntervalKind) {
    let at = now();
    if desk.change(|visit| visit.begin_interval(kind, at)).is_some() {
        let from = desk.visit.with_untracked(|visit| visit.run().map(|run| time_in(run, at)));
        let words = texts::SINCE.pick(desk.lang()).replace("{kind}", name(kind, desk.lang()));
        desk.say(words.replace("{from}", &from.unwrap_or_default()));
    }
}

fn end(desk: Desk) {
    let at = now();
    let kind = untrack(|| lasting(desk).get());
    if let Some(kind) = kind.filter(|_| desk.change(|visit| visit.end_interval(at)).is_some()) {
        desk.say(texts::ENDED.pick(desk.lang()).replace("{kind}", name(kind, desk.lang())));
    }
}

fn name(kind: IntervalKind, lang: Lang) -> &'static str {
    texts::kind(kind).pick(lang)
}

/// The line of the interval that `of` finds.
fn line_of(
    desk: Desk,
    of: impl for<'a> Fn(&'a Run) -> Option<&'a Interval> + Send + Sync + 'static,
) -> Signal<String> {
    t_with(move |lang| {
        desk.visit.with(|visit| {
            let run = visit.run();
            run.and_then(|run| Some(line(run, of(run)?, lang))).unwrap_or_default()
        })
    })
}

/// "Pauze van 14:30 tot 14:40".
fn line(run: &Run, interval: &Interval, lang: Lang) -> String {
    let (words, until) = match interval.until {
        None => (&texts::SINCE, String::new()),
        Some(until) => (&texts::LASTED, time_in(run, until)),
    };
    let line = words.pick(lang).replace("{kind}", name(interval.kind, lang));
    let line = line.replace("{from}", &time_in(run, interval.from)).replace("{until}", &until);
    if interval.counts() { line } else { texts::WITHDRAWN.pick(lang).replace("{line}", &line) }
}
