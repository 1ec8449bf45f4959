//! A file of a few records for somebody else.
//!
//! The format is that of a backup, so a colleague's app reads it as one, into an empty browser or into a
//! workbook of their own. But it is of a vault of its own, with an id and a master key that were made for
//! it, and one passphrase lets in: nothing that opens it opens anything else, and no key of the vault it was
//! made of is in it. Ids and version vectors stay, so that what comes back later is known again.

use crate::ports::{Kdf, KdfParams, Store};
use crate::vault::header::Header;
use crate::vault::kdf::fit;
use crate::vault::keys::{Keys, Vmk};
use crate::vault::root::{BucketDigests, Root};
use crate::vault::{KeySpace, NewSlot, RecordId, ReplicaId, Vault, VaultId, WriterToken};

use super::error::{ExportError, HandOverError};
use super::file_out::{FileOut, Seal};

/// The epoch of the one master key that the file ever has.
const EPOCH: u32 = 1;
/// A vault that was written once.
const GENERATION: u64 = 1;

/// A hand-over that is under way.
pub struct HandOver {
    file: FileOut,
    keys: Keys,
    header: Header,
}

impl HandOver {
    /// Begins a file of the records `ids` of `vault`, as they are now, that opens with `passphrase` only, at
    /// the cost of `params`; `app` is the version of the app, for the file.
    ///
    /// # Errors
    /// [`HandOverError`]; nothing has been made then.
    pub async fn begin<S: Store, K: Kdf>(
        vault: &Vault<S>,
        ids: Vec<RecordId>,
        kdf: &K,
        passphrase: &str,
        params: KdfParams,
        app: &str,
    ) -> Result<Self, HandOverError> {
        fit(passphrase, &params)?;
        let random = &*vault.host.random;
        let vmk = Vmk::make(random);
        let keys = Keys::derive(&vmk, VaultId::make(random), EPOCH);
        let by_passphrase = NewSlot::Passphrase { text: passphrase, params };
        let slot = by_passphrase.make(kdf, &vmk, &keys, &vault.host).await?;
        Ok(Self {
            file: FileOut::begin(vault, ids, &keys, app, 0),
            header: Header::seal(&keys, 1, vec![slot]),
            keys,
        })
    }

    /// The next piece of the file, about a quarter of a megabyte; `None` after the last one.
    ///
    /// # Errors
    /// [`ExportError`]; the pieces given so far are no file then.
    pub async fn next_chunk<S: Store>(&mut self, vault: &Vault<S>) -> Result<Option<Vec<u8>>, ExportError> {
        let Self { file, keys, header } = self;
        let random = &*vault.host.random;
        let root = || Root {
            generation: GENERATION,
            changed: vault.host.now(),
            writer: WriterToken::make(random),
            replica: ReplicaId::make(random),
            space: KeySpace::make(random),
            header: header.digest(),
            buckets: BucketDigests::none(),
            previous: None,
        };
        file.next_chunk(vault, Seal { keys, header, generation: GENERATION }, root).await
    }

    /// How many records have been written, and how many there are.
    pub fn progress(&self) -> (usize, usize) {
        self.file.progress()
    }

    /// How many records are not in the file because they are missing or damaged in the store.
    pub fn left_out(&self) -> usize {
        self.file.left_out()
    }
}
