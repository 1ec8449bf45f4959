//! How backups behave, from a vault into a file and back.

mod encrypted;
mod forged;
mod hostile;
mod plain;
mod support;
