//! Backups: the vault as one JSON file, and back.
//!
//! Two formats, described in [`format`]. The **encrypted** one is the default: the header with its slots,
//! the sealed records as they lie in the store, and an authentication over every byte, so it is as safe
//! as the vault and opens with the same passphrase or recovery code. The **plain** one is readable by
//! anybody; it exists so that nobody is locked in.
//!
//! Both are written and read a record at a time. Reading verifies everything before it decodes anything,
//! and decodes everything before it writes anything: a bad file changes nothing. A restore fills a key
//! space that nothing points to, and one last write makes it the vault; a vault that is there already is
//! not written over.

mod compare;
mod error;
mod export;
mod file_out;
mod filling;
pub mod format;
mod hand_over;
mod import;
mod incoming;
mod lines;
mod merge;
mod plain_export;
mod plain_import;
mod restore;
mod scan;
mod slices;
#[cfg(test)]
pub(crate) mod tests;
mod turn;
mod undo;
mod verify;

pub use compare::{Compared, Content, Contents, Relation};
pub use error::{ExportError, FileKind, HandOverError, ImportError};
pub use export::EncryptedExport;
pub use hand_over::HandOver;
pub use import::{BackupFile, EncryptedFile, Summary, read};
pub use incoming::Incoming;
pub use merge::Merged;
pub use plain_export::PlainExport;
pub use plain_import::PlainFile;
pub use undo::Undoable;
pub use verify::VerifiedBackup;
