//! A sealed record: one aggregate, replaced whole.
//!
//! In front stands in the clear what finds and places it, all of it authenticated together with the id of
//! the vault, so that a record put in another's place does not open. Inside stand the version vector, the
//! fields that lists show, and the payload. The fields are kept here as well as in the manifest, so that
//! a lost manifest bucket can be made again from the records.
//!
//! ```text
//! format u8 | alg u8 | epoch u32 | schema u16 | kind u8 | id 16 | revision u64 | nonce 24 | ciphertext | tag
//! inside: length of the envelope u32 | envelope (JSON) | payload, padded
//! ```

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::Zeroizing;

use crate::ports::Random;

use super::aead::{open_blob, seal_blob};
use super::ids::{RecordId, RecordKind, ReplicaId};
use super::keys::Keys;

const FORMAT: u8 = 1;
const ALG: u8 = 1;
const PREFIX: usize = 33;

/// The longest payload, in bytes. Far beyond any visit; keeps what comes in from files within memory.
pub const MAX_PAYLOAD: usize = 8 * 1024 * 1024;

/// How often each replica has written a record: tells newer from forked when two copies meet.
pub type VersionVector = BTreeMap<ReplicaId, u64>;

/// What stands in the clear in front of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RecordPrefix {
    pub(crate) epoch: u32,
    pub(crate) schema: u16,
    pub(crate) kind: RecordKind,
    pub(crate) id: RecordId,
    pub(crate) revision: u64,
}

impl RecordPrefix {
    pub(crate) fn parse(raw: &[u8]) -> Option<Self> {
        let rest = raw.get(..PREFIX)?.strip_prefix(&[FORMAT, ALG])?;
        let (epoch, rest) = rest.split_first_chunk()?;
        let (schema, rest) = rest.split_first_chunk()?;
        let (kind, rest) = rest.split_first()?;
        let (id, rest) = rest.split_first_chunk()?;
        let (revision, _) = rest.split_first_chunk()?;
        Some(Self {
            epoch: u32::from_be_bytes(*epoch),
            schema: u16::from_be_bytes(*schema),
            kind: RecordKind::from_code(*kind),
            id: RecordId::from_bytes(*id),
            revision: u64::from_be_bytes(*revision),
        })
    }

    fn bytes(&self) -> Vec<u8> {
        let mut bytes = vec![FORMAT, ALG];
        bytes.extend_from_slice(&self.epoch.to_be_bytes());
        bytes.extend_from_slice(&self.schema.to_be_bytes());
        bytes.push(self.kind.code());
        bytes.extend_from_slice(&self.id.to_bytes());
        bytes.extend_from_slice(&self.revision.to_be_bytes());
        bytes
    }
}

/// What is sealed beside the payload.
#[derive(Serialize)]
struct Sealing<'a> {
    versions: &'a VersionVector,
    list: &'a Value,
}

/// The same, of a record that opened.
#[derive(Deserialize)]
struct Envelope {
    versions: VersionVector,
    list: Value,
}

/// A record that opened.
pub(crate) struct Opened {
    pub(crate) prefix: RecordPrefix,
    pub(crate) versions: VersionVector,
    pub(crate) list: Value,
    pub(crate) payload: Vec<u8>,
}

/// Seals a record.
pub(crate) fn seal(
    keys: &Keys,
    prefix: &RecordPrefix,
    versions: &VersionVector,
    list: &Value,
    payload: &[u8],
    random: &dyn Random,
) -> Vec<u8> {
    let envelope = Sealing { versions, list };
    let envelope =
        Zeroizing::new(serde_json::to_vec(&envelope).expect("ids are texts, so JSON can key by them"));
    let len = u32::try_from(envelope.len()).expect("the fields for lists are short; the caller checked");
    let mut text = Zeroizing::new(Vec::with_capacity(4 + envelope.len() + payload.len()));
    text.extend_from_slice(&len.to_be_bytes());
    text.extend_from_slice(&envelope);
    text.extend_from_slice(payload);
    seal_blob(keys.record.expose(), keys.vault, &prefix.bytes(), &text, random)
}

/// Opens a record wherever it stands, under the keys of the epoch that it names; the caller compares the
/// prefix with what should be there.
pub(crate) fn open(keys: &Keys, raw: &[u8]) -> Option<Opened> {
    let (prefix, text) = unsealed(keys, raw)?;
    let (envelope, payload) = parts(&text)?;
    let Envelope { versions, list } = serde_json::from_slice(envelope).ok()?;
    Some(Opened { prefix, versions, list, payload: payload.to_vec() })
}

/// The same for whoever wants the payload only.
pub(crate) fn open_payload(keys: &Keys, raw: &[u8]) -> Option<(RecordPrefix, Vec<u8>)> {
    let (prefix, text) = unsealed(keys, raw)?;
    let (_, payload) = parts(&text)?;
    Some((prefix, payload.to_vec()))
}

fn unsealed(keys: &Keys, raw: &[u8]) -> Option<(RecordPrefix, Zeroizing<Vec<u8>>)> {
    let prefix = RecordPrefix::parse(raw)?;
    let keys = keys.of_epoch(prefix.epoch)?;
    let text = open_blob(keys.record.expose(), keys.vault, PREFIX, raw).ok()?;
    Some((prefix, text))
}

/// The envelope and the payload.
fn parts(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let (len, rest) = text.split_first_chunk()?;
    rest.split_at_checked(usize::try_from(u32::from_be_bytes(*len)).ok()?)
}
