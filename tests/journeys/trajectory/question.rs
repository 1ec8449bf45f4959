//! A research question: does contact fit at all? A STOP at the second visit, the school is asked, and contact
//! ends by a decision with its ground and the expert.

use omgangsboek_tests::{Browser, Outcome, Stage, play_with};

use super::ALIAS;
use super::steps::{begin_visit, close, end_visit, look_back, on_day, report, say_goodbye, tap_through};
use crate::worker::{STANDING_CLOCK, first_run, open_case, pass, saved, to_planning};

#[tokio::test]
async fn a_research_question_ends_after_a_stop_with_a_decision_that_has_its_ground() {
    play_with("question", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_run(browser).await?;
        case_with_a_question(browser).await?;

        plan_visit(browser, "2026-11-22").await?;
        browser.press("Vandaag").await?;
        begin_visit(browser).await?;
        tap_through(browser).await?;
        end_visit(browser).await?;
        look_back(browser).await?;
        report(browser).await?;
        on_day(browser, &keys, "2026-11-23", "10:00").await?;
        both_were_asked(browser).await?;

        open_case(browser, ALIAS).await?;
        plan_visit(browser, "2026-11-29").await?;
        on_day(browser, &keys, "2026-11-29", "14:00").await?;
        begin_visit(browser).await?;
        stop_that_ends_it(browser).await?;

        on_day(browser, &keys, "2026-12-01", "10:00").await?;
        open_case(browser, ALIAS).await?;
        the_school_is_asked(browser).await?;
        open_case(browser, ALIAS).await?;
        contact_ends(browser).await?;

        nothing_is_planned_any_more(browser).await?;
        open_case(browser, ALIAS).await?;
        for part in ["Tijdlijn", "STOP", "Besluit", "Overleg"] {
            browser.see(part).await?;
        }
        browser.pictures("tijdlijn-na-besluit").await
    })
    .await;
}

async fn case_with_a_question(browser: &Browser) -> Outcome {
    browser.press("Eerste dossier maken").await?;
    browser.fill("Naam van het dossier", ALIAS).await?;
    browser.press("Begeleide omgang").await?;
    browser.fill("Naam van het kind", "Sam").await?;
    browser.fill("Wie komt op bezoek bij het kind?", "vader").await?;
    browser.press("bij een andere opvoeder").await?;
    browser.fill("Naam van die ouder of opvoeder", "oma").await?;
    browser.press("onderzoeksvraag").await?;
    browser.fill("Welke vraag moeten de bezoeken beantwoorden?", "Is omgang met vader haalbaar?").await?;
    browser.press("Dossier maken").await?;
    browser.see("Onderzoeksvraag").await?;
    saved(browser).await
}

async fn plan_visit(browser: &Browser, day: &str) -> Outcome {
    browser.press("Plan een bezoek").await?;
    browser.fill("Datum", day).await?;
    browser.fill("Begintijd", "14:00").await?;
    browser.press("Bezoek vastleggen").await?;
    browser.see("Vertellen en afspreken").await
}

/// The next day both are called (M40, M41), and the visit is closed.
async fn both_were_asked(browser: &Browser) -> Outcome {
    browser.press(&format!("Vastleggen: Vragen hoe het kind reageerde, {ALIAS}, bezoek 1")).await?;
    close(browser, true).await
}

async fn stop_that_ends_it(browser: &Browser) -> Outcome {
    pass(browser, 10).await?;
    browser.press("STOP").await?;
    browser.see("STOP om 14:10").await?;
    browser.press("Ouder is weg").await?;
    browser.press("Bij mij").await?;
    browser.fill("Wat gebeurde er?", "Vader riep en Sam verstopte zich").await?;
    browser.press("Bezoek stopt").await?;
    say_goodbye(browser).await?;
    browser.press("Niet te zeggen").await?;
    browser.press("Alles nagekomen").await?;
    saved(browser).await
}

/// M46: a consultation, which the decision can rest on.
async fn the_school_is_asked(browser: &Browser) -> Outcome {
    to_planning(browser).await?;
    browser.press("Ander gesprek plannen").await?;
    browser.press("overleg").await?;
    browser.fill("Datum", "2026-12-01").await?;
    browser.fill("Begintijd", "09:00").await?;
    browser.press("Gesprek vastleggen").await?;
    browser.fill("Met wie is overlegd?", "de juf van groep 4").await?;
    browser.fill("Wat was de vraag?", "Hoe is Sam na de bezoeken?").await?;
    browser.fill("Wat was het antwoord?", "Sam is twee dagen stil en eet weinig.").await?;
    browser.press("Gesprek is gehouden").await?;
    browser.press("Vastleggen dat het is gehouden").await?;
    browser.see("gehouden").await?;
    browser.pictures("overleg").await?;
    saved(browser).await
}

/// M49: refused until it has its ground, and the expert or advice.
async fn contact_ends(browser: &Browser) -> Outcome {
    browser.press("Besluiten").await?;
    browser.press("Besluit vastleggen").await?;
    browser.press("het contact stoppen").await?;
    browser.see("Dit is zeldzaam").await?;
    browser
        .fill("Waarom?", "Sam raakt ook onder begeleiding ontregeld; twee bezoeken, school bevestigt dit")
        .await?;
    browser.see("Vul minstens één van beide in").await?;
    browser.fill("Besproken in werkbegeleiding met (gedragsdeskundige)", "Ina").await?;
    browser.fill("Werkbegeleiding op", "2026-12-01").await?;
    browser.press("overleg met de juf van groep 4, 1 december 2026").await.ok();
    browser.pictures("besluit").await?;
    browser.press("Vastleggen").await?;
    browser.see("werkbegeleiding met Ina").await?;
    saved(browser).await
}

async fn nothing_is_planned_any_more(browser: &Browser) -> Outcome {
    browser.press("Overzicht").await?;
    browser.see("is besloten dat het contact stopt").await?;
    browser.press("Plan een bezoek").await?;
    browser.see("Dit traject is afgelopen").await
}
