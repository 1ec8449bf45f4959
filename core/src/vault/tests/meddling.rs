//! A store into which another tab writes at a chosen moment.

use std::cell::RefCell;
use std::rc::Rc;

use crate::ports::{Guard, Op, Store, StoreError, Table};
use crate::vault::memory::{MemoryStore, Snapshot};

/// Hands over to another state of the store, right before one of its calls, and notes what is read.
#[derive(Clone)]
pub(super) struct MeddlingStore {
    inner: MemoryStore,
    then: Rc<RefCell<Option<(usize, Snapshot)>>>,
    reads: Rc<RefCell<Vec<Table>>>,
}

impl MeddlingStore {
    /// Only notes what is read.
    pub(super) fn new(inner: MemoryStore) -> Self {
        Self { inner, then: Rc::default(), reads: Rc::default() }
    }

    /// Lets `calls` through; before the next one, everything becomes as in `then`.
    pub(super) fn meddle_after(&self, calls: usize, then: &Snapshot) {
        self.then.replace(Some((calls, then.clone())));
    }

    /// Meddles no more; whether it has.
    pub(super) fn has_meddled(&self) -> bool {
        self.then.take().is_none()
    }

    /// From which tables was read since the last time this was asked.
    pub(super) fn take_reads(&self) -> Vec<Table> {
        self.reads.take()
    }

    fn step(&self) {
        let mut then = self.then.borrow_mut();
        match then.as_mut() {
            Some((0, state)) => {
                self.inner.restore(state);
                *then = None;
            }
            Some((left, _)) => *left -= 1,
            None => {}
        }
    }

    fn read(&self, table: Table) {
        self.step();
        self.reads.borrow_mut().push(table);
    }
}

impl Store for MeddlingStore {
    async fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.read(table);
        self.inner.get(table, key).await
    }

    async fn keys(&self, table: Table, prefix: &[u8]) -> Result<Vec<Vec<u8>>, StoreError> {
        self.read(table);
        self.inner.keys(table, prefix).await
    }

    async fn scan(&self, table: Table, prefix: &[u8]) -> Result<Vec<(Vec<u8>, Vec<u8>)>, StoreError> {
        self.read(table);
        self.inner.scan(table, prefix).await
    }

    async fn commit(&self, guards: Vec<Guard>, ops: impl IntoIterator<Item = Op>) -> Result<(), StoreError> {
        self.step();
        self.inner.commit(guards, ops).await
    }
}
