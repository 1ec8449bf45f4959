//! The words that the page and the key derivation worker say to each other.
//!
//! The worker speaks first: an object with [`READY`], once its wasm runs. A request sent before that
//! would be lost, because nobody listens yet while a module worker awaits its wasm. The page then sends
//! one request, the worker gives one answer, and the page ends the worker: wasm memory never shrinks, so
//! only ending it gives the 64 MiB back.
//!
//! Messages are plain objects with these field names. Byte arrays are transferred, not copied, so that
//! no second copy of a passphrase stays behind on the sending side.

/// Worker → page: `true` when requests may be sent.
pub const READY: &str = "ready";
/// Both ways: a number that ties the answer to its request.
pub const ID: &str = "id";
/// Page → worker: `Uint8Array`, the passphrase in NFKC and UTF-8; the worker overwrites it.
pub const PASSPHRASE: &str = "passphrase";
/// Page → worker: memory of Argon2id in KiB.
pub const MEMORY_KIB: &str = "memoryKib";
/// Page → worker: passes over that memory.
pub const PASSES: &str = "passes";
/// Page → worker: lanes.
pub const LANES: &str = "lanes";
/// Page → worker: `Uint8Array` of 16 bytes.
pub const SALT: &str = "salt";
/// Worker → page: `Uint8Array` of 32 bytes, the derived secret.
pub const OK: &str = "ok";
/// Worker → page, instead of [`OK`]: [`OUT_OF_MEMORY`] or a sentence for the error message.
pub const ERROR: &str = "error";
/// The [`ERROR`] that says the device did not give the memory.
pub const OUT_OF_MEMORY: &str = "oom";

/// What the page's `unlock.js` keeps of the worker that it started, by this name on the window: an object with
/// [`AHEAD_WORKER`], [`AHEAD_SAID`] and [`AHEAD_FAILED`].
pub const AHEAD: &str = "keyWorker";
/// In [`AHEAD`]: the worker.
pub const AHEAD_WORKER: &str = "worker";
/// In [`AHEAD`]: a list of the messages that came so far.
pub const AHEAD_SAID: &str = "said";
/// In [`AHEAD`]: whether it could not be loaded.
pub const AHEAD_FAILED: &str = "failed";

/// Where Trunk puts the script that starts the worker. Workers keep their name without a hash.
pub const WORKER_URL: &str = "/kdf-worker_loader.js";
