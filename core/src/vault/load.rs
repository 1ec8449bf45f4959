//! Reading what is in the store, with the keys at hand: for opening a vault, and for looking again.
//!
//! Root and header are read first, then manifest and the presence of records, and another tab may write in between.
//! Every write changes a copy of the root. So the first two are read once more at the end, and when they differ
//! everything is read again: no half of one state with half of another.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::future::join;

use crate::ports::{Store, StoreError, Table};

use super::error::{Finding, Part, RecordFault, UnlockError};
use super::header::{Header, HeaderFault};
use super::ids::{RecordId, RecordKind};
use super::keys::Keys;
use super::layout::{BUCKETS, bucket_key, record_in};
use super::manifest::{self, Bucket, Item, Manifest};
use super::record;
use super::root::{BucketDigests, Root};
use super::status::{Heads, Pair, read_heads};

/// How often a state may change while it is read before that is an error.
const ATTEMPTS: usize = 8;

/// The records that cannot be read, with what is wrong with them.
pub(crate) type Faults = BTreeMap<RecordId, (Option<RecordKind>, RecordFault)>;

/// What is in the store, of one moment.
pub(crate) struct State {
    pub(crate) header: Header,
    /// Whether a copy of the header is to be written again.
    pub(crate) header_lost: bool,
    pub(crate) root: Root,
    /// The copies of the root as they were read.
    pub(crate) roots: Pair,
    /// Which of them is the current one.
    pub(crate) current: usize,
    pub(crate) manifest: Manifest,
    /// The buckets that were read, and not taken over from what was known.
    pub(crate) reloaded: BTreeSet<u8>,
    /// The records there are, whatever is in them.
    pub(crate) present: BTreeSet<RecordId>,
    /// What showed to be broken.
    pub(crate) faults: Faults,
    pub(crate) findings: Vec<Finding>,
}

impl State {
    /// What the manifest lists and the store does not have.
    pub(crate) fn missing(&self) -> impl Iterator<Item = (RecordId, (Option<RecordKind>, RecordFault))> {
        let gone = self.manifest.items().map(|item| item.id).filter(|id| !self.present.contains(id));
        gone.map(|id| (id, (None, RecordFault::Missing)))
    }
}

/// What this opening knows already, so that only what changed is read.
pub(crate) struct Known<'a> {
    pub(crate) root: &'a Root,
    pub(crate) manifest: &'a Manifest,
}

/// Reads the state of the vault that `keys` open, beginning with `heads`, and has them recall the epoch before when the root
/// says so.
///
/// # Errors
/// [`UnlockError`]; [`UnlockError::Wrong`] when there is a vault that these keys do not fit.
pub(crate) async fn load<S: Store>(
    store: &S,
    keys: &mut Keys,
    mut heads: Heads,
    known: Option<Known<'_>>,
) -> Result<State, UnlockError> {
    for _ in 0..ATTEMPTS {
        let outcome = look(store, keys, heads.clone(), known.as_ref()).await;
        let now = read_heads(store).await?;
        if now == heads {
            return outcome;
        }
        heads = now;
    }
    Err(StoreError::Superseded.into())
}

async fn look<S: Store>(
    store: &S,
    keys: &mut Keys,
    heads: Heads,
    known: Option<&Known<'_>>,
) -> Result<State, UnlockError> {
    let Top { header, header_lost, mut root, root_lost, current } = top(&heads, keys)?;
    let mut findings = Vec::new();
    if header_lost {
        findings.push(Finding::HeaderCopyLost);
    }
    if root_lost {
        findings.push(Finding::RootCopyLost);
    }
    let roots = heads.roots;
    // While a rotation runs, some of what is stored is still under the master key before.
    keys.recall(root.previous.as_ref()).map_err(|_| UnlockError::Damaged(Part::Root))?;

    // With one copy of the root alone, any bucket may be one write further than it says.
    let known = known.filter(|known| !root_lost && known.root.space == root.space);
    let space = root.space.to_bytes();
    let mut buckets = Buckets { store, keys, root: &mut root, root_lost, faults: Faults::new(), findings };
    // Both at once: the database looks for the keys while the buckets are being opened.
    let (loaded, stored) = join(buckets.load(known), store.keys(Table::Records, &space)).await;
    let ((manifest, reloaded), stored) = (loaded?, stored?);
    let Buckets { faults, findings, .. } = buckets;
    let present = stored.iter().filter_map(|key| record_in(key)).collect();
    Ok(State { header, header_lost, root, roots, current, manifest, reloaded, present, faults, findings })
}

/// Header and root, opened: what says which state is the current one.
pub(crate) struct Top {
    header: Header,
    header_lost: bool,
    root: Root,
    root_lost: bool,
    /// Which copy of the root is the current one.
    pub(crate) current: usize,
}

impl Top {
    /// Whether nothing of it is lost, newer than this version, or about to change.
    pub(crate) fn is_in_order(&self) -> bool {
        let is_lost = self.header_lost || self.root_lost;
        !is_lost && !self.header.is_newer_minor() && self.root.previous.is_none()
    }
}

/// Opens header and root.
///
/// # Errors
/// [`UnlockError`]; [`UnlockError::Wrong`] when there is a vault that these keys do not fit.
pub(crate) fn top(heads: &Heads, keys: &Keys) -> Result<Top, UnlockError> {
    let header = newest_signed(&heads.headers, keys)?;
    let header_lost = heads.headers.iter().any(|copy| copy.as_deref() != Some(header.raw()));
    let opened = [0, 1].map(|at| heads.roots[at].as_deref().and_then(|raw| Root::open(raw, keys)));
    let root_lost = opened.iter().any(Option::is_none);
    let (current, root) = opened
        .into_iter()
        .enumerate()
        .filter_map(|(at, root)| Some((at, root?)))
        .max_by_key(|(_, root)| root.generation)
        .ok_or(UnlockError::Damaged(Part::Root))?;
    // An older header, with slots that have been removed since.
    if root.header != header.digest() {
        return Err(UnlockError::Damaged(Part::Header));
    }
    Ok(Top { header, header_lost, root, root_lost, current })
}

/// The newest header that was written by somebody who could open this vault.
fn newest_signed(copies: &Pair, keys: &Keys) -> Result<Header, UnlockError> {
    let mut sound = Vec::new();
    for raw in copies.iter().flatten() {
        match Header::parse(raw) {
            Ok(header) => sound.push(header),
            Err(HeaderFault::Damaged) => {}
            Err(HeaderFault::Newer { major }) => return Err(UnlockError::Newer { major }),
        }
    }
    let other = !sound.is_empty();
    let signed = sound.into_iter().filter(|header| header.is_signed_by(keys));
    match signed.max_by_key(Header::revision) {
        Some(header) => Ok(header),
        // Of another vault, or of this one with a master key that came after.
        None if other => Err(UnlockError::Wrong),
        None if copies.iter().all(Option::is_none) => Err(UnlockError::NoVault),
        None => Err(UnlockError::Damaged(Part::Header)),
    }
}

/// Opens buckets; one that is not what the root says is made again from its records.
///
/// When a copy of the root was lost, the other may be one write behind: a bucket that was written by
/// exactly that one write is then the right one.
struct Buckets<'a, S> {
    store: &'a S,
    keys: &'a Keys,
    root: &'a mut Root,
    root_lost: bool,
    faults: Faults,
    findings: Vec<Finding>,
}

impl<S: Store> Buckets<'_, S> {
    /// The whole manifest, and which buckets of it were read from the store.
    async fn load(&mut self, known: Option<&Known<'_>>) -> Result<(Manifest, BTreeSet<u8>), StoreError> {
        let space = self.root.space;
        let mut stored: BTreeMap<_, _> = match known {
            Some(_) => BTreeMap::new(),
            None => self.store.scan(Table::Buckets, &space.to_bytes()).await?.into_iter().collect(),
        };
        let (mut manifest, mut reloaded) = (Manifest::empty(), BTreeSet::new());
        let behind = self.root.generation;
        for at in 0..BUCKETS {
            let at = u8::try_from(at).expect("there are 256 buckets");
            let key = bucket_key(space, at);
            let raw = match known {
                Some(known) if known.root.buckets.get(at) == self.root.buckets.get(at) => {
                    manifest.replace(at, known.manifest.bucket(at).clone());
                    continue;
                }
                Some(_) => self.store.get(Table::Buckets, &key).await?,
                None => stored.remove(&key),
            };
            manifest.replace(at, self.bucket(at, behind, raw).await?);
            reloaded.insert(at);
        }
        Ok((manifest, reloaded))
    }

    async fn bucket(&mut self, at: u8, behind: u64, raw: Option<Vec<u8>>) -> Result<Bucket, StoreError> {
        let expected = self.root.buckets.get(at);
        let found = raw.as_deref().map(BucketDigests::of);
        let opened = raw
            .as_deref()
            .and_then(|raw| manifest::open(self.keys, raw))
            .filter(|(place, _)| (place.space, place.bucket) == (self.root.space, at));
        match opened {
            Some((_, bucket)) if found == expected => Ok(bucket),
            Some((place, bucket)) if self.root_lost && place.generation == behind + 1 => {
                self.root.generation = place.generation;
                self.root.buckets.set(at, found);
                Ok(bucket)
            }
            _ if expected.is_none() => Ok(Bucket::new()),
            _ => {
                let bucket = self.rebuild(at).await?;
                self.findings.push(Finding::BucketRebuilt { bucket: at, records: bucket.len() });
                // The write that the lost root spoke of may have emptied the bucket.
                if self.root_lost && found.is_none() && bucket.is_empty() {
                    self.root.buckets.set(at, None);
                }
                Ok(bucket)
            }
        }
    }

    async fn rebuild(&mut self, at: u8) -> Result<Bucket, StoreError> {
        let mut bucket = Bucket::new();
        for (key, raw) in self.store.scan(Table::Records, &bucket_key(self.root.space, at)).await? {
            let Some(id) = record_in(&key) else { continue };
            match record::open(self.keys, &raw).filter(|opened| opened.prefix.id == id) {
                Some(opened) => {
                    bucket.insert(id, Item::of(&opened, &raw));
                }
                None => {
                    let kind = record::RecordPrefix::parse(&raw).map(|prefix| prefix.kind);
                    self.faults.insert(id, (kind, RecordFault::Altered));
                }
            }
        }
        Ok(bucket)
    }
}
