//! Reading the plain file.
//!
//! Anybody can have written it, so nothing in it is believed: sizes, kinds and ids are checked here, and
//! whoever knows what a payload should be ([`Contents`](super::Contents)) checks that before it goes in.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::ports::Progress;
use crate::vault::{Change, MAX_LIST, MAX_PAYLOAD, RecordId, RecordKind};

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

    /// The records, not checked for what is in them.
    pub(super) fn changes(&self) -> &[Change] {
        &self.changes
    }
}
