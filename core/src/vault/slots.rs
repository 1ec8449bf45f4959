//! Changing who can get in: ways in are added, replaced and removed.
//!
//! The master key is not kept while the vault is open, so each change asks for something that opens the
//! vault now. A change writes both copies of the header and both of the root in one transaction. The root
//! binds the header, so a way in that was taken away opens nothing any more, also when somebody puts the
//! old header back. What it does not undo: who copied the old header and knows its passphrase has the
//! master key. That is what a [rotation](Vault::begin_rotation) is for.
//!
//! One passphrase or recovery code always remains: a passkey dies with its device, or with the host that
//! the app stands on.

use chrono::NaiveDate;

use crate::ports::{DerivedSecret, Kdf, KdfError, KdfParams, Store, StoreError};

use super::credential::{Credential, open_master};
use super::error::UnlockError;
use super::header::{Header, MAX_SLOTS};
use super::ids::SlotId;
use super::kdf::{KdfBounds, Unfit, fit, normalise};
use super::keys::{Keys, Vmk};
use super::open_vault::{Host, Vault};
use super::recovery_code::RecoveryCode;
use super::slot::{PasskeyPlace, Slot, SlotKind};

/// A way in, as the settings list it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotInfo {
    /// Which.
    pub id: SlotId,
    /// How it is opened.
    pub kind: SlotKind,
    /// The day it was made; `None` when it is of format 1.0, which did not keep that.
    pub added: Option<NaiveDate>,
}

/// A way in that is to be made.
pub enum NewSlot<'a> {
    /// With a passphrase, normalised here.
    Passphrase {
        /// As typed.
        text: &'a str,
        /// What the derivation may cost, with a fresh salt.
        params: KdfParams,
    },
    /// With a recovery code.
    RecoveryCode(&'a RecoveryCode),
    /// With a passkey. It takes the place of an earlier slot of the same passkey.
    Passkey {
        /// Where it belongs.
        place: PasskeyPlace,
        /// What its PRF made of the salt in `place`.
        output: &'a DerivedSecret,
    },
}

/// Why the ways in stayed as they were. Nothing has been written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AccessError {
    /// What was given as proof does not open the vault.
    #[error(transparent)]
    Proof(UnlockError),
    /// Neither a passphrase nor a recovery code would remain.
    #[error("the last passphrase or recovery code cannot be taken away")]
    LastWayIn,
    /// Nothing but white space.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// There is no room for another way in.
    #[error("a vault has at most {MAX_SLOTS} ways in")]
    TooMany,
    /// There is no such way in any more.
    #[error("this way in is not there any more")]
    Gone,
    /// What the browser says of the passkey cannot be kept.
    #[error("the passkey has an id or a host of a length that does not occur")]
    BadPasskey,
    /// A rotation runs; the next one can begin when it is done.
    #[error("the vault is being given a new key already")]
    Rotating,
    /// Written by a newer version of the app.
    #[error("the vault was written by a newer version and is open for reading only")]
    ReadOnly,
    /// The cost of the new key derivation is not allowed.
    #[error(transparent)]
    KdfBounds(#[from] KdfBounds),
    /// The key derivation gave nothing, for the proof or for the new way in.
    #[error(transparent)]
    Kdf(#[from] KdfError),
    /// The store did not take it; [`StoreError::Superseded`] when another tab wrote in the meantime.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<Unfit> for AccessError {
    fn from(unfit: Unfit) -> Self {
        match unfit {
            Unfit::Empty => Self::EmptyPassphrase,
            Unfit::Bounds(bounds) => bounds.into(),
        }
    }
}

impl NewSlot<'_> {
    /// What can be refused before anything is derived.
    pub(crate) fn check(&self) -> Result<(), AccessError> {
        match self {
            Self::Passphrase { text, params } => Ok(fit(text, params)?),
            Self::Passkey { place, .. } if !place.fits() => Err(AccessError::BadPasskey),
            Self::RecoveryCode(_) | Self::Passkey { .. } => Ok(()),
        }
    }

    fn is_lasting(&self) -> bool {
        matches!(self, Self::Passphrase { .. } | Self::RecoveryCode(_))
    }

    /// Wraps `vmk`, from which `keys` come. The slot has been checked.
    pub(crate) async fn make<K: Kdf>(
        self,
        kdf: &K,
        vmk: &Vmk,
        keys: &Keys,
        host: &Host,
    ) -> Result<Slot, KdfError> {
        let derived;
        let (method, secret): (_, &[u8]) = match self {
            Self::Passphrase { text, params } => {
                derived = kdf.derive(normalise(text).as_bytes(), &params).await?;
                (SlotKind::Passphrase { kdf: params }, derived.expose())
            }
            Self::RecoveryCode(code) => (SlotKind::RecoveryCode, code.secret()),
            Self::Passkey { place, output } => (SlotKind::Passkey(place), output.expose()),
        };
        Ok(Slot::wrap(vmk, secret, method, keys, host.now().date_naive(), &*host.random))
    }
}

impl Slot {
    /// Whether it opens without the device or the host that it was made on.
    fn is_lasting(&self) -> bool {
        matches!(self.method, SlotKind::Passphrase { .. } | SlotKind::RecoveryCode)
    }
}

impl<S: Store> Vault<S> {
    /// The ways in that this version knows, in the order in which they were made.
    pub fn slots(&self) -> Vec<SlotInfo> {
        let info = |slot: &Slot| SlotInfo { id: slot.id, kind: slot.method.clone(), added: slot.added };
        self.header.slots().map(info).collect()
    }

    /// Makes another way in. `proof` opens the vault now.
    ///
    /// # Errors
    /// [`AccessError`]; then nothing has changed.
    pub async fn add_slot<K: Kdf>(
        &mut self,
        kdf: &K,
        proof: Credential<'_>,
        new: NewSlot<'_>,
    ) -> Result<SlotId, AccessError> {
        let mut slots = self.changeable_slots()?;
        new.check()?;
        forget_passkey(&mut slots, &new);
        if slots.len() >= MAX_SLOTS {
            return Err(AccessError::TooMany);
        }
        let (vmk, keys) = self.master(kdf, proof).await?;
        let slot = new.make(kdf, &vmk, &keys, &self.host).await?;
        let id = slot.id;
        slots.push(slot);
        self.commit_slots(slots).await?;
        Ok(id)
    }

    /// Makes a way in that takes the place of `old`: a change of passphrase, a new recovery code. `proof`
    /// opens the vault now; it may be what is replaced.
    ///
    /// # Errors
    /// [`AccessError`]; then nothing has changed and `old` still opens.
    pub async fn replace_slot<K: Kdf>(
        &mut self,
        kdf: &K,
        proof: Credential<'_>,
        old: SlotId,
        new: NewSlot<'_>,
    ) -> Result<SlotId, AccessError> {
        let mut slots = self.changeable_slots()?;
        let at = slots.iter().position(|slot| slot.id == old).ok_or(AccessError::Gone)?;
        new.check()?;
        let replaced = slots.remove(at);
        if replaced.is_lasting() && !new.is_lasting() {
            keep_a_way_in(&slots)?;
        }
        forget_passkey(&mut slots, &new);
        let (vmk, keys) = self.master(kdf, proof).await?;
        let slot = new.make(kdf, &vmk, &keys, &self.host).await?;
        let id = slot.id;
        slots.insert(at.min(slots.len()), slot);
        self.commit_slots(slots).await?;
        Ok(id)
    }

    /// Takes a way in away: from then on it opens nothing. `proof` opens the vault now.
    ///
    /// # Errors
    /// [`AccessError::LastWayIn`] for the last passphrase or recovery code; in any case nothing has changed.
    pub async fn remove_slot<K: Kdf>(
        &mut self,
        kdf: &K,
        proof: Credential<'_>,
        id: SlotId,
    ) -> Result<(), AccessError> {
        let mut slots = self.changeable_slots()?;
        let at = slots.iter().position(|slot| slot.id == id).ok_or(AccessError::Gone)?;
        slots.remove(at);
        keep_a_way_in(&slots)?;
        self.master(kdf, proof).await?;
        self.commit_slots(slots).await
    }

    /// The slots, when they may be written.
    fn changeable_slots(&self) -> Result<Vec<Slot>, AccessError> {
        match self.is_read_only() {
            true => Err(AccessError::ReadOnly),
            false => Ok(self.header.slots().cloned().collect()),
        }
    }

    /// The master key, by something that opens the header as it is open here.
    pub(crate) async fn master<K: Kdf>(
        &self,
        kdf: &K,
        proof: Credential<'_>,
    ) -> Result<(Vmk, Keys), AccessError> {
        open_master(&self.header, kdf, proof).await.map_err(|error| match error.into() {
            UnlockError::Kdf(error) => AccessError::Kdf(error),
            error => AccessError::Proof(error),
        })
    }

    async fn commit_slots(&mut self, slots: Vec<Slot>) -> Result<(), AccessError> {
        let header = Header::seal(&self.keys, self.header.revision() + 1, slots);
        let mut root = self.next_root();
        root.header = header.digest();
        Ok(self.commit_header(Vec::new(), header, None, root).await?)
    }
}

/// A passkey has one slot: made again, it takes the place of the earlier one.
fn forget_passkey(slots: &mut Vec<Slot>, new: &NewSlot<'_>) {
    if let NewSlot::Passkey { place, .. } = new {
        slots.retain(|slot| match &slot.method {
            SlotKind::Passkey(known) => known.credential != place.credential,
            _ => true,
        });
    }
}

fn keep_a_way_in(slots: &[Slot]) -> Result<(), AccessError> {
    if slots.iter().any(Slot::is_lasting) { Ok(()) } else { Err(AccessError::LastWayIn) }
}
