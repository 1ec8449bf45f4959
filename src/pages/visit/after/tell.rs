//! What to bear in mind in the days after (M38, M39), and who has not been told yet.

use omgangsboek_core::domain::checklist::not_told;
use omgangsboek_core::domain::rules::Rule;
use omgangsboek_core::domain::words::Words;

use crate::pages::visit::desk::Desk;
use crate::reactive::prelude::*;
use crate::text::visit::after as texts;
use crate::text::{t, t_with};
use crate::ui::{Card, Notice};

/// The card.
#[component]
pub(super) fn TellCard(desk: Desk) -> impl IntoView {
    view! {
        <Card title=t(&texts::TELL)>
            <Point desk=desk rule=Rule::M38 words=&texts::MAY_BEHAVE_DIFFERENTLY/>
            <Point desk=desk rule=Rule::M39 words=&texts::MAY_TELL_DIFFERENTLY/>
        </Card>
    }
    .into_any()
}

#[component]
fn Point(desk: Desk, rule: Rule, words: &'static Words) -> impl IntoView {
    let names = memo(move |_| {
        desk.visit.with(|visit| {
            desk.case.with(|case| {
                let people = not_told(case, visit, rule);
                people.into_iter().map(|person| person.name.clone()).collect::<Vec<_>>().join(", ")
            })
        })
    });
    let line = t_with(move |lang| texts::NOT_TOLD_YET.pick(lang).replace("{names}", &names.get()));
    view! {
        <p>{t(words)}</p>
        <Show when=move || names.with(|names| !names.is_empty())>
            <Notice title=line/>
        </Show>
    }
}
