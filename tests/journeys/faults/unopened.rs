//! A database that does not open.

use omgangsboek_tests::{Outcome, Stage, play_with};

use super::{ALIAS, anew, ask, asked, fault};
use crate::worker::{first_case, open_case, unlock};

/// The ways in which browsers fail to open one: at once, after a while, and never.
const FAULTS: [&str; 3] = ["throws", "fails", "is silent"];

const FAILING: &str = "(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...given) {
        const fault = sessionStorage.getItem('fault');
        if (!fault) return open.apply(this, given);
        const error = new DOMException('Internal error opening backing store.', 'UnknownError');
        if (fault === 'throws') throw error;
        const request = new EventTarget();
        request.error = error;
        if (fault === 'fails') setTimeout(() => request.dispatchEvent(new Event('error')), 50);
        return request;
    };
})();";

#[tokio::test]
async fn f13_a_database_that_does_not_open_is_said_and_tried_again_and_never_made_anew() {
    play_with("fault-unopened", Some(FAILING.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        ask(browser, "Is alles er nog?").await?;
        let before = browser.database().contents().await?;
        for which in FAULTS {
            browser.open("/").await?;
            browser.see("Ontgrendelen").await?;
            fault(browser, Some(which)).await?;
            browser.reload().await?;
            browser.see("De opslag van deze browser werkt niet").await?;
            browser.see("Er is niets gewist").await?;
            let shown = browser.shown().await?;
            assert!(!shown.contains("Beginnen") && !shown.contains("Ontgrendelen"), "{which}: {shown}");
            anew(browser, "Opnieuw proberen").await?;
            browser.see("De opslag van deze browser werkt niet").await?;

            fault(browser, None).await?;
            assert_eq!(browser.database().contents().await?, before, "{which}: it was written to");
            anew(browser, "Opnieuw proberen").await?;
            browser.see("Ontgrendelen").await?;
        }
        unlock(browser, &keys).await?;
        open_case(browser, ALIAS).await?;
        asked(browser, "Is alles er nog?").await
    })
    .await;
}
