//! What is left to do when the app itself fails.
//!
//! A panic ends the wasm module half-way through something, so its memory is not to be trusted any more.
//! The hook says what happened on the console, sets a flag that stops every later write, and leaves the
//! rest to the boot script, which does not depend on the module: its `omgangsboek.stopped` covers the page,
//! keeps the typed text readable and offers to load again.

use std::sync::atomic::{AtomicBool, Ordering};

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{Document, HtmlTextAreaElement};

use super::js;

/// What the boot script calls itself on the window, and its function that covers the page.
const BOOT: &str = "omgangsboek";
const STOPPED: &str = "stopped";

static HAPPENED: AtomicBool = AtomicBool::new(false);

/// Puts the hook in place; call it first of all.
pub fn install() {
    std::panic::set_hook(Box::new(|info| {
        HAPPENED.store(true, Ordering::Relaxed);
        console_error_panic_hook::hook(info);
        // No `expect` from here on: a panic within a panic would end without a word.
        let Some(window) = web_sys::window() else { return };
        let typed = window.document().map(|document| typed_text(&document)).unwrap_or_default();
        let boot = js::get(&window, BOOT);
        if let Some(stopped) = js::method(&boot, STOPPED) {
            // Nobody is left to tell when this fails too.
            let _ = stopped.apply(&boot, &Array::of1(&JsValue::from_str(&typed)));
        }
    }));
}

/// Whether the app has panicked since the page was loaded. Nothing may be written after that.
pub fn has_happened() -> bool {
    HAPPENED.load(Ordering::Relaxed)
}

/// What stands in the text fields of the page: it may not have been stored yet. Fields of one line are
/// left out, since a passphrase can be among them.
fn typed_text(document: &Document) -> String {
    let fields = document.get_elements_by_tag_name("textarea");
    let texts = (0..fields.length())
        .filter_map(|index| fields.item(index)?.dyn_into::<HtmlTextAreaElement>().ok())
        .filter(|field| !field.read_only())
        .map(|field| field.value())
        .filter(|text| !text.trim().is_empty());
    texts.collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    #[wasm_bindgen_test]
    fn typed_notes_are_kept_and_a_passphrase_is_not_shown() {
        let document = js::document();
        let form = document.create_element("form").expect("a form can be made");
        form.set_inner_html(
            "<textarea>een</textarea><textarea> </textarea><textarea readonly>verslag</textarea>\
             <input value='geheim'><input type='password' value='geheim'><textarea>twee</textarea>",
        );
        document
            .document_element()
            .expect("a page has a root")
            .append_child(&form)
            .expect("a page takes a form");
        let typed = typed_text(&document);
        form.remove();
        assert_eq!(typed, "een\n\ntwee");
    }
}
