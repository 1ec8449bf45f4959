//! What is to be looked at before the text can go to the chosen recipient. Nothing here is in the way of writing.

use omgangsboek_core::compose::report::NotReady;
use omgangsboek_core::domain::report::Withheld;
use omgangsboek_core::guard::Severity;

use super::answers::{Lines, Refused, of};
use super::found::{found, other_cases};
use crate::pages::report::composer::Composer;
use crate::reactive::prelude::*;
use crate::text::report::recipients as words;
use crate::text::{t, use_language};
use crate::ui::{Notice, NoticeKind};

/// All of it, what keeps the text back first.
#[component]
pub(super) fn Remarks(composer: Composer) -> impl IntoView {
    let again = memo(move |_| match composer.ready.get() {
        Err(NotReady::LookAgain(again)) => again,
        _ => Vec::new(),
    });
    let (others, language) = (other_cases(composer.case), use_language());
    let found = memo(move |_| others.with(|others| found(composer, others, &[], language.get())));
    let (refused, asked) = (of(found, Severity::Refuse), of(found, Severity::Ask));
    view! {
        <Show when=move || again.with(|again| !again.is_empty())>
            <Notice kind=NoticeKind::Warn title=t(&words::LOOK_AGAIN)>
                <ul class="found">{move || again.get().into_iter().map(passage).collect_view()}</ul>
                <p>{t(&words::LOOK_AGAIN_WHAT)}</p>
            </Notice>
        </Show>
        <Refused lines=refused/>
        <Show when=move || asked.with(|asked| !asked.is_empty())>
            <Notice title=t(&words::FOUND)>
                <Lines lines=asked/>
                <p>{t(&words::FOUND_WHAT)}</p>
            </Notice>
        </Show>
    }
    .into_any()
}

fn passage(withheld: Withheld) -> impl IntoView {
    view! { <li lang="nl">{format!("“{}”", withheld.passage)}</li> }
}
