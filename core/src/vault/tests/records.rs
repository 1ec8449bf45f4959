use std::collections::BTreeMap;

use pollster::block_on;
use proptest::prelude::*;
use serde_json::Value;

use super::support::*;
use crate::ports::{KdfParams, Table};
use crate::testing::{CountingRandom, HandClock};
use crate::vault::kdf::NativeKdf;
use crate::vault::memory::MemoryStore;
use crate::vault::recovery_code::RecoveryCode;
use crate::vault::{
    Change, CreateError, Credential, Host, MAX_PAYLOAD, RecordKind, UnlockError, Vault, VaultStatus,
    WriteError, status,
};

#[test]
fn a_vault_opens_with_its_passphrase_and_its_recovery_code_and_with_nothing_else() {
    block_on(async {
        let store = MemoryStore::new();
        let host = host(1);
        let params = KdfParams::floor(&*host.random);
        let id = Vault::create(store.clone(), host.clone(), &NativeKdf, "Caf\u{e9} blauw", params, &code())
            .await
            .expect("an empty store")
            .id();
        let before = store.snapshot();
        let other = RecoveryCode::make(&CountingRandom::new(5));
        for (credential, opens) in [
            (Credential::Passphrase("Caf\u{e9} blauw"), true),
            (Credential::Passphrase("Cafe\u{301} blauw "), true),
            (Credential::RecoveryCode(&code()), true),
            (Credential::Passphrase("caf\u{e9} blauw"), false),
            (Credential::Passphrase(""), false),
            (Credential::RecoveryCode(&other), false),
        ] {
            match Vault::unlock(store.clone(), host.clone(), &NativeKdf, credential).await {
                Ok(vault) => assert!(opens && vault.id() == id),
                Err(error) => assert!(!opens && error == UnlockError::Wrong, "{error}"),
            }
        }
        assert_eq!(store.snapshot(), before, "trying to open writes nothing");
    });
}

#[test]
fn what_is_written_is_there_after_reopening() {
    block_on(async {
        let store = MemoryStore::new();
        let mut vault = make(store.clone()).await;
        vault.write(vec![visit(1, "een"), visit(2, "twee"), visit(3, "drie")]).await.expect("written");
        vault.write(vec![visit(2, "twee, anders"), gone(3), gone(9)]).await.expect("written");
        let expected = owned(&[(1, "een"), (2, "twee, anders")]);
        assert_eq!(texts(&vault).await, expected);

        let again = open(store.clone()).await;
        assert_eq!(texts(&again).await, expected);
        assert_eq!((again.generation(), again.count()), (3, 2));
        assert_eq!(again.last_changed(), vault.last_changed());
        assert_eq!(again.read(id(3)).await, Ok(None));
        assert_eq!(again.list(RecordKind::CASE).count(), 0);
        assert_eq!(again.versions(id(2)).map(|versions| versions.values().sum()), Some(2_u64));
        assert!(again.findings().is_empty() && again.set_aside().is_empty());
    });
}

#[test]
fn the_closed_vault_shows_its_generation_and_last_change() {
    block_on(async {
        let store = MemoryStore::new();
        assert_eq!(status(&store).await, Ok(VaultStatus::None));
        assert_eq!(try_open(store.clone(), PASSPHRASE).await.err(), Some(UnlockError::NoVault));
        let mut vault = make(store.clone()).await;
        vault.write(vec![visit(1, "een")]).await.expect("written");
        let Ok(VaultStatus::Present(presence)) = status(&store).await else { panic!("there is a vault") };
        assert_eq!((presence.vault, presence.generation), (vault.id(), Some(2)));
        assert_eq!(
            presence.last_changed.map(|at| at.to_rfc3339()).as_deref(),
            Some("2026-11-22T14:02:00+01:00")
        );
    });
}

#[test]
fn the_raw_store_holds_none_of_the_words() {
    block_on(async {
        let store = MemoryStore::new();
        let mut vault = make(store.clone()).await;
        let words = ["Noor", "Kievitstraat", "schommel", "gewone woorden"];
        vault.write(vec![visit(1, "Noor op de schommel in de Kievitstraat")]).await.expect("written");
        for (table, key, value) in store.snapshot().entries() {
            for word in words {
                let seen = [key, value]
                    .iter()
                    .any(|bytes| bytes.windows(word.len()).any(|at| at == word.as_bytes()));
                assert!(!seen, "{word} in {table:?}");
            }
        }
    });
}

#[test]
fn a_vault_is_made_only_where_there_is_nothing() {
    block_on(async {
        let attempt = async |store: &MemoryStore, passphrase: &str, params: KdfParams| {
            let host = host(9);
            Vault::create(store.clone(), host, &QuickKdf::default(), passphrase, params, &code()).await.err()
        };
        let params = KdfParams::floor(&CountingRandom::new(1));
        let whole = MemoryStore::new();
        make(whole.clone()).await;
        let headless = MemoryStore::new();
        headless.tamper(Table::Records, &[1; 24], Some(vec![1]));
        let rootless = MemoryStore::new();
        rootless.tamper(Table::Meta, b"header.a", Some(vec![1, 2, 3]));
        for store in [whole, headless, rootless] {
            let before = store.snapshot();
            assert_eq!(attempt(&store, PASSPHRASE, params).await, Some(CreateError::AlreadyThere));
            assert_eq!(store.snapshot(), before);
        }
        let empty = MemoryStore::new();
        assert_eq!(attempt(&empty, " \n ", params).await, Some(CreateError::EmptyPassphrase));
        let weak = KdfParams { passes: 1, ..params };
        assert!(matches!(attempt(&empty, PASSPHRASE, weak).await, Some(CreateError::KdfBounds(_))));
        assert_eq!(status(&empty).await, Ok(VaultStatus::None));
    });
}

#[test]
fn a_record_beyond_the_limit_is_refused_and_odd_ones_come_back_exactly() {
    block_on(async {
        let store = MemoryStore::new();
        let mut vault = make(store.clone()).await;
        let put = |payload: Vec<u8>, list| Change::Put {
            id: id(1),
            kind: RecordKind::VISIT,
            schema: 7,
            payload,
            list,
        };
        let before = store.snapshot();
        let long = Value::String("x".repeat(70_000));
        for change in [put(vec![0; MAX_PAYLOAD + 1], Value::Null), put(Vec::new(), long)] {
            assert_eq!(vault.write(vec![change]).await, Err(WriteError::TooLarge(id(1))));
        }
        assert_eq!(store.snapshot(), before);
        for payload in
            [Vec::new(), vec![0; 600], vec![0x80, 0, 0], "e\u{301}🦊\0\u{202e}\r\n".into(), vec![7; 1 << 20]]
        {
            vault.write(vec![put(payload.clone(), Value::Null)]).await.expect("written");
            let record = open(store.clone()).await.read(id(1)).await.expect("opens").expect("is there");
            assert!(record.payload == payload && record.schema == 7, "{} bytes", payload.len());
        }
    });
}

#[test]
fn the_last_change_follows_the_clock_and_the_order_does_not() {
    block_on(async {
        let store = MemoryStore::new();
        make(store.clone()).await;
        let clock = std::rc::Rc::new(HandClock::at("2016-01-01T00:00:00+02:00"));
        let host = Host { clock, ..host(3) };
        let credential = Credential::Passphrase(PASSPHRASE);
        let mut vault =
            Vault::unlock(store.clone(), host, &QuickKdf::default(), credential).await.expect("opens");
        vault.write(vec![visit(1, "tien jaar terug")]).await.expect("written");
        let vault = open(store).await;
        assert_eq!(vault.last_changed().to_rfc3339(), "2016-01-01T00:00:00+02:00");
        assert_eq!(texts(&vault).await, owned(&[(1, "tien jaar terug")]));
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn any_run_of_writes_leaves_what_a_map_would(
        writes in proptest::collection::vec(proptest::collection::vec((0..6u8, proptest::option::of("[a-z]{0,5}")), 1..5), 1..8)
    ) {
        block_on(async {
            let store = MemoryStore::new();
            let mut vault = make(store.clone()).await;
            let mut model = BTreeMap::new();
            for (at, write) in writes.into_iter().enumerate() {
                let mut changes = Vec::new();
                for (n, text) in write {
                    changes.push(text.as_deref().map_or(gone(n), |text| visit(n, text)));
                    match text {
                        Some(text) => model.insert(n, text),
                        None => model.remove(&n),
                    };
                }
                vault.write(changes).await.expect("written");
                if at % 3 == 2 {
                    vault = open(store.clone()).await;
                }
            }
            let expected: Vec<_> = model.into_iter().collect();
            assert_eq!(texts(&vault).await, expected);
            assert_eq!(texts(&open(store).await).await, expected);
        });
    }
}
