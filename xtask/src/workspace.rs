//! Where things stand in the work tree.

use std::path::{Path, PathBuf};

/// The folder with the workspace's `Cargo.toml`.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is a folder of the workspace")
}

/// The release build, ready for any static host.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The debug build of `cargo xtask serve --dev`. It stands apart, so that `dist/` is always a release.
pub fn dev_dist() -> PathBuf {
    root().join("target").join("dist-dev")
}
