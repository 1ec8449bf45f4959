//! How safe the browser's storage is from the browser.
//!
//! Browsers clear the storage of sites when room is short, and Safari that of a plain tab after seven days
//! without a visit, unless the site was granted persistence. Being granted it is no promise either, so the
//! age of the last copy is shown whatever the answer.

use js_sys::Array;
use wasm_bindgen_futures::JsFuture;

use super::js;

/// Whether the browser will clear this site's data by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Persistence {
    /// Only the user can clear it.
    Granted,
    /// The browser may.
    Refused,
    /// This browser does not say.
    Unknown,
}

/// How things stand, without asking for anything.
pub async fn persisted() -> Persistence {
    ask("persisted").await
}

/// Asks the browser to keep the data. Some browsers ask the user, so call it after a deed that explains why.
pub async fn persist() -> Persistence {
    ask("persist").await
}

async fn ask(question: &str) -> Persistence {
    let storage = js::get(&js::window().navigator(), "storage");
    let Some(promise) = js::promise(&storage, question, &Array::new()) else {
        return Persistence::Unknown;
    };
    match JsFuture::from(promise).await.ok().and_then(|answer| answer.as_bool()) {
        Some(true) => Persistence::Granted,
        Some(false) => Persistence::Refused,
        None => Persistence::Unknown,
    }
}

/// Room for this site, as the browser estimates it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Bytes in use.
    pub used: u64,
    /// Bytes that may be used in all.
    pub quota: u64,
}

/// The browser's estimate; `None` when it gives none.
pub async fn estimate() -> Option<Room> {
    let storage = js::get(&js::window().navigator(), "storage");
    let answer = JsFuture::from(js::promise(&storage, "estimate", &Array::new())?).await.ok()?;
    Some(Room {
        used: js::get(&answer, "usage").as_f64()? as u64,
        quota: js::get(&answer, "quota").as_f64()? as u64,
    })
}
