//! The store on IndexedDB.
//!
//! Three habits of IndexedDB decide the shape. A transaction commits by itself as soon as its owner waits
//! for anything else, so everything is queued in one go and only then something is awaited. "Complete" means
//! durable only when that was asked for, so each write asks for strict durability and looks whether it
//! got it. And a connection can vanish at any time (iOS ends it in the background, another tab upgrades),
//! so each call finds out by itself and opens again once.
//!
//! It refuses to make anything a second time: when a database that was open is gone, that is an error to
//! show and never a fresh, empty start. After a panic it refuses to write at all.

mod connection;
mod failure;
mod range;
mod reading;
mod transaction;

use std::{cell::Cell, cell::RefCell, rc::Rc};

use futures_util::{Stream, stream};
use js_sys::{Array, ArrayBuffer, Uint8Array};
use omgangsboek_core::ports::{Guard, Op, Store, StoreError, Table};
use wasm_bindgen::prelude::*;
use web_sys::{IdbObjectStore, IdbRequest};

use self::{
    connection::{Connection, Opening},
    failure::Failure,
    reading::Reading,
    transaction::Transaction,
};

/// The name of the database, which is also what a browser shows in its storage settings.
pub const DATABASE: &str = "omgangsboek";

/// The connection to the database of this browser.
pub struct IndexedDb {
    name: String,
    connection: RefCell<Option<Rc<Connection>>>,
    yielded: Cell<bool>,
    on_asked: Rc<dyn Fn()>,
}

impl IndexedDb {
    /// Opens the database, and makes its empty tables when there is none yet. One of an older version is
    /// brought to this one.
    ///
    /// `on_asked` is called when another tab wants to upgrade or erase the database: write what is still to be
    /// written, and then [let go](Self::let_go). The other tab waits for it.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] when another tab holds an older version open: once that tab lets go, trying
    /// again succeeds. [`StoreError::Newer`] when a newer version of the app was here,
    /// [`StoreError::Unavailable`] when the browser refuses or does not answer within ten seconds. Nothing
    /// has been changed then.
    pub async fn open(on_asked: impl Fn() + 'static) -> Result<Self, StoreError> {
        Self::open_named(DATABASE, on_asked).await
    }

    async fn open_named(name: &str, on_asked: impl Fn() + 'static) -> Result<Self, StoreError> {
        let store = Self {
            name: name.to_owned(),
            connection: RefCell::new(None),
            yielded: Cell::new(false),
            on_asked: Rc::new(on_asked),
        };
        store.connect(Opening::First).await?;
        Ok(store)
    }

    /// Closes the connection for good; transactions that had begun still finish, and later calls fail.
    pub fn let_go(&self) {
        self.yielded.set(true);
        if let Some(connection) = self.connection.take() {
            connection.give_up();
        }
    }

    async fn connect(&self, opening: Opening) -> Result<Rc<Connection>, StoreError> {
        let on_asked = self.on_asked.clone();
        let connection = Rc::new(Connection::open(&self.name, opening, move || on_asked()).await?);
        self.connection.replace(Some(connection.clone()));
        Ok(connection)
    }

    /// The connection in use, or a new one when the old one was lost.
    async fn connected(&self) -> Result<Rc<Connection>, StoreError> {
        if self.yielded.get() {
            return Err(Failure::yielded());
        }
        let current = self.connection.borrow().clone();
        match current {
            Some(connection) if !connection.is_lost() => Ok(connection),
            _ => self.connect(Opening::Again).await,
        }
    }

    /// Writes in one transaction: `queue` puts all requests in, then its end is awaited. When the connection
    /// turns out to be lost before anything could have been written, it is opened again, once.
    async fn run(
        &self,
        mut queue: impl FnMut(&Transaction) -> Result<(), JsValue>,
    ) -> Result<(), StoreError> {
        match self.attempt(&mut queue).await {
            Ok(()) => Ok(()),
            Err(Failure::Final(error)) => Err(error),
            Err(Failure::Lost { .. }) if self.yielded.get() => Err(Failure::yielded()),
            Err(Failure::Lost { unchanged: false, why }) => Err(StoreError::Unavailable(why)),
            Err(Failure::Lost { unchanged: true, .. }) => {
                self.attempt(&mut queue).await.map_err(StoreError::from)
            }
        }
    }

    async fn attempt(
        &self,
        queue: &mut impl FnMut(&Transaction) -> Result<(), JsValue>,
    ) -> Result<(), Failure> {
        let connection = self.connected().await?;
        let outcome = async {
            let transaction = Transaction::begin(&connection)?;
            queue(&transaction).map_err(|error| Failure::thrown(&error))?;
            transaction.finish().await
        }
        .await;
        if matches!(outcome, Err(Failure::Lost { .. })) {
            connection.give_up();
        }
        outcome
    }
}

impl Store for IndexedDb {
    async fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let get = |store: &IdbObjectStore, _| store.get(&Uint8Array::from(key));
        Ok(optional_bytes(&Reading::new(self, table, 1, get).next().await?))
    }

    fn get_each(
        &self,
        table: Table,
        keys: Vec<Vec<u8>>,
    ) -> impl Stream<Item = Result<Option<Vec<u8>>, StoreError>> {
        let count = keys.len();
        let get = move |store: &IdbObjectStore, at: usize| store.get(&Uint8Array::from(keys[at].as_slice()));
        stream::try_unfold(Reading::new(self, table, count, get), async |mut reading| {
            if reading.is_over() {
                return Ok(None);
            }
            let value = optional_bytes(&reading.next().await?);
            Ok(Some((value, reading)))
        })
    }

    async fn keys(&self, table: Table, prefix: &[u8]) -> Result<Vec<Vec<u8>>, StoreError> {
        let keys =
            |store: &IdbObjectStore, _| store.get_all_keys_with_key(&range::beginning_with(prefix)?.into());
        Ok(all_bytes(&Reading::new(self, table, 1, keys).next().await?))
    }

    async fn scan(&self, table: Table, prefix: &[u8]) -> Result<Vec<(Vec<u8>, Vec<u8>)>, StoreError> {
        let keys_then_values = |store: &IdbObjectStore, at: usize| {
            let range = range::beginning_with(prefix)?;
            if at == 0 { store.get_all_keys_with_key(&range) } else { store.get_all_with_key(&range) }
        };
        let mut reading = Reading::new(self, table, 2, keys_then_values);
        let (keys, values) = (reading.next().await?, reading.next().await?);
        Ok(all_bytes(&keys).into_iter().zip(all_bytes(&values)).collect())
    }

    async fn commit(&self, guards: Vec<Guard>, ops: impl IntoIterator<Item = Op>) -> Result<(), StoreError> {
        if super::panic::has_happened() {
            return Err(StoreError::Unavailable("the app stopped after an error and writes no more".into()));
        }
        // What was made for an attempt that was lost is put in again.
        let (mut ops, mut made) = (ops.into_iter(), Vec::new());
        self.run(|transaction| {
            guards.iter().try_for_each(|guard| transaction.guard(guard))?;
            made.iter().try_for_each(|op| transaction.carry_out(op))?;
            for op in ops.by_ref() {
                made.push(op);
                made.last().map_or(Ok(()), |op| transaction.carry_out(op))?;
            }
            Ok(())
        })
        .await
    }
}

/// What a finished request found; `undefined` when there is nothing.
fn result_of(request: &IdbRequest) -> JsValue {
    request.result().unwrap_or(JsValue::UNDEFINED)
}

/// Bytes as they were stored; keys come back as bare buffers. A value of any other kind was not written by this app:
/// it becomes empty bytes, which no seal fits, so that it is set aside like any damaged record and the rest still opens.
fn bytes(value: &JsValue) -> Vec<u8> {
    if let Some(bytes) = value.dyn_ref::<Uint8Array>() {
        bytes.to_vec()
    } else if value.is_instance_of::<ArrayBuffer>() {
        Uint8Array::new(value).to_vec()
    } else {
        Vec::new()
    }
}

fn optional_bytes(value: &JsValue) -> Option<Vec<u8>> {
    if value.is_undefined() { None } else { Some(bytes(value)) }
}

fn all_bytes(values: &JsValue) -> Vec<Vec<u8>> {
    Array::from(values).iter().map(|value| bytes(&value)).collect()
}

#[cfg(all(test, feature = "bench"))]
mod bench;
#[cfg(test)]
mod tests;
