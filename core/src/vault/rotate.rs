//! Rotation: a new random master key, and everything sealed anew under it.
//!
//! One transaction begins it: both headers get slots that wrap the new master key, both roots are sealed
//! under it and keep the old one, wrapped. From that moment no old passphrase, code or passkey opens
//! anything here. Then, bucket after bucket, the records are opened under the key of the epoch in front of
//! them and sealed under the new one; each step is a write like any other, so it can be stopped, killed
//! and taken up at the next unlocking, with normal writes in between. The last step drops the old key.
//!
//! What cannot be read is left as it lies: nothing can be made of it under any key, and it stays listed.

use std::cell::RefCell;
use std::iter;

use crate::ports::{Kdf, KdfParams, Op, Progress, Stopped, Store, StoreError, Table};

use super::credential::{Credential, PasskeySecret};
use super::error::{ReadError, RecordFault, UnlockError, WriteError};
use super::header::Header;
use super::ids::RecordId;
use super::keys::{Keys, Vmk};
use super::layout::{BUCKETS, RESTORING, UNDO, bucket_key, clear_all_but, put, record_key};
use super::manifest::{self, Bucket, Item};
use super::open_vault::Vault;
use super::record::{self, RecordPrefix};
use super::recovery_code::RecoveryCode;
use super::root::{BucketDigests, Root};
use super::slot::{PasskeyPlace, Slot, SlotKind};
use super::slots::{AccessError, NewSlot};

/// Why a rotation is not done yet. It goes on where it was, now or after the next unlocking.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RotateError {
    /// The user wanted to go on later.
    #[error(transparent)]
    Stopped(#[from] Stopped),
    /// A step was not stored.
    #[error(transparent)]
    Write(#[from] WriteError),
}

impl From<StoreError> for RotateError {
    fn from(error: StoreError) -> Self {
        Self::Write(error.into())
    }
}

/// About how many sealed bytes go into one transaction.
const BATCH: usize = 2 * 1024 * 1024;

impl<S: Store> Vault<S> {
    /// Gives the vault a new master key, and drops what an import could be undone to. `passphrase` opens the
    /// vault now and goes on opening it, at the cost of `params`; `code` replaces the recovery code. Of the
    /// passkeys those stay that were touched for it. [`rotate`](Self::rotate) then does the work.
    ///
    /// # Errors
    /// [`AccessError`]; then nothing has changed. [`AccessError::Rotating`] when the last one is not done.
    pub async fn begin_rotation<K: Kdf>(
        &mut self,
        kdf: &K,
        passphrase: &str,
        params: KdfParams,
        code: &RecoveryCode,
        passkeys: &[PasskeySecret],
    ) -> Result<(), AccessError> {
        if self.is_read_only() {
            return Err(AccessError::ReadOnly);
        }
        if self.is_rotating() {
            return Err(AccessError::Rotating);
        }
        let by_passphrase = NewSlot::Passphrase { text: passphrase, params };
        by_passphrase.check()?;
        let touched = self.touched(passkeys)?;
        let (old, _) = self.master(kdf, Credential::Passphrase(passphrase)).await?;

        let host = &self.host;
        let vmk = Vmk::make(&*host.random);
        let mut keys = Keys::derive(&vmk, self.keys.vault, self.keys.epoch + 1);
        let mut slots = vec![by_passphrase.make(kdf, &vmk, &keys, host).await?];
        slots.push(NewSlot::RecoveryCode(code).make(kdf, &vmk, &keys, host).await?);
        for (slot, place, secret) in touched {
            let new = NewSlot::Passkey { place, output: &secret.output };
            let mut made = new.make(kdf, &vmk, &keys, host).await?;
            made.added = slot.added;
            slots.push(made);
        }
        let previous = keys.wrap_previous(&old, self.keys.epoch, &*host.random);
        keys.recall(Some(&previous)).expect("they have just been wrapped by these keys");
        let header = Header::seal(&keys, self.header.revision() + 1, slots);
        let root = Root { header: header.digest(), previous: Some(previous), ..self.next_root() };
        // What lies outside the current key space is under the old key: the state before an import, and what
        // an import that was broken off left.
        let mut ops = clear_all_but(&self.store, &[self.root.space]).await?;
        ops.extend([UNDO, RESTORING].map(|key| Op::Delete { table: Table::Meta, key: key.to_vec() }));
        self.commit_header(ops, header, Some(keys), root).await?;
        self.rotated = 0;
        Ok(())
    }

    /// Whether a rotation has begun and is not done.
    pub fn is_rotating(&self) -> bool {
        self.root.previous.is_some()
    }

    /// Seals anew what is still under the old master key, and then drops that key. Does nothing when no
    /// rotation runs. `progress` hears of every record.
    ///
    /// # Errors
    /// [`RotateError`]; what was done so far stays done.
    pub async fn rotate(&mut self, progress: &mut impl Progress) -> Result<(), RotateError> {
        let mut done = 0;
        while let Some(at) = self.next_to_rotate()? {
            self.rotate_bucket(at, &mut done, progress).await?;
            self.rotated += 1;
        }
        self.end_rotation().await
    }

    /// One step of the same, for a caller that lets others write in between. Tells how many steps are behind
    /// it, of how many; `None` when all is done.
    ///
    /// # Errors
    /// [`RotateError`]; what was done so far stays done.
    pub async fn rotate_next(&mut self) -> Result<Option<(usize, usize)>, RotateError> {
        let Some(at) = self.next_to_rotate()? else {
            self.end_rotation().await?;
            return Ok(None);
        };
        self.rotate_bucket(at, &mut 0, &mut ()).await?;
        self.rotated += 1;
        Ok(Some((self.rotated, BUCKETS)))
    }

    fn next_to_rotate(&self) -> Result<Option<u8>, WriteError> {
        if self.is_read_only() {
            return Err(WriteError::ReadOnly);
        }
        Ok(u8::try_from(self.rotated).ok().filter(|_| self.is_rotating()))
    }

    async fn end_rotation(&mut self) -> Result<(), RotateError> {
        if !self.is_rotating() {
            return Ok(());
        }
        self.reseal_drafts().await?;
        let root = Root { previous: None, ..self.next_root() };
        // Into both copies of the root: the old key is to be found in neither.
        self.commit_header(Vec::new(), self.header.clone(), None, root).await?;
        self.keys.forget_previous();
        Ok(())
    }

    /// The slots of the passkeys that were touched, with what each gave.
    fn touched<'a>(
        &self,
        passkeys: &'a [PasskeySecret],
    ) -> Result<Vec<(Slot, PasskeyPlace, &'a PasskeySecret)>, AccessError> {
        let mut touched = Vec::new();
        for slot in self.header.slots() {
            let SlotKind::Passkey(place) = &slot.method else { continue };
            let Some(secret) = passkeys.iter().find(|secret| secret.credential == place.credential) else {
                continue;
            };
            // One that gave something else would be lost in silence.
            if self.header.open(slot, secret.output.expose()).is_err() {
                return Err(AccessError::Proof(UnlockError::Wrong));
            }
            touched.push((slot.clone(), place.clone(), secret));
        }
        Ok(touched)
    }

    async fn rotate_bucket(
        &mut self,
        at: u8,
        done: &mut usize,
        progress: &mut impl Progress,
    ) -> Result<(), RotateError> {
        let total = self.manifest.items().count();
        let mut bucket = self.manifest.bucket(at).clone();
        let ids: Vec<_> = bucket.keys().copied().collect();
        let (mut ops, mut size) = (Vec::new(), 0);
        for id in ids {
            progress.at(*done, total).await?;
            *done += 1;
            let Some((raw, item)) = self.sealed_anew(id).await? else { continue };
            size += raw.len();
            bucket.insert(id, item);
            ops.push(put(Table::Records, record_key(self.root.space, id), raw));
            if size >= BATCH {
                self.commit_bucket(at, &bucket, std::mem::take(&mut ops)).await?;
                size = 0;
            }
        }
        if !ops.is_empty() || self.is_bucket_old(at).await? {
            self.commit_bucket(at, &bucket, ops).await?;
        }
        Ok(())
    }

    /// A record under the new key; `None` when it is so already, or cannot be read and stays as it is.
    async fn sealed_anew(&self, id: RecordId) -> Result<Option<(Vec<u8>, Item)>, RotateError> {
        let raw = match self.read_raw(id).await {
            Ok(Some(raw)) => raw,
            Ok(None) | Err(ReadError::Fault { .. }) => return Ok(None),
            Err(ReadError::Store(error)) => return Err(error.into()),
        };
        if RecordPrefix::parse(&raw).is_some_and(|prefix| prefix.epoch == self.keys.epoch) {
            return Ok(None);
        }
        let Some(mut opened) = record::open(&self.keys, &raw) else {
            self.put_aside(id, RecordFault::Altered);
            return Ok(None);
        };
        opened.prefix.epoch = self.keys.epoch;
        let record::Opened { prefix, versions, list, payload } = &opened;
        let raw = record::seal(&self.keys, prefix, versions, list, payload, &*self.host.random);
        let item = Item::of(&opened, &raw);
        Ok(Some((raw, item)))
    }

    async fn is_bucket_old(&self, at: u8) -> Result<bool, StoreError> {
        let Some(digest) = self.root.buckets.get(at) else { return Ok(false) };
        let raw = self.store.get(Table::Buckets, &bucket_key(self.root.space, at)).await?;
        let current = |raw: Vec<u8>| {
            BucketDigests::of(&raw) == digest && manifest::epoch_of(&raw) == Some(self.keys.epoch)
        };
        Ok(!raw.is_some_and(current))
    }

    async fn commit_bucket(&mut self, at: u8, bucket: &Bucket, ops: Vec<Op>) -> Result<(), StoreError> {
        let root = RefCell::new(self.next_root());
        let list = iter::once_with(|| self.sealed_bucket(at, bucket, &mut root.borrow_mut()));
        let committed = self.commit_root(ops.into_iter().chain(list), &root).await?;
        self.go_on(root.into_inner(), committed);
        self.manifest.replace(at, bucket.clone());
        Ok(())
    }
}
