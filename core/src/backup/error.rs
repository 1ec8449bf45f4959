//! What can go wrong with a backup, one name per cause.

use crate::ports::{KdfError, Stopped, StoreError};
use crate::vault::kdf::{KdfBounds, Unfit};
use crate::vault::{RecordId, WriteError};

/// The two sorts of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Sealed, opens with the vault's passphrase or recovery code.
    Encrypted,
    /// Readable by anybody.
    Plain,
}

/// Why an export stopped. What has been written of it is no backup.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
    /// The vault was written to since the export began; begin again.
    #[error("the vault changed while it was being exported")]
    Changed,
    /// A payload is not JSON, so it cannot stand in a plain file. The encrypted one takes it.
    #[error("record {0} is not JSON")]
    NotJson(RecordId),
    /// The store does not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why no file for a colleague was begun. Nothing has been made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HandOverError {
    /// Nothing but white space.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// The cost of the key derivation is not allowed.
    #[error(transparent)]
    KdfBounds(#[from] KdfBounds),
    /// The key derivation gave nothing.
    #[error(transparent)]
    Kdf(#[from] KdfError),
}

impl From<Unfit> for HandOverError {
    fn from(unfit: Unfit) -> Self {
        match unfit {
            Unfit::Empty => Self::EmptyPassphrase,
            Unfit::Bounds(bounds) => bounds.into(),
        }
    }
}

/// Why a file was not imported. The vault is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// Not a file of this app.
    #[error("this is not a backup of Omgangsboek")]
    NotOurs,
    /// Written by a newer version of the app.
    #[error("the backup was written by a newer version (format {version})")]
    Newer {
        /// The format it has.
        version: u32,
    },
    /// The end is missing.
    #[error("the backup is not complete: its end is missing")]
    Truncated,
    /// Changed since it was written.
    #[error("the backup is damaged (line {line:?})")]
    Damaged {
        /// The first line that is not as it was written, counted from 1, when that can be told.
        line: Option<usize>,
    },
    /// Two records with the same id.
    #[error("the backup holds record {0} twice")]
    Duplicate(RecordId),
    /// A record of a sort that this version does not know.
    #[error("the backup holds a record of an unknown kind")]
    UnknownKind,
    /// More bytes, or longer records, than this app reads.
    #[error("the backup is too large")]
    TooLarge,
    /// The passphrase or recovery code is another one.
    #[error("the passphrase or recovery code does not open this backup")]
    Wrong,
    /// The cost in the file's header is not allowed.
    #[error(transparent)]
    KdfBounds(#[from] KdfBounds),
    /// The key derivation gave nothing.
    #[error(transparent)]
    Kdf(#[from] KdfError),
    /// There is a vault with data here already.
    #[error("there is data in this browser already")]
    NotEmpty,
    /// The store did not take it.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The open vault did not take it.
    #[error(transparent)]
    Write(WriteError),
    /// The user no longer wanted it.
    #[error(transparent)]
    Stopped(#[from] Stopped),
}

impl From<WriteError> for ImportError {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::Store(error) => Self::Store(error),
            WriteError::TooLarge(_) => Self::TooLarge,
            other => Self::Write(other),
        }
    }
}
