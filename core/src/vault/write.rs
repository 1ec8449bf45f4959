//! Writing: everything sealed first, then one transaction.

use std::collections::BTreeMap;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::ports::{Op, Store, StoreError, Table};

use super::error::{RecordFault, WriteError};
use super::ids::{RecordId, RecordKind};
use super::layout::{HEADERS, ROOTS, bucket_key, bucket_of, meta_is, put, record_key};
use super::manifest::{self, Bucket, BucketPlace, Item};
use super::open_vault::Vault;
use super::record::{self, MAX_PAYLOAD, RecordPrefix};
use super::root::BucketDigests;

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

        let mut root = self.root.clone();
        root.generation += 1;
        root.changed = self.host.now();
        for (at, bucket) in &buckets {
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
        for (at, bucket) in buckets {
            self.manifest.replace(at, bucket);
        }
        for id in settled {
            self.faults.borrow_mut().remove(&id);
        }
        Ok(())
    }

    /// Commits behind both copies of the root: one alone would let a writer pass that is one write late.
    async fn commit(&self, ops: Vec<Op>) -> Result<(), StoreError> {
        let guards = [0, 1].map(|at| meta_is(ROOTS[at], self.roots[at].clone()));
        self.store.commit(guards.into(), ops).await
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
