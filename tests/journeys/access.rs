//! Who gets in: changing the ways in, practising, looking at everything, and erasing all of it.

use omgangsboek_tests::{Browser, Outcome, Stage, play};

use crate::worker::{Keys, first_case, first_run, unlock};

const ALIAS: &str = "S. uit de Rozenstraat";

#[tokio::test]
async fn a_changed_passphrase_opens_and_the_old_one_does_not() {
    play("change-passphrase", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let old = first_case(browser, ALIAS).await?;
        browser.press("Instellingen").await?;
        browser.see("Nog niet gecontroleerd").await?;
        browser.pictures("instellingen-toegang").await?;

        browser.press("Wachtzin wijzigen").await?;
        prove(browser, "zes heel andere woorden dan deze").await?;
        browser.see("Deze wachtzin klopt niet").await?;
        prove(browser, &old.passphrase).await?;
        browser.see("Kies uw nieuwe wachtzin").await?;
        browser.pictures("wachtzin-wijzigen").await?;
        let new = browser.read(".dialog .secret-words").await?;
        assert_ne!(new, old.passphrase);
        browser.fill("Typ de woorden over", &new).await?;
        browser.press("Verder").await?;
        browser.see("Uw wachtzin is gewijzigd").await?;

        browser.press("Nu vergrendelen").await?;
        refused(browser, &old).await?;
        unlock(browser, &Keys { passphrase: new, ..old }).await?;
        browser.press("Dossiers").await?;
        browser.see(ALIAS).await
    })
    .await;
}

#[tokio::test]
async fn a_renewed_recovery_code_can_be_practised_and_the_old_paper_opens_nothing() {
    play("renew-code", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let old = first_case(browser, ALIAS).await?;
        browser.press("Instellingen").await?;
        browser.press("Herstelcode vernieuwen").await?;
        // The old paper is proof enough.
        browser.press("Herstelcode gebruiken").await?;
        browser.fill("Herstelcode", &old.recovery_code).await?;
        browser.press("Verder").await?;
        let new = keep_new_code(browser, "herstelcode-vernieuwen", "Nieuwe code gebruiken").await?;
        browser.see("De nieuwe herstelcode geldt").await?;

        browser.see("nog niet geoefend").await?;
        browser.press("Herstelcode oefenen").await?;
        browser.fill("Herstelcode", &old.recovery_code).await?;
        browser.press("Code controleren").await?;
        browser.see("Deze herstelcode is van een ander werkboek").await?;
        browser
            .wait("the wait to be over", async |browser| Ok(!browser.shown().await?.contains("Wacht nog")))
            .await?;
        browser.fill("Herstelcode", &new.to_lowercase()).await?;
        browser.press("Code controleren").await?;
        browser.see("De herstelcode klopt").await?;
        browser.see("geoefend: vandaag").await?;

        browser.press("Nu vergrendelen").await?;
        browser.press("Herstelcode gebruiken").await?;
        browser.fill("Herstelcode", &old.recovery_code).await?;
        browser.press("Ontgrendelen").await?;
        browser.see("Deze herstelcode is van een ander werkboek").await?;
        browser
            .wait("the wait to be over", async |browser| Ok(!browser.shown().await?.contains("Wacht nog")))
            .await?;
        browser.fill("Herstelcode", &new).await?;
        browser.press("Ontgrendelen").await?;
        browser.gone(".welcome").await?;
        browser.press("Dossiers").await?;
        browser.see(ALIAS).await
    })
    .await;
}

#[tokio::test]
async fn the_last_passphrase_stays_and_a_code_that_was_taken_away_opens_nothing() {
    play("last-way-in", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        browser.press("Instellingen").await?;
        browser.see("Eén wachtzin blijft altijd").await?;
        browser.press("Weghalen: Herstelcode").await?;
        browser.see("niemand kan er dan nog bij").await?;
        prove(browser, &keys.passphrase).await?;
        browser.press("Weghalen").await?;
        browser.see("Er is geen herstelcode").await?;
        let removable: u32 = browser
            .eval("return [...document.querySelectorAll('.list button')].filter((each) => each.innerText.startsWith('Weghalen')).length", vec![])
            .await?;
        assert_eq!(removable, 0, "the last way in can be taken away");

        browser.press("Nu vergrendelen").await?;
        browser.press("Herstelcode gebruiken").await?;
        browser.fill("Herstelcode", &keys.recovery_code).await?;
        browser.press("Ontgrendelen").await?;
        browser.see("Deze herstelcode is van een ander werkboek").await
    })
    .await;
}

#[tokio::test]
async fn a_new_key_keeps_everything_and_the_passphrase_and_drops_the_old_paper() {
    play("new-key", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let old = first_case(browser, ALIAS).await?;
        browser.press("Instellingen").await?;
        browser.press("Sleutel vernieuwen").await?;
        browser.see("Doe dit als iemand").await?;
        browser.pictures("sleutel-vernieuwen").await?;
        browser.fill("Uw wachtzin van nu", &old.passphrase).await?;
        browser.press("Verder").await?;
        let new = keep_new_code(browser, "sleutel-vernieuwen-code", "Sleutel nu vernieuwen").await?;
        browser.see("Alles staat nu onder de nieuwe sleutel").await?;
        assert_ne!(new, old.recovery_code);

        browser.press("Nu vergrendelen").await?;
        browser.press("Herstelcode gebruiken").await?;
        browser.fill("Herstelcode", &old.recovery_code).await?;
        browser.press("Ontgrendelen").await?;
        browser.see("Deze herstelcode is van een ander werkboek").await?;
        browser.press("Wachtzin gebruiken").await?;
        browser
            .wait("the wait to be over", async |browser| Ok(!browser.shown().await?.contains("Wacht nog")))
            .await?;
        unlock(browser, &old).await?;
        browser.press("Instellingen").await?;
        all_is_well(browser).await?;
        browser.press("Dossiers").await?;
        browser.see(ALIAS).await
    })
    .await;
}

#[tokio::test]
async fn a_check_of_everything_says_that_all_is_well_and_when_that_was() {
    play("check", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        browser.press("Instellingen").await?;
        all_is_well(browser).await?;
        browser.press("Nu vergrendelen").await?;
        unlock(browser, &keys).await?;
        browser.press("Instellingen").await?;
        browser.see("Laatst gecontroleerd: vandaag").await
    })
    .await;
}

#[tokio::test]
async fn erasing_everything_asks_twice_and_leads_to_the_first_run() {
    play("erase", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        browser.press("Instellingen").await?;
        browser.press("Werkboek wissen").await?;
        browser.see("1 dossier, 0 bezoeken en 0 gesprekken").await?;
        browser.pictures("wissen").await?;
        prove(browser, &keys.passphrase).await?;
        browser.see("Alles wissen?").await?;
        browser.press("Annuleren").await?;
        browser.press("Dossiers").await?;
        browser.see(ALIAS).await?;

        browser.press("Instellingen").await?;
        browser.press("Werkboek wissen").await?;
        prove(browser, &keys.passphrase).await?;
        browser.see("Alles wissen?").await?;
        browser.fill("Typ", "wissen").await?;
        browser.press("Nu alles wissen").await?;
        browser.see("Er staan geen gegevens op dit apparaat").await?;
        first_run(browser).await?;
        browser.press("Dossiers").await?;
        assert!(!browser.shown().await?.contains(ALIAS), "the erased case is there again");
        Ok(())
    })
    .await;
}

/// Types the passphrase in the dialog that asks for proof, once one may.
pub async fn prove(browser: &Browser, passphrase: &str) -> Outcome {
    browser
        .wait("the wait to be over", async |browser| Ok(!browser.shown().await?.contains("Wacht nog")))
        .await?;
    browser.fill("Wachtzin", passphrase).await?;
    browser.press("Verder").await
}

/// Reads the new code off the screen, as onto paper, and confirms it.
pub async fn keep_new_code(browser: &Browser, name: &str, confirm: &str) -> Outcome<String> {
    browser.see("Dit is uw nieuwe herstelcode").await?;
    browser.pictures(name).await?;
    let code: String = browser.read(".dialog .secret").await?.split_whitespace().collect();
    browser.press("Ik heb de code opgeschreven of afgedrukt").await?;
    browser.fill("Laatste groep van uw code", code.rsplit('-').next().unwrap_or_default()).await?;
    browser.press(confirm).await?;
    Ok(code)
}

async fn all_is_well(browser: &Browser) -> Outcome {
    browser.press("Nu controleren").await?;
    browser.see("Alles is in orde").await
}

/// The old passphrase, on the screen that unlocks.
async fn refused(browser: &Browser, keys: &Keys) -> Outcome {
    browser.fill("Wachtzin", &keys.passphrase).await?;
    browser.press("Ontgrendelen").await?;
    browser.see("Deze wachtzin klopt niet").await?;
    browser
        .wait("the wait to be over", async |browser| Ok(!browser.shown().await?.contains("Wacht nog")))
        .await
}
