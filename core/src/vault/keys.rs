//! The keys of a vault. Each use has a type of its own, so that no key can do another's work.
//!
//! Below the master key everything comes from HKDF-SHA256 with the id of the vault as salt and a label
//! that names the purpose and the epoch: knowing one key tells nothing of the others, and no key of one
//! vault or epoch fits another. Nothing here can be copied, printed or compared by accident, and all of
//! it is wiped when dropped.

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::ports::Random;

use super::ids::{SlotId, VaultId, random_bytes};

type Secret = Zeroizing<[u8; 32]>;

/// HKDF-SHA256: 32 bytes out of `secret` for `purpose`, bound to `vault` and `context`.
fn expand(secret: &[u8], vault: VaultId, purpose: &str, context: &[u8]) -> Secret {
    let mut out = Zeroizing::new([0; 32]);
    let info = [b"omgangsboek/1/", purpose.as_bytes(), b"/", context].concat();
    Hkdf::<Sha256>::new(Some(&vault.to_bytes()), secret)
        .expand(&info, out.as_mut_slice())
        .expect("32 bytes are within what HKDF-SHA256 can give");
    out
}

fn mac_of(key: &[u8; 32], parts: &[&[u8]]) -> Hmac<Sha256> {
    let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(key).expect("HMAC takes keys of any length");
    for part in parts {
        mac.update(part);
    }
    mac
}

/// The master key of one epoch: 32 random bytes that only slots hold, wrapped.
pub(crate) struct Vmk(Secret);

impl Vmk {
    pub(crate) fn make(random: &dyn Random) -> Self {
        Self(Zeroizing::new(random_bytes(random)))
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(|bytes| Self(Zeroizing::new(bytes)))
    }

    /// For wrapping into a slot only.
    pub(crate) fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

/// Seals records.
pub(crate) struct RecordKey(Secret);
/// Seals the manifest's buckets and the root.
pub(crate) struct ManifestKey(Secret);
/// Authenticates the header.
pub(crate) struct HeaderKey(Secret);
/// Authenticates a backup file as a whole.
pub(crate) struct BackupKey(Secret);

impl RecordKey {
    pub(crate) fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl ManifestKey {
    pub(crate) fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl HeaderKey {
    /// The authentication of `bytes`.
    pub(crate) fn sign(&self, bytes: &[u8]) -> [u8; 32] {
        mac_of(&self.0, &[bytes]).finalize().into_bytes().into()
    }

    /// Whether `mac` is the authentication of `bytes`, in constant time.
    pub(crate) fn verify(&self, bytes: &[u8], mac: &[u8]) -> bool {
        mac_of(&self.0, &[bytes]).verify_slice(mac).is_ok()
    }
}

impl BackupKey {
    /// An authentication to be fed piece by piece.
    pub(crate) fn begin(&self) -> Hmac<Sha256> {
        mac_of(&self.0, &[])
    }
}

/// Every key of an opened vault.
pub(crate) struct Keys {
    pub(crate) vault: VaultId,
    pub(crate) epoch: u32,
    pub(crate) record: RecordKey,
    pub(crate) manifest: ManifestKey,
    pub(crate) header: HeaderKey,
    pub(crate) backup: BackupKey,
}

impl Keys {
    /// Derives them from the master key of `epoch`.
    pub(crate) fn derive(vmk: &Vmk, vault: VaultId, epoch: u32) -> Self {
        let key = |purpose| expand(vmk.expose(), vault, purpose, &epoch.to_be_bytes());
        Self {
            vault,
            epoch,
            record: RecordKey(key("record")),
            manifest: ManifestKey(key("manifest and root")),
            header: HeaderKey(key("header")),
            backup: BackupKey(key("backup")),
        }
    }
}

/// Wraps the master key in one slot, and the commitment that tells whether it is the right one.
///
/// XChaCha20-Poly1305 does not commit to its key: a wrapped key could be made to open under two. The
/// commitment rules that out, and it tells a wrong secret from damage.
pub(crate) struct SlotKey {
    pub(crate) wrap: Secret,
    pub(crate) commitment: [u8; 32],
}

impl SlotKey {
    /// From the secret of a way in: the derived passphrase or the recovery code.
    pub(crate) fn derive(secret: &[u8], vault: VaultId, slot: SlotId) -> Self {
        let slot = slot.to_bytes();
        Self {
            wrap: expand(secret, vault, "slot key", &slot),
            commitment: *expand(secret, vault, "slot commitment", &slot),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::CountingRandom;
    use std::collections::BTreeSet;

    #[test]
    fn no_two_purposes_vaults_or_epochs_share_a_key() {
        let random = CountingRandom::new(1);
        let vmk = Vmk::make(&random);
        let mut seen = BTreeSet::new();
        for vault in [VaultId::make(&random), VaultId::make(&random)] {
            for epoch in [1, 2] {
                let keys = Keys::derive(&vmk, vault, epoch);
                for key in [&keys.record.0, &keys.manifest.0, &keys.header.0, &keys.backup.0] {
                    assert!(seen.insert(**key));
                }
            }
            let slot = SlotKey::derive(vmk.expose(), vault, SlotId::make(&random));
            assert!(seen.insert(*slot.wrap) && seen.insert(slot.commitment));
        }
        assert_eq!(seen.len(), 20);
    }
}
