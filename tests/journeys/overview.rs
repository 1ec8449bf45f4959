//! The overview of a case: what was logged stands over its visits, and everything on one timeline.

use omgangsboek_tests::{Outcome, Stage, play_with};

use crate::worker::{STANDING_CLOCK, open_case, pass, saved, tap, visit_under_way};

const ALIAS: &str = "S. uit de Rozenstraat";

#[tokio::test]
async fn m53_a_count_opens_the_lines_behind_it_and_the_timeline_narrows_down() {
    play_with("overview", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        visit_under_way(browser, ALIAS).await?;
        pass(browser, 5).await?;
        tap(browser, "Interactie", "Zoekt contact").await?;
        pass(browser, 40).await?;
        browser.press("Afscheid en einde").await?;
        browser.press("Afscheid is geweest").await?;
        browser.fill("Hoe ging het afscheid?", "Sam zwaaide").await?;
        browser.press("oma").await?;
        browser.press("Kind is opgehaald").await?;
        saved(browser).await?;

        open_case(browser, ALIAS).await?;
        browser.press("Interactie, bezoek 1: 1 regel").await?;
        browser.see("Sam zoekt contact met vader").await?;
        browser.see("Bezoek 1, nog afronden").await?;
        browser.pictures("dossier-overzicht").await?;
        browser.press("Wat is besloten").await?;
        browser.see("Hier staat nog niets.").await?;
        browser.press("Bezoeken en nazorg").await?;
        browser.see("Bezoek 1, nog afronden").await
    })
    .await;
}
