//! The manifest names files, with their sizes and types. A browser that does not find one of them as it says does not
//! offer to install the app, or shows a grey square for it, and says so nowhere that anybody looks.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;
use xtask::workspace;

fn manifest() -> Value {
    let text =
        fs::read_to_string(workspace::root().join("public/manifest.webmanifest")).expect("it is there");
    serde_json::from_str(&text).expect("it is JSON")
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().unwrap_or_else(|| panic!("{name} is a list"))
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_else(|| panic!("{name} is a text in {value}"))
}

/// Every icon, those of the shortcuts too.
fn icons(manifest: &Value) -> Vec<&Value> {
    let shortcuts = list(manifest, "shortcuts").iter().flat_map(|shortcut| list(shortcut, "icons"));
    list(manifest, "icons").iter().chain(shortcuts).collect()
}

fn file(path: &str) -> Vec<u8> {
    let path = path.strip_prefix('/').expect("a path from the root of the site");
    fs::read(workspace::root().join("public").join(path)).unwrap_or_else(|why| panic!("{path}: {why}"))
}

/// Width and height of a PNG as its own header says.
fn size_of(png: &[u8]) -> (u32, u32) {
    assert_eq!(png.get(..16), Some(&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..]), "a PNG begins otherwise");
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"));
    (number(16), number(20))
}

#[test]
fn every_icon_is_there_and_is_what_the_manifest_says() {
    for icon in icons(&manifest()) {
        let (src, sizes) = (text(icon, "src"), text(icon, "sizes"));
        let bytes = file(src);
        match text(icon, "type") {
            "image/png" => {
                let (width, height) = size_of(&bytes);
                assert_eq!(format!("{width}x{height}"), sizes, "{src}");
                assert!(src.ends_with(&format!("-{width}.png")), "{src} is {width} wide");
            }
            "image/svg+xml" => {
                assert_eq!((sizes, bytes.starts_with(b"<svg ")), ("any", true), "{src}");
            }
            other => panic!("{src}: {other} is no type for an icon"),
        }
        assert!(bytes.len() < 8_000, "{src} is {} bytes; make it small again", bytes.len());
    }
}

#[test]
fn there_is_an_icon_of_every_kind_that_devices_ask_for() {
    let manifest = manifest();
    let found: BTreeSet<_> =
        list(&manifest, "icons").iter().map(|icon| (text(icon, "purpose"), text(icon, "sizes"))).collect();
    for purpose in ["any", "maskable"] {
        for size in ["192x192", "512x512", "any"] {
            assert!(found.contains(&(purpose, size)), "{purpose}, {size}");
        }
    }
    for shortcut in list(&manifest, "shortcuts") {
        let large = list(shortcut, "icons").iter().any(|icon| text(icon, "sizes") == "96x96");
        assert!(large, "{}", text(shortcut, "name"));
    }
}

#[test]
fn every_file_of_the_icons_is_named_somewhere() {
    let page = fs::read_to_string(workspace::root().join("index.html")).expect("index.html is there");
    let manifest = manifest();
    let named: BTreeSet<_> = icons(&manifest).iter().map(|icon| text(icon, "src")).collect();
    for entry in fs::read_dir(workspace::root().join("public/icons")).expect("the folder is there").flatten()
    {
        let path = format!("/icons/{}", entry.file_name().to_string_lossy());
        assert!(named.contains(path.as_str()) || page.contains(&format!("href=\"{path}\"")), "{path}");
    }
    assert_eq!(size_of(&file("/icons/apple-touch.png")), (180, 180));
}

#[test]
fn the_bars_around_the_page_have_the_colours_of_the_page() {
    let read = |path: &str| fs::read_to_string(workspace::root().join(path)).expect("it is there");
    let (page, tokens, manifest) = (read("index.html"), read("style/tokens.css"), manifest());
    let colours: Vec<&str> =
        tokens.split("--bg: ").skip(1).filter_map(|rest| rest.split(';').next()).collect();
    // Light, then dark by the device and by choice, then dimmed.
    let [light, dark, ..] = &colours[..] else { panic!("tokens.css has --bg for light and dark") };
    for (scheme, colour) in [("light", light), ("dark", dark)] {
        let meta = format!("content=\"{colour}\" media=\"(prefers-color-scheme: {scheme})\"");
        assert!(page.contains(&meta), "index.html has no {meta}");
    }
    assert_eq!(
        (text(&manifest, "theme_color"), text(&manifest, "background_color")),
        (*light, *light),
        "the manifest knows light only"
    );
}
