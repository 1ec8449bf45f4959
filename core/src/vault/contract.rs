//! What every backend of the store has to do, as named cases that run against a fresh one each.
//!
//! The memory store and the browser's run the same cases; what the vault's tests show in memory then
//! holds in a browser as well.

use futures_util::{StreamExt, TryStreamExt};

use crate::ports::{Guard, Op, Store, StoreError, Table};

use super::layout::put;

/// Runs every case; `fresh` gives an empty store for the case of that name.
///
/// # Panics
/// With the name of the case, when the store does otherwise.
pub async fn store_contract<S: Store>(mut fresh: impl AsyncFnMut(&str) -> S) {
    empty_store_has_nothing(fresh("an empty store has nothing").await).await;
    last_write_is_read(fresh("the last write is read back").await).await;
    tables_are_apart(fresh("the same key in two tables is two places").await).await;
    deletes(fresh("a delete removes one key and minds no absence").await).await;
    prefix_deletes(fresh("a prefix delete removes what begins with it").await).await;
    scan_order(fresh("scans and keys come ascending by bytes").await).await;
    several_at_once(fresh("several keys are read in their order, also one that is not there").await).await;
    odd_values(fresh("empty, binary and large values come back whole").await).await;
    operations_in_order(fresh("operations of one commit count in their order").await).await;
    guards_hold(fresh("a commit goes through when every guard holds").await).await;
    clears_everything(fresh("one commit clears every table, behind its guard").await).await;
    guards_refuse(fresh("a guard that does not hold leaves everything as it was").await).await;
}

async fn write<S: Store>(store: &S, ops: Vec<Op>) {
    store.commit(Vec::new(), ops).await.expect("a plain commit succeeds");
}

async fn read<S: Store>(store: &S, table: Table, key: &[u8]) -> Option<Vec<u8>> {
    store.get(table, key).await.expect("a read succeeds")
}

async fn all<S: Store>(store: &S, table: Table, prefix: &[u8]) -> Vec<(Vec<u8>, Vec<u8>)> {
    let pairs = store.scan(table, prefix).await.expect("a scan succeeds");
    let keys = store.keys(table, prefix).await.expect("listing keys succeeds");
    assert_eq!(keys, pairs.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>(), "keys and scan agree");
    pairs
}

fn delete(table: Table, key: &[u8]) -> Op {
    Op::Delete { table, key: key.to_vec() }
}

fn clear(table: Table, prefix: &[u8]) -> Op {
    Op::DeletePrefix { table, prefix: prefix.to_vec() }
}

fn guard(table: Table, key: &[u8], expected: Option<&[u8]>) -> Guard {
    Guard { table, key: key.to_vec(), expected: expected.map(<[u8]>::to_vec) }
}

async fn several_at_once<S: Store>(store: S) {
    let values = [(b"a", b"1"), (b"b", b"2"), (b"c", b"3")];
    write(&store, values.map(|(key, value)| put(Table::Records, key.to_vec(), value.to_vec())).into()).await;
    let keys = [b"c", b"x", b"a", b"c"].map(|key| key.to_vec());
    let found: Vec<_> =
        store.get_each(Table::Records, keys.into()).try_collect().await.expect("a read succeeds");
    assert_eq!(found, [Some(b"3".to_vec()), None, Some(b"1".to_vec()), Some(b"3".to_vec())]);
    assert_eq!(store.get_each(Table::Records, Vec::new()).count().await, 0);
}

async fn empty_store_has_nothing<S: Store>(store: S) {
    for table in Table::ALL {
        assert_eq!(read(&store, table, b"a").await, None, "{table:?}");
        assert_eq!(all(&store, table, b"").await, [], "{table:?}");
    }
}

async fn last_write_is_read<S: Store>(store: S) {
    write(&store, vec![put(Table::Records, *b"a", b"one".to_vec())]).await;
    write(&store, vec![put(Table::Records, *b"a", b"two".to_vec())]).await;
    assert_eq!(read(&store, Table::Records, b"a").await.as_deref(), Some(b"two".as_slice()));
}

async fn tables_are_apart<S: Store>(store: S) {
    write(&store, Table::ALL.map(|table| put(table, *b"k", table.name().into())).into()).await;
    write(&store, vec![delete(Table::Drafts, b"k"), clear(Table::Buckets, b"")]).await;
    for table in Table::ALL {
        let gone = matches!(table, Table::Drafts | Table::Buckets);
        let expected = (!gone).then(|| table.name().as_bytes().to_vec());
        assert_eq!(read(&store, table, b"k").await, expected, "{table:?}");
    }
}

async fn deletes<S: Store>(store: S) {
    write(&store, vec![put(Table::Records, *b"a", vec![1]), put(Table::Records, *b"ab", vec![2])]).await;
    write(&store, vec![delete(Table::Records, b"a"), delete(Table::Records, b"never there")]).await;
    assert_eq!(all(&store, Table::Records, b"").await, [(b"ab".to_vec(), vec![2])]);
}

async fn prefix_deletes<S: Store>(store: S) {
    let keys: [&[u8]; 7] = [&[1], &[1, 0xff], &[1, 0xff, 0xff, 3], &[2], &[2, 0], &[0xff], &[0xff, 0xff]];
    let puts = || keys.map(|key| put(Table::Records, key, vec![9])).to_vec();
    for (prefix, left) in [
        (&[1, 0xff][..], vec![keys[0], keys[3], keys[4], keys[5], keys[6]]),
        (&[0xff], vec![keys[0], keys[1], keys[2], keys[3], keys[4]]),
        (&[3], keys.to_vec()),
        (&[], vec![]),
    ] {
        write(&store, puts()).await;
        let scanned = all(&store, Table::Records, prefix).await.len();
        write(&store, vec![clear(Table::Records, prefix)]).await;
        let rest: Vec<_> = all(&store, Table::Records, b"").await.into_iter().map(|(key, _)| key).collect();
        assert_eq!(rest, left, "after clearing {prefix:?}");
        assert_eq!(scanned, keys.len() - left.len(), "a scan finds what a prefix delete removes: {prefix:?}");
    }
}

async fn scan_order<S: Store>(store: S) {
    let sorted: [&[u8]; 6] = [&[], &[0], &[0, 0], &[0x7f], &[0x80], &[0xff, 1]];
    for at in [3, 0, 5, 1, 4, 2] {
        write(&store, vec![put(Table::Buckets, sorted[at], vec![u8::try_from(at).expect("six keys")])]).await;
    }
    let found = all(&store, Table::Buckets, b"").await;
    assert_eq!(found.iter().map(|(key, _)| key.as_slice()).collect::<Vec<_>>(), sorted);
    assert_eq!(found.iter().map(|(_, value)| value[0]).collect::<Vec<_>>(), [0, 1, 2, 3, 4, 5]);
    assert_eq!(all(&store, Table::Buckets, &[0]).await.len(), 2);
}

async fn odd_values<S: Store>(store: S) {
    let binary: Vec<u8> = (0..=255).collect();
    let large = vec![0xa5; 3 * 1024 * 1024];
    for value in [Vec::new(), binary.clone(), large] {
        write(&store, vec![put(Table::Records, binary.clone(), value.clone())]).await;
        assert!(read(&store, Table::Records, &binary).await == Some(value.clone()), "{} bytes", value.len());
    }
}

async fn operations_in_order<S: Store>(store: S) {
    let a = |value| put(Table::Records, *b"a", vec![value]);
    write(&store, vec![a(1), delete(Table::Records, b"a"), a(2), clear(Table::Records, b"a"), a(3), a(4)])
        .await;
    assert_eq!(read(&store, Table::Records, b"a").await, Some(vec![4]));
    write(&store, vec![a(5), delete(Table::Records, b"a")]).await;
    assert_eq!(read(&store, Table::Records, b"a").await, None);
}

async fn guards_hold<S: Store>(store: S) {
    write(&store, vec![put(Table::Meta, *b"root", vec![1])]).await;
    let guards = vec![guard(Table::Meta, b"root", Some(&[1])), guard(Table::Meta, b"none", None)];
    let ops = vec![put(Table::Meta, *b"root", vec![2]), put(Table::Records, *b"r", vec![7])];
    assert_eq!(store.commit(guards, ops).await, Ok(()));
    assert_eq!(read(&store, Table::Meta, b"root").await, Some(vec![2]));
    assert_eq!(read(&store, Table::Records, b"r").await, Some(vec![7]));
}

async fn clears_everything<S: Store>(store: S) {
    write(&store, Table::ALL.map(|table| put(table, *b"k", vec![1])).into()).await;
    let guards = vec![guard(Table::Meta, b"k", Some(&[1])), guard(Table::Meta, b"other", None)];
    let ops: Vec<_> = Table::ALL.map(|table| clear(table, b"")).into();
    assert_eq!(store.commit(guards.clone(), ops.clone()).await, Ok(()));
    for table in Table::ALL {
        assert_eq!(all(&store, table, b"").await, [], "{table:?}");
    }
    write(&store, vec![put(Table::Drafts, *b"new", vec![2])]).await;
    assert_eq!(store.commit(guards, ops).await, Err(StoreError::Superseded));
    assert_eq!(all(&store, Table::Drafts, b"").await, [(b"new".to_vec(), vec![2])]);
}

async fn guards_refuse<S: Store>(store: S) {
    write(&store, vec![put(Table::Meta, *b"root", vec![1]), put(Table::Records, *b"r", vec![1])]).await;
    for refused in [
        guard(Table::Meta, b"root", Some(&[2])),
        guard(Table::Meta, b"root", Some(&[1, 0])),
        guard(Table::Meta, b"root", Some(&[])),
        guard(Table::Meta, b"root", None),
        guard(Table::Meta, b"none", Some(&[])),
        guard(Table::Records, b"root", Some(&[1])),
    ] {
        let guards = vec![guard(Table::Meta, b"root", Some(&[1])), refused.clone()];
        let ops = vec![
            put(Table::Meta, *b"root", vec![9]),
            clear(Table::Records, b""),
            put(Table::Records, *b"new", vec![9]),
        ];
        assert_eq!(store.commit(guards, ops).await, Err(StoreError::Superseded), "{refused:?}");
        assert_eq!(all(&store, Table::Meta, b"").await, [(b"root".to_vec(), vec![1])], "{refused:?}");
        assert_eq!(all(&store, Table::Records, b"").await, [(b"r".to_vec(), vec![1])], "{refused:?}");
    }
}
