//! From an empty page to the open workbook.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use omgangsboek_core::ports::{Clock, StoreError};
use omgangsboek_core::session::workbook::Workbook;
use omgangsboek_core::vault::recovery_code::RecoveryCode;
use omgangsboek_core::vault::{
    CreateError, Credential, Host, UnlockError, Vault, VaultStatus, calibrate, finish_erasing, status,
};

use super::{App, Phase, Stuck};
use crate::platform::indexed_db::IndexedDb;
use crate::platform::known_vault::KnownVault;
use crate::platform::loading::{self, TypedAhead};
use crate::platform::note::Note;
use crate::state::book::{Book, ReadOnly};
use crate::state::machine::PageStore;

impl App {
    /// Looks at what is in this browser.
    pub fn start(self) {
        let inner = self.inner.get_value();
        inner.machine.kdf.start();
        self.listen_to_tabs();
        self.keep_up_to_date();
        spawn_local(async move {
            self.take_free_turn().await;
            let phase = match self.look().await {
                Ok(phase) => phase,
                Err(StoreError::Newer) => Phase::Stuck(Stuck::Newer),
                Err(error) => Phase::Stuck(Stuck::Storage(error)),
            };
            inner.typed_ahead.replace(loading::clear_away());
            self.phase.set(phase);
        });
    }

    /// What was typed on the first screen, before the app ran; it is given once.
    pub fn typed_ahead(self) -> Option<TypedAhead> {
        self.inner.get_value().typed_ahead.take()
    }

    async fn look(self) -> Result<Phase, StoreError> {
        let asked = move || self.storage_was_asked_for();
        let store = Rc::new(IndexedDb::open(asked).await?);
        let phase = match status(&store).await? {
            VaultStatus::None => Phase::Empty { lost: KnownVault::load() },
            // It was begun, and asked for: it is brought to its end.
            VaultStatus::Erasing => {
                finish_erasing(&store).await?;
                Phase::Empty { lost: None }
            }
            VaultStatus::Present(presence) => {
                self.know_passkeys(presence.passkeys.clone());
                Phase::Closed(presence)
            }
            VaultStatus::Damaged => Phase::Stuck(Stuck::Damaged),
            VaultStatus::Newer { .. } => Phase::Stuck(Stuck::Newer),
        };
        self.inner.get_value().store.replace(Some(store));
        Ok(phase)
    }

    /// The store and what a vault needs of the machine.
    ///
    /// # Errors
    /// When the storage could not be opened at the start.
    pub(in crate::state) fn ground(self) -> Result<(PageStore, Host), StoreError> {
        let inner = self.inner.get_value();
        let closed = || StoreError::Unavailable("the storage was not opened".into());
        let store = inner.store.borrow().clone().ok_or_else(closed)?;
        Ok((store, Host { random: Rc::new(inner.machine.random), clock: inner.machine.clock.clone() }))
    }

    /// Makes the vault of this browser and opens the workbook. The cost of the key derivation is what this
    /// device can bear, and never below what the app asks at the least.
    ///
    /// # Errors
    /// [`CreateError`]; nothing has been made then.
    pub async fn create(self, passphrase: &str, recovery_code: &RecoveryCode) -> Result<(), CreateError> {
        let (store, host) = self.ground()?;
        let machine = self.machine();
        let params = calibrate(machine.kdf.as_ref(), machine.clock.as_ref(), &machine.random).await?;
        let vault =
            Vault::create(store, host, machine.kdf.as_ref(), passphrase, params, recovery_code).await?;
        self.note_backup(None);
        self.open(vault).await;
        Ok(())
    }

    /// Opens the workbook.
    ///
    /// # Errors
    /// [`UnlockError`]; nothing has been written then.
    pub async fn unlock(self, credential: Credential<'_>) -> Result<(), UnlockError> {
        let (store, host) = self.ground()?;
        let machine = self.machine();
        let opened = Vault::unlock(store, host, machine.kdf.as_ref(), credential).await;
        // The worker has been used up; the next one loads while the user types again.
        if opened.is_err() {
            machine.kdf.start();
        }
        self.open(opened?).await;
        Ok(())
    }

    pub(in crate::state) async fn open(self, vault: Vault<PageStore>) {
        // The tab that had the turn may be gone since.
        self.take_free_turn().await;
        let inner = self.inner.get_value();
        let read_only = if vault.is_read_only() {
            Some(ReadOnly::Newer)
        } else {
            (!self.has_turn()).then_some(ReadOnly::OtherTab)
        };
        KnownVault { vault: vault.id(), on: inner.machine.clock.now().wall.date_naive() }.save();
        let drafts = vault.drafts().await.unwrap_or_default();
        let book = inner.owner.with(|| {
            Book::new(Workbook::open(vault), drafts, read_only, self.machine(), inner.owner.clone())
        });
        inner.book.set(Some(book));
        inner.owner.with(|| {
            self.watch();
            self.tell_tabs_of_saves(book);
            self.keep_marker(book);
        });
        self.phase.set(Phase::Open);
        if read_only.is_none() {
            self.take_over_marks(book);
            book.sweep_drafts();
            // Rewriting under a new key that was broken off goes on by itself.
            spawn_local(async move { book.go_on_rotating().await });
        }
    }
}
