//! `cargo xtask reproduce`: that the same sources give the same bytes, by building them twice.
//!
//! Each time from nothing, in another folder and with another home of Cargo: what differs between two machines that
//! follow the same versions is where things stand, and when.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use xtask::{listing, workspace};

use crate::process::{self, Outcome, say};
use crate::remap;
use crate::sums::{self, Sums};

/// What is not source.
const LEFT_OUT: [&str; 4] = [".git", "target", "dist", "tests/out"];

/// Builds twice and compares; prints the hashes where all are the same, and what differs where not.
///
/// # Errors
/// A build that fails, or a file that cannot be copied.
pub(crate) fn run() -> Outcome<bool> {
    let place = workspace::root().join("target/reproduce");
    remove(&place)?;
    let one = build_in(&place.join("one"))?;
    let other = build_in(&place.join("another/folder"))?;
    let differing = differing(&one, &other);
    if !differing.is_empty() {
        say(&format!("Not the same in two builds; they stand in {}", place.display()));
        println!("{}", differing.join("\n"));
        return Ok(false);
    }
    say("The same in both builds");
    print!("{}", table(&one));
    remove(&place)?;
    Ok(true)
}

/// A clean build of the sources in a folder of its own; the hashes of what it made.
fn build_in(place: &Path) -> Outcome<Sums> {
    let (tree, home) = (place.join("tree"), place.join("home"));
    say(&format!("Building from nothing in {}", tree.display()));
    copy(workspace::root(), &tree)?;
    // The crates are the same, and found under another name.
    fs::create_dir_all(&home).map_err(|error| failed(&home, &error))?;
    let own = remap::cargo_home()?;
    for entry in fs::read_dir(&own).map_err(|error| failed(&own, &error))?.flatten() {
        let link = home.join(entry.file_name());
        std::os::unix::fs::symlink(entry.path(), &link).map_err(|error| failed(&link, &error))?;
    }
    process::run(
        Command::new("cargo")
            .args(["xtask", "build"])
            .current_dir(&tree)
            .env("CARGO_HOME", &home)
            .env_remove("CARGO_TARGET_DIR"),
    )?;
    sums::of(&tree.join("dist"))
}

/// The names of what is in one of them only, or not the same in both.
fn differing(one: &Sums, other: &Sums) -> Vec<String> {
    let names: BTreeSet<_> = one.keys().chain(other.keys()).collect();
    names
        .into_iter()
        .filter(|name| one.get(*name) != other.get(*name))
        .map(|name| {
            let sum = |sums: &Sums| sums.get(name).map_or("not there", |sum| &sum[..16]).to_owned();
            format!("{name}: {} and {}", sum(one), sum(other))
        })
        .collect()
}

/// For the release notes: one line for each file that a browser asks for by its name, and one hash over all.
fn table(sums: &Sums) -> String {
    let over_all = listing::sha256(sums::text(sums).as_bytes());
    let rows: String = sums
        .iter()
        .filter(|(name, _)| !name.ends_with(".br") && !name.ends_with(".gz"))
        .map(|(name, sum)| format!("| `{name}` | `{sum}` |\n"))
        .collect();
    format!("| file | SHA-256 |\n|---|---|\n| `{}` | `{over_all}` |\n{rows}", sums::FILE)
}

/// Copies a folder, without what is not source.
fn copy(from: &Path, to: &Path) -> Outcome {
    fs::create_dir_all(to).map_err(|error| failed(to, &error))?;
    for entry in fs::read_dir(from).map_err(|error| failed(from, &error))? {
        let path: PathBuf = entry.map_err(|error| failed(from, &error))?.path();
        if LEFT_OUT.iter().any(|left_out| path == workspace::root().join(left_out)) {
            continue;
        }
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            fs::copy(&path, &target).map_err(|error| failed(&path, &error))?;
        }
    }
    Ok(())
}

fn remove(place: &Path) -> Outcome {
    if place.exists() { fs::remove_dir_all(place).map_err(|error| failed(place, &error)) } else { Ok(()) }
}

fn failed(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_differs_or_is_missing_is_named() {
        let sums = |files: &[(&str, &str)]| -> Sums {
            files
                .iter()
                .map(|(name, bytes)| ((*name).to_owned(), listing::sha256(bytes.as_bytes())))
                .collect()
        };
        let one = sums(&[("a", "1"), ("b", "2"), ("c", "3")]);
        assert!(differing(&one, &one).is_empty());
        let found = differing(&one, &sums(&[("a", "1"), ("b", "9"), ("d", "4")]));
        let names: Vec<_> = found.iter().filter_map(|line| line.split(':').next()).collect();
        assert_eq!(names, ["b", "c", "d"]);
        assert!(found[1].ends_with("and not there"), "{found:?}");
    }
}
