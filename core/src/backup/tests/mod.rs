//! How backups behave.
