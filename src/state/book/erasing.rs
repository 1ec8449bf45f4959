//! Erasing a case or a visit, on disk and in memory.

use std::collections::BTreeSet;

use leptos::prelude::*;
use omgangsboek_core::domain::ids::{CaseId, VisitId};
use omgangsboek_core::session::workbook::SaveError;

use super::Book;

/// What else goes when a case or visit is erased.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GoesAlong {
    /// Forms that were begun and not confirmed.
    pub drafts: usize,
    /// Whether the last import can be undone now, and not any more then.
    pub undo: bool,
}

impl Book {
    /// Erases a case with its visits and everything typed about them.
    ///
    /// # Errors
    /// [`SaveError`]; the case and its visits are still there then.
    pub async fn erase_case(self, id: CaseId) -> Result<(), SaveError> {
        let visits = self.visits_of(id);
        self.with_workbook_mut(async |workbook| workbook.erase_case(id).await).await?;
        self.forget(Some(id), &visits);
        self.show_what_is_stored().await;
        Ok(())
    }

    /// Erases a visit and everything typed about it.
    ///
    /// # Errors
    /// [`SaveError`]; the visit is still there then.
    pub async fn erase_visit(self, id: VisitId) -> Result<(), SaveError> {
        self.with_workbook_mut(async |workbook| workbook.erase_visit(id).await).await?;
        self.forget(None, &BTreeSet::from([id]));
        self.show_what_is_stored().await;
        Ok(())
    }

    /// What goes along with a case.
    pub async fn goes_with_case(self, id: CaseId) -> GoesAlong {
        let names = names(Some(id), &self.visits_of(id));
        self.goes_along(&names).await
    }

    /// What goes along with a visit.
    pub async fn goes_with_visit(self, id: VisitId) -> GoesAlong {
        self.goes_along(&names(None, &BTreeSet::from([id]))).await
    }

    async fn goes_along(self, names: &[String]) -> GoesAlong {
        let undo = self.undoable().await.is_some();
        GoesAlong { drafts: self.inner.get_value().drafts.borrow().count_of(names), undo }
    }

    fn visits_of(self, case: CaseId) -> BTreeSet<VisitId> {
        self.visits.with_untracked(|visits| {
            visits.iter().filter(|(_, visit)| visit.case == case).map(|(id, _)| *id).collect()
        })
    }

    /// Nothing of it is kept in memory to be written again.
    fn forget(self, case: Option<CaseId>, visits: &BTreeSet<VisitId>) {
        let inner = self.inner.get_value();
        inner.drafts.borrow_mut().drop_of(&names(case, visits));
        if let Some(case) = case {
            inner.opened_cases.borrow_mut().remove(&case);
        }
        inner.opened_visits.borrow_mut().retain(|id, _| !visits.contains(id));
    }
}

/// What the places of its drafts have in their names.
fn names(case: Option<CaseId>, visits: &BTreeSet<VisitId>) -> Vec<String> {
    case.iter().map(CaseId::to_string).chain(visits.iter().map(VisitId::to_string)).collect()
}
