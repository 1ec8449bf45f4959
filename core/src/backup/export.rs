//! Writing the encrypted file, a piece at a time.
//!
//! The records go out as they lie in the store, sealed; only what a rotation has not come to yet is sealed
//! anew, so that one key opens the whole file and no older key is in it. The export is of one generation: a
//! write in between ends it, so that no file holds half of a change. A record that is damaged in the store
//! is left out and counted, so that the others can still be saved.

use crate::ports::Store;
use crate::vault::keys::Keys;
use crate::vault::record::{self, Opened, RecordPrefix};
use crate::vault::root::Root;
use crate::vault::{ReadError, RecordId, Vault};

use super::error::ExportError;
use super::format::{ENCRYPTED, Opening, VERSION};
use super::lines::Lines;

/// An export that is under way.
pub struct EncryptedExport {
    generation: u64,
    /// Still to be written, the next one last.
    ids: Vec<RecordId>,
    app: String,
    total: usize,
    left_out: usize,
    lines: Lines,
    begun: bool,
    done: bool,
}

impl EncryptedExport {
    /// Begins an export of `vault` as it is now; `app` is the version of the app, for the file.
    pub fn begin<S: Store>(vault: &Vault<S>, app: &str) -> Self {
        let mut ids: Vec<_> = vault.sound_items().map(|item| item.id).collect();
        ids.reverse();
        Self {
            generation: vault.generation(),
            total: ids.len(),
            ids,
            app: app.to_owned(),
            left_out: vault.set_aside().len(),
            lines: Lines::new(&vault.keys.backup),
            begun: false,
            done: false,
        }
    }

    /// The next piece of the file, about a quarter of a megabyte; `None` after the last one.
    ///
    /// # Errors
    /// [`ExportError`]; the pieces given so far are no backup then.
    pub async fn next_chunk<S: Store>(&mut self, vault: &Vault<S>) -> Result<Option<Vec<u8>>, ExportError> {
        if self.done {
            return Ok(None);
        }
        if vault.generation() != self.generation {
            return Err(ExportError::Changed);
        }
        if !self.begun {
            self.begun = true;
            let opening = Opening {
                format: ENCRYPTED.to_owned(),
                version: VERSION,
                created: vault.host.now(),
                app: self.app.clone(),
                vault: vault.id(),
                generation: self.generation,
            };
            self.lines.open(&opening, &vault.header);
        }
        while !self.lines.is_full() {
            let Some(id) = self.ids.pop() else {
                self.done = true;
                let root = Root { previous: None, ..vault.root.clone() };
                let root = root.seal(&vault.keys, &*vault.host.random);
                return Ok(Some(self.lines.close(self.left_out, root)));
            };
            match raw_under(vault, id, &vault.keys).await? {
                Some(raw) => self.lines.record(raw),
                None => self.left_out += 1,
            }
        }
        Ok(Some(self.lines.take()))
    }

    /// How many records have been written, and how many there are.
    pub fn progress(&self) -> (usize, usize) {
        (self.lines.written(), self.total)
    }

    /// How many records are not in the file because they are missing or damaged in the store.
    pub fn left_out(&self) -> usize {
        self.left_out
    }
}

/// The bytes of a record sealed under `keys`: as they lie when these are the ones, else sealed anew with
/// everything kept. `None` when the record is damaged.
pub(super) async fn raw_under<S: Store>(
    vault: &Vault<S>,
    id: RecordId,
    keys: &Keys,
) -> Result<Option<Vec<u8>>, ExportError> {
    let raw = match vault.read_raw(id).await {
        Ok(Some(raw)) => raw,
        Ok(None) => return Err(ExportError::Changed),
        Err(ReadError::Fault { .. }) => return Ok(None),
        Err(ReadError::Store(error)) => return Err(error.into()),
    };
    let sealed_in = RecordPrefix::parse(&raw).map(|prefix| prefix.epoch);
    if std::ptr::eq(keys, &vault.keys) && sealed_in == Some(keys.epoch) {
        return Ok(Some(raw));
    }
    let Some(Opened { mut prefix, versions, list, payload }) = record::open(&vault.keys, &raw) else {
        return Ok(None);
    };
    prefix.epoch = keys.epoch;
    Ok(Some(record::seal(keys, &prefix, &versions, &list, &payload, &*vault.host.random)))
}
