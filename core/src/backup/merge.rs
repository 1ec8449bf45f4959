//! Taking a file into a vault that has something in it already.
//!
//! The state after the import is written whole into a fresh key space: what is here goes along as it lies,
//! what the file brings is put in, sealed anew where it came under another key. One last transaction makes
//! that space the current one. The space before stays, and the root that points to it is kept aside: that
//! is what the import can be undone to.
//!
//! Nothing is lost in silence. What was changed on both sides is kept on both sides. The record that stays
//! then counts as having seen the other one, under the name of this import and of no device, so that the
//! same fork does not come up again, and so that it does not look like something written by hand after it.

use std::collections::BTreeSet;

use crate::ports::{Op, Progress, Store, Table};
use crate::vault::layout::{UNDO, clear, put};
use crate::vault::manifest::{Item, Manifest};
use crate::vault::record::{self, Opened, RecordPrefix};
use crate::vault::root::Root;
use crate::vault::{Change, MAX_LIST, MAX_PAYLOAD, ReadError, Record, ReplicaId, Vault, VersionVector};

use super::compare::{Compared, Contents, Relation, variant};
use super::error::ImportError;
use super::filling::{Filling, Part};
use super::incoming::Incoming;
use super::turn::copy_bucket;

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// Records that were not here.
    pub new: usize,
    /// Records of which the file had the newer version.
    pub replaced: usize,
    /// Records that were changed on both sides, and of which both are kept.
    pub forked: usize,
}

impl Incoming {
    /// Takes the file into `vault`. What the file brings nothing to is not written at all. `progress` hears
    /// of records, more than once of each.
    ///
    /// # Errors
    /// [`ImportError`]; the vault is as it was then.
    pub async fn merge<S: Store>(
        &self,
        vault: &mut Vault<S>,
        contents: &impl Contents,
        progress: &mut impl Progress,
    ) -> Result<Merged, ImportError> {
        vault.settle(progress).await?;
        let total = 2 * self.len() + vault.manifest.items().count();
        let mut part = Part::new(progress, total);
        let plan = self.compared(vault, contents, &mut part).await?;
        let plan: Vec<_> = plan.into_iter().filter(|compared| compared.relation.brings()).collect();
        let mut merged = Merged::default();
        for compared in &plan {
            match compared.relation {
                Relation::New => merged.new += 1,
                Relation::NewerThere => merged.replaced += 1,
                _ => merged.forked += 1,
            }
        }
        if plan.is_empty() {
            return Ok(merged);
        }
        let before = vault.undo_root().await?;
        let mut filling = vault.begin_filling(before.as_ref()).await?;
        let merging =
            Merging { incoming: self, vault, contents, import: ReplicaId::make(&*vault.host.random) };
        let (mut root, manifest) = match merging.fill(&mut filling, &plan, &mut part).await {
            Ok(filled) => filled,
            Err(error) => {
                filling.abandon().await;
                return Err(error);
            }
        };
        let mut ops: Vec<Op> = before.map(|root| clear(root.space)).unwrap_or_default();
        ops.push(put(Table::Meta, UNDO, vault.root.seal(&vault.keys, &*vault.host.random)));
        let turn = vault.turn_to(&mut root, &mut ops);
        filling.finish(ops).await?;
        vault.turned(turn, root, manifest);
        for compared in plan {
            vault.faults.borrow_mut().remove(&compared.id);
        }
        Ok(merged)
    }
}

/// An import that fills its space.
struct Merging<'a, S, C> {
    incoming: &'a Incoming,
    vault: &'a Vault<S>,
    contents: &'a C,
    /// The name under which records count as having been seen together.
    import: ReplicaId,
}

impl<S: Store, C: Contents> Merging<'_, S, C> {
    async fn fill(
        &self,
        filling: &mut Filling<'_, S>,
        plan: &[Compared],
        part: &mut Part<'_, impl Progress>,
    ) -> Result<(Root, Manifest), ImportError> {
        let vault = self.vault;
        let brought: BTreeSet<_> = plan.iter().map(|compared| compared.id).collect();
        let mut manifest = Manifest::empty();
        for at in 0..=u8::MAX {
            manifest.replace(at, vault.manifest.bucket(at).clone());
            let stays = |id| !brought.contains(&id);
            copy_bucket(vault, (vault.root.space, at), stays, filling, part).await?;
        }
        for compared in plan {
            for (item, raw) in self.brought(compared).await? {
                filling.record(item.id, raw).await?;
                manifest.insert(item);
            }
            part.step().await?;
        }
        let root = vault.root_for(filling, &manifest, part).await?;
        Ok((root, manifest))
    }

    /// What is written for one record of the file.
    async fn brought(&self, compared: &Compared) -> Result<Vec<(Item, Vec<u8>)>, ImportError> {
        let (vault, at) = (self.vault, compared.at);
        let entry = self.incoming.entry(at).ok_or(ImportError::Damaged { line: None })?;
        if compared.relation == Relation::Forked {
            let there = self.incoming.record(at)?;
            return self.both(there, entry.versions).await;
        }
        if let Some(file) = self.incoming.under(&vault.keys)
            && let Some(item) = file.manifest.get(compared.id)
        {
            return Ok(vec![(item.clone(), file.sealed(at)?)]);
        }
        // Sealed by somebody else, or by nobody: read as what it says it is, and written anew from that.
        let record = self.incoming.record(at)?;
        let content = self.contents.read(&record)?;
        let versions = entry.versions.cloned().unwrap_or_else(|| VersionVector::from([(self.import, 1)]));
        let Record { id, kind, schema, revision, .. } = record;
        let prefix = RecordPrefix { epoch: vault.keys.epoch, schema, kind, id, revision };
        let opened = Opened { prefix, versions, list: content.list, payload: content.payload };
        Ok(vec![self.seal(opened)?])
    }

    /// Both sides of a fork.
    async fn both(
        &self,
        there: Record,
        seen: Option<&VersionVector>,
    ) -> Result<Vec<(Item, Vec<u8>)>, ImportError> {
        let vault = self.vault;
        let raw = match vault.read_raw(there.id).await {
            Ok(Some(raw)) => raw,
            Err(ReadError::Store(error)) => return Err(error.into()),
            // Found damaged since it was compared, a moment ago.
            Ok(None) | Err(ReadError::Fault { .. }) => return Err(ImportError::Damaged { line: None }),
        };
        let mut here = record::open(&vault.keys, &raw).ok_or(ImportError::Damaged { line: None })?;
        let prefix = here.prefix;
        let (id, kind, schema, revision) = (prefix.id, prefix.kind, prefix.schema, prefix.revision);
        let record = Record { id, kind, schema, revision, payload: here.payload.clone() };
        let variant = variant(id, &self.contents.read(&there)?.payload);
        let Change::Put { id, kind, schema, payload, list } =
            self.contents.beside(variant, &there, &record)?
        else {
            return Err(ImportError::Damaged { line: None });
        };
        for (replica, count) in seen.into_iter().flatten() {
            let known = here.versions.entry(*replica).or_default();
            *known = (*known).max(*count);
        }
        here.versions.insert(self.import, 1);
        here.prefix.epoch = vault.keys.epoch;
        if id == there.id {
            // One that holds what both hold, in the place of both.
            here.prefix =
                RecordPrefix { schema, revision: prefix.revision.max(there.revision) + 1, ..here.prefix };
            return Ok(vec![self.seal(Opened { list, payload, ..here })?]);
        }
        let versions = seen.cloned().unwrap_or_else(|| VersionVector::from([(self.import, 1)]));
        let prefix = RecordPrefix { epoch: vault.keys.epoch, schema, kind, id, revision: 1 };
        Ok(vec![self.seal(here)?, self.seal(Opened { prefix, versions, list, payload })?])
    }

    fn seal(&self, opened: Opened) -> Result<(Item, Vec<u8>), ImportError> {
        if opened.payload.len() > MAX_PAYLOAD || opened.list.to_string().len() > MAX_LIST {
            return Err(ImportError::TooLarge);
        }
        let Opened { prefix, versions, list, payload } = &opened;
        let raw = record::seal(&self.vault.keys, prefix, versions, list, payload, &*self.vault.host.random);
        Ok((Item::of(&opened, &raw), raw))
    }
}
