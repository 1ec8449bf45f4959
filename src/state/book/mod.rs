//! The open workbook on screen: what lists show, what is opened, and saving by itself.

mod access;
mod at_hand;
mod checking;
mod drafts;
mod erasing;
mod long;
mod of_case;
mod reading;
mod saving;
mod searching;
mod shelf;
mod upkeep;
mod writing;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use futures_util::lock::{MappedMutexGuard, Mutex, MutexGuard};
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::{CaseId, MeetingId, ProgrammeId, VisitId};
use omgangsboek_core::domain::meeting::Meeting;
use omgangsboek_core::domain::programme::OwnProgramme;
use omgangsboek_core::domain::settings::Writing;
use omgangsboek_core::domain::visit::Visit;
use omgangsboek_core::session::at_hand::AtHand;
use omgangsboek_core::session::autosave::{Autosave, SaveStatus};
use omgangsboek_core::session::rows::{CaseRow, MeetingRow, ProgrammeRow, VisitRow};
use omgangsboek_core::session::workbook::{Key, Rows, SaveError, Workbook};
use omgangsboek_core::vault::Draft;

use super::handle::{Handle, Opened};
use super::machine::{Machine, PageStore};
use crate::platform::timer::After;
use crate::reactive::prelude::*;

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
    /// None until all of it was read.
    workbook: Mutex<Option<Workbook<PageStore>>>,
    autosave: RefCell<Autosave<Unsaved>>,
    drafts: RefCell<drafts::Kept>,
    stopped: Cell<bool>,
    shelves: shelf::Shelves,
    /// The numbers of the visits that are at hand, until the others are there to count.
    numbers: RwSignal<Option<BTreeMap<VisitId, u32>>>,
    writing: RwSignal<Writing>,
    timer: RefCell<Option<After>>,
    // What is opened outlives the page that opened it.
    owner: Owner,
}

/// What a book begins with.
pub(super) enum Begun {
    /// What "Vandaag" shows; [`Book::read_rest`] brings the rest.
    AtHand(AtHand),
    /// Everything.
    Whole(Box<Workbook<PageStore>>),
}

/// What has not been written yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Unsaved {
    /// Something that is kept.
    Record(Key),
    /// The draft of the form at this place.
    Draft(String),
    /// How reports are written.
    Writing,
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
        begun: Begun,
        drafts: Vec<Draft>,
        read_only: Option<ReadOnly>,
        machine: Machine,
        owner: Owner,
    ) -> Self {
        let (rows, settings, numbers, workbook) = match begun {
            Begun::AtHand(AtHand { rows, numbers, settings }) => (rows, settings, Some(numbers), None),
            Begun::Whole(workbook) => {
                (workbook.rows().clone(), workbook.settings().clone(), None, Some(*workbook))
            }
        };
        let damaged = workbook.as_ref().map_or(0, Workbook::damaged);
        let shelves = shelf::Shelves::new(rows);
        let writing = RwSignal::new(settings.writing);
        let inner = Inner {
            machine,
            workbook: Mutex::new(workbook),
            autosave: RefCell::default(),
            drafts: RefCell::new(drafts::Kept::found(drafts)),
            stopped: Cell::new(false),
            shelves,
            numbers: RwSignal::new(numbers),
            writing,
            timer: RefCell::default(),
            owner,
        };
        Self {
            status: RwSignal::new(SaveStatus::Saved),
            trouble: RwSignal::new(None),
            damaged: RwSignal::new(damaged),
            saved: RwSignal::new(0),
            read_only: RwSignal::new(read_only),
            lost: RwSignal::new(None),
            inner: StoredValue::new_local(Rc::new(inner)),
        }
    }

    /// What lists show of everything; follows every change.
    pub fn rows(self) -> Rows {
        self.inner.get_value().shelves.rows()
    }

    /// What lists show of all cases.
    pub fn cases(self) -> Signal<BTreeMap<CaseId, CaseRow>> {
        self.inner.get_value().shelves.cases.rows()
    }

    /// What lists show of all visits.
    pub fn visits(self) -> Signal<BTreeMap<VisitId, VisitRow>> {
        self.inner.get_value().shelves.visits.rows()
    }

    /// What lists show of all meetings.
    pub fn meetings(self) -> Signal<BTreeMap<MeetingId, MeetingRow>> {
        self.inner.get_value().shelves.meetings.rows()
    }

    /// What lists show of all programmes of one's own.
    pub fn programmes(self) -> Signal<BTreeMap<ProgrammeId, ProgrammeRow>> {
        self.inner.get_value().shelves.programmes.rows()
    }

    /// Whether everything on screen is durable.
    pub fn status(self) -> Signal<SaveStatus> {
        self.status.into()
    }

    /// Why the last save failed, while it stands.
    pub fn trouble(self) -> Signal<Option<SaveError>> {
        self.trouble.into()
    }

    /// How many records are damaged; no list shows them.
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
        self.open(id)
    }

    /// Opens a visit.
    pub fn visit(self, id: VisitId) -> Signal<Opened<Visit>> {
        self.open(id)
    }

    /// Opens a meeting.
    pub fn meeting(self, id: MeetingId) -> Signal<Opened<Meeting>> {
        self.open(id)
    }

    /// Opens a programme of one's own.
    pub fn programme(self, id: ProgrammeId) -> Signal<Opened<OwnProgramme>> {
        self.open(id)
    }

    /// Adds a new case; it is saved within a second.
    pub fn add_case(self, case: Case) -> Handle<Case> {
        self.add(case)
    }

    /// Adds a new visit; it is saved within a second.
    pub fn add_visit(self, visit: Visit) -> Handle<Visit> {
        self.add(visit)
    }

    /// Adds a new meeting; it is saved within a second.
    pub fn add_meeting(self, meeting: Meeting) -> Handle<Meeting> {
        self.add(meeting)
    }

    /// Adds a new programme; it is saved within a second.
    pub fn add_programme(self, programme: OwnProgramme) -> Handle<OwnProgramme> {
        self.add(programme)
    }

    /// Damage shows when something is read; from then on it is told of.
    fn count_damaged(self, workbook: &Workbook<PageStore>) {
        let damaged = workbook.damaged();
        if self.damaged.get_untracked() != damaged {
            self.damaged.set(damaged);
        }
    }
}

impl Inner {
    /// The workbook, as soon as nobody else works on it and all of it was read.
    async fn workbook(&self) -> MappedMutexGuard<'_, Option<Workbook<PageStore>>, Workbook<PageStore>> {
        let place = self.workbook.lock().await;
        if place.is_none() {
            // The rest could not be read: the app is on its way to a screen that says so.
            std::future::pending::<()>().await;
        }
        MutexGuard::map(place, |workbook| workbook.as_mut().expect("it was just looked at"))
    }
}
