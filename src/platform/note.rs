//! A small note in local storage, in the clear.
//!
//! For the few things that have to be known before anything is unlocked. Nothing of anybody goes in, and
//! nothing depends on it: a browser that refuses only knows less at the next start.

use gloo_storage::{LocalStorage, Storage};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Something that is noted in one place.
pub trait Note: Serialize + DeserializeOwned {
    /// Under which name it is kept.
    const KEY: &'static str;

    /// What was noted; `None` when nothing was, or nothing that can be read.
    fn load() -> Option<Self> {
        LocalStorage::get(Self::KEY).ok()
    }

    /// Notes it.
    fn save(&self) {
        let _ = LocalStorage::set(Self::KEY, self);
    }

    /// Forgets it.
    fn forget() {
        LocalStorage::delete(Self::KEY);
    }
}
