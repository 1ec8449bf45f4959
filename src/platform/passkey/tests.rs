//! Passkeys against a stand-in for the browser's side, since a real dialogue needs a hand.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{ArrayBuffer, Error, JSON, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen_test::*;

use super::*;

const HERE: &str = "werkboek.example";

/// What the stand-in was asked, in order, as name of the method and its options.
type Asked = Rc<RefCell<Vec<(&'static str, JsValue)>>>;

fn object(properties: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in properties {
        js::set(&object, name, value);
    }
    object.into()
}

/// The value at a path of properties.
fn at(value: &JsValue, path: &[&str]) -> JsValue {
    path.iter().fold(value.clone(), |value, name| js::get(&value, name))
}

fn text_at(value: &JsValue, path: &[&str]) -> String {
    at(value, path).as_string().unwrap_or_default()
}

fn bytes_at(value: &JsValue, path: &[&str]) -> Vec<u8> {
    at(value, path).dyn_into::<Uint8Array>().map(|bytes| bytes.to_vec()).unwrap_or_default()
}

fn buffer(bytes: &[u8]) -> ArrayBuffer {
    Uint8Array::from(bytes).buffer()
}

fn thrown(name: &str) -> Result<JsValue, JsValue> {
    let error = Error::new("in the browser's words");
    error.set_name(name);
    Err(error.into())
}

/// What an authenticator answers: the name of the passkey and its PRF part.
fn passkey(id: &[u8], prf: &JsValue) -> JsValue {
    let results = object(&[("prf", prf.clone())]);
    let tell = Closure::<dyn Fn() -> JsValue>::new(move || results.clone()).into_js_value();
    object(&[("rawId", buffer(id).into()), ("getClientExtensionResults", tell)])
}

fn output(buffer: &ArrayBuffer) -> JsValue {
    object(&[("results", object(&[("first", buffer.into())]))])
}

fn enabled(enabled: bool) -> JsValue {
    object(&[("enabled", enabled.into())])
}

/// A stand-in that answers to each method with what is given.
fn stand_in(
    create: impl Fn() -> Result<JsValue, JsValue> + 'static,
    get: impl Fn() -> Result<JsValue, JsValue> + 'static,
) -> (JsValue, Asked) {
    let asked = Asked::default();
    let method = |name: &'static str, answer: Box<dyn Fn() -> Result<JsValue, JsValue>>| {
        let asked = asked.clone();
        let act = move |options: JsValue| {
            asked.borrow_mut().push((name, options));
            match answer() {
                Ok(answer) => Promise::resolve(&answer),
                Err(error) => Promise::reject(&error),
            }
        };
        Closure::<dyn Fn(JsValue) -> Promise>::new(act).into_js_value()
    };
    let credentials =
        object(&[("create", method("create", Box::new(create))), ("get", method("get", Box::new(get)))]);
    (credentials, asked)
}

fn not_asked() -> Result<JsValue, JsValue> {
    thrown("NotAsked")
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a real date")
}

fn place(credential: &[u8], host: &str) -> PasskeyPlace {
    PasskeyPlace { credential: credential.to_vec(), salt: [credential[0]; 32], host: host.to_owned() }
}

/// What failed, without the secret of what did not.
fn failure<T>(outcome: Result<T, PasskeyError>) -> Option<PasskeyError> {
    outcome.err()
}

#[wasm_bindgen_test]
async fn a_new_passkey_is_asked_for_with_verification_and_without_a_name() {
    let (credentials, asked) = stand_in(|| Ok(passkey(&[1, 2, 3], &output(&buffer(&[9; 32])))), not_asked);
    let known = [place(&[7], HERE), place(&[8], "elders.example")];
    let new = create_with(&credentials, HERE, day(), &known).await.expect("the stand-in answers");
    assert_eq!(new.place.credential, [1, 2, 3]);
    assert_eq!(new.place.host, HERE);
    assert_eq!(new.output.map(|output| *output.expose()), Some([9; 32]));

    let asked = asked.borrow();
    assert_eq!(asked.len(), 1, "the secret came at once");
    let options = js::get(&asked[0].1, "publicKey");
    assert_eq!(text_at(&options, &["authenticatorSelection", "userVerification"]), "required");
    assert_eq!(text_at(&options, &["attestation"]), "none");
    assert_eq!(bytes_at(&options, &["extensions", "prf", "eval", "first"]), new.place.salt);
    assert_eq!(text_at(&options, &["rp", "name"]), "Omgangsboek");
    assert_eq!(text_at(&options, &["user", "name"]), "Omgangsboek");
    assert_eq!(text_at(&options, &["user", "displayName"]), "Omgangsboek 22-11-2026");
    assert_eq!(bytes_at(&options, &["user", "id"]).len(), 32);
    assert_eq!(bytes_at(&options, &["challenge"]).len(), 32);
    assert_eq!(bytes_at(&options, &["excludeCredentials", "0", "id"]), [7]);
    assert!(at(&options, &["excludeCredentials", "1"]).is_undefined(), "that one is of another host");
    let words = String::from(JSON::stringify(&options).expect("plain values"));
    assert!(!words.contains(HERE), "the host is left to the browser");
}

#[wasm_bindgen_test]
async fn two_passkeys_do_not_share_salt_or_user() {
    let (credentials, asked) = stand_in(|| Ok(passkey(&[1], &output(&buffer(&[9; 32])))), not_asked);
    for _ in 0..2 {
        create_with(&credentials, HERE, day(), &[]).await.expect("the stand-in answers");
    }
    let asked = asked.borrow();
    for path in [&["user", "id"][..], &["challenge"], &["extensions", "prf", "eval", "first"]] {
        let [one, other] = [0, 1].map(|index| bytes_at(&js::get(&asked[index].1, "publicKey"), path));
        assert!(!one.is_empty() && one != other, "{path:?}");
    }
}

#[wasm_bindgen_test]
async fn a_secret_that_comes_only_on_use_is_asked_for_right_away() {
    let (credentials, asked) = stand_in(
        || Ok(passkey(&[1, 2], &enabled(true))),
        || Ok(passkey(&[1, 2], &output(&buffer(&[5; 32])))),
    );
    let new = create_with(&credentials, HERE, day(), &[]).await.expect("the stand-in answers");
    assert_eq!(new.output.map(|output| *output.expose()), Some([5; 32]));
    let asked = asked.borrow();
    assert_eq!(asked.iter().map(|(method, _)| *method).collect::<Vec<_>>(), ["create", "get"]);
    let by_credential = ["publicKey", "extensions", "prf", "evalByCredential", "AQI", "first"];
    assert_eq!(bytes_at(&asked[1].1, &by_credential), new.place.salt);
}

#[wasm_bindgen_test]
async fn a_second_dialogue_that_was_not_allowed_leaves_the_secret_for_later() {
    let (credentials, _) = stand_in(|| Ok(passkey(&[1, 2], &enabled(true))), || thrown("NotAllowedError"));
    let new = create_with(&credentials, HERE, day(), &[]).await.expect("the passkey was made");
    assert_eq!(new.place.credential, [1, 2]);
    assert!(new.output.is_none());
}

#[wasm_bindgen_test]
async fn a_passkey_without_a_secret_is_useless_and_says_so() {
    let silent: [fn() -> JsValue; 4] = [
        || JsValue::UNDEFINED,
        || enabled(false),
        || output(&buffer(&[9; 16])),
        || object(&[("results", object(&[("first", "9".into())]))]),
    ];
    for prf in silent {
        let (credentials, _) = stand_in(move || Ok(passkey(&[1], &prf())), not_asked);
        let made = create_with(&credentials, HERE, day(), &[]).await;
        assert_eq!(failure(made), Some(PasskeyError::NotSupported));
        let (credentials, _) = stand_in(not_asked, move || Ok(passkey(&[1], &prf())));
        let used = get_with(&credentials, HERE, &[place(&[1], HERE)]).await;
        assert_eq!(failure(used), Some(PasskeyError::NotSupported));
    }
    // One that promises a secret and then gives none.
    let (credentials, _) =
        stand_in(|| Ok(passkey(&[1], &enabled(true))), || Ok(passkey(&[1], &enabled(true))));
    let made = create_with(&credentials, HERE, day(), &[]).await;
    assert_eq!(failure(made), Some(PasskeyError::NotSupported));
}

#[wasm_bindgen_test]
async fn the_browsers_copy_of_the_secret_is_overwritten() {
    for length in [32, 64] {
        let secret = buffer(&vec![9; length]);
        let given = secret.clone();
        let (credentials, _) = stand_in(not_asked, move || Ok(passkey(&[1], &output(&given))));
        let used = get_with(&credentials, HERE, &[place(&[1], HERE)]).await;
        assert_eq!(used.is_ok(), length == 32);
        assert_eq!(Uint8Array::new(&secret).to_vec(), vec![0; length]);
    }
}

#[wasm_bindgen_test]
async fn any_of_several_passkeys_may_answer_and_each_has_its_own_salt() {
    let (credentials, asked) = stand_in(not_asked, || Ok(passkey(&[2], &output(&buffer(&[6; 32])))));
    let places = [place(&[1], HERE), place(&[2], HERE), place(&[3], "elders.example")];
    let used = get_with(&credentials, HERE, &places).await.expect("the stand-in answers");
    assert_eq!(used.credential, [2]);
    assert_eq!(used.output.expose(), &[6; 32]);
    let asked = asked.borrow();
    let options = js::get(&asked[0].1, "publicKey");
    assert_eq!(text_at(&options, &["userVerification"]), "required");
    let salts = at(&options, &["extensions", "prf", "evalByCredential"]);
    assert_eq!(bytes_at(&salts, &["AQ", "first"]), [1; 32]);
    assert_eq!(bytes_at(&salts, &["Ag", "first"]), [2; 32]);
    let names = Reflect::own_keys(&salts).expect("an object");
    assert_eq!(names.length(), 2, "one of another host is not asked for");
}

#[wasm_bindgen_test]
async fn passkeys_of_another_host_are_not_asked_for() {
    let (credentials, asked) = stand_in(not_asked, not_asked);
    for places in [vec![place(&[1], "elders.example")], vec![]] {
        let used = get_with(&credentials, HERE, &places).await;
        assert_eq!(failure(used), Some(PasskeyError::OtherHost));
    }
    assert!(asked.borrow().is_empty());
}

#[wasm_bindgen_test]
async fn each_failure_of_the_browser_has_its_name() {
    for (name, expected) in [
        ("NotAllowedError", PasskeyError::Cancelled),
        ("AbortError", PasskeyError::Cancelled),
        ("NotSupportedError", PasskeyError::NotSupported),
        ("ConstraintError", PasskeyError::NotSupported),
        ("InvalidStateError", PasskeyError::AlreadyThere),
        ("UnknownError", PasskeyError::Refused("UnknownError: in the browser's words".into())),
    ] {
        let (credentials, _) = stand_in(move || thrown(name), not_asked);
        assert_eq!(failure(create_with(&credentials, HERE, day(), &[]).await), Some(expected), "{name}");
    }
    let (credentials, _) = stand_in(|| Ok(JsValue::NULL), not_asked);
    assert_eq!(failure(create_with(&credentials, HERE, day(), &[]).await), Some(PasskeyError::Cancelled));
    let made = create_with(&JsValue::UNDEFINED, HERE, day(), &[]).await;
    assert_eq!(failure(made), Some(PasskeyError::NotSupported));
}

#[wasm_bindgen_test]
async fn an_answer_of_a_passkey_that_was_not_asked_is_refused() {
    for id in [&[5][..], &[], &[1; 1024]] {
        let id = id.to_vec();
        let (credentials, _) = stand_in(not_asked, move || Ok(passkey(&id, &output(&buffer(&[6; 32])))));
        let used = get_with(&credentials, HERE, &[place(&[1], HERE)]).await;
        assert!(matches!(failure(used), Some(PasskeyError::Refused(_))));
    }
}

#[wasm_bindgen_test]
async fn a_bare_address_has_no_passkeys() {
    for (host, expected) in [
        ("localhost", true),
        ("werkboek.example", true),
        ("werkboek.example.", true),
        ("1.werkboek.example", true),
        ("127.0.0.1", false),
        ("127.0.0.1.", false),
        ("[::1]", false),
        ("", false),
    ] {
        assert_eq!(host_can_have_passkeys(host), expected, "{host}");
    }
    // The tests themselves run at a bare address.
    assert!(!supported().await);
}
