//! Typing an entry. What is typed is in the visit from the first letter, so that a reload finds it again.

use leptos::prelude::*;
use omgangsboek_core::domain::log::{Audience, Statement};
use omgangsboek_core::domain::report::Heading;
use omgangsboek_core::domain::visit::Draft;

use super::log::say_last;
use crate::pages::visit::desk::{Desk, random};
use crate::state::now;
use crate::text::visit::during as texts;
use crate::text::{common, t, tr};
use crate::ui::{Button, ButtonKind, Choice, Form, Opt, Select, TextField, Toggle};

/// The field, and once there is something in it what sort of thing it is.
#[component]
pub(super) fn Composer(desk: Desk) -> impl IntoView {
    let draft = desk.visit.read(|visit| visit.run().map(|run| run.draft.clone()).unwrap_or_default());
    let text = Signal::derive(move || draft.with(|draft| draft.text.clone()));
    let blank = Memo::new(move |_| draft.with(Draft::is_blank));
    let add = move |()| {
        let at = now();
        if desk.change(|visit| visit.add_draft(&random(), at)).flatten().is_some() {
            say_last(desk);
        }
    };
    view! {
        <Form on_submit=add>
            <TextField
                label=t(&texts::SEEN_OR_HEARD)
                value=text
                on_input=move |text| write(desk, |draft| draft.text = text)
            />
            <Show when=move || !blank.get()>
                <Sort desk=desk draft=draft/>
                <Button label=t(&common::ADD) kind=ButtonKind::Primary submit=true/>
            </Show>
        </Form>
    }
    .into_any()
}

fn write(desk: Desk, change: impl FnOnce(&mut Draft)) {
    let at = now();
    desk.change(|visit| visit.write(at, change));
}

/// Fact, literal words or interpretation; which heading; and whether it stays internal.
#[component]
fn Sort(desk: Desk, draft: Signal<Draft>) -> impl IntoView {
    let sorts = vec![
        Opt::new(Statement::Observation, t(&texts::OBSERVATION)),
        Opt::new(Statement::Quote, t(&texts::QUOTE)),
        Opt::new(Statement::Interpretation, t(&texts::INTERPRETATION)),
    ];
    let headings: Vec<_> =
        texts::HEADINGS.iter().map(|(heading, words)| Opt::new(*heading, tr(words.clone()))).collect();
    let statement = Memo::new(move |_| draft.with(|draft| draft.statement));
    let belongs_to = move |heading: Option<Heading>| {
        write(desk, |draft| draft.heading = heading.unwrap_or(Draft::default().heading));
    };
    let keep_internal = move |internal| {
        write(desk, |draft| {
            draft.audience = if internal { Audience::InternalOnly } else { Audience::Worker }
        });
    };
    view! {
        <Choice
            label=t(&texts::SORT)
            label_unseen=true
            options=sorts
            value=Signal::derive(move || Some(statement.get()))
            on_pick=move |sort| write(desk, |draft| draft.statement = sort)
        />
        <Show when=move || statement.get() == Statement::Quote>
            <p class="muted">{t(&texts::QUOTE_CARE)}</p>
        </Show>
        <Select
            label=t(&texts::BELONGS_TO)
            options=headings
            value=Signal::derive(move || Some(draft.with(|draft| draft.heading)))
            on_pick=belongs_to
        />
        <Toggle
            label=t(&texts::INTERNAL)
            hint=t(&texts::INTERNAL_HINT)
            value=Signal::derive(move || draft.with(|draft| draft.audience == Audience::InternalOnly))
            on_change=keep_internal
        />
    }
    .into_any()
}
