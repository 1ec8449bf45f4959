//! The keys of a vault. Each use has a type of its own, so that no key can do another's work.
//!
//! Below the master key everything comes from HKDF-SHA256 with the id of the vault as salt and a label
//! that names the purpose and the epoch: knowing one key tells nothing of the others, and no key of one
//! vault or epoch fits another. Nothing here can be copied, printed or compared by accident, and all of
//! it is wiped when dropped.

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::ports::Random;

use super::aead::{NONCE, NotAuthentic, TAG, open_copy, seal_in_place};
use super::ids::{SlotId, VaultId, random_bytes};

type Secret = Zeroizing<[u8; 32]>;

/// HKDF-SHA256: 32 bytes out of `secret` for `purpose`, bound to `vault` and `context`.
fn expand(secret: &[u8], vault: VaultId, purpose: &str, context: &[u8]) -> Secret {
    let info = [b"omgangsboek/1/", purpose.as_bytes(), b"/", context].concat();
    hkdf(secret, &vault.to_bytes(), &info)
}

/// HKDF-SHA256 (RFC 5869), 32 bytes of it.
pub(super) fn hkdf(secret: &[u8], salt: &[u8], info: &[u8]) -> Secret {
    let mut out = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(Some(salt), secret)
        .expand(info, out.as_mut_slice())
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
/// Seals drafts.
pub(crate) struct DraftKey(Secret);
/// Hides of which place a draft is.
pub(crate) struct PlaceKey(Secret);
/// Wraps the master key of the epoch before, while a rotation runs.
struct PreviousKey(Secret);

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
    /// A key that a test vector gives.
    #[cfg(test)]
    pub(super) fn of(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The authentication of `bytes`.
    pub(crate) fn sign(&self, bytes: &[u8]) -> [u8; 32] {
        mac_of(&self.0, &[bytes]).finalize().into_bytes().into()
    }

    /// Whether `mac` is the authentication of `bytes`, in constant time.
    pub(crate) fn verify(&self, bytes: &[u8], mac: &[u8]) -> bool {
        mac_of(&self.0, &[bytes]).verify_slice(mac).is_ok()
    }
}

impl DraftKey {
    pub(crate) fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl PlaceKey {
    /// What stands for `place` in the store.
    pub(crate) fn hide(&self, place: &str) -> [u8; 32] {
        mac_of(&self.0, &[place.as_bytes()]).finalize().into_bytes().into()
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
    pub(crate) draft: DraftKey,
    pub(crate) place: PlaceKey,
    wrapping: PreviousKey,
    /// The keys of the epoch before, as long as something is sealed under them.
    previous: Option<Box<Keys>>,
}

/// The master key of the epoch before, sealed under a key of the one that came after it. Stands in the
/// root while a rotation runs, so that what is not rewritten yet can be opened.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Previous {
    epoch: u32,
    #[serde(with = "super::encoding::base64_array")]
    nonce: [u8; NONCE],
    #[serde(with = "super::encoding::base64_array")]
    wrapped: [u8; 32 + TAG],
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
            draft: DraftKey(key("draft")),
            place: PlaceKey(key("place of a draft")),
            wrapping: PreviousKey(key("previous master key")),
            previous: None,
        }
    }

    /// The keys for what was sealed in `epoch`: these, or those of the epoch before while a rotation runs.
    pub(crate) fn of_epoch(&self, epoch: u32) -> Option<&Keys> {
        self.epochs().find(|keys| keys.epoch == epoch)
    }

    /// These keys, and while a rotation runs those of the epoch before.
    pub(crate) fn epochs(&self) -> impl Iterator<Item = &Keys> {
        [Some(self), self.previous.as_deref()].into_iter().flatten()
    }

    /// Wraps the master key of the epoch before for keeping it in the root.
    pub(crate) fn wrap_previous(&self, vmk: &Vmk, epoch: u32, random: &dyn Random) -> Previous {
        let nonce = random_bytes(random);
        let mut wrapped = Vec::with_capacity(32 + TAG);
        wrapped.extend_from_slice(vmk.expose());
        seal_in_place(&self.wrapping.0, &nonce, &self.previous_ad(epoch), &mut wrapped, 0);
        let wrapped =
            wrapped.try_into().unwrap_or_else(|_| unreachable!("a key of 32 bytes and a tag of 16"));
        Previous { epoch, nonce, wrapped }
    }

    /// Takes up the keys of the epoch before as the root has them, or lets go of them when it has none.
    ///
    /// # Errors
    /// [`NotAuthentic`] when they were not wrapped by these keys.
    pub(crate) fn recall(&mut self, previous: Option<&Previous>) -> Result<(), NotAuthentic> {
        self.previous = match previous {
            None => None,
            Some(Previous { epoch, nonce, wrapped }) => {
                let vmk = open_copy(&self.wrapping.0, nonce, &self.previous_ad(*epoch), wrapped)?;
                let vmk = Vmk::from_bytes(&vmk).ok_or(NotAuthentic)?;
                Some(Box::new(Self::derive(&vmk, self.vault, *epoch)))
            }
        };
        Ok(())
    }

    /// Lets go of the epoch before, once nothing is sealed under it any more.
    pub(crate) fn forget_previous(&mut self) {
        self.previous = None;
    }

    fn previous_ad(&self, epoch: u32) -> Vec<u8> {
        let parts = [self.epoch.to_be_bytes(), epoch.to_be_bytes()].concat();
        [b"omgangsboek/1/previous".as_slice(), &self.vault.to_bytes(), &parts].concat()
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
    /// From the secret of a way in: the derived passphrase, the recovery code, a passkey's PRF.
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
                for key in [
                    &keys.record.0,
                    &keys.manifest.0,
                    &keys.header.0,
                    &keys.backup.0,
                    &keys.draft.0,
                    &keys.place.0,
                    &keys.wrapping.0,
                ] {
                    assert!(seen.insert(**key));
                }
            }
            let slot = SlotKey::derive(vmk.expose(), vault, SlotId::make(&random));
            assert!(seen.insert(*slot.wrap) && seen.insert(slot.commitment));
        }
        assert_eq!(seen.len(), 32);
    }

    #[test]
    fn the_epoch_before_is_recalled_by_the_keys_that_wrapped_it_only() {
        let random = CountingRandom::new(1);
        let vault = VaultId::make(&random);
        let (old, new, other) = (Vmk::make(&random), Vmk::make(&random), Vmk::make(&random));
        let mut keys = Keys::derive(&new, vault, 2);
        let previous = keys.wrap_previous(&old, 1, &random);
        assert!(keys.of_epoch(1).is_none());
        assert!(keys.recall(Some(&previous)).is_ok());
        let recalled = keys.of_epoch(1).expect("both epochs");
        assert_eq!(*recalled.record.0, *Keys::derive(&old, vault, 1).record.0);
        assert_eq!(keys.of_epoch(2).map(|keys| keys.epoch), Some(2));
        assert!(keys.of_epoch(3).is_none());

        for (vmk, epoch) in [(&other, 2), (&new, 3)] {
            assert!(Keys::derive(vmk, vault, epoch).recall(Some(&previous)).is_err());
        }
        let renamed = Previous { epoch: 0, ..previous };
        assert!(keys.recall(Some(&renamed)).is_err());
        assert!(keys.recall(None).is_ok() && keys.of_epoch(1).is_none());
    }
}
