//! What the browser noted down: messages, requests, and where a page led.
//!
//! Chromium keeps these records. The first two are simply empty in the other engines, as looking at them is no
//! step of a journey; asking those where a page led is an error.

use serde_json::Value;

use crate::{Browser, Engine, Outcome};

impl Browser {
    /// The warnings and errors in the console since this was last asked.
    pub async fn complaints(&self) -> Outcome<Vec<String>> {
        if self.engine != Engine::Chromium {
            return Ok(Vec::new());
        }
        let log = self.driver().get_log("browser").await?;
        Ok(log
            .into_iter()
            .filter(|entry| matches!(entry.level.as_str(), "SEVERE" | "WARNING"))
            .map(|entry| format!("{}: {}", entry.level, entry.message))
            .collect())
    }

    /// The addresses that the site's pages and workers asked for since this was last asked, also those that
    /// were refused. What the browser does on its own account before a page is open is not among them.
    pub async fn asked_for(&self) -> Outcome<Vec<String>> {
        if self.engine != Engine::Chromium {
            return Ok(Vec::new());
        }
        let ours = |event: &Value| {
            let page = event.pointer("/params/documentURL").and_then(Value::as_str);
            page.is_some_and(|page| page.starts_with(&self.origin))
        };
        self.events("Network.requestWillBeSent", "/params/request/url", ours).await
    }

    /// Where the page sent the browser to since this or [`Browser::asked_for`] was last asked, such as a
    /// mail program.
    ///
    /// # Errors
    /// In an engine that does not tell.
    pub async fn sent_to(&self) -> Outcome<Vec<String>> {
        if self.engine != Engine::Chromium {
            return Err(format!("{:?} does not tell where a page leads to", self.engine).into());
        }
        self.events("Page.frameRequestedNavigation", "/params/url", |_| true).await
    }

    /// What stands at `pointer` in the events of this name since the record was last read.
    async fn events(
        &self,
        method: &str,
        pointer: &str,
        counts: impl Fn(&Value) -> bool,
    ) -> Outcome<Vec<String>> {
        let log = self.driver().get_log("performance").await?;
        let event = |message: &str| -> Option<String> {
            let event: Value = serde_json::from_str(message).ok()?;
            let event = event.get("message")?;
            let wanted = event.get("method").and_then(Value::as_str) == Some(method) && counts(event);
            wanted.then(|| event.pointer(pointer).and_then(Value::as_str).map(str::to_owned)).flatten()
        };
        Ok(log.iter().filter_map(|entry| event(&entry.message)).collect())
    }
}
