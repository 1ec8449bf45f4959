//! The header: who can open the vault.
//!
//! A JSON body (format, vault, slots) between a magic byte and two checks. The plain SHA-256 tells
//! whether the bytes are as they were written, before anybody typed anything, so *damaged* is never
//! shown as *wrong passphrase*. The HMAC, under a key that only an opened slot gives, tells whether they
//! were written by somebody who could open the vault.
//!
//! ```text
//! 'H' | major u8 | body length u32 | body (JSON) | SHA-256 of all before | HMAC of what SHA-256 covers
//! ```

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::ids::VaultId;
use super::keys::{Keys, Vmk};
use super::slot::{PasskeyPlace, Slot, SlotError, SlotKind};

/// The format that this version writes. A newer minor one is opened read-only, a newer major one not at all.
/// 1.0 had passphrase and recovery code; 1.1 has passkeys, days, drafts and rotation besides.
pub(crate) const MAJOR: u8 = 1;
pub(crate) const MINOR: u16 = 1;

const MAGIC: u8 = b'H';
const HEAD: usize = 6;
const CHECK: usize = 32;
/// Far beyond any header with the slots that are allowed.
const MAX_LEN: usize = 64 * 1024;
pub(crate) const MAX_SLOTS: usize = 16;

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Body {
    minor: u16,
    vault: VaultId,
    /// Which master key the slots wrap; one more after each rotation.
    epoch: u32,
    /// Counts the changes of the slots, so that the newer of two copies is known.
    revision: u64,
    slots: Vec<Slot>,
}

/// Why bytes are no header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HeaderFault {
    /// Not as they were written.
    Damaged,
    /// Written by a version with another major format.
    Newer {
        /// That format.
        major: u8,
    },
}

/// A header whose bytes are as they were written. Whether by the right person shows when it is opened.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Header {
    body: Body,
    raw: Vec<u8>,
}

impl Header {
    /// Makes the header of a new vault or of changed slots.
    pub(crate) fn seal(keys: &Keys, revision: u64, slots: Vec<Slot>) -> Self {
        let body = Body { minor: MINOR, vault: keys.vault, epoch: keys.epoch, revision, slots };
        let json = serde_json::to_vec(&body).expect("a header has no map keys that JSON cannot hold");
        let len = u32::try_from(json.len()).expect("a header with few slots is a few kilobytes");
        let mut raw = vec![MAGIC, MAJOR];
        raw.extend_from_slice(&len.to_be_bytes());
        raw.extend_from_slice(&json);
        let digest = Sha256::digest(&raw);
        let mac = keys.header.sign(&raw);
        raw.extend_from_slice(&digest);
        raw.extend_from_slice(&mac);
        Self { body, raw }
    }

    /// Reads the bytes of a copy, or of a backup's header.
    pub(crate) fn parse(raw: &[u8]) -> Result<Self, HeaderFault> {
        if raw.len() > MAX_LEN || raw.len() < HEAD + 2 * CHECK || raw[0] != MAGIC {
            return Err(HeaderFault::Damaged);
        }
        let signed = &raw[..raw.len() - 2 * CHECK];
        if Sha256::digest(signed).as_slice() != &raw[signed.len()..signed.len() + CHECK] {
            return Err(HeaderFault::Damaged);
        }
        if raw[1] > MAJOR {
            return Err(HeaderFault::Newer { major: raw[1] });
        }
        let len = u32::from_be_bytes([raw[2], raw[3], raw[4], raw[5]]);
        if raw[1] != MAJOR || usize::try_from(len) != Ok(signed.len() - HEAD) {
            return Err(HeaderFault::Damaged);
        }
        let body: Body = serde_json::from_slice(&signed[HEAD..]).map_err(|_| HeaderFault::Damaged)?;
        // A kind that is not known here would be lost in writing, so it may only stand where nothing is written.
        let unknown = body.slots.iter().any(|slot| slot.method == SlotKind::Unknown);
        if body.slots.len() > MAX_SLOTS || (unknown && body.minor <= MINOR) {
            return Err(HeaderFault::Damaged);
        }
        Ok(Self { body, raw: raw.to_vec() })
    }

    /// Opens `slot` with `secret` and gives the master key and what comes from it.
    pub(crate) fn open(&self, slot: &Slot, secret: &[u8]) -> Result<(Vmk, Keys), SlotError> {
        let vmk = slot.unwrap(secret, self.body.vault, self.body.epoch)?;
        let keys = Keys::derive(&vmk, self.body.vault, self.body.epoch);
        if self.is_signed_by(&keys) { Ok((vmk, keys)) } else { Err(SlotError::Damaged) }
    }

    /// Whether it was written by somebody who could open the vault of `keys`.
    pub(crate) fn is_signed_by(&self, keys: &Keys) -> bool {
        let (signed, checks) = self.raw.split_at(self.raw.len() - 2 * CHECK);
        keys.header.verify(signed, &checks[CHECK..])
    }

    /// The same slots in the format of this version, for a vault that is about to be written.
    pub(crate) fn renewed(&self, keys: &Keys) -> Self {
        Self::seal(keys, self.body.revision + 1, self.body.slots.clone())
    }

    /// The ways in that this version knows, in their order.
    pub(crate) fn slots(&self) -> impl Iterator<Item = &Slot> {
        self.body.slots.iter().filter(|slot| slot.method != SlotKind::Unknown)
    }

    pub(crate) fn vault(&self) -> VaultId {
        self.body.vault
    }

    pub(crate) fn revision(&self) -> u64 {
        self.body.revision
    }

    /// The places of its passkeys, in the clear.
    pub(crate) fn passkeys(&self) -> impl Iterator<Item = &PasskeyPlace> {
        self.body.slots.iter().filter_map(|slot| match &slot.method {
            SlotKind::Passkey(place) => Some(place),
            _ => None,
        })
    }

    /// Written by an older version; the next write makes it of this one.
    pub(crate) fn is_older_minor(&self) -> bool {
        self.body.minor < MINOR
    }

    /// Written by a newer version with the same major format.
    pub(crate) fn is_newer_minor(&self) -> bool {
        self.body.minor > MINOR
    }

    /// The bytes to store.
    pub(crate) fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// What the root remembers of the header, so that an old one with a removed slot is noticed.
    pub(crate) fn digest(&self) -> [u8; 32] {
        Sha256::digest(&self.raw).into()
    }
}
