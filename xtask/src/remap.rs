//! No path of this machine in the release: the same sources give the same bytes in any folder, under any account.
//!
//! Messages of panics name the file they stand in, and for a crate from the registry that is a path in somebody's
//! home. The compiler is told to write another one.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use xtask::workspace;

use crate::process::{self, Outcome, say};

/// Cargo's variable for what it hands to the compiler of the app, beside what `.cargo/config.toml` says.
const VARIABLE: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";
/// Those that would go before it, and before the configuration. A build must not depend on who made it.
const OTHERS: [&str; 2] = ["CARGO_ENCODED_RUSTFLAGS", "RUSTFLAGS"];

/// Lets a build of the release write these names. The crates have to be fetched by then.
///
/// # Errors
/// A machine without a compiler, or without a folder of Cargo's.
pub(crate) fn set(build: &mut Command) -> Outcome {
    for other in OTHERS {
        build.env_remove(other);
    }
    build.env(VARIABLE, flags()?.join(" "));
    Ok(())
}

fn flags() -> Outcome<Vec<String>> {
    let version = process::output(Command::new("rustc").arg("-vV")).ok_or("rustc does not answer")?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or_default();
    let sysroot = process::output(Command::new("rustc").args(["--print", "sysroot"])).unwrap_or_default();
    // Where the sources of the standard library are installed, it would be named by where it stands.
    let library = PathBuf::from(sysroot.trim()).join("lib/rustlib/src/rust");
    let mut names = vec![(workspace::root().to_owned(), "omgangsboek".to_owned())];
    names.extend(registries()?.into_iter().map(|registry| (registry, "crates".to_owned())));
    names.push((library, format!("/rustc/{commit}")));
    let flag = |(from, to): (PathBuf, String)| {
        let flag = format!("--remap-path-prefix={}={to}", from.display());
        // The variable is split at blanks, and knows no way to keep one.
        if flag.contains(char::is_whitespace) {
            say(&format!(
                "{} has a blank: the release will differ from one that is built elsewhere",
                from.display()
            ));
            return None;
        }
        Some(flag)
    };
    Ok(names.into_iter().filter_map(flag).collect())
}

/// The folders that Cargo unpacked crates into, one for each place it took them from.
fn registries() -> Outcome<Vec<PathBuf>> {
    let folder = cargo_home()?.join("registry/src");
    // Not there where all crates are kept in a folder of the machine's own.
    let Ok(entries) = fs::read_dir(folder) else { return Ok(Vec::new()) };
    let mut found: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    found.sort();
    Ok(found)
}

/// Cargo's own folder.
pub(crate) fn cargo_home() -> Outcome<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    set("CARGO_HOME")
        .or_else(|| Some(set("HOME")?.join(".cargo")))
        .ok_or_else(|| "no folder of Cargo: set HOME or CARGO_HOME".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_work_tree_and_every_folder_of_crates_are_called_otherwise() {
        let flags = flags().expect("there is a compiler");
        let tree = (workspace::root().to_owned(), "omgangsboek");
        let crates = registries().expect("there is a home").into_iter().map(|folder| (folder, "crates"));
        for (folder, name) in crates.chain([tree]) {
            let flag = format!("--remap-path-prefix={}={name}", folder.display());
            assert!(flags.contains(&flag), "{flag} is missing in {flags:?}");
        }
    }
}
