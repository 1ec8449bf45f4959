//! What a worker does, step by step, so that a journey reads as the worker's story.

use omgangsboek_tests::{Browser, Outcome};

/// What opens the workbook that [`first_run`] made.
pub struct Keys {
    /// Six words.
    pub passphrase: String,
    /// From the paper.
    pub recovery_code: String,
}

/// A wall clock that stands still at 22 November 2026, 14:02 until [`pass`] moves it on. Time that passes
/// for timers is not touched.
pub const STANDING_CLOCK: &str = "(() => {
    const Real = Date;
    const now = () => Real.UTC(2026, 10, 22, 14, 2, 0) + 60000 * Number(sessionStorage.getItem('minutes') || 0);
    window.Date = class extends Real {
        constructor(...given) { if (given.length) { super(...given); } else { super(now()); } }
        static now() { return now(); }
        getTimezoneOffset() { return 0; }
    };
})();";

/// Moves the standing clock on. No more than the idle lock allows, and then a touch, as in real life.
pub async fn pass(browser: &Browser, minutes: u32) -> Outcome {
    let mut left = minutes;
    while left > 0 {
        let step = left.min(25);
        let add = "sessionStorage.setItem('minutes', Number(sessionStorage.getItem('minutes') || 0) + arguments[0]);
            window.dispatchEvent(new Event('pointerdown'))";
        browser.eval::<()>(add, vec![step.into()]).await?;
        left -= step;
    }
    Ok(())
}

/// From an empty browser to an open workbook.
pub async fn first_run(browser: &Browser) -> Outcome<Keys> {
    browser.open("/").await?;
    browser.see("Beginnen").await?;
    browser.pictures("eerste-keer-1").await?;
    browser.press("Beginnen").await?;
    browser.see("Uw wachtzin").await?;
    browser.pictures("eerste-keer-2").await?;
    let passphrase = browser.read(".secret-words").await?;
    browser.fill("Typ de woorden over", &passphrase).await?;
    browser.press("Verder").await?;
    browser.see("Uw herstelcode").await?;
    browser.pictures("eerste-keer-3").await?;
    let recovery_code: String = browser.read(".secret").await?.split_whitespace().collect();
    let last = recovery_code.rsplit('-').next().unwrap_or_default();
    browser.press("Ik heb de code opgeschreven of afgedrukt").await?;
    browser.fill("Laatste groep van uw code", last).await?;
    browser.press("Werkboek maken").await?;
    browser.see("Vandaag").await?;
    Ok(Keys { passphrase, recovery_code })
}

/// Waits until everything on screen is durable.
pub async fn saved(browser: &Browser) -> Outcome {
    browser.wait("“Opgeslagen”", async |browser| Ok(browser.shown().await?.contains("Opgeslagen"))).await
}

/// A case with a child, a visiting parent, a carer and a trajectory.
pub async fn new_case(browser: &Browser, alias: &str) -> Outcome {
    browser.press("Eerste dossier maken").await?;
    browser.fill("Naam van het dossier", alias).await?;
    browser.fill("Naam van het kind", "Sam").await?;
    browser.fill("Wie komt op bezoek bij het kind?", "vader").await?;
    browser.press("bij een andere opvoeder").await?;
    browser.fill("Naam van die ouder of opvoeder", "oma").await?;
    browser.press("deel van een traject").await?;
    browser.pictures("nieuw-dossier").await?;
    browser.press("Dossier maken").await?;
    browser.see("maand 1 van 6–9").await
}

/// From an empty browser to a workbook with one case, stored.
pub async fn first_case(browser: &Browser, alias: &str) -> Outcome<Keys> {
    let keys = first_run(browser).await?;
    new_case(browser, alias).await?;
    saved(browser).await?;
    Ok(keys)
}

/// A visit on the day of the standing clock; leads to its preparation.
pub async fn plan_the_visit(browser: &Browser) -> Outcome {
    browser.press("Plan een bezoek").await?;
    browser.fill("Datum", "2026-11-22").await?;
    browser.fill("Begintijd", "14:00").await?;
    browser.pictures("plannen").await?;
    browser.press("Bezoek vastleggen").await?;
    browser.see("Vertellen en afspreken").await
}

/// Types the passphrase on the unlock screen.
pub async fn unlock(browser: &Browser, keys: &Keys) -> Outcome {
    browser.fill("Wachtzin", &keys.passphrase).await?;
    browser.press("Ontgrendelen").await?;
    browser.gone(".welcome").await
}
