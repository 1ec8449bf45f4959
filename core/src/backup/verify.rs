//! Opening an encrypted file: by whom it was written, and whether every record in it opens.

use hmac::Mac;

use crate::ports::{Kdf, Progress};
use crate::vault::keys::Keys;
use crate::vault::manifest::{Item, Manifest};
use crate::vault::record::Opened;
use crate::vault::root::Root;
use crate::vault::{Credential, HeaderError, MAX_LIST, MAX_PAYLOAD, RecordId, open_header, record};

use super::error::ImportError;
use super::import::{EncryptedFile, FIRST_RECORD_LINE, Summary, parse_record};
use super::slices::{Steps, in_slices};

/// An encrypted file that has been opened and checked to the last record.
pub struct VerifiedBackup {
    pub(super) file: EncryptedFile,
    pub(super) keys: Keys,
    pub(super) root: Root,
    /// The records as they follow each other in the file.
    pub(super) order: Vec<RecordId>,
    pub(super) manifest: Manifest,
}

impl EncryptedFile {
    /// What the file says of itself.
    pub fn summary(&self) -> &Summary {
        &self.summary
    }

    /// Opens the file with the passphrase or recovery code of the vault it was made of, and checks all of
    /// it, a record at a time; nothing is written. The file is given back when it did not open, so that
    /// another passphrase can be tried.
    ///
    /// # Errors
    /// [`ImportError::Wrong`], or what is wrong with the file.
    pub async fn open<K: Kdf>(
        self: Box<Self>,
        kdf: &K,
        credential: Credential<'_>,
        progress: &mut impl Progress,
    ) -> Result<Box<VerifiedBackup>, (Box<Self>, ImportError)> {
        let mut keys = match self.keys(kdf, credential).await {
            Ok(keys) => keys,
            Err(error) => return Err((self, error)),
        };
        match self.check(&mut keys, progress).await {
            Ok((root, order, manifest)) => {
                let mut file = *self;
                for item in manifest.items() {
                    *file.summary.counts.entry(item.kind).or_default() += 1;
                }
                Ok(Box::new(VerifiedBackup { file, keys, root, order, manifest }))
            }
            Err(error) => Err((self, error)),
        }
    }

    async fn keys<K: Kdf>(&self, kdf: &K, credential: Credential<'_>) -> Result<Keys, ImportError> {
        open_header(&self.header, kdf, credential).await.map_err(|error| match error {
            HeaderError::Wrong => ImportError::Wrong,
            HeaderError::Damaged => ImportError::Damaged { line: Some(2) },
            HeaderError::Bounds(bounds) => bounds.into(),
            HeaderError::Kdf(error) => error.into(),
        })
    }

    /// The authentication first; only then is a record opened.
    async fn check(
        &self,
        keys: &mut Keys,
        progress: &mut impl Progress,
    ) -> Result<(Root, Vec<RecordId>, Manifest), ImportError> {
        let mut mac = keys.backup.begin();
        let mut steps = Steps::new(progress, 0, 2 * self.signed);
        in_slices(&self.bytes[..self.signed], &mut steps, |slice| mac.update(slice)).await?;
        mac.verify_slice(&self.mac).map_err(|_| ImportError::Damaged { line: None })?;

        let after_records = FIRST_RECORD_LINE + self.records.len();
        let root = Root::open(&self.root, keys)
            .filter(|root| Some(root.generation) == self.summary.generation)
            .filter(|root| root.header == self.header.digest())
            .ok_or(ImportError::Damaged { line: Some(after_records + 2) })?;
        // Made while a rotation ran: some records are still under the master key before.
        keys.recall(root.previous.as_ref())
            .map_err(|_| ImportError::Damaged { line: Some(after_records + 2) })?;
        let (mut order, mut manifest) = (Vec::with_capacity(self.records.len()), Manifest::empty());
        let mut steps = Steps::new(progress, self.signed, 2 * self.signed);
        for (at, range) in self.records.iter().enumerate() {
            let damaged = ImportError::Damaged { line: Some(FIRST_RECORD_LINE + at) };
            let line = parse_record(&self.bytes[range.clone()]).ok_or(damaged.clone())?;
            let opened = record::open(keys, &line.data).ok_or(damaged.clone())?;
            if opened.payload.len() > MAX_PAYLOAD || opened.list.to_string().len() > MAX_LIST {
                return Err(ImportError::TooLarge);
            }
            if !counts_are_believable(&opened) {
                return Err(damaged);
            }
            if manifest.get(opened.prefix.id).is_some() {
                return Err(ImportError::Duplicate(opened.prefix.id));
            }
            order.push(opened.prefix.id);
            manifest.insert(Item::of(&opened, &line.data));
            steps.at(range.end).await?;
        }
        Ok((root, order, manifest))
    }
}

/// Whether revision and version vector can have come from writing. A colleague's file may hold anything,
/// and counting on from the largest number there is would go wrong much later.
fn counts_are_believable(opened: &Opened) -> bool {
    const MOST: u64 = 1 << 48;
    const REPLICAS: usize = 1000;
    opened.prefix.revision <= MOST
        && opened.versions.len() <= REPLICAS
        && opened.versions.values().all(|count| *count <= MOST)
}

impl VerifiedBackup {
    /// What the file holds, with the counts of each kind.
    pub fn summary(&self) -> &Summary {
        &self.file.summary
    }

    /// How many records there are.
    pub(super) fn len(&self) -> usize {
        self.order.len()
    }

    /// The sealed bytes of record `at`.
    pub(super) fn sealed(&self, at: usize) -> Result<Vec<u8>, ImportError> {
        let line = parse_record(&self.file.bytes[self.file.records[at].clone()]);
        Ok(line.ok_or(ImportError::Damaged { line: Some(FIRST_RECORD_LINE + at) })?.data)
    }
}
