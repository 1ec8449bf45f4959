//! The encrypted file of a whole vault.
//!
//! The records go out as they lie in the store, sealed; only what a rotation has not come to yet is sealed
//! anew, so that one key opens the whole file and no older key is in it.

use crate::ports::Store;
use crate::vault::Vault;
use crate::vault::root::Root;

use super::error::ExportError;
use super::file_out::{FileOut, Seal};

/// An export that is under way.
pub struct EncryptedExport(FileOut);

impl EncryptedExport {
    /// Begins an export of `vault` as it is now; `app` is the version of the app, for the file.
    pub fn begin<S: Store>(vault: &Vault<S>, app: &str) -> Self {
        let ids = vault.sound_items().map(|item| item.id).collect();
        Self(FileOut::begin(vault, ids, &vault.keys, app, vault.set_aside().len()))
    }

    /// The next piece of the file, about a quarter of a megabyte; `None` after the last one.
    ///
    /// # Errors
    /// [`ExportError`]; the pieces given so far are no backup then.
    pub async fn next_chunk<S: Store>(&mut self, vault: &Vault<S>) -> Result<Option<Vec<u8>>, ExportError> {
        let seal = Seal { keys: &vault.keys, header: &vault.header, generation: vault.generation() };
        self.0.next_chunk(vault, seal, || Root { previous: None, ..vault.root.clone() }).await
    }

    /// How many records have been written, and how many there are.
    pub fn progress(&self) -> (usize, usize) {
        self.0.progress()
    }

    /// How many records are not in the file because they are missing or damaged in the store.
    pub fn left_out(&self) -> usize {
        self.0.left_out()
    }
}
