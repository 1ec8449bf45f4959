use pollster::block_on;
use serde_json::{Value, json};

use super::support::*;
use crate::ports::Table;
use crate::vault::header::Header;
use crate::vault::memory::MemoryStore;
use crate::vault::{Credential, Finding, Part, UnlockError, Vault, VaultStatus, WriteError, status};

#[test]
fn a_flipped_byte_in_one_copy_is_made_good_by_the_other_and_in_both_it_is_damage() {
    block_on(async {
        let store = MemoryStore::new();
        make(store.clone()).await;
        let sound = store.snapshot();
        for at in 0..value(&store, Table::Meta, COPIES[0]).len() {
            flip(&store, Table::Meta, COPIES[at % 2], at);
            // Opening whole takes a while, so it is tried for some of the bytes; the rest fails early.
            if at % 17 == 0 {
                let vault = open(store.clone()).await;
                assert_eq!(vault.findings(), [Finding::HeaderCopyLost], "byte {at}");
            }
            flip(&store, Table::Meta, COPIES[1 - at % 2], at);
            let error = try_open(store.clone(), PASSPHRASE).await.err();
            assert_eq!(error, Some(UnlockError::Damaged(Part::Header)), "byte {at}");
            store.restore(&sound);
        }
    });
}

#[test]
fn a_lost_copy_is_written_again_with_the_next_change() {
    block_on(async {
        let store = MemoryStore::new();
        make(store.clone()).await;
        store.tamper(Table::Meta, COPIES[0], None);
        let mut vault = open(store.clone()).await;
        vault.write(vec![visit(1, "een")]).await.expect("written");
        assert_eq!(value(&store, Table::Meta, COPIES[0]), value(&store, Table::Meta, COPIES[1]));
        assert!(open(store).await.findings().is_empty());
    });
}

#[test]
fn a_cost_outside_the_bounds_is_refused_before_anything_is_derived() {
    block_on(async {
        for (field, number) in [
            ("memory_kib", 4 * 1024 * 1024),
            ("memory_kib", 8),
            ("passes", 1),
            ("passes", 1000),
            ("lanes", 4),
        ] {
            let store = MemoryStore::new();
            make(store.clone()).await;
            let raw = forged(&value(&store, Table::Meta, COPIES[0]), 1, |body| {
                body["slots"][0]["method"]["kdf"][field] = json!(number);
            });
            put_both(&store, &raw);
            let kdf = QuickKdf::default();
            let error = Vault::unlock(store, host(2), &kdf, Credential::Passphrase(PASSPHRASE)).await.err();
            assert!(matches!(error, Some(UnlockError::KdfBounds(_))), "{field} {number}: {error:?}");
            assert_eq!(kdf.calls(), 0);
        }
    });
}

#[test]
fn a_header_rewritten_without_the_key_opens_nothing() {
    block_on(async {
        type Edit = fn(&mut Value);
        let edits: [(&str, Edit); 4] = [
            ("a slot taken out", |body| drop(body["slots"].as_array_mut().map(|slots| slots.pop()))),
            ("a slot doubled", |body| {
                let slot = body["slots"][0].clone();
                body["slots"].as_array_mut().expect("slots").push(slot);
            }),
            ("a later revision", |body| body["revision"] = json!(9)),
            ("an older form", |body| body["minor"] = json!(3)),
        ];
        for (what, edit) in edits {
            let store = MemoryStore::new();
            make(store.clone()).await;
            let raw = forged(&value(&store, Table::Meta, COPIES[0]), 1, edit);
            // In one copy, the other is used; in both, nothing opens.
            store.tamper(Table::Meta, COPIES[0], Some(raw.clone()));
            assert_eq!(open(store.clone()).await.findings(), [Finding::HeaderCopyLost], "{what}");
            put_both(&store, &raw);
            let error = try_open(store, PASSPHRASE).await.err();
            assert_eq!(error, Some(UnlockError::Damaged(Part::Header)), "{what}");
        }
    });
}

#[test]
fn an_older_header_put_back_over_a_newer_vault_opens_nothing() {
    block_on(async {
        let store = MemoryStore::new();
        let mut vault = make(store.clone()).await;
        let old = vault.header.raw().to_vec();
        // As a change of slots writes it: a later header, which the root knows.
        let slots = vault.header.slots().cloned().collect();
        let newer = Header::seal(&vault.keys, 2, slots);
        put_both(&store, newer.raw());
        vault.root.header = newer.digest();
        vault.header = newer;
        vault.write(vec![visit(1, "een")]).await.expect("written");
        assert!(try_open(store.clone(), PASSPHRASE).await.is_ok());
        put_both(&store, &old);
        assert_eq!(try_open(store, PASSPHRASE).await.err(), Some(UnlockError::Damaged(Part::Header)));
    });
}

#[test]
fn a_newer_major_format_is_refused_by_its_name() {
    block_on(async {
        let store = MemoryStore::new();
        make(store.clone()).await;
        let raw = forged(&value(&store, Table::Meta, COPIES[0]), 2, |_| {});
        put_both(&store, &raw);
        assert_eq!(status(&store).await, Ok(VaultStatus::Newer { major: 2 }));
        assert_eq!(try_open(store, PASSPHRASE).await.err(), Some(UnlockError::Newer { major: 2 }));
    });
}

#[test]
fn a_newer_minor_format_opens_for_reading_only() {
    block_on(async {
        let store = MemoryStore::new();
        let mut vault = make(store.clone()).await;
        vault.write(vec![visit(1, "een")]).await.expect("written");
        resign(&store, &mut vault, with_unknown_slot(2));
        let before = store.snapshot();
        let mut newer = open(store.clone()).await;
        assert!(newer.is_read_only());
        assert_eq!(texts(&newer).await, owned(&[(1, "een")]));
        assert_eq!(newer.write(vec![visit(2, "twee")]).await, Err(WriteError::ReadOnly));
        assert_eq!(newer.claim().await, Err(WriteError::ReadOnly));
        assert_eq!(store.snapshot(), before);
    });
}

#[test]
fn a_kind_of_slot_that_is_not_known_is_damage_where_this_version_would_write_and_lose_it() {
    block_on(async {
        for minor in [0, 1] {
            let store = MemoryStore::new();
            let mut vault = make(store.clone()).await;
            resign(&store, &mut vault, with_unknown_slot(minor));
            let error = try_open(store, PASSPHRASE).await.err();
            assert_eq!(error, Some(UnlockError::Damaged(Part::Header)), "1.{minor}");
        }
    });
}
