//! The open workbook on screen: what lists show, what is opened, and saving by itself.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::time::Duration;

use futures_util::lock::Mutex;
use leptos::prelude::*;
use leptos::task::spawn_local;
use omgangsboek_core::backup::{ImportError, PlainFile};
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::{CaseId, VisitId};
use omgangsboek_core::domain::visit::Visit;
use omgangsboek_core::ports::Clock;
use omgangsboek_core::session::autosave::{Autosave, SaveStatus};
use omgangsboek_core::session::rows::{CaseRow, VisitRow};
use omgangsboek_core::session::workbook::{Aggregate, Key, LoadError, SaveError, Workbook};

use super::handle::{Handle, Opened};
use super::machine::{Machine, PageStore};
use crate::platform::timer::After;

/// The open workbook. Lives from unlocking to locking; locking loads the page anew.
#[derive(Clone, Copy, Debug)]
pub struct Book {
    cases: RwSignal<BTreeMap<CaseId, CaseRow>>,
    visits: RwSignal<BTreeMap<VisitId, VisitRow>>,
    status: RwSignal<SaveStatus>,
    trouble: RwSignal<Option<SaveError>>,
    damaged: usize,
    inner: StoredValue<Rc<Inner>, LocalStorage>,
}

struct Inner {
    machine: Machine,
    workbook: Mutex<Workbook<PageStore>>,
    autosave: RefCell<Autosave<Key>>,
    opened_cases: RefCell<HashMap<CaseId, RwSignal<Case>>>,
    opened_visits: RefCell<HashMap<VisitId, RwSignal<Visit>>>,
    timer: RefCell<Option<After>>,
    // What is opened outlives the page that opened it.
    owner: Owner,
}

/// The open workbook, for anything below the unlocked app.
///
/// # Panics
/// Outside of it; a page is never shown while the workbook is locked.
pub fn use_book() -> Book {
    use_context().expect("pages stand below the unlocked app, which provides the workbook")
}

impl Book {
    pub(super) fn new(workbook: Workbook<PageStore>, machine: Machine, owner: Owner) -> Self {
        let cases = RwSignal::new(workbook.cases().clone());
        let visits = RwSignal::new(workbook.visits().clone());
        let damaged = workbook.damaged();
        let inner = Inner {
            machine,
            workbook: Mutex::new(workbook),
            autosave: RefCell::default(),
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
            damaged,
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

    /// How many cases and visits were found damaged when the workbook was opened; no list shows them.
    pub fn damaged(self) -> usize {
        self.damaged
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
            let loaded = inner.workbook.lock().await.load_case(id).await;
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
            let loaded = inner.workbook.lock().await.load_visit(id).await;
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

    pub(super) fn edited(self, key: Key) {
        let inner = self.inner.get_value();
        match key {
            Key::Case(id) => {
                let row =
                    inner.opened_cases.borrow().get(&id).map(|case| case.with_untracked(|case| case.into()));
                replace_row(self.cases, id, row);
            }
            Key::Visit(id) => {
                let row = inner
                    .opened_visits
                    .borrow()
                    .get(&id)
                    .map(|visit| visit.with_untracked(|visit| visit.into()));
                replace_row(self.visits, id, row);
            }
        }
        inner.autosave.borrow_mut().edited(key, inner.machine.clock.now().mono_ms);
        self.tell_status(&inner);
        self.save_when_due(&inner);
    }

    fn save_when_due(self, inner: &Inner) {
        let due_in = inner.autosave.borrow().due_in(inner.machine.clock.now().mono_ms);
        let timer = due_in.map(|ms| {
            After::new(Duration::from_millis(ms), move || spawn_local(async move { self.flush().await }))
        });
        inner.timer.replace(timer);
    }

    /// Writes everything that is not durable yet, and returns when it is, or when that failed. Also the
    /// way to try a failed save again.
    pub async fn flush(self) {
        let inner = self.inner.get_value();
        loop {
            // A save that is under way holds the lock; what it did not take is taken here.
            let mut workbook = inner.workbook.lock().await;
            let keys = inner.autosave.borrow_mut().begin();
            if keys.is_empty() {
                break;
            }
            self.tell_status(&inner);
            let changed: Vec<_> = keys.into_iter().filter_map(|key| snapshot(&inner, key)).collect();
            let saved = workbook.save(&changed).await;
            inner.autosave.borrow_mut().finished(saved.is_ok(), inner.machine.clock.now().mono_ms);
            let failed = saved.is_err();
            self.trouble.set(saved.err());
            self.tell_status(&inner);
            if failed {
                return;
            }
        }
    }

    /// Runs `work` on the workbook after everything on screen has been written.
    pub async fn with_workbook<R>(self, work: impl AsyncFnOnce(&Workbook<PageStore>) -> R) -> R {
        self.flush().await;
        let inner = self.inner.get_value();
        let workbook = inner.workbook.lock().await;
        work(&workbook).await
    }

    /// Takes a readable file into this workbook, which has to be empty; lists show it at once.
    ///
    /// # Errors
    /// [`ImportError`]; the workbook is as it was then.
    pub async fn import(self, file: PlainFile) -> Result<(), ImportError> {
        self.flush().await;
        let inner = self.inner.get_value();
        let mut workbook = inner.workbook.lock().await;
        workbook.import(file).await?;
        self.cases.set(workbook.cases().clone());
        self.visits.set(workbook.visits().clone());
        Ok(())
    }

    /// Whether something would be lost if the page closed now.
    pub fn has_unsaved(self) -> bool {
        !self.inner.get_value().autosave.borrow().is_clean()
    }

    fn tell_status(self, inner: &Inner) {
        let status = inner.autosave.borrow().status();
        if self.status.get_untracked() != status {
            self.status.set(status);
        }
    }
}

fn snapshot(inner: &Inner, key: Key) -> Option<Aggregate> {
    match key {
        Key::Case(id) => {
            let signal = *inner.opened_cases.borrow().get(&id)?;
            Some(signal.get_untracked().into())
        }
        Key::Visit(id) => {
            let signal = *inner.opened_visits.borrow().get(&id)?;
            Some(signal.get_untracked().into())
        }
    }
}

fn replace_row<K, R>(rows: RwSignal<BTreeMap<K, R>>, id: K, row: Option<R>)
where
    K: Ord + Send + Sync + 'static,
    R: PartialEq + Send + Sync + 'static,
{
    let Some(row) = row else { return };
    if rows.with_untracked(|rows| rows.get(&id) != Some(&row)) {
        rows.update(|rows| {
            rows.insert(id, row);
        });
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
