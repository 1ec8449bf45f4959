//! The header values are written once, in `public/_headers`. What `hosting/` has for hosts that do not read that file
//! has to say the same, no more and no less.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;
use xtask::headers::{self, Headers};
use xtask::workspace;

/// A header with its value.
type Pair = (String, String);

/// What else stands before a quoted text in those files.
const NO_VALUE_OF_OURS: [&str; 3] = ["Vary", "respond", "try_files"];

#[test]
fn every_host_gets_the_values_of_the_one_file() {
    let expected = deployed();
    let mut hosts = 0;
    for host in fs::read_dir(workspace::root().join("hosting")).expect("the folder is there").flatten() {
        let mut found = BTreeSet::new();
        collect(&host.path(), &mut found);
        let name = host.file_name();
        let missing: Vec<_> = expected.difference(&found).collect();
        let other: Vec<_> = found.difference(&expected).collect();
        assert!(
            missing.is_empty() && other.is_empty(),
            "{}: missing {missing:?}, not in public/_headers {other:?}",
            name.display()
        );
        hosts += 1;
    }
    assert_eq!(hosts, 6, "nginx, Caddy, Apache, Vercel, Firebase and Azure");
}

/// The headers of a page and of a named file, and what hosts that read `_headers` do for a page by themselves.
fn deployed() -> BTreeSet<Pair> {
    let text =
        fs::read_to_string(workspace::root().join("public").join(headers::FILE)).expect("public/_headers");
    let headers = Headers::parse(&text).expect("public/_headers is well formed");
    let mut pairs: BTreeSet<Pair> = ["/", "/assets/app.js"]
        .into_iter()
        .flat_map(|path| headers.for_path(path))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    pairs.insert(("Cache-Control".into(), "no-cache".into()));
    pairs
}

/// Adds what one file says, or all files of a folder together.
fn collect(path: &Path, found: &mut BTreeSet<Pair>) {
    if path.is_dir() {
        for entry in fs::read_dir(path).expect("a folder of hosting/").flatten() {
            collect(&entry.path(), found);
        }
        return;
    }
    let text = fs::read_to_string(path).expect("a file of hosting/");
    if path.extension().is_some_and(|ending| ending == "json") {
        from_json(&serde_json::from_str(&text).expect("it is JSON"), found);
    } else {
        found.extend(text.lines().filter_map(from_line));
    }
}

/// `… Name "value" …`, as nginx, Caddy and Apache all write it.
fn from_line(line: &str) -> Option<Pair> {
    let line = line.trim();
    let mut pieces = line.split('"');
    let name = pieces.next()?.split_whitespace().next_back()?;
    let value = pieces.next()?;
    let ours = !line.starts_with('#') && !NO_VALUE_OF_OURS.contains(&name);
    ours.then(|| (name.to_owned(), value.to_owned()))
}

/// `{"key": …, "value": …}`, or an object of headers with names for keys.
fn from_json(value: &Value, found: &mut BTreeSet<Pair>) {
    let text = |value: &Value| value.as_str().expect("a header is text").to_owned();
    match value {
        Value::Array(all) => all.iter().for_each(|one| from_json(one, found)),
        Value::Object(fields) => {
            if let (Some(name), Some(value)) = (fields.get("key"), fields.get("value")) {
                found.insert((text(name), text(value)));
            }
            for (field, inner) in fields {
                match inner {
                    Value::Object(headers) if matches!(field.as_str(), "headers" | "globalHeaders") => {
                        found.extend(headers.iter().map(|(name, value)| (name.clone(), text(value))));
                    }
                    _ => from_json(inner, found),
                }
            }
        }
        _ => {}
    }
}
