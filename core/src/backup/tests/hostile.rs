use std::sync::LazyLock;

use pollster::block_on;
use proptest::prelude::*;

use super::support::*;
use crate::backup::format::MAX_FILE;
use crate::backup::{ImportError, read};

static LINES: LazyLock<Vec<String>> =
    LazyLock::new(|| block_on(async { lines(&encrypted(&filled().await).await) }));

fn refused(file: impl Into<Vec<u8>>) -> Option<ImportError> {
    block_on(read(file.into(), &mut ())).err()
}

#[test]
fn what_is_not_a_backup_is_named_as_what_it_is() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    for (file, error) in [
        ("", ImportError::NotOurs),
        ("null", ImportError::NotOurs),
        ("{}", ImportError::NotOurs),
        ("<html><script>alert(1)</script>", ImportError::NotOurs),
        (r#"{"format":"iets anders","version":1}"#, ImportError::NotOurs),
        (r#"{"format":7,"version":1}"#, ImportError::NotOurs),
        (deep.as_str(), ImportError::NotOurs),
        (r#"{"format":"omgangsboek-plain","version":2}"#, ImportError::Newer { version: 2 }),
        (r#"{ "format": "omgangsboek-backup", "version": 3 }"#, ImportError::Newer { version: 3 }),
        (r#"{ "format": "omgangsboek-backup", "version": 1 }"#, ImportError::Damaged { line: Some(1) }),
        (r#"{"format":"omgangsboek-backup","#, ImportError::Truncated),
        (r#"{"format":"omgangsboek-plain","version":1,"records":["#, ImportError::Truncated),
        (r#"{"format":"omgangsboek-plain","version":1}"#, ImportError::Damaged { line: Some(1) }),
    ] {
        assert_eq!(refused(file), Some(error), "{}", &file[..file.len().min(60)]);
    }
    assert_eq!(refused(b"\x89PNG\r\n\x1a\n\0\0".to_vec()), Some(ImportError::NotOurs));
}

#[test]
fn a_file_beyond_the_limit_is_refused_unread() {
    assert_eq!(refused(vec![b'{'; MAX_FILE + 1]), Some(ImportError::TooLarge));
}

fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<i64>().prop_map(|n| n.to_string()),
        "[a-z\"\\\\<>]{0,8}".prop_map(|text| serde_json::Value::from(text).to_string()),
    ];
    let key =
        prop_oneof!["format|version|records|count|payload|kind|id|app|created|list|schema", "[a-z]{1,4}"];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(|items| format!("[{}]", items.join(","))),
            proptest::collection::vec((key.clone(), inner), 0..6).prop_map(|fields| {
                let fields: Vec<_> =
                    fields.into_iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
                format!("{{{}}}", fields.join(","))
            }),
        ]
    })
}

proptest! {
    #[test]
    fn arbitrary_bytes_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        prop_assert!(refused(bytes.clone()).is_some());
        let opening = b"{\"format\":\"omgangsboek-backup\",".to_vec();
        prop_assert!(refused([opening, bytes].concat()).is_some());
    }

    #[test]
    fn arbitrary_json_is_refused_also_where_ours_begins(json in json()) {
        prop_assert!(refused(json.clone()).is_some());
        let plain = format!(r#"{{"format":"omgangsboek-plain","version":1,"created":"2026-01-01T00:00:00Z","app":"x","records":[{json}],"count":1}}"#);
        prop_assert!(refused(plain).is_some());
    }

    #[test]
    fn pieces_of_a_true_backup_in_any_order_are_refused(order in proptest::collection::vec(0..10usize, 0..14)) {
        let file: String = order.iter().map(|at| LINES[*at].clone()).collect();
        prop_assume!(order != (0..10).collect::<Vec<_>>());
        prop_assert!(refused(file).is_some());
    }
}
