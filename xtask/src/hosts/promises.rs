//! What docs/hosting.md promises of every host, held against a server that runs.

use super::asking::{Answer, ask};
use super::site::{SECRET, Site};
use crate::process::Outcome;

const HTML: &str = "text/html";
const SCRIPT: &str = "javascript";
const AGAIN: &str = "no-cache";

/// What should come: the file and its type, or nothing.
type Expected = Option<(&'static str, &'static str)>;

/// Everything that is asked for, and what should come.
const PATHS: [(&str, Expected); 20] = [
    ("/", Some(("index.html", HTML))),
    ("/index.html", Some(("index.html", HTML))),
    ("/dossiers/12?tab=1", Some(("index.html", HTML))),
    ("/dossiers/a.b", Some(("index.html", HTML))),
    ("/boot.js", Some(("boot.js", SCRIPT))),
    ("/manifest.webmanifest", Some(("manifest.webmanifest", "application/manifest+json"))),
    ("/icons/x-192.png", Some(("icons/x-192.png", "image/png"))),
    ("/sw.js", Some(("sw.js", SCRIPT))),
    ("/version.json", Some(("version.json", "application/json"))),
    ("/short.txt", Some(("short.txt", "text/plain"))),
    ("/assets/x-0123.js", Some(("assets/x-0123.js", SCRIPT))),
    ("/assets/x-0123.css", Some(("assets/x-0123.css", "text/css"))),
    ("/assets/x-0123.wasm", Some(("assets/x-0123.wasm", "application/wasm"))),
    ("/assets/gone-0123.js", None),
    ("/assets/gone/deeper", None),
    ("/assets/", None),
    ("/_headers", None),
    ("/_redirects", None),
    ("/%5Fheaders", None),
    ("//_headers", None),
];

/// A compressed form: its name, and the ending of its file.
type Form = (&'static str, &'static str);

/// What a browser may say it takes, and what it should get of a file that has both forms.
const FORMS: [(Option<&str>, Option<Form>); 6] = [
    (None, None),
    (Some("identity"), None),
    (Some("br;q=0, gzip;q=0"), None),
    (Some("gzip, deflate, br, zstd"), Some(("br", ".br"))),
    (Some("gzip"), Some(("gzip", ".gz"))),
    (Some("br;q=0, gzip;q=0.8"), Some(("gzip", ".gz"))),
];

/// Ways to ask for the file beside the site.
const OUTSIDE: [&str; 5] = [
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/..%5csecret.txt",
];

/// Asks for everything; gives what was not as promised, in words.
pub(super) fn broken(site: &Site, port: u16) -> Vec<String> {
    let mut broken = Vec::new();
    for (path, expected) in PATHS {
        for (accepted, form) in FORMS {
            for method in ["GET", "HEAD"] {
                let held = ask(port, method, path, accepted)
                    .and_then(|answer| hold(site, method, path, expected, form, &answer));
                if let Err(why) = held {
                    broken.push(format!("{method} {path}, taking {}: {why}", accepted.unwrap_or("no word")));
                }
            }
        }
    }
    for path in OUTSIDE {
        match ask(port, "GET", path, None) {
            Ok(answer) if String::from_utf8_lossy(&answer.body).contains(SECRET) => {
                broken.push(format!("GET {path}: it leads out of the site"));
            }
            Ok(_) => {}
            Err(why) => broken.push(format!("GET {path}: {why}")),
        }
    }
    broken
}

/// Holds one answer against what is promised.
fn hold(
    site: &Site,
    method: &str,
    path: &str,
    expected: Expected,
    form: Option<Form>,
    answer: &Answer,
) -> Outcome {
    same("status", &answer.status, &(if expected.is_some() { 200 } else { 404 }))?;
    let of_all = site.headers.for_path("/");
    for (name, value) in of_all {
        same(name, &answer.all(name), &vec![value])?;
    }
    let Some((file, media_type)) = expected else {
        // What is missing may come; a browser must not remember that it was missing.
        return same("Cache-Control", &answer.all("Cache-Control"), &vec![AGAIN]);
    };
    let of_file = site.headers.for_path(path);
    let kept = of_file.iter().find(|(name, _)| *name == "Cache-Control").map_or(AGAIN, |(_, value)| value);
    same("Cache-Control", &answer.all("Cache-Control"), &vec![kept])?;
    let said = answer.joined("Content-Type");
    if !said.contains(media_type) {
        return Err(format!("Content-Type is {said}, should be {media_type}"));
    }
    let form = form.filter(|(_, ending)| !site.bytes(&format!("{file}{ending}")).is_empty());
    let (encoding, ending) = form.map_or((vec![], ""), |(name, ending)| (vec![name], ending));
    same("Content-Encoding", &answer.all("Content-Encoding"), &encoding)?;
    if !site.bytes(&format!("{file}.br")).is_empty() && !answer.joined("Vary").contains("Accept-Encoding") {
        return Err(format!("Vary is {:?}, should name Accept-Encoding", answer.joined("Vary")));
    }
    let bytes = site.bytes(&format!("{file}{ending}"));
    let sent = if method == "HEAD" { &[][..] } else { &bytes };
    if answer.body != sent {
        return Err(format!("the body is not {file}{ending}"));
    }
    // A server may leave it out, and Caddy does for a compressed form.
    let length = bytes.len().to_string();
    same("Content-Length", &answer.all("Content-Length").pop().unwrap_or(&length), &length.as_str())
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, found: &T, expected: &T) -> Outcome {
    if found == expected { Ok(()) } else { Err(format!("{what} is {found:?}, should be {expected:?}")) }
}
