//! Laying a file beside the vault: what is new, what is newer on which side, what is the same, and what was
//! changed on both.
//!
//! Version vectors decide: each device counts its own writes of a record, so whoever has seen all that the
//! other has seen is the newer one. Dates decide nothing; clocks lie. Where the vectors are equal and the
//! sealed bytes are not, the contents are compared: a copied browser profile counts on under the same name.
//! A readable file has no vectors, so there only equal contents are the same.

use std::cmp::Ordering;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::ports::{Progress, Store};
use crate::vault::manifest::Item;
use crate::vault::{Change, ReadError, Record, RecordId, RecordKind, Vault, VersionVector};

use super::error::ImportError;
use super::filling::Part;
use super::incoming::{Entry, Incoming};

/// How a record of the file stands to the vault. What is only in the vault is not compared, and stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// The vault does not have it: made elsewhere, or deleted or damaged here.
    New,
    /// The file has seen everything that the vault has, and more.
    NewerThere,
    /// The vault has seen everything that the file has, and more.
    NewerHere,
    /// Both hold the same, or what the file holds is kept here beside it already.
    Same,
    /// Both were changed apart from each other.
    Forked,
}

impl Relation {
    /// Whether an import brings anything in for it.
    pub fn brings(self) -> bool {
        matches!(self, Self::New | Self::NewerThere | Self::Forked)
    }
}

/// A record of the file, laid beside the vault.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// Which.
    pub id: RecordId,
    /// Of what sort.
    pub kind: RecordKind,
    /// How it stands.
    pub relation: Relation,
    /// What lists show of it here, when it is here.
    pub here: Option<Value>,
    /// What lists show of it there.
    pub there: Value,
    /// Its place in the file.
    pub(super) at: usize,
}

/// What a record holds, written anew by whoever can read it.
pub struct Content {
    /// The payload in the one form that this version writes.
    pub payload: Vec<u8>,
    /// Its fields for lists.
    pub list: Value,
}

/// Whoever knows what is in a record. The vault itself does not.
pub trait Contents {
    /// Reads a record that somebody else may have written, as what it says it is.
    ///
    /// # Errors
    /// [`ImportError`] when it is not that; the whole file stays out then.
    fn read(&self, record: &Record) -> Result<Content, ImportError>;

    /// Whether somebody is at work in the record that is listed so, so that nothing may take its place.
    fn is_held(&self, kind: RecordKind, list: &Value) -> bool;

    /// What to write so that `there` is kept beside `here`: a record of its own, called `variant`, or one
    /// in the place of both that holds what both hold.
    ///
    /// # Errors
    /// [`ImportError`] when it cannot be kept; the whole file stays out then.
    fn beside(&self, variant: RecordId, there: &Record, here: &Record) -> Result<Change, ImportError>;
}

/// How `here` stands to `there`; `None` when each has seen something that the other has not.
pub(super) fn order(here: &VersionVector, there: &VersionVector) -> Option<Ordering> {
    let ahead = |one: &VersionVector, other: &VersionVector| {
        one.iter().any(|(replica, count)| *count > other.get(replica).copied().unwrap_or(0))
    };
    match (ahead(here, there), ahead(there, here)) {
        (false, false) => Some(Ordering::Equal),
        (true, false) => Some(Ordering::Greater),
        (false, true) => Some(Ordering::Less),
        (true, true) => None,
    }
}

/// What the other version of record `id` is called when it is kept beside the one that is here. Made from
/// its contents, so that the same file, or the same edit by way of another device, is kept once.
pub(super) fn variant(id: RecordId, payload: &[u8]) -> RecordId {
    let digest: [u8; 32] = Sha256::new()
        .chain_update(b"omgangsboek/variant")
        .chain_update(id.to_bytes())
        .chain_update(payload)
        .finalize()
        .into();
    let bytes = *digest.first_chunk().expect("a SHA-256 has more than 16 bytes");
    RecordId::from_bytes(uuid::Builder::from_custom_bytes(bytes).into_uuid().into_bytes())
}

impl Incoming {
    /// Lays every record of the file beside `vault`. `progress` hears of records.
    ///
    /// # Errors
    /// [`ImportError`]; nothing has been written.
    pub async fn compare<S: Store>(
        &self,
        vault: &Vault<S>,
        contents: &impl Contents,
        progress: &mut impl Progress,
    ) -> Result<Vec<Compared>, ImportError> {
        self.compared(vault, contents, &mut Part::new(progress, self.len())).await
    }

    pub(super) async fn compared<S: Store>(
        &self,
        vault: &Vault<S>,
        contents: &impl Contents,
        part: &mut Part<'_, impl Progress>,
    ) -> Result<Vec<Compared>, ImportError> {
        let mut all = Vec::with_capacity(self.len());
        for at in 0..self.len() {
            let entry = self.entry(at).ok_or(ImportError::Damaged { line: None })?;
            let item = vault.manifest.get(entry.id);
            if item.is_some_and(|item| item.kind != entry.kind) {
                return Err(ImportError::Damaged { line: None });
            }
            let mut there = entry.list.clone();
            if let Self::Plain(_) = self {
                // What a readable file says for lists is not believed.
                there = contents.read(&self.record(at)?)?.list;
            }
            let relation = match item {
                Some(item) if !vault.faults.borrow().contains_key(&item.id) => {
                    self.relation(at, &entry, item, vault, contents).await?
                }
                _ => Relation::New,
            };
            let here = item.map(|item| item.list.clone());
            all.push(Compared { id: entry.id, kind: entry.kind, relation, here, there, at });
            part.step().await?;
        }
        Ok(all)
    }

    /// How record `at` stands to `item`, which is here and was not found damaged yet.
    async fn relation<S: Store>(
        &self,
        at: usize,
        entry: &Entry<'_>,
        item: &Item,
        vault: &Vault<S>,
        contents: &impl Contents,
    ) -> Result<Relation, ImportError> {
        match entry.versions.map(|there| order(&item.versions, there)) {
            Some(Some(Ordering::Greater)) => return Ok(Relation::NewerHere),
            Some(Some(Ordering::Less)) if !contents.is_held(item.kind, &item.list) => {
                return Ok(Relation::NewerThere);
            }
            _ if entry.digest == Some(item.digest) => return Ok(Relation::Same),
            _ => {}
        }
        let here = match vault.read(item.id).await {
            Ok(Some(here)) => here,
            Ok(None) | Err(ReadError::Fault { .. }) => return Ok(Relation::New),
            Err(ReadError::Store(error)) => return Err(error.into()),
        };
        let there = contents.read(&self.record(at)?)?.payload;
        // What is here may be of a form that cannot be read; then it is not the same.
        let same = contents.read(&here).is_ok_and(|here| here.payload == there);
        let kept = vault.manifest.get(variant(item.id, &there)).is_some();
        Ok(if same || kept { Relation::Same } else { Relation::Forked })
    }
}
