//! Files of every format version, kept as they were on the day the version came out. They open forever.
//!
//! A version that comes later gets files of its own beside these; none of them is ever written anew.

use std::path::PathBuf;

use pollster::block_on;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::support::{StopAfter, host, passkey};
use crate::backup::tests::devices::AsTheyAre;
use crate::backup::{BackupFile, Incoming, read};
use crate::ports::{KdfParams, Table};
use crate::vault::encoding::{base64_bytes, to_base64};
use crate::vault::kdf::NativeKdf;
use crate::vault::memory::MemoryStore;
use crate::vault::recovery_code::RecoveryCode;
use crate::vault::{Change, Credential, NewSlot, RecordId, RecordKind, SlotKind, Vault};

const PASSPHRASE: &str = "Caf\u{e9} zonder haast, vijf keer";
pub(crate) const RECOVERY_CODE: &str = "RQ0F-5YNG-BFJR-A1EQ-T7ES-WR82-JA6W-DXVB-PVPK";

#[derive(Serialize, Deserialize)]
struct Entry {
    table: String,
    #[serde(with = "base64_bytes")]
    key: Vec<u8>,
    #[serde(with = "base64_bytes")]
    value: Vec<u8>,
}

pub(crate) fn path(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", "data", name].iter().collect()
}

pub(crate) fn frozen(name: &str) -> Vec<u8> {
    std::fs::read(path(name)).expect("the frozen files are in the repository")
}

/// A store as it was dumped into one of the files.
pub(crate) fn stored(name: &str) -> MemoryStore {
    let store = MemoryStore::new();
    let dump: Vec<Entry> = serde_json::from_slice(&frozen(name)).expect("a dump");
    for entry in dump {
        let table = Table::ALL.into_iter().find(|table| table.name() == entry.table).expect("a table");
        store.tamper(table, &entry.key, Some(entry.value));
    }
    store
}

fn dump(store: &MemoryStore) -> Vec<u8> {
    let all = store.snapshot();
    let lines: Vec<_> = all
        .entries()
        .map(|(table, key, value)| {
            json!({"table": table.name(), "key": to_base64(key), "value": to_base64(value)}).to_string()
        })
        .collect();
    format!("[\n{}\n]\n", lines.join(",\n")).into_bytes()
}

fn kept() -> Vec<(u8, RecordKind, Value)> {
    vec![
        (0x11, RecordKind::SETTINGS, json!({"idle_minutes": 5})),
        (0x22, RecordKind::CASE, json!({"alias": "Kastanje", "note": "e\u{301} 🦊 <b>\r\n"})),
        (0x23, RecordKind::VISIT, json!({"log": [{"text": "Zwaaide bij het weggaan."}]})),
    ]
}

pub(super) fn id(n: u8) -> RecordId {
    RecordId::from_bytes([n; 16])
}

pub(crate) async fn holds_what_was_kept(vault: &Vault<MemoryStore>) {
    assert_eq!(vault.count(), 3);
    for (n, kind, payload) in kept() {
        let listed = vault.list(kind).next().expect("the record is listed");
        assert_eq!((listed.id, listed.list), (id(n), &json!({"n": n})));
        let record = vault.read(id(n)).await.expect("it opens").expect("it is there");
        assert_eq!((record.kind, record.schema), (kind, 1));
        assert_eq!(serde_json::from_slice::<Value>(&record.payload).expect("JSON"), payload);
    }
}

pub(crate) fn ways_in(code: &RecoveryCode) -> [Credential<'_>; 2] {
    [Credential::Passphrase(PASSPHRASE), Credential::RecoveryCode(code)]
}

async fn opens(store: MemoryStore, credential: Credential<'_>, generation: u64) -> Vault<MemoryStore> {
    let vault = Vault::unlock(store, host(3), &NativeKdf, credential).await.expect("it opens");
    assert!(vault.findings().is_empty() && vault.set_aside().is_empty());
    assert_eq!(
        (vault.generation(), vault.last_changed().to_rfc3339().as_str()),
        (generation, "2026-11-22T14:02:00+01:00")
    );
    holds_what_was_kept(&vault).await;
    vault
}

#[test]
fn a_store_of_version_1_opens() {
    block_on(async {
        let store = stored("vault-v1.json");
        let code = RecoveryCode::parse(RECOVERY_CODE).expect("a code");
        for credential in ways_in(&code) {
            opens(store.clone(), credential, 3).await;
        }
    });
}

#[test]
fn a_store_of_version_1_1_opens_also_by_its_passkey_and_with_its_draft() {
    block_on(async {
        let store = stored("vault-v1.1.json");
        let code = RecoveryCode::parse(RECOVERY_CODE).expect("a code");
        let (place, secret) = passkey(0x77);
        let [passphrase, paper] = ways_in(&code);
        for credential in [passphrase, paper, Credential::Passkey(&secret)] {
            let vault = opens(store.clone(), credential, 4).await;
            let (slots, drafts) = (vault.slots(), vault.drafts().await.expect("the store answers"));
            assert_eq!((slots.len(), &slots[2].kind), (3, &SlotKind::Passkey(place.clone())));
            assert_eq!(slots[0].added.map(|day| day.to_string()).as_deref(), Some("2026-11-22"));
            assert_eq!((drafts.len(), &drafts[0].value), (1, &json!({"text": "half af"})));
        }
    });
}

#[test]
fn a_store_of_version_1_1_that_was_left_in_the_middle_of_a_rotation_opens_and_goes_on() {
    block_on(async {
        let store = stored("vault-v1.1-rotating.json");
        let code = RecoveryCode::parse(RECOVERY_CODE).expect("a code");
        let mut vault = opens(store.clone(), Credential::RecoveryCode(&code), 6).await;
        assert!(vault.is_rotating());
        vault.rotate(&mut ()).await.expect("done");
        assert!(!vault.is_rotating());
        holds_what_was_kept(&vault).await;
        assert_eq!(vault.drafts().await.expect("the store answers").len(), 1);
    });
}

#[test]
fn an_encrypted_backup_of_version_1_opens() {
    block_on(async {
        let code = RecoveryCode::parse(RECOVERY_CODE).expect("a code");
        for credential in ways_in(&code) {
            let Ok(BackupFile::Encrypted(file)) = read(frozen("backup-v1.json"), &mut ()).await else {
                panic!("it reads")
            };
            let backup = file
                .open(&NativeKdf, credential, &mut ())
                .await
                .map_err(|(_, error)| error)
                .expect("it opens");
            let vault = backup.restore(MemoryStore::new(), host(4), &mut ()).await.expect("it restores");
            holds_what_was_kept(&vault).await;
        }
    });
}

#[test]
fn a_plain_backup_of_version_1_opens() {
    block_on(async {
        let Ok(BackupFile::Plain(file)) = read(frozen("plain-v1.json"), &mut ()).await else {
            panic!("it reads")
        };
        let mut vault = super::support::make(MemoryStore::new()).await;
        Incoming::from(file).merge(&mut vault, &AsTheyAre, &mut ()).await.expect("it goes in");
        holds_what_was_kept(&vault).await;
    });
}

/// Writes those of the files that are not there yet: `cargo test -p omgangsboek-core freeze -- --ignored`.
#[test]
#[ignore = "writes into the repository, once per format version"]
fn freeze_the_formats() {
    block_on(async {
        let (store, host) = (MemoryStore::new(), host(20_261_122));
        let (params, code) = (KdfParams::floor(&*host.random), RecoveryCode::make(&*host.random));
        println!("recovery code: {}", *code.to_display());
        let mut vault =
            Vault::create(store.clone(), host, &NativeKdf, PASSPHRASE, params, &code).await.expect("made");
        let put = |(n, kind, payload): (u8, RecordKind, Value)| {
            let payload = payload.to_string().into_bytes();
            Change::Put { id: id(n), kind, schema: 1, payload, list: json!({"n": n}) }
        };
        let extra = (0x33, RecordKind::VISIT, json!({}));
        vault.write(kept().into_iter().chain([extra]).map(put).collect()).await.expect("written");
        vault.write(vec![Change::Delete { id: id(0x33) }]).await.expect("written");
        let (place, secret) = passkey(0x77);
        let new = NewSlot::Passkey { place, output: &secret.output };
        vault.add_slot(&NativeKdf, Credential::RecoveryCode(&code), new).await.expect("added");
        vault.put_draft("visit/35", &json!({"text": "half af"})).await.expect("kept");
        freeze("vault-v1.1.json", &dump(&store));

        vault.begin_rotation(&NativeKdf, PASSPHRASE, params, &code, &[secret]).await.expect("begun");
        // One of the three records is rewritten when it stops.
        let _ = vault.rotate(&mut StopAfter(1)).await;
        freeze("vault-v1.1-rotating.json", &dump(&store));
    });
}

fn freeze(name: &str, bytes: &[u8]) {
    if !path(name).exists() {
        std::fs::write(path(name), bytes).expect("the folder can be written");
    }
}
