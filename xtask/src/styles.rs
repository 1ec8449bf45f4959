//! `cargo xtask styles`: one style sheet for the first screen and one for the rest of the app, made of the files
//! in `style/`. Trunk calls it before each build: two files are fetched sooner than thirty, and compress better.

use std::fs;
use std::path::Path;

use xtask::workspace;

use crate::process::Outcome;

/// The lists in `style/`; each becomes a file of that name in `target/style/`.
const SHEETS: [&str; 2] = ["first.css", "app.css"];

/// Writes both.
///
/// # Errors
/// A file that cannot be read or written, and a line in a list that is no import.
pub(crate) fn write() -> Outcome {
    let from = workspace::root().join("style");
    let to = workspace::root().join("target").join("style");
    fs::create_dir_all(&to).map_err(|error| format!("{}: {error}", to.display()))?;
    for sheet in SHEETS {
        let target = to.join(sheet);
        fs::write(&target, joined(&from, sheet)?)
            .map_err(|error| format!("{}: {error}", target.display()))?;
    }
    Ok(())
}

/// All that a list imports, in its order.
fn joined(folder: &Path, list: &str) -> Outcome<String> {
    let mut text = String::new();
    for file in imports(&without_comments(&read(&folder.join(list))?))? {
        text.push_str(without_comments(&read(&folder.join(&file))?).trim());
        text.push('\n');
    }
    Ok(text)
}

fn read(file: &Path) -> Outcome<String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn imports(list: &str) -> Outcome<Vec<String>> {
    let lines = list.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let file = line.strip_prefix("@import \"").and_then(|rest| rest.strip_suffix("\";"));
            file.map(str::to_owned)
                .ok_or_else(|| format!("a list of style sheets has imports only, not `{line}`"))
        })
        .collect()
}

/// CSS without its comments. No text of ours has the marks of one in it.
fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.filter_map(|part| part.split_once("*/")).fold(first, |text, (_, after)| text + after)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn style_sheets(folder: &Path, found: &mut Vec<String>) {
        for path in
            fs::read_dir(folder).expect("the folder style is there").flatten().map(|entry| entry.path())
        {
            if path.is_dir() {
                style_sheets(&path, found);
            } else {
                let relative = path.strip_prefix(workspace::root().join("style")).expect("it is in style/");
                found.push(relative.to_string_lossy().into_owned());
            }
        }
    }

    #[test]
    fn every_style_sheet_is_imported_once() {
        let folder = workspace::root().join("style");
        let mut imported: Vec<String> = SHEETS
            .iter()
            .flat_map(|list| imports(&without_comments(&read(&folder.join(list)).unwrap())).unwrap())
            .chain(SHEETS.map(str::to_owned))
            .collect();
        let mut there = Vec::new();
        style_sheets(&folder, &mut there);
        imported.sort();
        there.sort();
        assert_eq!(imported, there);
    }

    #[test]
    fn comments_go_and_rules_stay() {
        assert_eq!(without_comments("/* one */a { b: c } /* two */d {}"), "a { b: c } d {}");
        assert_eq!(
            imports("@import \"a.css\";\n\n@import \"b/c.css\";\n"),
            Ok(vec!["a.css".into(), "b/c.css".into()])
        );
        assert!(imports("a { b: c }").is_err());
    }
}
