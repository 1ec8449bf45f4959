//! A file on its way into a vault that has something in it already.
//!
//! Encrypted or readable, both are records in a row here: what each is and says of itself, what is in it,
//! and, for those sealed under the very keys of the vault, their bytes as they are.

use hmac::Mac;
use serde_json::Value;

use crate::vault::keys::Keys;
use crate::vault::{Change, Record, RecordId, RecordKind, VersionVector, record};

use super::error::ImportError;
use super::import::Summary;
use super::plain_import::PlainFile;
use super::verify::VerifiedBackup;

/// A file that was read, opened and found whole.
pub enum Incoming {
    /// Of this vault or another; it has version vectors.
    Sealed(Box<VerifiedBackup>),
    /// Written by anybody; it has none.
    Plain(PlainFile),
}

/// What a file says of one of its records.
pub(super) struct Entry<'a> {
    pub(super) id: RecordId,
    pub(super) kind: RecordKind,
    pub(super) list: &'a Value,
    /// How often each replica has written it; a readable file does not say.
    pub(super) versions: Option<&'a VersionVector>,
    /// The digest of its sealed bytes.
    pub(super) digest: Option<[u8; 32]>,
}

impl From<Box<VerifiedBackup>> for Incoming {
    fn from(file: Box<VerifiedBackup>) -> Self {
        Self::Sealed(file)
    }
}

impl From<PlainFile> for Incoming {
    fn from(file: PlainFile) -> Self {
        Self::Plain(file)
    }
}

impl Incoming {
    /// What the file says of itself, with the counts of each kind.
    pub fn summary(&self) -> &Summary {
        match self {
            Self::Sealed(file) => file.summary(),
            Self::Plain(file) => file.summary(),
        }
    }

    /// How many records there are.
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Sealed(file) => file.len(),
            Self::Plain(file) => file.changes().len(),
        }
    }

    /// What the file says of record `at`.
    pub(super) fn entry(&self, at: usize) -> Option<Entry<'_>> {
        match self {
            Self::Sealed(file) => file.manifest.get(*file.order.get(at)?).map(|item| Entry {
                id: item.id,
                kind: item.kind,
                list: &item.list,
                versions: Some(&item.versions),
                digest: Some(item.digest),
            }),
            Self::Plain(file) => match file.changes().get(at)? {
                Change::Put { id, kind, list, .. } => {
                    Some(Entry { id: *id, kind: *kind, list, versions: None, digest: None })
                }
                Change::Delete { .. } => None,
            },
        }
    }

    /// Record `at`, opened.
    pub(super) fn record(&self, at: usize) -> Result<Record, ImportError> {
        const DAMAGED: ImportError = ImportError::Damaged { line: None };
        match self {
            Self::Sealed(file) => {
                let opened = record::open(&file.keys, &file.sealed(at)?).ok_or(DAMAGED)?;
                let record::Opened { prefix, payload, .. } = opened;
                let (id, kind, schema, revision) = (prefix.id, prefix.kind, prefix.schema, prefix.revision);
                Ok(Record { id, kind, schema, revision, payload })
            }
            Self::Plain(file) => match file.changes().get(at) {
                Some(Change::Put { id, kind, schema, payload, .. }) => {
                    let payload = payload.clone();
                    Ok(Record { id: *id, kind: *kind, schema: *schema, revision: 1, payload })
                }
                _ => Err(DAMAGED),
            },
        }
    }

    /// The opened file, when what is in it is sealed under these very `keys` and so can go in as it is.
    pub(super) fn under(&self, keys: &Keys) -> Option<&VerifiedBackup> {
        match self {
            // Two keys that authenticate nothing in the same way are the same key.
            Self::Sealed(file) if file.keys.backup.begin().finalize() == keys.backup.begin().finalize() => {
                Some(file)
            }
            _ => None,
        }
    }
}
