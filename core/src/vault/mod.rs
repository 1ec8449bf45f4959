//! The vault: everything personal, sealed, in a store that anybody may copy.
//!
//! Three things decide everything. The [header](self) says who can open it: slots that each wrap the same
//! random master key, under a passphrase, the recovery code or a passkey. The manifest says what must be in it:
//! 256 sealed buckets with id, revision and digest of each record. The root says which state is the
//! current one: generation, digests of the buckets, key space.
//!
//! ```text
//! passphrase (NFKC) ── Argon2id ──┐
//! recovery code ── HKDF ──────────┤
//! passkey's PRF ── HKDF ──────────┴─► slot key ─► master key ─ HKDF ─► record · manifest and root · header · backup
//! ```
//!
//! It refuses to be made where anything is, to open on half of what belongs together, and to write after
//! another writer did. It does not know what the records mean: a payload is bytes, and the fields that
//! lists show are what the caller gives.
//!
//! What lies in the clear: that there is a vault, its id, the kinds, costs and days of its slots, of a passkey
//! also its credential and host, how often and when it was last written, of each record its random id, kind,
//! schema, revision and rough size, of each draft its rough size, and that of what is at hand.

pub(crate) mod aead;
mod check;
mod confirm;
#[cfg(any(test, feature = "contract"))]
pub mod contract;
mod create;
mod credential;
mod drafts;
pub mod encoding;
mod erase;
mod error;
#[cfg(any(test, feature = "contract"))]
pub mod failing;
pub(crate) mod header;
pub(crate) mod ids;
pub mod kdf;
pub(crate) mod keys;
pub(crate) mod layout;
mod load;
pub(crate) mod manifest;
pub mod memory;
mod open_vault;
pub mod passphrase;
pub(crate) mod record;
pub mod recovery_code;
mod refresh;
pub(crate) mod root;
mod rotate;
mod shortlist;
pub(crate) mod slot;
pub(crate) mod slots;
mod status;
#[cfg(test)]
pub(crate) mod tests;
mod unlock;
mod write;

pub use check::{Check, CheckError, Checked};
pub use credential::{Credential, PasskeySecret};
pub(crate) use credential::{HeaderError, open_header};
pub use drafts::Draft;
pub use erase::{erase, finish as finish_erasing};
pub use error::{CreateError, Finding, Part, ReadError, RecordFault, SetAside, UnlockError, WriteError};
pub use ids::{KeySpace, RecordId, RecordKind, ReplicaId, SlotId, VaultId, WriterToken};
pub use kdf::calibrate;
pub(crate) use open_vault::Loaded;
pub(crate) use open_vault::Queue;
pub use open_vault::{Fetched, Host, Listed, Record, Vault};
pub use record::{MAX_PAYLOAD, VersionVector};
pub use rotate::RotateError;
pub use shortlist::Shortlist;
pub use slot::{PasskeyPlace, SlotKind};
pub use slots::{AccessError, NewSlot, SlotInfo};
pub use status::{Presence, VaultStatus, status};
pub use unlock::Unlocked;
pub use write::{Change, MAX_LIST};
