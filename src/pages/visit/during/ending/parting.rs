//! The goodbye (M36), in one tap; how it went is filled in when there is a hand free. Or why there was none (M24).

use omgangsboek_core::compose::facts::time_in;
use omgangsboek_core::domain::visit::{GoodbyeOutcome, Run};
use omgangsboek_core::session::places::DraftPlace;

use crate::pages::draft::Draft;
use crate::pages::visit::desk::{Desk, random};
use crate::reactive::prelude::*;
use crate::state::now;
use crate::text::visit::ending as texts;
use crate::text::{t, t_with};
use crate::ui::{Button, ButtonKind, Notice, TextArea};

/// The goodbye in one tap, or why there was none.
#[component]
pub(super) fn Parting(desk: Desk) -> impl IntoView {
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
    let why_not = derived(move || why.with(|why| why.trim().is_empty()).then(|| reason_first.get()));
    view! {
        <Notice title=t(&texts::ALWAYS_GOODBYE)>
            <p>{t(&texts::KEEP_IT_SHORT)}</p>
        </Notice>
        <Button
            label=t(&texts::SAID)
            kind=ButtonKind::Primary
            wide=true
            on_click=move |()| part(GoodbyeOutcome::Said { how: String::new() })
        />
        <Button
            label=t(&texts::NO_GOODBYE)
            kind=ButtonKind::Quiet
            expanded=derived(move || Some(without.get()))
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
pub(super) fn Parted(desk: Desk) -> impl IntoView {
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
    let at = of(|run| run.ended().map(|at| time_in(run, at)));
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
