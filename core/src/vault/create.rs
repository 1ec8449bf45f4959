//! Making a vault where there is none.

use crate::ports::{Kdf, KdfParams, Op, Store, Table};

use super::erase::finish as finish_erasing;
use super::error::CreateError;
use super::header::Header;
use super::ids::{KeySpace, ReplicaId, VaultId, WriterToken};
use super::kdf::normalise;
use super::keys::{Keys, Vmk};
use super::layout::{HEADERS, RESTORING, ROOTS, meta_is, put};
use super::manifest::Manifest;
use super::open_vault::{Host, Loaded, Vault};
use super::recovery_code::RecoveryCode;
use super::root::{BucketDigests, Root};
use super::slot::{Slot, SlotKind};
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
        params.check()?;
        let passphrase = normalise(passphrase);
        if passphrase.is_empty() {
            return Err(CreateError::EmptyPassphrase);
        }
        finish_erasing(&store).await?;
        let leftover = store.get(Table::Meta, RESTORING).await?;
        if status(&store).await? != VaultStatus::None {
            return Err(CreateError::AlreadyThere);
        }
        let random = &*host.random;
        let secret = kdf.derive(passphrase.as_bytes(), &params).await?;
        let vault = VaultId::make(random);
        let vmk = Vmk::make(random);
        let keys = Keys::derive(&vmk, vault, FIRST_EPOCH);
        let by_passphrase = SlotKind::Passphrase { kdf: params };
        let today = host.now().date_naive();
        let slots = vec![
            Slot::wrap(&vmk, secret.expose(), by_passphrase, &keys, today, random),
            Slot::wrap(&vmk, recovery_code.secret(), SlotKind::RecoveryCode, &keys, today, random),
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
        for (header_key, root_key) in HEADERS.into_iter().zip(ROOTS) {
            guards.extend([meta_is(header_key, None), meta_is(root_key, None)]);
            ops.push(put(Table::Meta, header_key, header.raw().to_vec()));
            ops.push(put(Table::Meta, root_key, raw.clone()));
        }
        store.commit(guards, ops).await?;
        let roots = [Some(raw.clone()), Some(raw)];
        Ok(Self::assemble(
            store,
            host,
            Loaded { header, keys, root, roots, current: 0, manifest: Manifest::empty() },
        ))
    }
}
