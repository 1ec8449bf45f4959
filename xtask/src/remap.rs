//! No path of this machine in the release: the same sources give the same bytes in any folder, under any account.
//!
//! Messages of panics name the file they stand in, and for a crate from the registry that is a path in somebody's
//! home. The compiler is told to write another one.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use xtask::workspace;

use crate::process::{self, Outcome};

/// Cargo's variable for what it hands to the compiler. It goes before everything else that says so, on this machine
/// or in the work tree.
pub(crate) const VARIABLE: &str = "CARGO_ENCODED_RUSTFLAGS";
/// What `.cargo/config.toml` says for every other build; a test keeps it equal.
const ALWAYS: [&str; 2] = ["--cfg", "erase_components"];

/// The value of [`VARIABLE`] for the release. The crates have to be fetched by then.
///
/// # Errors
/// A machine without a compiler, or with no folder of crates.
pub(crate) fn flags() -> Outcome<String> {
    let mut flags = ALWAYS.map(str::to_owned).to_vec();
    let mut remap =
        |from: PathBuf, to: &str| flags.push(format!("--remap-path-prefix={}={to}", from.display()));
    remap(workspace::root().to_owned(), "omgangsboek");
    for registry in registries()? {
        remap(registry, "crates");
    }
    // Where the sources of the standard library are installed, it would be named by where it stands.
    let version = process::output(Command::new("rustc").arg("-vV")).ok_or("rustc does not answer")?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or_default();
    let sysroot = process::output(Command::new("rustc").args(["--print", "sysroot"])).unwrap_or_default();
    remap(PathBuf::from(sysroot.trim()).join("lib/rustlib/src/rust"), &format!("/rustc/{commit}"));
    Ok(flags.join("\x1f"))
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
    fn the_release_gets_what_the_configuration_says_for_all_other_builds() {
        let path = workspace::root().join(".cargo/config.toml");
        let configuration = fs::read_to_string(path).expect("the configuration is there");
        assert!(
            configuration.contains(&format!("rustflags = {ALWAYS:?}")),
            "remap.rs says {ALWAYS:?}:\n{configuration}"
        );
    }

    #[test]
    fn the_work_tree_and_every_folder_of_crates_are_called_otherwise() {
        let flags = flags().expect("there is a compiler");
        let flags: Vec<_> = flags.split('\x1f').collect();
        let tree = (workspace::root().to_owned(), "omgangsboek");
        let crates = registries().expect("there is a home").into_iter().map(|folder| (folder, "crates"));
        for (folder, name) in crates.chain([tree]) {
            let flag = format!("--remap-path-prefix={}={name}", folder.display());
            assert!(flags.contains(&flag.as_str()), "{flag} is missing in {flags:?}");
        }
    }
}
