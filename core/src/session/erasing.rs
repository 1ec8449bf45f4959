//! Erasing a case, or one visit, meeting or programme.
//!
//! First the ways back go: the state before the last import, where the same record lies once more, and
//! drafts that belong to it. Only then the records themselves, all of them in one transaction. Killed in
//! between, the case is still there whole and can be erased again; the other way round something of it
//! would be left with nobody to see it.
//!
//! What the browser's files still hold stays sealed under the key of the vault. Only a rotation makes that
//! key go; it is offered afterwards.

use std::collections::BTreeSet;

use super::kinds::{KeptId, Key, case_of};
use super::places::belongs_to;
use super::workbook::{SaveError, Workbook};
use crate::domain::ids::CaseId;
use crate::ports::Store;
use crate::vault::{Change, RecordId};

impl<S: Store> Workbook<S> {
    /// Erases what `key` names, with its drafts; a case takes its visits and meetings along. The last import
    /// cannot be undone any more after it.
    ///
    /// # Errors
    /// [`SaveError`]; all of it is still there then.
    pub async fn erase(&mut self, key: Key) -> Result<(), SaveError> {
        let records = match key {
            Key::Case(case) => self.records_of(case),
            other => BTreeSet::from([other.record()]),
        };
        self.erase_records(records).await
    }

    /// A case with its visits and meetings, also those that are damaged and that no list shows.
    pub(super) fn records_of(&self, case: CaseId) -> BTreeSet<RecordId> {
        let sound = self.rows().of_cases().filter(|(_, of)| *of == case).map(|(record, _)| record);
        let aside = self.vault.set_aside().into_iter().filter(|record| {
            let of = record.kind.zip(record.list.as_ref()).and_then(|(kind, list)| case_of(kind, list));
            of == Some(case)
        });
        [case.record()].into_iter().chain(sound).chain(aside.map(|record| record.id)).collect()
    }

    async fn erase_records(&mut self, records: BTreeSet<RecordId>) -> Result<(), SaveError> {
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
