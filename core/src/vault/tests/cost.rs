use std::cell::RefCell;
use std::rc::Rc;

use pollster::block_on;
use serde_json::json;

use super::support::{host, make};
use crate::ports::{Guard, Op, Store, StoreError, Table};
use crate::vault::layout::bucket_of;
use crate::vault::memory::MemoryStore;
use crate::vault::{Change, RecordId, RecordKind, Vault};

/// Keeps what the last commit was made of.
#[derive(Clone)]
struct Watched(MemoryStore, Rc<RefCell<Vec<Op>>>);

impl Store for Watched {
    async fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.0.get(table, key).await
    }

    async fn keys(&self, table: Table, prefix: &[u8]) -> Result<Vec<Vec<u8>>, StoreError> {
        self.0.keys(table, prefix).await
    }

    async fn scan(&self, table: Table, prefix: &[u8]) -> Result<Vec<(Vec<u8>, Vec<u8>)>, StoreError> {
        self.0.scan(table, prefix).await
    }

    async fn commit(&self, guards: Vec<Guard>, ops: impl IntoIterator<Item = Op>) -> Result<(), StoreError> {
        let ops: Vec<_> = ops.into_iter().collect();
        self.1.replace(ops.clone());
        self.0.commit(guards, ops).await
    }
}

fn visit(id: RecordId) -> Change {
    let list =
        json!({"day": "2026-11-22", "place": "Buurthuis", "state": "reported", "case": id.to_string()});
    Change::Put { id, kind: RecordKind::VISIT, schema: 1, payload: vec![b'x'; 300], list }
}

/// What one save of one visit writes to each table, in bytes, among `count` visits; and how many of them
/// share its bucket.
async fn cost_among(count: usize) -> (Vec<(Table, usize)>, usize) {
    let store = Watched(MemoryStore::new(), Rc::default());
    let mut vault: Vault<Watched> = make(store.clone()).await;
    let random = host(count as u64).random;
    let ids: Vec<_> = (0..count).map(|_| RecordId::make(&*random)).collect();
    vault.write(ids.iter().copied().map(visit).collect()).await.expect("written");
    vault.write(vec![visit(ids[0])]).await.expect("written");
    let written = store.1.borrow();
    let sizes = written.iter().map(|op| match op {
        Op::Put { table, value, .. } => (*table, value.len()),
        Op::Delete { .. } | Op::DeletePrefix { .. } => panic!("a save removes nothing"),
    });
    let shared = ids.iter().filter(|id| bucket_of(**id) == bucket_of(ids[0])).count();
    (sizes.collect(), shared)
}

#[test]
fn a_save_writes_one_record_one_bucket_and_one_root_however_many_visits_there_are() {
    block_on(async {
        /// An item of the manifest as JSON, with these fields for lists.
        const ITEM: usize = 400;
        let (few, _) = cost_among(10).await;
        for count in [1000, 10_000] {
            let (many, shared) = cost_among(count).await;
            assert_eq!(many.len(), 3);
            for ((table, size), (before, base)) in many.into_iter().zip(few.iter().copied()) {
                assert_eq!(table, before);
                match table {
                    // The share of one bucket in 256, padded by a quarter at most.
                    Table::Buckets => assert!(size <= shared * ITEM * 5 / 4 + 1024, "{size} for {shared}"),
                    _ => assert_eq!(size, base, "{table:?} among {count}"),
                }
            }
        }
    });
}
