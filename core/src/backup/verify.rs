//! Opening an encrypted file: by whom it was written, and whether every record in it opens.

use std::collections::BTreeSet;

use hmac::Mac;

use crate::ports::Kdf;
use crate::vault::header::Header;
use crate::vault::keys::Keys;
use crate::vault::manifest::{Item, Manifest};
use crate::vault::root::Root;
use crate::vault::{Credential, HeaderError, MAX_PAYLOAD, open_header, record};

use super::error::ImportError;
use super::import::{EncryptedFile, FIRST_RECORD_LINE, Summary, parse_record};

/// An encrypted file that has been opened and checked to the last record.
pub struct VerifiedBackup {
    pub(super) file: EncryptedFile,
    pub(super) keys: Keys,
    pub(super) root: Root,
    pub(super) manifest: Manifest,
}

impl EncryptedFile {
    /// What the file says of itself.
    pub fn summary(&self) -> &Summary {
        &self.summary
    }

    /// Opens the file with the passphrase or recovery code of the vault it was made of, and checks all of
    /// it. Takes time for large files; nothing is written. The file is given back when it did not open, so
    /// that another passphrase can be tried.
    ///
    /// # Errors
    /// [`ImportError::Wrong`], or what is wrong with the file.
    pub async fn open<K: Kdf>(
        self: Box<Self>,
        kdf: &K,
        credential: Credential<'_>,
    ) -> Result<Box<VerifiedBackup>, (Box<Self>, ImportError)> {
        let keys = match self.keys(kdf, credential).await {
            Ok(keys) => keys,
            Err(error) => return Err((self, error)),
        };
        match self.check(&keys) {
            Ok((root, manifest)) => {
                let mut file = *self;
                for item in manifest.items() {
                    *file.summary.counts.entry(item.kind).or_default() += 1;
                }
                Ok(Box::new(VerifiedBackup { file, keys, root, manifest }))
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
    fn check(&self, keys: &Keys) -> Result<(Root, Manifest), ImportError> {
        let mut mac = keys.backup.begin();
        mac.update(&self.bytes[..self.signed]);
        mac.verify_slice(&self.mac).map_err(|_| ImportError::Damaged { line: None })?;

        let after_records = FIRST_RECORD_LINE + self.records.len();
        let root = Root::open(&self.root, keys)
            .filter(|root| Some(root.generation) == self.summary.generation)
            .filter(|root| root.header == self.header.digest())
            .ok_or(ImportError::Damaged { line: Some(after_records + 2) })?;
        let mut manifest = Manifest::empty();
        let mut seen = BTreeSet::new();
        for (at, range) in self.records.iter().enumerate() {
            let damaged = ImportError::Damaged { line: Some(FIRST_RECORD_LINE + at) };
            let line = parse_record(&self.bytes[range.clone()]).ok_or(damaged.clone())?;
            let opened = record::open(keys, &line.data).ok_or(damaged)?;
            if opened.payload.len() > MAX_PAYLOAD {
                return Err(ImportError::TooLarge);
            }
            if !seen.insert(opened.prefix.id) {
                return Err(ImportError::Duplicate(opened.prefix.id));
            }
            manifest.insert(Item::of(&opened, &line.data));
        }
        Ok((root, manifest))
    }
}

impl VerifiedBackup {
    /// What the file holds, with the counts of each kind.
    pub fn summary(&self) -> &Summary {
        &self.file.summary
    }

    pub(super) fn header(&self) -> &Header {
        &self.file.header
    }

    /// How many records there are to write.
    pub(super) fn len(&self) -> usize {
        self.file.records.len()
    }

    /// The sealed bytes of record `at`.
    pub(super) fn sealed(&self, at: usize) -> Option<Vec<u8>> {
        parse_record(&self.file.bytes[self.file.records.get(at)?.clone()]).map(|line| line.data)
    }
}
