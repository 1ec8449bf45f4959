//! The child uses its STOP. The child comes before the screen, and nothing of it is lost.

use omgangsboek_tests::{Outcome, Stage, play_with};

use crate::worker::{STANDING_CLOCK, first_run, new_case, pass, plan_the_visit, saved, unlock};

#[tokio::test]
async fn a_stop_is_stamped_survives_a_reload_and_reaches_the_report() {
    play_with("stop", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_run(browser).await?;
        new_case(browser, "S. uit de Rozenstraat").await?;
        plan_the_visit(browser).await?;
        browser.press("Naar het bezoek").await?;
        browser.press("oma").await?;
        browser.press("Bezoek starten").await?;

        // One that is resumed, with everything tapped.
        pass(browser, 10).await?;
        browser.press("STOP").await?;
        browser.see("STOP om 14:12").await?;
        browser.pictures("stop").await?;
        browser.press("Ouder is weg").await?;
        browser.press("Bij mij").await?;
        pass(browser, 5).await?;
        browser.press("Bezoek gaat verder").await?;
        browser.press("Meer").await?;
        browser.press("Verloop").await?;
        browser.see("STOP om 14:12, verder om 14:17").await?;
        browser.press("Terug").await?;

        // One in which the page is lost right after the first tap.
        pass(browser, 13).await?;
        browser.press("STOP").await?;
        browser.see("STOP om 14:30").await?;
        saved(browser).await?;
        browser.reload().await?;
        unlock(browser, &keys).await?;
        browser.see("STOP om 14:30").await?;
        browser.press("Ouder weigert").await?;
        browser.see("Ga weg met het kind.").await?;
        browser.fill("Wat gebeurde er?", "Vader pakte Sam bij de arm").await?;
        browser.press("Bezoek stopt").await?;

        // M24: an ended STOP still goes to a goodbye, or to why there was none.
        browser.press("Er was geen afscheid").await?;
        browser.fill("Waarom was er geen afscheid?", "Vader was boos weggelopen").await?;
        browser.press("Vastleggen: Er was geen afscheid").await?;
        pass(browser, 5).await?;
        browser.press("oma").await?;
        browser.press("Kind is opgehaald").await?;
        browser.press("Niet veilig").await?;
        saved(browser).await?;
        browser.press("Verslag").await?;
        browser.see("Om 14:12 gebruikte Sam de STOP-afspraak").await?;
        browser
            .see("Om 14:30 gebruikte Sam de STOP-afspraak. Wat er gebeurde: Vader pakte Sam bij de arm.")
            .await?;
        browser.see("Er was geen afscheid: Vader was boos weggelopen.").await
    })
    .await;
}
