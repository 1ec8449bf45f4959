//! What all parts of the editor share: the programme, and what is not right with it yet.

use omgangsboek_core::domain::programme::{Flaw, OwnProgramme, Place, Programme, flaws};

use crate::platform::random::BrowserRandom;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_app};
use crate::text::programmes::flaws::advice;
use crate::text::use_language;

/// See the module.
#[derive(Clone, Copy)]
pub(in super::super) struct Desk {
    /// The programme.
    pub own: Handle<OwnProgramme>,
    /// What is not right with it.
    pub flaws: Memo<Vec<Flaw>>,
    /// For the names of what is added.
    pub random: BrowserRandom,
}

impl Desk {
    /// For `own`.
    pub fn new(own: Handle<OwnProgramme>) -> Self {
        let flaws = memo(move |_| own.with(|own| flaws(&own.draft)));
        Self { own, flaws, random: use_app().machine().random }
    }

    /// Something of the draft.
    pub fn read<R>(self, read: impl Fn(&Programme) -> R + Send + Sync + 'static) -> Signal<R>
    where
        R: PartialEq + Clone + Send + Sync + 'static,
    {
        self.own.read(move |own| read(&own.draft))
    }

    /// Changes the draft.
    pub fn edit<R>(self, change: impl FnOnce(&mut Programme) -> R) -> R {
        self.own.edit(|own| change(&mut own.draft))
    }

    /// How to mend what is at `place`, if it is not right.
    pub fn trouble(self, place: Place) -> Signal<Option<String>> {
        let language = use_language();
        derived(move || {
            let lang = language.get();
            self.flaws.with(|flaws| {
                let there = flaws.iter().find(|flaw| flaw.place == place)?;
                Some(advice(&there.fault, lang).to_owned())
            })
        })
    }
}
