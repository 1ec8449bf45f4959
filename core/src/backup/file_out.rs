//! An encrypted file that is being written of a vault, a piece at a time.
//!
//! The records go out one after another, sealed under the keys of the file: as they lie in the store when
//! these are the vault's own, else sealed anew. The file is of one generation of the vault: a write in
//! between ends it, so that no file holds half of a change. A record that is damaged in the store is left
//! out and counted, so that the others can still be saved.

use crate::ports::Store;
use crate::vault::header::Header;
use crate::vault::keys::Keys;
use crate::vault::record::{self, Opened, RecordPrefix};
use crate::vault::root::Root;
use crate::vault::{Fetched, Queue, ReadError, RecordId, Vault};

use super::error::ExportError;
use super::format::{ENCRYPTED, Opening, VERSION};
use super::lines::Lines;

/// How far a file is.
pub(super) struct FileOut {
    /// Which state of the vault it is of.
    generation: u64,
    /// Still to be written.
    queue: Queue,
    app: String,
    total: usize,
    left_out: usize,
    lines: Lines,
    begun: bool,
    done: bool,
}

/// What the file is sealed as.
pub(super) struct Seal<'a> {
    /// What its records are sealed under.
    pub(super) keys: &'a Keys,
    /// Who can open it.
    pub(super) header: &'a Header,
    /// Which generation it says it is of.
    pub(super) generation: u64,
}

impl FileOut {
    /// Begins a file of the records `ids` of `vault` as it is now, sealed under `keys`; `app` is the version
    /// of the app, and `left_out` counts what is known to be missing already.
    pub(super) fn begin<S: Store>(
        vault: &Vault<S>,
        ids: Vec<RecordId>,
        keys: &Keys,
        app: &str,
        left_out: usize,
    ) -> Self {
        Self {
            generation: vault.generation(),
            total: ids.len(),
            queue: Queue::of(ids),
            app: app.to_owned(),
            left_out,
            lines: Lines::new(&keys.backup),
            begun: false,
            done: false,
        }
    }

    /// The next piece, about a quarter of a megabyte; `None` after the last one, which ends with the root
    /// that `root` gives.
    pub(super) async fn next_chunk<S: Store>(
        &mut self,
        vault: &Vault<S>,
        seal: Seal<'_>,
        root: impl FnOnce() -> Root,
    ) -> Result<Option<Vec<u8>>, ExportError> {
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
                vault: seal.keys.vault,
                generation: seal.generation,
            };
            self.lines.open(&opening, seal.header);
        }
        while !self.lines.is_full() {
            let Some(fetched) = self.queue.next(vault).await? else {
                self.done = true;
                let root = root().seal(seal.keys, &*vault.host.random);
                return Ok(Some(self.lines.close(self.left_out, root)));
            };
            match raw_under(vault, fetched, seal.keys).await? {
                Some(raw) => self.lines.record(raw),
                None => self.left_out += 1,
            }
        }
        Ok(Some(self.lines.take()))
    }

    /// How many records have been written, and how many there are.
    pub(super) fn progress(&self) -> (usize, usize) {
        (self.lines.written(), self.total)
    }

    /// How many records are not in the file.
    pub(super) fn left_out(&self) -> usize {
        self.left_out
    }
}

/// The bytes of a record sealed under `keys`: as they lie when these are the ones, else sealed anew with
/// everything kept. `None` when the record is damaged.
async fn raw_under<S: Store>(
    vault: &Vault<S>,
    fetched: Fetched,
    keys: &Keys,
) -> Result<Option<Vec<u8>>, ExportError> {
    let raw = match vault.raw_of(fetched).await {
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
