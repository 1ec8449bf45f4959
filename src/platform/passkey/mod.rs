//! Opening with a passkey: a fingerprint, a face, a key on the keyring.
//!
//! A passkey is usually a signature that a server checks. There is no server here, and a signature opens no
//! cipher, so another of its abilities is used: the PRF extension, by which the authenticator answers a salt
//! with 32 bytes that only it can compute, always the same ones, after it has verified the user. Those bytes
//! open a slot of the vault. A passkey without that ability is useless here, and that is said; the
//! challenge is random and never checked, because nothing depends on the signature.
//!
//! What the authenticator and the system's list of passkeys see: the name of the app and a day. No name, no
//! account; the user's id is random and new each time, since two passkeys of one id overwrite each other.
//!
//! A passkey belongs to the host it was made for, which has to have a name: browsers make none for a bare
//! address. Made as discoverable where the authenticator prefers that, since several platforms give the PRF
//! to such passkeys only, while a key on the keyring with no room left may still join.

mod ask;
mod secret;

use chrono::NaiveDate;
use js_sys::Array;
use omgangsboek_core::ports::{DerivedSecret, Random};
use omgangsboek_core::vault::{PasskeyPlace, PasskeySecret};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::{js, random::BrowserRandom};

/// Why there is no passkey, or no answer from one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasskeyError {
    /// The user did not go through with it, waited too long, or has no such passkey at hand; browsers do
    /// not tell these apart.
    #[error("the passkey was not used")]
    Cancelled,
    /// Browser or authenticator cannot give a secret, so that the passkey opens nothing here.
    #[error("this browser or passkey cannot be used to open a vault")]
    NotSupported,
    /// This authenticator holds a passkey of this vault already.
    #[error("this passkey is there already")]
    AlreadyThere,
    /// The passkeys of this vault were made at another address of the app.
    #[error("the passkey belongs to another address")]
    OtherHost,
    /// Something else, in the browser's words.
    #[error("the browser refused the passkey: {0}")]
    Refused(String),
}

/// A passkey that was just made.
pub struct NewPasskey {
    /// Where it belongs, for its slot.
    pub place: PasskeyPlace,
    /// What it makes of the salt. `None` where the browser tells only when it is used, and it was not used
    /// yet: ask with [`get`] for this one place, on a tap of its own.
    pub output: Option<DerivedSecret>,
}

/// Whether it makes sense to offer a passkey here. A yes is no promise: what the authenticator can do shows
/// only when one is made.
pub async fn supported() -> bool {
    let window = js::window();
    let kind = js::get(&window, "PublicKeyCredential");
    let credentials = credentials();
    if !js::get(&window, "isSecureContext").is_truthy()
        || js::method(&credentials, "create").is_none()
        || js::method(&credentials, "get").is_none()
        || !host_can_have_passkeys(&host())
    {
        return false;
    }
    let can = |name: &'static str| {
        let promise = js::promise(&kind, name, &Array::new());
        async move { JsFuture::from(promise?).await.ok() }
    };
    let prf = can("getClientCapabilities").await.and_then(|told| js::get(&told, "extension:prf").as_bool());
    match prf {
        // With a screen lock of the device or with a key on the keyring, which nobody can foresee.
        Some(prf) => prf,
        None => can("isUserVerifyingPlatformAuthenticatorAvailable").await.is_some_and(|yes| yes.is_truthy()),
    }
}

/// Makes a passkey, in the browser's own dialogue. `on` is the day by which the user will know it in the
/// list of passkeys; an authenticator that holds one of `known` refuses a second.
///
/// # Errors
/// [`PasskeyError`]. After `NotSupported` a useless passkey may be left in the user's list; say so.
pub async fn create(on: NaiveDate, known: &[PasskeyPlace]) -> Result<NewPasskey, PasskeyError> {
    create_with(&credentials(), &host(), on, known).await
}

/// Asks for one of these passkeys, in the browser's own dialogue.
///
/// # Errors
/// [`PasskeyError`]; `OtherHost` without asking when none of them was made here, or when there are none.
pub async fn get(places: &[PasskeyPlace]) -> Result<PasskeySecret, PasskeyError> {
    get_with(&credentials(), &host(), places).await
}

fn credentials() -> JsValue {
    js::get(&js::window().navigator(), "credentials")
}

/// The host of this page: passkeys belong to one.
pub fn host() -> String {
    js::window().location().hostname().unwrap_or_default()
}

/// Browsers make passkeys for names only. A bare address ends in a number or stands in brackets.
fn host_can_have_passkeys(host: &str) -> bool {
    let last = host.trim_end_matches('.').rsplit('.').next().unwrap_or_default();
    !last.is_empty() && !host.starts_with('[') && last.parse::<u32>().is_err()
}

async fn create_with(
    credentials: &JsValue,
    host: &str,
    on: NaiveDate,
    known: &[PasskeyPlace],
) -> Result<NewPasskey, PasskeyError> {
    let (mut salt, mut user) = ([0; 32], [0; 32]);
    BrowserRandom.fill(&mut salt);
    BrowserRandom.fill(&mut user);
    let known = known.iter().filter(|place| place.host == host);
    let made = answer(credentials, "create", &ask::creation(on, &user, &salt, known)).await?;
    let credential = secret::credential_of(&made)?;
    let place = PasskeyPlace { credential, salt, host: host.to_owned() };
    let output = match secret::output_of(&made) {
        Some(output) => Some(output),
        None if !secret::promises_output(&made) => return Err(PasskeyError::NotSupported),
        None => match get_with(credentials, host, std::slice::from_ref(&place)).await {
            Ok(secret) => Some(secret.output),
            Err(PasskeyError::NotSupported) => return Err(PasskeyError::NotSupported),
            // A second dialogue without a second tap is more than some browsers allow.
            Err(_) => None,
        },
    };
    Ok(NewPasskey { place, output })
}

async fn get_with(
    credentials: &JsValue,
    host: &str,
    places: &[PasskeyPlace],
) -> Result<PasskeySecret, PasskeyError> {
    let here: Vec<_> = places.iter().filter(|place| place.host == host).collect();
    if here.is_empty() {
        return Err(PasskeyError::OtherHost);
    }
    let used = answer(credentials, "get", &ask::assertion(&here)).await?;
    let credential = secret::credential_of(&used)?;
    // Wiped when what follows refuses it.
    let output = secret::output_of(&used);
    if here.iter().all(|place| place.credential != credential) {
        return Err(PasskeyError::Refused("a passkey answered that was not asked".into()));
    }
    Ok(PasskeySecret { credential, output: output.ok_or(PasskeyError::NotSupported)? })
}

async fn answer(credentials: &JsValue, deed: &str, options: &JsValue) -> Result<JsValue, PasskeyError> {
    let promise = js::promise(credentials, deed, &Array::of1(options)).ok_or(PasskeyError::NotSupported)?;
    let answer = JsFuture::from(promise).await.map_err(|error| match js::error_name(&error).as_str() {
        "NotAllowedError" | "AbortError" => PasskeyError::Cancelled,
        "NotSupportedError" | "ConstraintError" => PasskeyError::NotSupported,
        "InvalidStateError" => PasskeyError::AlreadyThere,
        _ => PasskeyError::Refused(js::describe(&error)),
    })?;
    if answer.is_object() { Ok(answer) } else { Err(PasskeyError::Cancelled) }
}

#[cfg(test)]
mod tests;
