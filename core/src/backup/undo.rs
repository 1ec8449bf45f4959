//! Undoing an import.
//!
//! The state before it lies in a key space of its own. Undoing brings that state back, and keeps what was
//! written by hand since: those records carry the name of the replica that began to write with the import.
//! It works as the import did, through a fresh space and one last transaction, so there is never half of
//! it.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset};

use crate::ports::{Op, Progress, Store, Table};
use crate::vault::layout::{UNDO, bucket_key, clear, clear_all_but, record_in, record_key};
use crate::vault::manifest::{self, Bucket, Item, Manifest};
use crate::vault::root::{BucketDigests, Root};
use crate::vault::{RecordFault, RecordId, Vault, WriteError, record};

use super::error::ImportError;
use super::filling::{Filling, Part};
use super::turn::copy_bucket;

/// What the last import can be undone to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Undoable {
    /// When that state was last written to.
    pub at: DateTime<FixedOffset>,
}

impl<S: Store> Vault<S> {
    /// What the last import can be undone to; `None` when there was none, or it is too late.
    ///
    /// # Errors
    /// [`ImportError::Store`] when the store does not answer.
    pub async fn undoable(&self) -> Result<Option<Undoable>, ImportError> {
        Ok(self.undo_root().await?.map(|root| Undoable { at: root.changed }))
    }

    /// Whether record `id` was written since the last import or restore: by this replica, that is.
    pub fn is_written_since(&self, id: RecordId) -> bool {
        self.versions(id).is_some_and(|versions| versions.contains_key(&self.root.replica))
    }

    /// Brings back the state before the last import, with what was written since, and tells whether there
    /// was one. Of the records `along` that the state before does not have, those stay that are here.
    ///
    /// # Errors
    /// [`ImportError`]; everything is as it was then.
    pub async fn undo_import(
        &mut self,
        along: &BTreeSet<RecordId>,
        progress: &mut impl Progress,
    ) -> Result<bool, ImportError> {
        self.settle(progress).await?;
        let Some(before) = self.undo_root().await? else { return Ok(false) };
        let mut part = Part::new(progress, self.manifest.items().count());
        let mut filling = self.begin_filling(Some(&before)).await?;
        let (mut root, manifest, missing) = match self.undone(&before, along, &mut filling, &mut part).await {
            Ok(filled) => filled,
            Err(error) => {
                filling.abandon().await;
                return Err(error);
            }
        };
        let mut ops = clear(before.space);
        ops.extend(clear(self.root.space));
        ops.push(Op::Delete { table: Table::Meta, key: UNDO.to_vec() });
        let turn = self.turn_to(&mut root, &mut ops);
        filling.finish(ops).await?;
        self.turned(turn, root, manifest);
        self.faults.replace(missing.into_iter().map(|id| (id, (None, RecordFault::Missing))).collect());
        Ok(true)
    }

    /// Forgets the state before the last import, and whatever else lies outside of the current one.
    ///
    /// # Errors
    /// [`WriteError`]; it is still there then.
    pub async fn drop_undo(&mut self) -> Result<(), WriteError> {
        if self.is_read_only() {
            return Err(WriteError::ReadOnly);
        }
        let mut ops = clear_all_but(&self.store, &[self.root.space]).await?;
        if ops.is_empty() && self.store.get(Table::Meta, UNDO).await?.is_none() {
            return Ok(());
        }
        ops.push(Op::Delete { table: Table::Meta, key: UNDO.to_vec() });
        Ok(self.commit(ops).await?)
    }

    /// Fills the state before, with what was written since, and tells what is missing in it.
    async fn undone(
        &self,
        before: &Root,
        along: &BTreeSet<RecordId>,
        filling: &mut Filling<'_, S>,
        part: &mut Part<'_, impl Progress>,
    ) -> Result<(Root, Manifest, Vec<RecordId>), ImportError> {
        let (mut manifest, mut missing) = (Manifest::empty(), Vec::new());
        for at in 0..=u8::MAX {
            let mut bucket = self.bucket_of(before, at).await?;
            let since = |item: &&Item| {
                self.is_written_since(item.id) || (along.contains(&item.id) && !bucket.contains_key(&item.id))
            };
            let kept: Bucket =
                self.manifest.bucket(at).values().filter(since).map(|item| (item.id, item.clone())).collect();
            let stays = |id| !kept.contains_key(&id);
            let mut there = copy_bucket(self, (before.space, at), stays, filling, part).await?;
            for id in kept.keys() {
                let raw = self.store.get(Table::Records, &record_key(self.root.space, *id)).await?;
                if let Some(raw) = raw {
                    filling.record(*id, raw).await?;
                    there.insert(*id);
                }
                part.step().await?;
            }
            bucket.extend(kept);
            missing.extend(bucket.keys().filter(|id| !there.contains(id)).copied());
            manifest.replace(at, bucket);
        }
        let root = self.root_for(filling, &manifest, part).await?;
        Ok((root, manifest, missing))
    }

    /// A bucket of the state before; made again from its records when it is not what it was.
    async fn bucket_of(&self, before: &Root, at: u8) -> Result<Bucket, ImportError> {
        let key = bucket_key(before.space, at);
        let raw = self.store.get(Table::Buckets, &key).await?;
        if raw.as_deref().map(BucketDigests::of) == before.buckets.get(at) {
            let opened = raw.and_then(|raw| manifest::open(&self.keys, &raw));
            let right = opened.filter(|(place, _)| (place.space, place.bucket) == (before.space, at));
            if let Some((_, bucket)) = right {
                return Ok(bucket);
            }
            if before.buckets.get(at).is_none() {
                return Ok(Bucket::new());
            }
        }
        let mut bucket = Bucket::new();
        for (key, raw) in self.store.scan(Table::Records, &key).await? {
            let opened =
                record::open(&self.keys, &raw).filter(|opened| record_in(&key) == Some(opened.prefix.id));
            bucket.extend(opened.map(|opened| (opened.prefix.id, Item::of(&opened, &raw))));
        }
        Ok(bucket)
    }
}
