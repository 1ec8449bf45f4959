//! Opening a vault.
//!
//! Header, root, manifest, then the presence of every record; nothing is written. What is damaged and has
//! a second copy, or can be made again, is used from there and reported as a [`Finding`]; a record that is
//! gone or broken is set aside, and the rest opens.

use std::collections::{BTreeMap, BTreeSet};

use crate::ports::{Kdf, Store, StoreError, Table};

use super::credential::{Credential, HeaderError, open_header};
use super::error::{Finding, Part, RecordFault, UnlockError};
use super::header::{Header, HeaderFault};
use super::keys::Keys;
use super::layout::{BUCKETS, HEADERS, ROOTS, bucket_key, record_in};
use super::manifest::{self, Bucket, Item, Manifest};
use super::open_vault::{Host, Loaded, Vault};
use super::record;
use super::root::{BucketDigests, Root};
use super::status::{VaultStatus, read_pair, status};

impl<S: Store> Vault<S> {
    /// Opens the vault in `store`.
    ///
    /// # Errors
    /// [`UnlockError`]; nothing has been written in any case.
    pub async fn unlock<K: Kdf>(
        store: S,
        host: Host,
        kdf: &K,
        credential: Credential<'_>,
    ) -> Result<Self, UnlockError> {
        match status(&store).await? {
            VaultStatus::None => return Err(UnlockError::NoVault),
            VaultStatus::Damaged => return Err(UnlockError::Damaged(Part::Header)),
            VaultStatus::Newer { major } => return Err(UnlockError::Newer { major }),
            VaultStatus::Present(_) => {}
        }
        let headers = read_pair(&store, HEADERS).await?;
        let (header, keys) = open_any(&headers, kdf, credential).await?;
        let mut findings = Vec::new();
        let header_lost = headers.iter().any(|copy| copy.as_deref() != Some(header.raw()));
        if header_lost {
            findings.push(Finding::HeaderCopyLost);
        }

        let roots = read_pair(&store, ROOTS).await?;
        let opened = [0, 1].map(|at| roots[at].as_deref().and_then(|raw| Root::open(raw, &keys)));
        let root_lost = opened.iter().any(Option::is_none);
        if root_lost {
            findings.push(Finding::RootCopyLost);
        }
        let (current, mut root) = opened
            .into_iter()
            .enumerate()
            .filter_map(|(at, root)| Some((at, root?)))
            .max_by_key(|(_, root)| root.generation)
            .ok_or(UnlockError::Damaged(Part::Root))?;
        // An older header, with slots that have been removed since.
        if root.header != header.digest() {
            return Err(UnlockError::Damaged(Part::Header));
        }

        let (manifest, broken) = load_manifest(&store, &keys, &mut root, root_lost, &mut findings).await?;
        let present: BTreeSet<_> = store
            .keys(Table::Records, &root.space.to_bytes())
            .await?
            .iter()
            .filter_map(|key| record_in(key))
            .collect();
        let missing: Vec<_> =
            manifest.items().map(|item| item.id).filter(|id| !present.contains(id)).collect();
        let mut vault = Self::assemble(store, host, Loaded { header, keys, root, roots, current, manifest });
        vault.findings = findings;
        vault.mend_header = header_lost;
        let mut faults = vault.faults.borrow_mut();
        faults.extend(broken);
        faults.extend(missing.into_iter().map(|id| (id, (None, RecordFault::Missing))));
        drop(faults);
        Ok(vault)
    }
}

/// Opens the newest header that is sound; the other copy only when that one proves to be forged.
async fn open_any<K: Kdf>(
    copies: &[Option<Vec<u8>>; 2],
    kdf: &K,
    credential: Credential<'_>,
) -> Result<(Header, Keys), UnlockError> {
    let mut sound = Vec::new();
    for raw in copies.iter().flatten() {
        match Header::parse(raw) {
            Ok(header) if !sound.contains(&header) => sound.push(header),
            Ok(_) | Err(HeaderFault::Damaged) => {}
            Err(HeaderFault::Newer { major }) => return Err(UnlockError::Newer { major }),
        }
    }
    sound.sort_by_key(|header| std::cmp::Reverse(header.revision()));
    for header in sound {
        match open_header(&header, kdf, credential).await {
            Ok(keys) => return Ok((header, keys)),
            Err(HeaderError::Damaged) => {}
            // Never on to an older copy: a passphrase that was replaced must not open it.
            Err(HeaderError::Wrong) => return Err(UnlockError::Wrong),
            Err(HeaderError::Bounds(bounds)) => return Err(bounds.into()),
            Err(HeaderError::Kdf(error)) => return Err(error.into()),
        }
    }
    Err(UnlockError::Damaged(Part::Header))
}

pub(crate) type Faults = BTreeMap<super::ids::RecordId, (Option<super::ids::RecordKind>, RecordFault)>;

/// Opens every bucket; one that is not what the root says is made again from its records.
///
/// When a copy of the root was lost, the other may be one write behind: a bucket that was written by
/// exactly that one write is then the right one.
async fn load_manifest<S: Store>(
    store: &S,
    keys: &Keys,
    root: &mut Root,
    root_lost: bool,
    findings: &mut Vec<Finding>,
) -> Result<(Manifest, Faults), StoreError> {
    let mut stored: BTreeMap<Vec<u8>, Vec<u8>> =
        store.scan(Table::Buckets, &root.space.to_bytes()).await?.into_iter().collect();
    let (mut manifest, mut faults) = (Manifest::empty(), Faults::new());
    let behind = root.generation;
    for at in 0..BUCKETS {
        let at = u8::try_from(at).expect("there are 256 buckets");
        let raw = stored.remove(&bucket_key(root.space, at));
        let expected = root.buckets.get(at);
        let found = raw.as_deref().map(BucketDigests::of);
        let opened = raw
            .as_deref()
            .and_then(|raw| manifest::open(keys, raw))
            .filter(|(place, _)| (place.space, place.bucket) == (root.space, at));
        match opened {
            Some((_, bucket)) if found == expected => manifest.replace(at, bucket),
            Some((place, bucket)) if root_lost && place.generation == behind + 1 => {
                root.generation = place.generation;
                root.buckets.set(at, found);
                manifest.replace(at, bucket);
            }
            _ if expected.is_none() => {}
            _ => {
                let bucket = rebuild(store, keys, root, at, &mut faults).await?;
                findings.push(Finding::BucketRebuilt { bucket: at, records: bucket.len() });
                // The write that the lost root spoke of may have emptied the bucket.
                if root_lost && found.is_none() && bucket.is_empty() {
                    root.buckets.set(at, None);
                }
                manifest.replace(at, bucket);
            }
        }
    }
    Ok((manifest, faults))
}

async fn rebuild<S: Store>(
    store: &S,
    keys: &Keys,
    root: &Root,
    at: u8,
    faults: &mut Faults,
) -> Result<Bucket, StoreError> {
    let mut bucket = Bucket::new();
    for (key, raw) in store.scan(Table::Records, &bucket_key(root.space, at)).await? {
        let Some(id) = record_in(&key) else { continue };
        match record::open(keys, &raw).filter(|opened| opened.prefix.id == id) {
            Some(opened) => {
                bucket.insert(id, Item::of(&opened, &raw));
            }
            None => {
                let kind = record::RecordPrefix::parse(&raw).map(|prefix| prefix.kind);
                faults.insert(id, (kind, RecordFault::Altered));
            }
        }
    }
    Ok(bucket)
}
