//! The app as a whole: closed, opening, open; and locking it again.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use omgangsboek_core::domain::words::Lang;
use omgangsboek_core::ports::{Clock, KdfParams, StoreError};
use omgangsboek_core::session::idle::Idle;
use omgangsboek_core::session::workbook::Workbook;
use omgangsboek_core::vault::recovery_code::RecoveryCode;
use omgangsboek_core::vault::{
    CreateError, Credential, Host, Presence as VaultPresence, UnlockError, Vault, VaultStatus, status,
};

use super::book::Book;
use super::machine::{Machine, PageStore};
use crate::platform::clock::BrowserClock;
use crate::platform::indexed_db::IndexedDb;
use crate::platform::kdf::WorkerKdf;
use crate::platform::last_backup::LastBackup;
use crate::platform::locks::{Turn, WriterTurn, try_writer};
use crate::platform::prefs::Prefs;
use crate::platform::random::BrowserRandom;
use crate::platform::timer::After;
use crate::platform::{page, storage};
use crate::text::provide_language;

/// Where the app is.
#[derive(Clone, Debug, PartialEq)]
pub enum Phase {
    /// Looking at what is in this browser.
    Starting,
    /// There is no vault here: a first visit, or the browser cleared its storage.
    Empty,
    /// There is a vault, and it is closed.
    Closed(VaultPresence),
    /// Another tab has the workbook.
    OtherTab,
    /// There is something here that cannot be opened by this version, or not at all.
    Stuck(Stuck),
    /// The workbook is open.
    Open,
}

/// Why the vault cannot even be tried. Nothing is replaced without asking.
#[derive(Clone, Debug, PartialEq)]
pub enum Stuck {
    /// Both copies of what says who may open it are damaged.
    Damaged,
    /// A newer version of the app wrote it.
    Newer,
    /// The browser's storage does not answer.
    Storage(StoreError),
    /// Another tab needs this one to let go of the storage.
    Yielded,
}

/// The app, for anything on screen.
#[derive(Clone, Copy)]
pub struct App {
    phase: RwSignal<Phase>,
    pub(super) prefs: RwSignal<Prefs>,
    language: RwSignal<Lang>,
    pub(super) last_backup: RwSignal<Option<LastBackup>>,
    pub(super) inner: StoredValue<Rc<Inner>, LocalStorage>,
}

pub(super) struct Inner {
    pub(super) machine: Machine,
    owner: Owner,
    store: RefCell<Option<PageStore>>,
    pub(super) book: Cell<Option<Book>>,
    turn: RefCell<Option<WriterTurn>>,
    pub(super) idle: RefCell<Idle>,
    /// Listeners and timers that live as long as the page.
    pub(super) kept: RefCell<Vec<Box<dyn std::any::Any>>>,
    pub(super) hidden: RefCell<Option<After>>,
}

/// The app.
///
/// # Panics
/// Outside of it.
pub fn use_app() -> App {
    use_context().expect("everything on screen stands below the app")
}

impl App {
    /// Makes the app and puts it into the context. Called once, at the root.
    pub fn provide() -> Self {
        let prefs = Prefs::load();
        let machine = Machine {
            clock: Rc::new(BrowserClock::start()),
            random: BrowserRandom,
            kdf: Rc::new(WorkerKdf::default()),
        };
        let inner = Inner {
            idle: RefCell::new(Idle::since(machine.clock.now())),
            machine,
            owner: Owner::current().expect("the root of the app is a reactive owner"),
            store: RefCell::default(),
            book: Cell::new(None),
            turn: RefCell::default(),
            kept: RefCell::default(),
            hidden: RefCell::default(),
        };
        let app = Self {
            phase: RwSignal::new(Phase::Starting),
            prefs: RwSignal::new(prefs),
            language: provide_language(prefs.language),
            last_backup: RwSignal::new(LastBackup::load()),
            inner: StoredValue::new_local(Rc::new(inner)),
        };
        app.show_prefs(prefs);
        provide_context(app);
        app
    }

    /// Where the app is.
    pub fn phase(self) -> Signal<Phase> {
        self.phase.into()
    }

    /// The choices of this browser.
    pub fn prefs(self) -> Signal<Prefs> {
        self.prefs.into()
    }

    /// Changes the choices of this browser, at once and for the next time.
    pub fn choose(self, change: impl FnOnce(&mut Prefs)) {
        self.prefs.update(change);
        let prefs = self.prefs.get_untracked();
        prefs.save();
        self.show_prefs(prefs);
    }

    fn show_prefs(self, prefs: Prefs) {
        self.language.set(prefs.language);
        page::set_language(prefs.language);
        page::set_theme(prefs.theme);
        page::set_text_size(prefs.text_size);
    }

    /// Clock, randomness and key derivation.
    pub fn machine(self) -> Machine {
        self.inner.get_value().machine.clone()
    }

    /// Looks at what is in this browser.
    pub fn start(self) {
        let inner = self.inner.get_value();
        inner.machine.kdf.start();
        spawn_local(async move {
            match try_writer().await {
                Turn::Held(turn) => drop(inner.turn.replace(Some(turn))),
                Turn::Busy => return self.phase.set(Phase::OtherTab),
                Turn::Unknown => {}
            }
            let phase = match self.look().await {
                Ok(phase) => phase,
                Err(error) => Phase::Stuck(Stuck::Storage(error)),
            };
            self.phase.set(phase);
        });
    }

    async fn look(self) -> Result<Phase, StoreError> {
        let yielded = move || self.phase.set(Phase::Stuck(Stuck::Yielded));
        let store = Rc::new(IndexedDb::open(yielded).await?);
        let phase = match status(&store).await? {
            VaultStatus::None => Phase::Empty,
            VaultStatus::Present(presence) => Phase::Closed(presence),
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
    pub(super) fn ground(self) -> Result<(PageStore, Host), StoreError> {
        let inner = self.inner.get_value();
        let closed = || StoreError::Unavailable("the storage was not opened".into());
        let store = inner.store.borrow().clone().ok_or_else(closed)?;
        Ok((store, Host { random: Rc::new(inner.machine.random), clock: inner.machine.clock.clone() }))
    }

    /// Makes the vault of this browser and opens the workbook.
    ///
    /// # Errors
    /// [`CreateError`]; nothing has been made then.
    pub async fn create(self, passphrase: &str, recovery_code: &RecoveryCode) -> Result<(), CreateError> {
        let (store, host) = self.ground()?;
        let machine = self.machine();
        let params = KdfParams::standard(&machine.random);
        let vault =
            Vault::create(store, host, machine.kdf.as_ref(), passphrase, params, recovery_code).await?;
        self.note_backup(None);
        self.open(vault);
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
        self.open(opened?);
        Ok(())
    }

    pub(super) fn open(self, vault: Vault<PageStore>) {
        let inner = self.inner.get_value();
        let book = inner.owner.with(|| Book::new(Workbook::open(vault), self.machine(), inner.owner.clone()));
        inner.book.set(Some(book));
        self.watch();
        self.phase.set(Phase::Open);
        // Asked once there is something to keep; a browser that says no changes nothing here.
        spawn_local(async {
            storage::persist().await;
        });
    }

    /// The open workbook, if it is open.
    pub fn book(self) -> Option<Book> {
        self.inner.get_value().book.get()
    }

    /// Puts the open workbook into the context of the unlocked app.
    pub fn provide_book(self) {
        if let Some(book) = self.book() {
            provide_context(book);
        }
    }

    /// Writes what is not stored yet, forgets the keys and everything on screen, and goes back to the
    /// start. What cannot be written stays on screen, unlocked, with the reason.
    pub fn lock(self) {
        spawn_local(async move {
            if let Some(book) = self.inner.get_value().book.get() {
                book.flush().await;
                if book.has_unsaved() {
                    return;
                }
            }
            // Loading the page anew is what proves that nothing stays.
            page::leave_clean();
        });
    }
}
