//! Goodbye and end: whether it is early and why (M35), the goodbye (M36), and who fetches the child.

use leptos::prelude::*;
use leptos_router::hooks::use_navigate;
use omgangsboek_core::compose::dates;
use omgangsboek_core::compose::facts::clock_time;
use omgangsboek_core::domain::visit::{EarlyEnd, GoodbyeOutcome, Run, Step, StopEpisode};
use omgangsboek_core::session::places::DraftPlace;
use serde::{Deserialize, Serialize};

use super::start::children;
use crate::pages::draft::Draft;
use crate::pages::visit::desk::{Desk, random};
use crate::pages::visit::head::address;
use crate::pages::visit::who_field::{Missing, WhoAnswer, WhoField};
use crate::state::{now, use_minutes};
use crate::text::visit::{during, ending as texts};
use crate::text::{t, t_with};
use crate::ui::{Button, ButtonKind, Card, Notice, TextArea, TextField, Toggle};

/// The card.
#[component]
pub(super) fn Ending(
    desk: Desk,
    /// Whether it ends early, also while the reason is still to come.
    early: EarlyAnswer,
    /// The visit goes on for now.
    #[prop(optional, into)]
    on_not_yet: Option<Callback<()>>,
) -> impl IntoView {
    let parted = desk.visit.read(|visit| visit.run().is_some_and(|run| run.goodbye.is_some()));
    let back = move || {
        on_not_yet.map(|go_on| {
            view! { <Button label=t(&texts::NOT_YET) kind=ButtonKind::Quiet on_click=go_on/> }
        })
    };
    let recorded = early_end(desk);
    // A STOP that ended the visit has its own reason.
    let stopped = desk
        .visit
        .read(|visit| visit.run().is_some_and(|run| run.stops.iter().any(StopEpisode::ended_visit)));
    let reason_missing =
        Memo::new(move |_| early.wanted.get() && !stopped.get() && recorded.with(Option::is_none));
    view! {
        <Card title=t(&texts::TITLE) strong=true aside=back>
            <Show when=move || !stopped.get()>
                <Early desk=desk recorded=recorded answer=early/>
            </Show>
            <Show when=move || parted.get() fallback=move || view! { <Parting desk=desk/> }>
                <Parted desk=desk/>
                <Fetching desk=desk reason_missing=reason_missing/>
            </Show>
        </Card>
    }
    .into_any()
}

/// That it ends early, while the reason is not there that makes it so; then it stands in the visit.
#[derive(Clone, Copy)]
pub(super) struct EarlyAnswer {
    wanted: RwSignal<bool>,
    told: RwSignal<String>,
}

/// What stands in its fields, but for the reason.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct EarlyTyped {
    wanted: bool,
    told: String,
}

impl EarlyAnswer {
    /// As it stands in the visit, or as it was when the page was left.
    pub fn new(desk: Desk) -> Self {
        let recorded = early_end(desk);
        let id = desk.visit.with_untracked(|visit| visit.id);
        let (draft, typed) = Draft::put_back(DraftPlace::EarlyEnd(id));
        let typed: EarlyTyped = match recorded.get_untracked() {
            Some(EarlyEnd { told, .. }) => EarlyTyped { wanted: true, told },
            None => typed.unwrap_or_default(),
        };
        let answer = Self { wanted: RwSignal::new(typed.wanted), told: RwSignal::new(typed.told) };
        draft.follow(EarlyTyped::default(), move || match recorded.with(Option::is_some) {
            true => EarlyTyped::default(),
            false => EarlyTyped { wanted: answer.wanted.get(), told: answer.told.get() },
        });
        answer
    }
}

fn early_end(desk: Desk) -> Signal<Option<EarlyEnd>> {
    desk.visit.read(|visit| visit.run().and_then(|run| run.early_end.clone()))
}

/// Whether it ends early; then why, and who was told. The goodbye does not wait for it.
#[component]
fn Early(desk: Desk, recorded: Signal<Option<EarlyEnd>>, answer: EarlyAnswer) -> impl IntoView {
    let EarlyAnswer { wanted, told } = answer;
    let reason = Signal::derive(move || recorded.get().map(|early| early.reason).unwrap_or_default());
    let record = move |reason: String| {
        let told = told.get_untracked();
        desk.change(|visit| match reason.trim() {
            "" => visit.take_back_early_end(),
            _ => visit.end_early(EarlyEnd { reason, told }),
        });
    };
    let tell = move |text| {
        told.set(text);
        record(reason.get_untracked());
    };
    let toggle = move |on: bool| {
        wanted.set(on);
        if !on {
            told.set(String::new());
            record(String::new());
        }
    };
    view! {
        <Toggle label=t(&texts::EARLY) hint=t(&texts::EARLY_HINT) value=wanted on_change=toggle/>
        <Show when=move || wanted.get()>
            <TextArea
                label=t(&texts::EARLY_REASON)
                value=reason
                on_input=record
            />
            <Show when=move || recorded.with(Option::is_some)>
                <TextField label=t(&texts::EARLY_TOLD) value=told on_input=tell/>
            </Show>
        </Show>
    }
    .into_any()
}

/// The goodbye in one tap, or why there was none.
#[component]
fn Parting(desk: Desk) -> impl IntoView {
    let id = desk.visit.with_untracked(|visit| visit.id);
    let (draft, typed) = Draft::put_back(DraftPlace::NoGoodbye(id));
    let without = RwSignal::new(typed.is_some());
    let why = RwSignal::new(typed.unwrap_or_default());
    draft.follow(String::new(), move || why.get());
    let part = move |outcome: GoodbyeOutcome| {
        let at = now();
        let parted = desk.change(|visit| {
            // What was being typed belongs to the visit; with the goodbye its log is closed.
            visit.add_draft(&random(), at)?;
            visit.say_goodbye(at, outcome)
        });
        if parted.is_some() {
            draft.forget();
        }
    };
    let reason_first = t(&texts::REASON_FIRST);
    let why_not = Signal::derive(move || why.with(|why| why.trim().is_empty()).then(|| reason_first.get()));
    view! {
        <Notice title=t(&texts::ALWAYS_GOODBYE)/>
        <Button
            label=t(&texts::SAID)
            kind=ButtonKind::Primary
            wide=true
            on_click=move |()| part(GoodbyeOutcome::Said { how: String::new() })
        />
        <Button
            label=t(&texts::NO_GOODBYE)
            kind=ButtonKind::Quiet
            expanded=Signal::derive(move || Some(without.get()))
            on_click=move |()| without.update(|without| *without = !*without)
        />
        <Show when=move || without.get()>
            <TextArea label=t(&texts::WHY_NONE) value=why on_input=move |text| why.set(text)/>
            <Button
                label=t(&crate::text::common::RECORD)
                about=t(&texts::NO_GOODBYE)
                why_not=why_not
                on_click=move |()| part(GoodbyeOutcome::None { why: why.get_untracked() })
            />
        </Show>
    }
    .into_any()
}

/// How the goodbye went, filled in when there is a hand free.
#[component]
fn Parted(desk: Desk) -> impl IntoView {
    let take_back = move |()| {
        desk.change(|visit| visit.take_back_goodbye());
    };
    view! {
        <GoodbyeFields desk=desk/>
        <Button label=t(&texts::TAKE_BACK) kind=ButtonKind::Quiet on_click=take_back/>
    }
}

/// When the goodbye was, and how it went or why there was none.
#[component]
pub(in crate::pages::visit) fn GoodbyeFields(desk: Desk) -> impl IntoView {
    let of = move |read: fn(&Run) -> Option<String>| {
        desk.visit.read(move |visit| visit.run().and_then(read).unwrap_or_default())
    };
    let at = of(|run| run.ended().map(clock_time));
    let text = of(|run| {
        run.goodbye.as_ref().map(|goodbye| match &goodbye.outcome {
            GoodbyeOutcome::Said { how } => how.clone(),
            GoodbyeOutcome::None { why } => why.clone(),
        })
    });
    let none = desk.visit.read(|visit| {
        let goodbye = visit.run().and_then(|run| run.goodbye.as_ref());
        goodbye.is_some_and(|goodbye| matches!(goodbye.outcome, GoodbyeOutcome::None { .. }))
    });
    let title = t_with(move |lang| {
        let words = if none.get() { &texts::ENDED_AT } else { &texts::SAID_AT };
        words.pick(lang).replace("{time}", &at.get())
    });
    let label =
        t_with(move |lang| (if none.get() { &texts::WHY_NONE } else { &texts::HOW }).pick(lang).to_owned());
    let describe = move |text| {
        desk.change(|visit| visit.describe_goodbye(text));
    };
    view! {
        <p><strong>{title}</strong></p>
        <TextArea label=label value=text on_input=describe optional=true/>
    }
    .into_any()
}

/// Who fetches, and the end of the visit.
#[component]
fn Fetching(desk: Desk, reason_missing: Memo<bool>) -> impl IntoView {
    let id = desk.visit.with_untracked(|visit| visit.id);
    let answer = WhoAnswer::new(desk, DraftPlace::FetchedBy(id));
    let navigate = use_navigate();
    let choose = t(&texts::CHOOSE_WHO);
    let name = t(&during::NAME_THEM);
    let reason_first = t(&texts::EARLY_REASON_FIRST);
    let why_not = Signal::derive(move || match answer.get() {
        Ok(_) => reason_missing.get().then(|| reason_first.get()),
        Err(Missing::Choice) => Some(choose.get()),
        Err(Missing::Name) => Some(name.get()),
    });
    let fetched = move |()| {
        let Ok(who) = untrack(|| answer.get()) else { return };
        let at = now();
        if desk.change_with(|visit, case| visit.hand_over(&random(), at, who, case)).is_some() {
            answer.recorded();
            navigate(&address(desk.visit, Step::After), Default::default());
        }
    };
    let question =
        t_with(move |lang| texts::WHO_FETCHES.pick(lang).replace("{child}", &children(desk, lang)));
    let minute = use_minutes();
    let time = t_with(move |lang| {
        texts::FETCHED_NOW.pick(lang).replace("{time}", &dates::time(minute.get().wall.time()))
    });
    view! {
        <WhoField desk=desk label=question answer=answer/>
        <p class="muted">{time}</p>
        <Button
            label=t(&texts::FETCHED)
            kind=ButtonKind::Primary
            wide=true
            why_not=why_not
            on_click=fetched
        />
    }
    .into_any()
}
