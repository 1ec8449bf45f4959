//! The other arms, in JavaScript: `bench/` at the root, put together by the command and served beside the tests.

use js_sys::{Array, JSON, Object, Uint8Array};
use omgangsboek_core::ports::{Guard, Op, Table};
use wasm_bindgen::prelude::*;

use super::super::super::js;

#[wasm_bindgen(raw_module = "/target/bench/arms.js")]
extern "C" {
    /// A library with its database.
    pub(super) type Library;

    #[wasm_bindgen(catch, js_name = openDexie)]
    async fn open_dexie(name: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = openRxdb)]
    async fn open_rxdb(name: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch)]
    pub(super) async fn fill(this: &Library, visits: &Array) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub(super) async fn vandaag(this: &Library, from: &str, to: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = visitsOf)]
    pub(super) async fn visits_of(this: &Library, case: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub(super) async fn save(this: &Library, visit: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub(super) async fn search(this: &Library, word: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub(super) async fn export(this: &Library) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub(super) async fn fresh(this: &Library, opened: bool) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub(super) async fn close(this: &Library) -> Result<JsValue, JsValue>;

    /// Bare IndexedDB.
    pub(super) type Floor;

    #[wasm_bindgen(catch, js_name = openFloor)]
    async fn open_floor(name: &str, tables: &Array) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch)]
    pub(super) async fn commit(this: &Floor, commit: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = readAll)]
    pub(super) async fn read_all(this: &Floor, table: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = readEach)]
    pub(super) async fn read_each(this: &Floor, table: &str, keys: &Array) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = close)]
    pub(super) async fn close_floor(this: &Floor) -> Result<JsValue, JsValue>;

    /// Frees the memory that the arms before have left, and gives the browser a moment to come to rest.
    #[wasm_bindgen(catch)]
    pub(super) async fn sweep() -> Result<JsValue, JsValue>;

    /// A clock that beats as often as the page has its turn.
    pub(super) type Heartbeat;

    #[wasm_bindgen(constructor)]
    pub(super) fn start() -> Heartbeat;
    /// The longest time between two beats, in milliseconds.
    #[wasm_bindgen(method, catch)]
    pub(super) async fn stop(this: &Heartbeat) -> Result<JsValue, JsValue>;
}

/// Which library.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Dexie,
    Rxdb,
}

impl Library {
    pub(super) async fn open(kind: Kind, name: &str) -> Self {
        let opened = match kind {
            Kind::Dexie => open_dexie(name).await,
            Kind::Rxdb => open_rxdb(name).await,
        };
        worked(opened).unchecked_into()
    }
}

impl Floor {
    pub(super) async fn open(name: &str) -> Self {
        let tables: Array = Table::ALL.iter().map(|table| JsValue::from_str(table.name())).collect();
        worked(open_floor(name, &tables).await).unchecked_into()
    }
}

/// A commit as the floor takes it.
pub(super) fn as_js(guards: &[Guard], ops: &[Op]) -> JsValue {
    let bytes = |bytes: &[u8]| JsValue::from(Uint8Array::from(bytes));
    let mut tables: Vec<Table> = guards.iter().map(|guard| guard.table).collect();
    let request = |table: Table, key: &[u8], value: Option<&[u8]>| {
        let request = Object::new();
        js::set(&request, "table", &table.name().into());
        js::set(&request, "key", &bytes(key));
        if let Some(value) = value {
            js::set(&request, "value", &bytes(value));
        }
        JsValue::from(request)
    };
    let looks: Array = guards.iter().map(|guard| request(guard.table, &guard.key, None)).collect();
    let changes = ops.iter().map(|op| match op {
        Op::Put { table, key, value } => {
            tables.push(*table);
            request(*table, key, Some(value))
        }
        Op::Delete { table, key } => {
            tables.push(*table);
            request(*table, key, None)
        }
        Op::DeletePrefix { .. } => unreachable!("saving takes no whole space away"),
    });
    let changes: Array = changes.collect();
    let tables: Array = Table::ALL
        .iter()
        .filter(|table| tables.contains(table))
        .map(|table| JsValue::from_str(table.name()))
        .collect();
    let commit = Object::new();
    js::set(&commit, "tables", &tables);
    js::set(&commit, "guards", &looks);
    js::set(&commit, "ops", &changes);
    commit.into()
}

/// A JSON text as JavaScript has it.
pub(super) fn parsed(json: &str) -> JsValue {
    worked(JSON::parse(json))
}

/// Each element of a JavaScript array as JSON.
pub(super) fn jsons(array: &JsValue) -> Vec<String> {
    Array::from(array).iter().map(|one| worked(JSON::stringify(&one)).into()).collect()
}

/// The texts in a JavaScript array.
pub(super) fn texts(array: &JsValue) -> Vec<String> {
    Array::from(array).iter().filter_map(|one| one.as_string()).collect()
}

/// The bytes of each element of a JavaScript array.
pub(super) fn bytes_of(array: &JsValue) -> Vec<Vec<u8>> {
    Array::from(array).iter().map(|one| Uint8Array::new(&one).to_vec()).collect()
}

/// What came of it.
///
/// # Panics
/// Where it failed: nothing is measured of an arm that does not work.
pub(super) fn worked<T>(outcome: Result<T, JsValue>) -> T {
    outcome.unwrap_or_else(|error| panic!("an arm failed: {}", js::describe(&error)))
}
