//! What was agreed, within reach without leaving the screen: the plan, the child's STOP and its card, the
//! agreements, how one supervises, and whom to call.

use leptos::prelude::*;
use omgangsboek_core::compose::known::{known, notes};
use omgangsboek_core::domain::checklist::Known;
use omgangsboek_core::domain::person::{ChildFacts, Person};

use crate::pages::visit::desk::Desk;
use crate::pages::visit::stop_fields::CallList;
use crate::text::visit::during as texts;
use crate::text::{Words, t, told, use_language};

/// Folded until one opens it.
#[component]
pub(super) fn AtHand(desk: Desk) -> impl IntoView {
    let language = use_language();
    let planned = Memo::new(move |_| {
        let lang = language.get();
        let notes = desk.visit.with(|visit| desk.case.with(|case| notes(case, visit)));
        notes.into_iter().map(|(point, note)| format!("{}: {note}", point.pick(lang))).collect::<Vec<_>>()
    });
    let about = move |about: Known| {
        Memo::new(move |_| {
            let lang = language.get();
            let known = desk.visit.with(|visit| desk.case.with(|case| known(case, visit, about, lang)));
            known.lines.into_iter().chain(known.mind).collect::<Vec<_>>()
        })
    };
    view! {
        <details class="at-hand card">
            <summary>{t(&texts::AT_HAND)}</summary>
            <Part title=&texts::PLAN_AND_NOTES lines=planned/>
            <Part title=&texts::STOP_SIGNAL lines=about(Known::StopSignals)/>
            <Part title=&texts::HELPS lines=about(Known::Helps)/>
            <Part title=&told::ALLERGIES lines=of_children(desk, |child| &child.allergies)/>
            <Part title=&told::MAY_FETCH lines=of_children(desk, |child| &child.may_fetch)/>
            <Part title=&told::CONTACT_BANS lines=of_children(desk, |child| &child.contact_bans)/>
            <Part title=&texts::AGREEMENTS lines=about(Known::Agreements)/>
            <Part title=&texts::SUPERVISION lines=about(Known::Terms)/>
            <h3>{t(&texts::PHONES)}</h3>
            <CallList desk=desk/>
        </details>
    }
    .into_any()
}

/// What the card of each child that comes says, with its name where more than one comes.
fn of_children(desk: Desk, read: fn(&ChildFacts) -> &str) -> Memo<Vec<String>> {
    Memo::new(move |_| {
        desk.visit.with(|visit| {
            desk.case.with(|case| {
                let several = visit.plan.children.len() > 1;
                let line = |child: &Person| {
                    let text = child.child().map(read)?.trim();
                    let words = if several { format!("{}: {text}", child.name) } else { text.to_owned() };
                    (!text.is_empty()).then_some(words)
                };
                let children = visit.plan.children.iter().filter_map(|id| case.person(*id));
                children.filter_map(line).collect()
            })
        })
    })
}

/// A few lines under a title; nothing where there are none.
#[component]
fn Part(title: &'static Words, lines: Memo<Vec<String>>) -> impl IntoView {
    let rows = move || lines.get().into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <Show when=move || lines.with(|lines| !lines.is_empty())>
            <h3>{t(title)}</h3>
            <ul>{rows}</ul>
        </Show>
    }
}
