//! Whom to call, each in one tap, and the emergency number.

use omgangsboek_core::compose::phone;
use omgangsboek_core::domain::case::Case;

use super::desk::Desk;
use crate::reactive::prelude::*;
use crate::text::visit::{during, stop as texts};
use crate::text::{t, t_with};
use crate::ui::Icon;

/// The links.
#[component]
pub(super) fn CallList(desk: Desk) -> impl IntoView {
    let numbers = desk.case.read(numbers);
    let links = move || {
        let link = |(name, shown, href): (String, String, String)| {
            let label = t_with(move |lang| during::CALL.pick(lang).replace("{name}", &name));
            view! {
                <a class="button call" data-kind="plain" href=href>
                    {Icon::Person.draw()} <span class="button-text">{label} <small>{shown}</small></span>
                </a>
            }
        };
        numbers.get().into_iter().map(link).collect_view()
    };
    view! {
        <div class="row calls">
            {links}
            <Show when=move || numbers.with(Vec::is_empty)>
                <p>{t(&during::NO_PHONES)}</p>
            </Show>
            <a class="button call" data-kind="danger" href="tel:112">
                <span class="button-text">{t(&texts::EMERGENCY)}</span>
            </a>
        </div>
    }
    .into_any()
}

/// Name, number as it was noted, and link of everybody who can be called.
fn numbers(case: &Case) -> Vec<(String, String, String)> {
    let known = case.to_call().into_iter();
    known
        .filter_map(|person| {
            Some((person.name.clone(), person.phone.trim().to_owned(), phone::tel(&person.phone)?))
        })
        .collect()
}
