//! Locking, and getting in again.

use omgangsboek_tests::{Browser, Outcome, Stage, play, play_with};

use crate::worker::{STANDING_CLOCK, first_case, names_nobody, open_case};

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
async fn f25_neither_back_nor_forward_shows_anything_of_a_locked_workbook() {
    play("lock-history", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        first_case(browser, "S. uit de Rozenstraat").await?;
        browser.press("Betrokkenen").await?;
        browser.see("vader").await?;
        browser.press("Dossiers").await?;
        open_case(browser, "S. uit de Rozenstraat").await?;
        browser.press("Vergrendelen").await?;
        browser.see("Ontgrendelen").await?;
        let pages = browser.traces().await?.history;
        assert!(pages > 3, "there is nothing to go back to");
        for _ in 1..pages {
            browser.back().await?;
            locked_page(browser).await?;
        }
        for _ in 1..pages {
            browser.forward().await?;
            locked_page(browser).await?;
        }
        Ok(())
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

/// Once the page is there: it asks for the passphrase, and names nobody. Its address carries ids at the most.
async fn locked_page(browser: &Browser) -> Outcome {
    browser
        .wait("a locked page", async |browser| {
            let address: String = browser.eval("return location.href", vec![]).await?;
            let shown = browser.shown().await?;
            // The page before the first one is the browser's own.
            Ok(!address.starts_with("http") || shown.contains("Ontgrendelen"))
        })
        .await?;
    names_nobody(browser, "S. uit de Rozenstraat").await
}

/// Neither on the page nor in the title or the address.
async fn nothing_personal(browser: &Browser) -> Outcome {
    let all: String =
        browser.eval("return document.documentElement.outerHTML + document.title + location", vec![]).await?;
    assert!(!all.contains("Rozenstraat"), "the alias can be read while locked");
    Ok(())
}
