//! What is to be looked at before the text can go to the chosen recipient. Nothing here is in the way of writing.

use leptos::prelude::*;
use omgangsboek_core::compose::report::NotReady;
use omgangsboek_core::domain::report::Withheld;
use omgangsboek_core::guard::{Given, Severity};

use super::found::{given, other_cases, told};
use crate::pages::report::composer::Composer;
use crate::text::report::recipients as words;
use crate::text::{t, t_with};
use crate::ui::{Notice, NoticeKind};

/// All of it, what keeps the text back first.
#[component]
pub(super) fn Remarks(composer: Composer) -> impl IntoView {
    let again = Memo::new(move |_| match composer.ready.get() {
        Err(NotReady::LookAgain(again)) => again,
        _ => Vec::new(),
    });
    let others = other_cases(composer);
    let found = Memo::new(move |_| others.with(|others| given(composer, others, &[])));
    let of = move |severity: Severity| {
        Memo::new(move |_| {
            let of_it = |given: &&Given| given.what.severity() == severity;
            found.with(|found| found.iter().filter(of_it).cloned().collect::<Vec<_>>())
        })
    };
    let (refused, asked) = (of(Severity::Refuse), of(Severity::Ask));
    view! {
        <Show when=move || again.with(|again| !again.is_empty())>
            <Notice kind=NoticeKind::Warn title=t(&words::LOOK_AGAIN)>
                <ul class="found">{move || again.get().into_iter().map(passage).collect_view()}</ul>
                <p>{t(&words::LOOK_AGAIN_WHAT)}</p>
            </Notice>
        </Show>
        <Show when=move || refused.with(|refused| !refused.is_empty())>
            <Notice kind=NoticeKind::Warn title=t(&words::REFUSED)>
                <Lines composer=composer found=refused/>
                <p>{t(&words::REFUSED_WHAT)}</p>
            </Notice>
        </Show>
        <Show when=move || asked.with(|asked| !asked.is_empty())>
            <Notice title=t(&words::FOUND)>
                <Lines composer=composer found=asked/>
                <p>{t(&words::FOUND_WHAT)}</p>
            </Notice>
        </Show>
    }
    .into_any()
}

fn passage(withheld: Withheld) -> impl IntoView {
    view! { <li lang="nl">{format!("“{}”", withheld.passage)}</li> }
}

/// What was found, one line each.
#[component]
pub(super) fn Lines(composer: Composer, found: Memo<Vec<Given>>) -> impl IntoView {
    let line = move |given: Given| {
        let line = t_with(move |lang| told(composer, &given, lang));
        view! { <li>{line}</li> }
    };
    view! { <ul class="found">{move || found.get().into_iter().map(line).collect_view()}</ul> }.into_any()
}
