//! A line that needs a decision: which it is, why it is shown, and the decision in one tap.

use omgangsboek_core::domain::ids::EntryId;
use omgangsboek_core::domain::log::{Actors, Audience};
use omgangsboek_core::domain::visit::{Doubt, ToReview};
use omgangsboek_core::domain::words::Words;

use crate::pages::visit::desk::Desk;
use crate::pages::visit::entry::{
    EstimateField, LensChips, SpeakerChips, WithdrawButton, WordsField, complete, entry_of,
};
use crate::pages::visit::log_row::{Tags, line_of, time_of, when};
use crate::reactive::prelude::*;
use crate::state::now;
use crate::text::visit::{after as texts, entry as entry_texts};
use crate::text::{t, t_with};
use crate::ui::{Button, ButtonKind};

/// One line. With several doubts it is one row all the same, and goes when it is settled.
#[component]
pub(super) fn ReviewRow(
    desk: Desk,
    id: EntryId,
    /// All that needs a decision.
    doubtful: Signal<Vec<ToReview>>,
    /// The line that is being put into words.
    writing: RwSignal<Option<EntryId>>,
) -> impl IntoView {
    let entry = entry_of(desk, id);
    let doubts = memo(move |_| {
        doubtful.with(|all| {
            all.iter().find(|one| one.entry == id).map(|one| one.doubts.clone()).unwrap_or_default()
        })
    });
    let has = move |doubt: Doubt| memo(move |_| doubts.with(|doubts| doubts.contains(&doubt)));
    let time = move || entry.with(|entry| entry.as_ref().map(|entry| time_of(desk, entry.at)));
    let words = line_of(desk, entry);
    let mute = has(Doubt::WithoutWords);
    // Where the field stands it stays: its first letter would take it away from under the caret.
    let in_words = memo(move |was: Option<&bool>| was == Some(&true) || mute.get());
    let (unlinked, edited) = (has(Doubt::Unlinked), has(Doubt::Edited));
    let (estimated, childs) = (has(Doubt::Estimated), has(Doubt::ChildsWords));
    let changed = t_with(move |lang| {
        let at = entry.with(|entry| entry.as_ref().and_then(|entry| entry.edited));
        at.map(|at| texts::EDITED.pick(lang).replace("{when}", &when(desk, at, lang))).unwrap_or_default()
    });
    view! {
        <li class="review-row stack">
            <p class="review-line">
                <time>{time}</time>
                " "
                <strong>{words}</strong>
                " "
                <Tags entry=entry/>
            </p>
            <Show when=move || mute.get()>
                <p>{t(&texts::WITHOUT_WORDS)}</p>
            </Show>
            <Show when=move || in_words.get()>
                <div on:focusin=move |_| writing.set(Some(id))>
                    <WordsField desk=desk id=id/>
                </div>
            </Show>
            <Show when=move || edited.get()>
                <p>{changed}</p>
            </Show>
            <Show when=move || estimated.get()>
                <p>{t(&texts::ESTIMATED)}</p>
                <EstimateField desk=desk id=id/>
            </Show>
            <Show when=move || unlinked.get()>
                <LensChips desk=desk id=id label=t(&texts::UNLINKED)/>
            </Show>
            <Show when=move || childs.get()>
                <p>{t(&texts::CHILDS_WORDS)}</p>
                <Speaker desk=desk id=id/>
            </Show>
            <Decision desk=desk id=id doubts=doubts writing=writing words=words/>
        </li>
    }
    .into_any()
}

/// Who said it, where that is not known: a parent's words need no decision.
#[component]
fn Speaker(desk: Desk, id: EntryId) -> impl IntoView {
    let entry = entry_of(desk, id);
    let actors = derived(move || {
        entry.with(|entry| entry.as_ref().map(|entry| entry.actors.clone()).unwrap_or_default())
    });
    let typed = entry.with_untracked(|entry| entry.as_ref().is_some_and(|entry| entry.action.is_none()));
    let unknown = move || typed && actors.with(|actors| *actors == Actors::default());
    let pick = move |actors| complete(desk, id, |entry| entry.actors = actors);
    view! {
        <Show when=unknown>
            <SpeakerChips desk=desk actors=actors on_pick=pick/>
        </Show>
    }
}

/// The decision: as it is, kept internal, or taken away.
#[component]
fn Decision(
    desk: Desk,
    id: EntryId,
    doubts: Memo<Vec<Doubt>>,
    writing: RwSignal<Option<EntryId>>,
    words: Signal<String>,
) -> impl IntoView {
    let about = derived(move || Some(words.get()));
    let mute = memo(move |_| doubts.with(|doubts| doubts.contains(&Doubt::WithoutWords)));
    let childs = memo(move |_| doubts.with(|doubts| doubts.contains(&Doubt::ChildsWords)));
    let label = t_with(move |lang| doubts.with(|doubts| as_it_is(doubts).pick(lang).to_owned()));
    let settle = move |audience: Option<Audience>| {
        let at = now();
        desk.change(|visit| {
            if let Some(audience) = audience {
                visit.complete(id, at, |entry| entry.audience = audience)?;
            }
            visit.settle(id, at)
        });
        writing.set(None);
        let left = desk.visit.with_untracked(|visit| visit.to_review().len());
        desk.say(texts::STILL_TO_DECIDE.pick(desk.lang()).replace("{n}", &left.to_string()));
    };
    view! {
        <div class="row">
            <Show
                when=move || mute.get()
                fallback=move || {
                    view! { <Button label=label about=about on_click=move |()| settle(None)/> }
                }
            >
                <WithdrawButton desk=desk id=id/>
            </Show>
            <Show when=move || childs.get()>
                <Button
                    label=t(&entry_texts::INTERNAL)
                    about=about
                    kind=ButtonKind::Quiet
                    on_click=move |()| settle(Some(Audience::InternalOnly))
                />
            </Show>
        </div>
    }
    .into_any()
}

/// What leaving it so means, by the weightiest of its doubts.
fn as_it_is(doubts: &[Doubt]) -> &'static Words {
    if doubts.contains(&Doubt::ChildsWords) {
        &texts::INTO_REPORT
    } else if doubts.contains(&Doubt::Unlinked) {
        &texts::BELONGS_NOWHERE
    } else {
        &texts::AS_IT_IS
    }
}
