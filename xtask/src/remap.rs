//! No path of this machine in the release: the same sources give the same bytes in any folder, under any account.
//!
//! Messages of panics name the file they stand in, and for a crate from the registry that is a path in somebody's
//! home. The compiler is told to write another one. What it cannot be told is left to whoever reads Cargo's variables
//! while a crate is compiled: one of Leptos' macros makes a name out of where its own crate stands. So this program
//! stands before the compiler, and gives that variable another value.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use xtask::workspace;

use crate::process::{self, Outcome, say};

/// Cargo's variable for what it hands to the compiler of the app, beside what `.cargo/config.toml` says.
const VARIABLE: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";
/// Cargo's variable for the program that stands before the compiler.
const BEFORE_THE_COMPILER: &str = "CARGO_BUILD_RUSTC_WRAPPER";
/// Those that would go before either, and before the configuration. A build must not depend on who made it.
const OTHERS: [&str; 4] =
    ["CARGO_ENCODED_RUSTFLAGS", "RUSTFLAGS", "RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER"];
/// Cargo's variable for where the manifest of the crate stands that is compiled.
const MANIFEST: &str = "CARGO_MANIFEST_PATH";

/// Lets a build of the release write these names. The crates have to be fetched by then.
///
/// # Errors
/// A machine without a compiler, or without a folder of Cargo's.
pub(crate) fn set(build: &mut Command) -> Outcome {
    for other in OTHERS {
        build.env_remove(other);
    }
    build.env(VARIABLE, flags()?.join(" ")).env(BEFORE_THE_COMPILER, itself()?);
    Ok(())
}

/// Where this program stands. It is asked by the name it was called by, since its tests, run before a build, put another
/// of it in its place.
fn itself() -> Outcome<PathBuf> {
    let called = std::env::args_os().next().ok_or("this program was called without a name")?;
    std::path::absolute(&called).map_err(|why| format!("{}: {why}", called.display()))
}

/// Compiles a crate as Cargo asks for it, one of the registry as if its manifest stood where every machine says it does.
/// `false` where the compiler failed; it has said why.
///
/// # Errors
/// A compiler that cannot be started.
pub(crate) fn compile(compiler: &str, arguments: &[&str]) -> Outcome<bool> {
    let mut compile = Command::new(compiler);
    compile.args(arguments);
    if let Some(manifest) = std::env::var_os(MANIFEST).and_then(|path| renamed(Path::new(&path))) {
        compile.env(MANIFEST, manifest);
    }
    let status = compile.status().map_err(|why| format!("{compiler} could not be started: {why}"))?;
    Ok(status.success())
}

/// What a path below a registry is called on every machine; none elsewhere.
fn renamed(path: &Path) -> Option<PathBuf> {
    let crates = cargo_home().ok()?.join(REGISTRIES);
    // Its first part is the registry's own name, which tells where the crates were fetched from.
    let within: PathBuf = path.strip_prefix(crates).ok()?.components().skip(1).collect();
    Some(Path::new(CRATES).join(within))
}

fn flags() -> Outcome<Vec<String>> {
    let version = process::output(Command::new("rustc").arg("-vV")).ok_or("rustc does not answer")?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or_default();
    let sysroot = process::output(Command::new("rustc").args(["--print", "sysroot"])).unwrap_or_default();
    // Where the sources of the standard library are installed, it would be named by where it stands.
    let library = PathBuf::from(sysroot.trim()).join("lib/rustlib/src/rust");
    let mut names = vec![(workspace::root().to_owned(), "omgangsboek".to_owned())];
    names.extend(registries()?.into_iter().map(|registry| (registry, CRATES.to_owned())));
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

/// The folder of Cargo's with one folder for each registry.
const REGISTRIES: &str = "registry/src";
/// What each of these is called.
const CRATES: &str = "crates";

/// The folders that Cargo unpacked crates into, one for each place it took them from.
fn registries() -> Outcome<Vec<PathBuf>> {
    let folder = cargo_home()?.join(REGISTRIES);
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
    fn a_crate_stands_where_it_stands_on_every_machine_and_the_work_tree_where_it_is() {
        let registry = cargo_home().expect("there is a home").join(REGISTRIES).join("index.example-1a2b");
        let found = renamed(&registry.join("some-1.2.3/Cargo.toml"));
        assert_eq!(found.as_deref(), Some(Path::new("crates/some-1.2.3/Cargo.toml")));
        assert_eq!(renamed(&workspace::root().join("Cargo.toml")), None);
    }

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
