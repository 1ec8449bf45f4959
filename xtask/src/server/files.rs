//! From the path of a request to the bytes of an answer.

use std::path::Path;

/// Where the script of [`super::Options::before_boot`] is served.
const BEFORE_BOOT: &str = "/before-boot.js";

/// An answer without its headers.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) status: &'static str,
    pub(super) media_type: &'static str,
    pub(super) body: Vec<u8>,
}

impl Found {
    fn file(media_type: &'static str, body: Vec<u8>) -> Self {
        Self { status: "200 OK", media_type, body }
    }

    fn missing() -> Self {
        Self { status: "404 Not Found", media_type: "text/plain; charset=utf-8", body: b"Not found".to_vec() }
    }

    /// The answer to anything that is not a read.
    pub(super) fn refused() -> Self {
        Self {
            status: "405 Method Not Allowed",
            media_type: "text/plain; charset=utf-8",
            body: b"Only GET and HEAD".to_vec(),
        }
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
pub(super) fn find(root: &Path, path: &str, before_boot: Option<&str>) -> Found {
    if let (BEFORE_BOOT, Some(script)) = (path, before_boot) {
        return Found::file(media_type(path), script.as_bytes().to_vec());
    }
    let Some(relative) = inside(path) else { return Found::missing() };
    let file = root.join(relative);
    if !relative.is_empty() && file.is_file() {
        if relative == "index.html" {
            return index(root, before_boot);
        }
        return std::fs::read(&file)
            .map_or_else(|_| Found::missing(), |body| Found::file(media_type(relative), body));
    }
    let last = relative.rsplit('/').next().unwrap_or_default();
    if last.contains('.') { Found::missing() } else { index(root, before_boot) }
}

/// The path below the root, or nothing when it leads out of it or to a file that is for the host itself.
fn inside(path: &str) -> Option<&str> {
    let relative = path.strip_prefix('/')?;
    let harmless = |part: &str| part != ".." && part != "." && !part.contains(['\\', '\0', ':']);
    (relative.split('/').all(harmless) && !relative.starts_with('_') && !relative.starts_with('/'))
        .then_some(relative)
}

/// The index page, naming the extra script first where there is one.
fn index(root: &Path, before_boot: Option<&str>) -> Found {
    let Ok(page) = std::fs::read_to_string(root.join("index.html")) else { return Found::missing() };
    let page = match before_boot {
        Some(_) => page.replacen("<head>", &format!("<head><script src=\"{BEFORE_BOOT}\"></script>"), 1),
        None => page,
    };
    Found::file(media_type("index.html"), page.into_bytes())
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
