//! The response headers, read from the `_headers` file that is deployed.
//!
//! They are part of what keeps the data in (no request to anywhere else, no inline script), so they are
//! written once, in `public/_headers`, in the form that Netlify and Cloudflare Pages read: a path at the
//! margin, its headers indented below it. The server reads that very file out of the build; other hosts
//! get the same values from the files in `hosting/`, and `tests/hosting.rs` compares them. Only the part of the form
//! that both hosts agree on is understood here; anything else is an error and not a guess.

use std::fmt;

/// The name of the file in the build.
pub const FILE: &str = "_headers";

/// One block: the paths it is for, and their headers in the order of the file.
#[derive(Debug, PartialEq, Eq)]
struct Rule {
    pattern: String,
    headers: Vec<(String, String)>,
}

impl Rule {
    /// A pattern is a path, or the beginning of one and `*`.
    fn matches(&self, path: &str) -> bool {
        match self.pattern.strip_suffix('*') {
            Some(start) => path.starts_with(start),
            None => path == self.pattern,
        }
    }
}

/// All rules of one `_headers` file.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Headers(Vec<Rule>);

/// A line that is neither a path, a header, a comment nor empty.
#[derive(Debug, PartialEq, Eq)]
pub struct BadLine {
    /// Counted from one.
    pub number: usize,
    /// What is wrong with it.
    pub why: &'static str,
}

impl fmt::Display for BadLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{FILE}, line {}: {}", self.number, self.why)
    }
}

impl std::error::Error for BadLine {}

impl Headers {
    /// Reads the text of a `_headers` file.
    ///
    /// # Errors
    /// The first line that is not of the form above, by number.
    pub fn parse(text: &str) -> Result<Self, BadLine> {
        let mut rules: Vec<Rule> = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let bad = |why| BadLine { number: index + 1, why };
            let content = line.trim();
            if content.is_empty() || content.starts_with('#') {
                continue;
            }
            if line.starts_with('/') {
                let stars = content.matches('*').count();
                if stars > 1 || (stars == 1 && !content.ends_with('*')) {
                    return Err(bad("`*` may stand at the end of a path only"));
                }
                rules.push(Rule { pattern: content.to_owned(), headers: Vec::new() });
            } else if line.starts_with(char::is_whitespace) {
                let rule = rules.last_mut().ok_or_else(|| bad("a header before the first path"))?;
                let (name, value) =
                    content.split_once(':').ok_or_else(|| bad("a header is `Name: value`"))?;
                rule.headers.push((name.trim().to_owned(), value.trim().to_owned()));
            } else {
                return Err(bad("a path starts with `/`, a header is indented"));
            }
        }
        Ok(Self(rules))
    }

    /// The headers for a path, in the order of the file. Where a name comes twice, the later one stands.
    pub fn for_path(&self, path: &str) -> Vec<(&str, &str)> {
        let mut found: Vec<(&str, &str)> = Vec::new();
        for (name, value) in self.0.iter().filter(|rule| rule.matches(path)).flat_map(|rule| &rule.headers) {
            found.retain(|(earlier, _)| !earlier.eq_ignore_ascii_case(name));
            found.push((name, value));
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace;

    fn deployed() -> Headers {
        let text =
            std::fs::read_to_string(workspace::root().join("public").join(FILE)).expect("public/_headers");
        Headers::parse(&text).expect("public/_headers is well formed")
    }

    #[test]
    fn a_path_gets_the_headers_of_every_rule_that_fits_it() {
        let headers = Headers::parse("# all\n/*\n  A: 1\n  B: x: y\n\n/assets/*\n  a: 2\n/one\n  C: 3\n")
            .expect("well formed");
        for (path, expected) in [
            ("/", vec![("A", "1"), ("B", "x: y")]),
            ("/assets/app.js", vec![("B", "x: y"), ("a", "2")]),
            ("/one", vec![("A", "1"), ("B", "x: y"), ("C", "3")]),
            ("/one/two", vec![("A", "1"), ("B", "x: y")]),
        ] {
            assert_eq!(headers.for_path(path), expected, "{path}");
        }
    }

    #[test]
    fn a_line_that_is_not_understood_is_refused_by_number() {
        for (text, number) in [("  A: 1", 1), ("/*\n  A 1", 2), ("/*\nA: 1", 2), ("/*.js\n  A: 1", 1)] {
            assert_eq!(Headers::parse(text).expect_err(text).number, number, "{text}");
        }
    }

    #[test]
    fn every_page_is_locked_down() {
        let headers = deployed();
        for path in ["/", "/index.html", "/dossiers/1", "/assets/app.js", "/kdf-worker.js", "/sw.js"] {
            let set = headers.for_path(path);
            for name in [
                "Content-Security-Policy",
                "Referrer-Policy",
                "X-Content-Type-Options",
                "Permissions-Policy",
                "Cross-Origin-Opener-Policy",
                "Cross-Origin-Embedder-Policy",
                "Cross-Origin-Resource-Policy",
            ] {
                assert!(set.iter().any(|(found, _)| *found == name), "{path} has no {name}");
            }
        }
    }

    #[test]
    fn only_files_named_after_their_content_may_be_kept_for_ever() {
        let headers = deployed();
        let immutable = |path| headers.for_path(path).iter().any(|(_, value)| value.contains("immutable"));
        assert!(immutable("/assets/omgangsboek-0123.js"));
        for path in ["/", "/index.html", "/boot.js", "/kdf-worker.js", "/dossiers/1"] {
            assert!(!immutable(path), "{path}");
        }
        // Said in words for those by which a browser hears of a new version.
        for path in ["/index.html", "/sw.js", "/version.json"] {
            assert!(headers.for_path(path).contains(&("Cache-Control", "no-cache")), "{path}");
        }
    }
}
