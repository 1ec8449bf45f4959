//! What the sentences of the report are: seen or heard, told by somebody, or what the worker makes of it.

use std::ops::Range;

use omgangsboek_core::domain::log::Statement;
use omgangsboek_core::domain::report::{Heading, Under};
use omgangsboek_core::language::told;

use super::super::composer::{Composer, place_name};
use crate::platform::caret;
use crate::reactive::prelude::*;
use crate::text::report::language as texts;
use crate::text::{Words, t};
use crate::ui::Card;

/// A heading, its text, and what its sentences are; looked at again only when that text changes.
#[derive(Clone, Copy)]
struct Part {
    under: Under,
    text: Memo<String>,
    told: Memo<Vec<(Range<usize>, Statement)>>,
}

/// A sentence that is the worker's own reading: where it stands, and its words.
type Reading = (Under, Range<usize>, String);

/// The card; nothing while nothing is written.
#[component]
pub fn Told(composer: Composer) -> impl IntoView {
    let own = composer.own_headings().with_untracked(Vec::len);
    let unders: Vec<_> = match own {
        0 => Heading::ALL.map(Under::Nine).into(),
        own => (0..own).map(Under::Own).collect(),
    };
    let parts = StoredValue::new(unders.into_iter().map(|under| part(composer, under)).collect::<Vec<_>>());
    let count = move |statement: Statement| {
        memo(move |_| {
            let of =
                |part: &Part| part.told.with(|told| told.iter().filter(|one| one.1 == statement).count());
            parts.with_value(|parts| parts.iter().map(of).sum::<usize>())
        })
    };
    let seen = count(Statement::Observation);
    let (views, made) = (count(Statement::View), count(Statement::Interpretation));
    let readings =
        memo(move |_| parts.with_value(|parts| parts.iter().flat_map(readings).collect::<Vec<_>>()));
    let line = |label: &'static Words, count: Memo<usize>| {
        view! { <div><dt>{t(label)}</dt> <dd>{move || count.get()}</dd></div> }
    };
    let row = move |(under, range, sentence): Reading| {
        let point = move |_| {
            let text = parts.with_value(|parts| {
                parts.iter().find(|part| part.under == under).map(|part| part.text.get_untracked())
            });
            if let Some(text) = text {
                caret::select(&place_name(under), &text, range.clone());
            }
        };
        view! { <li><button class="told-sentence" type="button" lang="nl" on:click=point>{sentence}</button></li> }
    };
    view! {
        <Show when=move || seen.get() + views.get() + made.get() != 0>
            <Card title=t(&texts::TOLD)>
                <p class="muted">{t(&texts::TOLD_WHAT)}</p>
                <dl class="told">
                    {line(&texts::SEEN, seen)} {line(&texts::VIEWS, views)} {line(&texts::MADE, made)}
                </dl>
                <Show when=move || made.get() != 0>
                    <p>{t(&texts::INTERPRETATIONS)}</p>
                    <ul class="told-sentences" role="list">
                        {move || readings.get().into_iter().map(row).collect_view()}
                    </ul>
                </Show>
            </Card>
        </Show>
    }
    .into_any()
}

fn part(composer: Composer, under: Under) -> Part {
    let text = memo(move |_| composer.text_of(under));
    Part { under, text, told: memo(move |_| text.with(|text| told(text))) }
}

fn readings(part: &Part) -> Vec<Reading> {
    part.text.with(|text| {
        part.told.with(|told| {
            let made = told.iter().filter(|(_, statement)| *statement == Statement::Interpretation);
            made.map(|(range, _)| (part.under, range.clone(), text[range.clone()].to_owned())).collect()
        })
    })
}
