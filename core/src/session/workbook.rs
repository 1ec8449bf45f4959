//! What is kept, over the vault.
//!
//! An aggregate is one sealed record, replaced whole; several that change together are one transaction.
//! The rows that lists show are kept in memory and in the manifest, and change with the record.

use std::collections::{BTreeMap, BTreeSet};
use std::pin::pin;

use futures_util::StreamExt;

use super::kinds::{SCHEMA, SETTINGS};
use super::rows::{CaseRow, MeetingRow, ProgrammeRow, VisitRow, row};
use crate::domain::ids::{CaseId, MeetingId, ProgrammeId, VisitId};
use crate::domain::settings::Settings;
use crate::ports::{Store, StoreError};
use crate::vault::{Listed, ReadError, Record, RecordId, RecordKind, UnlockError, Vault, WriteError};

pub use super::kinds::{Aggregate, Kept, KeptId, Key, Rows};

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
    rows: Rows,
    settings: Settings,
    unreadable: BTreeSet<RecordId>,
}

impl<S: Store> Workbook<S> {
    /// Takes over an unlocked vault and reads what lists need from its manifest.
    pub fn open(vault: Vault<S>) -> Self {
        let (rows, settings) = (Rows::default(), Settings::default());
        let mut workbook = Self { vault, rows, settings, unreadable: BTreeSet::new() };
        workbook.read_rows();
        workbook
    }

    /// Reads the rows again, after more than one record changed beneath.
    pub(super) fn read_rows(&mut self) {
        self.unreadable.clear();
        self.rows = Rows::default();
        self.settings = Settings::default();
        for item in self.vault.listed() {
            if !take(&mut self.rows, &mut self.settings, item) {
                self.unreadable.insert(item.id);
            }
        }
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

    /// What lists show of everything.
    pub fn rows(&self) -> &Rows {
        &self.rows
    }

    /// What lists show of all cases.
    pub fn cases(&self) -> &BTreeMap<CaseId, CaseRow> {
        &self.rows.cases
    }

    /// What lists show of all visits.
    pub fn visits(&self) -> &BTreeMap<VisitId, VisitRow> {
        &self.rows.visits
    }

    /// What lists show of all meetings.
    pub fn meetings(&self) -> &BTreeMap<MeetingId, MeetingRow> {
        &self.rows.meetings
    }

    /// What lists show of all programmes of one's own.
    pub fn programmes(&self) -> &BTreeMap<ProgrammeId, ProgrammeRow> {
        &self.rows.programmes
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

    /// Reads what `id` names.
    ///
    /// # Errors
    /// [`LoadError`].
    pub async fn load<Id: KeptId>(&self, id: Id) -> Result<Id::Of, LoadError> {
        parsed(self.vault.read(id.record()).await)
    }

    /// Reads what `ids` name, in their order, with one look at the store.
    pub async fn load_each<Id: KeptId>(&self, ids: &[Id]) -> Vec<Result<Id::Of, LoadError>> {
        let mut fetched = pin!(self.vault.fetch(ids.iter().map(|id| id.record()).collect()));
        let mut loaded = Vec::with_capacity(ids.len());
        while let Some(next) = fetched.next().await {
            match next {
                Ok(one) => loaded.push(parsed(self.vault.open_fetched(one).await)),
                Err(error) => {
                    loaded.resize_with(ids.len(), || Err(error.clone().into()));
                    break;
                }
            }
        }
        loaded
    }

    /// Saves all of `changed` in one transaction; returns when it is durable.
    ///
    /// # Errors
    /// [`SaveError`]; nothing has been stored then.
    pub async fn save(&mut self, changed: &[Aggregate]) -> Result<(), SaveError> {
        let changes = changed.iter().map(Aggregate::change).collect();
        self.vault.write(changes).await?;
        self.keep_rows(changed);
        Ok(())
    }

    /// Keeps what lists show of `written`.
    fn keep_rows(&mut self, written: &[Aggregate]) {
        for aggregate in written {
            self.rows.keep(aggregate);
            if let Aggregate::Settings(settings) = aggregate {
                self.settings = settings.clone();
            }
        }
    }
}

/// Takes in what the manifest says of a record, the settings whole; `false` when that cannot be read.
pub(super) fn take(rows: &mut Rows, settings: &mut Settings, item: Listed<'_>) -> bool {
    match (item.kind, item.id) {
        (RecordKind::SETTINGS, SETTINGS) => row(item.list).map(|read| *settings = read).is_some(),
        (kind, id) => rows.take(kind, id, item.list),
    }
}

/// What stands in a record that was read.
pub(super) fn parsed<T: Kept>(read: Result<Option<Record>, ReadError>) -> Result<T, LoadError> {
    let record = read.map_err(|error| match error {
        ReadError::Store(error) => LoadError::Store(error),
        ReadError::Fault { .. } => LoadError::Damaged,
    })?;
    let record = record.ok_or(LoadError::Missing)?;
    if record.schema > SCHEMA {
        return Err(LoadError::Newer);
    }
    T::read(&record.payload).ok_or(LoadError::Damaged)
}

#[cfg(test)]
mod tests;
