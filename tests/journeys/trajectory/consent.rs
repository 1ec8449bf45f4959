//! Visits in another place than the usual one: refused, agreed to, and taken back (M14).

use omgangsboek_tests::{Browser, Outcome};

use super::ALIAS;
use crate::worker::{open_case, saved, to_planning};

/// M14: the playground is refused until both parents agree.
pub async fn consent_is_given(browser: &Browser) -> Outcome {
    change_place(browser, "maandag 8 februari 2027, 14:00 · omgangshuis", "speeltuin").await?;
    browser.see("Voor speeltuin is toestemming nodig van vader en oma").await?;
    browser.press("Annuleren").await?;
    browser.press("Begeleiding").await?;
    for parent in ["oma", "vader"] {
        browser.press(&format!("Toestemming vastleggen: {parent}, speeltuin")).await?;
        browser.fill("Hoe?", "in het oudergesprek").await?;
        browser.press("Vastleggen").await?;
        browser.see("akkoord op").await?;
    }
    browser.see("elke ouder is akkoord").await?;
    saved(browser).await?;
    move_visit(browser, "maandag 8 februari 2027, 14:00 · omgangshuis", "speeltuin").await?;
    move_visit(browser, "maandag 3 mei 2027, 14:00 · omgangshuis", "speeltuin").await?;
    browser.see("maandag 3 mei 2027, 14:00 · speeltuin").await?;
    saved(browser).await
}

/// Gives a planned visit another place.
async fn move_visit(browser: &Browser, visit: &str, place: &str) -> Outcome {
    change_place(browser, visit, place).await?;
    browser.press("Opslaan").await?;
    browser.gone("dialog[open]").await
}

async fn change_place(browser: &Browser, visit: &str, place: &str) -> Outcome {
    open_case(browser, ALIAS).await?;
    to_planning(browser).await?;
    browser.press(&format!("Wijzigen: {visit}")).await?;
    browser.fill("Plaats", place).await
}

/// M14: what a parent agreed to can be taken back, also for what is planned.
pub async fn consent_is_withdrawn(browser: &Browser) -> Outcome {
    open_case(browser, ALIAS).await?;
    browser.press("Begeleiding").await?;
    browser.press("Intrekken: vader, speeltuin").await?;
    browser.fill("Welke reden gaf deze ouder?", "Te veel bekenden in de buurt").await?;
    browser.press("Intrekken").await?;
    browser.see("ingetrokken op").await?;
    browser.see("Het bezoek van 3 mei 2027 staat op deze plaats").await?;
    browser.pictures("toestemming").await?;
    saved(browser).await
}

/// The visit that stands in the playground cannot begin; it goes back to where no consent is needed.
pub async fn back_to_the_contact_house(browser: &Browser) -> Outcome {
    browser.see("Speeltuin").await?;
    browser.see("Toestemming voor de plek ontbreekt").await?;
    move_visit(browser, "maandag 3 mei 2027, 14:00 · speeltuin", "omgangshuis").await?;
    saved(browser).await?;
    browser.press("Vandaag").await
}
