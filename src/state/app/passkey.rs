//! Unlocking with a passkey: the device tells who is there, and gives the key of its slot.

use leptos::task::spawn_local;
use omgangsboek_core::vault::{Credential, PasskeyPlace, PasskeySecret, UnlockError};

use super::App;
use crate::platform::passkey::{self, PasskeyError as Refused};
use crate::reactive::prelude::*;

/// Why a passkey did not open the workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PasskeyError {
    /// The user took it back, or the device has it no more: browsers do not tell these apart.
    Cancelled,
    /// The browser gave no key.
    NotSupported,
    /// The device refused, or has it no more.
    Refused,
    /// It was made on another site.
    OtherHost,
    /// The vault did not open with it.
    Unlock(UnlockError),
}

impl App {
    /// Whether there is a passkey of this workbook that can be used here.
    pub fn can_use_passkey(self) -> Signal<bool> {
        derived(move || self.passkeys.with(|passkeys| !passkeys.is_empty()))
    }

    /// Remembers which of the vault's passkeys can be used here: made on this site, in a browser that can.
    pub(super) fn know_passkeys(self, mut places: Vec<PasskeyPlace>) {
        let here = passkey::host();
        places.retain(|place| place.host == here);
        if places.is_empty() {
            return self.passkeys.set(places);
        }
        spawn_local(async move {
            if passkey::supported().await {
                self.passkeys.set(places);
            }
        });
    }

    /// Opens the workbook with a passkey. Call it within a tap.
    ///
    /// # Errors
    /// [`PasskeyError`]; nothing has been written then.
    pub async fn unlock_with_passkey(self) -> Result<(), PasskeyError> {
        let secret = self.touch().await?;
        self.unlock(Credential::Passkey(&secret)).await.map_err(PasskeyError::Unlock)
    }

    /// Lifts the cover with a passkey. Call it within a tap.
    ///
    /// # Errors
    /// [`PasskeyError`].
    pub async fn uncover_with_passkey(self) -> Result<(), PasskeyError> {
        let secret = self.touch().await?;
        self.uncover(Credential::Passkey(&secret)).await.map_err(PasskeyError::Unlock)
    }

    async fn touch(self) -> Result<PasskeySecret, PasskeyError> {
        let places = self.passkeys.get_untracked();
        passkey::get(&places).await.map_err(|error| match error {
            Refused::Cancelled => PasskeyError::Cancelled,
            Refused::NotSupported => PasskeyError::NotSupported,
            Refused::OtherHost => PasskeyError::OtherHost,
            Refused::Refused(_) | Refused::AlreadyThere => PasskeyError::Refused,
        })
    }
}
