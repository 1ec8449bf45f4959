//! From what the browser throws to what the core understands.

use omgangsboek_core::ports::StoreError;
use wasm_bindgen::JsValue;

use super::super::js;

/// How an attempt ended badly.
pub(super) enum Failure {
    /// Trying again would not help.
    Final(StoreError),
    /// The connection is gone.
    Lost {
        /// Certainly nothing was written: the transaction had not begun, or a request within it failed.
        unchanged: bool,
        /// The browser's words.
        why: String,
    },
}

impl Failure {
    /// The error of a call that threw at once, so before anything could be written.
    pub(super) fn thrown(error: &JsValue) -> Self {
        Self::classify(error, true)
    }

    /// The error that ended a transaction. A request that failed, or was still open, shows that the
    /// browser had not begun to commit. No error at all means that the connection went from under it.
    pub(super) fn ended(error: Option<&JsValue>, a_request_failed: bool) -> Self {
        match error {
            Some(error) => Self::classify(error, a_request_failed),
            None => Self::Lost { unchanged: a_request_failed, why: "the connection was closed".into() },
        }
    }

    /// Another tab asked for the database and got it.
    pub(super) fn yielded() -> StoreError {
        StoreError::Unavailable("another tab took over the database; reload this page".into())
    }

    fn classify(error: &JsValue, unchanged: bool) -> Self {
        let why = js::describe(error);
        match js::error_name(error).as_str() {
            "QuotaExceededError" => Self::Final(StoreError::Quota),
            // Safari says UnknownError when the process behind the database was ended.
            "InvalidStateError" | "UnknownError" => Self::Lost { unchanged, why },
            _ => Self::Final(StoreError::Unavailable(why)),
        }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Final(error)
    }
}

impl From<Failure> for StoreError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Final(error) => error,
            Failure::Lost { why, .. } => Self::Unavailable(why),
        }
    }
}
