//! That the harness does what its words say: each ability is tried once, on the app's first page.
//!
//! A fault that was never injected makes a test pass for nothing, so each of these looks at the fault itself.

mod chromium;
mod everywhere;
mod restarting;

use crate::{Browser, Outcome};

/// Opens the first page, and with it the app's database.
async fn begin(browser: &Browser) -> Outcome {
    browser.open("/").await?;
    browser.see("Beginnen").await
}
