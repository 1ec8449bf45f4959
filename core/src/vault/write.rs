//! Writing: everything sealed first, then one transaction.

use std::collections::BTreeMap;

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

/// What a write is going to do, sealed.
struct Batch {
    ops: Vec<Op>,
    buckets: BTreeMap<u8, Bucket>,
    /// Records that are whole again, or gone on purpose.
    settled: Vec<RecordId>,
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
        let mut batch = Batch { ops: Vec::new(), buckets: BTreeMap::new(), settled: Vec::new() };
        for change in changes {
            self.stage(&mut batch, change)?;
        }
        let Batch { mut ops, buckets, settled } = batch;
        let mut root = self.next_root();
        self.seal_buckets(&buckets, &mut root, &mut ops);
        self.commit_root(ops, root).await?;
        for (at, bucket) in buckets {
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
        let root = Root { changed: self.root.changed, ..self.next_root() };
        Ok(self.commit_root(Vec::new(), root).await?)
    }

    /// The root as the next write begins it.
    pub(crate) fn next_root(&self) -> Root {
        Root { generation: self.root.generation + 1, changed: self.host.now(), ..self.root.clone() }
    }

    /// Seals `buckets` as of `root`'s generation, into `ops` and into the digests of `root`.
    pub(crate) fn seal_buckets(&self, buckets: &BTreeMap<u8, Bucket>, root: &mut Root, ops: &mut Vec<Op>) {
        for (at, bucket) in buckets {
            let key = bucket_key(root.space, *at);
            if bucket.is_empty() {
                root.buckets.set(*at, None);
                ops.push(Op::Delete { table: Table::Buckets, key });
            } else {
                let place = BucketPlace { space: root.space, bucket: *at, generation: root.generation };
                let raw = manifest::seal(&self.keys, place, bucket, &*self.host.random);
                root.buckets.set(*at, Some(BucketDigests::of(&raw)));
                ops.push(put(Table::Buckets, key, raw));
            }
        }
    }

    /// Commits `ops` with `root`, over the older of its copies. A vault of an older minor format becomes one
    /// of this version with it.
    pub(crate) async fn commit_root(&mut self, mut ops: Vec<Op>, mut root: Root) -> Result<(), StoreError> {
        if self.header.is_older_minor() {
            let header = self.header.renewed(&self.keys);
            root.header = header.digest();
            return self.commit_header(ops, header, None, root).await;
        }
        if self.mend_header {
            ops.extend(HEADERS.map(|key| put(Table::Meta, key, self.header.raw().to_vec())));
        }
        let target = 1 - self.current;
        let raw = root.seal(&self.keys, &*self.host.random);
        ops.push(put(Table::Meta, ROOTS[target], raw.clone()));
        self.commit(ops).await?;
        self.root = root;
        self.roots[target] = Some(raw);
        self.current = target;
        self.mend_header = false;
        Ok(())
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
        self.header = header;
        if let Some(keys) = keys {
            self.keys = keys;
        }
        self.root = root;
        self.roots = [Some(raw.clone()), Some(raw)];
        self.current = 0;
        self.mend_header = false;
        Ok(())
    }

    /// Both copies of the root are as this vault last saw them: one alone would let a writer pass that is one
    /// write late.
    pub(crate) fn fence(&self) -> Vec<Guard> {
        [0, 1].map(|at| meta_is(ROOTS[at], self.roots[at].clone())).into()
    }

    /// Commits behind the [fence](Self::fence).
    pub(crate) async fn commit(&self, mut ops: Vec<Op>) -> Result<(), StoreError> {
        self.drop_shortlist(&mut ops);
        self.store.commit(self.fence(), ops).await?;
        self.shortlisted.set(false);
        Ok(())
    }

    fn stage(&self, batch: &mut Batch, change: Change) -> Result<(), WriteError> {
        let (Change::Put { id, .. } | Change::Delete { id }) = change;
        let at = bucket_of(id);
        let key = record_key(self.root.space, id);
        let bucket = batch.buckets.entry(at).or_insert_with(|| self.manifest.bucket(at).clone());
        let Change::Put { kind, schema, payload, list, .. } = change else {
            bucket.remove(&id);
            batch.settled.push(id);
            batch.ops.push(Op::Delete { table: Table::Records, key });
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
        let prefix = RecordPrefix { epoch: self.keys.epoch, schema, kind, id, revision };
        let raw = record::seal(&self.keys, &prefix, &versions, &list, &payload, &*self.host.random);
        let digest = Sha256::digest(&raw).into();
        bucket.insert(id, Item { id, kind, schema, revision, digest, versions, list });
        batch.settled.push(id);
        batch.ops.push(put(Table::Records, key, raw));
        Ok(())
    }
}
