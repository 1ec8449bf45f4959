//! The vault: everything personal, sealed, in a store that anybody may copy.
//!
//! Three things decide everything. The [header](self) says who can open it: slots that each wrap the same
//! random master key, under a passphrase or the recovery code. The manifest says what must be in it:
//! 256 sealed buckets with id, revision and digest of each record. The root says which state is the
//! current one: generation, digests of the buckets, key space.
//!
//! ```text
//! passphrase (NFKC) ── Argon2id ──┐
//! recovery code ── HKDF ──────────┴─► slot key ─► master key ─ HKDF ─► record · manifest and root · header · backup
//! ```
//!
//! It refuses to be made where anything is, to open on half of what belongs together, and to write after
//! another writer did. It does not know what the records mean: a payload is bytes, and the fields that
//! lists show are what the caller gives.
//!
//! What lies in the clear: that there is a vault, its id, the kinds and costs of its slots, how often and
//! when it was last written, and of each record its random id, kind, schema, revision and rough size.

mod aead;
mod confirm;
#[cfg(any(test, feature = "contract"))]
pub mod contract;
mod create;
mod credential;
pub mod encoding;
mod error;
#[cfg(any(test, feature = "contract"))]
pub mod failing;
pub(crate) mod header;
pub(crate) mod ids;
pub mod kdf;
pub(crate) mod keys;
pub(crate) mod layout;
pub(crate) mod manifest;
pub mod memory;
mod open_vault;
pub mod passphrase;
pub(crate) mod record;
pub mod recovery_code;
pub(crate) mod root;
mod slot;
mod status;
#[cfg(test)]
pub(crate) mod tests;
mod unlock;
mod write;

pub use credential::Credential;
pub(crate) use credential::{HeaderError, open_header};
pub use error::{CreateError, Finding, Part, ReadError, RecordFault, SetAside, UnlockError, WriteError};
pub use ids::{KeySpace, RecordId, RecordKind, ReplicaId, SlotId, VaultId, WriterToken};
pub(crate) use open_vault::Loaded;
pub use open_vault::{Host, Listed, Record, Vault};
pub use record::{MAX_PAYLOAD, VersionVector};
pub use slot::SlotKind;
pub use status::{Presence, VaultStatus, status};
pub use write::{Change, MAX_LIST};
