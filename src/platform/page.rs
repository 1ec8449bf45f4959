//! The page itself: address, title, and the attributes of its root element that the style sheet reads.

use std::time::Duration;

use omgangsboek_core::domain::words::Lang;
use wasm_bindgen::prelude::*;

use super::{
    js,
    prefs::{TextSize, Theme},
    timer::{sleep, within},
};

/// Where no picture comes within this time, none is made.
const LONGEST_FRAME: Duration = Duration::from_millis(100);

/// Loads the page again, which forgets everything that was in memory.
pub fn reload() {
    // Refused only in a page that is being closed.
    let _ = js::window().location().reload();
}

/// Goes to the start and takes this address out of the history. Everything in memory is forgotten.
pub fn leave_clean() {
    let _ = js::window().location().replace("/");
}

/// Whether the address of the page has this path. While a page is built for a link that was followed, the address is
/// still the one from before.
pub fn is_at(path: &str) -> bool {
    js::window().location().pathname().is_ok_and(|now| now == path)
}

/// Comes back when what is on the page now has been drawn; at once where nothing is drawn, in a tab that is out of sight.
pub async fn shown() {
    let (sender, drawn) = futures_channel::oneshot::channel();
    // Asked for before the next picture; what is behind it comes when that picture is there.
    let tell = Closure::once_into_js(move || {
        let _ = sender.send(());
    });
    // Refused only in a page that is being closed.
    let _ = js::window().request_animation_frame(tell.unchecked_ref());
    within(LONGEST_FRAME, drawn).await;
    sleep(Duration::ZERO).await;
}

/// Opens the browser's window for printing. Does nothing where there is none.
pub fn print() {
    let _ = js::window().print();
}

/// Chooses light, dark or what the device says (`data-theme` on the root element).
pub fn set_theme(theme: Theme) {
    let value = match theme {
        Theme::Device => None,
        Theme::Light => Some("light"),
        Theme::Dark => Some("dark"),
    };
    set_attribute("data-theme", value);
    colour_the_bars();
}

/// Chooses the size of all text (`data-text` on the root element).
pub fn set_text_size(size: TextSize) {
    let value = match size {
        TextSize::Normal => None,
        TextSize::Large => Some("large"),
        TextSize::Larger => Some("larger"),
    };
    set_attribute("data-text", value);
}

/// Dims the page for the evening (`data-dimmed` on the root element), whatever theme was chosen.
pub fn set_dimmed(dimmed: bool) {
    set_attribute("data-dimmed", dimmed.then_some("true"));
    colour_the_bars();
}

/// Has the bars around the page take its colour where that is not the device's own light or dark, for which the index
/// page has a colour each. What is said first in the head wins.
fn colour_the_bars() {
    const OWN: &str = "own-theme-color";
    let (document, window) = (js::document(), js::window());
    if let Some(before) = document.get_element_by_id(OWN) {
        before.remove();
    }
    let (Some(root), Some(head)) = (document.document_element(), document.head()) else { return };
    if !root.has_attribute("data-theme") && !root.has_attribute("data-dimmed") {
        return;
    }
    let Ok(Some(style)) = window.get_computed_style(&root) else { return };
    let (Ok(colour), Ok(meta)) = (style.get_property_value("--bg"), document.create_element("meta")) else {
        return;
    };
    // Fails on impossible names only, and these are ours.
    for (name, value) in [("id", OWN), ("name", "theme-color"), ("content", colour.trim())] {
        let _ = meta.set_attribute(name, value);
    }
    let _ = head.prepend_with_node_1(&meta);
}

/// Tells screen readers which language the words are in (`lang` on the root element).
pub fn set_language(language: Lang) {
    set_attribute("lang", Some(language.tag()));
}

fn set_attribute(name: &str, value: Option<&str>) {
    let Some(root) = js::document().document_element() else { return };
    // Fails on impossible names only, and these are ours.
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}
