// RxDB on its Dexie storage with its free encryption (crypto-js): the layout of the Dexie arm, in RxDB's own terms. The
// whole visit is one encrypted field behind a plain random id, as are the fields for lists, in a collection of their
// own. RxDB has no transaction over two collections, so the two are written one after the other.
//
// Storage settings are handed on to Dexie, which takes the durability from there.

import { createRxDatabase } from "rxdb/plugins/core";
import { getRxStorageDexie } from "rxdb/plugins/storage-dexie";
import { wrappedKeyEncryptionCryptoJsStorage } from "rxdb/plugins/encryption-crypto-js";
import { chunks, coming, found, ids, of, row } from "./visits.js";

const storage = wrappedKeyEncryptionCryptoJsStorage({
  storage: getRxStorageDexie({ chromeTransactionDurability: "strict" }),
});

const id = { type: "string", maxLength: 36 };
const base = { version: 0, primaryKey: "id", type: "object", encrypted: ["sealed"] };
const schema = { ...base, properties: { id, sealed: { type: "object" } }, required: ["id", "sealed"] };
const schemas = { visits: { schema }, rows: { schema } };

export const openRxdb = async (name) => {
  const arm = new RxdbArm(name);
  await arm.unlock();
  return arm;
};

class RxdbArm {
  #password = crypto.randomUUID();
  #rows = [];

  constructor(name) {
    this.name = name;
  }

  // RxDB wants its password where the database is made, so opening it is part of unlocking.
  async unlock() {
    this.db = await createRxDatabase({ name: this.name, storage, password: this.#password, multiInstance: false });
    await this.db.addCollections(schemas);
  }

  async fill(visits) {
    this.#rows = visits.map(row);
    for (const some of chunks(visits)) {
      const outcomes = [
        await this.db.visits.bulkInsert(some.map((visit) => ({ id: visit.id, sealed: visit }))),
        await this.db.rows.bulkInsert(some.map((visit) => ({ id: visit.id, sealed: row(visit) }))),
      ];
      for (const { error } of outcomes) if (error.length) throw new Error(`not stored: ${error.length}`);
    }
  }

  async vandaag(from, to) {
    await this.unlock();
    this.#rows = (await this.db.rows.find().exec()).map((row) => row.toJSON().sealed);
    return coming(this.#rows, from, to);
  }

  async visitsOf(id) {
    const visits = await this.db.visits.findByIds(of(this.#rows, id)).exec();
    return [...visits.values()].map((visit) => visit.toJSON().sealed);
  }

  async save(visit) {
    await this.db.visits.upsert({ id: visit.id, sealed: visit });
    await this.db.rows.upsert({ id: visit.id, sealed: row(visit) });
  }

  async #all() {
    return (await this.db.visits.find().exec()).map((visit) => visit.toJSON().sealed);
  }

  async search(word) {
    return ids(found(await this.#all(), word));
  }

  async export() {
    const visits = (await this.#all()).map((visit) => JSON.stringify(visit));
    return new TextEncoder().encode(`{"visits":[${visits.join(",\n")}]}`);
  }

  // RxDB keeps what it has read. Measured is reading from the storage, so it is closed and opened in between;
  // `vandaag` opens it itself.
  async fresh(opened = true) {
    await this.db.close();
    if (opened) await this.unlock();
  }

  async close() {
    await this.db.remove();
  }
}
