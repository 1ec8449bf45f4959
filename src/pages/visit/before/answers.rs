//! Between the answers of the core and the ticks on screen.

use omgangsboek_core::domain::checklist::{Answer, ItemId, Prompt};
use omgangsboek_core::domain::ids::PersonId;

use crate::reactive::prelude::*;
use crate::ui::CheckState;

/// The point called `item` (for `person`) among all, as it is now.
pub(super) fn prompt_of(
    prompts: Signal<Vec<Prompt>>,
    item: ItemId,
    person: Option<PersonId>,
) -> Memo<Option<Prompt>> {
    memo(move |_| {
        prompts.with(|all| all.iter().find(|one| one.item.id == item && one.person == person).cloned())
    })
}

/// The tick for an answer.
pub(super) fn tick(prompt: Memo<Option<Prompt>>) -> Signal<CheckState> {
    derived(move || {
        prompt.with(|prompt| match prompt.as_ref().and_then(|prompt| prompt.answer.as_ref()) {
            None => CheckState::Open,
            Some(Answer::Done) => CheckState::Done,
            Some(Answer::NotApplicable { .. }) => CheckState::NotApplicable,
            Some(Answer::Later) => CheckState::Later,
        })
    })
}

/// The answer for a tick; a reason that was given before is kept.
pub(super) fn answer(tick: CheckState, why: String) -> Option<Answer> {
    match tick {
        CheckState::Open => None,
        CheckState::Done => Some(Answer::Done),
        CheckState::NotApplicable => Some(Answer::NotApplicable { why }),
        CheckState::Later => Some(Answer::Later),
    }
}

/// Why it does not apply.
pub(super) fn why(prompt: Memo<Option<Prompt>>) -> Signal<String> {
    derived(move || {
        prompt.with(|prompt| match prompt.as_ref().and_then(|prompt| prompt.answer.as_ref()) {
            Some(Answer::NotApplicable { why }) => why.clone(),
            _ => String::new(),
        })
    })
}

/// The note.
pub(super) fn note(prompt: Memo<Option<Prompt>>) -> Signal<String> {
    derived(move || {
        prompt.with(|prompt| prompt.as_ref().map(|prompt| prompt.note.clone()).unwrap_or_default())
    })
}
