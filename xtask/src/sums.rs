//! `SHA256SUMS`: the hash of every file of the release, for `sha256sum -c`.
//!
//! With the compressed files and those for the host: what a browser gets is often the compressed one, and the headers
//! are a part of the protection.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use xtask::{listing, release_list};

use crate::process::Outcome;

/// The list's own file, in the folder it is about.
pub(crate) const FILE: &str = release_list::SUMS;

/// Every file below a folder, with `/` between the parts of its name, and its SHA-256 in hexadecimal.
pub(crate) type Sums = BTreeMap<String, String>;

/// Writes the list into the folder of the release.
///
/// # Errors
/// A file that cannot be read or written.
pub(crate) fn write(dist: &Path) -> Outcome {
    let path = dist.join(FILE);
    fs::write(&path, text(&of(dist)?)).map_err(|error| format!("{}: {error}", path.display()))
}

/// The list as it stands in its file.
pub(crate) fn text(sums: &Sums) -> String {
    sums.iter().map(|(name, sum)| format!("{sum}  {name}\n")).collect()
}

/// The hashes of all that is in a folder, without the list itself and what the build tool left.
///
/// # Errors
/// A file that cannot be read.
pub(crate) fn of(dist: &Path) -> Outcome<Sums> {
    let names = listing::files(dist).map_err(|error| error.to_string())?;
    names
        .into_iter()
        .filter(|name| name != FILE)
        .map(|name| {
            let bytes = fs::read(dist.join(&name)).map_err(|error| format!("{name}: {error}"))?;
            Ok((name, listing::sha256(bytes)))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_stands_in_the_list_under_its_path_but_the_list_itself() {
        let folder = std::env::temp_dir().join(format!("omgangsboek-sums-{}", std::process::id()));
        fs::create_dir_all(folder.join("assets")).unwrap();
        fs::create_dir_all(folder.join(".stage")).unwrap();
        for name in ["index.html", "_headers", "assets/app.wasm", ".stage/left.js"] {
            fs::write(folder.join(name), "abc").unwrap();
        }
        write(&folder).unwrap();
        let again = text(&of(&folder).unwrap());
        let written = fs::read_to_string(folder.join(FILE)).unwrap();
        drop(fs::remove_dir_all(&folder));
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(written, format!("{abc}  _headers\n{abc}  assets/app.wasm\n{abc}  index.html\n"));
        assert_eq!(again, written);
    }
}
