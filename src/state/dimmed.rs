//! The dimmed look for the evening, which holds for a running visit and its cover only.

use super::app::use_app;
use crate::platform::page;
use crate::reactive::prelude::*;

/// Dims the page for as long as the part that calls this is shown, if that was chosen.
pub fn use_dimmed() {
    let prefs = use_app().prefs();
    let dimmed = memo(move |_| prefs.with(|prefs| prefs.dimmed));
    Effect::new(move |_| page::set_dimmed(dimmed.get()));
    on_cleanup(|| page::set_dimmed(false));
}
