//! A device that is full.

use omgangsboek_tests::{Engine, Outcome, Stage, play};

use super::{ALIAS, ask, asked, on_screen};
use crate::worker::{first_case, keep_download, open_case, saved, unlock};

#[tokio::test]
async fn f12_on_a_full_device_the_text_stays_on_screen_a_backup_can_be_made_and_saving_again_works() {
    play("fault-full", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        if browser.engine() != Engine::Chromium {
            return Ok(());
        }
        let keys = first_case(browser, ALIAS).await?;
        ask(browser, "Voor het vol was").await?;
        let before = browser.database().contents().await?;
        browser.room(Some(1024)).await?;
        browser.fill("Hoofdvraag", "Toen het vol was").await?;
        browser.see("NIET opgeslagen").await?;
        browser.see("Er is geen ruimte meer op dit apparaat").await?;
        assert_eq!(on_screen(browser).await?, "Toen het vol was");
        assert_eq!(browser.database().contents().await?, before, "half a save");
        browser.pictures("niet-opgeslagen").await?;

        // It is not forgotten by trying in vain, nor by looking elsewhere.
        browser.press("Opnieuw opslaan").await?;
        browser.see("NIET opgeslagen").await?;
        browser.press("Reservekopie opslaan").await?;
        browser.see("Een versleuteld bestand met al uw dossiers").await?;
        browser.press("Reservekopie opslaan").await?;
        browser.see("Niet alles is opgeslagen").await?;
        keep_download(browser, "vol").await?;
        open_case(browser, ALIAS).await?;
        asked(browser, "Toen het vol was").await?;
        browser.see("NIET opgeslagen").await?;

        browser.room(None).await?;
        browser.press("Opnieuw opslaan").await?;
        saved(browser).await?;
        assert!(!browser.shown().await?.contains("NIET opgeslagen"));
        browser.reload().await?;
        unlock(browser, &keys).await?;
        asked(browser, "Toen het vol was").await
    })
    .await;
}
