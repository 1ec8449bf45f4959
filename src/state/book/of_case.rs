//! Everything of one kind that goes with a case, opened: for its overview and its papers.

use std::collections::HashMap;

use omgangsboek_core::domain::ids::CaseId;
use omgangsboek_core::domain::meeting::Meeting;
use omgangsboek_core::domain::visit::Visit;
use omgangsboek_core::ordering::OrderBy;
use omgangsboek_core::session::workbook::Kept;

use super::Book;
use super::shelf::Shelved;
use crate::reactive::prelude::*;
use crate::state::handle::{Handle, Opened};

impl Book {
    /// The visits of a case in the order of their days, also those to come; none while they are being opened.
    /// A damaged one is left out, and told of by [`Book::damaged`].
    pub fn visits_of(self, case: CaseId) -> Signal<Option<Vec<Handle<Visit>>>> {
        self.all_of(case, |visit: &<Visit as Kept>::Row| visit.starts)
    }

    /// The same for its meetings.
    pub fn meetings_of(self, case: CaseId) -> Signal<Option<Vec<Handle<Meeting>>>> {
        self.all_of(case, |meeting: &<Meeting as Kept>::Row| meeting.starts)
    }

    fn all_of<T: Shelved, Order: Ord + 'static>(
        self,
        case: CaseId,
        order: fn(&T::Row) -> Order,
    ) -> Signal<Option<Vec<Handle<T>>>> {
        let rows = T::shelf(&self.inner.get_value().shelves).rows();
        let ids = memo(move |_| {
            rows.with(|rows| {
                let of_case = rows.iter().filter(|(_, row)| T::case_of(row) == Some(case));
                let mut ids: Vec<_> = of_case.map(|(id, row)| (order(row), *id)).collect();
                ids.order_by(Ord::cmp);
                ids.into_iter().map(|(_, id)| id).collect::<Vec<_>>()
            })
        });
        // Each is opened once, also one that turns out to be damaged: asked again with every change it would
        // never come to rest.
        let asked: StoredValue<HashMap<T::Id, Signal<Opened<T>>>> = StoredValue::default();
        let owner = Owner::current();
        memo(move |_| {
            let ids = ids.get();
            let new: Vec<_> =
                asked.with_value(|asked| ids.iter().copied().filter(|id| !asked.contains_key(id)).collect());
            let ask = || self.open_each(&new);
            let signals = owner.as_ref().map_or_else(ask, |owner| owner.with(ask));
            asked.try_update_value(|asked| asked.extend(new.iter().copied().zip(signals)))?;
            let mut opened = Vec::new();
            let mut loading = false;
            for id in ids {
                let signal = asked.with_value(|asked| asked.get(&id).copied());
                match signal.map(|signal| signal.get()) {
                    Some(Opened::Loading) => loading = true,
                    Some(Opened::Ready(handle)) => opened.push(handle),
                    Some(Opened::Missing | Opened::Damaged) | None => {}
                }
            }
            (!loading).then_some(opened)
        })
        .into()
    }
}
