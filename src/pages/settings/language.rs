//! The language check: each of its rules, on or off.

use omgangsboek_core::language::rules::{RULES, Rule};

use crate::reactive::prelude::*;
use crate::state::use_book;
use crate::text::report::language as texts;
use crate::text::{t, t_with};
use crate::ui::{Card, Toggle};

/// The card.
#[component]
pub(super) fn LanguageCheck() -> impl IntoView {
    let book = use_book();
    let writing = book.writing();
    let row = move |rule: &'static Rule| {
        let example = rule.flagged.first().copied().unwrap_or_default();
        let about = t_with(move |lang| texts::EXAMPLE.pick(lang).replace("{example}", example));
        let switch = move |on: bool| {
            book.change_writing(|writing| {
                if on {
                    writing.rules_off.remove(rule.id);
                } else {
                    writing.rules_off.insert(rule.id.to_owned());
                }
            });
        };
        view! {
            <Toggle
                label=t(&rule.name)
                hint=derived(move || Some(about.get()))
                value=derived(move || writing.with(|writing| !writing.rules_off.contains(rule.id)))
                on_change=switch
            />
        }
    };
    view! {
        <Card title=t(&texts::SETTINGS)>
            <p class="muted">{t(&texts::SETTINGS_WHAT)}</p>
            {RULES.map(row).into_iter().collect_view()}
        </Card>
    }
    .into_any()
}
