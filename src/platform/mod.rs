//! Everything that touches the browser.
//!
//! One small file per concern: first the ports that the core asks for ([`clock`], [`random`],
//! [`indexed_db`], [`kdf`]), then what a page needs beside them. No signals and no markup here: plain
//! functions, closures and futures, so that each can be tried in a browser by itself. What listens gives
//! back a guard; dropping the guard stops the listening.
//!
//! What the browser answers is hostile until parsed: values are read with checks, exceptions become
//! typed errors at this border, and an absent function is an outcome, not a crash.

pub mod activity;
pub mod breath;
pub mod caret;
pub mod channel;
pub mod clipboard;
pub mod clock;
pub mod device;
pub mod fetch;
pub mod files;
pub mod indexed_db;
pub mod install;
pub mod kdf;
pub mod keys;
pub mod known_vault;
pub mod last_backup;
pub mod launch;
pub mod loading;
pub mod locks;
pub mod mail;
pub mod note;
pub mod page;
pub mod panic;
pub mod passkey;
pub mod pointer;
pub mod prefs;
pub mod random;
pub mod share;
pub mod storage;
pub mod timer;
pub mod typed;
pub mod underway;
pub mod updates;
pub mod vibration;
pub mod wake_lock;

mod js;
