//! The ports of the core, filled in by this browser.

use std::rc::Rc;

use crate::platform::{clock::BrowserClock, indexed_db::IndexedDb, kdf::WorkerKdf, random::BrowserRandom};

/// Clock, randomness, key derivation and storage of this page.
#[derive(Clone)]
pub struct Machine {
    /// The clock.
    pub clock: Rc<BrowserClock>,
    /// Randomness.
    pub random: BrowserRandom,
    /// Argon2id in its worker.
    pub kdf: Rc<WorkerKdf>,
}

/// The store that the vault of this page writes to.
pub type PageStore = Rc<IndexedDb>;
