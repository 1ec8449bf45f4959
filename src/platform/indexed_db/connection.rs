//! Opening the database, and noticing that the connection ended.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::Duration,
};

use futures_channel::oneshot;
use gloo_events::EventListener;
use omgangsboek_core::ports::{StoreError, Table};
use wasm_bindgen::prelude::*;
use web_sys::{IdbDatabase, IdbOpenDbRequest, IdbVersionChangeEvent};

use super::super::{js, timer};

/// The version of the database's shape: which tables there are. What is in them has versions of its own.
const VERSION: u32 = 1;
/// A browser that needs longer than this to open a database does not answer at all.
const PATIENCE: Duration = Duration::from_secs(10);

/// Whether a missing database may be made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Opening {
    /// At page start.
    First,
    /// After the connection was lost: the database was there a moment ago.
    Again,
}

/// One open connection. Closed when dropped.
pub(super) struct Connection {
    database: IdbDatabase,
    lost: Rc<Cell<bool>>,
    _listeners: [EventListener; 2],
}

impl Connection {
    /// Opens `name`; `on_yield` is called after the connection was closed on another tab's request.
    pub(super) async fn open(
        name: &str,
        opening: Opening,
        on_yield: impl Fn() + 'static,
    ) -> Result<Self, StoreError> {
        let database = request(name, opening).await?;
        let names = database.object_store_names();
        if !Table::ALL.into_iter().all(|table| names.contains(table.name())) {
            database.close();
            return Err(StoreError::Unavailable("the database lacks tables that this app needs".into()));
        }
        let lost = Rc::new(Cell::new(false));
        let (closing, ended) = (database.clone(), lost.clone());
        let on_version_change = EventListener::new(&database, "versionchange", move |_| {
            closing.close();
            ended.set(true);
            on_yield();
        });
        let ended = lost.clone();
        let on_close = EventListener::new(&database, "close", move |_| ended.set(true));
        Ok(Self { database, lost, _listeners: [on_version_change, on_close] })
    }

    /// The open database.
    pub(super) fn database(&self) -> &IdbDatabase {
        &self.database
    }

    /// Whether the browser ended this connection.
    pub(super) fn is_lost(&self) -> bool {
        self.lost.get()
    }

    /// Uses this connection no more.
    pub(super) fn give_up(&self) {
        self.lost.set(true);
        self.database.close();
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        // Waits for transactions that have begun; a second call does nothing.
        self.database.close();
    }
}

type Answer = Result<IdbDatabase, StoreError>;

async fn request(name: &str, opening: Opening) -> Answer {
    let refused = |error: JsValue| StoreError::Unavailable(js::describe(&error));
    let factory = js::window()
        .indexed_db()
        .map_err(refused)?
        .ok_or_else(|| StoreError::Unavailable("this browser keeps no databases".into()))?;
    let request = factory.open_with_u32(name, VERSION).map_err(refused)?;
    let (sender, receiver) = oneshot::channel();
    answer_into(&request, opening, sender);
    match timer::within(PATIENCE, receiver).await {
        Some(Ok(answer)) => answer,
        Some(Err(_)) => Err(StoreError::Unavailable("the request to open was dropped".into())),
        None => Err(StoreError::Unavailable("the database did not open within ten seconds".into())),
    }
}

/// Listens until the request is over, also when nobody waits any more: an upgrade that comes late must
/// still make the tables, and a connection that comes late must be closed or it would block others. So
/// these few closures stay for as long as the page does.
fn answer_into(request: &IdbOpenDbRequest, opening: Opening, sender: oneshot::Sender<Answer>) {
    let sender = Rc::new(RefCell::new(Some(sender)));

    let upgrading = request.clone();
    EventListener::new(request, "upgradeneeded", move |event| {
        let from = event.unchecked_ref::<IdbVersionChangeEvent>().old_version();
        if upgrade(&upgrading, opening, from).is_err() {
            // Undoes the making of the database; the request then ends with an error.
            let _ = upgrading.transaction().map(|transaction| transaction.abort());
        }
    })
    .forget();

    let (opened, reply) = (request.clone(), sender.clone());
    EventListener::new(request, "success", move |_| {
        let Some(database) = opened.result().ok().and_then(|found| found.dyn_into::<IdbDatabase>().ok())
        else {
            return;
        };
        let late = match reply.take() {
            Some(sender) => sender.send(Ok(database)).err().and_then(Result::ok),
            None => Some(database),
        };
        if let Some(database) = late {
            database.close();
        }
    })
    .forget();

    let (failed, reply) = (request.clone(), sender.clone());
    EventListener::new(request, "error", move |_| {
        if let Some(sender) = reply.take() {
            let why = match failed.error() {
                Ok(Some(error)) if error.name() == "AbortError" && opening == Opening::Again => {
                    "the data of this site was removed by the browser".to_owned()
                }
                Ok(Some(error)) => js::describe(&error),
                Ok(None) | Err(_) => "unknown error".to_owned(),
            };
            // Nobody waiting is fine: nothing was opened.
            let _ = sender.send(Err(StoreError::Unavailable(why)));
        }
    })
    .forget();

    EventListener::new(request, "blocked", move |_| {
        if let Some(sender) = sender.take() {
            let _ = sender.send(Err(StoreError::Blocked));
        }
    })
    .forget();
}

/// Makes the tables of a database that did not exist. Keys stand beside the values, and there is no index.
fn upgrade(request: &IdbOpenDbRequest, opening: Opening, from: f64) -> Result<(), JsValue> {
    if opening == Opening::Again || from != 0.0 {
        return Err(JsValue::UNDEFINED);
    }
    let database: IdbDatabase = request.result()?.dyn_into()?;
    for table in Table::ALL {
        database.create_object_store(table.name())?;
    }
    Ok(())
}
