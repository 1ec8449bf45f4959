//! What the core asks of the machine it runs on.
//!
//! The core has no clock, no randomness and no disk of its own: each comes in through one of these
//! traits. So the same code runs in a browser and, deterministically, under test. The futures are not
//! `Send`: the app runs on one thread.

use chrono::{DateTime, FixedOffset, TimeDelta};
use futures_util::{Stream, StreamExt, stream};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// A moment as people read it, and beside it what a clock that nobody can set says.
///
/// `wall` is the local time with its offset. `mono_ms` counts milliseconds since the page `run` began;
/// two stamps of the same run can be subtracted even when the clock was changed in between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// Local wall-clock time.
    pub wall: DateTime<FixedOffset>,
    /// Milliseconds since the run began.
    pub mono_ms: u64,
    /// Which run of the page: a random number made at start.
    pub run: u32,
}

impl Stamp {
    /// A moment that only the wall clock knows: of no run of the page, so that it is never subtracted by its
    /// monotonic part.
    pub fn of_wall(wall: DateTime<FixedOffset>) -> Self {
        Self { wall, mono_ms: 0, run: 0 }
    }

    /// How much time the monotonic clock saw since `earlier`; `None` between two runs of the page.
    pub fn counted_since(self, earlier: Self) -> Option<TimeDelta> {
        let counted = i64::try_from(self.mono_ms).ok()? - i64::try_from(earlier.mono_ms).ok()?;
        (self.run == earlier.run && self.run != 0).then(|| TimeDelta::milliseconds(counted))
    }

    /// How much time passed since `earlier`, by the clock that saw more of it: one can be set back, the other
    /// may stand still while a device sleeps.
    pub fn passed_since(self, earlier: Self) -> TimeDelta {
        let wall = self.wall - earlier.wall;
        self.counted_since(earlier).map_or(wall, |counted| counted.max(wall))
    }

    /// Whether it is later than `other`: by the clock that nobody can set, where that saw both and did not
    /// stand still in between.
    pub fn is_after(self, other: Self) -> bool {
        let counted = self.counted_since(other).filter(|counted| !counted.is_zero());
        counted.unwrap_or(self.wall - other.wall) > TimeDelta::zero()
    }
}

/// Tells the time.
pub trait Clock {
    /// The present moment.
    fn now(&self) -> Stamp;
}

/// Gives random bytes that nobody can guess.
pub trait Random {
    /// Fills `bytes` from the operating system's generator.
    fn fill(&self, bytes: &mut [u8]);
}

/// The cost of one Argon2id run. Comes from outside (a header, a backup), so it is checked against the
/// bounds in [`crate::vault::kdf`] before anybody acts on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KdfParams {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over that memory.
    pub passes: u32,
    /// Lanes; always 1 here, since wasm has no threads.
    pub lanes: u32,
    /// 16 random bytes, new for each slot.
    #[serde(with = "crate::vault::encoding::base64_array")]
    pub salt: [u8; 16],
}

/// 32 bytes that came out of the key derivation. No `Debug`, no `Clone`, wiped on drop.
pub struct DerivedSecret(Zeroizing<[u8; 32]>);

impl DerivedSecret {
    /// Takes over the bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The bytes, for key derivation only.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

/// Why the key derivation gave nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KdfError {
    /// The device did not give the memory that the parameters ask for. Never answered by weaker ones.
    #[error("not enough memory to derive the key")]
    OutOfMemory,
    /// The worker could not be started or stopped answering.
    #[error("key derivation failed: {0}")]
    Unavailable(String),
}

/// The user no longer wants what is being done; everything is as it was before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("stopped by the user")]
pub struct Stopped;

/// Hears how far something long has come, and is the place where it may be stopped. The app lets the
/// browser paint and take taps in it, so whatever takes long calls this at least every few milliseconds.
pub trait Progress {
    /// `done` of `total` steps are behind us.
    ///
    /// # Errors
    /// [`Stopped`] when the user wants no more of it.
    async fn at(&mut self, done: usize, total: usize) -> Result<(), Stopped>;
}

/// Nobody watches, nobody stops.
impl Progress for () {
    async fn at(&mut self, _: usize, _: usize) -> Result<(), Stopped> {
        Ok(())
    }
}

/// Runs Argon2id away from the thread that paints.
pub trait Kdf {
    /// Derives 32 bytes from `passphrase` (already NFKC, UTF-8). The parameters have been checked.
    ///
    /// # Errors
    /// [`KdfError`] when there is no memory for it or the worker is gone.
    async fn derive(&self, passphrase: &[u8], params: &KdfParams) -> Result<DerivedSecret, KdfError>;
}

/// The object stores of the database. Nothing in it is readable except what docs/security.md lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// Header and root, two copies of each.
    Meta,
    /// Manifest buckets.
    Buckets,
    /// Sealed records.
    Records,
    /// Sealed drafts of forms that were not confirmed.
    Drafts,
}

impl Table {
    /// Every table, in the order in which a database is made.
    pub const ALL: [Table; 4] = [Table::Meta, Table::Buckets, Table::Records, Table::Drafts];

    /// The name of the object store.
    pub fn name(self) -> &'static str {
        match self {
            Table::Meta => "meta",
            Table::Buckets => "buckets",
            Table::Records => "records",
            Table::Drafts => "drafts",
        }
    }
}

/// One change within a transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Op {
    /// Writes `value` under `key`, replacing what was there.
    Put {
        /// Where.
        table: Table,
        /// Binary key.
        key: Vec<u8>,
        /// Bytes, sealed before they come here.
        value: Vec<u8>,
    },
    /// Removes `key`; no error when it is not there.
    Delete {
        /// Where.
        table: Table,
        /// Binary key.
        key: Vec<u8>,
    },
    /// Removes every key that begins with `prefix` (an empty one clears the table).
    DeletePrefix {
        /// Where.
        table: Table,
        /// What the keys begin with.
        prefix: Vec<u8>,
    },
}

/// What must still be true inside the transaction for it to go on: the value under `key` is `expected`.
/// This is the fence against a writer that lost its turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guard {
    /// Where.
    pub table: Table,
    /// Binary key.
    pub key: Vec<u8>,
    /// The value this writer last saw; `None` when there must be none.
    pub expected: Option<Vec<u8>>,
}

/// Why the store did not do what was asked. Nothing has been changed in any of these cases.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// A guard did not hold: somebody else wrote in the meantime.
    #[error("the stored data was changed elsewhere")]
    Superseded,
    /// The browser gives no more room.
    #[error("no room left on this device")]
    Quota,
    /// The database cannot be opened or the connection is gone.
    #[error("the storage of this browser does not answer: {0}")]
    Unavailable(String),
    /// Another tab holds an older version of the database open.
    #[error("another tab keeps the storage busy")]
    Blocked,
    /// A newer version of the app changed the shape of the database; this one leaves it alone.
    #[error("the stored data belongs to a newer version of the app")]
    Newer,
}

/// A table of bytes with transactions: IndexedDB in the app, a map under test.
pub trait Store {
    /// The value under `key`, if there is one.
    ///
    /// # Errors
    /// [`StoreError`] when the database does not answer.
    async fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError>;

    /// The values under `keys`, in their order, each as soon as it is there: what came first can be worked on while
    /// the rest is still being read. A database has one look for all of them, which costs about as much as a look
    /// for one.
    ///
    /// # Errors
    /// A [`StoreError`] when the database does not answer; nothing that comes behind one counts.
    fn get_each(
        &self,
        table: Table,
        keys: Vec<Vec<u8>>,
    ) -> impl Stream<Item = Result<Option<Vec<u8>>, StoreError>> {
        stream::iter(keys).then(move |key| async move { self.get(table, &key).await })
    }

    /// All keys that begin with `prefix`, ascending.
    ///
    /// # Errors
    /// [`StoreError`] when the database does not answer.
    async fn keys(&self, table: Table, prefix: &[u8]) -> Result<Vec<Vec<u8>>, StoreError>;

    /// All pairs whose key begins with `prefix`, ascending by key.
    ///
    /// # Errors
    /// [`StoreError`] when the database does not answer.
    async fn scan(&self, table: Table, prefix: &[u8]) -> Result<Vec<(Vec<u8>, Vec<u8>)>, StoreError>;

    /// Carries out all of `ops` or none, once every guard holds; returns when the write is durable. They are taken
    /// one by one, all of them, and a database writes one while the next is being made.
    ///
    /// # Errors
    /// [`StoreError`]; then nothing has changed.
    async fn commit(&self, guards: Vec<Guard>, ops: impl IntoIterator<Item = Op>) -> Result<(), StoreError>;
}

impl<S: Store> Store for std::rc::Rc<S> {
    async fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        (**self).get(table, key).await
    }

    fn get_each(
        &self,
        table: Table,
        keys: Vec<Vec<u8>>,
    ) -> impl Stream<Item = Result<Option<Vec<u8>>, StoreError>> {
        (**self).get_each(table, keys)
    }

    async fn keys(&self, table: Table, prefix: &[u8]) -> Result<Vec<Vec<u8>>, StoreError> {
        (**self).keys(table, prefix).await
    }

    async fn scan(&self, table: Table, prefix: &[u8]) -> Result<Vec<(Vec<u8>, Vec<u8>)>, StoreError> {
        (**self).scan(table, prefix).await
    }

    async fn commit(&self, guards: Vec<Guard>, ops: impl IntoIterator<Item = Op>) -> Result<(), StoreError> {
        (**self).commit(guards, ops).await
    }
}
