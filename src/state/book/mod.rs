//! The open workbook on screen: what lists show, what is opened, and saving by itself.

mod access;
mod checking;
mod drafts;
mod erasing;
mod long;
mod reading;
mod saving;
mod upkeep;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use futures_util::lock::Mutex;
use leptos::prelude::*;
use leptos::task::spawn_local;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::{CaseId, VisitId};
use omgangsboek_core::domain::visit::Visit;
use omgangsboek_core::session::autosave::{Autosave, SaveStatus};
use omgangsboek_core::session::rows::{CaseRow, VisitRow};
use omgangsboek_core::session::workbook::{Key, LoadError, SaveError, Workbook};
use omgangsboek_core::vault::Draft;

use super::handle::{Handle, Opened};
use super::machine::{Machine, PageStore};
use crate::platform::timer::After;

pub use checking::{Unreadable, What};
pub use drafts::{DraftOf, Waiting, use_draft};
pub use erasing::GoesAlong;
pub use long::Long;
pub use upkeep::Holdings;

/// Why this tab only reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnly {
    /// Another tab writes.
    OtherTab,
    /// A newer version of the app wrote what is here; this one would drop what it does not know.
    Newer,
}

/// The open workbook. Lives from unlocking to locking; locking loads the page anew.
#[derive(Clone, Copy, Debug)]
pub struct Book {
    cases: RwSignal<BTreeMap<CaseId, CaseRow>>,
    visits: RwSignal<BTreeMap<VisitId, VisitRow>>,
    status: RwSignal<SaveStatus>,
    trouble: RwSignal<Option<SaveError>>,
    damaged: RwSignal<usize>,
    saved: RwSignal<u64>,
    read_only: RwSignal<Option<ReadOnly>>,
    lost: RwSignal<Option<String>>,
    inner: StoredValue<Rc<Inner>, LocalStorage>,
}

struct Inner {
    machine: Machine,
    workbook: Mutex<Workbook<PageStore>>,
    autosave: RefCell<Autosave<Unsaved>>,
    drafts: RefCell<drafts::Kept>,
    stopped: Cell<bool>,
    opened_cases: RefCell<HashMap<CaseId, RwSignal<Case>>>,
    opened_visits: RefCell<HashMap<VisitId, RwSignal<Visit>>>,
    timer: RefCell<Option<After>>,
    // What is opened outlives the page that opened it.
    owner: Owner,
}

/// What has not been written yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Unsaved {
    /// A case or visit.
    Record(Key),
    /// The draft of the form at this place.
    Draft(String),
}

/// The open workbook, for anything below the unlocked app.
///
/// # Panics
/// Outside of it; a page is never shown while the workbook is locked.
pub fn use_book() -> Book {
    use_context().expect("pages stand below the unlocked app, which provides the workbook")
}

impl Book {
    pub(super) fn new(
        workbook: Workbook<PageStore>,
        drafts: Vec<Draft>,
        read_only: Option<ReadOnly>,
        machine: Machine,
        owner: Owner,
    ) -> Self {
        let cases = RwSignal::new(workbook.cases().clone());
        let visits = RwSignal::new(workbook.visits().clone());
        let damaged = workbook.damaged();
        let inner = Inner {
            machine,
            workbook: Mutex::new(workbook),
            autosave: RefCell::default(),
            drafts: RefCell::new(drafts::Kept::found(drafts)),
            stopped: Cell::new(false),
            opened_cases: RefCell::default(),
            opened_visits: RefCell::default(),
            timer: RefCell::default(),
            owner,
        };
        Self {
            cases,
            visits,
            status: RwSignal::new(SaveStatus::Saved),
            trouble: RwSignal::new(None),
            damaged: RwSignal::new(damaged),
            saved: RwSignal::new(0),
            read_only: RwSignal::new(read_only),
            lost: RwSignal::new(None),
            inner: StoredValue::new_local(Rc::new(inner)),
        }
    }

    /// What lists show of all cases.
    pub fn cases(self) -> Signal<BTreeMap<CaseId, CaseRow>> {
        self.cases.into()
    }

    /// What lists show of all visits.
    pub fn visits(self) -> Signal<BTreeMap<VisitId, VisitRow>> {
        self.visits.into()
    }

    /// Whether everything on screen is durable.
    pub fn status(self) -> Signal<SaveStatus> {
        self.status.into()
    }

    /// Why the last save failed, while it stands.
    pub fn trouble(self) -> Signal<Option<SaveError>> {
        self.trouble.into()
    }

    /// How many cases and visits are damaged; no list shows them.
    pub fn damaged(self) -> Signal<usize> {
        self.damaged.into()
    }

    /// Why this tab only reads; none while it writes.
    pub fn read_only(self) -> Signal<Option<ReadOnly>> {
        self.read_only.into()
    }

    /// The generation of the last save of this tab; 0 before the first.
    pub(super) fn saved(self) -> Signal<u64> {
        self.saved.into()
    }

    /// What was typed here and could not be stored any more, because another tab took over.
    pub fn lost(self) -> Signal<Option<String>> {
        self.lost.into()
    }

    /// Opens a case.
    pub fn case(self, id: CaseId) -> Signal<Opened<Case>> {
        let inner = self.inner.get_value();
        if let Some(signal) = inner.opened_cases.borrow().get(&id) {
            let handle = Handle::new(Key::Case(id), *signal, self);
            return Signal::stored(Opened::Ready(handle));
        }
        let opened = inner.owner.with(|| RwSignal::new(Opened::Loading));
        spawn_local(async move {
            let workbook = inner.workbook.lock().await;
            let loaded = workbook.load_case(id).await;
            self.count_damaged(&workbook);
            drop(workbook);
            opened.set(outcome(loaded, |case| self.keep_case(case)));
        });
        opened.into()
    }

    /// Opens a visit.
    pub fn visit(self, id: VisitId) -> Signal<Opened<Visit>> {
        let inner = self.inner.get_value();
        if let Some(signal) = inner.opened_visits.borrow().get(&id) {
            let handle = Handle::new(Key::Visit(id), *signal, self);
            return Signal::stored(Opened::Ready(handle));
        }
        let opened = inner.owner.with(|| RwSignal::new(Opened::Loading));
        spawn_local(async move {
            let workbook = inner.workbook.lock().await;
            let loaded = workbook.load_visit(id).await;
            self.count_damaged(&workbook);
            drop(workbook);
            opened.set(outcome(loaded, |visit| self.keep_visit(visit)));
        });
        opened.into()
    }

    /// Adds a new case; it is saved within a second.
    pub fn add_case(self, case: Case) -> Handle<Case> {
        let key = Key::Case(case.id);
        let handle = self.keep_case(case);
        self.edited(key);
        handle
    }

    /// Adds a new visit; it is saved within a second.
    pub fn add_visit(self, visit: Visit) -> Handle<Visit> {
        let key = Key::Visit(visit.id);
        let handle = self.keep_visit(visit);
        self.edited(key);
        handle
    }

    /// Damage shows when something is read; from then on it is told of.
    fn count_damaged(self, workbook: &Workbook<PageStore>) {
        let damaged = workbook.damaged();
        if self.damaged.get_untracked() != damaged {
            self.damaged.set(damaged);
        }
    }

    fn keep_case(self, case: Case) -> Handle<Case> {
        let inner = self.inner.get_value();
        let id = case.id;
        let mut opened = inner.opened_cases.borrow_mut();
        let signal = *opened.entry(id).or_insert_with(|| inner.owner.with(|| RwSignal::new(case)));
        Handle::new(Key::Case(id), signal, self)
    }

    fn keep_visit(self, visit: Visit) -> Handle<Visit> {
        let inner = self.inner.get_value();
        let id = visit.id;
        let mut opened = inner.opened_visits.borrow_mut();
        let signal = *opened.entry(id).or_insert_with(|| inner.owner.with(|| RwSignal::new(visit)));
        Handle::new(Key::Visit(id), signal, self)
    }
}

fn outcome<T: Send + Sync + 'static>(
    loaded: Result<T, LoadError>,
    keep: impl FnOnce(T) -> Handle<T>,
) -> Opened<T> {
    match loaded {
        Ok(value) => Opened::Ready(keep(value)),
        Err(LoadError::Missing) => Opened::Missing,
        Err(LoadError::Damaged | LoadError::Newer | LoadError::Store(_)) => Opened::Damaged,
    }
}
