//! Putting an encrypted backup into an empty browser.
//!
//! The records go as they are into a key space that nothing points to, some at a time, so that the page
//! stays awake. One last transaction writes manifest, header and root: before it there is no vault here,
//! after it there is the whole one. A restore that was broken off leaves a mark, and the next restore or
//! new vault clears what it left.

use crate::ports::{Guard, Op, Store, Table};
use crate::vault::header::Header;
use crate::vault::layout::{BUCKETS, HEADERS, RESTORING, ROOTS, bucket_key, meta_is, put, record_key};
use crate::vault::manifest::{self, BucketPlace};
use crate::vault::record::RecordPrefix;
use crate::vault::root::{BucketDigests, Root};
use crate::vault::{Host, KeySpace, Loaded, ReplicaId, Vault, VaultStatus, WriterToken, status};

use super::error::ImportError;
use super::verify::VerifiedBackup;

/// About how many sealed bytes go into one transaction.
const BATCH: usize = 2 * 1024 * 1024;

impl VerifiedBackup {
    /// Brings everything back and leaves the vault open. `progress` hears how many of the records are in.
    ///
    /// # Errors
    /// [`ImportError::NotEmpty`] when there is a vault here, whole or damaged; [`ImportError::Store`] when
    /// the store does not take it, and then there is still no vault here.
    pub async fn restore<S: Store>(
        self: Box<Self>,
        store: S,
        host: Host,
        mut progress: impl FnMut(usize, usize),
    ) -> Result<Vault<S>, ImportError> {
        let leftover = store.get(Table::Meta, RESTORING).await?;
        if status(&store).await? != VaultStatus::None {
            return Err(ImportError::NotEmpty);
        }
        let space = KeySpace::make(&*host.random);
        begin(&store, leftover, space).await?;
        self.fill(&store, space, &mut progress).await?;
        self.finish(store, host, space).await
    }

    async fn fill<S: Store>(
        &self,
        store: &S,
        space: KeySpace,
        progress: &mut impl FnMut(usize, usize),
    ) -> Result<(), ImportError> {
        let (mut ops, mut size) = (Vec::new(), 0);
        for at in 0..self.len() {
            let line = super::import::FIRST_RECORD_LINE + at;
            let sealed = self.sealed(at).and_then(|raw| Some((RecordPrefix::parse(&raw)?.id, raw)));
            let (id, raw) = sealed.ok_or(ImportError::Damaged { line: Some(line) })?;
            size += raw.len();
            ops.push(put(Table::Records, record_key(space, id), raw));
            if size >= BATCH || at + 1 == self.len() {
                store.commit(fence(space), std::mem::take(&mut ops)).await?;
                size = 0;
                progress(at + 1, self.len());
            }
        }
        Ok(())
    }

    async fn finish<S: Store>(
        self: Box<Self>,
        store: S,
        host: Host,
        space: KeySpace,
    ) -> Result<Vault<S>, ImportError> {
        let random = &*host.random;
        // One write later than the backup, and as old as what is in it.
        let mut root = Root {
            generation: self.root.generation + 1,
            writer: WriterToken::make(random),
            replica: ReplicaId::make(random),
            space,
            journal_head: 0,
            buckets: BucketDigests::none(),
            ..self.root.clone()
        };
        let header: Header = self.header().clone();
        let Self { keys, manifest, .. } = *self;
        let mut ops = vec![Op::Delete { table: Table::Meta, key: RESTORING.to_vec() }];
        for at in 0..BUCKETS {
            let at = u8::try_from(at).expect("there are 256 buckets");
            if manifest.bucket(at).is_empty() {
                continue;
            }
            let place = BucketPlace { space, bucket: at, generation: root.generation };
            let raw = manifest::seal(&keys, place, manifest.bucket(at), random);
            root.buckets.set(at, Some(BucketDigests::of(&raw)));
            ops.push(put(Table::Buckets, bucket_key(space, at), raw));
        }
        let raw = root.seal(&keys, random);
        for (header_key, root_key) in HEADERS.into_iter().zip(ROOTS) {
            ops.push(put(Table::Meta, header_key, header.raw().to_vec()));
            ops.push(put(Table::Meta, root_key, raw.clone()));
        }
        store.commit(fence(space), ops).await?;
        let roots = [Some(raw.clone()), Some(raw)];
        Ok(Vault::assemble(store, host, Loaded { header, keys, root, roots, current: 0, manifest }))
    }
}

/// Marks that a restore into `space` has begun, and clears what an earlier one left.
async fn begin<S: Store>(store: &S, leftover: Option<Vec<u8>>, space: KeySpace) -> Result<(), ImportError> {
    let mut guards = no_vault();
    guards.push(meta_is(RESTORING, leftover));
    let clear = [Table::Records, Table::Buckets].map(|table| Op::DeletePrefix { table, prefix: Vec::new() });
    let mut ops = Vec::from(clear);
    ops.push(put(Table::Meta, RESTORING, space.to_bytes().to_vec()));
    Ok(store.commit(guards, ops).await?)
}

/// Nobody made a vault or began another restore in the meantime.
fn fence(space: KeySpace) -> Vec<Guard> {
    let mut guards = no_vault();
    guards.push(meta_is(RESTORING, Some(space.to_bytes().to_vec())));
    guards
}

fn no_vault() -> Vec<Guard> {
    HEADERS.into_iter().chain(ROOTS).map(|key| meta_is(key, None)).collect()
}
