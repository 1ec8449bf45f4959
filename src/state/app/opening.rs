//! From an empty page to the open workbook.

use std::rc::Rc;

use futures_util::future::join;
use leptos::prelude::*;
use leptos::task::spawn_local;
use omgangsboek_core::ports::{Clock, StoreError};
use omgangsboek_core::session::at_hand::AtHand;
use omgangsboek_core::session::workbook::Workbook;
use omgangsboek_core::vault::recovery_code::RecoveryCode;
use omgangsboek_core::vault::{
    CreateError, Credential, Draft, Host, UnlockError, Unlocked, Vault, VaultId, VaultStatus, calibrate,
    finish_erasing, status,
};

use super::{App, Phase, Stuck};
use crate::platform::indexed_db::IndexedDb;
use crate::platform::kdf::WorkerKdf;
use crate::platform::known_vault::KnownVault;
use crate::platform::loading::{self, TypedAhead};
use crate::platform::note::Note;
use crate::platform::page;
use crate::state::book::{Begun, Book, ReadOnly};
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
        let kdf = self.machine().kdf;
        let opened = self.unlock_with(kdf.as_ref(), credential).await;
        // The worker has been used up; the next one loads while the user types again.
        if opened.is_err() {
            kdf.start();
        }
        opened
    }

    async fn unlock_with(self, kdf: &WorkerKdf, credential: Credential<'_>) -> Result<(), UnlockError> {
        let (store, host) = self.ground()?;
        let unlocked = Unlocked::by(store, host, kdf, credential).await?;
        match self.at_hand(&unlocked).await? {
            Some(at_hand) => self.open_at_hand(unlocked, at_hand).await,
            None => self.open(unlocked.whole().await?).await,
        }
        Ok(())
    }

    /// What can be shown before the rest is read: on "Vandaag", and where no form waits that was left half filled in,
    /// since which of those can be gone on with takes the rest to tell.
    async fn at_hand(self, unlocked: &Unlocked<PageStore>) -> Result<Option<AtHand>, StoreError> {
        if !page::is_at("/") {
            return Ok(None);
        }
        let (drafts, shortlist) = join(unlocked.drafts(), unlocked.shortlist()).await;
        let shortlist = shortlist?.filter(|_| drafts.is_ok_and(|drafts| drafts.is_empty()));
        let today = self.machine().clock.now().wall.date_naive();
        Ok(shortlist.and_then(|shortlist| AtHand::of(&shortlist, today)))
    }

    async fn open_at_hand(self, unlocked: Unlocked<PageStore>, at_hand: AtHand) {
        self.take_free_turn().await;
        let book = self.begin(unlocked.id(), Begun::AtHand(at_hand), Vec::new(), false);
        match book.read_rest(unlocked, || self.phase.set(Phase::Open)).await {
            Ok(()) => self.go_on(book),
            Err(UnlockError::Store(error)) => {
                // Nothing waits to be written, so nothing is to be waited for when it is locked.
                self.inner.get_value().book.set(None);
                self.phase.set(Phase::Stuck(Stuck::Storage(error)));
            }
            // Another tab changed it in this very moment: a fresh page tells what there is now.
            Err(_) => page::leave_clean(),
        }
    }

    /// Shows a vault that is open whole: one that was made or restored just now, or was let in by what opens more than
    /// the first list.
    pub(in crate::state) async fn open(self, vault: Vault<PageStore>) {
        // The tab that had the turn may be gone since.
        self.take_free_turn().await;
        let drafts = vault.drafts().await.unwrap_or_default();
        let (id, newer) = (vault.id(), vault.is_read_only());
        let book = self.begin(id, Begun::Whole(Box::new(Workbook::open(vault))), drafts, newer);
        self.phase.set(Phase::Open);
        self.go_on(book);
    }

    /// Makes the book of `vault`, for everything on screen.
    fn begin(self, vault: VaultId, begun: Begun, drafts: Vec<Draft>, newer: bool) -> Book {
        let inner = self.inner.get_value();
        let read_only =
            if newer { Some(ReadOnly::Newer) } else { (!self.has_turn()).then_some(ReadOnly::OtherTab) };
        KnownVault { vault, on: inner.machine.clock.now().wall.date_naive() }.save();
        let owner = inner.owner.clone();
        let book = inner.owner.with(|| Book::new(begun, drafts, read_only, self.machine(), owner));
        inner.book.set(Some(book));
        inner.owner.with(|| {
            self.watch();
            self.tell_tabs_of_saves(book);
            self.keep_marker(book);
        });
        book
    }

    /// What is done by itself once all of the book is there.
    fn go_on(self, book: Book) {
        self.inner.get_value().owner.with(|| book.keep_at_hand());
        if book.read_only().get_untracked().is_some() {
            return;
        }
        self.take_over_marks(book);
        book.sweep_drafts();
        // Rewriting under a new key that was broken off goes on by itself.
        spawn_local(async move { book.go_on_rotating().await });
    }
}
