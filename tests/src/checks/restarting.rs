//! Restarts, in Chromium and Firefox; WebKit says that it cannot.

use super::begin;
use crate::{Ending, Engine, Outcome, Stage, play};

async fn survives(stage: &Stage, ending: Ending) -> Outcome {
    let browser = &stage.browser;
    begin(browser).await?;
    let before = browser.driver().session_id().to_string();
    // Strictly, as the app writes: it is on the disk when it is complete.
    let strictly = "const database = await new Promise((ok) => {
            const request = indexedDB.open('omgangsboek');
            request.onsuccess = () => ok(request.result);
        });
        const transaction = database.transaction('meta', 'readwrite', { durability: 'strict' });
        transaction.objectStore('meta').put(new window.Uint8Array([7]), new window.Uint8Array([1]));
        await new Promise((ok) => { transaction.oncomplete = ok; });
        database.close()";
    browser.eval_async::<()>(strictly, vec![]).await?;
    let restarted = browser.restart(ending).await;
    if browser.engine() == Engine::WebKit {
        assert!(restarted.is_err());
        return Ok(());
    }
    restarted?;
    assert_ne!(browser.driver().session_id().to_string(), before, "it is the same browser still");
    browser.open("/").await?;
    assert_eq!(browser.database().get("meta", &[1]).await?, Some(vec![7]));
    Ok(())
}

#[tokio::test]
async fn a_browser_that_was_closed_comes_back_with_its_storage() {
    play("check-close", async |stage: &Stage| survives(stage, Ending::Closed).await).await;
}

#[tokio::test]
async fn a_browser_that_was_killed_comes_back_with_what_was_on_disk() {
    play("check-kill", async |stage: &Stage| survives(stage, Ending::Killed).await).await;
}
