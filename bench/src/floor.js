// The floor: bare IndexedDB with the very bytes that the app stores, already sealed, in the same transactions with the
// same requests. Nothing that seals can be faster.

export const openFloor = async (name, tables) => {
  await done(indexedDB.deleteDatabase(name));
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => tables.forEach((table) => request.result.createObjectStore(table));
  return new Floor(await done(request));
};

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const complete = (transaction) =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });

class Floor {
  constructor(db) {
    this.db = db;
  }

  // One of the app's commits: what it looks at, and what it puts or takes away.
  async commit({ tables, guards, ops }) {
    const transaction = this.db.transaction(tables, "readwrite", { durability: "strict" });
    for (const { table, key } of guards) transaction.objectStore(table).get(key);
    for (const { table, key, value } of ops) {
      const store = transaction.objectStore(table);
      if (value) store.put(value, key);
      else store.delete(key);
    }
    await complete(transaction);
  }

  // All that a table holds, at once.
  readAll(table) {
    return done(this.db.transaction(table).objectStore(table).getAll());
  }

  // The values under some keys, in one transaction.
  async readEach(table, keys) {
    const store = this.db.transaction(table).objectStore(table);
    return Promise.all(keys.map((key) => done(store.get(key))));
  }

  async close() {
    this.db.close();
    await done(indexedDB.deleteDatabase(this.db.name));
  }
}
