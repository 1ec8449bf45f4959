//! A browser that threw the database away.

use omgangsboek_tests::{Engine, Outcome, Stage, play};

use super::{ALIAS, ask, asked, on_screen};
use crate::worker::{back_up, first_case, open_case, open_file};

/// Where the app keeps in mind that there was a workbook.
const NOTE: &str = "omgangsboek.known-vault";

#[tokio::test]
async fn f22_a_database_that_went_is_no_first_run_and_no_empty_one_takes_its_place() {
    play("fault-evicted", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        if browser.engine() != Engine::Chromium {
            return Ok(());
        }
        let keys = first_case(browser, ALIAS).await?;
        ask(browser, "In de reservekopie").await?;
        let backup = back_up(browser, "laatste").await?;
        open_case(browser, ALIAS).await?;
        let note = browser.local(NOTE).await?.ok_or("the workbook left no note")?;

        // Under the feet of the open app: said, and nothing is made in its place.
        browser.evict().await?;
        assert!(browser.database().keys("records").await.is_err(), "the database is still there");
        browser.set_local(NOTE, Some(&note)).await?;
        browser.fill("Hoofdvraag", "Getypt toen alles weg was").await?;
        browser.see("NIET opgeslagen").await?;
        assert_eq!(on_screen(browser).await?, "Getypt toen alles weg was");
        assert!(browser.database().keys("records").await.is_err(), "an empty database was made");

        browser.open("/").await?;
        browser.see("Geen gegevens op dit apparaat").await?;
        browser.see("stond hier nog een werkboek. Nu is het weg").await?;
        assert!(!browser.shown().await?.contains("Beginnen"), "a cheerful new start");
        browser.pictures("opslag-weg").await?;
        browser.press("Reservekopie terugzetten").await?;
        open_file(browser, &backup, &keys.passphrase).await?;
        browser.press("Nu terugzetten").await?;
        browser.gone(".welcome").await?;
        open_case(browser, ALIAS).await?;
        asked(browser, "In de reservekopie").await
    })
    .await;
}
