//! Any byte of an encrypted backup may be changed, added or cut, and the file is refused whole; what is
//! nearly a backup of either sort is refused or taken in whole.

use std::sync::LazyLock;

use pollster::block_on;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use super::devices::{AsTheyAre, Texts};
use super::support::*;
use crate::backup::Incoming;
use crate::vault::memory::{MemoryStore, Snapshot};
use crate::vault::tests::bent::bend;
use crate::vault::tests::support::{PASSPHRASE, host, id, make, open};
use crate::vault::{Change, RecordKind, Vault};

struct Example {
    encrypted: Vec<u8>,
    plain: Value,
    /// A vault with something in it.
    filled: Snapshot,
    /// A vault with nothing in it.
    empty: Snapshot,
}

static EXAMPLE: LazyLock<Example> = LazyLock::new(|| {
    block_on(async {
        let vault = filled().await;
        let empty = MemoryStore::new();
        make(empty.clone()).await;
        let plain = plain(&vault).await;
        Example {
            encrypted: encrypted(&vault).await,
            plain: serde_json::from_slice(&plain).expect("a plain file is JSON"),
            filled: vault.store.snapshot(),
            empty: empty.snapshot(),
        }
    })
});

fn store_of(snapshot: &Snapshot) -> MemoryStore {
    let store = MemoryStore::new();
    store.restore(snapshot);
    store
}

/// Tries to bring `file` back where nothing is and where a vault is; what is there stays as it is.
async fn is_refused_whole(file: &[u8]) {
    for store in [MemoryStore::new(), store_of(&EXAMPLE.filled)] {
        let before = store.snapshot();
        if let Ok(backup) = verified(file, PASSPHRASE).await {
            let restored = backup.restore(store.clone(), host(5), &mut ()).await.is_ok();
            panic!("the file opens (and is restored: {restored})");
        }
        assert_eq!(store.snapshot(), before);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_bent_backup_is_refused_whole_and_nothing_is_changed(bend in bend()) {
        let bent = bend.of(&EXAMPLE.encrypted);
        // The one thing that a mail program may take away: the last line break.
        prop_assume!([&bent[..], b"\n"].concat() != EXAMPLE.encrypted);
        block_on(is_refused_whole(&bent));
    }

    /// As somebody without the passphrase can do it: every checksum that needs no key fits again.
    #[test]
    fn a_backup_that_was_bent_and_given_a_fitting_digest_is_refused_whole(
        line in 0..9usize, bend in bend(),
    ) {
        let mut lines = lines(&EXAMPLE.encrypted);
        let bent = bend.of(lines[line].as_bytes());
        prop_assume!(std::str::from_utf8(&bent).is_ok());
        lines[line] = String::from_utf8(bent).expect("looked at just now");
        block_on(is_refused_whole(&with_digest(&lines)));
    }
}

#[test]
fn a_backup_cut_anywhere_is_refused_whole() {
    let file = &EXAMPLE.encrypted;
    for len in (0..file.len()).step_by(61).chain(file.len() - 200..file.len() - 1) {
        block_on(is_refused_whole(&file[..len]));
    }
}

/// A value that stands in a file where another one should, or the same.
fn odd() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<i64>().prop_map(Value::from),
        (0..9).prop_map(Value::from),
        Just(json!("2020-01-01T00:00:00+01:00")),
        Just(json!(1e300)),
        Just(json!([])),
        Just(json!({"a": [{"b": null}]})),
        Just(json!("<script>alert(1)</script>")),
        Just(json!("0c9f52d7-6845-4771-9b05-c5283a368158")),
        Just(json!("../../etc/passwd\0\u{202e}")),
        Just(Value::String("x".repeat(70_000))),
        proptest::sample::select(vec!["case", "visit", "settings", "kind-9", ""]).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ]
}

/// A value of the same form, so that nothing but the authentication can tell.
fn near(value: &Value) -> Value {
    match value {
        Value::String(text) => Value::from(text.replace('2', "3").replace("0.1", "0.2")),
        Value::Number(number) => Value::from(number.as_u64().unwrap_or(0) + 1),
        other => other.clone(),
    }
}

/// Puts `odd` where `path` leads, or takes away what stands there.
fn change_at(value: &mut Value, path: &[Index], odd: Option<Value>) {
    let Some((step, rest)) = path.split_first() else {
        *value = odd.unwrap_or(Value::Null);
        return;
    };
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            let key = fields.keys().nth(step.index(fields.len())).cloned().unwrap_or_default();
            match odd {
                None if rest.is_empty() => drop(fields.remove(&key)),
                odd => change_at(&mut fields[&key], rest, odd),
            }
        }
        Value::Array(items) if !items.is_empty() => {
            let at = step.index(items.len());
            match odd {
                // Nothing is also "once more", so that ids come twice.
                None if rest.is_empty() => items.insert(at, items[at].clone()),
                odd => change_at(&mut items[at], rest, odd),
            }
        }
        leaf => *leaf = odd.unwrap_or(Value::Null),
    }
}

fn changes() -> impl Strategy<Value = Vec<(Vec<Index>, Option<Value>)>> {
    let path = proptest::collection::vec(any::<Index>(), 1..5);
    proptest::collection::vec((path, proptest::option::of(odd())), 0..4)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_nearly_right_plain_file_goes_in_whole_or_not_at_all(changes in changes()) {
        let mut file = EXAMPLE.plain.clone();
        for (path, odd) in changes {
            change_at(&mut file, &path, odd);
        }
        let bytes = file.to_string().into_bytes();
        block_on(async {
            let Ok(file) = read_plain(&bytes) else { return };
            let listed = file.changes().len();
            let file = Incoming::from(file);
            let full = store_of(&EXAMPLE.filled);
            let before = open(full.clone()).await.count();
            if file.merge(&mut open(full.clone()).await, &Texts, &mut ()).await.is_ok() {
                assert!(open(full).await.count() >= before);
            } else {
                assert!(full.snapshot() == EXAMPLE.filled);
            }
            let empty = store_of(&EXAMPLE.empty);
            let taken = file.merge(&mut open(empty.clone()).await, &Texts, &mut ()).await;
            if taken.is_ok() {
                assert_eq!(open(empty).await.count(), listed);
            } else {
                assert!(empty.snapshot() == EXAMPLE.empty);
            }
        });
    }

    #[test]
    fn a_nearly_right_encrypted_file_is_refused_whole(
        edits in proptest::collection::vec(
            (proptest::sample::select(vec![0, 1, 3, 4, 7, 8]), any::<Index>(), proptest::option::of(odd())), 1..3,
        ),
    ) {
        let mut lines = lines(&EXAMPLE.encrypted);
        for (line, field, odd) in edits {
            // Each line is part of one object; with braces it is one of its own.
            let inner = lines[line].trim_matches(['{', '}', ',', '\n']);
            let Ok(Value::Object(fields)) = serde_json::from_str(&format!("{{{inner}}}")) else { continue };
            let (name, value) = fields.iter().nth(field.index(fields.len())).expect("a line has a field");
            let changed = odd.unwrap_or_else(|| near(value));
            let [from, to] = [value, &changed].map(|value| format!("\"{name}\":{value}"));
            lines[line] = lines[line].replace(&from, &to);
        }
        prop_assume!(lines != self::lines(&EXAMPLE.encrypted));
        block_on(is_refused_whole(&with_digest(&lines)));
    }
}

#[test]
fn a_note_of_a_megabyte_comes_back_exactly_through_vault_and_both_backups() {
    const PIECES: &str =
        "Zwaaide.\r\n e\u{301}\u{e9} 🦊👩\u{200d}👧 \0\"\\<script> \u{202e}שלום\u{2028}\u{fffd}";
    let note = PIECES.repeat((1 << 20) / PIECES.len() + 1);
    block_on(async {
        let store = MemoryStore::new();
        let mut vault = make(store.clone()).await;
        let payload = json!({ "text": note }).to_string().into_bytes();
        let list = json!({});
        let put = Change::Put { id: id(1), kind: RecordKind::VISIT, schema: 1, payload, list };
        vault.write(vec![put]).await.expect("written");
        let written = vault.read(id(1)).await.expect("opens");
        assert!(is_note(&open(store.clone()).await, &note).await, "from the vault");

        let other = MemoryStore::new();
        let backup = verified(&encrypted(&vault).await, PASSPHRASE).await.expect("a whole file");
        backup.restore(other.clone(), host(5), &mut ()).await.expect("an empty store");
        let restored = open(other).await.read(id(1)).await.expect("opens");
        assert!(restored == written, "from the encrypted backup");

        let third = MemoryStore::new();
        let file = read_plain(&plain(&vault).await).expect("a whole file");
        let file = Incoming::from(file);
        file.merge(&mut make(third.clone()).await, &AsTheyAre, &mut ()).await.expect("an empty vault");
        assert!(is_note(&open(third).await, &note).await, "from the plain backup");
    });
}

async fn is_note(vault: &Vault<MemoryStore>, note: &str) -> bool {
    let record = vault.read(id(1)).await.expect("opens").expect("is there");
    serde_json::from_slice::<Value>(&record.payload).expect("JSON")["text"] == note
}
