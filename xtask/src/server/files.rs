//! From the path of a request to the bytes of an answer.

use std::fs;
use std::path::{Path, PathBuf};

use crate::encoding::Encoding;

/// Where the script of [`super::Options::before_boot`] is served.
const BEFORE_BOOT: &str = "/before-boot.js";
/// Where the app registers its service worker.
pub(super) const WORKER: &str = "/sw.js";
/// The one that takes leave.
const LEAVE: &str = include_str!("leave.js");

/// An answer without its headers.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) status: &'static str,
    pub(super) media_type: &'static str,
    pub(super) body: Vec<u8>,
    /// The compressed form of the body, where it is one.
    pub(super) encoding: Option<Encoding>,
    /// Whether somebody who takes other forms may get another body.
    pub(super) varies: bool,
}

impl Found {
    fn new(status: &'static str, media_type: &'static str, body: Vec<u8>) -> Self {
        Self { status, media_type, body, encoding: None, varies: false }
    }

    fn file(media_type: &'static str, body: Vec<u8>) -> Self {
        Self::new("200 OK", media_type, body)
    }

    fn missing() -> Self {
        Self::new("404 Not Found", "text/plain; charset=utf-8", b"Not found".to_vec())
    }

    /// The service worker of a server that does not keep the build.
    pub(super) fn leave() -> Self {
        Self::file(media_type(WORKER), LEAVE.as_bytes().to_vec())
    }

    /// The answer to anything that is not a read.
    pub(super) fn refused() -> Self {
        Self::new("405 Method Not Allowed", "text/plain; charset=utf-8", b"Only GET and HEAD".to_vec())
    }
}

/// The decoded path of a request target, without query.
pub(super) fn path_of(target: &str) -> String {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let escaped = (byte == b'%')
            .then(|| after.get(..2))
            .flatten()
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(escaped.unwrap_or(byte));
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The file for a path; the index page for a path without a file ending, so that a deep link opens.
pub(super) fn find(root: &Path, path: &str, before_boot: Option<&str>, accept_encoding: &str) -> Found {
    if let (BEFORE_BOOT, Some(script)) = (path, before_boot) {
        return Found::file(media_type(path), script.as_bytes().to_vec());
    }
    let Some(relative) = inside(path) else { return Found::missing() };
    let file = root.join(relative);
    if !relative.is_empty() && file.is_file() {
        if relative == "index.html" {
            return index(root, before_boot, accept_encoding);
        }
        return stored(&file, media_type(relative), accept_encoding);
    }
    let last = relative.rsplit('/').next().unwrap_or_default();
    if last.contains('.') { Found::missing() } else { index(root, before_boot, accept_encoding) }
}

/// The path below the root, or nothing when it leads out of it or to a file that is for the host itself.
fn inside(path: &str) -> Option<&str> {
    let relative = path.strip_prefix('/')?;
    let harmless = |part: &str| part != ".." && part != "." && !part.contains(['\\', '\0', ':']);
    (relative.split('/').all(harmless) && !relative.starts_with('_') && !relative.starts_with('/'))
        .then_some(relative)
}

/// The index page, naming the extra script first where there is one.
fn index(root: &Path, before_boot: Option<&str>, accept_encoding: &str) -> Found {
    let file = root.join("index.html");
    if before_boot.is_none() {
        return stored(&file, media_type("index.html"), accept_encoding);
    }
    let Ok(page) = fs::read_to_string(file) else { return Found::missing() };
    let page = page.replacen("<head>", &format!("<head><script src=\"{BEFORE_BOOT}\"></script>"), 1);
    Found::file(media_type("index.html"), page.into_bytes())
}

/// A file as it is stored: in the first compressed form that is taken, or else plainly.
fn stored(file: &Path, media_type: &'static str, accept_encoding: &str) -> Found {
    let forms = || Encoding::ALL.into_iter().filter_map(|form| Some((form, compressed(file, form)?)));
    let varies = forms().next().is_some();
    let taken = forms().find(|(form, _)| form.is_accepted(accept_encoding));
    let (encoding, path) = taken.map_or((None, file.to_owned()), |(form, path)| (Some(form), path));
    fs::read(path)
        .map_or_else(|_| Found::missing(), |body| Found { encoding, varies, ..Found::file(media_type, body) })
}

/// The compressed form beside a file. One that is not newer belongs to what the file was before.
fn compressed(file: &Path, form: Encoding) -> Option<PathBuf> {
    let mut path = file.as_os_str().to_owned();
    path.push(form.ending());
    let changed = |path: &Path| fs::metadata(path).and_then(|meta| meta.modified()).ok();
    let path = PathBuf::from(path);
    (changed(&path)? > changed(file)?).then_some(path)
}

/// The media type by the ending of the name.
fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
