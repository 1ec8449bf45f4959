//! The libraries that the app is measured against: from npm, at the versions of `bench/package-lock.json`, put together
//! with the arms in `bench/src` into one file that the tests' page can load.

use std::fs;
use std::path::Path;
use std::process::Command;

use xtask::workspace;

use crate::process::{self, Outcome, folder_on_path, say};
use crate::tools;

/// Where the page of the tests finds it; `src/platform/indexed_db/bench/arms.rs` names it too.
const BUNDLE: &str = "target/bench/arms.js";

/// Installs what is missing, and writes the file.
///
/// # Errors
/// What is missing on this machine, or is wrong in `bench/src`.
pub(super) fn bundle() -> Outcome {
    let (root, home) = (workspace::root(), tools::folder()?.join("bench"));
    install(&root.join("bench"), &home)?;
    let modules = home.join("node_modules");
    process::run(
        Command::new(modules.join(".bin/esbuild"))
            .arg(root.join("bench/src/arms.js"))
            .args(["--bundle", "--format=esm", "--log-level=warning"])
            .arg(format!("--outfile={}", root.join(BUNDLE).display()))
            .env("NODE_PATH", &modules),
    )
}

/// Installs the libraries into `home`, unless these very versions are there.
fn install(from: &Path, home: &Path) -> Outcome {
    const FILES: [&str; 2] = ["package.json", "package-lock.json"];
    /// Names the versions that are installed, once they all are.
    const DONE: &str = "installed.json";
    let read = |path: &Path| fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()));
    let wanted = read(&from.join(FILES[1]))?;
    if read(&home.join(DONE)).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    say(&format!(
        "Installing dexie and RxDB: the app is measured against them (from npm, into {})",
        home.display()
    ));
    if folder_on_path("npm").is_none() {
        return Err("npm is missing; install Node.js with npm, then run this again".into());
    }
    let failed = |error| format!("{} cannot be written: {error}", home.display());
    fs::create_dir_all(home).map_err(failed)?;
    for file in FILES {
        fs::copy(from.join(file), home.join(file)).map_err(failed)?;
    }
    process::run(
        Command::new("npm").args(["ci", "--ignore-scripts", "--no-fund", "--no-audit", "--prefix"]).arg(home),
    )?;
    fs::write(home.join(DONE), wanted).map_err(failed)
}
