//! The few words of plain JavaScript that have no typed binding, or none that survives an old browser.
//!
//! A typed binding to an absent function throws through the wasm and ends the app. So whatever may be
//! absent (clipboard, sharing, wake lock, locks) is looked up by name first.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Window};

/// The window; there is always one, since this code runs on a page only.
pub(super) fn window() -> Window {
    web_sys::window().expect("the app runs on a page, and a page has a window")
}

/// The document of the page.
pub(super) fn document() -> Document {
    window().document().expect("a page that runs scripts has a document")
}

/// The property `name`, or `undefined`.
pub(super) fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// The method `name`, when the browser has it.
pub(super) fn method(object: &JsValue, name: &str) -> Option<Function> {
    get(object, name).dyn_into().ok()
}

/// Sets a property of an object that is ours.
pub(super) fn set(object: &JsValue, name: &str, value: &JsValue) {
    // Fails on frozen objects only.
    let _ = Reflect::set(object, &JsValue::from_str(name), value);
}

/// Calls the method `name` and gives its promise; `None` when the method is absent, throws or gives
/// something else.
pub(super) fn promise(object: &JsValue, name: &str, arguments: &Array) -> Option<Promise> {
    method(object, name)?.apply(object, arguments).ok()?.dyn_into().ok()
}

/// The name of a thrown error, such as `QuotaExceededError`; empty when it has none.
pub(super) fn error_name(error: &JsValue) -> String {
    get(error, "name").as_string().unwrap_or_default()
}

/// Name and message of a thrown error for our own error texts.
pub(super) fn describe(error: &JsValue) -> String {
    let message = get(error, "message").as_string().unwrap_or_default();
    match (error_name(error), message) {
        (name, message) if name.is_empty() && message.is_empty() => "unknown error".to_owned(),
        (name, message) if message.is_empty() => name,
        (name, message) if name.is_empty() => message,
        (name, message) => format!("{name}: {message}"),
    }
}
