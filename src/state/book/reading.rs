//! Reading what another tab writes, and becoming the tab that writes again.

use leptos::prelude::*;
use omgangsboek_core::session::workbook::{SaveError, Workbook};
use omgangsboek_core::vault::UnlockError;

use super::{Book, Inner, ReadOnly, Unsaved, drafts};
use crate::platform::typed::typed_text;
use crate::state::machine::PageStore;

impl Book {
    /// Nothing is changed or written here any more.
    pub(in crate::state) fn only_read(self, why: ReadOnly) {
        let inner = self.inner.get_value();
        if self.has_unsaved() {
            let typed = typed_text();
            self.lost.update(|lost| match lost {
                // Told a second time of the same loss.
                Some(before) if before.ends_with(&typed) => {}
                // Behind what was lost before and has not been dealt with.
                Some(before) if !before.is_empty() => *before = format!("{before}\n\n{typed}"),
                _ => *lost = Some(typed),
            });
        }
        inner.autosave.take();
        inner.timer.take();
        self.tell_status(&inner);
        self.read_only.set(Some(why));
    }

    /// Shows what another tab has written since.
    ///
    /// # Errors
    /// [`UnlockError`] when the vault cannot be read with these keys any more.
    pub(in crate::state) async fn refresh(self) -> Result<(), UnlockError> {
        let inner = self.inner.get_value();
        let mut workbook = inner.workbook().await;
        if workbook.refresh().await? {
            self.show_anew(&inner, &workbook).await;
        }
        Ok(())
    }

    /// Becomes the tab that writes: reads what was written meanwhile, and claims the vault.
    ///
    /// # Errors
    /// What kept the vault from being read or claimed; this tab still only reads then.
    pub(in crate::state) async fn write_again(self) -> Result<(), WriteAgainError> {
        let inner = self.inner.get_value();
        let mut workbook = inner.workbook().await;
        workbook.refresh().await?;
        workbook.vault_mut().claim().await.map_err(SaveError::from)?;
        self.show_anew(&inner, &workbook).await;
        // A tab that reads has no drafts of its own, and offers none; from here on it does.
        if let Ok(found) = workbook.vault().drafts().await {
            inner.drafts.replace(drafts::Kept::found(found));
        }
        self.trouble.set(None);
        self.read_only.set(None);
        self.saved.set(workbook.vault().generation());
        Ok(())
    }

    /// Shows everything as it is stored, after something changed it from below, and tells the other tabs.
    pub(in crate::state) async fn show_what_is_stored(self) {
        let inner = self.inner.get_value();
        let workbook = inner.workbook().await;
        self.show_anew(&inner, &workbook).await;
        self.saved.set(workbook.vault().generation());
    }

    /// Shows `workbook` as it is: lists, and whatever is opened.
    pub(super) async fn show_anew(self, inner: &Inner, workbook: &Workbook<PageStore>) {
        self.damaged.set(workbook.damaged());
        let unsaved = |key| inner.autosave.borrow().is_unsaved(&Unsaved::Record(key));
        inner.shelves.show_anew(workbook, unsaved).await;
        self.show_writing(inner, workbook);
    }
}

/// Why a tab could not become the one that writes.
#[derive(Debug, thiserror::Error)]
pub(in crate::state) enum WriteAgainError {
    #[error(transparent)]
    Unlock(#[from] UnlockError),
    #[error(transparent)]
    Save(#[from] SaveError),
}
