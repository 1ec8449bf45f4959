//! The app as a whole: closed, open, covered; what it has of this browser, and the choices made in it.

mod closing;
mod erasing;
mod opening;
mod passkey;
mod tabs;
mod underway;
mod watch;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use omgangsboek_core::domain::words::Lang;
use omgangsboek_core::ports::{Clock, StoreError};
use omgangsboek_core::session::idle::Idle;
use omgangsboek_core::vault::{PasskeyPlace, Presence as VaultPresence};

use super::book::Book;
use super::machine::{Machine, PageStore};
use super::updates::Updates;
use crate::platform::channel::Channel;
use crate::platform::clock::BrowserClock;
use crate::platform::kdf::WorkerKdf;
use crate::platform::known_vault::KnownVault;
use crate::platform::last_backup::LastBackup;
pub use crate::platform::loading::TypedAhead;
use crate::platform::locks::Turn;
use crate::platform::note::Note;
use crate::platform::page;
use crate::platform::prefs::Prefs;
use crate::platform::random::BrowserRandom;
use crate::platform::timer::After;
use crate::reactive::prelude::*;
use crate::text::provide_language;

pub use passkey::PasskeyError;
pub use underway::RunningVisit;

/// Where the app is.
#[derive(Clone, Debug, PartialEq)]
pub enum Phase {
    /// Looking at what is in this browser.
    Starting,
    /// There is no vault here.
    Empty {
        /// The one that was here before, when this browser remembers one: its storage was cleared.
        lost: Option<KnownVault>,
    },
    /// There is a vault, and it is closed.
    Closed(VaultPresence),
    /// There is something here that cannot be opened by this version, or not at all.
    Stuck(Stuck),
    /// The workbook is open.
    Open,
    /// The workbook is open under the cover of a visit: no page is shown, and no name.
    Covered(RunningVisit),
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
    /// The passkeys of the vault that can be used here.
    passkeys: RwSignal<Vec<PasskeyPlace>>,
    pub(super) updates: Updates,
    pub(super) inner: StoredValue<Rc<Inner>, LocalStorage>,
}

pub(super) struct Inner {
    pub(super) machine: Machine,
    owner: Owner,
    store: RefCell<Option<PageStore>>,
    pub(super) book: Cell<Option<Book>>,
    turn: RefCell<Option<Turn>>,
    channel: RefCell<Option<Channel>>,
    idle: RefCell<Idle>,
    typed_ahead: RefCell<Option<TypedAhead>>,
    /// Listeners and timers that live as long as the page.
    kept: RefCell<Vec<Box<dyn std::any::Any>>>,
    grace: RefCell<Option<After>>,
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
            channel: RefCell::default(),
            typed_ahead: RefCell::default(),
            kept: RefCell::default(),
            grace: RefCell::default(),
        };
        let app = Self {
            phase: RwSignal::new(Phase::Starting),
            prefs: RwSignal::new(prefs),
            language: provide_language(prefs.language),
            last_backup: RwSignal::new(LastBackup::load()),
            passkeys: RwSignal::new(Vec::new()),
            updates: Updates::new(),
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

    /// Keeps a listener or timer for as long as the page lives.
    pub(super) fn keep(self, what: impl std::any::Any) {
        self.inner.get_value().kept.borrow_mut().push(Box::new(what));
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
}
