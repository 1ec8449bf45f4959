//! The opened vault: lists from memory, reads and writes records.
//!
//! A write is one transaction, sealed as the store takes it: records, their buckets, at last the root. Two
//! guards on the copies of the root as this vault last saw them stand in front of it, so a tab that lost
//! its turn writes nothing. What is in memory changes only after the store said that the write is durable.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use chrono::{DateTime, FixedOffset, SubsecRound};
use futures_util::{Stream, StreamExt, TryStreamExt, stream};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::ports::{Clock, Random, Store, StoreError, Table};

use super::error::{Finding, ReadError, RecordFault, SetAside};
use super::header::Header;
use super::ids::{RecordId, RecordKind, VaultId, WriterToken};
use super::keys::Keys;
use super::layout::record_key;
use super::load::Faults;
use super::manifest::{Item, Manifest};
use super::record::{self, VersionVector};
use super::root::Root;

/// What a vault needs of the machine besides its store.
#[derive(Clone)]
pub struct Host {
    /// For ids, salts, nonces and keys.
    pub random: Rc<dyn Random>,
    /// For the time of the last change.
    pub clock: Rc<dyn Clock>,
}

impl Host {
    /// The wall time as the root keeps it, in whole milliseconds.
    pub(crate) fn now(&self) -> DateTime<FixedOffset> {
        self.clock.now().wall.trunc_subsecs(3)
    }
}

/// What the lists know of a record.
#[derive(Clone, Copy, Debug)]
pub struct Listed<'a> {
    /// Which.
    pub id: RecordId,
    /// Of what sort.
    pub kind: RecordKind,
    /// The version of the payload's form, as the writer gave it.
    pub schema: u16,
    /// Counts the writes of this record.
    pub revision: u64,
    /// The fields that the writer gave for lists.
    pub list: &'a Value,
}

impl<'a> From<&'a Item> for Listed<'a> {
    fn from(item: &'a Item) -> Self {
        let Item { id, kind, schema, revision, ref list, .. } = *item;
        Self { id, kind, schema, revision, list }
    }
}

/// A record as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Which.
    pub id: RecordId,
    /// Of what sort.
    pub kind: RecordKind,
    /// The version of the payload's form, as the writer gave it.
    pub schema: u16,
    /// Counts the writes of this record.
    pub revision: u64,
    /// What the writer gave.
    pub payload: Vec<u8>,
}

/// Sealed bytes of a record as they were found in the store, not judged yet.
pub struct Fetched {
    id: RecordId,
    raw: Option<Vec<u8>>,
    generation: u64,
}

impl Fetched {
    /// Which record.
    pub fn id(&self) -> RecordId {
        self.id
    }
}

/// Many records one after the other, some fetched at a time.
pub(crate) struct Queue {
    /// The next one last.
    ids: Vec<RecordId>,
    /// The next one last.
    fetched: Vec<Fetched>,
}

impl Queue {
    /// How many are fetched at a time.
    const AT_ONCE: usize = 32;

    /// In the order of `ids`.
    pub(crate) fn of(mut ids: Vec<RecordId>) -> Self {
        ids.reverse();
        Self { ids, fetched: Vec::new() }
    }

    /// The next one of `vault`; `None` at the end.
    pub(crate) async fn next<S: Store>(&mut self, vault: &Vault<S>) -> Result<Option<Fetched>, StoreError> {
        if self.fetched.is_empty() && !self.ids.is_empty() {
            let rest = self.ids.len().saturating_sub(Self::AT_ONCE);
            let some = self.ids[rest..].iter().rev().copied().collect();
            self.fetched = vault.fetch(some).try_collect().await?;
            self.fetched.reverse();
            // After an error they can be asked for again.
            self.ids.truncate(rest);
        }
        Ok(self.fetched.pop())
    }
}

/// An opened vault. Its keys are wiped when it is dropped.
pub struct Vault<S> {
    pub(crate) store: S,
    pub(crate) host: Host,
    pub(crate) header: Header,
    pub(crate) keys: Keys,
    pub(crate) root: Root,
    /// The copies of the root as this vault last saw them.
    pub(crate) roots: [Option<Vec<u8>>; 2],
    /// Which of them is the current one.
    pub(crate) current: usize,
    pub(crate) manifest: Manifest,
    pub(crate) faults: RefCell<Faults>,
    pub(crate) findings: Vec<Finding>,
    pub(crate) mend_header: bool,
    /// Whether there may be a shortlist in the store.
    pub(crate) shortlisted: Cell<bool>,
    /// How many buckets this opening has brought under the new key, while a rotation runs.
    pub(crate) rotated: usize,
}

/// The parts of a vault that was just made, opened or restored.
pub(crate) struct Loaded {
    pub(crate) header: Header,
    pub(crate) keys: Keys,
    pub(crate) root: Root,
    pub(crate) roots: [Option<Vec<u8>>; 2],
    pub(crate) current: usize,
    pub(crate) manifest: Manifest,
}

impl<S: Store> Vault<S> {
    /// Puts the parts together; this opening becomes a writer of its own.
    pub(crate) fn assemble(store: S, host: Host, loaded: Loaded) -> Self {
        let Loaded { header, keys, mut root, roots, current, manifest } = loaded;
        root.writer = WriterToken::make(&*host.random);
        Self {
            store,
            host,
            header,
            keys,
            root,
            roots,
            current,
            manifest,
            faults: RefCell::default(),
            findings: Vec::new(),
            mend_header: false,
            shortlisted: Cell::new(true),
            rotated: 0,
        }
    }

    /// Which vault this is.
    pub fn id(&self) -> VaultId {
        self.keys.vault
    }

    /// How many writes it has seen, in this browser and in those it was restored from.
    pub fn generation(&self) -> u64 {
        self.root.generation
    }

    /// When the last of them was.
    pub fn last_changed(&self) -> DateTime<FixedOffset> {
        self.root.changed
    }

    /// Whether it was written by a newer version, so that this one may read only.
    pub fn is_read_only(&self) -> bool {
        self.header.is_newer_minor()
    }

    /// The records of `kind` that are in order, by id; from memory, without opening any.
    pub fn list(&self, kind: RecordKind) -> impl Iterator<Item = Listed<'_>> {
        self.listed().filter(move |item| item.kind == kind)
    }

    /// All records that are in order, by id; from memory, without opening any.
    pub fn listed(&self) -> impl Iterator<Item = Listed<'_>> {
        self.sound_items().map(Listed::from)
    }

    /// How many records there are that are in order.
    pub fn count(&self) -> usize {
        self.sound_items().count()
    }

    pub(crate) fn sound_items(&self) -> impl Iterator<Item = &Item> {
        let faults = self.faults.borrow();
        let broken: Vec<_> = faults.keys().copied().collect();
        self.manifest.items().filter(move |item| broken.binary_search(&item.id).is_err())
    }

    /// The records that cannot be read, for showing them by name.
    pub fn set_aside(&self) -> Vec<SetAside> {
        let faults = self.faults.borrow();
        let named = |(id, (kind, fault)): (&RecordId, &(Option<RecordKind>, RecordFault))| {
            let item = self.manifest.get(*id);
            SetAside {
                id: *id,
                kind: item.map(|item| item.kind).or(*kind),
                list: item.map(|item| item.list.clone()),
                fault: *fault,
            }
        };
        faults.iter().map(named).collect()
    }

    /// What was found amiss while opening.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// How often each replica has written record `id`.
    pub fn versions(&self, id: RecordId) -> Option<&VersionVector> {
        self.manifest.get(id).map(|item| &item.versions)
    }

    /// Opens a record; `None` when the vault has none of this id.
    ///
    /// # Errors
    /// [`ReadError::Fault`] when the record is missing, changed or old; it is set aside then.
    pub async fn read(&self, id: RecordId) -> Result<Option<Record>, ReadError> {
        let raw = self.read_raw(id).await?;
        raw.map(|raw| self.opened(id, &raw)).transpose()
    }

    /// Fetches the sealed bytes of some records at once, in their order and each as soon as it is there, to be
    /// [opened](Self::open_fetched) one by one: so many cost about as much as one.
    ///
    /// # Errors
    /// The stream ends with a [`StoreError`].
    pub fn fetch(&self, ids: Vec<RecordId>) -> impl Stream<Item = Result<Fetched, StoreError>> {
        let keys = ids.iter().map(|id| record_key(self.root.space, *id)).collect();
        let generation = self.root.generation;
        let stored = self.store.get_each(Table::Records, keys).zip(stream::iter(ids));
        stored.map(move |(raw, id)| Ok(Fetched { id, raw: raw?, generation }))
    }

    /// Opens what was fetched; `None` when the vault has no such record.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub async fn open_fetched(&self, fetched: Fetched) -> Result<Option<Record>, ReadError> {
        let id = fetched.id;
        let raw = self.raw_of(fetched).await?;
        raw.map(|raw| self.opened(id, &raw)).transpose()
    }

    /// The sealed bytes of what was fetched, once they are found to be those that were written last.
    pub(crate) async fn raw_of(&self, fetched: Fetched) -> Result<Option<Vec<u8>>, ReadError> {
        let Fetched { id, raw, generation } = fetched;
        // Written since, it would look like an older one put back.
        let raw = if generation == self.root.generation { raw } else { self.stored(id).await? };
        self.judged(id, raw).await
    }

    fn opened(&self, id: RecordId, raw: &[u8]) -> Result<Record, ReadError> {
        let (prefix, payload) =
            record::open_payload(&self.keys, raw).ok_or_else(|| self.put_aside(id, RecordFault::Altered))?;
        Ok(Record { id, kind: prefix.kind, schema: prefix.schema, revision: prefix.revision, payload })
    }

    /// The sealed bytes of a record, once they are found to be those that were written last.
    pub(crate) async fn read_raw(&self, id: RecordId) -> Result<Option<Vec<u8>>, ReadError> {
        self.judged(id, self.stored(id).await?).await
    }

    /// `raw`, as it was found under `id`, once it is what was written last.
    async fn judged(&self, id: RecordId, raw: Option<Vec<u8>>) -> Result<Option<Vec<u8>>, ReadError> {
        let known = self.faults.borrow().get(&id).map(|(_, fault)| *fault);
        if let Some(fault) = known {
            return Err(ReadError::Fault { id, fault });
        }
        let Some(item) = self.manifest.get(id) else { return Ok(None) };
        let fault = match raw {
            Some(raw) if Sha256::digest(&raw).as_slice() == item.digest => return Ok(Some(raw)),
            Some(raw) => match record::open(&self.keys, &raw).map(|opened| opened.prefix) {
                Some(prefix) if prefix.id == id && prefix.revision < item.revision => {
                    RecordFault::Older { found: prefix.revision, expected: item.revision }
                }
                _ => RecordFault::Altered,
            },
            None => RecordFault::Missing,
        };
        // What another tab wrote in the meantime is no damage: this vault is the one that is old.
        if self.is_behind().await? {
            return Err(StoreError::Superseded.into());
        }
        Err(self.put_aside(id, fault))
    }

    async fn stored(&self, id: RecordId) -> Result<Option<Vec<u8>>, StoreError> {
        self.store.get(Table::Records, &record_key(self.root.space, id)).await
    }

    pub(crate) fn put_aside(&self, id: RecordId, fault: RecordFault) -> ReadError {
        self.faults.borrow_mut().insert(id, (None, fault));
        ReadError::Fault { id, fault }
    }
}
