//! A small site of the shape of the app's, in a temporary folder.

use std::fs;
use std::path::{Path, PathBuf};

use xtask::headers::Headers;
use xtask::{headers, workspace};

use crate::compress;
use crate::process::Outcome;

/// What lies beside the site and must never come out of it.
pub(super) const SECRET: &str = "nobody may read this";

/// The folder goes with this.
pub(super) struct Site {
    folder: PathBuf,
    /// The headers that every answer should have.
    pub(super) headers: Headers,
}

impl Site {
    /// Writes the site, with the app's own files for hosts, and its compressed forms as the build makes them.
    ///
    /// # Errors
    /// A file that cannot be read or written.
    pub(super) fn new(name: &str) -> Outcome<Self> {
        let folder = std::env::temp_dir().join(format!("omgangsboek-host-{name}-{}", std::process::id()));
        let public = workspace::root().join("public");
        let text = super::read(&public.join(headers::FILE))?;
        let headers = Headers::parse(&text).map_err(|bad| bad.to_string())?;
        let site = Self { folder, headers };
        let dist = site.dist();
        let failed = |error: std::io::Error| format!("{}: {error}", dist.display());
        for below in ["assets", "icons"] {
            fs::create_dir_all(dist.join(below)).map_err(failed)?;
        }
        for file in [headers::FILE, "_redirects"] {
            fs::copy(public.join(file), dist.join(file)).map_err(failed)?;
        }
        let long = "long enough to be compressed ".repeat(100);
        for (file, text) in [
            ("../secret.txt", SECRET.to_owned()),
            ("index.html", format!("<!doctype html><title>page</title>{long}")),
            ("boot.js", format!("/* boot {long} */")),
            ("manifest.webmanifest", format!("{{\"description\": \"{long}\"}}")),
            ("icons/x-192.png", "\u{89}PNG".to_owned()),
            ("sw.js", format!("/* worker {long} */")),
            ("version.json", format!("{{\"list\":\"{long}\"}}")),
            ("short.txt", "short".to_owned()),
            ("assets/x-0123.js", format!("/* script {long} */")),
            ("assets/x-0123.css", format!("/* style {long} */")),
            ("assets/x-0123.wasm", format!("\0asm{long}")),
        ] {
            fs::write(dist.join(file), text).map_err(failed)?;
        }
        compress::write(&dist)?;
        Ok(site)
    }

    /// The folder for all of it.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// What is served.
    pub(super) fn dist(&self) -> PathBuf {
        self.folder.join("dist")
    }

    /// The bytes of a file that is served.
    pub(super) fn bytes(&self, name: &str) -> Vec<u8> {
        fs::read(self.dist().join(name)).unwrap_or_default()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.folder));
    }
}
