//! Files between devices and colleagues: what was changed twice is kept twice, and one case goes alone.

use omgangsboek_tests::{Browser, Outcome, Stage, play};

use crate::worker::{
    back_up, first_case, keep_download, move_to_another_device, open_case, open_file, saved,
};

const ALIAS: &str = "S. uit de Rozenstraat";
const OTHER: &str = "J.V. uit de Leliegracht";

#[tokio::test]
async fn a_case_changed_on_two_devices_is_kept_twice_and_undoing_the_merge_brings_back_one() {
    play("merge", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        let first = back_up(browser, "eerste").await?;
        move_to_another_device(browser, &first, &keys.passphrase).await?;
        ask(browser, "Vraag van de tablet").await?;
        let tablet = back_up(browser, "tablet").await?;
        move_to_another_device(browser, &first, &keys.passphrase).await?;
        ask(browser, "Vraag van de laptop").await?;

        browser.press("Instellingen").await?;
        browser.press("Bestand samenvoegen").await?;
        open_file(browser, &tablet, &keys.passphrase).await?;
        browser.see("Aan beide kanten gewijzigd (1)").await?;
        browser.see(&format!("Dossier {ALIAS}")).await?;
        browser.pictures("samenvoegen").await?;
        browser.press("Samenvoegen").await?;
        browser.see("In twee versies: 1 onderdeel").await?;

        browser.press("Dossiers").await?;
        browser.see("2 dossiers").await?;
        browser.pictures("andere-versie").await?;
        let open = "[...document.querySelectorAll('.list-row')]
            .find((row) => row.innerText.includes('andere versie')).querySelector('a').click()";
        browser.eval::<()>(open, vec![]).await?;
        browser.see("Andere versie, uit een bestand van").await?;
        asked(browser, "Vraag van de tablet").await?;

        browser.press("Instellingen").await?;
        browser.see("Het laatste samenvoegen kan ongedaan worden gemaakt").await?;
        browser.press("Ongedaan maken").await?;
        browser.see("Samenvoegen ongedaan maken?").await?;
        browser.press("Ongedaan maken").await?;
        browser.see("Het samenvoegen is ongedaan gemaakt").await?;
        browser.press("Dossiers").await?;
        browser.see("1 dossier").await?;
        assert!(!browser.shown().await?.contains("andere versie"), "the other version is still there");
        open_case(browser, ALIAS).await?;
        asked(browser, "Vraag van de laptop").await
    })
    .await;
}

#[tokio::test]
async fn a_case_for_a_colleague_opens_with_its_own_passphrase_only_and_brings_nothing_else() {
    play("hand-over", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        browser.press("Dossiers").await?;
        browser.press("Nieuw dossier").await?;
        browser.fill("Naam van het dossier", OTHER).await?;
        browser.press("Dossier maken").await?;
        browser.see(OTHER).await?;
        saved(browser).await?;

        browser.press("Overdragen aan een collega").await?;
        browser.see("In het bestand staat").await?;
        browser.pictures("overdragen").await?;
        browser.press("Verder").await?;
        let passphrase = browser.read(".dialog .secret-words").await?;
        assert_ne!(passphrase, keys.passphrase);
        browser.fill("Typ de woorden over", &passphrase).await?;
        browser.press("Verder").await?;
        browser.see("is gedownload").await?;
        browser.see(&passphrase).await?;
        browser.pictures("overdragen-klaar").await?;
        let file = keep_download(browser, "overdracht").await?;
        browser.press("Overgedragen aan het dossier").await?;
        browser.see("Er wordt niets gewist").await?;
        browser.press("Overgedragen aan het dossier").await?;
        browser.see("Overgedragen aan het dossier op").await?;
        browser.pictures("overgedragen").await?;

        browser.wipe().await?;
        browser.open("/").await?;
        browser.press("Reservekopie terugzetten").await?;
        open_file(browser, &file, &keys.passphrase).await?;
        browser.see("Hiermee gaat deze reservekopie niet open").await?;
        browser
            .wait("the wait to be over", async |browser| Ok(!browser.shown().await?.contains("Wacht nog")))
            .await?;
        browser.fill("Wachtzin", &passphrase).await?;
        browser.press("Reservekopie openen").await?;
        browser.see("1 dossier en 0 bezoeken").await?;
        browser.press("Nu terugzetten").await?;
        browser.gone(".welcome").await?;
        browser.press("Dossiers").await?;
        browser.see(OTHER).await?;
        assert!(!browser.shown().await?.contains(ALIAS), "another case came along");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn trying_a_backup_out_writes_nothing_but_the_day() {
    play("drill", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        let file = back_up(browser, "proef").await?;
        browser.see("Nog niet geprobeerd").await?;
        browser.press("Vandaag").await?;
        browser.see("Kijken of uw reservekopie opengaat").await?;
        browser.pictures("vandaag-herinneringen").await?;

        browser.press("Instellingen").await?;
        browser.press("Reservekopie proberen").await?;
        open_file(browser, &file, "zes heel andere woorden dan deze").await?;
        browser.see("Hiermee gaat deze reservekopie niet open").await?;
        browser
            .wait("the wait to be over", async |browser| Ok(!browser.shown().await?.contains("Wacht nog")))
            .await?;
        browser.fill("Wachtzin", &keys.passphrase).await?;
        browser.press("Reservekopie openen").await?;
        browser.see("Deze reservekopie is in orde").await?;
        browser.pictures("proberen").await?;
        browser.press("Sluiten").await?;
        browser.see("Laatst geprobeerd: vandaag").await?;
        browser.press("Vandaag").await?;
        browser
            .wait("the reminder to go", async |browser| {
                Ok(!browser.shown().await?.contains("Kijken of uw reservekopie opengaat"))
            })
            .await
    })
    .await;
}

/// Changes the one case.
async fn ask(browser: &Browser, question: &str) -> Outcome {
    open_case(browser, ALIAS).await?;
    browser.fill("Hoofdvraag", question).await?;
    saved(browser).await
}

async fn asked(browser: &Browser, question: &str) -> Outcome {
    browser
        .wait(question, async |browser| {
            let value = browser.field("Hoofdvraag").await?.prop("value").await?;
            Ok(value.as_deref() == Some(question))
        })
        .await
}
