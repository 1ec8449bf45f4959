//! What the browser is asked for.

use chrono::NaiveDate;
use js_sys::{Array, Object, Uint8Array};
use omgangsboek_core::ports::Random;
use omgangsboek_core::vault::PasskeyPlace;
use wasm_bindgen::prelude::*;

use super::super::{js, random::BrowserRandom};

/// The name in the browser's dialogue and in lists of passkeys.
const APP: &str = "Omgangsboek";
/// How long the browser waits for the user, in milliseconds; a hint, which it may shorten.
const PATIENCE_MS: u32 = 120_000;
/// Signatures that an authenticator may choose from (COSE): ES256, EdDSA, RS256. None is ever checked.
const SIGNATURES: [i32; 3] = [-7, -8, -257];

/// The options of `navigator.credentials.create`.
pub(super) fn creation<'a>(
    on: NaiveDate,
    user_id: &[u8; 32],
    salt: &[u8; 32],
    known: impl Iterator<Item = &'a PasskeyPlace>,
) -> JsValue {
    let user = object(&[
        ("id", bytes(user_id)),
        ("name", APP.into()),
        ("displayName", format!("{APP} {}", on.format("%d-%m-%Y")).into()),
    ]);
    let signatures = SIGNATURES
        .iter()
        .map(|algorithm| object(&[key_type(), ("alg", (*algorithm).into())]))
        .collect::<Array>();
    let selection = object(&[("userVerification", "required".into()), ("residentKey", "preferred".into())]);
    let prf = object(&[("eval", object(&[("first", bytes(salt))]))]);
    options(&[
        // Without an id, it is the host.
        ("rp", object(&[("name", APP.into())])),
        ("user", user),
        ("pubKeyCredParams", signatures.into()),
        ("authenticatorSelection", selection),
        ("attestation", "none".into()),
        ("excludeCredentials", descriptors(known)),
        ("extensions", object(&[("prf", prf)])),
    ])
}

/// The options of `navigator.credentials.get`: any of these, each asked about its own salt.
pub(super) fn assertion(places: &[&PasskeyPlace]) -> JsValue {
    let salts = Object::new();
    for place in places {
        js::set(&salts, &base64url(&place.credential), &object(&[("first", bytes(&place.salt))]));
    }
    let prf = object(&[("evalByCredential", salts.into())]);
    options(&[
        ("allowCredentials", descriptors(places.iter().copied())),
        ("userVerification", "required".into()),
        ("extensions", object(&[("prf", prf)])),
    ])
}

fn options(own: &[(&str, JsValue)]) -> JsValue {
    let mut challenge = [0; 32];
    BrowserRandom.fill(&mut challenge);
    let public_key = object(own);
    js::set(&public_key, "challenge", &bytes(&challenge));
    js::set(&public_key, "timeout", &PATIENCE_MS.into());
    object(&[("publicKey", public_key)])
}

fn descriptors<'a>(places: impl Iterator<Item = &'a PasskeyPlace>) -> JsValue {
    let descriptor = |place: &PasskeyPlace| object(&[key_type(), ("id", bytes(&place.credential))]);
    places.map(descriptor).collect::<Array>().into()
}

fn key_type() -> (&'static str, JsValue) {
    ("type", "public-key".into())
}

fn bytes(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

fn object(properties: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in properties {
        js::set(&object, name, value);
    }
    object.into()
}

/// As WebAuthn names a credential in `evalByCredential`: base64 with the alphabet of addresses, unpadded.
fn base64url(bytes: &[u8]) -> String {
    let one_character_each: String = bytes.iter().copied().map(char::from).collect();
    // Throws on characters beyond a byte only.
    let text = js::window().btoa(&one_character_each).unwrap_or_default();
    text.trim_end_matches('=').replace('+', "-").replace('/', "_")
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::*;

    use super::*;

    #[wasm_bindgen_test]
    fn a_credential_is_named_in_the_alphabet_of_addresses() {
        for (given, expected) in
            [(&[][..], ""), (&[0xfb, 0xff], "-_8"), (&[0xff; 3], "____"), (&[1, 2, 3, 4], "AQIDBA")]
        {
            assert_eq!(base64url(given), expected);
        }
    }
}
