//! The shortlist: the few records that the first screen after unlocking shows, sealed once more beside the manifest.
//!
//! Reading the manifest takes longer the more there is; what is at hand does not become more with it. So a vault that
//! was just unlocked can show this first, and read the rest then. It is kept apart from saving, after it, and says of
//! which copy of the root it is: of any other it is nothing. Whatever is written next takes it away, so that
//! it never outlives what was erased.
//!
//! ```text
//! 'S' | format u8 | alg u8 | epoch u32 | SHA-256 of the sealed root 32 | nonce …
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::ports::{Op, Store, StoreError, Table};

use super::aead::{open_blob, seal_blob};
use super::ids::RecordId;
use super::keys::Keys;
use super::layout::{SHORTLIST, put};
use super::manifest::Item;
use super::open_vault::{Listed, Vault};

const MAGIC: u8 = b'S';
const FORMAT: u8 = 1;
const ALG: u8 = 1;
const PREFIX: usize = 39;

/// What the manifest says of the records that are at hand, and what the caller said of them.
pub struct Shortlist {
    /// What the caller gave when it was kept.
    pub about: Value,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Sealing<'a> {
    about: &'a Value,
    items: Vec<&'a Item>,
}

#[derive(Deserialize)]
struct Body {
    about: Value,
    items: Vec<Item>,
}

impl Shortlist {
    /// What lists show of its records.
    pub fn listed(&self) -> impl Iterator<Item = Listed<'_>> {
        self.items.iter().map(Listed::from)
    }

    /// The one that `raw` is, of the copy of the root that is stored as `root`; `None` when it is of another one, or
    /// not what was written.
    pub(crate) fn open(keys: &Keys, root: &[u8], raw: &[u8]) -> Option<Self> {
        if raw.get(..PREFIX)? != prefix(keys, root) {
            return None;
        }
        let json = open_blob(keys.manifest.expose(), keys.vault, PREFIX, raw).ok()?;
        let Body { about, items } = serde_json::from_slice(&json).ok()?;
        Some(Self { about, items })
    }
}

fn prefix(keys: &Keys, root: &[u8]) -> Vec<u8> {
    let mut prefix = vec![MAGIC, FORMAT, ALG];
    prefix.extend_from_slice(&keys.epoch.to_be_bytes());
    prefix.extend_from_slice(&Sha256::digest(root));
    prefix
}

impl<S: Store> Vault<S> {
    /// Keeps the records of `ids` to be shown first at the next unlocking, with what the caller says `about` them, until
    /// something is written; returns when that is durable. Nothing is kept while anything is amiss, or rewritten under
    /// a new key: then all of the vault has to be looked at first.
    ///
    /// # Errors
    /// [`StoreError`]; all that is lost by it is time. [`StoreError::Superseded`] when another tab wrote in the meantime.
    pub async fn keep_shortlist(&self, about: &Value, ids: &[RecordId]) -> Result<(), StoreError> {
        let amiss = !self.findings.is_empty() || !self.faults.borrow().is_empty();
        let Some(root) = self.roots[self.current].as_deref() else { return Ok(()) };
        if amiss || self.is_read_only() || self.root.previous.is_some() {
            return Ok(());
        }
        let items = ids.iter().filter_map(|id| self.manifest.get(*id)).collect();
        let json = serde_json::to_vec(&Sealing { about, items }).expect("a row has texts for keys");
        let prefix = prefix(&self.keys, root);
        let raw = seal_blob(self.keys.manifest.expose(), self.keys.vault, &prefix, &json, &*self.host.random);
        self.shortlisted.set(true);
        self.store.commit(self.fence(), vec![put(Table::Meta, SHORTLIST, raw)]).await
    }

    /// What takes the shortlist away with the next write, when there may be one.
    pub(crate) fn without_shortlist(&self) -> Option<Op> {
        let delete = || Op::Delete { table: Table::Meta, key: SHORTLIST.to_vec() };
        self.shortlisted.get().then(delete)
    }
}
