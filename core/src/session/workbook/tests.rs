//! What is saved is there, and what fails says so.

use std::cell::Cell;
use std::rc::Rc;

use chrono::NaiveDate;

use super::*;
use crate::domain::case::Case;
use crate::domain::example;
use crate::domain::programme::BuiltIn;
use crate::ports::{Guard, KdfParams, Op, Table};
use crate::session::finding::listing;
use crate::session::overview::overview;
use crate::session::testing::{programme, talk};
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
    Case::new(&CountingRandom::new(9), title, BuiltIn::SupervisedContact, today)
}

#[test]
fn what_was_saved_is_there_after_locking_and_the_lists_need_open_nothing() {
    pollster::block_on(async {
        let store = MemoryStore::new();
        let sam = case("Sam");
        let talk = talk(&sam, 6, "2026-11-24T10:00:00");
        let own = programme(7, "Zoals wij het doen");
        let mut workbook = new_workbook(store.clone()).await;
        let all = [sam.clone().into(), talk.clone().into(), own.clone().into()];
        workbook.save(&all).await.expect("the store takes it");
        drop(workbook);

        let workbook = reopened(store).await;
        assert_eq!(workbook.cases(), &BTreeMap::from([(sam.id, CaseRow::from(&sam))]));
        assert_eq!(workbook.meetings(), &BTreeMap::from([(talk.id, MeetingRow::from(&talk))]));
        assert_eq!(workbook.programmes(), &BTreeMap::from([(own.id, ProgrammeRow::from(&own))]));
        assert_eq!(workbook.load(sam.id).await, Ok(sam.clone()));
        assert_eq!(workbook.load(talk.id).await, Ok(talk));
        assert_eq!(workbook.load(own.id).await, Ok(own));
        let other = VisitId::make(&CountingRandom::new(4));
        assert_eq!(workbook.load(other).await, Err(LoadError::Missing));
    });
}

/// Counts the records whose bytes are read.
#[derive(Clone)]
struct Counting(MemoryStore, Rc<Cell<usize>>);

impl Counting {
    fn count(&self, table: Table, records: usize) {
        if table == Table::Records {
            self.1.set(self.1.get() + records);
        }
    }
}

impl Store for Counting {
    async fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.count(table, 1);
        self.0.get(table, key).await
    }

    async fn keys(&self, table: Table, prefix: &[u8]) -> Result<Vec<Vec<u8>>, StoreError> {
        self.0.keys(table, prefix).await
    }

    async fn scan(&self, table: Table, prefix: &[u8]) -> Result<Vec<(Vec<u8>, Vec<u8>)>, StoreError> {
        let found = self.0.scan(table, prefix).await?;
        self.count(table, found.len());
        Ok(found)
    }

    async fn commit(&self, guards: Vec<Guard>, ops: impl IntoIterator<Item = Op>) -> Result<(), StoreError> {
        self.0.commit(guards, ops).await
    }
}

#[test]
fn vandaag_and_dossiers_open_no_record() {
    pollster::block_on(async {
        let store = MemoryStore::new();
        let mut workbook = new_workbook(store.clone()).await;
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day in November");
        let (case, visit) = example::case(&CountingRandom::new(5), today);
        let talk = talk(&case, 6, "2026-11-24T10:00:00");
        let all = [case.clone().into(), visit.clone().into(), talk.into()];
        workbook.save(&all).await.expect("the store takes it");
        drop(workbook);

        let read = Rc::new(Cell::new(0));
        let workbook = reopened(Counting(store, read.clone())).await;
        let vandaag = overview(workbook.rows(), today.and_hms_opt(9, 0, 0).expect("nine in the morning"));
        assert_eq!(vandaag.week.len(), 2, "the visit and the talk");
        let dossiers = listing(workbook.cases(), workbook.visits());
        assert_eq!((dossiers.len(), dossiers[0].next), (1, Some(visit.plan.starts)));
        assert_eq!(read.get(), 0, "lists open from the manifest");
        let opened = workbook.load_each(&[visit.id]).await;
        assert_eq!((opened, read.get()), (vec![Ok(visit)], 1), "and a record where one is opened");
    });
}

#[test]
fn a_record_that_is_gone_is_counted_and_the_others_open() {
    pollster::block_on(async {
        let store = MemoryStore::new();
        let mut workbook = new_workbook(store.clone()).await;
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day in November");
        let noor = Case::new(&CountingRandom::new(5), "Noor", BuiltIn::SupervisedContact, today);
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
        let stored: Vec<u8> = snapshot.entries().flat_map(|(_, key, value)| [key, value].concat()).collect();
        for secret in ["Sijpestein", "zijn vader", "main_question", "cadeautjes", PASSPHRASE] {
            let found = stored.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "{secret} stands in the clear");
        }
    });
}
