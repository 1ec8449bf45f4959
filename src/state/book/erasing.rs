//! Erasing a case, a visit, a meeting or a programme, on disk and in memory.

use leptos::prelude::*;
use omgangsboek_core::session::workbook::{Key, SaveError};

use super::Book;

/// What else goes when something is erased.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GoesAlong {
    /// Forms that were begun and not confirmed.
    pub drafts: usize,
    /// Whether the last import can be undone now, and not any more then.
    pub undo: bool,
}

impl Book {
    /// Erases what `key` names, a case with its visits and meetings, and everything typed about it.
    ///
    /// # Errors
    /// [`SaveError`]; all of it is still there then.
    pub async fn erase(self, key: Key) -> Result<(), SaveError> {
        let inner = self.inner.get_value();
        let all = inner.shelves.with_its_own(key);
        self.with_workbook_mut(async |workbook| workbook.erase(key).await).await?;
        // Nothing of it is kept in memory to be written again.
        inner.drafts.borrow_mut().drop_of(&names(&all));
        all.into_iter().for_each(|key| inner.shelves.forget(key));
        self.show_what_is_stored().await;
        Ok(())
    }

    /// What goes along with it.
    pub async fn goes_with(self, key: Key) -> GoesAlong {
        let undo = self.undoable().await.is_some();
        let inner = self.inner.get_value();
        let names = names(&inner.shelves.with_its_own(key));
        GoesAlong { drafts: inner.drafts.borrow().count_of(&names), undo }
    }
}

/// What the places of their drafts have in their names.
fn names(keys: &[Key]) -> Vec<String> {
    keys.iter().map(|key| key.record().to_string()).collect()
}
