//! What can go wrong around the app, one journey for each: the row of the design's fault table stands in its
//! name. A fault that was never there makes a journey pass for nothing, so each of them looks at the fault as
//! well as at what the app makes of it.

mod connection;
mod damage;
mod eviction;
mod killed;
mod no_room;
mod rollback;
mod stale_files;
mod unopened;
mod upgrade;

use omgangsboek_tests::{Browser, Outcome};

use crate::worker::saved;

const ALIAS: &str = "S. uit de Rozenstraat";
const OTHER: &str = "J.V. uit de Leliegracht";

/// Types the main question of the case that is open, and waits until that is durable.
async fn ask(browser: &Browser, question: &str) -> Outcome {
    browser.fill("Hoofdvraag", question).await?;
    saved(browser).await
}

/// Waits until the case that is open shows this main question.
async fn asked(browser: &Browser, question: &str) -> Outcome {
    browser.wait(question, async |browser| Ok(on_screen(browser).await? == question)).await
}

/// The main question as it stands in its field.
async fn on_screen(browser: &Browser) -> Outcome<String> {
    Ok(browser.field("Hoofdvraag").await?.prop("value").await?.unwrap_or_default())
}

async fn lock(browser: &Browser) -> Outcome {
    browser.press("Vergrendelen").await?;
    browser.see("Ontgrendelen").await
}

/// Presses a button that loads the page anew, and waits until that is done.
async fn anew(browser: &Browser, button: &str) -> Outcome {
    browser.eval::<()>("document.documentElement.dataset.old = ''", vec![]).await?;
    browser.press(button).await?;
    let old = "return 'old' in document.documentElement.dataset";
    browser.wait("the page to be loaded", async |browser| Ok(!browser.eval::<bool>(old, vec![]).await?)).await
}

/// Tells the script that injects faults which one is due; `None` when all is well again.
async fn fault(browser: &Browser, which: Option<&str>) -> Outcome {
    let script = "if (arguments[0]) sessionStorage.setItem('fault', arguments[0]); else sessionStorage.removeItem('fault')";
    browser.eval(script, vec![which.into()]).await
}

/// The fault that is still due.
async fn due(browser: &Browser) -> Outcome<Option<String>> {
    browser.eval("return sessionStorage.getItem('fault')", vec![]).await
}
