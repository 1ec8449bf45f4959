//! A slot: one way into the vault.
//!
//! It wraps the master key under a key that comes from a passphrase or from the recovery code. What it
//! says of itself in the clear (vault, slot, kind, cost) is authenticated with the wrapped key, so a
//! slot whose cost was lowered, or that was moved in from another vault, opens nothing. A kind that this
//! version does not know is carried along and opens nothing here.

use serde::{Deserialize, Serialize};

use crate::ports::{KdfParams, Random};

use super::aead::{NONCE, TAG, open_copy, seal_in_place};
use super::ids::{SlotId, VaultId, random_bytes};
use super::keys::{SlotKey, Vmk};

/// How a slot is opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum SlotKind {
    /// With a passphrase, through Argon2id.
    Passphrase {
        /// What that costs.
        kdf: KdfParams,
    },
    /// With the printed recovery code, which is random enough to need no Argon2id.
    RecoveryCode,
    /// In a way that this version does not know.
    #[serde(other)]
    Unknown,
}

impl SlotKind {
    fn associated(&self) -> Vec<u8> {
        match self {
            Self::Passphrase { kdf } => {
                let mut bytes = vec![1];
                for number in [kdf.memory_kib, kdf.passes, kdf.lanes] {
                    bytes.extend_from_slice(&number.to_be_bytes());
                }
                bytes.extend_from_slice(&kdf.salt);
                bytes
            }
            Self::RecoveryCode => vec![2],
            Self::Unknown => vec![0],
        }
    }
}

/// One way in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Slot {
    pub(crate) id: SlotId,
    pub(crate) method: SlotKind,
    #[serde(with = "super::encoding::base64_array")]
    commitment: [u8; 32],
    #[serde(with = "super::encoding::base64_array")]
    nonce: [u8; NONCE],
    #[serde(with = "super::encoding::base64_array")]
    wrapped: [u8; 32 + TAG],
}

/// Why a slot did not give the master key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SlotError {
    /// The secret is another one.
    Wrong,
    /// The secret is right, and the wrapped key does not open: somebody changed it.
    Damaged,
}

impl Slot {
    /// Wraps `vmk` under `secret`.
    pub(crate) fn wrap(
        vmk: &Vmk,
        secret: &[u8],
        method: SlotKind,
        vault: VaultId,
        epoch: u32,
        random: &dyn Random,
    ) -> Self {
        let id = SlotId::make(random);
        let nonce = random_bytes(random);
        let key = SlotKey::derive(secret, vault, id);
        let mut wrapped = Vec::with_capacity(32 + TAG);
        wrapped.extend_from_slice(vmk.expose());
        seal_in_place(&key.wrap, &nonce, &associated(vault, epoch, id, &method), &mut wrapped, 0);
        let wrapped =
            wrapped.try_into().unwrap_or_else(|_| unreachable!("a key of 32 bytes and a tag of 16"));
        Self { id, method, commitment: key.commitment, nonce, wrapped }
    }

    /// Gives the master key when `secret` is the right one.
    pub(crate) fn unwrap(&self, secret: &[u8], vault: VaultId, epoch: u32) -> Result<Vmk, SlotError> {
        let key = SlotKey::derive(secret, vault, self.id);
        // Both sides are public or useless to whoever can time this, so a plain comparison does.
        if key.commitment != self.commitment {
            return Err(SlotError::Wrong);
        }
        let ad = associated(vault, epoch, self.id, &self.method);
        let vmk = open_copy(&key.wrap, &self.nonce, &ad, &self.wrapped).map_err(|_| SlotError::Damaged)?;
        Vmk::from_bytes(&vmk).ok_or(SlotError::Damaged)
    }
}

fn associated(vault: VaultId, epoch: u32, slot: SlotId, method: &SlotKind) -> Vec<u8> {
    [
        b"omgangsboek/1/slot".as_slice(),
        &vault.to_bytes(),
        &epoch.to_be_bytes(),
        &slot.to_bytes(),
        &method.associated(),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::CountingRandom;

    #[test]
    fn a_slot_opens_for_its_secret_in_its_place_with_its_cost_only() {
        let random = CountingRandom::new(1);
        let vault = VaultId::make(&random);
        let vmk = Vmk::make(&random);
        let kdf = KdfParams::standard(&random);
        let slot = Slot::wrap(&vmk, b"secret", SlotKind::Passphrase { kdf }, vault, 1, &random);

        assert_eq!(slot.unwrap(b"secret", vault, 1).map_err(|_| ()).expect("opens").expose(), vmk.expose());
        assert_eq!(slot.unwrap(b"other", vault, 1).err(), Some(SlotError::Wrong));
        assert_eq!(slot.unwrap(b"secret", VaultId::make(&random), 1).err(), Some(SlotError::Wrong));
        assert_eq!(slot.unwrap(b"secret", vault, 2).err(), Some(SlotError::Damaged));

        let cheaper =
            Slot { method: SlotKind::Passphrase { kdf: KdfParams { passes: 2, ..kdf } }, ..slot.clone() };
        assert_eq!(cheaper.unwrap(b"secret", vault, 1).err(), Some(SlotError::Damaged));
        let renamed = Slot { id: SlotId::make(&random), ..slot };
        assert_eq!(renamed.unwrap(b"secret", vault, 1).err(), Some(SlotError::Wrong));
    }

    #[test]
    fn a_kind_of_a_newer_version_is_read_and_opens_nothing() {
        let kind: SlotKind =
            serde_json::from_str(r#"{"kind":"palm","lines":[1,2]}"#).expect("an unknown kind is no error");
        assert_eq!(kind, SlotKind::Unknown);
    }
}
