//! How backups behave, from a vault into a file and back.

mod bent;
pub(crate) mod devices;
mod encrypted;
mod forged;
mod frozen;
mod hand_over;
mod hostile;
mod merge;
mod plain;
mod stopping;
mod strangers;
pub(crate) mod support;
mod undo;
