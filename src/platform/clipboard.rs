//! Putting a text on the clipboard, plain and formatted, and wiping it.
//!
//! Safari allows it only while the tap is being handled, so [`copy`] asks the browser at once and only the
//! answer is awaited: have the text ready before the tap. What is on the clipboard can be read by other
//! programs and may be kept in a history; docs/security.md says so.

use js_sys::{Array, Object, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, ClipboardItem};

use super::js;

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyOutcome {
    /// The text is on the clipboard.
    Copied,
    /// The browser did not allow it: show the text selected, to be copied by hand.
    Denied,
}

/// Copies a text as `text/plain` and `text/html`, or as plain text alone where the browser knows no more.
///
/// Call it directly in the handler of a tap or key press, not after an `.await`.
pub fn copy(plain: &str, html: &str) -> impl Future<Output = CopyOutcome> + use<> {
    let clipboard = js::get(&js::window().navigator(), "clipboard");
    let both =
        item(plain, html).and_then(|item| js::promise(&clipboard, "write", &Array::of1(&Array::of1(&item))));
    let plain = JsValue::from_str(plain);
    async move {
        if succeeded(both).await {
            return CopyOutcome::Copied;
        }
        match succeeded(js::promise(&clipboard, "writeText", &Array::of1(&plain))).await {
            true => CopyOutcome::Copied,
            false => CopyOutcome::Denied,
        }
    }
}

/// Copies a text without formatting; as [`copy`].
pub fn copy_plain(text: &str) -> impl Future<Output = CopyOutcome> + use<> {
    let clipboard = js::get(&js::window().navigator(), "clipboard");
    let written = js::promise(&clipboard, "writeText", &Array::of1(&JsValue::from_str(text)));
    async move {
        match succeeded(written).await {
            true => CopyOutcome::Copied,
            false => CopyOutcome::Denied,
        }
    }
}

/// Puts a blank in the place of what is on the clipboard; browsers take an empty text for nothing to do. What a
/// clipboard history or another device has taken over by then stays there.
pub fn wipe() -> impl Future<Output = CopyOutcome> + use<> {
    copy_plain(" ")
}

async fn succeeded(promise: Option<Promise>) -> bool {
    match promise {
        Some(promise) => JsFuture::from(promise).await.is_ok(),
        None => false,
    }
}

fn item(plain: &str, html: &str) -> Option<JsValue> {
    js::method(&js_sys::global(), "ClipboardItem")?;
    let forms = Object::new();
    for (kind, text) in [("text/plain", plain), ("text/html", html)] {
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        let blob =
            Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &options).ok()?;
        js::set(&forms, kind, &blob);
    }
    ClipboardItem::new_with_record_from_str_to_blob_promise(&forms).ok().map(JsValue::from)
}
