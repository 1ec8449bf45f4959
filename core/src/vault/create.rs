//! Making a vault where there is none.

use crate::ports::{Kdf, KdfParams, Op, Store, Table};

use super::erase::finish as finish_erasing;
use super::error::CreateError;
use super::header::Header;
use super::ids::{KeySpace, ReplicaId, VaultId, WriterToken};
use super::kdf::fit;
use super::keys::{Keys, Vmk};
use super::layout::{RESTORING, heads, meta_is, no_vault};
use super::manifest::Manifest;
use super::open_vault::{Host, Loaded, Vault};
use super::recovery_code::RecoveryCode;
use super::root::{BucketDigests, Root};
use super::slots::NewSlot;
use super::status::{VaultStatus, status};

/// The epoch of a new vault's master key.
const FIRST_EPOCH: u32 = 1;

impl<S: Store> Vault<S> {
    /// Makes an empty vault that opens with `passphrase` and with `recovery_code`, and leaves it open.
    ///
    /// # Errors
    /// [`CreateError`]; an existing vault, even a damaged one, is never written over.
    pub async fn create<K: Kdf>(
        store: S,
        host: Host,
        kdf: &K,
        passphrase: &str,
        params: KdfParams,
        recovery_code: &RecoveryCode,
    ) -> Result<Self, CreateError> {
        fit(passphrase, &params)?;
        finish_erasing(&store).await?;
        let leftover = store.get(Table::Meta, RESTORING).await?;
        if status(&store).await? != VaultStatus::None {
            return Err(CreateError::AlreadyThere);
        }
        let random = &*host.random;
        let vmk = Vmk::make(random);
        let keys = Keys::derive(&vmk, VaultId::make(random), FIRST_EPOCH);
        let by_passphrase = NewSlot::Passphrase { text: passphrase, params };
        let slots = vec![
            by_passphrase.make(kdf, &vmk, &keys, &host).await?,
            NewSlot::RecoveryCode(recovery_code).make(kdf, &vmk, &keys, &host).await?,
        ];
        let header = Header::seal(&keys, 1, slots);
        let root = Root {
            generation: 1,
            changed: host.now(),
            writer: WriterToken::make(random),
            replica: ReplicaId::make(random),
            space: KeySpace::make(random),
            header: header.digest(),
            buckets: BucketDigests::none(),
            previous: None,
        };
        let raw = root.seal(&keys, random);

        let mut guards = vec![meta_is(RESTORING, leftover)];
        // What a restore that was broken off left behind.
        let mut ops = vec![
            Op::DeletePrefix { table: Table::Records, prefix: Vec::new() },
            Op::DeletePrefix { table: Table::Buckets, prefix: Vec::new() },
            Op::Delete { table: Table::Meta, key: RESTORING.to_vec() },
        ];
        guards.extend(no_vault());
        ops.extend(heads(header.raw(), &raw));
        store.commit(guards, ops).await?;
        let roots = [Some(raw.clone()), Some(raw)];
        Ok(Self::assemble(
            store,
            host,
            Loaded { header, keys, root, roots, current: 0, manifest: Manifest::empty() },
        ))
    }
}
