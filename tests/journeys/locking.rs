//! Locking, and getting in again.

use omgangsboek_tests::{Browser, Outcome, Stage, play, play_with};

use crate::worker::{STANDING_CLOCK, first_case};

#[tokio::test]
async fn a_locked_workbook_shows_nothing_and_opens_with_passphrase_or_recovery_code() {
    play("locking", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, "S. uit de Rozenstraat").await?;

        browser.press("Vergrendelen").await?;
        browser.see("Ontgrendelen").await?;
        assert_eq!(browser.path().await?, "/");
        nothing_personal(browser).await?;
        browser.driver().back().await?;
        browser.see("Ontgrendelen").await?;
        nothing_personal(browser).await?;

        browser.fill("Wachtzin", "zes heel andere woorden dan deze").await?;
        browser.press("Ontgrendelen").await?;
        browser.see("Deze wachtzin klopt niet").await?;
        nothing_personal(browser).await?;

        browser.press("Herstelcode gebruiken").await?;
        let loosely = keys.recovery_code.to_lowercase().replace('-', " ");
        browser.fill("Herstelcode", &loosely).await?;
        browser.press("Ontgrendelen").await?;
        browser.press("Dossiers").await?;
        browser.see("S. uit de Rozenstraat").await
    })
    .await;
}

#[tokio::test]
async fn a_worker_who_walks_away_leaves_a_locked_workbook() {
    play_with("idle", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        first_case(browser, "S. uit de Rozenstraat").await?;
        // Six minutes by the wall clock, as after sleep; nobody touches anything.
        browser.eval::<()>("sessionStorage.setItem('minutes', 6)", vec![]).await?;
        browser.see("Ontgrendelen").await?;
        nothing_personal(browser).await
    })
    .await;
}

/// Neither on the page nor in the title or the address.
async fn nothing_personal(browser: &Browser) -> Outcome {
    let all: String =
        browser.eval("return document.documentElement.outerHTML + document.title + location", vec![]).await?;
    assert!(!all.contains("Rozenstraat"), "the alias can be read while locked");
    Ok(())
}
