//! Building the app with Trunk, and its compressed forms beside it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use xtask::{release_list, versions, workspace};

use crate::compress;
use crate::process::{self, Outcome, path_with, say};
use crate::remap;
use crate::sums;
use crate::tools;

/// What the release is made of; a change in any of it calls for a new build.
const INPUTS: &[&str] = &[
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "calendar",
    "compress",
    "core",
    "index.html",
    "kdf",
    "mail",
    "public",
    "rust-toolchain.toml",
    "seal",
    "src",
    "style",
    "xtask/src/build.rs",
    "xtask/src/compress.rs",
    "xtask/src/listing.rs",
    "xtask/src/release_list.rs",
    "xtask/src/remap.rs",
    "xtask/src/styles.rs",
    "xtask/src/sums.rs",
    "xtask/src/versions.rs",
];

/// Builds the release into `dist/`, unless it is there and newer than all it is made of.
pub(crate) fn release() -> Outcome {
    let stamp = workspace::root().join("target").join("release-built");
    if is_fresh(&stamp) {
        say("The release in dist/ is up to date");
        return Ok(());
    }
    let mut trunk = trunk(&["build", "--release"])?;
    remap::set(&mut trunk)?;
    say("Building the release (minutes, whenever the app has changed)");
    // Dated at the start: what changes while it builds makes it stale.
    let begun = stamp.with_extension("begun");
    let io = |error: std::io::Error| format!("{}: {error}", stamp.display());
    fs::create_dir_all(workspace::root().join("target")).map_err(io)?;
    fs::write(&begun, "").map_err(io)?;
    process::run(&mut trunk)?;
    let dist = workspace::dist();
    let build = release_list::write(&dist, env!("CARGO_PKG_VERSION"))
        .map_err(|error| format!("the list of the build: {error}"))?;
    say("Compressing it (half a minute)");
    compress::write(&dist)?;
    sums::write(&dist)?;
    let sizes = compress::sizes(&dist)?;
    let sum = |size: fn(&compress::Sizes) -> u64| sizes.iter().map(size).sum::<u64>() / 1000;
    let (raw, br, gz) = (sum(|file| file.raw), sum(|file| file.br), sum(|file| file.gz));
    println!("{} files: {raw} kB, with Brotli {br} kB, with gzip {gz} kB", sizes.len());
    println!("build {build}");
    fs::rename(&begun, &stamp).map_err(io)
}

/// Trunk with its tools on PATH and the crates fetched, ready to start.
pub(crate) fn trunk(arguments: &[&str]) -> Outcome<Command> {
    tools::ensure_wasm_target()?;
    let folders = [tools::TRUNK.ensure()?, tools::WASM_BINDGEN.ensure()?, tools::WASM_OPT.ensure()?];
    process::run(
        Command::new("cargo")
            .args(["fetch", "--quiet", "--target", versions::WASM_TARGET])
            .current_dir(workspace::root()),
    )?;
    let mut trunk = Command::new(folders[0].join("trunk"));
    trunk
        .args(arguments)
        .arg("--offline")
        .current_dir(workspace::root())
        .env("PATH", path_with(&folders.each_ref().map(PathBuf::as_path)))
        // Trunk takes this one for a yes or no of its own and stops at any other value.
        .env_remove("NO_COLOR");
    Ok(trunk)
}

/// Whether the release was begun after the last change to anything it is made of.
fn is_fresh(stamp: &Path) -> bool {
    let built = fs::metadata(stamp).and_then(|meta| meta.modified());
    let changed = INPUTS.iter().filter_map(|input| newest(&workspace::root().join(input))).max();
    match (built, changed) {
        (Ok(built), Some(changed)) => built > changed && workspace::dist().join("index.html").is_file(),
        _ => false,
    }
}

/// The latest change to a file, or in a folder and all below it.
fn newest(path: &Path) -> Option<SystemTime> {
    let meta = fs::metadata(path).ok()?;
    let own = meta.modified().ok()?;
    if !meta.is_dir() {
        return Some(own);
    }
    let below = fs::read_dir(path).ok()?.flatten().filter_map(|entry| newest(&entry.path()));
    // A folder changes itself when a file in it is added or removed.
    below.chain([own]).max()
}
