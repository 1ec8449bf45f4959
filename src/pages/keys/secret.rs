//! What was typed and must not lie about.
//!
//! Not a signal: signals keep what was in them and hand out copies. What is replaced or dropped is wiped.

use zeroize::Zeroizing;

use crate::reactive::prelude::*;

/// A text that is wiped when it is replaced and when its screen goes.
#[derive(Clone, Copy)]
pub(in crate::pages) struct Secret(StoredValue<Zeroizing<String>, LocalStorage>);

impl Secret {
    /// Nothing typed yet.
    pub(in crate::pages) fn new() -> Self {
        Self(StoredValue::new_local(Zeroizing::new(String::new())))
    }

    /// Keeps what was typed.
    pub(in crate::pages) fn set(self, typed: String) {
        self.0.set_value(Zeroizing::new(typed));
    }

    /// Looks at it.
    pub(in crate::pages) fn with<R>(self, look: impl FnOnce(&str) -> R) -> R {
        self.0.with_value(|typed| look(typed))
    }

    /// A copy to work with; wiped as well.
    pub(in crate::pages) fn take_copy(self) -> Zeroizing<String> {
        self.0.get_value()
    }
}
