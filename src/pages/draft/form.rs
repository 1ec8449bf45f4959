//! The draft of one form, as the form itself sees it.

use omgangsboek_core::session::places::DraftPlace;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::reactive::prelude::*;
use crate::state::{DraftOf, use_draft};

/// Keeps what is typed into one form until it is confirmed or cancelled.
pub struct Draft<T> {
    of: DraftOf<T>,
    kept: RwSignal<bool>,
    over: StoredValue<bool>,
}

impl<T> Clone for Draft<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Draft<T> {}

impl<T: Clone + PartialEq + Serialize + DeserializeOwned + 'static> Draft<T> {
    /// The draft behind `of`; `kept` tells whether there is one.
    pub(super) fn new(of: DraftOf<T>, kept: bool) -> Self {
        Self { of, kept: RwSignal::new(kept), over: StoredValue::new(false) }
    }

    /// For a form of the live screen: its draft, and what was typed there before, to be put back.
    pub fn put_back(place: DraftPlace) -> (Self, Option<T>) {
        let of = use_draft(place);
        let typed = of.take();
        (Self::new(of, typed.is_some()), typed)
    }

    /// Keeps what `typed` gives, from its first change on; as long as that is `blank` there is nothing to
    /// keep.
    pub fn follow(self, blank: T, typed: impl Fn() -> T + 'static) {
        Effect::new(move |before: Option<T>| {
            let typed = typed();
            if before.is_some_and(|before| before != typed) && !self.over.get_value() {
                let worth = typed != blank;
                if worth {
                    self.of.keep(&typed);
                } else {
                    self.of.forget();
                }
                self.kept.set(worth);
            }
            typed
        });
    }

    /// What stands in the form: what was typed there `before`, or else `blank`; kept from now on.
    pub fn fields(self, before: Option<T>, blank: T) -> RwSignal<T>
    where
        T: Send + Sync,
    {
        let fields = RwSignal::new(before.unwrap_or_else(|| blank.clone()));
        self.follow(blank, move || fields.get());
        fields
    }

    /// For a form that is confirmed or cancelled: forgets what was typed, then tells `on_done`.
    pub fn ending<R: 'static>(self, on_done: Callback<R>) -> Callback<R> {
        Callback::new(move |result| {
            self.forget();
            on_done.run(result);
        })
    }

    /// The form was confirmed or cancelled: what was typed is of no use any more, and neither is what the
    /// form does on its way out.
    pub fn forget(self) {
        self.over.set_value(true);
        self.of.forget();
    }

    /// Whether something is kept.
    pub(super) fn kept(self) -> Signal<bool> {
        self.kept.into()
    }
}
