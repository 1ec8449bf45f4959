//! What every part of a visit's page works with: the visit, its case, and what was refused or is to be
//! spoken.

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::visit::{Refusal, Visit};

use crate::platform::random::BrowserRandom;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_app};
use crate::text::visit::refusals;
use crate::text::{Lang, use_language};
use crate::ui::{LiveRegion, Notice, NoticeKind};

/// A visit and its case on screen.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    /// The visit.
    pub visit: Handle<Visit>,
    /// Its case.
    pub case: Handle<Case>,
    language: RwSignal<Lang>,
    refused: RwSignal<Option<Refusal>>,
    spoken: RwSignal<String>,
}

impl Desk {
    /// A desk for one page.
    pub fn new(visit: Handle<Visit>, case: Handle<Case>) -> Self {
        let (refused, spoken) = (RwSignal::new(None), RwSignal::new(String::new()));
        Self { visit, case, language: use_language(), refused, spoken }
    }

    /// Changes the visit. What the core refuses changes nothing and is shown by [`Refused`].
    pub fn change<R>(self, change: impl FnOnce(&mut Visit) -> Result<R, Refusal>) -> Option<R> {
        let result = self.visit.try_edit(change);
        let refused = result.as_ref().err().copied();
        if self.refused.get_untracked() != refused {
            self.refused.set(refused);
        }
        result.ok()
    }

    /// Changes the visit by what its case says.
    pub fn change_with<R>(self, change: impl FnOnce(&mut Visit, &Case) -> Result<R, Refusal>) -> Option<R> {
        self.change(|visit| self.case.with_untracked(|case| change(visit, case)))
    }

    /// The language, for what is put together in answer to a tap.
    pub fn lang(self) -> Lang {
        self.language.get_untracked()
    }

    /// Speaks to a screen reader.
    pub fn say(self, message: String) {
        // The same words twice are a change only when something about them differs.
        let again = self.spoken.with_untracked(|spoken| *spoken == message);
        self.spoken.set(if again { format!("{message}\u{a0}") } else { message });
    }

    /// The name of somebody of the case.
    pub fn name(self, person: PersonId) -> Signal<String> {
        self.case.read(move |case| case.person(person).map(|person| person.name.clone()).unwrap_or_default())
    }
}

/// The randomness for ids, in answer to a tap.
pub(super) fn random() -> BrowserRandom {
    use_app().machine().random
}

/// What was refused last, and what is spoken.
#[component]
pub(super) fn Refused(desk: Desk) -> impl IntoView {
    let sentence = move || {
        let words = desk.refused.get().map(refusals::refusal)?;
        Some(words.pick(desk.language.get()).to_owned())
    };
    view! {
        <LiveRegion message=desk.spoken/>
        {move || {
            sentence().map(|sentence| {
                view! { <Notice kind=NoticeKind::Error title=Signal::stored(sentence)/> }
            })
        }}
    }
    .into_any()
}
