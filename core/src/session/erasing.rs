//! Erasing a case or a visit.
//!
//! First the ways back go: the state before the last import, where the same record lies once more, and
//! drafts that belong to it. Only then the records themselves, all of them in one transaction. Killed in
//! between, the case is still there whole and can be erased again; the other way round something of it
//! would be left with nobody to see it.
//!
//! What the browser's files still hold stays sealed under the key of the vault. Only a rotation makes that
//! key go; it is offered afterwards.

use std::collections::BTreeSet;

use serde_json::Value;

use super::places::belongs_to;
use super::rows::VisitRow;
use super::workbook::{SaveError, Workbook};
use crate::domain::ids::{CaseId, VisitId};
use crate::ports::Store;
use crate::vault::{Change, RecordId, RecordKind};

impl<S: Store> Workbook<S> {
    /// Erases a case: itself, its visits, and the drafts of any of them. The last import cannot be undone any
    /// more after it.
    ///
    /// # Errors
    /// [`SaveError`]; the case and its visits are still there then.
    pub async fn erase_case(&mut self, id: CaseId) -> Result<(), SaveError> {
        let records = self.records_of(id);
        self.erase(records).await
    }

    /// Erases a visit and its drafts. The last import cannot be undone any more after it.
    ///
    /// # Errors
    /// [`SaveError`]; the visit is still there then.
    pub async fn erase_visit(&mut self, id: VisitId) -> Result<(), SaveError> {
        self.erase(BTreeSet::from([RecordId::from_bytes(id.to_bytes())])).await
    }

    /// A case and its visits, also those that are damaged and that no list shows.
    pub(super) fn records_of(&self, case: CaseId) -> BTreeSet<RecordId> {
        let of_case = |list: &Value| {
            serde_json::from_value::<VisitRow>(list.clone()).is_ok_and(|visit| visit.case == case)
        };
        let sound = self.vault.list(RecordKind::VISIT).filter(|visit| of_case(visit.list));
        let aside = self.vault.set_aside();
        let damaged = aside.iter().filter(|record| record.list.as_ref().is_some_and(of_case));
        [RecordId::from_bytes(case.to_bytes())]
            .into_iter()
            .chain(sound.map(|visit| visit.id))
            .chain(damaged.map(|record| record.id))
            .collect()
    }

    async fn erase(&mut self, records: BTreeSet<RecordId>) -> Result<(), SaveError> {
        self.vault.drop_undo().await?;
        let ids: Vec<_> = records.iter().map(RecordId::to_string).collect();
        let drafts = self.vault.drafts().await?;
        let places: Vec<_> =
            drafts.iter().map(|draft| draft.place.as_str()).filter(|place| belongs_to(place, &ids)).collect();
        self.vault.remove_drafts(&places).await?;
        self.vault.write(records.into_iter().map(|id| Change::Delete { id }).collect()).await?;
        self.read_rows();
        Ok(())
    }
}

#[cfg(test)]
mod tests;
