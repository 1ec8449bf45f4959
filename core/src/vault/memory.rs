//! The store in memory: the twin of the browser's, for everything that is tested without one.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::ports::{Guard, Op, Store, StoreError, Table};

type Map = BTreeMap<(Table, Vec<u8>), Vec<u8>>;

/// A store that lives as long as the program. Copies share what they hold, as tabs of a browser do.
#[derive(Clone, Default)]
pub struct MemoryStore(Rc<RefCell<Map>>);

/// Everything that a [`MemoryStore`] held at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot(Map);

impl Snapshot {
    /// Every value with its place, ascending.
    pub fn entries(&self) -> impl Iterator<Item = (Table, &[u8], &[u8])> {
        self.0.iter().map(|((table, key), value)| (*table, key.as_slice(), value.as_slice()))
    }
}

impl MemoryStore {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    /// What it holds now.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot(self.0.borrow().clone())
    }

    /// Puts everything back as it was, for all that share this store.
    pub fn restore(&self, snapshot: &Snapshot) {
        *self.0.borrow_mut() = snapshot.0.clone();
    }

    /// Changes one value behind the app's back; `None` removes it.
    pub fn tamper(&self, table: Table, key: &[u8], value: Option<Vec<u8>>) {
        let place = (table, key.to_vec());
        match value {
            Some(value) => self.0.borrow_mut().insert(place, value),
            None => self.0.borrow_mut().remove(&place),
        };
    }
}

/// The pairs of `table` whose key begins with `prefix`, ascending.
fn within<'a>(
    map: &'a Map,
    table: Table,
    prefix: &'a [u8],
) -> impl Iterator<Item = (&'a Vec<u8>, &'a Vec<u8>)> {
    let from = (table, prefix.to_vec());
    map.range(from..)
        .take_while(move |((at, key), _)| *at == table && key.starts_with(prefix))
        .map(|((_, key), value)| (key, value))
}

impl Store for MemoryStore {
    async fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.0.borrow().get(&(table, key.to_vec())).cloned())
    }

    async fn keys(&self, table: Table, prefix: &[u8]) -> Result<Vec<Vec<u8>>, StoreError> {
        let map = self.0.borrow();
        Ok(within(&map, table, prefix).map(|(key, _)| key.clone()).collect())
    }

    async fn scan(&self, table: Table, prefix: &[u8]) -> Result<Vec<(Vec<u8>, Vec<u8>)>, StoreError> {
        let map = self.0.borrow();
        Ok(within(&map, table, prefix).map(|(key, value)| (key.clone(), value.clone())).collect())
    }

    async fn commit(&self, guards: Vec<Guard>, ops: impl IntoIterator<Item = Op>) -> Result<(), StoreError> {
        let mut map = self.0.borrow_mut();
        if guards.into_iter().any(|guard| map.get(&(guard.table, guard.key)) != guard.expected.as_ref()) {
            return Err(StoreError::Superseded);
        }
        for op in ops {
            match op {
                Op::Put { table, key, value } => {
                    map.insert((table, key), value);
                }
                Op::Delete { table, key } => {
                    map.remove(&(table, key));
                }
                Op::DeletePrefix { table, prefix } => {
                    map.retain(|(at, key), _| *at != table || !key.starts_with(&prefix));
                }
            }
        }
        Ok(())
    }
}
