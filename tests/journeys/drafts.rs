//! A form that was left before it was confirmed is offered again, and put back only when one says so.

use omgangsboek_tests::{Browser, Outcome, Stage, play_with};

use crate::worker::{Keys, STANDING_CLOCK, first_case, unlock};

#[tokio::test]
async fn a_plan_that_was_not_confirmed_is_offered_after_a_crash_with_its_time() {
    play_with("draft-plan", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, "S. uit de Rozenstraat").await?;
        browser.press("Plan een bezoek").await?;
        browser.fill("Datum", "2026-12-05").await?;
        browser.fill("Duurt maximaal (minuten)", "90").await?;
        kept(browser).await?;
        again(browser, &keys).await?;

        browser.see("Concept van 14:02").await?;
        assert!(!has_field(browser, "Plaats").await?, "nothing is filled in before one chose");
        browser.pictures("concept").await?;
        browser.press("Verder").await?;
        holds(browser, "Datum", "2026-12-05").await?;
        holds(browser, "Duurt maximaal (minuten)", "90").await?;
        browser.fill("Begintijd", "10:00").await?;
        browser.press("Bezoek vastleggen").await?;
        browser.see("Vertellen en afspreken").await?;

        // Confirmed, so nothing of it is left.
        browser.press("Vandaag").await?;
        browser.see("Te doen").await?;
        nothing_waits(browser).await
    })
    .await;
}

#[tokio::test]
async fn a_discarded_agreement_leaves_an_empty_form_and_does_not_come_back() {
    play_with("draft-agreement", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, "S. uit de Rozenstraat").await?;
        browser.press("Afspraken").await?;
        browser.press("Afspraak toevoegen").await?;
        browser.fill("Wat is er afgesproken?", "Geen foto’s van het bezoek – ook niet door oma").await?;
        kept(browser).await?;
        again(browser, &keys).await?;

        // The page that is opened directly shows the offer in the place of its form.
        browser.see("Concept van 14:02").await?;
        browser.press("Verder").await?;
        holds(browser, "Wat is er afgesproken?", "Geen foto’s van het bezoek – ook niet door oma").await?;
        again(browser, &keys).await?;

        browser.see("Concept van 14:02").await?;
        browser.press("Weggooien").await?;
        holds(browser, "Wat is er afgesproken?", "").await?;
        stored(browser).await?;
        again(browser, &keys).await?;
        browser.see("Afspraak toevoegen").await?;
        assert!(!browser.shown().await?.contains("Concept van"), "what was discarded does not come back");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_person_half_added_is_found_from_vandaag_the_next_day() {
    play_with("draft-person", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, "S. uit de Rozenstraat").await?;
        browser.press("Betrokkenen").await?;
        browser.press("Iemand toevoegen").await?;
        browser.fill("Naam zoals in het verslag", "juf Marijke").await?;
        kept(browser).await?;

        // Left by a link: the draft stays.
        browser.press("Vandaag").await?;
        browser.see("U hebt nog een concept").await?;
        browser.see("betrokkene toevoegen, S. uit de Rozenstraat").await?;
        browser.press("Vergrendelen").await?;
        browser.see("Ontgrendelen").await?;
        browser.eval::<()>("sessionStorage.setItem('minutes', 24 * 60)", vec![]).await?;
        unlock(browser, &keys).await?;
        browser.see("Concept van gisteren 14:02: betrokkene toevoegen, S. uit de Rozenstraat").await?;
        browser.pictures("concept-vandaag").await?;
        let way = "Verder: Concept van gisteren 14:02: betrokkene toevoegen, S. uit de Rozenstraat";
        browser.press(way).await?;
        browser.see("Concept van gisteren 14:02").await?;
        browser.press("Verder").await?;
        holds(browser, "Naam zoals in het verslag", "juf Marijke").await?;

        // Cancelled on purpose: nothing is kept.
        browser.press("Annuleren").await?;
        browser.press("Vandaag").await?;
        browser.see("Te doen").await?;
        nothing_waits(browser).await?;
        stored(browser).await?;
        again(browser, &keys).await?;
        browser.see("Te doen").await?;
        nothing_waits(browser).await
    })
    .await;
}

#[tokio::test]
async fn a_visit_half_called_off_is_offered_on_its_page_and_goes_on_in_its_dialog() {
    play_with("draft-call-off", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, "S. uit de Rozenstraat").await?;
        crate::worker::plan_the_visit(browser).await?;
        browser.press("Bezoek wijzigen").await?;
        browser.press("Bezoek gaat niet door").await?;
        browser.press("vooraf afgezegd").await?;
        browser.fill("Wat was de reden?", "vader heeft griep").await?;
        kept(browser).await?;
        again(browser, &keys).await?;

        browser.see("Concept van 14:02: bezoek gaat niet door").await?;
        browser.press("Verder").await?;
        holds(browser, "Wat was de reden?", "vader heeft griep").await?;
        browser.press("vader").await?;
        browser.press("Vastleggen dat het niet doorgaat").await?;
        browser.see("vader heeft griep").await?;
        browser.gone("dialog[open]").await?;
        assert!(!browser.shown().await?.contains("Concept van"), "what was recorded is no draft any more");
        Ok(())
    })
    .await;
}

/// Waits until what was typed into the form is durable.
async fn kept(browser: &Browser) -> Outcome {
    browser.see("Uw concept is bewaard").await
}

/// Waits until everything on screen is durable.
async fn stored(browser: &Browser) -> Outcome {
    crate::worker::saved(browser).await
}

/// As after a crash: the page is loaded anew and the workbook opened again.
async fn again(browser: &Browser, keys: &Keys) -> Outcome {
    browser.reload().await?;
    unlock(browser, keys).await
}

async fn holds(browser: &Browser, label: &str, text: &str) -> Outcome {
    browser
        .wait(&format!("“{text}” in “{label}”"), async |browser| {
            Ok(browser.field(label).await?.prop("value").await?.as_deref() == Some(text))
        })
        .await
}

async fn has_field(browser: &Browser, label: &str) -> Outcome<bool> {
    Ok(browser
        .eval::<Vec<String>>(
            "return [...document.querySelectorAll('label')].map((each) => each.innerText)",
            vec![],
        )
        .await?
        .iter()
        .any(|text| text.starts_with(label)))
}

async fn nothing_waits(browser: &Browser) -> Outcome {
    assert!(!browser.shown().await?.contains("U hebt nog"), "a draft is left");
    Ok(())
}
