//! Passkeys as ways into the open workbook. Pages see which there are and what became of them; the bytes that
//! a passkey gives stay here.

use omgangsboek_core::ports::Clock;
use omgangsboek_core::vault::recovery_code::RecoveryCode;
use omgangsboek_core::vault::{AccessError, Credential, PasskeyPlace, PasskeySecret, SlotInfo, SlotKind};

use super::app::App;
use super::book::Book;
use crate::platform::passkey::{self, NewPasskey};
use crate::reactive::prelude::*;

pub use crate::platform::passkey::PasskeyError;

/// Whether it makes sense to offer a passkey in this browser. A yes is no promise.
pub async fn supported() -> bool {
    passkey::supported().await
}

/// Whether a passkey was made at this address; at another one it opens nothing.
pub fn works_here(place: &PasskeyPlace) -> bool {
    passkey::host() == place.host
}

/// A passkey that was made and is no way in yet.
pub struct MadePasskey(NewPasskey);

impl MadePasskey {
    /// Whether the browser tells its secret only when it is used once more: [`MadePasskey::touch`], on a tap of
    /// its own.
    pub fn needs_touch(&self) -> bool {
        self.0.output.is_none()
    }

    /// Uses it for the first time. Call it within a tap.
    ///
    /// # Errors
    /// [`PasskeyError`]; it can be tried again.
    pub async fn touch(&mut self) -> Result<(), PasskeyError> {
        let secret = passkey::get(std::slice::from_ref(&self.0.place)).await?;
        self.0.output = Some(secret.output);
        Ok(())
    }
}

impl App {
    /// Makes a passkey, in the browser's own dialogue; a device that holds one of `ways` refuses a second. Call
    /// it within a tap. It opens nothing until [`Book::add_made_passkey`].
    ///
    /// # Errors
    /// [`PasskeyError`]. After `NotSupported` a useless passkey may be left in the user's own list.
    pub async fn make_passkey(self, ways: Vec<SlotInfo>) -> Result<MadePasskey, PasskeyError> {
        let today = self.machine().clock.now().wall.date_naive();
        let known: Vec<_> = ways.into_iter().filter_map(place_of).collect();
        passkey::create(today, &known).await.map(MadePasskey)
    }
}

impl Book {
    /// Makes a passkey a way in.
    ///
    /// # Errors
    /// [`AccessError`]; then everything is as it was. [`AccessError::BadPasskey`] also for one that still
    /// [needs a touch](MadePasskey::needs_touch).
    pub async fn add_made_passkey(
        self,
        app: App,
        proof: Credential<'_>,
        made: &MadePasskey,
    ) -> Result<(), AccessError> {
        let output = made.0.output.as_ref().ok_or(AccessError::BadPasskey)?;
        self.add_passkey(app, proof, made.0.place.clone(), output).await
    }
}

/// The passkeys that were touched to go along to a new key. Wiped with the screen that asked for them.
#[derive(Clone, Copy)]
pub struct TouchedPasskeys(StoredValue<Vec<PasskeySecret>, LocalStorage>);

impl TouchedPasskeys {
    /// None yet.
    pub fn new() -> Self {
        Self(StoredValue::new_local(Vec::new()))
    }

    /// Asks for one. Call it within a tap.
    ///
    /// # Errors
    /// [`PasskeyError`]; it can be tried again.
    pub async fn touch(self, place: PasskeyPlace) -> Result<(), PasskeyError> {
        let secret = passkey::get(&[place]).await?;
        // The screen may be gone by now.
        self.0.try_update_value(|touched| touched.push(secret));
        Ok(())
    }

    /// Begins a new key with them; see [`Book::begin_new_key`].
    ///
    /// # Errors
    /// [`AccessError`]; then everything is as it was, and they can be used again.
    pub async fn begin_new_key(
        self,
        book: Book,
        app: App,
        passphrase: &str,
        code: &RecoveryCode,
    ) -> Result<(), AccessError> {
        let touched = self.0.try_update_value(std::mem::take).unwrap_or_default();
        let begun = book.begin_new_key(app, passphrase, code, &touched).await;
        if begun.is_err() {
            self.0.try_set_value(touched);
        }
        begun
    }
}

/// Where a passkey belongs, of a way in that is one.
pub(super) fn place_of(way: SlotInfo) -> Option<PasskeyPlace> {
    match way.kind {
        SlotKind::Passkey(place) => Some(place),
        _ => None,
    }
}
