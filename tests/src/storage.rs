//! The site's storage as somebody with the disk, or with the browser's settings, gets at it.
//!
//! All of it works in every engine. It runs in whatever page of the site is open; nothing here uses the app.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::{Browser, Engine, Outcome};

/// The name of the app's database.
const DATABASE: &str = "omgangsboek";

/// Opens the database, refusing to make an empty one, and has what each task needs ready. Bytes are made by
/// the page's own `Uint8Array`: Firefox runs a driver's scripts beside the page, and takes no keys made there.
const OPEN: &str = "const [name, ...given] = arguments;
    if (!(await indexedDB.databases()).some((each) => each.name === name)) throw new Error('no database');
    const done = (request) => new Promise((ok, failed) => {
        request.onsuccess = () => ok(request.result);
        request.onerror = () => failed(request.error);
    });
    const database = await done(indexedDB.open(name));
    const begin = (tables, mode) => database.transaction(tables, mode);
    const bytes = (value) => [...new Uint8Array(value)];
    const ended = (transaction) => new Promise((ok, failed) => {
        transaction.oncomplete = ok;
        transaction.onabort = () => failed(transaction.error);
    });
    try { ";
const CLOSE: &str = " } finally { database.close(); }";

/// All that is in the database: table by table, key and value.
pub type Contents = BTreeMap<String, Vec<(Vec<u8>, Vec<u8>)>>;

/// The bytes in the app's database.
pub struct Database<'a>(&'a Browser);

impl Database<'_> {
    async fn run<T: serde::de::DeserializeOwned>(&self, body: &str, arguments: Vec<Value>) -> Outcome<T> {
        let arguments = [json!(DATABASE)].into_iter().chain(arguments).collect();
        self.0.eval_async(&format!("{OPEN}{body}{CLOSE}"), arguments).await
    }

    /// The keys of a table, in order.
    pub async fn keys(&self, table: &str) -> Outcome<Vec<Vec<u8>>> {
        let body = "const [table] = given;
            return (await done(begin(table).objectStore(table).getAllKeys())).map(bytes)";
        self.run(body, vec![json!(table)]).await
    }

    /// The value at a key.
    pub async fn get(&self, table: &str, key: &[u8]) -> Outcome<Option<Vec<u8>>> {
        let body = "const [table, key] = given;
            const value = await done(begin(table).objectStore(table).get(new window.Uint8Array(key)));
            return value === undefined ? null : bytes(value)";
        self.run(body, vec![json!(table), json!(key)]).await
    }

    /// Puts a value at a key, whatever stood there.
    pub async fn put(&self, table: &str, key: &[u8], value: &[u8]) -> Outcome {
        let body = "const [table, key, value] = given;
            const transaction = begin(table, 'readwrite');
            transaction.objectStore(table).put(new window.Uint8Array(value), new window.Uint8Array(key));
            await ended(transaction)";
        self.run(body, vec![json!(table), json!(key), json!(value)]).await
    }

    /// Takes a key and its value out.
    pub async fn delete(&self, table: &str, key: &[u8]) -> Outcome {
        let body = "const [table, key] = given;
            const transaction = begin(table, 'readwrite');
            transaction.objectStore(table).delete(new window.Uint8Array(key));
            await ended(transaction)";
        self.run(body, vec![json!(table), json!(key)]).await
    }

    /// Everything, for [`Database::put_back`] or for looking for what should not be readable.
    pub async fn contents(&self) -> Outcome<Contents> {
        let body = "const all = {};
            const tables = [...database.objectStoreNames];
            const transaction = begin(tables);
            for (const table of tables) {
                const store = transaction.objectStore(table);
                const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
                all[table] = keys.map((key, index) => [bytes(key), bytes(values[index])]);
            }
            return all";
        self.run(body, vec![]).await
    }

    /// Makes the tables hold exactly this again, as a copy of the disk from earlier does. Tables that
    /// `contents` does not name stay as they are.
    pub async fn put_back(&self, contents: &Contents) -> Outcome {
        let body = "const [contents] = given;
            const transaction = begin(Object.keys(contents), 'readwrite');
            for (const [table, rows] of Object.entries(contents)) {
                const store = transaction.objectStore(table);
                store.clear();
                for (const [key, value] of rows) store.put(new window.Uint8Array(value), new window.Uint8Array(key));
            }
            await ended(transaction)";
        self.run(body, vec![json!(contents)]).await
    }
}

impl Browser {
    /// The app's database, which has to exist by the time something is asked of it.
    pub fn database(&self) -> Database<'_> {
        Database(self)
    }

    /// What local storage holds under a key.
    pub async fn local(&self, key: &str) -> Outcome<Option<String>> {
        self.eval("return localStorage.getItem(arguments[0])", vec![json!(key)]).await
    }

    /// Puts a text there, or takes it away.
    pub async fn set_local(&self, key: &str, value: Option<&str>) -> Outcome {
        let script = "const [key, value] = arguments;
            if (value === null) localStorage.removeItem(key); else localStorage.setItem(key, value)";
        self.eval(script, vec![json!(key), json!(value)]).await
    }

    /// Empties local storage.
    pub async fn clear_local(&self) -> Outcome {
        self.eval("localStorage.clear()", vec![]).await
    }

    /// Empties all that the site has stored, done from a page that holds nothing open; the app has to be
    /// opened again.
    pub async fn wipe(&self) -> Outcome {
        self.open("/icon.svg").await?;
        let all = "localStorage.clear();
            for (const { name } of await indexedDB.databases()) {
                await new Promise((done, failed) => {
                    const request = indexedDB.deleteDatabase(name);
                    request.onsuccess = () => done();
                    request.onerror = () => failed(request.error);
                });
            }";
        self.eval_async(all, vec![]).await
    }

    /// Empties it under the feet of the app that is open, as the browser's settings do, or the system when a
    /// disk is full.
    ///
    /// # Errors
    /// In any engine but Chromium.
    pub async fn evict(&self) -> Outcome {
        let everything = json!({ "origin": self.origin, "storageTypes": "all" });
        self.command("Storage.clearDataForOrigin", everything).await.map(drop)
    }

    /// Leaves the site room for so many bytes, what it holds included; `None` gives the room back. From here
    /// on Chromium refuses what does not fit.
    ///
    /// # Errors
    /// In any engine but Chromium, and where it does not begin to refuse.
    pub async fn room(&self, bytes: Option<u64>) -> Outcome {
        let limit = bytes.unwrap_or(self.room);
        let room = json!({ "origin": self.origin, "quotaSize": limit });
        self.command("Storage.overrideQuotaForOrigin", room).await?;
        // For half a minute it goes by what was free before. Asked for more than that it looks again.
        let more = "const database = await new Promise((ok, failed) => {
                const request = indexedDB.open('room');
                request.onupgradeneeded = () => request.result.createObjectStore('room');
                request.onsuccess = () => ok(request.result);
                request.onerror = () => failed(request.error);
            });
            const transaction = database.transaction('room', 'readwrite');
            // Larger values would go into files of their own, which Chromium does not count beforehand.
            const block = new Uint8Array(32 * 1024);
            for (let at = 0; at <= arguments[0]; at += block.length) transaction.objectStore('room').put(block, at);
            const refused = await new Promise((ok) => {
                transaction.oncomplete = () => ok(false);
                transaction.onabort = () => ok(true);
            });
            database.close();
            indexedDB.deleteDatabase('room');
            return refused";
        if bytes.is_some() && !self.eval_async::<bool>(more, vec![json!(ROOM)]).await? {
            return Err(format!("the browser still takes more than {limit} bytes").into());
        }
        Ok(())
    }

    /// Makes Chromium count from the start; it would not look at a limit that comes later.
    pub(crate) async fn prepare_storage(&self) -> Outcome {
        if self.engine == Engine::Chromium {
            self.room(None).await?;
        }
        Ok(())
    }
}

/// The room that a journey's site has, in bytes: more than any of them needs.
pub(crate) const ROOM: u64 = 32 * 1024 * 1024;
