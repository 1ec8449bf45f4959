//! Two devices with the same vault, and somebody who knows what its records hold.

use std::cell::RefCell;
use std::rc::Rc;

use pollster::block_on;
use serde_json::{Value, json};

use super::support::encrypted;
use crate::backup::{BackupFile, Content, Contents, ImportError, Incoming, read};
use crate::ports::{Guard, Op, Store, StoreError, Table};
use crate::vault::memory::MemoryStore;
use crate::vault::tests::support::{PASSPHRASE, QuickKdf, entries, host};
use crate::vault::{Change, Credential, Record, RecordId, RecordKind, Vault};

/// The text of a record that nobody may take from under somebody's hands.
pub(crate) const HELD: &str = "bezig";

/// Reads records of the form `{"text": …}`, with the text as title in lists.
pub(crate) struct Texts;

impl Contents for Texts {
    fn read(&self, record: &Record) -> Result<Content, ImportError> {
        let json: Value =
            serde_json::from_slice(&record.payload).map_err(|_| ImportError::Damaged { line: None })?;
        let text = json["text"].as_str().ok_or(ImportError::Damaged { line: None })?;
        let (payload, list) = (json!({ "text": text }).to_string().into_bytes(), json!({ "title": text }));
        Ok(Content { payload, list })
    }

    fn is_held(&self, _: RecordKind, list: &Value) -> bool {
        list["title"] == HELD
    }

    fn beside(&self, variant: RecordId, there: &Record, _: &Record) -> Result<Change, ImportError> {
        let Content { payload, list } = self.read(there)?;
        Ok(Change::Put { id: variant, kind: there.kind, schema: there.schema, payload, list })
    }
}

/// Takes records for what they are: the frozen ones are of no form that the app ever wrote.
pub(crate) struct AsTheyAre;

impl Contents for AsTheyAre {
    fn read(&self, record: &Record) -> Result<Content, ImportError> {
        let list = json!({ "n": record.id.to_bytes()[0] });
        Ok(Content { payload: record.payload.clone(), list })
    }

    fn is_held(&self, _: RecordKind, _: &Value) -> bool {
        false
    }

    fn beside(&self, _: RecordId, _: &Record, _: &Record) -> Result<Change, ImportError> {
        Err(ImportError::UnknownKind)
    }
}

/// A device of its own: what it draws at random, no other one does.
pub(crate) async fn unlocked<S: Store>(store: S, seed: u64) -> Option<Vault<S>> {
    let credential = Credential::Passphrase(PASSPHRASE);
    Vault::unlock(store, host(1000 + seed), &QuickKdf::default(), credential).await.ok()
}

/// The file, opened with the passphrase of the vault.
pub(crate) fn incoming(file: &[u8]) -> Incoming {
    match block_on(read(file.to_vec(), &mut ())) {
        Ok(BackupFile::Plain(file)) => file.into(),
        Ok(BackupFile::Encrypted(file)) => {
            let credential = Credential::Passphrase(PASSPHRASE);
            match block_on(file.open(&QuickKdf::default(), credential, &mut ())) {
                Ok(file) => file.into(),
                Err((_, error)) => panic!("{error}"),
            }
        }
        Err(error) => panic!("{error}"),
    }
}

/// Another device with what `vault` holds, put back from a backup.
pub(crate) async fn twin<S: Store>(vault: &Vault<S>, seed: u64) -> Vault<MemoryStore> {
    let Incoming::Sealed(file) = incoming(&encrypted(vault).await) else { panic!("it is encrypted") };
    file.restore(MemoryStore::new(), host(2000 + seed), &mut ()).await.expect("restored")
}

/// Every text, ascending; each is read, and has to be what the list says.
pub(crate) async fn all_texts<S: Store>(vault: &Vault<S>) -> Vec<String> {
    let mut found = Vec::new();
    for listed in vault.list(RecordKind::VISIT) {
        let record = vault.read(listed.id).await.expect("it opens").expect("it is there");
        let json: Value = serde_json::from_slice(&record.payload).expect("JSON");
        assert_eq!(listed.list["title"], json["text"]);
        assert_eq!(listed.revision, record.revision);
        found.push(json["text"].as_str().expect("a text").to_owned());
    }
    found.sort();
    found
}

/// Passes everything on, and remembers which of the calls were commits.
#[derive(Clone)]
pub(crate) struct Logged(MemoryStore, Rc<RefCell<Vec<bool>>>);

impl Logged {
    fn log(&self, commit: bool) {
        self.1.borrow_mut().push(commit);
    }
}

impl Store for Logged {
    async fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.log(false);
        self.0.get(table, key).await
    }

    async fn keys(&self, table: Table, prefix: &[u8]) -> Result<Vec<Vec<u8>>, StoreError> {
        self.log(false);
        self.0.keys(table, prefix).await
    }

    async fn scan(&self, table: Table, prefix: &[u8]) -> Result<Vec<(Vec<u8>, Vec<u8>)>, StoreError> {
        self.log(false);
        self.0.scan(table, prefix).await
    }

    async fn commit(&self, guards: Vec<Guard>, ops: impl IntoIterator<Item = Op>) -> Result<(), StoreError> {
        self.log(true);
        self.0.commit(guards, ops).await
    }
}

/// After how many calls to the store it is worth to kill `work` on a vault as it lies in `store`: around
/// every commit, now and then between them, where nothing changes, and once it is done.
pub(crate) async fn moments(store: &MemoryStore, work: impl AsyncFnOnce(&mut Vault<Logged>)) -> Vec<usize> {
    let copy = MemoryStore::new();
    copy.restore(&store.snapshot());
    let log = Rc::new(RefCell::default());
    let mut vault = unlocked(Logged(copy, Rc::clone(&log)), 10).await.expect("it opens");
    work(&mut vault).await;
    let log = log.borrow();
    assert!(log.iter().filter(|commit| **commit).count() >= 2, "a begin and an end");
    let near = |at: usize| (at.saturating_sub(1)..=at + 1).any(|at| log.get(at) == Some(&true));
    (0..=log.len()).filter(|at| at % 31 == 0 || near(*at) || *at == log.len()).collect()
}

/// The pauses at which to stop: each of the first, then some, for ever.
pub(crate) fn pauses() -> impl Iterator<Item = usize> {
    (0..30).chain((30..).step_by(19))
}

/// How many key spaces there are in the store.
pub(crate) fn spaces(store: &MemoryStore) -> usize {
    let keys = [Table::Records, Table::Buckets].map(|table| entries(store, table)).concat();
    let spaces: std::collections::BTreeSet<_> = keys.into_iter().map(|(key, _)| key[..8].to_vec()).collect();
    spaces.len()
}
