//! Fetching a file that belongs to the app itself.
//!
//! Only from where the app came from; the policy of the page allows nothing else. Nothing is sent along.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::js;

/// Why a file of the app was not had: no connection, or the host does not have it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{path} could not be fetched: {why}")]
pub struct FetchError {
    path: String,
    why: String,
}

/// The text under `path`, which begins with `/`.
///
/// # Errors
/// [`FetchError`]. A host that answers every address with the start page counts as success: whoever reads
/// the text has to check it.
pub async fn text(path: &str) -> Result<String, FetchError> {
    let failed = |why: String| FetchError { path: path.to_owned(), why };
    let thrown = |error| failed(js::describe(&error));
    let answer = JsFuture::from(js::window().fetch_with_str(path)).await.map_err(thrown)?;
    let response: Response = answer.dyn_into().map_err(|_| failed("no answer".into()))?;
    if !response.ok() {
        return Err(failed(format!("status {}", response.status())));
    }
    let body = JsFuture::from(response.text().map_err(thrown)?).await.map_err(thrown)?;
    body.as_string().ok_or_else(|| failed("not a text".into()))
}
