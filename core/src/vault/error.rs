//! What can go wrong with a vault, each cause with a name of its own, so that the screen can say what
//! happened and what to do. No text of the user and no key is in any of them.

use crate::ports::{KdfError, StoreError};

use super::ids::{RecordId, RecordKind};
use super::kdf::{KdfBounds, Unfit};

/// A part of the vault without which it does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The header with the slots, both copies.
    Header,
    /// The root, both copies.
    Root,
}

/// Why no vault was made. Nothing has been written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CreateError {
    /// There is one here already, whole or damaged; it is never replaced by a new one.
    #[error("there is a vault in this browser already")]
    AlreadyThere,
    /// Nothing but white space.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// The cost of the key derivation is not allowed.
    #[error(transparent)]
    KdfBounds(#[from] KdfBounds),
    /// The key derivation gave nothing.
    #[error(transparent)]
    Kdf(#[from] KdfError),
    /// The store did not take it.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<Unfit> for CreateError {
    fn from(unfit: Unfit) -> Self {
        match unfit {
            Unfit::Empty => Self::EmptyPassphrase,
            Unfit::Bounds(bounds) => bounds.into(),
        }
    }
}

/// Why a vault stayed closed. Nothing has been written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnlockError {
    /// There is none in this browser.
    #[error("there is no vault in this browser")]
    NoVault,
    /// The passphrase or recovery code is another one.
    #[error("the passphrase or recovery code does not open this vault")]
    Wrong,
    /// Changed or cut since it was written, in both copies. Restoring a backup is what is left.
    #[error("the vault is damaged: {0:?}")]
    Damaged(Part),
    /// Written by a newer version of the app.
    #[error("the vault was written by a newer version (format {major})")]
    Newer {
        /// The format it has.
        major: u8,
    },
    /// The cost in the header is not allowed.
    #[error(transparent)]
    KdfBounds(#[from] KdfBounds),
    /// The key derivation gave nothing.
    #[error(transparent)]
    Kdf(#[from] KdfError),
    /// The store does not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why a change was not stored. Nothing of it has been.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WriteError {
    /// The store did not take it; [`StoreError::Superseded`] when another tab wrote in the meantime.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Written by a newer version of the app, whose fields this one would drop.
    #[error("the vault was written by a newer version and is open for reading only")]
    ReadOnly,
    /// The payload or its fields for lists are longer than a record may be.
    #[error("record {0} is too large")]
    TooLarge(RecordId),
    /// The stored record is damaged and kept as it is; delete it first to replace it.
    #[error("record {0} is damaged and was set aside")]
    SetAside(RecordId),
}

/// What is wrong with a stored record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecordFault {
    /// The manifest lists it and the store does not have it.
    #[error("it is missing")]
    Missing,
    /// It is not what was written: changed, cut, or another record in its place.
    #[error("it was changed outside the app")]
    Altered,
    /// An older revision stands in its place.
    #[error("revision {found} stands where {expected} should be")]
    Older {
        /// What is there.
        found: u64,
        /// What the manifest says.
        expected: u64,
    },
}

/// Why a record was not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// The record itself; it has been set aside, the others are not touched by it.
    #[error("record {id}: {fault}")]
    Fault {
        /// Which.
        id: RecordId,
        /// What is wrong with it.
        fault: RecordFault,
    },
    /// The store does not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A record that cannot be read, for showing it by name. Its bytes stay in the store.
#[derive(Clone, Debug, PartialEq)]
pub struct SetAside {
    /// Which.
    pub id: RecordId,
    /// Of what sort; `None` when not even that can be told.
    pub kind: Option<RecordKind>,
    /// Its fields for lists, when the manifest has them.
    pub list: Option<serde_json::Value>,
    /// What is wrong with it.
    pub fault: RecordFault,
}

/// Something that was found amiss while opening and that did not keep the vault from opening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// One copy of the header is missing or damaged; the other was used, and the next write mends it.
    HeaderCopyLost,
    /// One copy of the root is missing or damaged; the other was used, and a later write mends it.
    RootCopyLost,
    /// A bucket of the manifest was missing, damaged or old, and was made again from its records. For
    /// these records it cannot be told whether one is missing or old.
    BucketRebuilt {
        /// Which.
        bucket: u8,
        /// How many records it lists now.
        records: usize,
    },
}
