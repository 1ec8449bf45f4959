//! Opening a vault.
//!
//! Header, root, manifest, then the presence of every record; nothing is written. What is damaged and has
//! a second copy, or can be made again, is used from there and reported as a
//! [`Finding`](super::Finding); a record that is gone or broken is set aside, and the rest opens.

use crate::ordering::OrderBy;
use crate::ports::{Kdf, Store};

use super::credential::{Credential, HeaderError, open_header};
use super::error::{Part, UnlockError};
use super::header::{Header, HeaderFault};
use super::keys::Keys;
use super::load::{State, load};
use super::open_vault::{Host, Loaded, Vault};
use super::status::{VaultStatus, read_heads, status_with};

impl<S: Store> Vault<S> {
    /// Opens the vault in `store`.
    ///
    /// # Errors
    /// [`UnlockError`]; nothing has been written in any case.
    pub async fn unlock<K: Kdf>(
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
        let mut keys = open_any(&heads.headers, kdf, credential).await?;
        let state = load(&store, &mut keys, heads, None).await?;
        let missing: Vec<_> = state.missing().collect();
        let State { header, header_lost, root, roots, current, manifest, faults, findings, .. } = state;
        let mut vault = Self::assemble(store, host, Loaded { header, keys, root, roots, current, manifest });
        vault.findings = findings;
        vault.mend_header = header_lost;
        vault.faults.replace(faults.into_iter().chain(missing).collect());
        Ok(vault)
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
