//! Writing the encrypted file, a piece at a time.
//!
//! The records go out as they lie in the store, sealed; none is opened. The export is of one generation:
//! a write in between ends it, so that no file holds half of a change. A record that is damaged in the
//! store is left out and counted, so that the others can still be saved.

use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

use crate::ports::Store;
use crate::vault::{ReadError, RecordId, Vault};

use super::error::ExportError;
use super::format::{
    CHUNK, Closing, CountLine, ENCRYPTED, HeaderLine, Opening, RecordLine, RootLine, VERSION, fields,
};

/// An export that is under way.
pub struct EncryptedExport {
    generation: u64,
    /// Still to be written, the next one last.
    ids: Vec<RecordId>,
    opening: Option<Opening>,
    app: String,
    total: usize,
    written: usize,
    left_out: usize,
    sha: Sha256,
    mac: Hmac<Sha256>,
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
            opening: None,
            app: app.to_owned(),
            written: 0,
            left_out: vault.set_aside().len(),
            sha: Sha256::new(),
            mac: vault.keys.backup.begin(),
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
        let mut chunk = String::new();
        if self.opening.is_none() {
            self.open(vault, &mut chunk);
        }
        while chunk.len() < CHUNK {
            let Some(id) = self.ids.pop() else {
                self.close(vault, &mut chunk);
                return Ok(Some(chunk.into_bytes()));
            };
            match vault.read_raw(id).await {
                Ok(Some(raw)) => {
                    chunk.push_str(if self.written == 0 { "\n" } else { ",\n" });
                    self.written += 1;
                    chunk.push_str(&json_line(&RecordLine::new(self.written, raw)));
                }
                Ok(None) => return Err(ExportError::Changed),
                Err(ReadError::Fault { .. }) => self.left_out += 1,
                Err(ReadError::Store(error)) => return Err(error.into()),
            }
        }
        self.sign(&chunk);
        Ok(Some(chunk.into_bytes()))
    }

    /// How many records have been written, and how many there are.
    pub fn progress(&self) -> (usize, usize) {
        (self.written, self.total)
    }

    /// How many records are not in the file because they are missing or damaged in the store.
    pub fn left_out(&self) -> usize {
        self.left_out
    }

    fn open<S: Store>(&mut self, vault: &Vault<S>, chunk: &mut String) {
        let opening = Opening {
            format: ENCRYPTED.to_owned(),
            version: VERSION,
            created: vault.host.now(),
            app: std::mem::take(&mut self.app),
            vault: vault.id(),
            generation: self.generation,
        };
        let header = HeaderLine { header: vault.header.raw().to_vec() };
        chunk.push_str(&format!("{{{},\n{},\n\"records\":[", fields(&opening), fields(&header)));
        self.opening = Some(opening);
    }

    fn close<S: Store>(&mut self, vault: &Vault<S>, chunk: &mut String) {
        let count = CountLine { count: self.written, left_out: self.left_out };
        let root = RootLine { root: vault.roots[vault.current].clone().unwrap_or_default() };
        chunk.push_str(&format!("\n],\n{},\n{},\n", fields(&count), fields(&root)));
        self.sign(chunk);
        let closing = Closing {
            digest: self.sha.clone().finalize().into(),
            mac: self.mac.clone().finalize().into_bytes().into(),
        };
        chunk.push_str(&format!("{}}}\n", fields(&closing)));
        self.done = true;
    }

    fn sign(&mut self, chunk: &str) {
        Digest::update(&mut self.sha, chunk.as_bytes());
        Mac::update(&mut self.mac, chunk.as_bytes());
    }
}

fn json_line(line: &RecordLine) -> String {
    format!("{{{}}}", fields(line))
}
