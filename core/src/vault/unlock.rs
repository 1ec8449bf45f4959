//! Opening a vault.
//!
//! Header, root, manifest, then the presence of every record; nothing is written. What is shown first can be had
//! after the root.

use crate::ordering::OrderBy;
use crate::ports::{Kdf, Store, StoreError, Table};

use super::credential::{Credential, HeaderError, open_header};
use super::drafts::{self, Draft};
use super::error::{Part, UnlockError};
use super::header::{Header, HeaderFault};
use super::ids::VaultId;
use super::keys::Keys;
use super::layout::SHORTLIST;
use super::load::{State, Top, load, top};
use super::open_vault::{Host, Loaded, Vault};
use super::shortlist::Shortlist;
use super::status::{Heads, VaultStatus, read_heads, status_with};

/// A vault whose keys are known, with nothing read but header and root.
pub struct Unlocked<S> {
    store: S,
    host: Host,
    keys: Keys,
    heads: Heads,
}

impl<S: Store> Unlocked<S> {
    /// Opens the lock of the vault in `store`.
    ///
    /// # Errors
    /// [`UnlockError`]; nothing has been written in any case.
    pub async fn by<K: Kdf>(
        store: S,
        host: Host,
        kdf: &K,
        credential: Credential<'_>,
    ) -> Result<Self, UnlockError> {
        let heads = read_heads(&store).await?;
        match status_with(&store, &heads).await? {
            VaultStatus::None | VaultStatus::Erasing => return Err(UnlockError::NoVault),
            VaultStatus::Damaged => return Err(UnlockError::Damaged(Part::Header)),
            VaultStatus::Newer { major } => return Err(UnlockError::Newer { major }),
            VaultStatus::Present(_) => {}
        }
        let keys = open_any(&heads.headers, kdf, credential).await?;
        Ok(Self { store, host, keys, heads })
    }

    /// What was kept to be shown first; none where there is nothing of the kind that is of now, or anything is amiss.
    ///
    /// # Errors
    /// [`StoreError`] when the store does not answer.
    pub async fn shortlist(&self) -> Result<Option<Shortlist>, StoreError> {
        let Some(raw) = self.store.get(Table::Meta, SHORTLIST).await? else { return Ok(None) };
        let top = top(&self.heads, &self.keys).ok().filter(Top::is_in_order);
        let root = top.and_then(|top| self.heads.roots[top.current].as_deref());
        Ok(root.and_then(|root| Shortlist::open(&self.keys, root, &raw)))
    }

    /// Every draft, the oldest first by the clock of the device. What does not open is left out.
    ///
    /// # Errors
    /// [`StoreError`] when the store does not answer.
    pub async fn drafts(&self) -> Result<Vec<Draft>, StoreError> {
        drafts::all(&self.store, &self.keys).await
    }

    /// Reads the rest. What is damaged and has a second copy, or can be made again, is used from there and reported as a
    /// [`Finding`](super::Finding); a record that is gone is set aside, and the rest opens.
    ///
    /// # Errors
    /// [`UnlockError`]; nothing has been written in any case.
    pub async fn whole(self) -> Result<Vault<S>, UnlockError> {
        let Self { store, host, mut keys, heads } = self;
        let state = load(&store, &mut keys, heads, None).await?;
        let missing: Vec<_> = state.missing().collect();
        let State { header, header_lost, root, roots, current, manifest, faults, findings, .. } = state;
        let loaded = Loaded { header, keys, root, roots, current, manifest };
        let mut vault = Vault::assemble(store, host, loaded);
        vault.findings = findings;
        vault.mend_header = header_lost;
        vault.faults.replace(faults.into_iter().chain(missing).collect());
        Ok(vault)
    }

    /// Which vault this is.
    pub fn id(&self) -> VaultId {
        self.keys.vault
    }
}

impl<S: Store> Vault<S> {
    /// Opens the vault in `store`, all of it.
    ///
    /// # Errors
    /// [`UnlockError`]; nothing has been written in any case.
    pub async fn unlock<K: Kdf>(
        store: S,
        host: Host,
        kdf: &K,
        credential: Credential<'_>,
    ) -> Result<Self, UnlockError> {
        Unlocked::by(store, host, kdf, credential).await?.whole().await
    }
}

/// The keys, from the newest header that is sound; from the other copy only when that one proves to be
/// forged.
async fn open_any<K: Kdf>(
    copies: &[Option<Vec<u8>>; 2],
    kdf: &K,
    credential: Credential<'_>,
) -> Result<Keys, UnlockError> {
    let mut sound = Vec::new();
    for raw in copies.iter().flatten() {
        match Header::parse(raw) {
            Ok(header) if !sound.contains(&header) => sound.push(header),
            Ok(_) | Err(HeaderFault::Damaged) => {}
            Err(HeaderFault::Newer { major }) => return Err(UnlockError::Newer { major }),
        }
    }
    sound.order_by_key(|header| std::cmp::Reverse(header.revision()));
    for header in sound {
        match open_header(&header, kdf, credential).await {
            Ok(keys) => return Ok(keys),
            Err(HeaderError::Damaged) => {}
            // Never on to an older copy: a passphrase that was replaced must not open it.
            Err(error) => return Err(error.into()),
        }
    }
    Err(UnlockError::Damaged(Part::Header))
}
