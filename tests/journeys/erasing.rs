//! A case or a visit that goes for good.

use omgangsboek_tests::{Outcome, Stage, play_with};

use crate::worker::{STANDING_CLOCK, first_case, open_case, plan_the_visit, saved, unlock};

const ALIAS: &str = "S. uit de Rozenstraat";

#[tokio::test]
async fn an_erased_case_is_gone_from_the_lists_and_from_the_storage_with_its_visits() {
    play_with("erase-case", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        plan_the_visit(browser).await?;
        saved(browser).await?;
        let before = browser.database().keys("records").await?.len();
        assert_eq!(before, 2, "a case and a visit");

        open_case(browser, ALIAS).await?;
        browser.press("Dossier wissen").await?;
        browser.see("1 bezoek: planning, verloop, verslagen en nazorg").await?;
        browser.see("tot u de sleutel vernieuwt").await?;
        browser.pictures("dossier-wissen").await?;
        browser.see("Typ eerst het woord hierboven").await?;
        browser.fill("Typ", "wissen").await?;
        browser.press("Dossier wissen").await?;
        browser.see("Dossier gewist").await?;
        browser.see("Sleutel vernieuwen").await?;
        browser.pictures("dossier-gewist").await?;
        assert!(!browser.shown().await?.contains(ALIAS), "the erased case is still on screen");
        assert_eq!(browser.database().keys("records").await?.len(), 0);

        browser.press("Naar de dossiers").await?;
        browser.see("Er is nog geen dossier").await?;
        browser.reload().await?;
        unlock(browser, &keys).await?;
        browser.press("Dossiers").await?;
        browser.see("Er is nog geen dossier").await
    })
    .await;
}

#[tokio::test]
async fn an_erased_visit_goes_alone() {
    play_with("erase-visit", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        first_case(browser, ALIAS).await?;
        plan_the_visit(browser).await?;
        saved(browser).await?;
        open_case(browser, ALIAS).await?;
        let visits = "[...document.querySelectorAll('a')].find((each) => each.innerText.startsWith('Planning')).click()";
        browser.eval::<()>(visits, vec![]).await?;
        browser.see("zondag 22 november 2026").await?;
        browser.pictures("bezoeken").await?;
        let erase = "[...document.querySelectorAll('button')].find((each) => each.innerText.startsWith('Wissen')).click()";
        browser.eval::<()>(erase, vec![]).await?;
        browser.see("het verslag, ook de versies die verstuurd zijn").await?;
        browser.pictures("bezoek-wissen").await?;
        browser.fill("Typ", "wissen").await?;
        browser.press("Bezoek wissen").await?;
        browser.see("Het bezoek staat niet meer in dit werkboek").await?;
        assert_eq!(browser.database().keys("records").await?.len(), 1, "the case stays");
        browser.press("Overzicht").await?;
        browser.see("Hoofdvraag").await
    })
    .await;
}
