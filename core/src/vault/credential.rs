//! What opens a vault or a backup.

use crate::ports::{DerivedSecret, Kdf, KdfError};

use super::error::{Part, UnlockError};
use super::header::Header;
use super::kdf::{KdfBounds, normalise};
use super::keys::{Keys, Vmk};
use super::recovery_code::RecoveryCode;
use super::slot::{SlotError, SlotKind};

/// What the user gives to get in.
#[derive(Clone, Copy)]
pub enum Credential<'a> {
    /// As typed; normalised here.
    Passphrase(&'a str),
    /// From paper.
    RecoveryCode(&'a RecoveryCode),
    /// From the authenticator, after it verified the user.
    Passkey(&'a PasskeySecret),
}

/// What a passkey gave. No `Debug`, no `Clone`, wiped on drop.
pub struct PasskeySecret {
    /// Which passkey answered, as the authenticator calls it.
    pub credential: Vec<u8>,
    /// What its PRF made of the salt of that passkey's slot: 32 bytes.
    pub output: DerivedSecret,
}

/// Why a header gave no keys.
pub(crate) enum HeaderError {
    Wrong,
    Damaged,
    Bounds(KdfBounds),
    Kdf(KdfError),
}

impl From<HeaderError> for UnlockError {
    fn from(error: HeaderError) -> Self {
        match error {
            HeaderError::Wrong => Self::Wrong,
            HeaderError::Damaged => Self::Damaged(Part::Header),
            HeaderError::Bounds(bounds) => bounds.into(),
            HeaderError::Kdf(error) => error.into(),
        }
    }
}

/// The keys that `credential` opens `header` with.
pub(crate) async fn open_header<K: Kdf>(
    header: &Header,
    kdf: &K,
    credential: Credential<'_>,
) -> Result<Keys, HeaderError> {
    open_master(header, kdf, credential).await.map(|(_, keys)| keys)
}

/// Tries the slots of the right kind, and gives the master key as well: for wrapping it anew. Bounds are
/// checked before each derivation.
pub(crate) async fn open_master<K: Kdf>(
    header: &Header,
    kdf: &K,
    credential: Credential<'_>,
) -> Result<(Vmk, Keys), HeaderError> {
    for slot in header.slots() {
        let opened = match (&slot.method, credential) {
            (SlotKind::Passphrase { kdf: params }, Credential::Passphrase(typed)) => {
                params.check().map_err(HeaderError::Bounds)?;
                let passphrase = normalise(typed);
                let secret = kdf.derive(passphrase.as_bytes(), params).await.map_err(HeaderError::Kdf)?;
                header.open(slot, secret.expose())
            }
            (SlotKind::RecoveryCode, Credential::RecoveryCode(code)) => header.open(slot, code.secret()),
            (SlotKind::Passkey(place), Credential::Passkey(secret))
                if place.credential == secret.credential =>
            {
                header.open(slot, secret.output.expose())
            }
            _ => continue,
        };
        match opened {
            Ok(opened) => return Ok(opened),
            Err(SlotError::Damaged) => return Err(HeaderError::Damaged),
            Err(SlotError::Wrong) => {}
        }
    }
    Err(HeaderError::Wrong)
}
