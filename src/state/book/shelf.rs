//! What is opened and what lists show, for every kind in the same way.
//!
//! A shelf holds the rows of one kind and a signal for each one that was opened. Everything that is done with
//! them stands here once; a kind is one line of the table at the end.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use leptos::task::spawn_local;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::CaseId;
use omgangsboek_core::domain::meeting::Meeting;
use omgangsboek_core::domain::programme::OwnProgramme;
use omgangsboek_core::domain::visit::Visit;
use omgangsboek_core::session::workbook::{Aggregate, Kept, KeptId, Key, LoadError, Rows, Workbook};

use super::{Book, Inner};
use crate::reactive::prelude::*;
use crate::state::handle::{Handle, Opened};
use crate::state::machine::PageStore;

/// One kind: what lists show of it, and what is opened.
pub(super) struct Shelf<T: Kept> {
    rows: RwSignal<BTreeMap<T::Id, T::Row>>,
    opened: RefCell<HashMap<T::Id, RwSignal<T>>>,
}

/// What stands on a shelf of its own.
pub(in crate::state) trait Shelved: Kept {
    /// Its shelf.
    fn shelf(shelves: &Shelves) -> &Shelf<Self>;
}

impl<T: Kept> Shelf<T> {
    fn new(rows: BTreeMap<T::Id, T::Row>) -> Self {
        Self { rows: RwSignal::new(rows), opened: RefCell::default() }
    }

    /// What lists show.
    pub(super) fn rows(&self) -> Signal<BTreeMap<T::Id, T::Row>> {
        self.rows.into()
    }

    fn opened(&self, id: T::Id) -> Option<RwSignal<T>> {
        self.opened.borrow().get(&id).copied()
    }

    /// Lists show it as it is on screen now.
    fn show_row(&self, id: T::Id) {
        let Some(kept) = self.opened(id) else { return };
        let row = kept.with_untracked(|kept| T::Row::from(kept));
        if self.rows.with_untracked(|rows| rows.get(&id) != Some(&row)) {
            self.rows.update(|rows| drop(rows.insert(id, row)));
        }
    }

    fn snapshot(&self, id: T::Id) -> Option<Aggregate> {
        self.opened(id).map(|kept| kept.get_untracked().into())
    }

    fn forget(&self, id: T::Id) {
        self.opened.borrow_mut().remove(&id);
    }

    /// Everything that goes with `case`.
    fn of_case(&self, case: CaseId) -> Vec<T::Id> {
        let of_case = |(_, row): &(&T::Id, &T::Row)| T::case_of(row) == Some(case);
        self.rows.with_untracked(|rows| rows.iter().filter(of_case).map(|(id, _)| *id).collect())
    }

    /// Shows it as it stands in `workbook`. What is gone from there stays on screen as it was last seen, until
    /// its page is left; what is still to be stored stays too.
    async fn show_anew(&self, workbook: &Workbook<PageStore>, unsaved: &impl Fn(Key) -> bool) {
        self.rows.set(T::rows(workbook.rows()).clone());
        let opened: Vec<_> = self.opened.borrow().iter().map(|(id, kept)| (*id, *kept)).collect();
        for (id, kept) in opened.into_iter().filter(|(id, _)| !unsaved(id.key())) {
            match workbook.load(id).await {
                Ok(stored) if kept.with_untracked(|shown| *shown != stored) => kept.set(stored),
                Ok(_) => {}
                Err(_) => self.forget(id),
            }
        }
    }
}

impl Book {
    /// Opens what `id` names.
    pub(super) fn open<Id: KeptId<Of: Shelved>>(self, id: Id) -> Signal<Opened<Id::Of>> {
        self.open_each(&[id]).pop().unwrap_or_else(|| Signal::stored(Opened::Missing))
    }

    /// Opens what `ids` name, in their order, with one look at the store for all that is not open yet.
    pub(super) fn open_each<Id: KeptId<Of: Shelved>>(self, ids: &[Id]) -> Vec<Signal<Opened<Id::Of>>> {
        let inner = self.inner.get_value();
        let mut closed = Vec::new();
        let open = |id: &Id| {
            if let Some(kept) = <Id::Of>::shelf(&inner.shelves).opened(*id) {
                return Signal::stored(Opened::Ready(Handle::new(id.key(), kept, self)));
            }
            let opened = inner.owner.with(|| RwSignal::new(Opened::Loading));
            closed.push((*id, opened));
            opened.into()
        };
        let signals = ids.iter().map(open).collect();
        if !closed.is_empty() {
            spawn_local(async move {
                let ids: Vec<_> = closed.iter().map(|(id, _)| *id).collect();
                let workbook = inner.workbook().await;
                let loaded = workbook.load_each(&ids).await;
                self.count_damaged(&workbook);
                drop(workbook);
                for ((_, opened), loaded) in closed.into_iter().zip(loaded) {
                    opened.set(match loaded {
                        Ok(kept) => Opened::Ready(self.keep(&inner, kept)),
                        Err(LoadError::Missing) => Opened::Missing,
                        Err(LoadError::Damaged | LoadError::Newer | LoadError::Store(_)) => Opened::Damaged,
                    });
                }
            });
        }
        signals
    }

    /// Adds something new; it is saved within a second.
    pub(super) fn add<T: Shelved>(self, new: T) -> Handle<T> {
        let (inner, key) = (self.inner.get_value(), new.id().key());
        let handle = self.keep(&inner, new);
        self.edited(key);
        handle
    }

    fn keep<T: Shelved>(self, inner: &Rc<Inner>, kept: T) -> Handle<T> {
        let (shelf, id) = (T::shelf(&inner.shelves), kept.id());
        let signal =
            *shelf.opened.borrow_mut().entry(id).or_insert_with(|| inner.owner.with(|| RwSignal::new(kept)));
        // A row that an earlier version wrote has now what that version did not know.
        shelf.show_row(id);
        Handle::new(id.key(), signal, self)
    }
}

macro_rules! shelves {
    ($($name:ident: $kept:ty, $shelf:ident;)*) => {
        /// A shelf for each kind.
        pub(in crate::state) struct Shelves {
            $(pub(super) $shelf: Shelf<$kept>,)*
        }

        $(
            impl Shelved for $kept {
                fn shelf(shelves: &Shelves) -> &Shelf<Self> {
                    &shelves.$shelf
                }
            }
        )*

        impl Shelves {
            pub(super) fn new(rows: Rows) -> Self {
                Self { $($shelf: Shelf::new(rows.$shelf),)* }
            }

            /// What lists show of everything.
            pub(super) fn rows(&self) -> Rows {
                Rows { $($shelf: self.$shelf.rows.get(),)* }
            }

            /// Lists show what `key` names as it is on screen now.
            pub(super) fn show_row(&self, key: Key) {
                match key {
                    $(Key::$name(id) => self.$shelf.show_row(id),)*
                }
            }

            /// What `key` names, as it is on screen now; none when it is not open.
            pub(super) fn snapshot(&self, key: Key) -> Option<Aggregate> {
                match key {
                    $(Key::$name(id) => self.$shelf.snapshot(id),)*
                }
            }

            /// Nothing of it is kept in memory to be written again.
            pub(super) fn forget(&self, key: Key) {
                match key {
                    $(Key::$name(id) => self.$shelf.forget(id),)*
                }
            }

            /// What `key` names, with everything that goes with it.
            pub(super) fn with_its_own(&self, key: Key) -> Vec<Key> {
                let mut keys = vec![key];
                if let Key::Case(case) = key {
                    $(keys.extend(self.$shelf.of_case(case).into_iter().map(KeptId::key));)*
                }
                keys
            }

            /// Shows everything as it stands in `workbook`.
            pub(super) async fn show_anew(
                &self,
                workbook: &Workbook<PageStore>,
                unsaved: impl Fn(Key) -> bool,
            ) {
                $(self.$shelf.show_anew(workbook, &unsaved).await;)*
            }
        }
    };
}

shelves! {
    Case: Case, cases;
    Visit: Visit, visits;
    Meeting: Meeting, meetings;
    Programme: OwnProgramme, programmes;
}
