// Dexie and WebCrypto, as a competent team would build it that has to keep secret what the app keeps secret:
//
// - a visit is one record, sealed as a whole with AES-GCM under a key that cannot be read out, behind a plain random
//   id. Nothing else stands in the clear: an index on the case would tell how often each family is seen.
// - what lists show, the case among it, stands in a second table, sealed by itself, so that the first list opens small
//   things only. Once opened it is kept in memory, and the visits of a case are fetched by their ids.
// - whatever is sealed is sealed before a transaction begins, many at a time: WebCrypto works on threads of its own.
//
// It has no manifest: a record that is gone, old or moved goes unnoticed.

import Dexie from "dexie";
import { AT_ONCE, chunks, coming, found, ids, of, row } from "./visits.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const openDexie = async (name) => {
  await Dexie.delete(name);
  const arm = new DexieArm(name);
  await arm.db.open();
  return arm;
};

class DexieArm {
  #bits = crypto.getRandomValues(new Uint8Array(32));
  #key;
  #rows = [];

  constructor(name) {
    this.db = new Dexie(name, { chromeTransactionDurability: "strict" });
    this.db.version(1).stores({ visits: "id", rows: "id" });
  }

  // The key comes from the KDF; what is left to do with it is part of unlocking.
  async unlock() {
    this.#key = await crypto.subtle.importKey("raw", this.#bits, "AES-GCM", false, ["encrypt", "decrypt"]);
  }

  async #seal(value) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    return { iv, data: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, this.#key, encoder.encode(JSON.stringify(value))) };
  }

  async #open({ iv, data }) {
    return JSON.parse(decoder.decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, this.#key, data)));
  }

  #openAll(sealed) {
    return Promise.all(sealed.map(({ sealed }) => this.#open(sealed)));
  }

  async #sealed(visits) {
    const seal = async (visit) => {
      const [whole, listed] = await Promise.all([this.#seal(visit), this.#seal(row(visit))]);
      return [{ id: visit.id, sealed: whole }, { id: visit.id, sealed: listed }];
    };
    const both = await Promise.all(visits.map(seal));
    return [both.map(([visit]) => visit), both.map(([, row]) => row)];
  }

  async fill(visits) {
    await this.unlock();
    this.#rows = visits.map(row);
    for (const some of chunks(visits)) {
      const [records, rows] = await this.#sealed(some);
      await this.db.transaction("rw", this.db.visits, this.db.rows, () =>
        Promise.all([this.db.visits.bulkAdd(records), this.db.rows.bulkAdd(rows)]),
      );
    }
  }

  async vandaag(from, to) {
    await this.unlock();
    this.#rows = await this.#openAll(await this.db.rows.toArray());
    return coming(this.#rows, from, to);
  }

  async visitsOf(id) {
    return this.#openAll(await this.db.visits.bulkGet(of(this.#rows, id)));
  }

  async save(visit) {
    const [[record], [row]] = await this.#sealed([visit]);
    await this.db.transaction("rw", this.db.visits, this.db.rows, () =>
      Promise.all([this.db.visits.put(record), this.db.rows.put(row)]),
    );
  }

  async *#all() {
    for (let after = ""; ; ) {
      const some = await this.db.visits.where("id").above(after).limit(AT_ONCE).toArray();
      if (!some.length) return;
      after = some.at(-1).id;
      yield await this.#openAll(some);
    }
  }

  async search(word) {
    const hits = [];
    for await (const visits of this.#all()) hits.push(...ids(found(visits, word)));
    return hits;
  }

  async export() {
    const parts = [];
    for await (const visits of this.#all()) parts.push(visits.map((visit) => JSON.stringify(visit)).join(",\n"));
    return encoder.encode(`{"visits":[${parts.join(",\n")}]}`);
  }

  // Nothing read is kept between two readings.
  async fresh() {}

  async close() {
    this.db.close();
    await Dexie.delete(this.db.name);
  }
}
