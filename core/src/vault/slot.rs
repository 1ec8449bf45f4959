//! A slot: one way into the vault.
//!
//! It wraps the master key under a key that comes from a passphrase, the recovery code or a passkey. What
//! it says of itself in the clear (vault, slot, kind, cost or place) is authenticated with the wrapped
//! key, so a slot whose cost was lowered, or that was moved in from another vault, opens nothing. A kind
//! that this version does not know stands only in a header of a newer minor format, which is never written
//! again here; so none is lost.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::ports::{KdfParams, Random};

use super::aead::{NONCE, TAG, open_copy, seal_in_place};
use super::ids::{SlotId, VaultId, random_bytes};
use super::keys::{Keys, SlotKey, Vmk};

/// The longest credential id that WebAuthn allows, in bytes.
const MAX_CREDENTIAL: usize = 1023;
/// The longest name of a host in the DNS, in characters.
const MAX_HOST: usize = 253;

/// Where a passkey belongs. In the clear, because the browser is asked for it before anything is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasskeyPlace {
    /// What the authenticator calls it.
    #[serde(with = "super::encoding::base64_bytes")]
    pub credential: Vec<u8>,
    /// What its PRF is asked about; random, of this slot only.
    #[serde(with = "super::encoding::base64_array")]
    pub salt: [u8; 32],
    /// The host that it was made for. It opens nothing at another one.
    pub host: String,
}

impl PasskeyPlace {
    /// Whether it is of a size that a header has room for.
    pub(crate) fn fits(&self) -> bool {
        (1..=MAX_CREDENTIAL).contains(&self.credential.len()) && (1..=MAX_HOST).contains(&self.host.len())
    }

    fn bytes(&self) -> Vec<u8> {
        // The credential is the one part of unknown length that something follows.
        let len = u32::try_from(self.credential.len()).unwrap_or(u32::MAX);
        [&len.to_be_bytes(), self.credential.as_slice(), &self.salt, self.host.as_bytes()].concat()
    }
}

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
    /// With a passkey, by what its PRF extension gives after the user was verified.
    Passkey(PasskeyPlace),
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
            Self::Passkey(place) => [vec![3], place.bytes()].concat(),
            Self::Unknown => vec![0],
        }
    }
}

/// One way in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Slot {
    pub(crate) id: SlotId,
    pub(crate) method: SlotKind,
    /// The day it was made; slots of format 1.0 do not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) added: Option<NaiveDate>,
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
    /// Wraps `vmk`, from which `keys` come, under `secret`.
    pub(crate) fn wrap(
        vmk: &Vmk,
        secret: &[u8],
        method: SlotKind,
        keys: &Keys,
        added: NaiveDate,
        random: &dyn Random,
    ) -> Self {
        let id = SlotId::make(random);
        let nonce = random_bytes(random);
        let key = SlotKey::derive(secret, keys.vault, id);
        let mut wrapped = Vec::with_capacity(32 + TAG);
        wrapped.extend_from_slice(vmk.expose());
        let ad = associated(keys.vault, keys.epoch, id, &method);
        seal_in_place(&key.wrap, &nonce, &ad, &mut wrapped, 0);
        let wrapped =
            wrapped.try_into().unwrap_or_else(|_| unreachable!("a key of 32 bytes and a tag of 16"));
        Self { id, method, added: Some(added), commitment: key.commitment, nonce, wrapped }
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

    fn added() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
    }

    #[test]
    fn a_slot_opens_for_its_secret_in_its_place_with_its_cost_only() {
        let random = CountingRandom::new(1);
        let vault = VaultId::make(&random);
        let vmk = Vmk::make(&random);
        let keys = Keys::derive(&vmk, vault, 1);
        let kdf = KdfParams::standard(&random);
        let slot = Slot::wrap(&vmk, b"secret", SlotKind::Passphrase { kdf }, &keys, added(), &random);

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
    fn a_passkey_slot_opens_at_its_own_credential_salt_and_host_only() {
        let random = CountingRandom::new(1);
        let vault = VaultId::make(&random);
        let vmk = Vmk::make(&random);
        let keys = Keys::derive(&vmk, vault, 1);
        let place =
            PasskeyPlace { credential: vec![1, 2, 3], salt: [4; 32], host: "visits.example".to_owned() };
        let output = [9; 32];
        let slot = Slot::wrap(&vmk, &output, SlotKind::Passkey(place.clone()), &keys, added(), &random);
        assert!(slot.unwrap(&output, vault, 1).is_ok());
        assert_eq!(slot.unwrap(&[8; 32], vault, 1).err(), Some(SlotError::Wrong));
        for moved in [
            PasskeyPlace { credential: vec![1, 2, 4], ..place.clone() },
            PasskeyPlace { credential: vec![1, 2], ..place.clone() },
            PasskeyPlace { salt: [5; 32], ..place.clone() },
            PasskeyPlace { host: "elsewhere.example".to_owned(), ..place },
        ] {
            let moved = Slot { method: SlotKind::Passkey(moved), ..slot.clone() };
            assert_eq!(moved.unwrap(&output, vault, 1).err(), Some(SlotError::Damaged), "{:?}", moved.method);
        }
    }

    #[test]
    fn a_kind_of_a_newer_version_is_read_and_opens_nothing() {
        let kind: SlotKind =
            serde_json::from_str(r#"{"kind":"palm","lines":[1,2]}"#).expect("an unknown kind is no error");
        assert_eq!(kind, SlotKind::Unknown);
    }
}
