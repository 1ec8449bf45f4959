//! Who can open the workbook: ways in, added, replaced and removed; and a new key under all of them.
//!
//! Each change asks for a proof, because the key that the ways in wrap is not kept in memory.

use leptos::prelude::*;
use omgangsboek_core::ports::{DerivedSecret, Progress};
use omgangsboek_core::session::workbook::Workbook;
use omgangsboek_core::vault::recovery_code::RecoveryCode;
use omgangsboek_core::vault::{
    AccessError, Credential, NewSlot, PasskeyPlace, PasskeySecret, RotateError, SlotId, SlotInfo,
    UnlockError, calibrate,
};

use super::Book;
use crate::platform::breath::{Breath, Stop};
use crate::state::App;
use crate::state::machine::PageStore;

impl Book {
    /// The ways in.
    pub async fn ways_in(self) -> Vec<SlotInfo> {
        self.with_workbook(async |workbook| workbook.vault().slots()).await
    }

    /// Whether `credential` opens this workbook.
    ///
    /// # Errors
    /// [`UnlockError::Wrong`] when it does not, or why that could not be told.
    pub async fn confirm(self, app: App, credential: Credential<'_>) -> Result<(), UnlockError> {
        let kdf = app.machine().kdf;
        let answer = self
            .with_workbook(async |workbook| workbook.vault().confirm(kdf.as_ref(), credential).await)
            .await;
        kdf.start();
        answer
    }

    /// Replaces the passphrase; the old one opens nothing any more.
    ///
    /// # Errors
    /// [`AccessError`]; then everything is as it was.
    pub async fn change_passphrase(
        self,
        app: App,
        proof: Credential<'_>,
        old: SlotId,
        new: &str,
    ) -> Result<(), AccessError> {
        let machine = app.machine();
        let params = calibrate(machine.kdf.as_ref(), machine.clock.as_ref(), &machine.random).await?;
        let new = NewSlot::Passphrase { text: new, params };
        self.changing(app, async |workbook, kdf| {
            workbook.vault_mut().replace_slot(kdf, proof, old, new).await.map(drop)
        })
        .await
    }

    /// Replaces the recovery code, or adds one where there is none; the old paper opens nothing any more.
    ///
    /// # Errors
    /// [`AccessError`]; then everything is as it was.
    pub async fn renew_code(
        self,
        app: App,
        proof: Credential<'_>,
        old: Option<SlotId>,
        code: &RecoveryCode,
    ) -> Result<(), AccessError> {
        self.changing(app, async |workbook, kdf| {
            let (vault, new) = (workbook.vault_mut(), NewSlot::RecoveryCode(code));
            match old {
                Some(old) => vault.replace_slot(kdf, proof, old, new).await.map(drop),
                None => vault.add_slot(kdf, proof, new).await.map(drop),
            }
        })
        .await
    }

    /// Adds a passkey.
    ///
    /// # Errors
    /// [`AccessError`]; then everything is as it was.
    pub async fn add_passkey(
        self,
        app: App,
        proof: Credential<'_>,
        place: PasskeyPlace,
        output: &DerivedSecret,
    ) -> Result<(), AccessError> {
        self.changing(app, async |workbook, kdf| {
            let new = NewSlot::Passkey { place, output };
            workbook.vault_mut().add_slot(kdf, proof, new).await.map(drop)
        })
        .await
    }

    /// Removes a way in; the last passphrase or code stays.
    ///
    /// # Errors
    /// [`AccessError`]; then everything is as it was.
    pub async fn remove_way_in(self, app: App, proof: Credential<'_>, id: SlotId) -> Result<(), AccessError> {
        self.changing(app, async |workbook, kdf| workbook.vault_mut().remove_slot(kdf, proof, id).await).await
    }

    /// Begins a new key: from here on only this passphrase, this new code and the passkeys that were touched
    /// open the workbook. [`Book::rotate`] then rewrites what there is.
    ///
    /// # Errors
    /// [`AccessError`]; then everything is as it was.
    pub async fn begin_new_key(
        self,
        app: App,
        passphrase: &str,
        code: &RecoveryCode,
        passkeys: &[PasskeySecret],
    ) -> Result<(), AccessError> {
        let machine = app.machine();
        let params = calibrate(machine.kdf.as_ref(), machine.clock.as_ref(), &machine.random).await?;
        self.changing(app, async |workbook, kdf| {
            workbook.vault_mut().begin_rotation(kdf, passphrase, params, code, passkeys).await
        })
        .await
    }

    /// Rewrites what still stands under the old key.
    ///
    /// # Errors
    /// [`RotateError`]; what has been rewritten stays so, and the rest can be done later.
    pub async fn rotate(self, progress: &mut impl Progress) -> Result<(), RotateError> {
        let rotated = self.rotate_steps(progress).await;
        self.tell_saved().await;
        rotated
    }

    async fn rotate_steps(self, progress: &mut impl Progress) -> Result<(), RotateError> {
        loop {
            // Let go of in between, so that what is typed meanwhile is stored as always.
            let step =
                self.with_workbook_mut(async |workbook| workbook.vault_mut().rotate_next().await).await?;
            let Some((done, total)) = step else { return Ok(()) };
            progress.at(done, total).await?;
        }
    }

    /// Goes on with a new key that was begun, when one was. Tried again at the next opening when it fails.
    pub(in crate::state) async fn go_on_rotating(self) {
        if self.is_rotating().await {
            drop(self.rotate(&mut Breath::new(Stop::default(), |_, _| {})).await);
        }
    }

    async fn changing(
        self,
        app: App,
        change: impl AsyncFnOnce(
            &mut Workbook<PageStore>,
            &crate::platform::kdf::WorkerKdf,
        ) -> Result<(), AccessError>,
    ) -> Result<(), AccessError> {
        let kdf = app.machine().kdf;
        let changed = self.with_workbook_mut(async |workbook| change(workbook, kdf.as_ref()).await).await;
        kdf.start();
        self.tell_saved().await;
        changed
    }

    /// Runs `work` on the workbook after everything on screen has been written.
    pub async fn with_workbook<R>(self, work: impl AsyncFnOnce(&Workbook<PageStore>) -> R) -> R {
        self.with_workbook_mut(async |workbook| work(workbook).await).await
    }

    /// The same for work that changes it.
    pub(in crate::state) async fn with_workbook_mut<R>(
        self,
        work: impl AsyncFnOnce(&mut Workbook<PageStore>) -> R,
    ) -> R {
        self.flush().await;
        let inner = self.inner.get_value();
        let mut workbook = inner.workbook().await;
        work(&mut workbook).await
    }

    /// Tells the other tabs how far the vault is now.
    pub(in crate::state) async fn tell_saved(self) {
        let generation = self.inner.get_value().workbook().await.vault().generation();
        self.saved.set(generation);
    }
}
