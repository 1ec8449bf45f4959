//! The share sheet of the device, for a text.
//!
//! It opens only on a tap: have the text ready before that. To whom the text goes is chosen in the sheet, and the
//! browser does not tell.

use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

use super::js;

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareOutcome {
    /// The sheet handed the text to what was chosen in it.
    Shared,
    /// The sheet was closed: nothing left.
    Cancelled,
    /// The browser did not open it: nothing left.
    Refused,
}

/// Whether this browser has a share sheet that takes text.
pub fn is_there() -> bool {
    let navigator = js::window().navigator();
    let data = data("-", "-");
    match js::method(&navigator, "canShare") {
        Some(can) => can.call1(&navigator, &data).is_ok_and(|able| able.is_truthy()),
        None => js::method(&navigator, "share").is_some(),
    }
}

/// Opens the sheet with a text. Call it directly in the handler of a tap or key press, not after an `.await`.
pub fn share(title: &str, text: &str) -> impl Future<Output = ShareOutcome> + use<> {
    let begun = js::promise(&js::window().navigator(), "share", &js_sys::Array::of1(&data(title, text)));
    async move {
        match begun {
            Some(sharing) => match JsFuture::from(sharing).await {
                Ok(_) => ShareOutcome::Shared,
                Err(error) if js::error_name(&error) == "AbortError" => ShareOutcome::Cancelled,
                Err(_) => ShareOutcome::Refused,
            },
            None => ShareOutcome::Refused,
        }
    }
}

fn data(title: &str, text: &str) -> ShareData {
    let data = ShareData::new();
    data.set_title(title);
    data.set_text(text);
    data
}
