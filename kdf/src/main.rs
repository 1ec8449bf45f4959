//! Derives a key from a passphrase with Argon2id, away from the thread that paints.
//!
//! A binary of its own, because it must be small (it is fetched while the app still loads), because a
//! long computation would freeze the page, and because its memory can only be given back by ending it.
//! It computes what it is asked once the core has found the cost within bounds, wipes the passphrase and
//! knows nothing of vaults. See [`kdf_protocol`] for the conversation.

#[cfg(target_arch = "wasm32")]
mod worker;

fn main() {
    #[cfg(target_arch = "wasm32")]
    worker::listen();
}
