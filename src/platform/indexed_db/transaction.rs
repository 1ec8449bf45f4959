//! Writing: one transaction, begun, everything queued, its end awaited.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use futures_channel::oneshot;
use js_sys::{Array, Function, Object, Uint8Array};
use omgangsboek_core::ports::{Guard, Op, StoreError, Table};
use wasm_bindgen::prelude::*;
use web_sys::{IdbDatabase, IdbObjectStore, IdbTransaction};

use super::{super::js, Connection, Failure, optional_bytes, range, result_of};

#[wasm_bindgen]
extern "C" {
    /// The database with the form of `transaction` that takes options.
    #[wasm_bindgen(extends = IdbDatabase)]
    type DatabaseWithOptions;

    #[wasm_bindgen(method, catch, js_name = transaction)]
    fn transaction_with_options(
        this: &DatabaseWithOptions,
        tables: &Array,
        mode: &str,
        options: &Object,
    ) -> Result<IdbTransaction, JsValue>;

    /// A transaction with the word that ends it.
    #[wasm_bindgen(extends = IdbTransaction)]
    type EndingTransaction;

    #[wasm_bindgen(method, catch)]
    fn commit(this: &EndingTransaction) -> Result<(), JsValue>;
}

/// How durable a transaction has to be before its end is told.
const DURABILITY: &str = "strict";

/// A transaction that writes, in progress. Dropping it before the end undoes it.
pub(super) struct Transaction {
    inner: IdbTransaction,
    end: Option<oneshot::Receiver<End>>,
    a_request_failed: Rc<Cell<bool>>,
    superseded: Rc<Cell<bool>>,
    /// How many guards have not been found to hold yet.
    guards_left: Rc<Cell<usize>>,
    /// Whether everything is queued.
    is_queued: Rc<Cell<bool>>,
    /// What the browser calls back, for as long as it may.
    heard: RefCell<Vec<Closure<dyn FnMut()>>>,
}

enum End {
    Complete,
    Aborted,
}

impl Transaction {
    /// Begins a transaction over all tables, since what will be written is not made yet. From here to
    /// [`Transaction::finish`] nothing may be awaited.
    pub(super) fn begin(connection: &Connection) -> Result<Self, Failure> {
        let names = Table::ALL.iter().map(|table| JsValue::from_str(table.name())).collect::<Array>();
        let database: &DatabaseWithOptions = connection.database().unchecked_ref();
        let options = Object::new();
        js::set(&options, "durability", &JsValue::from_str(DURABILITY));
        let inner = database
            .transaction_with_options(&names, "readwrite", &options)
            .map_err(|error| Failure::thrown(&error))?;
        assert_strict(&inner)?;

        let (sender, end) = oneshot::channel();
        let sender = Rc::new(Cell::new(Some(sender)));
        let tell = move |how: End| {
            if let Some(sender) = sender.take() {
                // Nobody waiting means that the transaction was dropped.
                let _ = sender.send(how);
            }
        };
        let aborted = tell.clone();
        let transaction = Self {
            inner,
            end: Some(end),
            a_request_failed: Rc::default(),
            superseded: Rc::default(),
            guards_left: Rc::default(),
            is_queued: Rc::default(),
            heard: RefCell::default(),
        };
        let (inner, failed) = (&transaction.inner, transaction.a_request_failed.clone());
        transaction.hear(|call| inner.set_oncomplete(call), move || tell(End::Complete));
        transaction.hear(|call| inner.set_onabort(call), move || aborted(End::Aborted));
        transaction.hear(|call| inner.set_onerror(call), move || failed.set(true));
        Ok(transaction)
    }

    /// Has the browser call `work` by the handler that `set` sets. One handler each is all there is to an object that
    /// lives as long as one write, and there are no listeners to take away.
    fn hear(&self, set: impl FnOnce(Option<&Function>), work: impl FnMut() + 'static) {
        let call = Closure::<dyn FnMut()>::new(work);
        set(Some(call.as_ref().unchecked_ref()));
        self.heard.borrow_mut().push(call);
    }

    /// A table, to write to.
    pub(super) fn table(&self, table: Table) -> Result<IdbObjectStore, JsValue> {
        self.inner.object_store(table.name())
    }

    /// Queues a look at what `guard` expects, which undoes everything when it is otherwise. Writes can be
    /// queued right after it: requests run in order, and undoing takes back those that ran. Whatever broke off
    /// before [`Transaction::finish`], be it the program itself, is undone with it: the browser would commit it.
    pub(super) fn guard(&self, guard: &Guard) -> Result<(), JsValue> {
        let request = self.table(guard.table)?.get(&Uint8Array::from(guard.key.as_slice()))?;
        let (found, expected) = (request.clone(), guard.expected.clone());
        let (transaction, superseded) = (self.inner.clone(), self.superseded.clone());
        let (left, is_queued) = (self.guards_left.clone(), self.is_queued.clone());
        left.update(|left| left + 1);
        let look = move || {
            left.update(|left| left - 1);
            if optional_bytes(&result_of(&found)) != expected {
                superseded.set(true);
            }
            if superseded.get() || !is_queued.get() {
                // Throws only when it has ended already.
                let _ = transaction.abort();
            } else if left.get() == 0 {
                commit(&transaction);
            }
        };
        self.hear(|call| request.set_onsuccess(call), look);
        Ok(())
    }

    /// Queues one change.
    pub(super) fn carry_out(&self, op: &Op) -> Result<(), JsValue> {
        match op {
            Op::Put { table, key, value } => self
                .table(*table)?
                .put_with_key(&Uint8Array::from(value.as_slice()), &Uint8Array::from(key.as_slice()))?,
            Op::Delete { table, key } => self.table(*table)?.delete(&Uint8Array::from(key.as_slice()))?,
            Op::DeletePrefix { table, prefix } => {
                self.table(*table)?.delete(&range::beginning_with(prefix)?.into())?
            }
        };
        Ok(())
    }

    /// Waits for the end. After `Ok` a write is on the disk, as far as the browser tells the truth.
    pub(super) async fn finish(mut self) -> Result<(), Failure> {
        let Some(end) = &mut self.end else { return Ok(()) };
        self.is_queued.set(true);
        if self.guards_left.get() == 0 {
            commit(&self.inner);
        }
        let end = end.await;
        self.end = None;
        match end {
            Ok(End::Complete) => Ok(()),
            Ok(End::Aborted) if self.superseded.get() => Err(Failure::Final(StoreError::Superseded)),
            Ok(End::Aborted) | Err(_) => {
                let error = self.inner.error().map(JsValue::from);
                Err(Failure::ended(error.as_ref(), self.a_request_failed.get()))
            }
        }
    }
}

impl Drop for Transaction {
    fn drop(&mut self) {
        if self.end.is_some() {
            // What is dropped here must not be called any more.
            self.inner.set_oncomplete(None);
            self.inner.set_onabort(None);
            self.inner.set_onerror(None);
            // Throws when it has just ended by itself.
            let _ = self.inner.abort();
        }
    }
}

/// Lets all that is queued be committed once it is carried out. By itself the browser waits until this page has heard of
/// each request; one that does not know the word does so.
fn commit(transaction: &IdbTransaction) {
    let _ = transaction.unchecked_ref::<EndingTransaction>().commit();
}

/// A browser that knows durability must have understood the request. One that does not know it says
/// nothing, and flushes each transaction by itself.
fn assert_strict(transaction: &IdbTransaction) -> Result<(), Failure> {
    match js::get(transaction, "durability").as_string() {
        Some(durability) if durability != DURABILITY => {
            let _ = transaction.abort();
            Err(Failure::Final(StoreError::Unavailable(
                "the browser did not promise to write durably".into(),
            )))
        }
        _ => Ok(()),
    }
}
