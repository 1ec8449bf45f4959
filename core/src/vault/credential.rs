//! What opens a vault or a backup.

use crate::ports::{Kdf, KdfError};

use super::header::Header;
use super::kdf::{KdfBounds, normalise};
use super::keys::Keys;
use super::recovery_code::RecoveryCode;
use super::slot::{SlotError, SlotKind};

/// What the user gives to get in.
#[derive(Clone, Copy)]
pub enum Credential<'a> {
    /// As typed; normalised here.
    Passphrase(&'a str),
    /// From paper.
    RecoveryCode(&'a RecoveryCode),
}

/// Why a header gave no keys.
pub(crate) enum HeaderError {
    Wrong,
    Damaged,
    Bounds(KdfBounds),
    Kdf(KdfError),
}

/// Tries the slots of the right kind. Bounds are checked before each derivation.
pub(crate) async fn open_header<K: Kdf>(
    header: &Header,
    kdf: &K,
    credential: Credential<'_>,
) -> Result<Keys, HeaderError> {
    for slot in header.slots() {
        let opened = match (&slot.method, credential) {
            (SlotKind::Passphrase { kdf: params }, Credential::Passphrase(typed)) => {
                params.check().map_err(HeaderError::Bounds)?;
                let passphrase = normalise(typed);
                let secret = kdf.derive(passphrase.as_bytes(), params).await.map_err(HeaderError::Kdf)?;
                header.open(slot, secret.expose())
            }
            (SlotKind::RecoveryCode, Credential::RecoveryCode(code)) => header.open(slot, code.secret()),
            _ => continue,
        };
        match opened {
            Ok(keys) => return Ok(keys),
            Err(SlotError::Damaged) => return Err(HeaderError::Damaged),
            Err(SlotError::Wrong) => {}
        }
    }
    Err(HeaderError::Wrong)
}
