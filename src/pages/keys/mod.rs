//! Passphrases and recovery codes on screen: asking for them, and making new ones.
//!
//! The first run, the screen that unlocks, the cover of a visit, backups and the settings all need these
//! parts. What was typed or drawn stands in no signal: signals keep what was in them and hand out copies.

mod ask;
mod new_code;
mod new_passphrase;
mod own_passphrase;
mod secret;

pub(super) use self::ask::{AskCredential, Given};
pub(super) use self::new_code::{CodeKept, CodeSheet, KeptFields, NewCode};
pub(super) use self::new_passphrase::{ChoosePassphrase, NewPassphrase};
pub(super) use self::secret::Secret;
