//! What changed since the text went out last, and the question why: until it is answered, nothing leaves.

use omgangsboek_core::compose::changes::Change;
use omgangsboek_core::compose::report::NotReady;
use omgangsboek_core::compose::versions;

use super::leaving::Leaving;
use crate::pages::report::composer::Composer;
use crate::reactive::prelude::*;
use crate::text::report::out as texts;
use crate::text::{Words, t, t_with};
use crate::ui::{Notice, TextArea};

/// The question, with the sentences that differ; nothing while the text is what went out, or nothing went out.
#[component]
pub fn Correction(leaving: Leaving) -> impl IntoView {
    let Composer { visit, case, .. } = leaving.composer;
    let needed = memo(move |_| {
        let other_for_them = leaving.text.with(|text| matches!(text, Some(Err(NotReady::Correction))));
        let report = |visit: &omgangsboek_core::domain::visit::Visit| {
            visit.report.is_sent()
                && (!visit.report.correcting.is_empty()
                    || case.with(|case| versions::is_changed(case, visit)))
        };
        other_for_them || visit.with(report)
    });
    view! {
        <Show when=move || needed.get()>
            <Why leaving=leaving/>
        </Show>
    }
    .into_any()
}

#[component]
fn Why(leaving: Leaving) -> impl IntoView {
    let Composer { visit, case, .. } = leaving.composer;
    let last = visit.read(|visit| visit.report.versions().len());
    let numbered = move |words: &'static Words, ahead: usize| {
        t_with(move |lang| words.pick(lang).replace("{version}", &(last.get() + ahead).to_string()))
    };
    let hint = numbered(&texts::WHY_WHAT, 1);
    let changes = memo(move |_| visit.with(|visit| case.with(|case| versions::changed(case, visit))));
    let list = move || match changes.get() {
        changes if changes.is_empty() => view! { <p class="muted">{t(&texts::SAME_TEXT)}</p> }.into_any(),
        changes => view! {
            <p><strong>{t(&texts::WHAT_CHANGED)}</strong></p>
            <ul class="changes" role="list" lang="nl">
                {changes.into_iter().map(changed).collect_view()}
            </ul>
        }
        .into_any(),
    };
    view! {
        <Notice title=numbered(&texts::CHANGED_SINCE, 0)>
            <TextArea
                label=t(&texts::WHY)
                value=visit.read(|visit| visit.report.correcting.clone())
                on_input=move |text| visit.edit(|visit| visit.report.correcting = text)
                hint=derived(move || Some(hint.get()))
            />
            {list}
        </Notice>
    }
}

fn changed(change: Change) -> impl IntoView {
    let gone = |sentence| view! { <p><small>{t(&texts::GONE)}</small> " " <del>{sentence}</del></p> };
    let come = |sentence| view! { <p><small>{t(&texts::COME)}</small> " " <ins>{sentence}</ins></p> };
    view! {
        <li>
            {(!change.line.is_empty()).then(|| view! { <strong>{change.line}</strong> })}
            {change.gone.into_iter().map(gone).collect_view()}
            {change.come.into_iter().map(come).collect_view()}
        </li>
    }
}
