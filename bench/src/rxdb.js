// RxDB on its Dexie storage with its free encryption (crypto-js): the layout of the Dexie arm, in RxDB's own terms. The
// whole visit is one encrypted field, as are the fields for lists, in a collection of their own; the id of the case is
// plain and indexed. RxDB has no transaction over two collections, so the two are written one after the other.
//
// Storage settings are handed on to Dexie, which takes the durability from there.

import { createRxDatabase } from "rxdb/plugins/core";
import { getRxStorageDexie } from "rxdb/plugins/storage-dexie";
import { wrappedKeyEncryptionCryptoJsStorage } from "rxdb/plugins/encryption-crypto-js";
import { chunks, coming, found, ids, row } from "./visits.js";

const storage = wrappedKeyEncryptionCryptoJsStorage({
  storage: getRxStorageDexie({ chromeTransactionDurability: "strict" }),
});

const id = { type: "string", maxLength: 36 };
const base = { version: 0, primaryKey: "id", type: "object", encrypted: ["sealed"] };
const schemas = {
  visits: {
    schema: {
      ...base,
      properties: { id, case: id, sealed: { type: "object" } },
      required: ["id", "case", "sealed"],
      indexes: ["case"],
    },
  },
  rows: { schema: { ...base, properties: { id, sealed: { type: "object" } }, required: ["id", "sealed"] } },
};

export const openRxdb = async (name) => {
  const arm = new RxdbArm(name);
  await arm.unlock();
  return arm;
};

class RxdbArm {
  #password = crypto.randomUUID();

  constructor(name) {
    this.name = name;
  }

  // RxDB wants its password where the database is made, so opening it is part of unlocking.
  async unlock() {
    this.db = await createRxDatabase({ name: this.name, storage, password: this.#password, multiInstance: false });
    await this.db.addCollections(schemas);
  }

  async fill(visits) {
    for (const some of chunks(visits)) {
      const outcomes = [
        await this.db.visits.bulkInsert(some.map((visit) => ({ id: visit.id, case: visit.case, sealed: visit }))),
        await this.db.rows.bulkInsert(some.map((visit) => ({ id: visit.id, sealed: row(visit) }))),
      ];
      for (const { error } of outcomes) if (error.length) throw new Error(`not stored: ${error.length}`);
    }
  }

  async vandaag(from, to) {
    await this.unlock();
    const rows = await this.db.rows.find().exec();
    return coming(rows.map((row) => row.toJSON().sealed), from, to);
  }

  async visitsOf(id) {
    const visits = await this.db.visits.find({ selector: { case: id } }).exec();
    return visits.map((visit) => visit.toJSON().sealed);
  }

  async save(visit) {
    await this.db.visits.upsert({ id: visit.id, case: visit.case, sealed: visit });
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
