//! Searching in everything that was written.

use omgangsboek_tests::{Outcome, Stage, play_with};

use crate::worker::{STANDING_CLOCK, follow, on_to_the_report, pass, saved, tap, visit_under_way};

const ALIAS: &str = "S. uit de Rozenstraat";

#[tokio::test]
async fn what_was_written_is_found_in_log_and_report_and_a_new_word_begins_anew() {
    play_with("searching", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        visit_under_way(browser, ALIAS).await?;
        tap(browser, "Interactie", "Zoekt contact").await?;
        pass(browser, 20).await?;
        on_to_the_report(browser).await?;
        let write = "const field = document.querySelector('#onderdeel-3 textarea');
            field.value = 'Vader en Sam bakten een Pannenkoek met suiker.';
            field.dispatchEvent(new Event('input', { bubbles: true }))";
        browser.eval::<()>(write, vec![]).await?;
        // It is found also when it was not stored yet.
        follow(browser, "/dossiers").await?;
        browser.fill("Zoeken in alles", "pannenkóék").await?;
        browser.see("1 plaats gevonden").await?;
        let row = browser.read(".list-row:has(mark)").await?;
        assert!(row.contains(ALIAS) && row.contains("bezoek") && row.contains("Verslag: "), "{row}");
        assert_eq!(browser.read(".list-row mark").await?, "Pannenkoek");
        browser.pictures("zoeken-in-alles").await?;

        browser.fill("Zoeken in alles", "zwaaide").await?;
        browser.see("een knuffel en zwaaide").await?;
        assert!(!browser.shown().await?.contains("suiker"), "what was found before is gone");
        browser.fill("Zoeken in alles", "zwembad").await?;
        browser.see("Niets gevonden").await?;

        browser.fill("Zoeken in alles", "rozenstraat suiker").await?;
        browser.see("1 plaats gevonden").await?;
        browser.find(".list-row:has(mark) a").await?.click().await?;
        browser.see("Zo komt het in de mail").await?;
        assert!(browser.path().await?.ends_with("/verslag"));
        saved(browser).await
    })
    .await;
}
