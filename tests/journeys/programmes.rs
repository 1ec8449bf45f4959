//! A programme of one's own: adapted, followed by a case in the version it began with, and shared.

use omgangsboek_tests::{Browser, Outcome, Stage, play};

use crate::worker::{first_run, keep_download, open_case, saved};

const ALIAS: &str = "S. uit de Rozenstraat";
const OURS: &str = "Omgang bij ons";

/// A copy of the built-in programme called [`OURS`], with `visits` visits, released as version 1.
async fn our_own(browser: &Browser, visits: &str) -> Outcome {
    to_programmes(browser).await?;
    browser.press("Kopiëren: Intensieve omgangsbegeleiding").await?;
    browser.fill("Naam van het programma", OURS).await?;
    browser.fill("Aantal bezoeken", visits).await?;
    browser.press("Vaststellen als versie 1").await?;
    browser.see("Versie 1 is vastgesteld.").await?;
    saved(browser).await
}

async fn to_programmes(browser: &Browser) -> Outcome {
    browser.press("Instellingen").await?;
    browser.press("Programma's bekijken").await
}

async fn open_ours(browser: &Browser) -> Outcome {
    to_programmes(browser).await?;
    browser.text(OURS).await?.click().await?;
    browser.field("Naam van het programma").await?;
    Ok(())
}

#[tokio::test]
async fn a_case_keeps_the_version_it_began_with_until_it_takes_over_the_newer_one() {
    play("programmes", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        first_run(browser).await?;
        our_own(browser, "6").await?;
        browser.pictures("programma").await?;

        browser.press("Dossiers").await?;
        browser.press("Nieuw dossier").await?;
        browser.fill("Naam van het dossier", ALIAS).await?;
        browser.press(OURS).await?;
        browser.press("Dossier maken").await?;
        browser.see(&format!("{OURS}, versie 1")).await?;
        browser.see("0 van 6").await?;
        saved(browser).await?;

        open_ours(browser).await?;
        browser.fill("Aantal bezoeken", "10").await?;
        browser.see("met wijzigingen die nog niet zijn vastgesteld").await?;
        browser.press("Vaststellen als versie 2").await?;
        browser.see("Versie 2 is vastgesteld.").await?;
        saved(browser).await?;

        open_case(browser, ALIAS).await?;
        browser.see(&format!("{OURS}, versie 1")).await?;
        browser.see("0 van 6").await?;
        browser.see("Er is een nieuwere versie: 2").await?;
        browser.press("Nieuwere versie overnemen").await?;
        browser.see("Aantal bezoeken: 6 → 10").await?;
        browser.pictures("programma-overnemen").await?;
        browser.press("Nieuwere versie overnemen").await?;
        browser.see(&format!("{OURS}, versie 2")).await?;
        browser.see("0 van 10").await?;
        saved(browser).await
    })
    .await;
}

#[tokio::test]
async fn a_programme_goes_to_a_colleague_as_a_file_and_is_released_there_anew() {
    play("programme-shared", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        first_run(browser).await?;
        our_own(browser, "6").await?;
        browser.press("Opslaan als bestand").await?;
        browser.see("Het bestand is opgeslagen.").await?;
        let file = keep_download(browser, "programma").await?;

        to_programmes(browser).await?;
        browser.pictures("programmas").await?;
        browser.find("input[type=file]").await?.send_keys(&*file.to_string_lossy()).await?;
        browser.see("nog niet vastgesteld").await?;
        browser
            .wait("six visits", async |browser| {
                let visits = browser.field("Aantal bezoeken").await?.prop("value").await?;
                Ok(visits.as_deref() == Some("6"))
            })
            .await?;
        saved(browser).await?;

        std::fs::write(&file, r#"{ "format": "omgangsboek-programma", "version": 9 }"#)?;
        to_programmes(browser).await?;
        browser.find("input[type=file]").await?.send_keys(&*file.to_string_lossy()).await?;
        browser.see("gemaakt met een nieuwere Omgangsboek").await
    })
    .await;
}

#[tokio::test]
async fn a_flaw_keeps_a_programme_from_being_released_and_says_where_it_is() {
    play("programme-flaw", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        first_run(browser).await?;
        our_own(browser, "6").await?;
        browser.press("Knoppen").await?;
        browser.press("Wijzigen: Zoekt contact").await?;
        browser.fill("Zin voor het verslag", "{kind zocht contact.").await?;
        browser.see("Zoekt contact: Een haakje is niet gesloten.").await?;
        browser.pictures("programma-fout").await?;
        browser.fill("Zin voor het verslag", "{kind} zocht {ouder} op.").await?;
        browser.see("Wordt: Sam zocht vader op.").await?;
        browser.press("Vaststellen als versie 2").await?;
        browser.see("Versie 2 is vastgesteld.").await
    })
    .await;
}
