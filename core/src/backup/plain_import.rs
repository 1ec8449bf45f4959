//! Reading the plain file, and putting it into an open vault.
//!
//! Anybody can have written it, so nothing in it is believed: sizes, kinds and ids are checked here, and
//! whoever knows what a payload should be checks that in [`PlainFile::changes`] before it goes in. It goes
//! in whole, in one transaction.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::ports::{Progress, Store};
use crate::vault::{Change, MAX_LIST, MAX_PAYLOAD, RecordId, RecordKind, Vault};

use super::error::ImportError;
use super::import::Summary;
use super::scan::Scanned;
use super::slices::Steps;

#[derive(Deserialize)]
struct Document {
    created: DateTime<FixedOffset>,
    app: String,
    /// Empty: they were taken out.
    records: [(); 0],
    count: usize,
    #[serde(default)]
    left_out: usize,
}

#[derive(Deserialize)]
struct Line {
    kind: String,
    id: RecordId,
    schema: u16,
    list: Value,
    #[serde(deserialize_with = "as_bytes")]
    payload: Vec<u8>,
}

/// JSON within JSON, back to bytes at once: the tree of a whole file would take many times its size.
fn as_bytes<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
    Ok(Value::deserialize(from)?.to_string().into_bytes())
}

/// A plain file that was read whole.
pub struct PlainFile {
    summary: Summary,
    changes: Vec<Change>,
}

impl PlainFile {
    /// Reads a plain file of this version, a record at a time. Nesting is limited by the parser (128
    /// levels).
    pub(super) async fn parse(
        bytes: &[u8],
        scanned: &Scanned,
        progress: &mut impl Progress,
    ) -> Result<Self, ImportError> {
        let Document { created, app, records: [], count, left_out } = serde_json::from_slice(&scanned.rest)
            .map_err(|error| {
            ImportError::Damaged { line: scanned.records.is_empty().then(|| error.line()) }
        })?;
        if count != scanned.records.len() {
            return Err(ImportError::Damaged { line: None });
        }
        let mut steps = Steps::new(progress, bytes.len(), 2 * bytes.len());
        let mut counts = BTreeMap::new();
        let mut seen = BTreeSet::new();
        let mut changes = Vec::with_capacity(count);
        for range in &scanned.records {
            let line = serde_json::from_slice(&bytes[range.clone()]).map_err(|error| {
                let before = bytes[..range.start].iter().filter(|byte| **byte == b'\n').count();
                ImportError::Damaged { line: Some(before + error.line().max(1)) }
            })?;
            let Line { kind, id, schema, list, payload } = line;
            let kind = RecordKind::from_name(&kind).ok_or(ImportError::UnknownKind)?;
            if payload.len() > MAX_PAYLOAD || list.to_string().len() > MAX_LIST {
                return Err(ImportError::TooLarge);
            }
            if !seen.insert(id) {
                return Err(ImportError::Duplicate(id));
            }
            *counts.entry(kind).or_default() += 1;
            changes.push(Change::Put { id, kind, schema, payload, list });
            steps.at(range.end).await?;
        }
        let summary =
            Summary { created, app, vault: None, generation: None, records: changes.len(), left_out, counts };
        Ok(Self { summary, changes })
    }

    /// What the file says of itself, with the counts of each kind.
    pub fn summary(&self) -> &Summary {
        &self.summary
    }

    /// The records, for checking what is in them before they go in.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The records, for whoever checks and rewrites them.
    pub fn into_changes(self) -> Vec<Change> {
        self.changes
    }
}

/// Writes `changes` into a vault that holds nothing but settings, all or none. Settings that come along
/// replace those that are there.
///
/// # Errors
/// [`ImportError::NotEmpty`] when the vault holds anything else, or why it did not take them.
pub async fn import_plain<S: Store>(vault: &mut Vault<S>, changes: Vec<Change>) -> Result<(), ImportError> {
    let settings: Vec<RecordId> = vault.list(RecordKind::SETTINGS).map(|listed| listed.id).collect();
    if vault.count() != settings.len() || !vault.set_aside().is_empty() {
        return Err(ImportError::NotEmpty);
    }
    let brings_settings = changes
        .iter()
        .any(|change| matches!(change, Change::Put { kind, .. } if *kind == RecordKind::SETTINGS));
    let replaced = if brings_settings { settings } else { Vec::new() };
    let mut all: Vec<Change> = replaced.into_iter().map(|id| Change::Delete { id }).collect();
    all.extend(changes);
    Ok(vault.write(all).await?)
}
