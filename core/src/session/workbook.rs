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
use crate::domain::visit::Visit;
use crate::ports::{Store, StoreError};
use crate::vault::{Change, ReadError, RecordId, RecordKind, Vault, WriteError};

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

/// The open workbook.
pub struct Workbook<S: Store> {
    pub(super) vault: Vault<S>,
    cases: BTreeMap<CaseId, CaseRow>,
    visits: BTreeMap<VisitId, VisitRow>,
    unreadable: BTreeSet<RecordId>,
}

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

impl<S: Store> Workbook<S> {
    /// Takes over an unlocked vault and reads what lists need from its manifest.
    pub fn open(vault: Vault<S>) -> Self {
        let mut unreadable = BTreeSet::new();
        let cases = rows(&vault, RecordKind::CASE, CaseId::from_bytes, &mut unreadable);
        let visits = rows(&vault, RecordKind::VISIT, VisitId::from_bytes, &mut unreadable);
        Self { vault, cases, visits, unreadable }
    }

    /// What lists show of all cases.
    pub fn cases(&self) -> &BTreeMap<CaseId, CaseRow> {
        &self.cases
    }

    /// What lists show of all visits.
    pub fn visits(&self) -> &BTreeMap<VisitId, VisitRow> {
        &self.visits
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
        self.vault.write(changes).await.map_err(|error| match error {
            WriteError::Store(error) => SaveError::Store(error),
            other => SaveError::Vault(other.to_string()),
        })?;
        self.keep_rows(changed);
        Ok(())
    }

    /// Keeps what lists show of `written`.
    pub(super) fn keep_rows(&mut self, written: &[Aggregate]) {
        for aggregate in written {
            match aggregate {
                Aggregate::Case(case) => drop(self.cases.insert(case.id, CaseRow::from(&**case))),
                Aggregate::Visit(visit) => drop(self.visits.insert(visit.id, VisitRow::from(&**visit))),
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
mod tests {
    use std::rc::Rc;

    use chrono::NaiveDate;

    use super::*;
    use crate::domain::programme::ProgrammeId;
    use crate::ports::{KdfParams, Table};
    use crate::testing::{CountingRandom, HandClock};
    use crate::vault::failing::{FailingStore, Stop};
    use crate::vault::kdf::NativeKdf;
    use crate::vault::memory::MemoryStore;
    use crate::vault::recovery_code::RecoveryCode;
    use crate::vault::{Credential, Host};

    const PASSPHRASE: &str = "zes woorden die niemand anders kent";

    fn host(seed: u64) -> Host {
        let clock = HandClock::at("2026-11-22T14:02:00+01:00");
        Host { random: Rc::new(CountingRandom::new(seed)), clock: Rc::new(clock) }
    }

    async fn new_workbook(store: MemoryStore) -> Workbook<MemoryStore> {
        let random = CountingRandom::new(1);
        let (params, code) = (KdfParams::floor(&random), RecoveryCode::make(&random));
        let created = Vault::create(store, host(2), &NativeKdf, PASSPHRASE, params, &code).await;
        Workbook::open(created.expect("an empty store takes a vault"))
    }

    async fn reopened<S: Store>(store: S) -> Workbook<S> {
        let unlocked = Vault::unlock(store, host(3), &NativeKdf, Credential::Passphrase(PASSPHRASE)).await;
        Workbook::open(unlocked.expect("the passphrase is right"))
    }

    fn case(title: &str) -> Case {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day in November");
        Case::new(&CountingRandom::new(9), title, ProgrammeId::SupervisedContact, today)
    }

    #[test]
    fn what_was_saved_is_there_after_locking_and_the_lists_need_open_nothing() {
        pollster::block_on(async {
            let store = MemoryStore::new();
            let sam = case("Sam");
            let mut workbook = new_workbook(store.clone()).await;
            workbook.save(&[sam.clone().into()]).await.expect("the store takes it");
            drop(workbook);

            let workbook = reopened(store).await;
            assert_eq!(workbook.cases(), &BTreeMap::from([(sam.id, CaseRow::from(&sam))]));
            assert_eq!(workbook.load_case(sam.id).await, Ok(sam.clone()));
            let other = VisitId::make(&CountingRandom::new(4));
            assert_eq!(workbook.load_visit(other).await, Err(LoadError::Missing));
        });
    }

    #[test]
    fn a_record_that_is_gone_is_counted_and_the_others_open() {
        pollster::block_on(async {
            let store = MemoryStore::new();
            let mut workbook = new_workbook(store.clone()).await;
            let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day in November");
            let noor = Case::new(&CountingRandom::new(5), "Noor", ProgrammeId::SupervisedContact, today);
            workbook.save(&[case("Sam").into(), noor.into()]).await.expect("the store takes it");
            assert_eq!(workbook.damaged(), 0);
            drop(workbook);

            let stored = store.snapshot();
            let (_, key, _) =
                stored.entries().find(|(table, ..)| *table == Table::Records).expect("two were stored");
            store.tamper(Table::Records, key, None);
            let workbook = reopened(store).await;
            assert_eq!((workbook.damaged(), workbook.cases().len()), (1, 1));
        });
    }

    #[test]
    fn a_save_that_fails_says_so_and_changes_neither_the_store_nor_the_lists() {
        pollster::block_on(async {
            let store = MemoryStore::new();
            drop(new_workbook(store.clone()).await);
            let before = store.snapshot();
            let mut refused = 0;
            // The store fails at every call in turn: first while opening, then while saving.
            for calls in 0.. {
                let failing = FailingStore::new(store.clone(), calls, Stop::Before, StoreError::Quota);
                let credential = Credential::Passphrase(PASSPHRASE);
                let Ok(vault) = Vault::unlock(failing, host(3), &NativeKdf, credential).await else {
                    continue;
                };
                let mut workbook = Workbook::open(vault);
                match workbook.save(&[case("Sam").into()]).await {
                    Ok(()) => break,
                    Err(error) => assert_eq!(error, SaveError::Store(StoreError::Quota)),
                }
                refused += 1;
                assert!(workbook.cases().is_empty());
                assert_eq!(store.snapshot(), before);
            }
            assert!(refused > 0, "no call of the save was made to fail");
        });
    }

    #[test]
    fn nothing_that_was_typed_can_be_read_in_the_store() {
        pollster::block_on(async {
            let store = MemoryStore::new();
            let mut workbook = new_workbook(store.clone()).await;
            let mut sam = case("Sam Sijpestein");
            sam.main_question = "Kan Sam weer naar zijn vader?".into();
            workbook.save(&[sam.into()]).await.expect("the store takes it");
            let snapshot = store.snapshot();
            let stored: Vec<u8> =
                snapshot.entries().flat_map(|(_, key, value)| [key, value].concat()).collect();
            for secret in ["Sijpestein", "zijn vader", "main_question", "cadeautjes", PASSPHRASE] {
                let found = stored.windows(secret.len()).any(|window| window == secret.as_bytes());
                assert!(!found, "{secret} stands in the clear");
            }
        });
    }
}
