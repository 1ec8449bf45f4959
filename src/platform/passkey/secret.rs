//! What the browser answered, read with suspicion, and wiped where it can be.

use js_sys::{ArrayBuffer, Uint8Array};
use omgangsboek_core::ports::DerivedSecret;
use wasm_bindgen::prelude::*;
use zeroize::Zeroize;

use super::super::js;
use super::PasskeyError;

/// The longest name of a credential that WebAuthn allows, in bytes.
const LONGEST_ID: u32 = 1023;

/// Which passkey it is.
pub(super) fn credential_of(answer: &JsValue) -> Result<Vec<u8>, PasskeyError> {
    match js::get(answer, "rawId").dyn_into::<ArrayBuffer>() {
        Ok(id) if (1..=LONGEST_ID).contains(&id.byte_length()) => Ok(Uint8Array::new(&id).to_vec()),
        _ => Err(PasskeyError::Refused("the passkey has no name".into())),
    }
}

/// What it made of the salt; the browser's own copy is overwritten. `None` when it gave nothing.
pub(super) fn output_of(answer: &JsValue) -> Option<DerivedSecret> {
    let first = js::get(&js::get(&prf_of(answer), "results"), "first");
    let first: ArrayBuffer = first.dyn_into().ok()?;
    let buffer = Uint8Array::new(&first);
    let mut bytes = [0; 32];
    let fits = buffer.length() == 32;
    if fits {
        buffer.copy_to(&mut bytes);
    }
    buffer.fill(0, 0, buffer.length());
    let output = fits.then(|| DerivedSecret::new(bytes));
    bytes.zeroize();
    output
}

/// Whether a passkey that was just made says that it will give something when it is used.
pub(super) fn promises_output(made: &JsValue) -> bool {
    js::get(&prf_of(made), "enabled").is_truthy()
}

fn prf_of(answer: &JsValue) -> JsValue {
    let results =
        js::method(answer, "getClientExtensionResults").and_then(|method| method.call0(answer).ok());
    js::get(&results.unwrap_or_default(), "prf")
}
