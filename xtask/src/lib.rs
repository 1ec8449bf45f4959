//! What the commands and the journeys in `tests/` share.
//!
//! The server lives here and not in a program, because there must be one only: what a test drives
//! has to be what `cargo xtask serve` shows, headers included. Nothing here knows the app; it serves
//! the folder that Trunk wrote.

pub mod encoding;
pub mod headers;
pub mod listing;
pub mod release_list;
pub mod server;
pub mod versions;
pub mod workspace;
