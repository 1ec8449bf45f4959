//! Drafts: what was typed into a form and not confirmed yet.
//!
//! A draft has no place in the manifest: it comes and goes with every pause in typing, and losing one is
//! losing a minute. Everything else holds for it as for a record: it is sealed and padded, it is written
//! behind the same fence, and of which form it is does not show. What it lies under is a code over its
//! place, under a key of its own.
//!
//! ```text
//! 'D' | format u8 | alg u8 | epoch u32 | nonce 24 | ciphertext (JSON, padded) | tag
//! ```
//!
//! A draft that does not open is left out and hides no other. One that an attacker took away, or put back
//! as it was, is not noticed; nothing but the form it belongs to is ever filled from it.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::Zeroizing;

use crate::ordering::OrderBy;
use crate::ports::{Op, Random, Store, StoreError, Table};

use super::aead::{open_blob, seal_blob};
use super::error::WriteError;
use super::keys::Keys;
use super::layout::put;
use super::open_vault::Vault;

const MAGIC: u8 = b'D';
const FORMAT: u8 = 1;
const ALG: u8 = 1;
const PREFIX: usize = 7;

/// What a form held when it was last kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// Which form, in the caller's words.
    pub place: String,
    /// When it was kept.
    pub at: DateTime<FixedOffset>,
    /// What the caller gave.
    pub value: Value,
}

fn seal(keys: &Keys, draft: &Draft, random: &dyn Random) -> Vec<u8> {
    let mut prefix = vec![MAGIC, FORMAT, ALG];
    prefix.extend_from_slice(&keys.epoch.to_be_bytes());
    let json = Zeroizing::new(
        serde_json::to_vec(draft).expect("a JSON value has no map keys that JSON cannot hold"),
    );
    seal_blob(keys.draft.expose(), keys.vault, &prefix, &json, random)
}

fn epoch_of(raw: &[u8]) -> Option<u32> {
    let epoch = raw.get(..PREFIX)?.strip_prefix(&[MAGIC, FORMAT, ALG])?;
    epoch.try_into().ok().map(u32::from_be_bytes)
}

/// Opens what lies under `key`; `None` when it is not what was written there.
fn open(keys: &Keys, key: &[u8], raw: &[u8]) -> Option<Draft> {
    let keys = keys.of_epoch(epoch_of(raw)?)?;
    let json = open_blob(keys.draft.expose(), keys.vault, PREFIX, raw).ok()?;
    let draft: Draft = serde_json::from_slice(&json).ok()?;
    (keys.place.hide(&draft.place) == key).then_some(draft)
}

/// Every draft that opens, the oldest first.
pub(crate) async fn all<S: Store>(store: &S, keys: &Keys) -> Result<Vec<Draft>, StoreError> {
    let stored = store.scan(Table::Drafts, &[]).await?;
    let mut drafts: Vec<_> = stored.iter().filter_map(|(key, raw)| open(keys, key, raw)).collect();
    drafts.order_by(|one, other| (one.at, &one.place).cmp(&(other.at, &other.place)));
    Ok(drafts)
}

impl<S: Store> Vault<S> {
    /// Every draft, the oldest first by the clock of the device. What does not open is left out.
    ///
    /// # Errors
    /// [`StoreError`] when the store does not answer.
    pub async fn drafts(&self) -> Result<Vec<Draft>, StoreError> {
        all(&self.store, &self.keys).await
    }

    /// Keeps `value` as the draft of `place`, in place of the one before; returns when it is durable.
    ///
    /// # Errors
    /// [`WriteError`]; the draft before is still there then. [`StoreError::Superseded`] when another tab
    /// wrote in the meantime.
    pub async fn put_draft(&self, place: &str, value: &Value) -> Result<(), WriteError> {
        let draft = Draft { place: place.to_owned(), at: self.host.now(), value: value.clone() };
        let raw = seal(&self.keys, &draft, &*self.host.random);
        // While a rotation runs, the one before may lie under the code of the epoch before.
        let mut ops = self.forget(place);
        ops.push(put(Table::Drafts, self.keys.place.hide(place), raw));
        self.change_drafts(ops).await
    }

    /// Removes the drafts of `places`; no error for one that is not there.
    ///
    /// # Errors
    /// [`WriteError`]; all of them are still there then.
    pub async fn remove_drafts(&self, places: &[&str]) -> Result<(), WriteError> {
        let ops: Vec<_> = places.iter().flat_map(|place| self.forget(place)).collect();
        if ops.is_empty() { Ok(()) } else { self.change_drafts(ops).await }
    }

    /// Seals the drafts of the epoch before anew, for the end of a rotation. One that does not open now
    /// would not open ever after, so it goes.
    ///
    /// # Errors
    /// [`WriteError`]; all drafts are as they were then.
    pub(crate) async fn reseal_drafts(&self) -> Result<(), WriteError> {
        let mut ops = Vec::new();
        for (key, raw) in self.store.scan(Table::Drafts, &[]).await? {
            let draft = open(&self.keys, &key, &raw);
            if draft.is_some() && epoch_of(&raw) == Some(self.keys.epoch) {
                continue;
            }
            ops.push(Op::Delete { table: Table::Drafts, key });
            if let Some(draft) = draft {
                let raw = seal(&self.keys, &draft, &*self.host.random);
                ops.push(put(Table::Drafts, self.keys.place.hide(&draft.place), raw));
            }
        }
        if ops.is_empty() { Ok(()) } else { self.change_drafts(ops).await }
    }

    fn forget(&self, place: &str) -> Vec<Op> {
        let delete = |keys: &Keys| Op::Delete { table: Table::Drafts, key: keys.place.hide(place).into() };
        self.keys.epochs().map(delete).collect()
    }

    async fn change_drafts(&self, ops: Vec<Op>) -> Result<(), WriteError> {
        if self.is_read_only() {
            return Err(WriteError::ReadOnly);
        }
        Ok(self.commit(ops).await?)
    }
}
