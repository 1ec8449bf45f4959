//! Face, finger or device code in the place of a passphrase, and what happens when they are gone.

use omgangsboek_tests::{Browser, Outcome, Provider, Stage, play, play_with};
use thirtyfour::By;

use crate::access::{keep_new_code, prove};
use crate::worker::{Keys, STANDING_CLOCK, first_case, names_nobody, unlock, visit_under_way};

const ALIAS: &str = "S. uit de Rozenstraat";
/// The button of the screens that ask.
const TOUCH: &str = "Ontgrendelen met gezicht, vinger of apparaatcode";

#[tokio::test]
async fn a_passkey_opens_the_workbook_until_it_is_taken_away() {
    play("passkey", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let passkeys = browser.passkeys(Provider::Deriving).await?;
        let keys = first_case(browser, ALIAS).await?;
        browser.press("Instellingen").await?;

        // Not for somebody who found the tablet open.
        browser.press("Passkey toevoegen").await?;
        prove(browser, "zes heel andere woorden dan deze").await?;
        browser.see("Deze wachtzin klopt niet").await?;
        assert_eq!(passkeys.count().await?, 0);
        prove(browser, &keys.passphrase).await?;
        browser.pictures("passkey-maken").await?;
        browser.press("Passkey maken").await?;
        browser.see("De passkey is toegevoegd").await?;
        assert_eq!(passkeys.count().await?, 1);
        browser.pictures("instellingen-toegang-passkey").await?;

        browser.press("Vergrendelen").await?;
        browser.see(TOUCH).await?;
        browser.pictures("ontgrendelen-passkey").await?;
        browser.press(TOUCH).await?;
        browser.gone(".welcome").await?;
        browser.press("Dossiers").await?;
        browser.see(ALIAS).await?;

        // This device has it already.
        browser.press("Instellingen").await?;
        browser.press("Passkey toevoegen").await?;
        prove(browser, &keys.passphrase).await?;
        browser.press("Passkey maken").await?;
        browser.see("Op dit apparaat staat al een passkey").await?;
        browser.press("Annuleren").await?;

        browser.press("Weghalen: Passkey").await?;
        prove(browser, &keys.passphrase).await?;
        browser.press("Weghalen").await?;
        browser.see("Weggehaald").await?;
        browser.press("Vergrendelen").await?;
        browser.see("Ontgrendelen").await?;
        assert!(!offered(browser).await?, "a passkey that was taken away is asked for");
        unlock(browser, &keys).await
    })
    .await;
}

#[tokio::test]
async fn a_passkey_lifts_the_cover_of_a_visit() {
    play_with("passkey-cover", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        browser.passkeys(Provider::Deriving).await?;
        let keys = visit_under_way(browser, ALIAS).await?;
        let visit = browser.path().await?;
        browser.press("Meer").await?;
        browser.press("Menu").await?;
        browser.press("Instellingen").await?;
        add(browser, &keys).await?;
        browser.press("Afdekken").await?;
        browser.press("Verder met het bezoek").await?;
        browser.see(TOUCH).await?;
        browser.pictures("afgedekt-passkey").await?;
        names_nobody(browser, ALIAS).await?;
        browser.press(TOUCH).await?;
        browser.gone(".cover").await?;
        browser.see("Toegang").await?;
        browser.back().await?;
        browser.see("STOP").await?;
        assert_eq!(browser.path().await?, visit);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn f25_a_passkey_that_the_device_lost_says_so_and_the_passphrase_works() {
    play("passkey-lost", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let passkeys = browser.passkeys(Provider::Deriving).await?;
        let keys = first_case(browser, ALIAS).await?;
        browser.press("Instellingen").await?;
        add(browser, &keys).await?;
        browser.press("Vergrendelen").await?;
        browser.see(TOUCH).await?;

        // A stranger's finger, and then nobody's.
        passkeys.recognise(false).await?;
        browser.press(TOUCH).await?;
        browser.see("De passkey werkte niet").await?;
        names_nobody(browser, ALIAS).await?;
        passkeys.recognise(true).await?;
        passkeys.forget().await?;
        browser.reload().await?;
        browser.press(TOUCH).await?;
        browser.see("De passkey werkte niet").await?;
        browser.see("Misschien is hij van dit apparaat gehaald").await?;
        browser.pictures("passkey-kwijt").await?;
        names_nobody(browser, ALIAS).await?;
        unlock(browser, &keys).await
    })
    .await;
}

#[tokio::test]
async fn a_passkey_that_gives_no_secret_is_refused_and_nothing_changes() {
    play("passkey-plain", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        browser.passkeys(Provider::Plain).await?;
        let keys = first_case(browser, ALIAS).await?;
        browser.press("Instellingen").await?;
        browser.press("Passkey toevoegen").await?;
        prove(browser, &keys.passphrase).await?;
        browser.press("Passkey maken").await?;
        browser.see("kan een werkboek niet openen").await?;
        browser.pictures("passkey-zonder-sleutel").await?;
        browser.press("Annuleren").await?;
        assert!(!browser.shown().await?.contains("Weghalen: Passkey"));
        browser.press("Vergrendelen").await?;
        browser.see("Ontgrendelen").await?;
        assert!(!offered(browser).await?);
        unlock(browser, &keys).await
    })
    .await;
}

#[tokio::test]
async fn a_browser_without_passkeys_offers_none() {
    let without = "delete window.PublicKeyCredential;
        Object.defineProperty(navigator, 'credentials', { value: undefined })";
    play_with("passkey-none", Some(without.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        first_case(browser, ALIAS).await?;
        browser.press("Instellingen").await?;
        browser.see("Herstelcode oefenen").await?;
        // Everything that comes later on this page has come.
        browser.press("Nu controleren").await?;
        browser.see("Alles is in orde").await?;
        assert!(!browser.shown().await?.contains("Passkey toevoegen"));
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_new_key_keeps_the_passkey_that_was_used_and_drops_the_others() {
    play("passkey-new-key", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let passkeys = browser.passkeys(Provider::Deriving).await?;
        let keys = first_case(browser, ALIAS).await?;
        browser.press("Instellingen").await?;
        add(browser, &keys).await?;
        // Another device's, as this one forgot it.
        passkeys.forget().await?;
        add(browser, &keys).await?;
        assert_eq!(ways(browser).await?, 2);

        let touched = new_key(browser, &keys, true).await?;
        assert_eq!(touched, 1);
        assert_eq!(ways(browser).await?, 1, "the one that was not used is gone");
        browser.press("Vergrendelen").await?;
        browser.press(TOUCH).await?;
        browser.gone(".welcome").await?;

        browser.press("Instellingen").await?;
        new_key(browser, &keys, false).await?;
        assert_eq!(ways(browser).await?, 0);
        browser.press("Vergrendelen").await?;
        browser.see("Ontgrendelen").await?;
        assert!(!offered(browser).await?, "a dropped passkey is asked for");
        unlock(browser, &keys).await?;
        browser.press("Dossiers").await?;
        browser.see(ALIAS).await
    })
    .await;
}

/// Adds one, in the settings.
async fn add(browser: &Browser, keys: &Keys) -> Outcome {
    let before = ways(browser).await?;
    browser.press("Passkey toevoegen").await?;
    prove(browser, &keys.passphrase).await?;
    browser.press("Passkey maken").await?;
    browser.see("De passkey is toegevoegd").await?;
    browser.wait("the passkey in the list", async |browser| Ok(ways(browser).await? == before + 1)).await
}

/// How many passkeys the list of the settings has.
async fn ways(browser: &Browser) -> Outcome<u32> {
    let script = "return [...document.querySelectorAll('.card .list strong')]
        .filter((each) => each.innerText.trim() === 'Passkey').length";
    browser.eval(script, vec![]).await
}

/// Gives the workbook a new key; each passkey that answers goes along, where `touching`. Says how many did.
async fn new_key(browser: &Browser, keys: &Keys, touching: bool) -> Outcome<u32> {
    browser.press("Sleutel vernieuwen").await?;
    browser.fill("Uw wachtzin van nu", &keys.passphrase).await?;
    browser.press("Verder").await?;
    keep_new_code(browser, "sleutel-vernieuwen-code-passkey", "Verder").await?;
    browser.see("Gebruik elke passkey die u wilt houden").await?;
    if touching {
        touch_each(browser).await?;
        browser.pictures("sleutel-vernieuwen-passkeys").await?;
    }
    let stay =
        "return [...document.querySelectorAll('.dialog .list')].pop().innerText.split('blijft').length - 1";
    let stay: u32 = browser.eval(stay, vec![]).await?;
    browser.press("Sleutel nu vernieuwen").await?;
    browser.see("Alles staat nu onder de nieuwe sleutel").await?;
    Ok(stay)
}

/// The first of the two is not on this device any more: nothing is used for it, and it can be tried again.
async fn touch_each(browser: &Browser) -> Outcome {
    let buttons = browser.driver().find_all(By::Css(".dialog .list button")).await?;
    let [gone, here] = &buttons[..] else { return Err("not two passkeys".into()) };
    gone.click().await?;
    browser.see("Er is geen passkey gebruikt").await?;
    here.click().await?;
    browser.see("blijft").await?;
    browser.see("vervalt").await
}

/// Whether the screen that unlocks asks for a passkey, once it would.
async fn offered(browser: &Browser) -> Outcome<bool> {
    // The browser is asked what it can; this answer comes after that one.
    let asked = "await window.PublicKeyCredential?.getClientCapabilities?.();
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)";
    browser.eval_async::<()>(asked, vec![]).await?;
    Ok(browser.shown().await?.contains(TOUCH))
}
