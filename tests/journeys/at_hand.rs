//! What is at hand shows before everything else was read, and waits for nobody.

use omgangsboek_tests::{Browser, Outcome, Stage, play_with};

use crate::worker::{STANDING_CLOCK, first_run, new_case, plan_the_visit, saved, unlock};

const ALIAS: &str = "S. uit de Rozenstraat";

/// Keeps the manifest to itself, as a slow disk would, until [`LET_GO`].
const HOLD: &str = "const database = await new Promise((done, failed) => {
        const request = indexedDB.open('omgangsboek');
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
    });
    const store = database.transaction('buckets', 'readwrite').objectStore('buckets');
    const hold = () => { if (window.letGo) database.close(); else store.count().onsuccess = hold; };
    hold()";
const LET_GO: &str = "window.letGo = true";

/// What is at hand was kept, of the state as it is now.
async fn kept(browser: &Browser) -> Outcome {
    let is_kept = async |browser: &Browser| Ok(browser.database().get("meta", b"shortlist").await?.is_some());
    browser.wait("what is at hand", is_kept).await
}

#[tokio::test]
async fn vandaag_shows_before_the_rest_is_read_and_what_needs_the_rest_waits_for_it() {
    play_with("at-hand", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_run(browser).await?;
        new_case(browser, ALIAS).await?;
        plan_the_visit(browser).await?;
        saved(browser).await?;
        kept(browser).await?;
        browser.press("Vergrendelen").await?;
        browser.see("Ontgrendelen").await?;

        browser.eval_async::<()>(HOLD, vec![]).await?;
        unlock(browser, &keys).await?;
        browser.see(&format!("Om 14:00 · {ALIAS} – bezoek 1")).await?;
        // The case is read for this one.
        assert!(!browser.shown().await?.contains("STOP"), "the rest was read");
        browser.press("Dossiers").await?;
        browser.text(ALIAS).await?.click().await?;
        browser.eval::<()>(LET_GO, vec![]).await?;
        browser.field("Hoofdvraag").await?;
        browser.press("Vandaag").await?;
        browser.see("STOP").await
    })
    .await;
}
