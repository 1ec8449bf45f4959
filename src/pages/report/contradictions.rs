//! What in the report does not fit what the visit has on record, before it leaves.

use omgangsboek_core::compose::contradictions::{Contradiction, contradictions};
use omgangsboek_core::compose::report::Composed;

use super::composer::Composer;
use crate::pages::bundle::FoundLine;
use crate::reactive::prelude::*;
use crate::text::report::contradictions as texts;
use crate::text::t;
use crate::ui::{Notice, NoticeKind};

/// The list; nothing where all fits.
#[component]
pub fn Contradictions(composer: Composer) -> impl IntoView {
    let visit = composer.visit.with_untracked(|visit| visit.id);
    let found = memo(move |_| {
        let text = composer.composed.with(Composed::plain);
        composer.visit.with(|visit| contradictions(visit, &text))
    });
    let jump = move |number: usize| composer.go_to(number);
    let line = move |found: Contradiction| {
        view! { <li><FoundLine visit=visit found=found on_jump=Callback::new(jump)/></li> }
    };
    view! {
        <Show when=move || found.with(|found| !found.is_empty())>
            <Notice kind=NoticeKind::Warn title=t(&texts::FOUND)>
                <ul class="found" role="list">{move || found.get().into_iter().map(line).collect_view()}</ul>
                <p class="muted">{t(&texts::FOUND_WHAT)}</p>
            </Notice>
        </Show>
    }
    .into_any()
}
