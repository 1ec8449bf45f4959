//! Cases and visits over the vault.
//!
//! An aggregate is one sealed record, replaced whole; several that change together are one transaction.
//! The rows that lists show are kept in memory and in the manifest, and change with the record.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::rows::{CaseRow, VisitRow};
use crate::domain::case::Case;
use crate::domain::ids::{CaseId, VisitId};
use crate::domain::settings::Settings;
use crate::domain::visit::Visit;
use crate::ports::{Store, StoreError};
use crate::vault::{Change, ReadError, RecordId, RecordKind, UnlockError, Vault, WriteError};

/// The version of what is stored inside a record. A reader refuses a newer one, since it would drop what
/// it does not know.
pub(super) const SCHEMA: u16 = 1;

/// What names an aggregate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A case.
    Case(CaseId),
    /// A visit.
    Visit(VisitId),
}

/// What is stored as one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aggregate {
    /// A case.
    Case(Box<Case>),
    /// A visit.
    Visit(Box<Visit>),
    /// What the workbook itself remembers; there is one of it.
    Settings(Settings),
}

/// Why something cannot be opened. The rest of the workbook is not touched by that.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LoadError {
    /// There is nothing under this id.
    #[error("there is nothing under this id")]
    Missing,
    /// It is there and cannot be read.
    #[error("the record is damaged")]
    Damaged,
    /// A newer version of the app wrote it.
    #[error("the record was written by a newer version")]
    Newer,
    /// The store did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why nothing was saved. What is stored is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Something about the vault itself; the text is for whoever has to mend it.
    #[error("the vault refused: {0}")]
    Vault(String),
}

impl From<WriteError> for SaveError {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::Store(error) => Self::Store(error),
            other => Self::Vault(other.to_string()),
        }
    }
}

/// The open workbook.
pub struct Workbook<S: Store> {
    pub(super) vault: Vault<S>,
    cases: BTreeMap<CaseId, CaseRow>,
    visits: BTreeMap<VisitId, VisitRow>,
    settings: Settings,
    unreadable: BTreeSet<RecordId>,
}

/// The one record of the settings.
pub(super) const SETTINGS: RecordId = RecordId::from_bytes(*b"\x0f\x3a\x5c\x1eomgangsboek\x01");

impl From<Case> for Aggregate {
    fn from(case: Case) -> Self {
        Self::Case(Box::new(case))
    }
}

impl From<Visit> for Aggregate {
    fn from(visit: Visit) -> Self {
        Self::Visit(Box::new(visit))
    }
}

impl From<Settings> for Aggregate {
    fn from(settings: Settings) -> Self {
        Self::Settings(settings)
    }
}

impl<S: Store> Workbook<S> {
    /// Takes over an unlocked vault and reads what lists need from its manifest.
    pub fn open(vault: Vault<S>) -> Self {
        let (cases, visits, settings) = (BTreeMap::new(), BTreeMap::new(), Settings::default());
        let mut workbook = Self { vault, cases, visits, settings, unreadable: BTreeSet::new() };
        workbook.read_rows();
        workbook
    }

    /// Reads the rows again, after more than one record changed beneath.
    pub(super) fn read_rows(&mut self) {
        let mut unreadable = BTreeSet::new();
        self.cases = rows(&self.vault, RecordKind::CASE, CaseId::from_bytes, &mut unreadable);
        self.visits = rows(&self.vault, RecordKind::VISIT, VisitId::from_bytes, &mut unreadable);
        let mut settings = rows(&self.vault, RecordKind::SETTINGS, RecordId::from_bytes, &mut unreadable);
        self.settings = settings.remove(&SETTINGS).unwrap_or_default();
        self.unreadable = unreadable;
    }

    /// Takes over what another tab wrote; `true` when that was anything.
    ///
    /// # Errors
    /// [`UnlockError`]; the workbook is as it was then.
    pub async fn refresh(&mut self) -> Result<bool, UnlockError> {
        let changed = self.vault.refresh().await?;
        if changed {
            self.read_rows();
        }
        Ok(changed)
    }

    /// What lists show of all cases.
    pub fn cases(&self) -> &BTreeMap<CaseId, CaseRow> {
        &self.cases
    }

    /// What lists show of all visits.
    pub fn visits(&self) -> &BTreeMap<VisitId, VisitRow> {
        &self.visits
    }

    /// When the ways back were last tried.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Saves `settings`; returns when they are durable.
    ///
    /// # Errors
    /// [`SaveError`]; nothing has been stored then.
    pub async fn save_settings(&mut self, settings: Settings) -> Result<(), SaveError> {
        self.save(&[settings.into()]).await
    }

    /// How many records no list shows, since they or their rows cannot be read. They are kept as they are.
    pub fn damaged(&self) -> usize {
        let set_aside = self.vault.set_aside();
        set_aside
            .iter()
            .map(|record| record.id)
            .chain(self.unreadable.iter().copied())
            .collect::<BTreeSet<_>>()
            .len()
    }

    /// The vault beneath, for backup and export.
    pub fn vault(&self) -> &Vault<S> {
        &self.vault
    }

    /// The vault beneath, for who can open it. Records are written through [`Workbook::save`], which keeps the
    /// rows right.
    pub fn vault_mut(&mut self) -> &mut Vault<S> {
        &mut self.vault
    }

    /// Reads a case.
    ///
    /// # Errors
    /// [`LoadError`].
    pub async fn load_case(&self, id: CaseId) -> Result<Case, LoadError> {
        self.load(RecordId::from_bytes(id.to_bytes())).await
    }

    /// Reads a visit.
    ///
    /// # Errors
    /// [`LoadError`].
    pub async fn load_visit(&self, id: VisitId) -> Result<Visit, LoadError> {
        self.load(RecordId::from_bytes(id.to_bytes())).await
    }

    async fn load<T: DeserializeOwned>(&self, id: RecordId) -> Result<T, LoadError> {
        let read = self.vault.read(id).await.map_err(|error| match error {
            ReadError::Store(error) => LoadError::Store(error),
            ReadError::Fault { .. } => LoadError::Damaged,
        })?;
        let record = read.ok_or(LoadError::Missing)?;
        if record.schema > SCHEMA {
            return Err(LoadError::Newer);
        }
        serde_json::from_slice(&record.payload).map_err(|_| LoadError::Damaged)
    }

    /// Saves all of `changed` in one transaction; returns when it is durable.
    ///
    /// # Errors
    /// [`SaveError`]; nothing has been stored then.
    pub async fn save(&mut self, changed: &[Aggregate]) -> Result<(), SaveError> {
        let changes = changed.iter().map(change).collect();
        self.vault.write(changes).await?;
        self.keep_rows(changed);
        Ok(())
    }

    /// Keeps what lists show of `written`.
    fn keep_rows(&mut self, written: &[Aggregate]) {
        for aggregate in written {
            match aggregate {
                Aggregate::Case(case) => drop(self.cases.insert(case.id, CaseRow::from(&**case))),
                Aggregate::Visit(visit) => drop(self.visits.insert(visit.id, VisitRow::from(&**visit))),
                Aggregate::Settings(settings) => self.settings = settings.clone(),
            }
        }
    }
}

pub(super) fn change(aggregate: &Aggregate) -> Change {
    match aggregate {
        Aggregate::Case(case) => put(RecordKind::CASE, case.id.to_bytes(), &**case, &CaseRow::from(&**case)),
        Aggregate::Visit(visit) => {
            put(RecordKind::VISIT, visit.id.to_bytes(), &**visit, &VisitRow::from(&**visit))
        }
        // So few fields that they stand in the manifest, whole: reading them opens nothing.
        Aggregate::Settings(settings) => put(RecordKind::SETTINGS, SETTINGS.to_bytes(), settings, settings),
    }
}

fn put(kind: RecordKind, id: [u8; 16], value: &impl Serialize, row: &impl Serialize) -> Change {
    let bytes = "domain types hold nothing that JSON cannot write: no maps with odd keys, no floats";
    Change::Put {
        id: RecordId::from_bytes(id),
        kind,
        schema: SCHEMA,
        payload: serde_json::to_vec(value).expect(bytes),
        list: serde_json::to_value(row).expect(bytes),
    }
}

fn rows<S: Store, Id: Ord, Row: DeserializeOwned>(
    vault: &Vault<S>,
    kind: RecordKind,
    id: fn([u8; 16]) -> Id,
    unreadable: &mut BTreeSet<RecordId>,
) -> BTreeMap<Id, Row> {
    let mut rows = BTreeMap::new();
    for item in vault.list(kind) {
        match serde_json::from_value(item.list.clone()) {
            Ok(row) => drop(rows.insert(id(item.id.to_bytes()), row)),
            Err(_) => drop(unreadable.insert(item.id)),
        }
    }
    rows
}

#[cfg(test)]
mod tests;
