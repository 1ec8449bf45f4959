//! The files of a build by their names, and the digest of what is in one: the lists of a build are all made of these.

use std::fs;
use std::io;
use std::path::Path;

use sha2::{Digest, Sha256};

/// The files in a folder and below, with `/` between the parts of a name, in order. What begins with a dot is the
/// build tool's and stays out.
///
/// # Errors
/// A folder that cannot be read; it is named.
pub fn files(folder: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    collect(folder, "", &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, below: &str, found: &mut Vec<String>) -> io::Result<()> {
    let failed = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", folder.display()));
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            collect(&path, &format!("{below}{name}/"), found)?;
        } else {
            found.push(format!("{below}{name}"));
        }
    }
    Ok(())
}

/// The SHA-256 of some bytes, in hexadecimal.
pub fn sha256(bytes: impl AsRef<[u8]>) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
