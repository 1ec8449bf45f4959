//! Looking at everything once: whether what the vault lists is in the store as it was written.
//!
//! Opening a vault looks at the manifest and at the presence of records; what is in them shows when one
//! is opened. A visit of last year may be opened by nobody for months, and a backup that still has it may
//! be gone by then. So this opens every record and every bucket, some at a time: the vault may be written
//! to in between, and the page stays awake.
//!
//! It writes nothing and deletes nothing. A record that is not as it was written is set aside, as it is
//! when somebody opens it.

use std::collections::BTreeSet;

use crate::ports::{Stopped, Store, StoreError, Table};

use super::error::ReadError;
use super::ids::RecordId;
use super::layout::{BUCKETS, HEADERS, bucket_key, record_in};
use super::manifest;
use super::open_vault::Vault;
use super::root::{BucketDigests, Root};
use super::status::read_pair;

/// What a check found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// Records that opened and are what was written last.
    pub records: usize,
    /// Records that cannot be read, found now or before; [`Vault::set_aside`] has them by name.
    pub set_aside: usize,
    /// Things among the records that the vault does not list. They are left where they are.
    pub stray: usize,
    /// Copies of header and root and buckets of the manifest that are not as they were written. Their
    /// content is safe in memory; the next writes mend the copies, and each bucket that they touch.
    pub parts: usize,
}

/// Why a check did not come to its end.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CheckError {
    /// The user stopped it. What was found until then stays set aside.
    #[error(transparent)]
    Stopped(#[from] Stopped),
    /// The store does not answer; [`StoreError::Superseded`] when another tab wrote in the meantime, so
    /// that this one has to [refresh](Vault::refresh) first.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A check on its way.
pub struct Check {
    bucket: usize,
    records: Vec<RecordId>,
    done: usize,
    total: usize,
    checked: Checked,
}

impl Check {
    /// A check of everything that `vault` lists now.
    pub fn begin<S: Store>(vault: &Vault<S>) -> Self {
        let records: Vec<_> = vault.manifest.items().map(|item| item.id).collect();
        let total = BUCKETS + records.len();
        Self { bucket: 0, records, done: 0, total, checked: Checked::default() }
    }

    /// How many steps are done, and how many there are.
    pub fn progress(&self) -> (usize, usize) {
        (self.done, self.total)
    }

    /// Takes one step: a bucket or a record. `None` as long as there are more.
    ///
    /// # Errors
    /// [`StoreError`]; the step can be tried again.
    pub async fn next<S: Store>(&mut self, vault: &Vault<S>) -> Result<Option<Checked>, StoreError> {
        if self.bucket < BUCKETS {
            let at = u8::try_from(self.bucket).expect("there are 256 buckets");
            self.checked.parts += usize::from(!vault.bucket_is_sound(at).await?);
            self.bucket += 1;
        } else if let Some(id) = self.records.last() {
            match vault.read(*id).await {
                Ok(Some(_)) => self.checked.records += 1,
                // Deleted since the check began, or set aside.
                Ok(None) | Err(ReadError::Fault { .. }) => {}
                Err(ReadError::Store(error)) => return Err(error),
            }
            self.records.pop();
        } else {
            return self.finish(vault).await.map(Some);
        }
        self.done += 1;
        Ok(None)
    }

    async fn finish<S: Store>(&self, vault: &Vault<S>) -> Result<Checked, StoreError> {
        let mut checked = self.checked;
        checked.set_aside = vault.faults.borrow().len();
        checked.stray = vault.strays().await?;
        checked.parts += vault.lost_copies().await?;
        // Read after the rest: what another tab wrote meanwhile would look like damage.
        if vault.is_behind().await? {
            return Err(StoreError::Superseded);
        }
        Ok(checked)
    }
}

impl<S: Store> Vault<S> {
    async fn bucket_is_sound(&self, at: u8) -> Result<bool, StoreError> {
        let raw = self.store.get(Table::Buckets, &bucket_key(self.root.space, at)).await?;
        let sound = match raw {
            None => self.root.buckets.get(at).is_none(),
            Some(raw) => {
                self.root.buckets.get(at) == Some(BucketDigests::of(&raw))
                    && manifest::open(&self.keys, &raw).is_some()
            }
        };
        if !sound && self.is_behind().await? {
            return Err(StoreError::Superseded);
        }
        Ok(sound)
    }

    /// How many things stand in the current key space that the vault neither lists nor has set aside.
    async fn strays(&self) -> Result<usize, StoreError> {
        let mut known: BTreeSet<_> = self.manifest.items().map(|item| item.id).collect();
        known.extend(self.faults.borrow().keys());
        let keys = self.store.keys(Table::Records, &self.root.space.to_bytes()).await?;
        Ok(keys.iter().filter(|key| record_in(key).is_none_or(|id| !known.contains(&id))).count())
    }

    /// How many of the copies of header and root are not what they should be.
    async fn lost_copies(&self) -> Result<usize, StoreError> {
        let headers = read_pair(&self.store, HEADERS).await?;
        let lost = headers.iter().filter(|copy| copy.as_deref() != Some(self.header.raw())).count();
        let sound =
            |raw: &Option<Vec<u8>>| raw.as_deref().is_some_and(|raw| Root::open(raw, &self.keys).is_some());
        Ok(lost + self.roots.iter().filter(|copy| !sound(copy)).count())
    }
}
