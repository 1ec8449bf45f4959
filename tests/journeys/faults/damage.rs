//! Records that were changed, taken away, swapped or put back behind the app's back.

use omgangsboek_tests::{Browser, Outcome, Stage, play, play_with};

use super::{ALIAS, OTHER, ask, asked, lock};
use crate::worker::{
    Keys, STANDING_CLOCK, back_up, first_case, open_case, open_file, plan_the_visit, saved, unlock,
};

/// The visit of [`plan_the_visit`], as the check names it.
const VISIT: &str = "S. uit de Rozenstraat, bezoek van 22 november 2026 om 14:00";

#[tokio::test]
async fn f3_a_visit_with_a_flipped_byte_is_set_aside_by_name_and_a_backup_brings_it_back() {
    play_with("fault-flipped", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let (keys, visit) = with_a_visit(browser).await?;
        let backup = back_up(browser, "heel").await?;
        lock(browser).await?;
        let mut bent = browser.database().get("records", &visit).await?.ok_or("no visit")?;
        *bent.last_mut().ok_or("an empty record")? ^= 1;
        browser.database().put("records", &visit, &bent).await?;
        unlock(browser, &keys).await?;

        // The record is not read before somebody wants it.
        browser.press("Voorbereiden").await?;
        browser.see("Dit onderdeel is beschadigd en kan niet worden geopend").await?;
        browser.press("Vandaag").await?;
        browser.see("1 onderdeel is beschadigd").await?;
        named(browser, &[VISIT], "veranderd buiten de app om").await?;
        open_case(browser, ALIAS).await?;
        assert_eq!(browser.database().get("records", &visit).await?, Some(bent), "the raw bytes are kept");
        brought_back(browser, &backup, &keys).await
    })
    .await;
}

#[tokio::test]
async fn f6_a_visit_that_was_taken_out_is_missed_at_once_and_a_backup_brings_it_back() {
    play_with("fault-removed", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let (keys, visit) = with_a_visit(browser).await?;
        let backup = back_up(browser, "heel").await?;
        lock(browser).await?;
        browser.database().delete("records", &visit).await?;
        unlock(browser, &keys).await?;
        browser.see("1 onderdeel is beschadigd").await?;
        browser.see("Staat het in een reservekopie, voeg die dan samen").await?;
        named(browser, &[VISIT], "ontbreekt in de opslag").await?;
        open_case(browser, ALIAS).await?;
        brought_back(browser, &backup, &keys).await
    })
    .await;
}

#[tokio::test]
async fn f4_two_records_in_each_others_place_are_both_refused_and_nothing_of_them_is_lost() {
    play("fault-swapped", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        ask(browser, "Vraag over Sam").await?;
        let first = records(browser).await?;
        browser.press("Dossiers").await?;
        browser.press("Nieuw dossier").await?;
        browser.fill("Naam van het dossier", OTHER).await?;
        browser.press("Dossier maken").await?;
        let other = added(browser, &first).await?;
        let [one] = first.as_slice() else { return Err("not one case".into()) };
        lock(browser).await?;
        swap(browser, one, &other).await?;
        unlock(browser, &keys).await?;
        for alias in [ALIAS, OTHER] {
            refused(browser, alias).await?;
        }
        let both = [format!("Dossier {OTHER}"), format!("Dossier {ALIAS}")];
        named(browser, &both.each_ref().map(String::as_str), "veranderd buiten de app om").await?;
        browser.press("Vandaag").await?;
        browser.see("2 onderdelen zijn beschadigd").await?;

        lock(browser).await?;
        swap(browser, one, &other).await?;
        unlock(browser, &keys).await?;
        open_case(browser, ALIAS).await?;
        asked(browser, "Vraag over Sam").await
    })
    .await;
}

#[tokio::test]
async fn f5_an_older_state_of_a_case_is_not_taken_for_the_present_one() {
    play("fault-older", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        ask(browser, "De vraag van toen").await?;
        let [case] = records(browser).await?.try_into().map_err(|_| "not one case")?;
        let older = browser.database().get("records", &case).await?.ok_or("no case")?;
        ask(browser, "De vraag van nu").await?;
        let present = browser.database().get("records", &case).await?.ok_or("no case")?;
        assert_ne!(older, present);
        lock(browser).await?;
        browser.database().put("records", &case, &older).await?;
        unlock(browser, &keys).await?;
        refused(browser, ALIAS).await?;
        assert!(!browser.traces().await?.hold("De vraag van toen"), "the old state is shown");
        named(browser, &[&format!("Dossier {ALIAS}")], "vervangen door een oudere versie").await?;

        lock(browser).await?;
        browser.database().put("records", &case, &present).await?;
        unlock(browser, &keys).await?;
        open_case(browser, ALIAS).await?;
        asked(browser, "De vraag van nu").await
    })
    .await;
}

/// A workbook with a case and a visit, and where the visit lies.
async fn with_a_visit(browser: &Browser) -> Outcome<(Keys, Vec<u8>)> {
    let keys = first_case(browser, ALIAS).await?;
    let before = records(browser).await?;
    plan_the_visit(browser).await?;
    let visit = added(browser, &before).await?;
    saved(browser).await?;
    Ok((keys, visit))
}

async fn records(browser: &Browser) -> Outcome<Vec<Vec<u8>>> {
    browser.database().keys("records").await
}

/// Waits for the one record that was not among `before`.
async fn added(browser: &Browser, before: &[Vec<u8>]) -> Outcome<Vec<u8>> {
    omgangsboek_tests::until("one more record", async || {
        let now = records(browser).await?;
        Ok(now.into_iter().find(|key| !before.contains(key)))
    })
    .await
}

async fn swap(browser: &Browser, one: &[u8], other: &[u8]) -> Outcome {
    let database = browser.database();
    let raw = [database.get("records", one).await?, database.get("records", other).await?];
    let [Some(at_one), Some(at_other)] = raw else { return Err("a record is not there".into()) };
    database.put("records", one, &at_other).await?;
    database.put("records", other, &at_one).await
}

/// Opens a case from the list and finds that it cannot be opened.
async fn refused(browser: &Browser, alias: &str) -> Outcome {
    browser.press("Dossiers").await?;
    browser.text(alias).await?.click().await?;
    browser.see("Dit onderdeel is beschadigd en kan niet worden geopend").await
}

/// Looks at everything, and sees exactly these named, with this wrong.
async fn named(browser: &Browser, names: &[&str], wrong: &str) -> Outcome {
    browser.press("Instellingen").await?;
    browser.press("Nu controleren").await?;
    browser.see("Wel in orde").await?;
    let items = if names.len() == 1 { "onderdeel" } else { "onderdelen" };
    browser.see(&format!("Niet te lezen: {} {items}", names.len())).await?;
    for name in names {
        browser.see(name).await?;
    }
    assert_eq!(browser.shown().await?.matches(wrong).count(), names.len(), "what is wrong is said of each");
    Ok(())
}

/// Merges the backup, and finds the visit in its place and all in order.
async fn brought_back(browser: &Browser, backup: &std::path::Path, keys: &Keys) -> Outcome {
    browser.press("Instellingen").await?;
    browser.press("Bestand samenvoegen").await?;
    open_file(browser, backup, &keys.passphrase).await?;
    browser.press("Samenvoegen").await?;
    browser.see("Het bestand is samengevoegd").await?;
    browser.press("Nu controleren").await?;
    browser.see("Alles is in orde").await?;
    browser.press("Vandaag").await?;
    browser.press("Voorbereiden").await?;
    browser.see("Vertellen en afspreken").await?;
    lock(browser).await?;
    unlock(browser, keys).await?;
    browser.press("Voorbereiden").await?;
    browser.see("Vertellen en afspreken").await
}
