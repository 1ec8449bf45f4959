//! The conversation with the service worker (`public/sw.js`), which keeps whole builds of the app and serves the one
//! that was agreed to.
//!
//! It stands between the app and its host, and may be of another version than the app. So what it answers is read like
//! anything from outside: what is not of the form below is no answer. Nothing of anybody is said to it.

use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};
use futures_channel::oneshot;
use gloo_events::EventListener;
use js_sys::{Array, Object, Promise};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageChannel, MessageEvent};

use super::note::Note;
use super::{js, timer};

const WORKER_URL: &str = "/sw.js";
/// The element that says where the build's script is.
const SCRIPT: &str = "script[data-js]";
/// How long the worker may take to be there, and to say what it knows.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long it may take to fetch a build over a poor connection.
const FETCHING: Duration = Duration::from_secs(300);

/// Which build it is: a digest over all of its files, 64 hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct BuildId(String);

impl BuildId {
    /// As much of it as tells builds apart by eye.
    pub fn short(&self) -> &str {
        &self.0[..12]
    }
}

impl TryFrom<String> for BuildId {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let is_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if text.len() == 64 && text.bytes().all(is_hex) { Ok(Self(text)) } else { Err("not a build's id") }
    }
}

/// The number of a version or a path of a file, for reading: short, and nothing but plain letters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Plain(String);

impl Plain {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Plain {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let fits = text.len() <= 200 && text.bytes().all(|byte| byte.is_ascii_graphic());
        if fits { Ok(Self(text)) } else { Err("not plain") }
    }
}

/// A build, all of which is on this device.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Named {
    /// Which.
    pub build: BuildId,
    /// Its version, for people.
    pub version: Plain,
}

/// Why the last look at the server brought nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TroubleKind {
    /// The server did not answer.
    Offline,
    /// It has no list of its files, or none that is right.
    List,
    /// A file of the list is not there.
    Missing,
    /// A file is not what the list says.
    Digest,
    /// The browser has no room.
    Room,
}

/// The same, with the file it is about.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Trouble {
    /// Why.
    pub kind: TroubleKind,
    /// Its path on the server.
    pub path: Plain,
}

/// How things stand.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Standing {
    /// The build that was agreed to, and is served from this device; none while it is not complete.
    pub pin: Option<Named>,
    /// A newer one, complete as well.
    pub offer: Option<Named>,
    /// The build of this page; none when the worker cannot tell.
    pub serving: Option<BuildId>,
    /// When the server last told what it has, in milliseconds since 1970.
    checked: Option<i64>,
    /// Why the last look brought nothing.
    pub trouble: Option<Trouble>,
}

impl Standing {
    /// When the server last told what it has.
    pub fn checked(&self) -> Option<DateTime<Utc>> {
        DateTime::from_timestamp_millis(self.checked?)
    }
}

/// What is asked of the worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "ask", rename_all = "kebab-case")]
pub enum Ask {
    /// How things stand.
    State,
    /// Look what the server has: the first build is kept, a newer one fetched and offered.
    Check,
    /// Serve this build from now on.
    Apply {
        /// Which.
        build: BuildId,
    },
}

/// A question with what the worker needs to know of the page.
#[derive(Serialize)]
struct Question<'a> {
    #[serde(flatten)]
    ask: &'a Ask,
    script: Option<String>,
}

/// The newer build that somebody does not want yet, and since when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Later {
    /// Which.
    pub build: BuildId,
    /// The day it was said.
    pub on: NaiveDate,
}

impl Note for Later {
    const KEY: &'static str = "omgangsboek.update-later";
}

/// Has the browser start the worker. `false` when it has none, or refuses.
pub async fn register() -> bool {
    let options = Object::new();
    // Otherwise an old worker could come out of a cache.
    js::set(&options, "updateViaCache", &"none".into());
    let arguments = Array::of2(&WORKER_URL.into(), &options);
    match js::promise(&container(), "register", &arguments) {
        Some(promise) => JsFuture::from(promise).await.is_ok(),
        None => false,
    }
}

/// Asks the worker; `None` when there is none, or none that answers in this form.
pub async fn ask(ask: &Ask) -> Option<Standing> {
    let ready: Promise = js::get(&container(), "ready").dyn_into().ok()?;
    let registration = timer::within(PATIENCE, JsFuture::from(ready)).await?.ok()?;
    let worker = js::get(&registration, "active");
    let channel = MessageChannel::new().ok()?;
    let (sender, answer) = oneshot::channel();
    let port = channel.port1();
    let mut sender = Some(sender);
    let listening = EventListener::new(&port, "message", move |event| {
        if let Some(sender) = sender.take() {
            // Fails when nobody waits any more.
            let _ = sender.send(event.unchecked_ref::<MessageEvent>().data().as_string());
        }
    });
    port.start();
    let question = serde_json::to_string(&Question { ask, script: script() }).ok()?;
    let transfer = Array::of1(&channel.port2());
    js::method(&worker, "postMessage")?.call2(&worker, &question.into(), &transfer).ok()?;
    // Going over waits for a look that another tab began.
    let limit = if *ask == Ask::State { PATIENCE } else { FETCHING };
    let answer = timer::within(limit, answer).await;
    drop(listening);
    port.close();
    read(&answer?.ok()??)
}

fn read(answer: &str) -> Option<Standing> {
    serde_json::from_str(answer).ok()
}

/// Absent where the browser has no service workers, or the page is not served safely.
fn container() -> JsValue {
    js::get(&js::window().navigator(), "serviceWorker")
}

/// The path of the script that runs here.
fn script() -> Option<String> {
    js::document().query_selector(SCRIPT).ok()??.get_attribute("data-js")
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::*;

    use super::*;

    const NOTHING: &str = r#"{"pin":null,"offer":null,"serving":null,"checked":null,"trouble":null}"#;

    #[wasm_bindgen_test]
    fn an_answer_is_read_and_nonsense_is_no_answer() {
        let id = "0123456789abcdef".repeat(4);
        let build = BuildId(id.clone());
        let named = |version: &str| Named { build: build.clone(), version: Plain(version.into()) };
        let empty = Standing { pin: None, offer: None, serving: None, checked: None, trouble: None };
        assert_eq!(read(NOTHING), Some(empty.clone()));
        assert_eq!(build.short(), "0123456789ab");
        let full = format!(
            r#"{{"pin":{{"build":"{id}","version":"1.2.3"}},"offer":{{"build":"{id}","version":"1.3.0"}},
            "serving":"{id}","checked":1795356000000,"trouble":{{"kind":"digest","path":"/boot.js"}},"more":[1]}}"#
        );
        let read_full = read(&full).expect("it is of the form");
        let trouble = Trouble { kind: TroubleKind::Digest, path: Plain("/boot.js".into()) };
        assert_eq!(
            read_full,
            Standing {
                pin: Some(named("1.2.3")),
                offer: Some(named("1.3.0")),
                serving: Some(build),
                checked: Some(1_795_356_000_000),
                trouble: Some(trouble),
            }
        );
        assert!(read_full.checked().is_some());

        for (from, to) in [
            (r#""serving":null"#, r#""serving":"0123""#),
            (r#""serving":null"#, r#""serving":7"#),
            (r#""checked":null"#, r#""checked":"now""#),
            (r#""trouble":null"#, r#""trouble":{"kind":"fire","path":""}"#),
            (r#""trouble":null"#, r#""trouble":{"kind":"list","path":"a b"}"#),
            (r#""pin":null"#, r#""pin":{"build":"x","version":""}"#),
            (NOTHING, "[]"),
            (NOTHING, ""),
        ] {
            assert_eq!(read(&NOTHING.replace(from, to)), None, "{to}");
        }
        let upper = NOTHING.replace(r#""serving":null"#, &format!(r#""serving":"{}""#, id.to_uppercase()));
        assert_eq!(read(&upper), None);
        let beyond = NOTHING.replace(r#""checked":null"#, &format!(r#""checked":{}"#, i64::MAX));
        assert_eq!(read(&beyond).and_then(|standing| standing.checked()), None, "no such time");
    }

    #[wasm_bindgen_test]
    fn a_question_says_what_is_asked_and_by_which_script() {
        let asked = |ask: &Ask| {
            let question = Question { ask, script: Some("/assets/app.js".into()) };
            serde_json::to_string(&question).expect("plain words")
        };
        assert_eq!(asked(&Ask::Check), r#"{"ask":"check","script":"/assets/app.js"}"#);
        let build = BuildId("a".repeat(64));
        let apply = format!(r#"{{"ask":"apply","build":"{}","script":"/assets/app.js"}}"#, "a".repeat(64));
        assert_eq!(asked(&Ask::Apply { build }), apply);
    }
}
