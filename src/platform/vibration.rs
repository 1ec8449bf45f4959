//! A short vibration, for a warning that is felt while one looks elsewhere.
//!
//! Many browsers have none, and those that do may refuse; what is felt is also on screen, so nothing depends
//! on it.

use js_sys::Array;
use wasm_bindgen::JsValue;

use super::js;

/// Vibrates by `pattern`: milliseconds on, off, on and so forth. Does nothing where there is no vibration.
pub fn vibrate(pattern: &[u32]) {
    let navigator = JsValue::from(js::window().navigator());
    let Some(vibrate) = js::method(&navigator, "vibrate") else { return };
    let pattern: Array = pattern.iter().copied().map(JsValue::from).collect();
    // Refused, for one, before the page was touched.
    let _ = vibrate.call1(&navigator, &pattern);
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    #[wasm_bindgen_test]
    fn a_browser_without_vibration_goes_on() {
        vibrate(&[10, 10, 10]);
        vibrate(&[]);
    }
}
