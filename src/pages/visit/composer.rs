//! Typing an entry: what was seen or heard just now, or earlier. What is typed is in the visit from the first
//! letter, so that a reload finds it again.
//!
//! After the goodbye nothing happens any more that could be stamped: what is added then has an estimated time.

use omgangsboek_core::domain::log::Statement;
use omgangsboek_core::domain::visit::Draft;

use super::desk::{Desk, random};
use super::entry::{self, BelongsTo, InternalToggle, SortChips, SpeakerChips};
use crate::reactive::prelude::*;
use crate::state::now;
use crate::text::visit::entry as texts;
use crate::text::{common, hint, t};
use crate::ui::{Button, ButtonKind, Choice, Form, Opt, TextField, TimeField};

/// The field, and once there is something in it what sort of thing it is.
#[component]
pub(super) fn Composer(
    desk: Desk,
    /// It was added to the log.
    #[prop(into)]
    on_added: Callback<()>,
) -> impl IntoView {
    let draft = desk.visit.read(|visit| visit.run().map(|run| run.draft.clone()).unwrap_or_default());
    let text = derived(move || draft.with(|draft| draft.text.clone()));
    let blank = memo(move |_| draft.with(Draft::is_blank));
    let parted = desk.visit.read(|visit| visit.run().is_some_and(|run| run.goodbye.is_some()));
    let earlier = RwSignal::new(draft.with_untracked(|draft| draft.happened.is_some()));
    let time_missing =
        memo(move |_| (parted.get() || earlier.get()) && draft.with(|draft| draft.happened.is_none()));
    let time_first = t(&texts::TIME_FIRST);
    let add = move |()| {
        let at = now();
        if desk.change(|visit| visit.add_draft(&random(), at)).flatten().is_some() {
            earlier.set(false);
            on_added.run(());
        }
    };
    view! {
        <Form on_submit=add>
            // During the visit it was opened for typing; afterwards it stands among other things.
            <TextField
                label=t(&texts::SEEN_OR_HEARD)
                value=text
                on_input=move |text| write(desk, |draft| draft.text = text)
                focus=!parted.get_untracked()
            />
            <Show when=move || !blank.get()>
                <Sort desk=desk draft=draft/>
                <When desk=desk draft=draft earlier=earlier parted=parted/>
                <More desk=desk draft=draft/>
                <Button
                    label=t(&common::ADD)
                    kind=ButtonKind::Primary
                    why_not=derived(move || time_missing.get().then(|| time_first.get()))
                    wide=true
                    submit=true
                />
            </Show>
        </Form>
    }
    .into_any()
}

fn write(desk: Desk, change: impl FnOnce(&mut Draft)) {
    let at = now();
    desk.change(|visit| visit.write(at, change));
}

/// What sort of line it is; for literal words who said them.
#[component]
fn Sort(desk: Desk, draft: Signal<Draft>) -> impl IntoView {
    let sort = memo(move |_| draft.with(|draft| entry::Sort::of(draft.kind, draft.statement)));
    let actors = derived(move || draft.with(|draft| draft.actors.clone()));
    view! {
        <SortChips
            sort=derived(move || Some(sort.get()))
            on_pick=move |sort: entry::Sort| {
                write(desk, |draft| sort.put(&mut draft.kind, &mut draft.statement));
            }
        />
        <Show when=move || sort.get() == entry::Sort::Of(Statement::Quote)>
            <SpeakerChips
                desk=desk
                actors=actors
                on_pick=move |actors| write(desk, |draft| draft.actors = actors)
            />
        </Show>
    }
    .into_any()
}

/// Now, or at a time that is estimated.
#[component]
fn When(desk: Desk, draft: Signal<Draft>, earlier: RwSignal<bool>, parted: Signal<bool>) -> impl IntoView {
    let options = vec![Opt::new(false, t(&texts::NOW)), Opt::new(true, t(&texts::EARLIER))];
    let pick = move |was_earlier| {
        earlier.set(was_earlier);
        if !was_earlier {
            write(desk, |draft| draft.happened = None);
        }
    };
    view! {
        <Show when=move || !parted.get()>
            <Choice
                label=t(&texts::WHEN)
                options=options.clone()
                value=derived(move || Some(earlier.get()))
                on_pick=pick
            />
        </Show>
        <Show when=move || parted.get() || earlier.get()>
            <TimeField
                label=t(&texts::ABOUT_WHEN)
                hint=hint(&texts::ABOUT_WHEN_HINT)
                value=derived(move || draft.with(|draft| draft.happened))
                on_pick=move |time| write(desk, |draft| draft.happened = time)
            />
        </Show>
    }
    .into_any()
}

/// Where it belongs, and whether it stays internal.
#[component]
fn More(desk: Desk, draft: Signal<Draft>) -> impl IntoView {
    let unfolded = RwSignal::new(false);
    view! {
        <Button
            label=t(&texts::MORE)
            kind=ButtonKind::Quiet
            expanded=derived(move || Some(unfolded.get()))
            on_click=move |()| unfolded.update(|unfolded| *unfolded = !*unfolded)
        />
        <Show when=move || unfolded.get()>
            <BelongsTo
                heading=derived(move || Some(draft.with(|draft| draft.heading)))
                on_pick=move |heading| write(desk, |draft| draft.heading = heading)
            />
            <InternalToggle
                audience=derived(move || draft.with(|draft| draft.audience))
                on_change=move |audience| write(desk, |draft| draft.audience = audience)
            />
        </Show>
    }
    .into_any()
}
