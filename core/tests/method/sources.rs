//! What stands in the sources about the rules.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use omgangsboek_core::domain::rules::Rule;

/// A test that is named after a rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Test {
    /// Its file, from the root of the project, without `.rs`.
    pub file: String,
    /// Its name.
    pub name: String,
}

/// The root of the project.
pub fn root() -> PathBuf {
    let core = Path::new(env!("CARGO_MANIFEST_DIR"));
    core.parent().expect("the core lies in the project").to_owned()
}

/// A file below `core/src/`.
pub fn source(file: &str) -> Option<String> {
    fs::read_to_string(root().join("core/src").join(file)).ok()
}

/// Whether `text` declares something called `name`: a function, type, constant, field or variant.
pub fn names(text: &str, name: &str) -> bool {
    let declares = |line: &str| {
        let line = line.trim_start();
        let bare =
            ["pub ", "pub(crate) ", "pub(super) ", "const ", "fn ", "struct ", "enum ", "static ", "trait "]
                .iter()
                .fold(line, |rest, word| rest.strip_prefix(word).unwrap_or(rest));
        bare.strip_prefix(name).is_some_and(|rest| {
            !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_') && !line.starts_with("//")
        })
    };
    text.lines().any(declares)
}

/// The rules that `text` names.
pub fn rules_in(text: &str) -> BTreeSet<Rule> {
    let mut found = BTreeSet::new();
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '–');
    for word in words {
        let mut range = word.split('–').map(number);
        match (range.next().flatten(), range.next().flatten()) {
            (Some(from), Some(to)) => found.extend((from..=to).filter_map(rule)),
            (Some(one), None) => found.extend(rule(one)),
            (None, _) => {}
        }
    }
    found
}

/// All tests whose names begin with the rules that they show, such as `m23_m25_another_stop_signal…`.
pub fn tests_by_rule() -> BTreeMap<Rule, BTreeSet<Test>> {
    let mut found: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for folder in ["core/src", "core/tests", "tests/journeys"] {
        for path in rust_files(&root().join(folder)) {
            let text = fs::read_to_string(&path).expect("a source can be read");
            let file = path.strip_prefix(root()).expect("it lies in the project").with_extension("");
            let file = file.to_string_lossy().replace('\\', "/");
            for name in tests_in(&text) {
                let shown = name.split('_').map_while(|part| part.strip_prefix('m')?.parse().ok());
                for rule in shown.filter_map(rule) {
                    let test = Test { file: file.clone(), name: name.to_owned() };
                    found.entry(rule).or_default().insert(test);
                }
            }
        }
    }
    found
}

/// The functions of `text` that are marked as tests; a macro of properties marks its own inside.
fn tests_in(text: &str) -> Vec<&str> {
    let mut marked = false;
    let mut found = Vec::new();
    for line in text.lines().map(str::trim) {
        if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
            marked = true;
        } else if let Some(rest) = line.strip_prefix("async fn ").or_else(|| line.strip_prefix("fn ")) {
            if marked {
                found.extend(rest.split('(').next());
            }
            marked = false;
        }
    }
    found
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("its entries can be read").path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn number(word: &str) -> Option<usize> {
    word.strip_prefix('M')?.parse().ok()
}

fn rule(number: usize) -> Option<Rule> {
    Rule::ALL.get(number.checked_sub(1)?).copied()
}
