//! Opening the database, and noticing that the connection ended.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
    rc::Rc,
    time::Duration,
};

use futures_channel::oneshot;
use gloo_events::EventListener;
use omgangsboek_core::ports::{StoreError, Table};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{IdbDatabase, IdbOpenDbRequest, IdbVersionChangeEvent};

use super::super::{js, timer};

/// The version of the database's shape: which tables there are. What is in them has versions of its own.
/// 1 had one table more, which was never filled.
pub(super) const VERSION: u32 = 2;
/// The table that version 1 had and that is there no more.
const DROPPED: &str = "journal";
/// A browser that needs longer than this to open a database does not answer at all.
const PATIENCE: Duration = Duration::from_secs(10);
/// An old tab that lets go does so when its last write is done; one that needs longer does not let go.
const GRACE: Duration = Duration::from_secs(2);

thread_local! {
    /// The databases whose upgrade waits for another tab. The browser takes requests in their order, so
    /// while one waits, those after it wait as well and are told nothing.
    static WAITING: RefCell<BTreeSet<String>> = const { RefCell::new(BTreeSet::new()) };
}

fn is_waiting(name: &str) -> bool {
    WAITING.with_borrow(|names| names.contains(name))
}

fn set_waiting(name: &str, waits: bool) {
    WAITING.with_borrow_mut(|names| {
        if waits {
            names.insert(name.to_owned());
        } else {
            names.remove(name);
        }
    });
}

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
    /// Opens `name`; `on_asked` is called when another tab needs this connection to be given up.
    pub(super) async fn open(
        name: &str,
        opening: Opening,
        on_asked: impl Fn() + 'static,
    ) -> Result<Self, StoreError> {
        let database = request(name, opening).await?;
        let names = database.object_store_names();
        if !Table::ALL.into_iter().all(|table| names.contains(table.name())) {
            database.close();
            return Err(StoreError::Unavailable("the database lacks tables that this app needs".into()));
        }
        let lost = Rc::new(Cell::new(false));
        let on_version_change = EventListener::new(&database, "versionchange", move |_| on_asked());
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
    let patience = if is_waiting(name) { GRACE } else { PATIENCE };
    answer_into(name, &request, opening, sender);
    match timer::within(patience, receiver).await {
        Some(Ok(answer)) => answer,
        None if is_waiting(name) => Err(StoreError::Blocked),
        Some(Err(_)) => Err(StoreError::Unavailable("the request to open was dropped".into())),
        None => Err(StoreError::Unavailable("the database did not open within ten seconds".into())),
    }
}

/// Listens until the request is over, also when nobody waits any more: an upgrade that comes late must
/// still make the tables, and a connection that comes late must be closed or it would block others. So
/// these few closures stay for as long as the page does.
fn answer_into(name: &str, request: &IdbOpenDbRequest, opening: Opening, sender: oneshot::Sender<Answer>) {
    let sender = Rc::new(RefCell::new(Some(sender)));
    let name: Rc<str> = name.into();

    let (upgrading, waited) = (request.clone(), name.clone());
    EventListener::new(request, "upgradeneeded", move |event| {
        set_waiting(&waited, false);
        let from = event.unchecked_ref::<IdbVersionChangeEvent>().old_version();
        if upgrade(&upgrading, opening, from).is_err() {
            // Undoes the making or changing of the database; the request then ends with an error.
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

    let (failed, reply, waited) = (request.clone(), sender.clone(), name.clone());
    EventListener::new(request, "error", move |_| {
        set_waiting(&waited, false);
        if let Some(sender) = reply.take() {
            let unavailable = |why: &str| StoreError::Unavailable(why.to_owned());
            let error = match failed.error() {
                Ok(Some(error)) if error.name() == "VersionError" => StoreError::Newer,
                Ok(Some(error)) if error.name() == "AbortError" && opening == Opening::Again => {
                    unavailable("the data of this site was removed by the browser")
                }
                Ok(Some(error)) => unavailable(&js::describe(&error)),
                Ok(None) | Err(_) => unavailable("unknown error"),
            };
            // Nobody waiting is fine: nothing was opened.
            let _ = sender.send(Err(error));
        }
    })
    .forget();

    EventListener::new(request, "blocked", move |_| {
        set_waiting(&name, true);
        let sender = sender.clone();
        spawn_local(async move {
            timer::sleep(GRACE).await;
            if let Some(sender) = sender.take() {
                let _ = sender.send(Err(StoreError::Blocked));
            }
        });
    })
    .forget();
}

/// Makes the tables of a database that did not exist, or takes away what this version no longer has. Keys
/// stand beside the values, and there is no index.
fn upgrade(request: &IdbOpenDbRequest, opening: Opening, from: f64) -> Result<(), JsValue> {
    if opening == Opening::Again {
        return Err(JsValue::UNDEFINED);
    }
    let database: IdbDatabase = request.result()?.dyn_into()?;
    if from == 0.0 {
        for table in Table::ALL {
            database.create_object_store(table.name())?;
        }
    } else if database.object_store_names().contains(DROPPED) {
        database.delete_object_store(DROPPED)?;
    }
    Ok(())
}
