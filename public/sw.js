// The app without a network, and never another version than the one that was agreed to.
//
// What a build consists of stands in /version.json, which is made after the build: every file with its SHA-256. This
// worker keeps whole builds, each in a cache of its own, and one of them is pinned: that one is served, the index page
// too, whatever the server has by now. A newer build is fetched beside it and offered; it is served once the app says
// that somebody agreed. Nothing else moves the pin: no reload, no kill, and no newer worker in the place of this one.
//
// A browser ends a worker whenever it likes and starts it again, so all that has to last stands in a cache, and what
// stands in memory below is a copy. Apps of every released version talk to the newest worker: what is said in
// messages may get more words and loses none.
"use strict";

/** The cache for what is known: `/pin`, `/found`, and `/client/ID` for each open page and its workers. */
const KNOWN = "omgangsboek";
/** A build's cache is called this and the build's id. Its list is put in last: a cache without it is not whole. */
const BUILD = "omgangsboek-build-";
const LIST = "/version.json";
const INDEX = "/index.html";
/** The owner of a page that came from the network: it goes on with what the network has. */
const NETWORK = "network";
/** More files, or a larger one, are not ours. */
const MOST_FILES = 1000;
const MOST_BYTES = 64 * 1024 * 1024;

/** Why a build could not be taken in: `offline`, `list`, `missing`, `digest` or `room`, and the file it is about. */
class Trouble extends Error {
  constructor(kind, path = "") {
    super(`${kind} ${path}`);
    Object.assign(this, { kind, path });
  }
}

// Nothing is fetched here: a worker that is replaced must not depend on the server. The pin and the pages' owners
// outlast it, so it may take over at once, also in the middle of a visit.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== self.location.origin || pathname === LIST) return;
  event.respondWith(mode === "navigate" ? openPage(event, pathname) : partOfPage(event, pathname));
});

self.addEventListener("message", (event) => {
  const [port] = event.ports;
  const asked = read(event.data);
  if (!port || !asked) return;
  const work = async () => {
    if (asked.ask === "check") await inTurn(look);
    if (asked.ask === "apply") await inTurn(() => movePin(asked.build));
    if (asked.ask === "newest") await inTurn(takeNewest);
    port.postMessage(JSON.stringify(await standing(event.source?.id, asked.script)));
  };
  event.waitUntil(work());
});

// --- Serving ---------------------------------------------------------------------------------------------------

/** A page: the pinned build's, from the first link on. What names no file of it is an address within the app. */
async function openPage(event, path) {
  const pin = await recall("pin");
  const list = await wholeList(pin);
  const isFile = list?.files.some((file) => file.path === path);
  if (!list || (!isFile && path.startsWith("/assets/"))) {
    event.waitUntil(setOwner(event.resultingClientId, NETWORK));
    return fetch(event.request);
  }
  event.waitUntil(setOwner(event.resultingClientId, pin));
  return (await caches.open(BUILD + pin)).match(isFile ? path : INDEX);
}

/** What an open page asks for: of its own build, also when another one has been pinned since. */
async function partOfPage(event, path) {
  const build = (await ownerOf(event.clientId)) ?? (await recall("pin"));
  const file = build !== NETWORK && (await listOf(build))?.files.find((each) => each.path === path);
  if (!file) return fetch(event.request);
  // A worker of the page asks in its own name from here on.
  event.waitUntil(setOwner(event.resultingClientId, build));
  const cache = await caches.open(BUILD + build);
  const kept = await cache.match(path);
  if (kept) return kept;
  // It went missing. Another build's file under the same name would be half a version.
  const fetched = await verified(file).catch(() => null);
  if (!fetched) return Response.error();
  event.waitUntil(put(cache, path, fetched.clone()).catch(() => {}));
  return fetched;
}

// --- Taking builds in ------------------------------------------------------------------------------------------

/**
 * Looks what the server has. Where nothing whole is pinned, because this is the first visit or the browser threw
 * files away, its build is taken in and pinned; else it is taken in beside the pinned one and offered.
 */
async function look() {
  const found = await lastFound();
  try {
    const list = await listOnServer();
    found.checked = Date.now();
    const pin = await recall("pin");
    const isNews = list.build !== pin && (await wholeList(pin)) !== null;
    await takeIn(list);
    if (!isNews && list.build !== pin) await remember("pin", list.build);
    await note({ ...found, offer: isNews ? list.build : null, trouble: null });
    await tidy();
  } catch (why) {
    if (!(why instanceof Trouble)) throw why;
    // What was offered before is whole still.
    await note({ ...found, trouble: { kind: why.kind, path: why.path } });
  }
}

/** Somebody agreed to what is offered. */
async function movePin(build) {
  const found = await lastFound();
  if (!build || found.offer !== build || !(await wholeList(build))) return;
  await remember("pin", build);
  await note({ ...found, offer: null });
}

/** Asked for by somebody whose pinned version does not start: whatever the server has, if all of it is there. */
async function takeNewest() {
  await look();
  await movePin((await lastFound()).offer);
}

/** Fetches what a build still lacks; its list comes last and makes it whole. */
async function takeIn(list) {
  const cache = await caches.open(BUILD + list.build);
  for (const file of list.files) {
    if (!(await cache.match(file.path))) await put(cache, file.path, await verified(file));
  }
  await put(cache, LIST, new Response(JSON.stringify(list), { headers: { "Content-Type": "application/json" } }));
}

/** One file from the server, if it is what the list says. */
async function verified({ path, sha256 }) {
  // Whoever keeps a copy on the way has to ask whether it still holds.
  const answer = await fetch(path, { cache: "no-cache" }).catch(() => {
    throw new Trouble("offline", path);
  });
  if (!answer.ok) throw new Trouble("missing", path);
  const body = await answer.arrayBuffer().catch(() => {
    throw new Trouble("offline", path);
  });
  if ((await digest(body)) !== sha256) throw new Trouble("digest", path);
  // Made anew: the body is unpacked by now, and a page may not be served what came by a redirect.
  const headers = new Headers(answer.headers);
  for (const name of ["Content-Encoding", "Content-Length", "Vary"]) headers.delete(name);
  return new Response(body, { headers });
}

async function put(cache, path, response) {
  await cache.put(path, response).catch(() => {
    throw new Trouble("room", path);
  });
}

/** The list of the server's build. It is not believed before its own digest is that of what it lists. */
async function listOnServer() {
  const answer = await fetch(LIST, { cache: "no-store" }).catch(() => {
    throw new Trouble("offline", LIST);
  });
  const list = answer.ok ? read(await answer.text().catch(() => "")) : null;
  const hex = (text) => typeof text === "string" && /^[0-9a-f]{64}$/.test(text);
  const isFile = (file) =>
    typeof file?.path === "string" && /^\/[\w.\/-]+$/.test(file.path) && !file.path.includes("..") &&
    hex(file.sha256) && Number.isInteger(file.bytes) && file.bytes >= 0 && file.bytes <= MOST_BYTES;
  const isList =
    typeof list?.version === "string" && list.version.length <= 40 && hex(list.build) &&
    Array.isArray(list.files) && list.files.length <= MOST_FILES && list.files.every(isFile) &&
    list.files.some((file) => file.path === INDEX);
  if (!isList) throw new Trouble("list", LIST);
  const { version, build } = list;
  const files = list.files.map(({ path, sha256, bytes }) => ({ path, sha256, bytes }));
  const entries = files.map(({ path, sha256, bytes }) => `${path} ${sha256} ${bytes}\n`).join("");
  if ((await digest(new TextEncoder().encode(`${version}\n${entries}`))) !== build) throw new Trouble("list", LIST);
  return { version, build, files };
}

/** Lets go of builds that are neither pinned nor offered nor in use by an open page. */
async function tidy() {
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: "all" });
  const known = await caches.open(KNOWN);
  const inUse = new Set([await recall("pin"), (await lastFound()).offer]);
  for (const request of await known.keys()) {
    const id = new URL(request.url).pathname.split("/client/")[1];
    if (!id) continue;
    if (open.some((client) => client.id === id)) {
      inUse.add(await ownerOf(id));
    } else {
      owners.delete(id);
      await known.delete(request);
    }
  }
  for (const name of await caches.keys()) {
    if (name.startsWith(BUILD) && !inUse.has(name.slice(BUILD.length))) await caches.delete(name);
  }
}

// --- What is known ---------------------------------------------------------------------------------------------

/** What the app is told. `serving` is the build of the page that asks, whose script is at `script`. */
async function standing(client, script) {
  const pin = await recall("pin");
  const pinned = await wholeList(pin);
  let serving = await ownerOf(client);
  // A page that was there before the worker: it is of the build that has its script.
  if (!serving || serving === NETWORK) {
    serving = pinned?.files.some((file) => file.path === script) ? pin : null;
    if (serving) await setOwner(client, pin);
  }
  const { offer, checked, trouble } = await lastFound();
  const named = (list) => list && { build: list.build, version: list.version };
  return { pin: named(pinned), offer: named(await wholeList(offer)), serving, checked, trouble };
}

/** What came of the last look: the build that is offered, when the server last answered, and what went wrong. */
async function lastFound() {
  const { offer = null, checked = null, trouble = null } = noted ?? read(await recall("found")) ?? {};
  return { offer, checked, trouble };
}

/** A copy of `/found`, there before that is. */
let noted = null;

async function note(found) {
  noted = found;
  // Where there is no room for it, it holds until the worker ends.
  await remember("found", JSON.stringify(found)).catch(() => {});
}

/** The list of a build, if each of its files is there; null otherwise. */
async function wholeList(build) {
  const list = await listOf(build);
  if (!list) return null;
  const requests = await (await caches.open(BUILD + build)).keys();
  const there = new Set(requests.map((request) => new URL(request.url).pathname));
  return there.has(LIST) && list.files.every((file) => there.has(file.path)) ? list : null;
}

/** The list of a build that was whole once; null for one that never was. */
async function listOf(build) {
  if (!build || build === NETWORK) return null;
  const listed = await caches.match(LIST, { cacheName: BUILD + build });
  return listed ? read(await listed.text()) : null;
}

/** Copies of the `/client/` entries, there before these are. */
const owners = new Map();

async function ownerOf(client) {
  if (!client) return null;
  return owners.get(client) ?? (await recall(`client/${client}`));
}

async function setOwner(client, build) {
  if (!client) return;
  owners.set(client, build);
  await remember(`client/${client}`, build);
}

async function recall(name) {
  const entry = await caches.match(`/${name}`, { cacheName: KNOWN });
  return entry ? entry.text() : null;
}

async function remember(name, text) {
  await put(await caches.open(KNOWN), `/${name}`, new Response(text));
}

/** One after the other: two tabs that ask at once would get in each other's way. */
let turn = Promise.resolve();
function inTurn(work) {
  turn = turn.then(work, work);
  return turn;
}

async function digest(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** JSON from elsewhere; null for what is none. */
function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
