//! Turning an open vault to another key space: what an import and its undoing have in common.

use std::collections::BTreeSet;

use crate::ports::{Op, Progress, Store, Table};
use crate::vault::header::Header;
use crate::vault::layout::{RESTORING, UNDO, bucket_key, heads, record_in};
use crate::vault::manifest::Manifest;
use crate::vault::root::Root;
use crate::vault::{KeySpace, RecordId, ReplicaId, RotateError, Vault, WriteError};

use super::error::ImportError;
use super::filling::{Filling, Part};

impl From<RotateError> for ImportError {
    fn from(error: RotateError) -> Self {
        match error {
            RotateError::Stopped(stopped) => stopped.into(),
            RotateError::Write(error) => error.into(),
        }
    }
}

/// The header and the bytes of the root that are being written.
pub(super) struct Turn {
    header: Header,
    root: Vec<u8>,
}

impl<S: Store> Vault<S> {
    /// Brings a rotation that is under way to its end, so that everything lies under one key.
    pub(super) async fn settle(&mut self, progress: &mut impl Progress) -> Result<(), ImportError> {
        if self.is_read_only() {
            return Err(WriteError::ReadOnly.into());
        }
        Ok(self.rotate(progress).await?)
    }

    /// The root that an import can be undone to, when there is one that these keys open.
    pub(super) async fn undo_root(&self) -> Result<Option<Root>, ImportError> {
        let raw = self.store.get(Table::Meta, UNDO).await?;
        Ok(raw.and_then(|raw| Root::open(&raw, &self.keys)).filter(|root| root.space != self.root.space))
    }

    /// Begins to fill a space beside the current one and the one of `undo`.
    pub(super) async fn begin_filling(&self, undo: Option<&Root>) -> Result<Filling<'_, S>, ImportError> {
        let leftover = self.store.get(Table::Meta, RESTORING).await?;
        let kept: Vec<_> =
            [Some(self.root.space), undo.map(|root| root.space)].into_iter().flatten().collect();
        Ok(Filling::begin(&self.store, &*self.host.random, self.fence(), leftover, &kept).await?)
    }

    /// Puts the buckets of `manifest` in, and gives the root for the space that is being filled. Whatever is
    /// written from then on is written by another replica.
    pub(super) async fn root_for(
        &self,
        filling: &mut Filling<'_, S>,
        manifest: &Manifest,
        part: &mut Part<'_, impl Progress>,
    ) -> Result<Root, ImportError> {
        let random = &*self.host.random;
        let next = self.next_root();
        let buckets = filling.buckets(&self.keys, manifest, next.generation, random, part).await?;
        Ok(Root { space: filling.space(), replica: ReplicaId::make(random), buckets, ..next })
    }

    /// Adds to `ops` what makes `root` the current one: both copies of it and of the header, so that no
    /// older copy can come up again. A header of an older format becomes one of this version.
    pub(super) fn turn_to(&self, root: &mut Root, ops: &mut Vec<Op>) -> Turn {
        let older = self.header.is_older_minor();
        let header = if older { self.header.renewed(&self.keys) } else { self.header.clone() };
        root.header = header.digest();
        let raw = root.seal(&self.keys, &*self.host.random);
        ops.extend(heads(header.raw(), &raw));
        Turn { header, root: raw }
    }

    /// Goes on from what has been written.
    pub(super) fn turned(&mut self, turn: Turn, root: Root, manifest: Manifest) {
        self.header = turn.header;
        self.roots = [Some(turn.root.clone()), Some(turn.root)];
        self.current = 0;
        self.root = root;
        self.manifest = manifest;
        self.mend_header = false;
    }
}

/// Copies the records of one bucket of a space as they lie, damaged ones too, but for those that do not
/// stay. Tells which were copied.
pub(super) async fn copy_bucket<S: Store>(
    vault: &Vault<S>,
    (space, bucket): (KeySpace, u8),
    stays: impl Fn(RecordId) -> bool,
    filling: &mut Filling<'_, S>,
    part: &mut Part<'_, impl Progress>,
) -> Result<BTreeSet<RecordId>, ImportError> {
    let mut copied = BTreeSet::new();
    for (key, raw) in vault.store.scan(Table::Records, &bucket_key(space, bucket)).await? {
        let Some(id) = record_in(&key).filter(|id| stays(*id)) else { continue };
        filling.record(id, raw).await?;
        copied.insert(id);
        part.step().await?;
    }
    Ok(copied)
}
