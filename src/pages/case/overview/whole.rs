//! A case with all its visits and meetings, as they are now.

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::meeting::Meeting;
use omgangsboek_core::domain::visit::Visit;

use crate::reactive::prelude::*;
use crate::state::{Handle, use_book};

/// A case with all its visits and meetings.
#[derive(Clone, Copy)]
pub(super) struct Whole {
    /// The case.
    pub case: Handle<Case>,
    visits: Memo<Option<Vec<Visit>>>,
    meetings: Memo<Option<Vec<Meeting>>>,
}

impl Whole {
    /// Opens everything of `case`.
    pub(super) fn of(case: Handle<Case>) -> Self {
        let (book, id) = (use_book(), case.with_untracked(|case| case.id));
        let (visits, meetings) = (book.visits_of(id), book.meetings_of(id));
        // Copied when one of them changes, and not at every letter that is typed into the case.
        Self {
            case,
            visits: memo(move |_| visits.get().map(all)),
            meetings: memo(move |_| meetings.get().map(all)),
        }
    }

    /// Reads the case with its visits, the first day first; none while they are being opened. Follows every
    /// change.
    pub(super) fn with_visits<R>(self, read: impl FnOnce(&Case, &[Visit]) -> R) -> Option<R> {
        self.visits.with(|visits| visits.as_ref().map(|visits| self.case.with(|case| read(case, visits))))
    }

    /// The same with its meetings.
    pub(super) fn with_all<R>(self, read: impl FnOnce(&Case, &[Visit], &[Meeting]) -> R) -> Option<R> {
        self.meetings.with(|meetings| {
            let meetings = meetings.as_ref()?;
            self.with_visits(|case, visits| read(case, visits, meetings))
        })
    }
}

fn all<T: Clone + Send + Sync + 'static>(opened: Vec<Handle<T>>) -> Vec<T> {
    opened.into_iter().map(|one| one.with(T::clone)).collect()
}
