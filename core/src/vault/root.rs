//! The root: which state of the vault is the current one.
//!
//! Small and sealed. It names the key space in use, the digest of each manifest bucket and of the header,
//! and the replica and writer that wrote it; while a rotation runs, also the master key of the epoch before,
//! wrapped under the one of now. Two copies are written in turn, so one of them can be lost.
//! Generation and last change stand in front in the clear (authenticated), because the unlock screen
//! shows them: they are how a worker notices that an old profile was put back.
//!
//! ```text
//! 'R' | format u8 | alg u8 | epoch u32 | generation u64 | changed, ms since 1970 i64 | offset, minutes i16 | nonce …
//! ```

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::ports::Random;

use super::aead::{open_blob, seal_blob};
use super::ids::{KeySpace, ReplicaId, WriterToken};
use super::keys::{Keys, Previous};
use super::layout::BUCKETS;

const MAGIC: u8 = b'R';
const FORMAT: u8 = 1;
const ALG: u8 = 1;
const PREFIX: usize = 25;

/// What can be read of a root without a key. Not to be trusted before the vault is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RootPrefix {
    pub(crate) epoch: u32,
    pub(crate) generation: u64,
    pub(crate) changed: DateTime<FixedOffset>,
}

impl RootPrefix {
    pub(crate) fn parse(raw: &[u8]) -> Option<Self> {
        let prefix = raw.get(..PREFIX)?;
        let rest = prefix.strip_prefix(&[MAGIC, FORMAT, ALG])?;
        let (epoch, rest) = rest.split_first_chunk()?;
        let (generation, rest) = rest.split_first_chunk()?;
        let (changed, rest) = rest.split_first_chunk()?;
        let (offset, _) = rest.split_first_chunk()?;
        let offset = FixedOffset::east_opt(i32::from(i16::from_be_bytes(*offset)) * 60)?;
        Some(Self {
            epoch: u32::from_be_bytes(*epoch),
            generation: u64::from_be_bytes(*generation),
            changed: DateTime::from_timestamp_millis(i64::from_be_bytes(*changed))?.with_timezone(&offset),
        })
    }

    fn bytes(&self) -> Vec<u8> {
        let offset = i16::try_from(self.changed.offset().local_minus_utc() / 60).unwrap_or(0);
        let mut bytes = vec![MAGIC, FORMAT, ALG];
        bytes.extend_from_slice(&self.epoch.to_be_bytes());
        bytes.extend_from_slice(&self.generation.to_be_bytes());
        bytes.extend_from_slice(&self.changed.timestamp_millis().to_be_bytes());
        bytes.extend_from_slice(&offset.to_be_bytes());
        bytes
    }
}

/// The digest of each bucket as stored; all zeros where there is none.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct BucketDigests(Vec<[u8; 32]>);

impl BucketDigests {
    pub(crate) fn none() -> Self {
        Self(vec![[0; 32]; BUCKETS])
    }

    pub(crate) fn of(raw: &[u8]) -> [u8; 32] {
        Sha256::digest(raw).into()
    }

    /// The digest of `bucket`; `None` where nothing is stored.
    pub(crate) fn get(&self, bucket: u8) -> Option<[u8; 32]> {
        Some(self.0[usize::from(bucket)]).filter(|digest| *digest != [0; 32])
    }

    pub(crate) fn set(&mut self, bucket: u8, digest: Option<[u8; 32]>) {
        self.0[usize::from(bucket)] = digest.unwrap_or([0; 32]);
    }
}

/// What is sealed in the root.
#[derive(Clone)]
pub(crate) struct Root {
    pub(crate) generation: u64,
    pub(crate) changed: DateTime<FixedOffset>,
    pub(crate) writer: WriterToken,
    pub(crate) replica: ReplicaId,
    pub(crate) space: KeySpace,
    pub(crate) header: [u8; 32],
    pub(crate) buckets: BucketDigests,
    /// There while a rotation runs: what opens the records that are not rewritten yet.
    pub(crate) previous: Option<Previous>,
}

/// Fields that are not known are passed over: the first version kept one more.
#[derive(Serialize, Deserialize)]
struct Body {
    writer: WriterToken,
    replica: ReplicaId,
    space: KeySpace,
    #[serde(with = "super::encoding::base64_array")]
    header: [u8; 32],
    #[serde(with = "super::encoding::base64_bytes")]
    buckets: Vec<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    previous: Option<Previous>,
}

impl Root {
    /// The bytes to store.
    pub(crate) fn seal(&self, keys: &Keys, random: &dyn Random) -> Vec<u8> {
        let prefix = RootPrefix { epoch: keys.epoch, generation: self.generation, changed: self.changed };
        let body = Body {
            writer: self.writer,
            replica: self.replica,
            space: self.space,
            header: self.header,
            buckets: self.buckets.0.concat(),
            previous: self.previous.clone(),
        };
        let json = serde_json::to_vec(&body).expect("a root has no map keys that JSON cannot hold");
        seal_blob(keys.manifest.expose(), keys.vault, &prefix.bytes(), &json, random)
    }

    /// Opens the bytes of a copy; `None` when they are not what was written, or of another epoch.
    pub(crate) fn open(raw: &[u8], keys: &Keys) -> Option<Self> {
        let prefix = RootPrefix::parse(raw)?;
        let json = open_blob(keys.manifest.expose(), keys.vault, PREFIX, raw).ok()?;
        let body: Body = serde_json::from_slice(&json).ok()?;
        let (buckets, rest) = body.buckets.as_chunks::<32>();
        if prefix.epoch != keys.epoch || buckets.len() != BUCKETS || !rest.is_empty() {
            return None;
        }
        Some(Self {
            generation: prefix.generation,
            changed: prefix.changed,
            writer: body.writer,
            replica: body.replica,
            space: body.space,
            header: body.header,
            buckets: BucketDigests(buckets.to_vec()),
            previous: body.previous,
        })
    }
}
