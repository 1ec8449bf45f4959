//! Looking again at a vault that is open: what another tab wrote since, and what became of a write that
//! nobody answered.
//!
//! A second tab reads while the first one writes, and a tab whose connection was lost in the middle of a
//! write does not know whether that was stored. For both, the store is right and the memory is old. Only
//! buckets whose digest in the root is another one are read again; a vault that nobody wrote to costs two
//! small reads.

use crate::ports::{Store, StoreError};

use super::error::{Finding, RecordFault, UnlockError};
use super::layout::ROOTS;
use super::load::{Faults, Known, State, load};
use super::open_vault::Vault;
use super::root::Root;
use super::status::{read_heads, read_pair};

impl<S: Store> Vault<S> {
    /// Takes over what was written since this vault was opened or last looked; `true` when anything was.
    /// After it this vault may write again, so whoever looks without the turn to write has to leave it at
    /// looking. What was set aside stays so, unless it was written or deleted since.
    ///
    /// # Errors
    /// [`UnlockError`]; then this vault knows what it knew. [`UnlockError::Wrong`] when the keys no longer
    /// fit: the master key was changed elsewhere, or another vault was put in its place.
    /// [`UnlockError::NoVault`] when it was erased.
    pub async fn refresh(&mut self) -> Result<bool, UnlockError> {
        if !self.is_behind().await? {
            return Ok(false);
        }
        let heads = read_heads(&self.store).await?;
        let known = Known { root: &self.root, manifest: &self.manifest };
        let state = match load(&self.store, &mut self.keys, heads, Some(known)).await {
            Ok(state) => state,
            Err(error) => {
                // Looking may have let go of the epoch before; what is in memory may still need it.
                let _ = self.keys.recall(self.root.previous.as_ref());
                return Err(error);
            }
        };
        let faults = self.faults_after(&state);
        let State { header, header_lost, root, roots, current, manifest, reloaded, mut findings, .. } = state;
        findings.extend(self.findings.iter().copied().filter(
            |finding| matches!(finding, Finding::BucketRebuilt { bucket, .. } if !reloaded.contains(bucket)),
        ));
        self.header = header;
        self.mend_header = header_lost;
        // Another tab may have begun a rotation of its own since.
        self.rotated = 0;
        self.root = Root { writer: self.root.writer, ..root };
        self.roots = roots;
        self.current = current;
        self.manifest = manifest;
        self.faults.replace(faults);
        self.findings = findings;
        // Whoever wrote may have kept one.
        self.shortlisted.set(true);
        Ok(true)
    }

    /// For a write that was superseded after one whose answer was lost: takes over what is stored when this
    /// vault wrote it itself. `false`, and nothing is taken over, when somebody else did.
    ///
    /// # Errors
    /// [`UnlockError`] as for [`refresh`](Self::refresh).
    pub async fn recover_own_write(&mut self) -> Result<bool, UnlockError> {
        let roots = read_pair(&self.store, ROOTS).await?;
        let newest = roots
            .iter()
            .flatten()
            .filter_map(|raw| Root::open(raw, &self.keys))
            .max_by_key(|root| root.generation);
        let own = newest.is_some_and(|root| root.writer == self.root.writer);
        if own {
            self.refresh().await?;
        }
        Ok(own)
    }

    /// Whether somebody wrote to the store since this vault last read or wrote it.
    ///
    /// # Errors
    /// [`StoreError`] when the store does not answer.
    pub(crate) async fn is_behind(&self) -> Result<bool, StoreError> {
        Ok(read_pair(&self.store, ROOTS).await? != self.roots)
    }

    /// What is known to be broken, seen with the new `state`: a record that is still the same one is still
    /// broken.
    fn faults_after(&self, state: &State) -> Faults {
        let mut faults = state.faults.clone();
        for (id, (kind, fault)) in self.faults.borrow().iter() {
            let (before, after) = (self.manifest.get(*id), state.manifest.get(*id));
            let same = before.map(|item| item.digest) == after.map(|item| item.digest);
            if same && state.present.contains(id) && *fault != RecordFault::Missing {
                faults.entry(*id).or_insert((*kind, *fault));
            }
        }
        faults.extend(state.missing());
        faults
    }
}
