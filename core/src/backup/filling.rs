//! Filling a key space that nothing points to yet.
//!
//! A restore, an import and its undoing all work like this: a mark says which space is being filled;
//! records and buckets go in some at a time, each time behind the same fence; one last transaction takes
//! the mark away and writes the root that points there. Before it everything is as it was, after it
//! everything is new. What a broken-off filling left is cleared by the next one.

use crate::ports::{Guard, Op, Progress, Random, Store, StoreError, Table};
use crate::vault::keys::Keys;
use crate::vault::layout::{BUCKETS, RESTORING, bucket_key, clear, clear_all_but, meta_is, put, record_key};
use crate::vault::manifest::{self, BucketPlace, Manifest};
use crate::vault::root::BucketDigests;
use crate::vault::{KeySpace, RecordId};

use super::error::ImportError;

/// About how many sealed bytes go into one transaction.
const BATCH: usize = 2 * 1024 * 1024;

/// A key space that is being filled.
pub(super) struct Filling<'a, S> {
    store: &'a S,
    space: KeySpace,
    /// What has to hold for every batch.
    fence: Vec<Guard>,
    ops: Vec<Op>,
    size: usize,
}

impl<'a, S: Store> Filling<'a, S> {
    /// Marks a new space as being filled, and clears the spaces that are not among `kept`. The mark has to
    /// be `leftover` still, and `fence` to hold, now and with every batch.
    pub(super) async fn begin(
        store: &'a S,
        random: &dyn Random,
        mut fence: Vec<Guard>,
        leftover: Option<Vec<u8>>,
        kept: &[KeySpace],
    ) -> Result<Self, StoreError> {
        let space = KeySpace::make(random);
        let mut guards = fence.clone();
        guards.push(meta_is(RESTORING, leftover));
        let mut ops = clear_all_but(store, kept).await?;
        ops.push(put(Table::Meta, RESTORING, space.to_bytes().to_vec()));
        store.commit(guards, ops).await?;
        fence.push(meta_is(RESTORING, Some(space.to_bytes().to_vec())));
        Ok(Self { store, space, fence, ops: Vec::new(), size: 0 })
    }

    /// The space that is being filled.
    pub(super) fn space(&self) -> KeySpace {
        self.space
    }

    /// Puts a sealed record in.
    pub(super) async fn record(&mut self, id: RecordId, raw: Vec<u8>) -> Result<(), StoreError> {
        self.push(Table::Records, record_key(self.space, id), raw).await
    }

    /// Puts in the buckets of `manifest`, as of `generation`, and gives their digests.
    pub(super) async fn buckets(
        &mut self,
        keys: &Keys,
        manifest: &Manifest,
        generation: u64,
        random: &dyn Random,
        progress: &mut Part<'_, impl Progress>,
    ) -> Result<BucketDigests, ImportError> {
        let mut digests = BucketDigests::none();
        for bucket in 0..BUCKETS {
            let at = u8::try_from(bucket).expect("there are 256 buckets");
            if !manifest.bucket(at).is_empty() {
                let place = BucketPlace { space: self.space, bucket: at, generation };
                let raw = manifest::seal(keys, place, manifest.bucket(at), random);
                digests.set(at, Some(BucketDigests::of(&raw)));
                self.push(Table::Buckets, bucket_key(self.space, at), raw).await?;
            }
            progress.stay().await?;
        }
        Ok(digests)
    }

    async fn push(&mut self, table: Table, key: Vec<u8>, raw: Vec<u8>) -> Result<(), StoreError> {
        self.size += raw.len();
        self.ops.push(put(table, key, raw));
        if self.size >= BATCH {
            self.size = 0;
            self.store.commit(self.fence.clone(), std::mem::take(&mut self.ops)).await?;
        }
        Ok(())
    }

    /// Commits what is left together with `ops`, which make the space the current one.
    pub(super) async fn finish(mut self, ops: Vec<Op>) -> Result<(), StoreError> {
        self.ops.push(Op::Delete { table: Table::Meta, key: RESTORING.to_vec() });
        self.ops.extend(ops);
        self.store.commit(self.fence, self.ops).await
    }

    /// Takes out again what was put in. What a store that does not answer keeps is cleared by the next one.
    pub(super) async fn abandon(self) {
        let mut ops = clear(self.space);
        ops.push(Op::Delete { table: Table::Meta, key: RESTORING.to_vec() });
        let ours = meta_is(RESTORING, Some(self.space.to_bytes().to_vec()));
        // Nothing points there, so whether it worked changes nothing for anybody.
        let _ = self.store.commit(vec![ours], ops).await;
    }
}

/// Counts the steps of something long.
pub(super) struct Part<'a, P> {
    progress: &'a mut P,
    done: usize,
    total: usize,
}

impl<'a, P: Progress> Part<'a, P> {
    /// Nothing of `total` steps is done yet.
    pub(super) fn new(progress: &'a mut P, total: usize) -> Self {
        Self { progress, done: 0, total }
    }

    /// One more is.
    pub(super) async fn step(&mut self) -> Result<(), ImportError> {
        self.done += 1;
        self.stay().await
    }

    /// Something that is not counted is done: the page gets its turn all the same.
    pub(super) async fn stay(&mut self) -> Result<(), ImportError> {
        Ok(self.progress.at(self.done, self.total).await?)
    }
}
