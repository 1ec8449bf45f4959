//! Taking a file into the open workbook, and taking that back.
//!
//! The workbook is held meanwhile. What is on screen and could not be stored is in the way: it would stand
//! beside a workbook that it does not belong to any more.

use chrono::{DateTime, FixedOffset};
use omgangsboek_core::backup::{ImportError, Incoming, Merged, Summary};
use omgangsboek_core::ports::Progress;
use omgangsboek_core::session::preview::Preview;
use omgangsboek_core::session::workbook::SaveError;

use super::book::Book;

/// Why a file did not go in, or was not taken back. The workbook is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotMerged {
    /// Something on screen is not stored.
    #[error("something on screen is not stored")]
    Unsaved,
    /// What is wrong with the file or the store.
    #[error(transparent)]
    Import(#[from] ImportError),
}

impl Book {
    /// What taking `incoming` in would do.
    ///
    /// # Errors
    /// What is wrong with the file; nothing has been written in any case.
    pub async fn preview(
        self,
        incoming: &Incoming,
        mut progress: impl Progress,
    ) -> Result<Preview, ImportError> {
        self.with_workbook(async |workbook| workbook.preview(incoming, &mut progress).await).await
    }

    /// Takes `incoming` in. Lists and what is opened follow.
    ///
    /// # Errors
    /// [`NotMerged`].
    pub async fn merge(self, incoming: &Incoming, mut progress: impl Progress) -> Result<Merged, NotMerged> {
        self.stored().await?;
        let merged =
            self.with_workbook_mut(async |workbook| workbook.merge(incoming, &mut progress).await).await;
        self.show_what_is_stored().await;
        Ok(merged?)
    }

    /// Brings back what was here before the last import; what was written since stays. Tells whether there was
    /// one.
    ///
    /// # Errors
    /// [`NotMerged`].
    pub async fn undo_import(self, mut progress: impl Progress) -> Result<bool, NotMerged> {
        self.stored().await?;
        let undone = self.with_workbook_mut(async |workbook| workbook.undo_import(&mut progress).await).await;
        self.show_what_is_stored().await;
        Ok(undone?)
    }

    /// When the state that the last import can be undone to was last written to; none when there is none.
    pub async fn undoable(self) -> Option<DateTime<FixedOffset>> {
        let found = self.with_workbook(async |workbook| workbook.vault().undoable().await).await;
        // A store that does not answer says so when it is asked to do it.
        found.ok().flatten().map(|undoable| undoable.at)
    }

    /// Forgets the state before the last import; it cannot be undone any more.
    ///
    /// # Errors
    /// [`SaveError`]; it still can then.
    pub async fn drop_undo(self) -> Result<(), SaveError> {
        let dropped = self.with_workbook_mut(async |workbook| workbook.vault_mut().drop_undo().await).await;
        Ok(dropped?)
    }

    /// Whether a file says that it was made of this workbook.
    pub async fn is_own(self, file: &Summary) -> bool {
        self.with_workbook(async |workbook| file.vault == Some(workbook.vault().id())).await
    }

    /// Sees to it that everything on screen is stored.
    async fn stored(self) -> Result<(), NotMerged> {
        self.flush().await;
        if self.has_unsaved() { Err(NotMerged::Unsaved) } else { Ok(()) }
    }
}
