//! What was agreed, within reach without leaving the screen: the plan, the child's STOP, what helps, the
//! agreements, how one supervises, and whom to call.

use leptos::prelude::*;
use omgangsboek_core::compose::known::{known, notes};
use omgangsboek_core::domain::checklist::Known;

use crate::pages::visit::desk::Desk;
use crate::pages::visit::stop_fields::CallList;
use crate::text::visit::during as texts;
use crate::text::{Words, t, use_language};

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
            <Part title=&texts::AGREEMENTS lines=about(Known::Agreements)/>
            <Part title=&texts::SUPERVISION lines=about(Known::Terms)/>
            <h3>{t(&texts::PHONES)}</h3>
            <CallList desk=desk/>
        </details>
    }
    .into_any()
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
