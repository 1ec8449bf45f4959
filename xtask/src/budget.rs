//! What the release may weigh on its way to a browser: a gate, after every release build of the test command.

use std::fs;

use xtask::workspace;

use crate::compress::{self, Sizes};
use crate::process::Outcome;

/// What the screen needs that takes the passphrase, with the worker that derives the key: it has to be there within a
/// second or two on the mobile network of a cellar.
const FIRST_SCREEN: Limit = Limit { most: 80_000, goal: 60_000 };
/// All that a browser may ever fetch of one version, which it does once for each, behind the first screen. It may not
/// grow any more; why it is not at its goal yet stands in docs/decisions/0022.
const WHOLE_APP: Limit = Limit { most: 1_760_000, goal: 600_000 };
/// How the files of the key derivation's worker begin.
const WORKER: &str = "kdf-worker";

/// Bytes with Brotli: what is refused, and what is aimed at.
struct Limit {
    most: u64,
    goal: u64,
}

/// Prints what the release weighs.
///
/// # Errors
/// A release that weighs too much, or cannot be read.
pub(crate) fn check() -> Outcome {
    let dist = workspace::dist();
    let page = fs::read_to_string(dist.join("index.html")).map_err(|error| format!("index.html: {error}"))?;
    let (first, rest) = split(&page, compress::sizes(&dist)?);
    let whole = weight(&first) + weight(&rest);
    print!("{}{}", table("The first screen", &first), table("The rest of the app", &rest));
    println!("\nthe whole app: {whole} bytes with Brotli");
    let too_much: Vec<_> =
        [("the first screen", weight(&first), FIRST_SCREEN), ("the whole app", whole, WHOLE_APP)]
            .into_iter()
            .filter_map(|(name, weight, limit)| limit.judge(name, weight))
            .collect();
    if too_much.is_empty() { Ok(()) } else { Err(too_much.join("; ")) }
}

impl Limit {
    fn judge(&self, name: &str, weight: u64) -> Option<String> {
        let Self { most, goal } = self;
        (weight > *most).then(|| {
            format!("{name} takes {weight} bytes with Brotli; it may take {most}, and the goal is {goal}")
        })
    }
}

/// The files that the first screen needs, and all others.
fn split(page: &str, files: Vec<Sizes>) -> (Vec<Sizes>, Vec<Sizes>) {
    let named = loaded_first(page);
    files.into_iter().partition(|file| {
        let name = file.name.as_str();
        name == "index.html" || name.starts_with(WORKER) || named.contains(&name)
    })
}

/// What the page itself loads for its first screen: every script, and the style sheets up to the end of that screen.
/// What is only fetched ahead belongs to the app.
fn loaded_first(page: &str) -> Vec<&str> {
    let end = page.find("</main>").unwrap_or(page.len());
    let scripts = tags(page, "<script ").filter_map(|(_, tag)| attribute(tag, "src"));
    let sheets = tags(page, "<link ")
        .filter(|(at, tag)| *at < end && attribute(tag, "rel") == Some("stylesheet"))
        .filter_map(|(_, tag)| attribute(tag, "href"));
    scripts.chain(sheets).map(|path| path.trim_start_matches('/')).collect()
}

/// Each element that begins like this, and where; without its closing bracket.
fn tags<'a>(page: &'a str, start: &'a str) -> impl Iterator<Item = (usize, &'a str)> {
    page.match_indices(start).filter_map(|(at, _)| Some((at, &page[at..at + page[at..].find('>')?])))
}

/// The value of an attribute between double quotes.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, from) = tag.split_once(&format!(" {name}=\""))?;
    from.split_once('"').map(|(value, _)| value)
}

fn weight(files: &[Sizes]) -> u64 {
    files.iter().map(|file| file.br).sum()
}

/// The heaviest first.
fn table(title: &str, files: &[Sizes]) -> String {
    let mut files: Vec<_> = files.iter().collect();
    files.sort_by_key(|file| std::cmp::Reverse(file.br));
    let row = |name: &str, raw: u64, br: u64| format!("{name:<58} {raw:>9} {br:>9}\n");
    let rows: String = files.iter().map(|file| row(&file.name, file.raw, file.br)).collect();
    let raw = files.iter().map(|file| file.raw).sum();
    let br = files.iter().map(|file| file.br).sum();
    format!("\n{title:<58}     bytes    Brotli\n{rows}{}", row("together", raw, br))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<head><link rel="icon" href="/icon.svg">
        <link rel="stylesheet" href="/assets/first-1.css" integrity="sha384-x"/>
        <script src="/boot.js" defer data-js="/assets/app-1.js" data-wasm="/assets/app-1_bg.wasm"></script>
        <link rel="modulepreload" href="/assets/app-1.js"></head>
        <main>…</main><script src="/unlock.js"></script>
        <link rel="stylesheet" href="/assets/app-1.css">"#;

    fn file(name: &str, br: u64) -> Sizes {
        Sizes { name: name.into(), raw: 2 * br, br, gz: br }
    }

    #[test]
    fn the_first_screen_is_what_the_page_loads_before_the_app_and_the_worker() {
        let names = [
            "index.html",
            "boot.js",
            "unlock.js",
            "icon.svg",
            "assets/first-1.css",
            "assets/app-1.css",
            "assets/app-1.js",
            "assets/app-1_bg.wasm",
            "kdf-worker_loader.js",
            "kdf-worker_bg.wasm",
        ];
        let (first, rest) = split(PAGE, Vec::from(names.map(|name| file(name, 1))));
        let first: Vec<_> = first.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(
            first,
            [
                "index.html",
                "boot.js",
                "unlock.js",
                "assets/first-1.css",
                "kdf-worker_loader.js",
                "kdf-worker_bg.wasm"
            ]
        );
        assert_eq!(weight(&rest), 4);
    }

    #[test]
    fn one_byte_too_many_is_refused_by_its_name() {
        let Limit { most, .. } = FIRST_SCREEN;
        assert_eq!(FIRST_SCREEN.judge("the first screen", most), None);
        let refused = FIRST_SCREEN.judge("the first screen", most + 1).unwrap();
        assert!(refused.contains("the first screen") && refused.contains("80001"), "{refused}");
    }
}
