use pollster::block_on;
use serde_json::{Value, json};

use super::devices::{Texts, all_texts, incoming};
use super::support::*;
use crate::backup::{ExportError, ImportError, Incoming, Merged, PlainExport};
use crate::vault::memory::MemoryStore;
use crate::vault::tests::support::{make, open, texts, visit};
use crate::vault::{Change, RecordId, RecordKind};

fn document(records: &Value, count: usize) -> Vec<u8> {
    json!({
        "format": "omgangsboek-plain", "version": 1, "created": "2026-11-22T14:02:00+01:00", "app": "0.1.0",
        "records": records, "count": count,
    })
    .to_string()
    .into_bytes()
}

#[test]
fn a_plain_file_is_readable_and_goes_into_a_new_vault_exactly() {
    block_on(async {
        let odd = "e\u{301} 🦊 \u{202e} <script>alert(1)</script>\r\n\0\"\\";
        let mut vault = filled().await;
        vault.write(vec![visit(7, odd)]).await.expect("written");
        let file = plain(&vault).await;
        let json: Value = serde_json::from_slice(&file).expect("valid JSON");
        assert_eq!(json["records"][0]["payload"]["text"], "Noor");
        assert_eq!((json["records"][0]["kind"].as_str(), json["count"].as_u64()), (Some("visit"), Some(4)));

        // As another program would lay it out.
        let pretty = serde_json::to_vec_pretty(&json).expect("JSON");
        for file in [file, pretty] {
            let file = read_plain(&file).expect("ours");
            assert_eq!(file.summary().counts.get(&RecordKind::VISIT), Some(&4));
            let store = MemoryStore::new();
            let mut fresh = make(store.clone()).await;
            Incoming::from(file).merge(&mut fresh, &Texts, &mut ()).await.expect("imported");
            assert_eq!(texts(&open(store).await).await, texts(&vault).await);
        }
    });
}

#[test]
fn a_plain_file_leaves_what_is_there_and_goes_in_once() {
    block_on(async {
        let file = incoming(&plain(&filled().await).await);
        let mut used = make(MemoryStore::new()).await;
        used.write(vec![visit(9, "eigen")]).await.expect("written");
        let merged = file.merge(&mut used, &Texts, &mut ()).await;
        assert_eq!(merged, Ok(Merged { new: 3, ..Merged::default() }));
        assert_eq!(all_texts(&used).await, ["Noor", "drie", "eigen", "twee, anders"]);
        let before = used.store.snapshot();
        assert_eq!(file.merge(&mut used, &Texts, &mut ()).await, Ok(Merged::default()));
        assert!(used.store.snapshot() == before);
    });
}

#[test]
fn what_is_wrong_with_a_plain_file_is_named() {
    let record = |id: &str, kind: &str, payload: Value| json!({"kind": kind, "id": id, "schema": 1, "list": null, "payload": payload});
    let one = "7b1c9c1e-55d4-4f0f-9d3b-0c8a2f6f5c11";
    let good = record(one, "visit", json!({}));
    let deep = (0..200).fold(Value::Null, |inner, _| json!([inner]));
    let long = "x".repeat(8 * 1024 * 1024 + 1);
    let id = RecordId::from_bytes(*b"\x7b\x1c\x9c\x1e\x55\xd4\x4f\x0f\x9d\x3b\x0c\x8a\x2f\x6f\x5c\x11");
    assert!(read_plain(&document(&json!([good]), 1)).is_ok());
    for (what, records, count, error) in [
        ("twice", json!([good, good]), 2, ImportError::Duplicate(id)),
        ("unknown", json!([record(one, "palm", json!({}))]), 1, ImportError::UnknownKind),
        ("no id", json!([record("../..", "visit", json!({}))]), 1, ImportError::Damaged { line: Some(1) }),
        ("no record", json!([7]), 1, ImportError::Damaged { line: Some(1) }),
        ("fewer than said", json!([good]), 2, ImportError::Damaged { line: None }),
        ("too deep", json!([record(one, "visit", deep)]), 1, ImportError::Damaged { line: Some(1) }),
        ("too long", json!([record(one, "visit", Value::from(long))]), 1, ImportError::TooLarge),
    ] {
        assert_eq!(read_plain(&document(&records, count)).err(), Some(error), "{what}");
    }
}

#[test]
fn a_payload_that_is_not_json_stops_the_plain_export() {
    block_on(async {
        let mut vault = make(MemoryStore::new()).await;
        let id = RecordId::from_bytes([5; 16]);
        let change =
            Change::Put { id, kind: RecordKind::CASE, schema: 1, payload: vec![0xff], list: Value::Null };
        vault.write(vec![change]).await.expect("written");
        let mut export = PlainExport::begin(&vault, "0.1.0");
        assert_eq!(export.next_chunk(&vault).await, Err(ExportError::NotJson(id)));
    });
}
