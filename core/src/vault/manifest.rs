//! The manifest: what must be in the vault.
//!
//! 256 sealed buckets by the first byte of the record's id, each with id, revision and digest of its
//! records and the few fields that lists show. So a save seals one record and one bucket, however many
//! there are; lists open without opening visits; and a record that is missing, swapped or older than it
//! should be is noticed, because its digest is here and the digest of the bucket is in the root.
//!
//! ```text
//! 'B' | format u8 | alg u8 | epoch u32 | space 8 | bucket u8 | generation u64 | nonce …
//! ```

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::ports::Random;

use super::aead::{open_blob, seal_blob};
use super::ids::{KeySpace, RecordId, RecordKind};
use super::keys::Keys;
use super::layout::{BUCKETS, bucket_of};
use super::record::{Opened, VersionVector};

const MAGIC: u8 = b'B';
const FORMAT: u8 = 1;
const ALG: u8 = 1;
const PREFIX: usize = 24;

/// What the manifest knows of a record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Item {
    pub(crate) id: RecordId,
    pub(crate) kind: RecordKind,
    pub(crate) schema: u16,
    pub(crate) revision: u64,
    #[serde(with = "super::encoding::base64_array")]
    pub(crate) digest: [u8; 32],
    pub(crate) versions: VersionVector,
    pub(crate) list: Value,
}

impl Item {
    /// The item for a record that opened, stored as `raw`.
    pub(crate) fn of(opened: &Opened, raw: &[u8]) -> Self {
        let prefix = opened.prefix;
        Self {
            id: prefix.id,
            kind: prefix.kind,
            schema: prefix.schema,
            revision: prefix.revision,
            digest: Sha256::digest(raw).into(),
            versions: opened.versions.clone(),
            list: opened.list.clone(),
        }
    }
}

/// One bucket, by id.
pub(crate) type Bucket = BTreeMap<RecordId, Item>;

#[derive(Serialize)]
struct Sealing<'a> {
    items: Vec<&'a Item>,
}

#[derive(Deserialize)]
struct Body {
    items: Vec<Item>,
}

/// Where and when a bucket was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BucketPlace {
    pub(crate) space: KeySpace,
    pub(crate) bucket: u8,
    pub(crate) generation: u64,
}

/// Seals a bucket.
pub(crate) fn seal(keys: &Keys, place: BucketPlace, bucket: &Bucket, random: &dyn Random) -> Vec<u8> {
    let mut prefix = vec![MAGIC, FORMAT, ALG];
    prefix.extend_from_slice(&keys.epoch.to_be_bytes());
    prefix.extend_from_slice(&place.space.to_bytes());
    prefix.push(place.bucket);
    prefix.extend_from_slice(&place.generation.to_be_bytes());
    let body = Sealing { items: bucket.values().collect() };
    let json = serde_json::to_vec(&body).expect("ids are texts, so JSON can key by them");
    seal_blob(keys.manifest.expose(), keys.vault, &prefix, &json, random)
}

/// The epoch that a bucket was sealed in.
pub(crate) fn epoch_of(raw: &[u8]) -> Option<u32> {
    let (epoch, _) = raw.strip_prefix(&[MAGIC, FORMAT, ALG])?.split_first_chunk()?;
    Some(u32::from_be_bytes(*epoch))
}

/// Opens a bucket wherever it stands, under the keys of the epoch that it names; `None` when it is not what
/// was written.
pub(crate) fn open(keys: &Keys, raw: &[u8]) -> Option<(BucketPlace, Bucket)> {
    let rest = raw.get(..PREFIX)?.strip_prefix(&[MAGIC, FORMAT, ALG])?;
    let (_, rest) = rest.split_first_chunk::<4>()?;
    let (space, rest) = rest.split_first_chunk()?;
    let (bucket, rest) = rest.split_first()?;
    let (generation, _) = rest.split_first_chunk()?;
    let keys = keys.of_epoch(epoch_of(raw)?)?;
    let place = BucketPlace {
        space: KeySpace::from_bytes(*space),
        bucket: *bucket,
        generation: u64::from_be_bytes(*generation),
    };
    let json = open_blob(keys.manifest.expose(), keys.vault, PREFIX, raw).ok()?;
    let body: Body = serde_json::from_slice(&json).ok()?;
    Some((place, body.items.into_iter().map(|item| (item.id, item)).collect()))
}

/// All buckets, opened.
pub(crate) struct Manifest(Vec<Bucket>);

impl Manifest {
    pub(crate) fn empty() -> Self {
        Self(vec![Bucket::new(); BUCKETS])
    }

    pub(crate) fn bucket(&self, bucket: u8) -> &Bucket {
        &self.0[usize::from(bucket)]
    }

    pub(crate) fn replace(&mut self, bucket: u8, with: Bucket) {
        self.0[usize::from(bucket)] = with;
    }

    pub(crate) fn insert(&mut self, item: Item) {
        self.0[usize::from(bucket_of(item.id))].insert(item.id, item);
    }

    pub(crate) fn get(&self, id: RecordId) -> Option<&Item> {
        self.bucket(bucket_of(id)).get(&id)
    }

    pub(crate) fn items(&self) -> impl Iterator<Item = &Item> {
        self.0.iter().flat_map(BTreeMap::values)
    }
}
