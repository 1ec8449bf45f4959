//! Putting an encrypted backup into an empty browser.
//!
//! The records go as they are into a key space that nothing points to, some at a time, so that the page
//! stays awake. One last transaction writes header and root: before it there is no vault here, after it
//! there is the whole one. A restore that was broken off leaves a mark, and the next restore or new vault
//! clears what it left.

use crate::ports::{Progress, Store, Table};
use crate::vault::layout::{RESTORING, heads, no_vault};
use crate::vault::root::{BucketDigests, Root};
use crate::vault::{Host, Loaded, ReplicaId, Vault, VaultStatus, WriterToken, finish_erasing, status};

use super::error::ImportError;
use super::filling::{Filling, Part};
use super::verify::VerifiedBackup;

impl VerifiedBackup {
    /// Brings everything back and leaves the vault open. `progress` hears of records.
    ///
    /// # Errors
    /// [`ImportError::NotEmpty`] when there is a vault here, whole or damaged; [`ImportError::Store`] when
    /// the store does not take it, and [`ImportError::Stopped`] when the user does not want it: then there
    /// is still no vault here.
    pub async fn restore<S: Store>(
        self: Box<Self>,
        store: S,
        host: Host,
        progress: &mut impl Progress,
    ) -> Result<Vault<S>, ImportError> {
        finish_erasing(&store).await?;
        let leftover = store.get(Table::Meta, RESTORING).await?;
        if status(&store).await? != VaultStatus::None {
            return Err(ImportError::NotEmpty);
        }
        let mut filling = Filling::begin(&store, &*host.random, no_vault(), leftover, &[]).await?;
        let root = match self.fill(&mut filling, &host, progress).await {
            Ok(root) => root,
            Err(error) => {
                filling.abandon().await;
                return Err(error);
            }
        };
        let Self { file, keys, manifest, .. } = *self;
        let raw = root.seal(&keys, &*host.random);
        filling.finish(heads(file.header.raw(), &raw)).await?;
        let roots = [Some(raw.clone()), Some(raw)];
        let loaded = Loaded { header: file.header, keys, root, roots, current: 0, manifest };
        Ok(Vault::assemble(store, host, loaded))
    }

    /// Puts records and buckets in, and gives the root that makes them a vault: one write later than the
    /// backup, and as old as what is in it.
    async fn fill<S: Store>(
        &self,
        filling: &mut Filling<'_, S>,
        host: &Host,
        progress: &mut impl Progress,
    ) -> Result<Root, ImportError> {
        let mut part = Part::new(progress, self.len());
        for at in 0..self.len() {
            filling.record(self.order[at], self.sealed(at)?).await?;
            part.step().await?;
        }
        let mut root = Root {
            generation: self.root.generation + 1,
            writer: WriterToken::make(&*host.random),
            replica: ReplicaId::make(&*host.random),
            space: filling.space(),
            buckets: BucketDigests::none(),
            // Every record of a file is sealed under the key of its header.
            previous: None,
            ..self.root.clone()
        };
        root.buckets =
            filling.buckets(&self.keys, &self.manifest, root.generation, &*host.random, &mut part).await?;
        Ok(root)
    }
}
