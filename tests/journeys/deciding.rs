//! What a case may and may not: a visit elsewhere waits for consent and does not begin once it was withdrawn, a
//! breach of safety pauses before anything else fits, contact does not end without the expert or advice, less
//! contact at one parent's request asks for the expert first, and what is kept in mind is marked.

use omgangsboek_tests::{Browser, Outcome, Stage, play_with};

use crate::worker::{STANDING_CLOCK, first_case, open_case, saved};

const ALIAS: &str = "S. uit de Rozenstraat";

#[tokio::test]
async fn consent_breaches_and_decisions_are_asked_for_at_the_right_moment() {
    play_with("deciding", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        first_case(browser, ALIAS).await?;
        elsewhere_waits_for_consent(browser).await?;
        withdrawn_consent_stops_the_start(browser).await?;
        less_at_one_parents_request(browser).await?;
        safety_comes_first(browser).await?;
        contact_does_not_end_by_one_hand(browser).await?;
        kept_in_mind(browser).await?;
        goals(browser).await
    })
    .await;
}

/// M14: refused with whose consent is missing, and planned once it is there.
async fn elsewhere_waits_for_consent(browser: &Browser) -> Outcome {
    browser.press("Plan een bezoek").await?;
    browser.fill("Datum", "2026-11-22").await?;
    browser.fill("Begintijd", "15:00").await?;
    browser.fill("Plaats", "speeltuin").await?;
    browser.see("Voor speeltuin is toestemming nodig van vader").await?;
    browser.pictures("toestemming-nodig").await?;
    give_consent(browser).await?;
    browser.press("Plan een bezoek").await?;
    browser.press("Verder").await?;
    browser.press("Bezoek vastleggen").await?;
    browser.see("Vertellen en afspreken").await
}

async fn give_consent(browser: &Browser) -> Outcome {
    open_case(browser, ALIAS).await?;
    browser.press("Begeleiding").await?;
    browser.see("Bezoeken op een andere plaats").await?;
    browser.press("Toestemming vastleggen: vader, speeltuin").await?;
    browser.fill("Hoe?", "in het oudergesprek").await?;
    browser.press("Vastleggen").await?;
    browser.see("akkoord op 22 november 2026, in het oudergesprek").await?;
    browser.pictures("toestemming").await?;
    saved(browser).await
}

/// M14: what is planned there does not begin.
async fn withdrawn_consent_stops_the_start(browser: &Browser) -> Outcome {
    open_case(browser, ALIAS).await?;
    browser.press("Begeleiding").await?;
    browser.press("Intrekken: vader, speeltuin").await?;
    browser.fill("Welke reden gaf deze ouder?", "te koud").await?;
    browser.press("Intrekken").await?;
    browser.see("ingetrokken op 22 november 2026 (te koud)").await?;
    browser.see("Het bezoek van 22 november 2026 staat op deze plaats").await?;
    browser.press("Vandaag").await?;
    browser.press("Voorbereiden").await?;
    browser.see("Toestemming van vader voor speeltuin ontbreekt").await?;
    browser.pictures("voor-zonder-toestemming").await?;
    browser.press("Bezoek wijzigen").await?;
    browser.fill("Plaats", "omgangshuis").await?;
    browser.press("Opslaan").await?;
    browser.gone("dialog[open]").await?;
    saved(browser).await
}

/// M50: asked about once the plan is cut back, and off only with the expert or why not.
async fn less_at_one_parents_request(browser: &Browser) -> Outcome {
    browser.press("Bezoek wijzigen").await?;
    browser.fill("Duurt maximaal (minuten)", "60").await?;
    browser.see("Vroeg één ouder hierom?").await?;
    browser.pictures("op-verzoek").await?;
    browser.press("Annuleren").await?;
    browser.gone("dialog[open]").await
}

/// M48: pause, expert and reporting code before anything else; and planning is refused meanwhile.
async fn safety_comes_first(browser: &Browser) -> Outcome {
    open_case(browser, ALIAS).await?;
    browser.press("Besluiten").await?;
    browser.press("Niet nagekomen vastleggen").await?;
    browser.press("vader").await?;
    browser.fill("Wat gebeurde er? Schrijf feiten op.", "vader nam Sam mee naar de auto").await?;
    browser.press("kind meegenomen").await?;
    browser.press("Vastleggen").await?;
    browser.see("Eerst de veiligheid").await?;
    assert!(
        !browser.shown().await?.contains("het hierbij laten"),
        "a breach of safety is never left at that"
    );
    browser.pictures("veiligheid-eerst").await?;
    for step in ["de bezoeken pauzeren", "gedragsdeskundige gevraagd", "meldcode langsgelopen"] {
        browser.press(step).await?;
        browser.press("Vastleggen").await?;
    }
    browser.see("De bezoeken liggen stil sinds 22 november 2026").await?;
    browser.press("Plan een bezoek").await?;
    browser.see("De bezoeken liggen stil. Neem eerst het besluit om weer te beginnen.").await?;
    browser.press("Naar de besluiten").await?;
    browser.press("Weer beginnen: 22 november 2026: de bezoeken pauzeren").await?;
    browser.fill("Waarom geldt het niet meer?", "besproken en weer rustig").await?;
    browser.press("Weer beginnen").await?;
    browser.see("teruggedraaid per 22 november 2026").await?;
    browser.pictures("besluiten").await?;
    saved(browser).await
}

/// M49: neither the expert nor advice, no decision.
async fn contact_does_not_end_by_one_hand(browser: &Browser) -> Outcome {
    browser.press("Besluit vastleggen").await?;
    browser.press("het contact stoppen").await?;
    browser.fill("Waarom?", "ook begeleid niet in het belang van Sam").await?;
    browser.see("Vul de gedragsdeskundige in, of aan wie advies is gegeven").await?;
    browser.pictures("contact-stoppen").await?;
    browser.press("Annuleren").await
}

/// M50: kept apart from every text, and marked.
async fn kept_in_mind(browser: &Browser) -> Outcome {
    browser.press("Intern").await?;
    browser.see("Kan bij inzage worden opgevraagd").await?;
    browser.press("Aandachtspunt toevoegen").await?;
    browser.fill("Wat valt u op?", "Sam kijkt naar oma voor het antwoord").await?;
    browser.press("Toevoegen").await?;
    browser.see("nog niet besproken").await?;
    browser.pictures("intern").await?;
    saved(browser).await
}

/// M4, M52.
async fn goals(browser: &Browser) -> Outcome {
    browser.press("Doelen").await?;
    browser.press("Doel toevoegen").await?;
    browser.fill("Welk doel?", "Sam gaat ontspannen naar huis").await?;
    browser.press("Toevoegen").await?;
    browser.see("sinds 22 november 2026").await?;
    browser.pictures("doelen").await?;
    browser.press("Betrokkenen").await?;
    browser.see("Wat is verteld").await?;
    browser.pictures("betrokkenen").await?;
    saved(browser).await
}
