//! The listening half: one message in, one message out.

use js_sys::{Array, Object, Reflect, Uint8Array};
use kdf_protocol as words;
use omgangsboek_core::ports::{KdfError, KdfParams};
use omgangsboek_core::vault::kdf::derive_native;
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};
use zeroize::Zeroizing;

/// Answers requests from now on, and tells the page that it may ask.
pub fn listen() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let answering = scope.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        answer(&answering, &event.data());
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    // Lives as long as the worker.
    on_message.forget();

    let ready = Object::new();
    set(&ready, words::READY, &JsValue::TRUE);
    post(&scope, &ready, &Array::new());
}

fn answer(scope: &DedicatedWorkerGlobalScope, request: &JsValue) {
    let reply = Object::new();
    set(&reply, words::ID, &get(request, words::ID));
    let moved = Array::new();
    match derive(request) {
        Ok(bytes) => {
            set(&reply, words::OK, &bytes);
            moved.push(&bytes.buffer());
        }
        Err(KdfError::OutOfMemory) => set(&reply, words::ERROR, &JsValue::from_str(words::OUT_OF_MEMORY)),
        Err(KdfError::Unavailable(why)) => set(&reply, words::ERROR, &JsValue::from_str(&why)),
    }
    post(scope, &reply, &moved);
}

fn derive(request: &JsValue) -> Result<Uint8Array, KdfError> {
    let passphrase = {
        let sent: Uint8Array =
            get(request, words::PASSPHRASE).dyn_into().map_err(|_| malformed(words::PASSPHRASE))?;
        let own = Zeroizing::new(sent.to_vec());
        sent.fill(0, 0, sent.length());
        own
    };
    let salt: Uint8Array = get(request, words::SALT).dyn_into().map_err(|_| malformed(words::SALT))?;
    let params = KdfParams {
        memory_kib: number(request, words::MEMORY_KIB)?,
        passes: number(request, words::PASSES)?,
        lanes: number(request, words::LANES)?,
        salt: salt.to_vec().try_into().map_err(|_| malformed(words::SALT))?,
    };
    let secret = derive_native(&passphrase, &params)?;
    Ok(Uint8Array::from(secret.expose().as_slice()))
}

fn number(request: &JsValue, name: &str) -> Result<u32, KdfError> {
    let value = get(request, name).as_f64().ok_or_else(|| malformed(name))?;
    // Whole numbers of 32 bits only; anything else is refused rather than rounded.
    let whole = value as u32;
    if f64::from(whole) == value { Ok(whole) } else { Err(malformed(name)) }
}

fn malformed(name: &str) -> KdfError {
    let mut why = String::from("the request has no usable field ");
    why.push_str(name);
    KdfError::Unavailable(why)
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

fn set(object: &Object, name: &str, value: &JsValue) {
    // Fails on frozen objects only, and these are ours.
    let _ = Reflect::set(object, &JsValue::from_str(name), value);
}

fn post(scope: &DedicatedWorkerGlobalScope, message: &Object, moved: &Array) {
    // A message that cannot be cloned would be ours to blame; the page then ends the worker by its limit.
    let _ = scope.post_message_with_transfer(message, moved);
}
