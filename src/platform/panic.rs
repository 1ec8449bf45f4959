//! What is left to do when the app itself fails.
//!
//! A panic ends the wasm module half-way through something, so its memory is not to be trusted any more.
//! The hook says what happened on the console, sets a flag that stops every later write, and leaves the
//! rest to the boot script, which does not depend on the module: its `omgangsboek.stopped` covers the page,
//! keeps the typed text readable and offers to load again.

use std::sync::atomic::{AtomicBool, Ordering};

use js_sys::Array;
use wasm_bindgen::prelude::*;

use super::{js, typed};

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
        let typed = typed::typed_text();
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
