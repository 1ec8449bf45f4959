// What `cargo xtask bench` measures the app against: one object per arm, all with the same methods. They are called
// from src/platform/indexed_db/bench, in one page and in turns with the app's own code.

export { openDexie } from "./dexie.js";
export { openFloor } from "./floor.js";
export { openRxdb } from "./rxdb.js";

// Frees what the arms before have left, so that none pays for another, and waits until the browser has come to rest.
export const sweep = async () => {
  gc();
  await new Promise((rested) => setTimeout(rested, 50));
};

// Beats as often as the page has its turn, and knows the longest time between two beats.
export class Heartbeat {
  #channel = new MessageChannel();
  #longest = 0;
  #last = performance.now();

  constructor() {
    this.#channel.port1.onmessage = () => this.#beat();
    this.#channel.port2.postMessage(null);
  }

  #beat() {
    const now = performance.now();
    this.#longest = Math.max(this.#longest, now - this.#last);
    this.#last = now;
    this.#channel.port2.postMessage(null);
  }

  async stop() {
    this.#channel.port1.close();
    return Math.max(this.#longest, performance.now() - this.#last);
  }
}

// Every arm writes durably, and none only says so: a transaction that writes in another way ends the run.
const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (stores, mode, options) {
  const transaction = begin.call(this, stores, mode, options);
  if (transaction.mode === "readwrite" && transaction.durability !== "strict") {
    throw new Error(`a write with durability "${transaction.durability}"`);
  }
  return transaction;
};
