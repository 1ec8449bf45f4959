//! Where a sentence comes from, and where it stands in the text now.

use omgangsboek_core::compose::facts::time_in;
use omgangsboek_core::compose::suggestions::{Suggestion, offer_again};
use omgangsboek_core::compose::trace::{Origin, Place, origins, place};
use omgangsboek_core::domain::report::Under;

use super::composer::{Composer, place_name};
use crate::pages::visit::EntryTags;
use crate::platform::caret;
use crate::reactive::prelude::*;
use crate::text::report::writing as texts;
use crate::text::{t, use_language};
use crate::ui::{Button, ButtonKind};

/// What a taken sentence was made from, with a way to where it stands.
#[component]
pub fn Traced(composer: Composer, under: Under, suggestion: Memo<Option<Suggestion>>) -> impl IntoView {
    let language = use_language();
    let sentence = move || suggestion.with(|one| one.as_ref().map(|one| one.sentence.clone()));
    let text = move || composer.text_of(under);
    let stands = memo(move |_| sentence().map_or(Place::Gone, |sentence| place(&text(), &sentence)));
    let found = memo(move |_| {
        let lang = language.get();
        let Some(suggestion) = suggestion.get() else { return Vec::new() };
        composer.visit.with(|visit| composer.case.with(|case| origins(case, visit, &suggestion, lang)))
    });
    let state = move || match stands.get() {
        Place::AsTaken(_) => None,
        Place::Rewritten(_) => Some(view! { <p class="muted">{t(&texts::REWRITTEN)}</p> }),
        Place::Gone => Some(view! { <p class="muted">{t(&texts::GONE_FROM_TEXT)}</p> }),
    };
    let show = move |()| {
        let (Place::AsTaken(range) | Place::Rewritten(range)) = stands.get_untracked() else { return };
        caret::select(&place_name(under), &untrack(text), range);
    };
    let again = move |()| {
        let Some(suggestion) = suggestion.get_untracked() else { return };
        if let Under::Nine(heading) = under {
            composer.visit.edit(|visit| offer_again(visit, heading, &suggestion));
        }
        composer.offer(under, Suggestion { taken: false, ..suggestion });
    };
    let about = derived(sentence);
    view! {
        <div class="traced">
            <ul role="list">
                {move || found.get().into_iter().map(|origin| view! { <From composer=composer origin=origin/> }).collect_view()}
            </ul>
            {state}
            <div class="row">
                <Show
                    when=move || stands.get() != Place::Gone
                    fallback=move || view! {
                        <Button label=t(&texts::TAKE_AGAIN) kind=ButtonKind::Quiet about=about on_click=again/>
                    }
                >
                    <Button label=t(&texts::SHOW_IN_TEXT) kind=ButtonKind::Quiet about=about on_click=show/>
                </Show>
            </div>
        </div>
    }
    .into_any()
}

/// One line of the log, or what else it was.
#[component]
fn From(composer: Composer, origin: Origin) -> impl IntoView {
    let visit = composer.visit;
    let time = origin.at.and_then(|at| visit.with_untracked(|visit| visit.run().map(|run| time_in(run, at))));
    let tags = origin.entry.map(|id| {
        let entry = visit.read(move |visit| visit.run().and_then(|run| run.log.entry(id).cloned()));
        view! { <EntryTags entry=entry/> }
    });
    view! { <li><time>{time}</time> <span>{origin.line}</span> {tags}</li> }
}
