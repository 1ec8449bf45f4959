//! What is shown first: of this state of the vault, or nothing.

use serde_json::{Value, json};

use super::support::{PASSPHRASE, QuickKdf, gone, host, id, make, open, visit};
use crate::ports::{Op, Store, Table};
use crate::vault::layout::SHORTLIST;
use crate::vault::memory::MemoryStore;
use crate::vault::{Credential, RecordFault, RecordId, Shortlist, UnlockError, Unlocked, Vault};

async fn unlocked(store: &MemoryStore) -> Unlocked<MemoryStore> {
    try_unlocked(store).await.expect("it opens")
}

async fn try_unlocked(store: &MemoryStore) -> Result<Unlocked<MemoryStore>, UnlockError> {
    let credential = Credential::Passphrase(PASSPHRASE);
    Unlocked::by(store.clone(), host(2), &QuickKdf::default(), credential).await
}

async fn shortlist(store: &MemoryStore) -> Option<Shortlist> {
    unlocked(store).await.shortlist().await.expect("the store answers")
}

async fn stored(store: &MemoryStore) -> Option<Vec<u8>> {
    store.get(Table::Meta, SHORTLIST).await.expect("the store answers")
}

async fn with_three(store: &MemoryStore) -> Vault<MemoryStore> {
    let mut vault = make(store.clone()).await;
    let changes = [visit(1, "one"), visit(2, "two"), visit(3, "three")];
    vault.write(changes.into()).await.expect("written");
    vault
}

#[test]
fn it_holds_what_lists_show_of_the_records_that_were_named() {
    pollster::block_on(async {
        let store = MemoryStore::new();
        let vault = with_three(&store).await;
        assert!(shortlist(&store).await.is_none(), "nothing was kept");
        let about = json!({ "day": "2026-11-22" });
        vault.keep_shortlist(&about, &[id(3), id(1), id(9)]).await.expect("kept");
        let kept = shortlist(&store).await.expect("it is of now");
        let titles: Vec<(RecordId, &Value)> = kept.listed().map(|one| (one.id, &one.list["title"])).collect();
        assert_eq!(titles, [(id(3), &json!("three")), (id(1), &json!("one"))]);
        assert_eq!(kept.about, about);
        let raw = stored(&store).await.expect("it lies there");
        assert!(!raw.windows(5).any(|some| some == b"three"), "it is sealed");
        let whole = unlocked(&store).await.whole().await.expect("the rest opens");
        assert_eq!(whole.count(), 3);
    });
}

#[test]
fn whatever_is_written_next_takes_it_away() {
    pollster::block_on(async {
        let store = MemoryStore::new();
        let mut vault = with_three(&store).await;
        vault.keep_shortlist(&Value::Null, &[id(1)]).await.expect("kept");
        vault.write(vec![gone(1)]).await.expect("erased");
        assert_eq!(stored(&store).await, None, "what was erased stays nowhere");

        vault.keep_shortlist(&Value::Null, &[id(2)]).await.expect("kept");
        vault.put_draft("place", &json!("typed")).await.expect("kept");
        assert_eq!(stored(&store).await, None);

        // Kept by one opening, written by another that never saw it.
        let mut other = open(store.clone()).await;
        vault.keep_shortlist(&Value::Null, &[id(2)]).await.expect("kept");
        other.write(vec![gone(2)]).await.expect("erased");
        assert_eq!(stored(&store).await, None);

        // The same, after it wrote before.
        assert!(vault.refresh().await.expect("it opens"));
        vault.keep_shortlist(&Value::Null, &[id(3)]).await.expect("kept");
        other.refresh().await.expect("it opens");
        vault.write(vec![visit(4, "four")]).await.expect("written");
        vault.keep_shortlist(&Value::Null, &[id(3)]).await.expect("kept");
        assert!(other.refresh().await.expect("it opens"));
        other.write(vec![gone(3)]).await.expect("erased");
        assert_eq!(stored(&store).await, None);
    });
}

#[test]
fn one_of_another_state_or_another_hand_is_nothing_and_the_rest_opens() {
    pollster::block_on(async {
        let store = MemoryStore::new();
        let mut vault = with_three(&store).await;
        vault.keep_shortlist(&Value::Null, &[id(1)]).await.expect("kept");
        let kept = stored(&store).await.expect("it lies there");
        let put = async |value: Vec<u8>| {
            let op = Op::Put { table: Table::Meta, key: SHORTLIST.to_vec(), value };
            store.commit(Vec::new(), vec![op]).await.expect("put");
        };
        for at in 0..kept.len() {
            let mut altered = kept.clone();
            altered[at] ^= 1;
            put(altered).await;
            assert!(shortlist(&store).await.is_none(), "byte {at}");
        }
        put(kept[..20].to_vec()).await;
        assert!(shortlist(&store).await.is_none());
        put(kept.clone()).await;
        assert!(shortlist(&store).await.is_some());

        vault.write(vec![visit(2, "changed")]).await.expect("written");
        put(kept).await;
        assert!(shortlist(&store).await.is_none(), "it was of the state before");
        assert_eq!(unlocked(&store).await.whole().await.expect("it opens").count(), 3);
    });
}

#[test]
fn what_is_missing_shows_when_the_rest_is_read_and_then_nothing_is_kept() {
    pollster::block_on(async {
        let store = MemoryStore::new();
        let vault = with_three(&store).await;
        vault.keep_shortlist(&Value::Null, &[id(1)]).await.expect("kept");
        let keys = store.keys(Table::Records, &[]).await.expect("the store answers");
        let ops = vec![Op::Delete { table: Table::Records, key: keys[0].clone() }];
        store.commit(Vec::new(), ops).await.expect("gone");
        assert!(shortlist(&store).await.is_some(), "the first look does not tell");

        let whole = unlocked(&store).await.whole().await.expect("the rest opens");
        let faults: Vec<_> = whole.set_aside().iter().map(|aside| aside.fault).collect();
        assert_eq!(faults, [RecordFault::Missing]);
        let before = stored(&store).await;
        whole.keep_shortlist(&json!("again"), &[id(2)]).await.expect("nothing is kept");
        assert_eq!(stored(&store).await, before);
    });
}

#[test]
fn with_a_copy_of_the_root_lost_everything_is_looked_at_first() {
    pollster::block_on(async {
        for copy in super::support::ROOTS.iter().chain(&super::support::COPIES) {
            let store = MemoryStore::new();
            let vault = with_three(&store).await;
            vault.keep_shortlist(&Value::Null, &[id(1)]).await.expect("kept");
            let ops = vec![Op::Delete { table: Table::Meta, key: copy.to_vec() }];
            store.commit(Vec::new(), ops).await.expect("gone");
            assert!(shortlist(&store).await.is_none());
        }
    });
}
