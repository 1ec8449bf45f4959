//! What a build consists of: `version.json`, made after the build and read by its service worker.
//!
//! Every file that the app may ask for stands in it with its SHA-256, so that the worker knows when it has all of a
//! build and nothing else. The build's own id is a digest over the version and all entries: two builds with the same
//! id are the same in every byte. Nothing in the list depends on when or where it was made.

use std::fs;
use std::io;
use std::path::Path;

use crate::encoding::Encoding;
use crate::listing;

/// The name of the list in the build.
pub const FILE: &str = "version.json";
/// The worker itself, which a browser fetches and keeps by rules of its own.
const WORKER: &str = "sw.js";
/// The list for whoever checks what is hosted; the app never asks for it.
pub const SUMS: &str = "SHA256SUMS";
/// What a host sends for what is missing; the app never asks for it.
const MISSING: &str = "404.html";

/// Writes the list of the build in `dist`, and gives the build's id. Compressed forms that stand there already are no
/// files of their own and stay out.
///
/// # Errors
/// A file that cannot be read or written, or one whose name would have to be escaped in an address.
pub fn write(dist: &Path, version: &str) -> io::Result<String> {
    let mut entries = Vec::new();
    for path in files(dist)? {
        let bytes = fs::read(dist.join(&path))?;
        entries.push((format!("/{path}"), listing::sha256(&bytes), bytes.len()));
    }
    let mut whole = format!("{version}\n");
    let mut listed = Vec::new();
    for (path, sha256, bytes) in &entries {
        whole += &format!("{path} {sha256} {bytes}\n");
        listed.push(format!("{{\"path\":\"{path}\",\"sha256\":\"{sha256}\",\"bytes\":{bytes}}}"));
    }
    let build = listing::sha256(whole);
    let files = listed.join(",\n");
    let list = format!("{{\"version\":\"{version}\",\"build\":\"{build}\",\"files\":[\n{files}\n]}}\n");
    fs::write(dist.join(FILE), list)?;
    Ok(build)
}

/// The paths of the files that the app may ask for, below `dist` and in order.
fn files(dist: &Path) -> io::Result<Vec<String>> {
    let mut names = listing::files(dist)?;
    names.retain(|name| !name.split('/').any(stays_out));
    match names.iter().find(|name| !is_plain(name)) {
        Some(name) => Err(io::Error::other(format!("{name}: not a name for an address"))),
        None => Ok(names),
    }
}

/// Whether a part of a name says that the app never asks for it.
fn stays_out(part: &str) -> bool {
    // What begins like this is for the host.
    part.starts_with('_') || Encoding::is_form(part) || [FILE, SUMS, WORKER, MISSING].contains(&part)
}

fn is_plain(name: &str) -> bool {
    name.chars().all(|letter| letter.is_ascii_alphanumeric() || "._-/".contains(letter))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use serde_json::{Value, json};

    use super::*;

    /// A small build in a folder of its own, which goes with it.
    struct Build(PathBuf);

    impl Build {
        fn new(name: &str) -> Self {
            let root = std::env::temp_dir().join(format!("omgangsboek-list-{name}-{}", std::process::id()));
            fs::create_dir_all(root.join("assets")).unwrap();
            fs::create_dir_all(root.join(".stage")).unwrap();
            let build = Self(root);
            for (file, text) in [
                ("index.html", "<p>page"),
                ("boot.js", "abc"),
                ("assets/app.wasm", ""),
                ("assets/app.wasm.br", "small"),
                ("assets/404.html", "gone"),
                ("sw.js", "worker"),
                ("SHA256SUMS", "sums"),
                ("_headers", "/*"),
                (".stage/left.js", "left"),
            ] {
                build.put(file, text);
            }
            build
        }

        fn put(&self, file: &str, text: &str) {
            fs::write(self.0.join(file), text).unwrap();
        }

        /// Writes the list and reads it.
        fn list(&self, version: &str) -> Value {
            let build = write(&self.0, version).unwrap();
            let list: Value = serde_json::from_str(&fs::read_to_string(self.0.join(FILE)).unwrap()).unwrap();
            assert_eq!(list["build"], json!(build));
            list
        }
    }

    impl Drop for Build {
        fn drop(&mut self) {
            drop(fs::remove_dir_all(&self.0));
        }
    }

    #[test]
    fn every_file_that_the_app_may_ask_for_is_listed_with_its_digest() {
        let list = Build::new("files").list("1.2.3");
        assert_eq!(list["version"], json!("1.2.3"));
        // The digests of nothing and of `abc` are those that every table of SHA-256 has.
        assert_eq!(
            list["files"],
            json!([
                {
                    "path": "/assets/app.wasm",
                    "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                    "bytes": 0,
                },
                {
                    "path": "/boot.js",
                    "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                    "bytes": 3,
                },
                { "path": "/index.html", "sha256": listing::sha256("<p>page"), "bytes": 7 },
            ])
        );
    }

    #[test]
    fn the_id_is_that_of_the_bytes_and_of_the_version() {
        let build = Build::new("id");
        let first = build.list("1.2.3");
        assert_eq!(build.list("1.2.3"), first, "made again it is the same");
        assert_ne!(build.list("1.2.4")["build"], first["build"]);
        build.put("boot.js", "abd");
        assert_ne!(build.list("1.2.3")["build"], first["build"]);
        build.put("boot.js", "abc");
        build.put("sw.js", "another worker");
        assert_eq!(build.list("1.2.3"), first, "a browser replaces the worker by itself");
    }

    #[test]
    fn a_name_that_an_address_cannot_hold_is_refused() {
        let build = Build::new("name");
        build.put("met spatie.txt", "");
        let why = write(&build.0, "1.2.3").unwrap_err().to_string();
        assert!(why.contains("met spatie.txt"), "{why}");
    }
}
