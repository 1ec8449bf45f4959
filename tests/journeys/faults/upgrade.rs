//! Two versions of the app at the same database.

use serde_json::json;

use omgangsboek_tests::{Browser, Outcome, Stage, play};

use super::{ALIAS, anew, ask, asked};
use crate::worker::{first_case, open_case, unlock};

/// Types into a field, and in the same moment opens the database as a newer version does. How that ended:
/// `opened`, or `waits` when the old page does not let go.
const TYPE_AND_UPGRADE: &str = "const [field, text] = arguments;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return new Promise((done) => {
        const request = indexedDB.open('omgangsboek', 3);
        request.onsuccess = () => { request.result.close(); done('opened'); };
        request.onerror = () => done(String(request.error));
        setTimeout(() => done('waits'), 8000);
    })";

/// Makes an empty database of a version, with these tables.
const MAKE: &str = "const [version, tables] = arguments;
    const ended = (request) => new Promise((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = request.onblocked = () => failed(new Error('the database is in use'));
    });
    await ended(indexedDB.deleteDatabase('omgangsboek'));
    const request = indexedDB.open('omgangsboek', version);
    request.onupgradeneeded = () => tables.forEach((table) => request.result.createObjectStore(table));
    (await ended(request)).close()";

/// Holds the database open and lets nobody upgrade it.
const HOLD: &str = "return new Promise((done, failed) => {
        const request = indexedDB.open('omgangsboek');
        request.onsuccess = () => { document.held = request.result; done(request.result.version); };
        request.onerror = () => failed(request.error);
    })";

#[tokio::test]
async fn f16_an_old_tab_stores_what_was_typed_lets_go_of_the_database_and_says_so() {
    play("fault-upgrade-old", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        ask(browser, "Voor de nieuwe versie").await?;
        let field = browser.field("Hoofdvraag").await?.to_json()?;
        let given = vec![field, json!("Nog getypt toen de nieuwe versie kwam")];
        let ended: String = browser.eval_async(TYPE_AND_UPGRADE, given).await?;
        assert_eq!(ended, "opened", "the old page does not let go");
        browser.see("Omgangsboek gaat verder op een ander tabblad").await?;
        assert!(!browser.traces().await?.hold("Rozenstraat"), "the workbook is still in the page");
        browser.pictures("losgelaten").await?;

        // This version leaves what a newer one wrote alone.
        let newer = browser.database().contents().await?;
        anew(browser, "Opnieuw proberen").await?;
        browser.see("Dit werkboek is van een nieuwere versie").await?;
        assert_eq!(browser.database().contents().await?, newer);

        bring_to_version(browser, 2, &[]).await?;
        browser.open("/").await?;
        unlock(browser, &keys).await?;
        open_case(browser, ALIAS).await?;
        asked(browser, "Nog getypt toen de nieuwe versie kwam").await
    })
    .await;
}

#[tokio::test]
async fn f16_a_new_page_says_that_an_old_tab_holds_the_database_and_opens_it_once_that_lets_go() {
    play("fault-upgrade-new", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        ask(browser, "Van de vorige versie").await?;
        bring_to_version(browser, 1, &["journal"]).await?;
        assert_eq!(browser.eval_async::<u32>(HOLD, vec![]).await?, 1);
        let old = browser.tab().await?;
        let new = browser.new_tab().await?;
        browser.open("/").await?;
        browser.see("Een ander tabblad met Omgangsboek houdt de opslag bezet").await?;
        // Chromium tells a page nothing while the request of the page before it still waits.
        anew(browser, "Opnieuw proberen").await?;
        browser.see("De opslag van deze browser werkt niet").await?;

        browser.go_to(&old).await?;
        browser.eval::<()>("document.held.close()", vec![]).await?;
        browser.go_to(&new).await?;
        anew(browser, "Opnieuw proberen").await?;
        browser.see("Ontgrendelen").await?;
        assert!(browser.database().keys("journal").await.is_err(), "it was not upgraded");
        unlock(browser, &keys).await?;
        open_case(browser, ALIAS).await?;
        asked(browser, "Van de vorige versie").await
    })
    .await;
}

/// Makes the database one of this version, with the same in it and these tables more. Leaves a page open that
/// is not the app.
async fn bring_to_version(browser: &Browser, version: u32, more: &[&str]) -> Outcome {
    browser.open("/icon.svg").await?;
    let contents = browser.database().contents().await?;
    let tables: Vec<&str> = contents.keys().map(String::as_str).chain(more.iter().copied()).collect();
    browser.eval_async::<()>(MAKE, vec![json!(version), json!(tables)]).await?;
    browser.database().put_back(&contents).await
}
