//! Where things lie in the store.

use std::collections::BTreeSet;

use crate::ports::{Guard, Op, Store, StoreError, Table};

use super::ids::{KeySpace, RecordId};

/// The two copies of the header; both are written in every change.
pub(crate) const HEADERS: [&[u8]; 2] = [b"header.a", b"header.b"];
/// The two copies of the root; written in turn.
pub(crate) const ROOTS: [&[u8]; 2] = [b"root.a", b"root.b"];
/// The key space that a restore is filling; there only while it runs.
pub(crate) const RESTORING: &[u8] = b"restoring";

/// There from the moment that the whole vault is being erased until nothing of it is left.
pub(crate) const ERASING: &[u8] = b"erasing";
/// The root as it was before an import, as long as the import can be undone.
pub(crate) const UNDO: &[u8] = b"undo";

/// What the first screen after unlocking shows.
pub(crate) const SHORTLIST: &[u8] = b"shortlist";

/// How many buckets the manifest has.
pub(crate) const BUCKETS: usize = 256;

/// Where a bucket of the manifest lies.
pub(crate) fn bucket_key(space: KeySpace, bucket: u8) -> Vec<u8> {
    let mut key = space.to_bytes().to_vec();
    key.push(bucket);
    key
}

/// Where a record lies.
pub(crate) fn record_key(space: KeySpace, id: RecordId) -> Vec<u8> {
    [space.to_bytes().as_slice(), &id.to_bytes()].concat()
}

/// The id in a key made by [`record_key`].
pub(crate) fn record_in(key: &[u8]) -> Option<RecordId> {
    key.get(8..)?.try_into().ok().map(RecordId::from_bytes)
}

/// The bucket that lists a record: ids are random, so the first byte spreads them evenly.
pub(crate) fn bucket_of(id: RecordId) -> u8 {
    id.to_bytes()[0]
}

pub(crate) fn put(table: Table, key: impl Into<Vec<u8>>, value: Vec<u8>) -> Op {
    Op::Put { table, key: key.into(), value }
}

pub(crate) fn meta_is(key: &[u8], expected: Option<Vec<u8>>) -> Guard {
    Guard { table: Table::Meta, key: key.to_vec(), expected }
}

/// Writes both copies of the header and both of the root: no older one can come up again.
pub(crate) fn heads(header: &[u8], root: &[u8]) -> Vec<Op> {
    let headers = HEADERS.map(|key| put(Table::Meta, key, header.to_vec()));
    let roots = ROOTS.map(|key| put(Table::Meta, key, root.to_vec()));
    headers.into_iter().chain(roots).collect()
}

/// There is no vault, not even a copy of its header or root.
pub(crate) fn no_vault() -> Vec<Guard> {
    HEADERS.into_iter().chain(ROOTS).map(|key| meta_is(key, None)).collect()
}

/// Takes away everything in `space`.
pub(crate) fn clear(space: KeySpace) -> Vec<Op> {
    [Table::Records, Table::Buckets]
        .map(|table| Op::DeletePrefix { table, prefix: space.to_bytes().to_vec() })
        .into()
}

/// Takes away every space that is not among `kept`, by looking at what is there: a mark can be lost.
pub(crate) async fn clear_all_but<S: Store>(store: &S, kept: &[KeySpace]) -> Result<Vec<Op>, StoreError> {
    let mut ops = Vec::new();
    for table in [Table::Records, Table::Buckets] {
        let keys = store.keys(table, &[]).await?;
        let spaces: BTreeSet<_> = keys.iter().map(|key| key[..key.len().min(8)].to_vec()).collect();
        let others =
            spaces.into_iter().filter(|space| !kept.iter().any(|kept| kept.to_bytes()[..] == space[..]));
        ops.extend(others.map(|prefix| Op::DeletePrefix { table, prefix }));
    }
    Ok(ops)
}
