//! What was not logged at once: corrected, added with an estimated time, taken back and put back; and the review
//! that asks about it.

use omgangsboek_tests::{Browser, Outcome, Stage, play_with};

use crate::worker::{STANDING_CLOCK, log, pass, saved, tap, visit_under_way};

#[tokio::test]
async fn what_is_changed_or_added_later_keeps_its_time_shows_as_such_and_is_asked_about_once() {
    play_with("review", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        visit_under_way(browser, "S. uit de Rozenstraat").await?;
        tap(browser, "Sfeer", "Ontspannen").await?;
        typed(browser, "Vader las voor", None).await?;
        browser.press("Toevoegen").await?;
        pass(browser, 20).await?;

        // Twenty minutes later it is an edit; the time stays.
        browser.find(".last-entry").await?.click().await?;
        browser.fill("Tekst", "Vader las een boek voor").await?;
        browser.see("bewerkt om 14:22").await?;
        browser.press("Terug").await?;

        // What was seen earlier has an estimated time, and that lies within the visit.
        typed(browser, "Sam bouwde een toren", Some("13:00")).await?;
        browser.press("Toevoegen").await?;
        browser.see("Op die tijd was het bezoek niet bezig.").await?;
        browser.fill("Hoe laat was het ongeveer?", "14:10").await?;
        browser.press("Toevoegen").await?;
        let expected =
            ["14:02 De sfeer is ontspannen", "14:02 Vader las een boek voor", "14:10 Sam bouwde een toren"];
        assert_eq!(log(browser).await?, expected);

        browser.press("Afscheid en einde").await?;
        browser.press("Afscheid is geweest").await?;
        browser.press("oma").await?;
        browser.press("Kind is opgehaald").await?;
        browser.see("Nakijken wat u vastlegde").await?;

        for line in ["Vader las een boek voor", "Sam bouwde een toren"] {
            browser.press(&format!("Hoort nergens bij: {line}")).await?;
        }

        // Afterwards there is no now.
        browser.fill("Wat zag of hoorde u?", "Sam vroeg naar de hond").await?;
        browser.see("Vul eerst in hoe laat het was.").await?;
        browser.fill("Hoe laat was het ongeveer?", "14:15").await?;
        browser.press("Toevoegen").await?;
        browser.pictures("nakijken").await?;
        browser.press("Hoort nergens bij: Sam vroeg naar de hond").await?;
        browser.press("Alle 4 kloppen").await?;
        browser.see("Nagekeken om 14:22").await?;

        browser.press("Toon het hele verloop").await?;
        let shown = browser.shown().await?;
        for tag in ["bewerkt", "geschat"] {
            assert!(shown.contains(tag), "no line is marked as “{tag}”");
        }
        saved(browser).await
    })
    .await;
}

/// Types a line, for now or for an earlier time, without adding it.
async fn typed(browser: &Browser, line: &str, at: Option<&str>) -> Outcome {
    browser.press("Typen").await?;
    browser.fill("Wat zag of hoorde u?", line).await?;
    if let Some(at) = at {
        browser.press("Eerder").await?;
        browser.fill("Hoe laat was het ongeveer?", at).await?;
    }
    Ok(())
}
