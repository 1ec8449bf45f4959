//! What a tab that only reads cannot do, and why.

use crate::reactive::prelude::*;
use crate::state::{ReadOnly, use_book};
use crate::text::{settings as texts, t};

/// Why nothing can be changed here now, for the button that would; none while this tab writes.
pub(super) fn why_read_only() -> Signal<Option<String>> {
    let read_only = use_book().read_only();
    let (tab, version) = (t(&texts::NOT_IN_THIS_TAB), t(&texts::NOT_IN_THIS_VERSION));
    derived(move || {
        read_only.get().map(|why| match why {
            ReadOnly::OtherTab => tab.get(),
            ReadOnly::Newer => version.get(),
        })
    })
}
