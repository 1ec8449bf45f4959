//! Writing: everything looked at first, then one transaction, which takes each piece as soon as it is sealed. While
//! the database looks at the guards and writes the first pieces, those after them are being sealed.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::iter;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::ports::{Guard, Op, Store, StoreError, Table};

use super::error::{RecordFault, WriteError};
use super::header::Header;
use super::ids::{RecordId, RecordKind};
use super::keys::Keys;
use super::layout::{HEADERS, ROOTS, bucket_key, bucket_of, heads, meta_is, put, record_key};
use super::manifest::{self, Bucket, BucketPlace, Item};
use super::open_vault::Vault;
use super::record::{self, MAX_PAYLOAD, RecordPrefix};
use super::root::{BucketDigests, Root};

/// The longest form of the fields for lists, in bytes of JSON.
pub const MAX_LIST: usize = 64 * 1024;

/// One change to the vault.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Writes a record, replacing what was there.
    Put {
        /// Which.
        id: RecordId,
        /// Of what sort.
        kind: RecordKind,
        /// The version of the payload's form, for whoever reads it back.
        schema: u16,
        /// What to keep, at most [`MAX_PAYLOAD`] bytes.
        payload: Vec<u8>,
        /// The few fields that lists show; kept in memory while the vault is open.
        list: Value,
    },
    /// Removes a record; no error when there is none.
    Delete {
        /// Which.
        id: RecordId,
    },
}

/// What a write is going to do.
#[derive(Default)]
struct Batch {
    staged: Vec<Staged>,
    /// As they will be, but for the digests of what is not sealed yet.
    buckets: BTreeMap<u8, Bucket>,
    /// Records that are whole again, or gone on purpose.
    settled: Vec<RecordId>,
}

/// A change that was looked at and will be carried out.
enum Staged {
    Put { item: Item, payload: Vec<u8> },
    Delete(RecordId),
}

/// A root that was committed, as it was sealed.
pub(crate) struct Committed {
    root: Vec<u8>,
    /// Of this version, when the one before was not.
    header: Option<Header>,
}

impl<S: Store> Vault<S> {
    /// Carries out all of `changes` or none; returns when they are durable.
    ///
    /// # Errors
    /// [`WriteError`]; then nothing has changed. After [`StoreError::Superseded`] this vault cannot write
    /// any more and has to be opened anew.
    pub async fn write(&mut self, changes: Vec<Change>) -> Result<(), WriteError> {
        if self.is_read_only() {
            return Err(WriteError::ReadOnly);
        }
        if changes.is_empty() {
            return Ok(());
        }
        let mut batch = Batch::default();
        for change in changes {
            self.stage(&mut batch, change)?;
        }
        let Batch { staged, buckets, settled } = batch;
        let (buckets, root) = (RefCell::new(buckets), RefCell::new(self.next_root()));
        let records = staged.into_iter().map(|one| self.sealed(one, &mut buckets.borrow_mut()));
        let lists = (0..=u8::MAX).filter_map(|at| {
            let buckets = buckets.borrow();
            Some(self.sealed_bucket(at, buckets.get(&at)?, &mut root.borrow_mut()))
        });
        let committed = self.commit_root(records.chain(lists), &root).await?;
        self.go_on(root.into_inner(), committed);
        for (at, bucket) in buckets.into_inner() {
            self.manifest.replace(at, bucket);
        }
        for id in settled {
            self.faults.borrow_mut().remove(&id);
        }
        Ok(())
    }

    /// Makes this vault the writer: whoever else has it open is superseded with its next write.
    ///
    /// # Errors
    /// [`WriteError`]; then nothing has changed. [`StoreError::Superseded`] when another one wrote since this
    /// vault last read.
    pub async fn claim(&mut self) -> Result<(), WriteError> {
        if self.is_read_only() {
            return Err(WriteError::ReadOnly);
        }
        // Nothing of what is kept changes, so the time of the last change stays.
        let root = RefCell::new(Root { changed: self.root.changed, ..self.next_root() });
        let committed = self.commit_root(iter::empty(), &root).await?;
        self.go_on(root.into_inner(), committed);
        Ok(())
    }

    /// The root as the next write begins it.
    pub(crate) fn next_root(&self) -> Root {
        Root { generation: self.root.generation + 1, changed: self.host.now(), ..self.root.clone() }
    }

    /// Seals the bucket `at` as of `root`'s generation, and tells `root` its digest.
    pub(crate) fn sealed_bucket(&self, at: u8, bucket: &Bucket, root: &mut Root) -> Op {
        let key = bucket_key(root.space, at);
        if bucket.is_empty() {
            root.buckets.set(at, None);
            return Op::Delete { table: Table::Buckets, key };
        }
        let place = BucketPlace { space: root.space, bucket: at, generation: root.generation };
        let raw = manifest::seal(&self.keys, place, bucket, &*self.host.random);
        root.buckets.set(at, Some(BucketDigests::of(&raw)));
        put(Table::Buckets, key, raw)
    }

    /// Commits `ops`, and then `root` as they have left it, over the older of its copies. A vault of an older minor
    /// format becomes one of this version with it.
    pub(crate) async fn commit_root(
        &self,
        ops: impl Iterator<Item = Op>,
        root: &RefCell<Root>,
    ) -> Result<Committed, StoreError> {
        let header = self.header.is_older_minor().then(|| self.header.renewed(&self.keys));
        let sealed = OnceCell::new();
        let last = iter::once_with(|| {
            let mut root = root.borrow_mut();
            if let Some(header) = &header {
                root.header = header.digest();
            }
            let raw: &Vec<u8> = sealed.get_or_init(|| root.seal(&self.keys, &*self.host.random));
            if let Some(header) = &header {
                return heads(header.raw(), raw);
            }
            let mut ops = vec![put(Table::Meta, ROOTS[1 - self.current], raw.clone())];
            if self.mend_header {
                ops.extend(HEADERS.map(|key| put(Table::Meta, key, self.header.raw().to_vec())));
            }
            ops
        });
        self.commit(ops.chain(last.flatten())).await?;
        Ok(Committed { root: sealed.into_inner().expect("whoever commits takes all that is to be"), header })
    }

    /// Goes on from what was committed.
    pub(crate) fn go_on(&mut self, root: Root, Committed { root: raw, header }: Committed) {
        match header {
            Some(header) => {
                self.header = header;
                self.roots = [Some(raw.clone()), Some(raw)];
                self.current = 0;
            }
            None => {
                self.current = 1 - self.current;
                self.roots[self.current] = Some(raw);
            }
        }
        self.root = root;
        self.mend_header = false;
    }

    /// Commits `ops` with another `header`, and with other `keys` when it holds another master key: both
    /// copies of it, and both of `root`, which names its digest. No older copy of either is left, so what the
    /// old header let in is out, whichever copy is lost later.
    pub(crate) async fn commit_header(
        &mut self,
        mut ops: Vec<Op>,
        header: Header,
        keys: Option<Keys>,
        root: Root,
    ) -> Result<(), StoreError> {
        let raw = root.seal(keys.as_ref().unwrap_or(&self.keys), &*self.host.random);
        ops.extend(heads(header.raw(), &raw));
        self.commit(ops).await?;
        if let Some(keys) = keys {
            self.keys = keys;
        }
        self.go_on(root, Committed { root: raw, header: Some(header) });
        Ok(())
    }

    /// Both copies of the root are as this vault last saw them: one alone would let a writer pass that is one
    /// write late.
    pub(crate) fn fence(&self) -> Vec<Guard> {
        [0, 1].map(|at| meta_is(ROOTS[at], self.roots[at].clone())).into()
    }

    /// Commits behind the [fence](Self::fence).
    pub(crate) async fn commit(&self, ops: impl IntoIterator<Item = Op>) -> Result<(), StoreError> {
        self.store.commit(self.fence(), ops.into_iter().chain(self.without_shortlist())).await?;
        self.shortlisted.set(false);
        Ok(())
    }

    fn stage(&self, batch: &mut Batch, change: Change) -> Result<(), WriteError> {
        let (Change::Put { id, .. } | Change::Delete { id }) = change;
        let at = bucket_of(id);
        let bucket = batch.buckets.entry(at).or_insert_with(|| self.manifest.bucket(at).clone());
        let Change::Put { kind, schema, payload, list, .. } = change else {
            bucket.remove(&id);
            batch.settled.push(id);
            batch.staged.push(Staged::Delete(id));
            return Ok(());
        };
        if payload.len() > MAX_PAYLOAD || list.to_string().len() > MAX_LIST {
            return Err(WriteError::TooLarge(id));
        }
        let fault = self.faults.borrow().get(&id).map(|(_, fault)| *fault);
        if fault.is_some_and(|fault| fault != RecordFault::Missing) && !batch.settled.contains(&id) {
            return Err(WriteError::SetAside(id));
        }
        // Deleted and written again in one go, it still counts on, so that the old one stays the older.
        let before = bucket.get(&id).or_else(|| self.manifest.get(id));
        let revision = before.map_or(0, |item| item.revision) + 1;
        let mut versions = before.map(|item| item.versions.clone()).unwrap_or_default();
        *versions.entry(self.root.replica).or_default() += 1;
        let item = Item { id, kind, schema, revision, digest: [0; 32], versions, list };
        bucket.insert(id, item.clone());
        batch.settled.push(id);
        batch.staged.push(Staged::Put { item, payload });
        Ok(())
    }

    /// What carries a change out, sealed; its bucket is told the digest.
    fn sealed(&self, staged: Staged, buckets: &mut BTreeMap<u8, Bucket>) -> Op {
        let (Staged::Put { item: Item { id, .. }, .. } | Staged::Delete(id)) = staged;
        let key = record_key(self.root.space, id);
        let Staged::Put { item, payload } = staged else {
            return Op::Delete { table: Table::Records, key };
        };
        let Item { kind, schema, revision, versions, list, .. } = &item;
        let prefix =
            RecordPrefix { epoch: self.keys.epoch, schema: *schema, kind: *kind, id, revision: *revision };
        let raw = record::seal(&self.keys, &prefix, versions, list, &payload, &*self.host.random);
        // It is not there any more when it is deleted further on.
        if let Some(kept) = buckets.get_mut(&bucket_of(id)).and_then(|bucket| bucket.get_mut(&id)) {
            kept.digest = Sha256::digest(&raw).into();
        }
        put(Table::Records, key, raw)
    }
}
