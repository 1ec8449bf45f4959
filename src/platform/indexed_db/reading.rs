//! Looking at one table: requests in one transaction, and each result as soon as it is there.
//!
//! Between two results the page has time, so what came first is decrypted while the rest is still being read. The
//! last result is the end; what the browser then does to close the transaction keeps nobody waiting.

use std::{mem::replace, ops::Range, rc::Rc};

use futures_channel::mpsc;
use futures_util::StreamExt;
use gloo_events::{EventListener, EventListenerOptions};
use omgangsboek_core::ports::{StoreError, Table};
use wasm_bindgen::prelude::*;
use web_sys::{IdbObjectStore, IdbRequest, IdbTransaction};

use super::{Connection, Failure, IndexedDb, result_of};

/// The results of so many requests, in their order.
pub(super) struct Reading<'a, Ask> {
    store: &'a IndexedDb,
    table: Table,
    /// Makes the request of this number, from 0.
    ask: Ask,
    /// The numbers of the requests whose results are still to come.
    left: Range<usize>,
    connection: Option<Rc<Connection>>,
    attempt: Option<Attempt>,
    may_try_again: bool,
}

impl<'a, Ask: Fn(&IdbObjectStore, usize) -> Result<IdbRequest, JsValue>> Reading<'a, Ask> {
    /// Begins with the first call of [`Self::next`].
    pub(super) fn new(store: &'a IndexedDb, table: Table, requests: usize, ask: Ask) -> Self {
        let (connection, attempt) = (None, None);
        Self { store, table, ask, left: 0..requests, connection, attempt, may_try_again: true }
    }

    /// Whether all results have come.
    pub(super) fn is_over(&self) -> bool {
        self.left.is_empty()
    }

    /// Waits for the next result. When the connection turns out to be lost it is opened again, once, and asked
    /// for what has not come yet.
    pub(super) async fn next(&mut self) -> Result<JsValue, StoreError> {
        loop {
            let failure = match self.attempted().await {
                Ok(result) => {
                    self.left.start += 1;
                    return Ok(result);
                }
                Err(failure) => failure,
            };
            let Failure::Lost { .. } = failure else { return Err(failure.into()) };
            self.attempt = None;
            if let Some(connection) = self.connection.take() {
                connection.give_up();
            }
            if self.store.yielded.get() {
                return Err(Failure::yielded());
            }
            if !replace(&mut self.may_try_again, false) {
                return Err(failure.into());
            }
        }
    }

    async fn attempted(&mut self) -> Result<JsValue, Failure> {
        let attempt = match &mut self.attempt {
            Some(attempt) => attempt,
            none => {
                let connection = self.connection.insert(self.store.connected().await?);
                let attempt = Attempt::begin(connection, self.table, |table| {
                    self.left.clone().try_for_each(|number| (self.ask)(table, number).map(drop))
                });
                none.insert(attempt.map_err(|error| Failure::thrown(&error))?)
            }
        };
        attempt.next().await
    }
}

/// One transaction that only looks.
struct Attempt {
    transaction: IdbTransaction,
    results: mpsc::UnboundedReceiver<JsValue>,
    _listeners: [EventListener; 2],
}

impl Attempt {
    fn begin(
        connection: &Connection,
        table: Table,
        queue: impl FnOnce(&IdbObjectStore) -> Result<(), JsValue>,
    ) -> Result<Self, JsValue> {
        let transaction = connection.database().transaction_with_str(table.name())?;
        let (sender, results) = mpsc::unbounded();
        let ended = sender.clone();
        // The success of a request does not rise to its transaction, but comes by it on the way down.
        let passing = EventListenerOptions::run_in_capture_phase();
        let succeeded = EventListener::new_with_options(&transaction, "success", passing, move |event| {
            if let Some(request) = event.target() {
                // Nobody waiting means that the reading was dropped.
                let _ = sender.unbounded_send(result_of(request.unchecked_ref()));
            }
        });
        let aborted = EventListener::once(&transaction, "abort", move |_| ended.close_channel());
        queue(&transaction.object_store(table.name())?)?;
        Ok(Self { transaction, results, _listeners: [succeeded, aborted] })
    }

    async fn next(&mut self) -> Result<JsValue, Failure> {
        let ended = || {
            let error = self.transaction.error().map(JsValue::from);
            // Whatever ended it, nothing was written.
            Failure::ended(error.as_ref(), true)
        };
        self.results.next().await.ok_or_else(ended)
    }
}
