//! How the worker likes to write reports, as a signal for every page that asks: the measure of length, the rules of
//! the language check, the phrases.

use omgangsboek_core::domain::settings::Writing;
use omgangsboek_core::session::workbook::Workbook;

use super::{Book, Inner, Unsaved};
use crate::reactive::prelude::*;
use crate::state::machine::PageStore;

impl Book {
    /// How reports are written.
    pub fn writing(self) -> Signal<Writing> {
        self.inner.get_value().writing.into()
    }

    /// Changes how reports are written; it is saved within a second. In a tab that only reads nothing is changed.
    pub fn change_writing(self, change: impl FnOnce(&mut Writing)) {
        if self.read_only.get_untracked().is_none() {
            self.inner.get_value().writing.update(change);
            self.unsaved(Unsaved::Writing);
        }
    }

    /// Shows it as it is stored, unless it was changed here and has not been written yet.
    pub(super) fn show_writing(self, inner: &Inner, workbook: &Workbook<PageStore>) {
        let stored = &workbook.settings().writing;
        let unsaved = inner.autosave.borrow().is_unsaved(&Unsaved::Writing);
        if !unsaved && inner.writing.with_untracked(|writing| writing != stored) {
            inner.writing.set(stored.clone());
        }
    }
}
