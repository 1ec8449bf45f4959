//! A store that stops at a chosen moment, as when the tab is killed.

use std::cell::Cell;
use std::rc::Rc;

use crate::ports::{Guard, Op, Store, StoreError, Table};

/// When it stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The call does nothing.
    Before,
    /// The call does its work, and nobody hears of it.
    After,
}

/// Passes on a number of calls; from then on, each fails, until it is mended. Copies count together.
#[derive(Clone)]
pub struct FailingStore<S> {
    inner: S,
    left: Rc<Cell<usize>>,
    stopped: Rc<Cell<bool>>,
    stop: Stop,
    error: StoreError,
}

impl<S: Store> FailingStore<S> {
    /// Lets `calls` through to `inner`, then gives `error`. With [`Stop::After`], the first call that fails
    /// has taken effect all the same.
    pub fn new(inner: S, calls: usize, stop: Stop, error: StoreError) -> Self {
        Self { inner, left: Rc::new(Cell::new(calls)), stopped: Rc::default(), stop, error }
    }

    /// Lets everything through from now on, as when a lost connection is back.
    pub fn mend(&self) {
        self.left.set(usize::MAX);
    }

    fn gate(&self) -> Result<(), StoreError> {
        match self.left.get().checked_sub(1) {
            Some(left) => {
                self.left.set(left);
                Ok(())
            }
            None => Err(self.error.clone()),
        }
    }

    /// Whether this is the call at which it stops.
    fn stops_now(&self) -> bool {
        self.left.get() == 0 && !self.stopped.replace(true)
    }
}

impl<S: Store> Store for FailingStore<S> {
    async fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.gate()?;
        self.inner.get(table, key).await
    }

    async fn keys(&self, table: Table, prefix: &[u8]) -> Result<Vec<Vec<u8>>, StoreError> {
        self.gate()?;
        self.inner.keys(table, prefix).await
    }

    async fn scan(&self, table: Table, prefix: &[u8]) -> Result<Vec<(Vec<u8>, Vec<u8>)>, StoreError> {
        self.gate()?;
        self.inner.scan(table, prefix).await
    }

    async fn commit(&self, guards: Vec<Guard>, ops: impl IntoIterator<Item = Op>) -> Result<(), StoreError> {
        let stops_now = self.stops_now();
        if let Err(error) = self.gate() {
            if stops_now && self.stop == Stop::After {
                self.inner.commit(guards, ops).await?;
            }
            return Err(error);
        }
        self.inner.commit(guards, ops).await
    }
}
