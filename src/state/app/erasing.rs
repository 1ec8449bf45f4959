//! Erasing the whole workbook from this browser.

use omgangsboek_core::ports::StoreError;
use omgangsboek_core::vault::erase;

use super::App;
use crate::platform::channel::Message;
use crate::platform::known_vault::KnownVault;
use crate::platform::note::Note;
use crate::platform::{page, underway};

impl App {
    /// Destroys what opens the vault, then everything in it, and begins at the start. Ask first.
    ///
    /// # Errors
    /// [`StoreError`] when the store does not answer. What was begun is finished at the next start.
    pub async fn erase_everything(self) -> Result<(), StoreError> {
        let (store, _) = self.ground()?;
        if let Some(book) = self.book() {
            book.stop_saving();
        }
        erase(&store).await?;
        self.note_backup(None);
        KnownVault::forget();
        underway::end();
        self.send(&Message::Erased);
        page::leave_clean();
        Ok(())
    }
}
