use pollster::block_on;

use super::support::*;
use crate::ports::Table;
use crate::vault::memory::MemoryStore;
use crate::vault::record;
use crate::vault::{
    Finding, Part, ReadError, RecordFault, RecordKind, UnlockError, VaultStatus, WriteError, status,
};

/// Three visits, the second written twice.
async fn filled() -> MemoryStore {
    let store = MemoryStore::new();
    let mut vault = make(store.clone()).await;
    vault.write(vec![visit(1, "een"), visit(2, "twee"), visit(3, "drie")]).await.expect("written");
    vault.write(vec![visit(2, "twee, anders")]).await.expect("written");
    store
}

fn whole() -> Vec<(u8, String)> {
    owned(&[(1, "een"), (2, "twee, anders"), (3, "drie")])
}

fn altered(n: u8) -> ReadError {
    ReadError::Fault { id: id(n), fault: RecordFault::Altered }
}

#[test]
fn any_flipped_byte_of_a_record_sets_that_one_aside_by_name_and_the_rest_opens() {
    block_on(async {
        let store = filled().await;
        let sound = store.snapshot();
        let key = key_of(&store, Table::Records, 2);
        let keys = open(store.clone()).await.keys;
        let raw = value(&store, Table::Records, &key);
        assert!(record::open(&keys, &raw).is_some());
        for at in 0..raw.len() {
            let mut bent = raw.clone();
            bent[at] ^= 1 << (at % 8);
            assert!(record::open(&keys, &bent).is_none(), "byte {at}");
        }
        for at in (0..raw.len()).step_by(19) {
            flip(&store, Table::Records, &key, at);
            let damaged = store.snapshot();
            let vault = open(store.clone()).await;
            assert_eq!(vault.read(id(2)).await, Err(altered(2)), "byte {at}");
            assert_eq!(texts(&vault).await, owned(&[(1, "een"), (3, "drie")]), "byte {at}");
            let aside = vault.set_aside();
            assert_eq!(aside.len(), 1);
            assert_eq!(
                (aside[0].id, aside[0].kind, &aside[0].list),
                (id(2), Some(RecordKind::VISIT), &Some(title("twee, anders")))
            );
            assert_eq!(store.snapshot(), damaged, "the raw bytes are kept");
            store.restore(&sound);
        }
    });
}

#[test]
fn a_damaged_record_is_not_written_over_unless_it_is_deleted_first() {
    block_on(async {
        let store = filled().await;
        let key = key_of(&store, Table::Records, 2);
        flip(&store, Table::Records, &key, 100);
        let mut vault = open(store.clone()).await;
        assert_eq!(vault.read(id(2)).await, Err(altered(2)));
        assert_eq!(vault.write(vec![visit(2, "nieuw")]).await, Err(WriteError::SetAside(id(2))));
        vault.write(vec![gone(2), visit(2, "uit de kopie")]).await.expect("written");
        assert_eq!(texts(&vault).await, owned(&[(1, "een"), (2, "uit de kopie"), (3, "drie")]));
        assert!(vault.set_aside().is_empty());
        assert_eq!(open(store).await.list(RecordKind::VISIT).nth(1).map(|listed| listed.revision), Some(3));
    });
}

#[test]
fn two_records_swapped_in_the_store_are_both_refused() {
    block_on(async {
        let store = filled().await;
        let [one, two] = [1, 2].map(|n| key_of(&store, Table::Records, n));
        let [first, second] = [&one, &two].map(|key| value(&store, Table::Records, key));
        store.tamper(Table::Records, &one, Some(second));
        store.tamper(Table::Records, &two, Some(first));
        let vault = open(store).await;
        assert_eq!(vault.read(id(1)).await, Err(altered(1)));
        assert_eq!(vault.read(id(2)).await, Err(altered(2)));
        assert_eq!(texts(&vault).await, owned(&[(3, "drie")]));
    });
}

#[test]
fn an_older_revision_put_back_is_noticed() {
    block_on(async {
        let store = filled().await;
        let key = key_of(&store, Table::Records, 2);
        let old = value(&store, Table::Records, &key);
        open(store.clone()).await.write(vec![visit(2, "derde keer")]).await.expect("written");
        store.tamper(Table::Records, &key, Some(old));
        let fault = RecordFault::Older { found: 2, expected: 3 };
        assert_eq!(open(store).await.read(id(2)).await, Err(ReadError::Fault { id: id(2), fault }));
    });
}

#[test]
fn a_record_deleted_behind_the_app_is_missing_by_name_and_can_be_written_again() {
    block_on(async {
        let store = filled().await;
        store.tamper(Table::Records, &key_of(&store, Table::Records, 3), None);
        let mut vault = open(store.clone()).await;
        let aside = vault.set_aside();
        assert_eq!(
            (aside.len(), aside[0].fault, &aside[0].list),
            (1, RecordFault::Missing, &Some(title("drie")))
        );
        assert_eq!(vault.count(), 2);
        vault.write(vec![visit(3, "uit de kopie")]).await.expect("written");
        assert_eq!(texts(&open(store).await).await[2], (3, "uit de kopie".to_owned()));
        assert!(vault.set_aside().is_empty());
    });
}

#[test]
fn a_bucket_that_is_damaged_missing_or_old_is_made_again_from_its_records() {
    block_on(async {
        let store = filled().await;
        let key = key_of(&store, Table::Buckets, 2);
        let old = value(&store, Table::Buckets, &key);
        open(store.clone()).await.write(vec![visit(2, "derde keer")]).await.expect("written");
        let now = value(&store, Table::Buckets, &key);
        let mut bent = now.clone();
        bent[200] ^= 1;
        let other = value(&store, Table::Buckets, &key_of(&store, Table::Buckets, 1));
        for put in [Some(old), Some(bent), Some(now[..40].to_vec()), Some(Vec::new()), Some(other), None] {
            store.tamper(Table::Buckets, &key, put);
            let mut vault = open(store.clone()).await;
            assert_eq!(vault.findings(), [Finding::BucketRebuilt { bucket: 2, records: 1 }]);
            assert_eq!(texts(&vault).await, owned(&[(1, "een"), (2, "derde keer"), (3, "drie")]));
            let before = store.snapshot();
            vault.write(vec![visit(2, "derde keer")]).await.expect("written");
            assert!(open(store.clone()).await.findings().is_empty(), "the next write of the bucket mends it");
            store.restore(&before);
        }
    });
}

#[test]
fn a_record_that_is_damaged_together_with_its_bucket_is_still_reported() {
    block_on(async {
        let store = filled().await;
        flip(&store, Table::Buckets, &key_of(&store, Table::Buckets, 2), 99);
        flip(&store, Table::Records, &key_of(&store, Table::Records, 2), 99);
        let vault = open(store).await;
        let aside = vault.set_aside();
        assert_eq!((aside.len(), aside[0].id, aside[0].kind), (1, id(2), Some(RecordKind::VISIT)));
        assert_eq!(texts(&vault).await, owned(&[(1, "een"), (3, "drie")]));
    });
}

#[test]
fn either_copy_of_the_root_can_be_lost_and_nothing_with_it() {
    block_on(async {
        let store = filled().await;
        let sound = store.snapshot();
        for key in [b"root.a", b"root.b"] {
            for at in (0..200).step_by(9).map(Some).chain([None]) {
                match at {
                    Some(at) => flip(&store, Table::Meta, key, at),
                    None => store.tamper(Table::Meta, key, None),
                }
                let mut vault = open(store.clone()).await;
                assert_eq!(vault.findings(), [Finding::RootCopyLost], "{at:?}");
                assert_eq!((texts(&vault).await, vault.generation()), (whole(), 3), "{at:?}");
                if at.is_none_or(|at| at % 90 == 0) {
                    vault.write(vec![visit(4, "vier")]).await.expect("written");
                    vault.write(vec![visit(5, "vijf")]).await.expect("written");
                    let again = open(store.clone()).await;
                    assert_eq!((again.count(), again.findings().len(), again.generation()), (5, 0, 5));
                }
                store.restore(&sound);
            }
        }
        flip(&store, Table::Meta, b"root.a", 99);
        flip(&store, Table::Meta, b"root.b", 99);
        assert_eq!(try_open(store, PASSPHRASE).await.err(), Some(UnlockError::Damaged(Part::Root)));
    });
}

#[test]
fn a_deletion_that_only_the_lost_root_knew_of_stays_done() {
    block_on(async {
        let store = filled().await;
        open(store.clone()).await.write(vec![gone(3)]).await.expect("written");
        let newest = [b"root.a", b"root.b"]
            .into_iter()
            .max_by_key(|key| value(&store, Table::Meta, *key)[7..15].to_vec());
        store.tamper(Table::Meta, newest.expect("two copies"), None);
        let mut vault = open(store.clone()).await;
        assert_eq!(texts(&vault).await, owned(&[(1, "een"), (2, "twee, anders")]));
        vault.write(vec![visit(1, "verder")]).await.expect("written");
        vault.write(vec![visit(1, "en verder")]).await.expect("written");
        let again = open(store).await;
        assert!(again.findings().is_empty() && again.set_aside().is_empty());
    });
}

#[test]
fn a_whole_older_profile_opens_and_shows_its_older_generation() {
    block_on(async {
        let store = filled().await;
        let old = store.snapshot();
        open(store.clone()).await.write(vec![visit(1, "later")]).await.expect("written");
        store.restore(&old);
        let vault = open(store.clone()).await;
        assert_eq!((vault.generation(), texts(&vault).await), (3, whole()));
        assert!(matches!(status(&store).await, Ok(VaultStatus::Present(at)) if at.generation == Some(3)));
    });
}
