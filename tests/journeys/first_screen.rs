//! The first screen, while the app is still on its way: it takes the passphrase, and the app goes on from there.

use omgangsboek_tests::{Browser, Outcome, Stage, play_with};
use thirtyfour::Key;

use crate::worker::{Keys, first_run, saved};

/// Holds the app's wasm back while the session says so, until `window.letGo()`.
const HOLD: &str = "(() => {
    if (!sessionStorage.getItem('hold')) return;
    const held = new Promise((resolve) => { window.letGo = resolve; });
    for (const name of ['instantiateStreaming', 'instantiate']) {
        const real = WebAssembly[name].bind(WebAssembly);
        WebAssembly[name] = async (...given) => { await held; return real(...given); };
    }
})();";

const FIELD: &str = "#boot-passphrase";

/// A workbook in this browser, and the page loaded again with the app held back.
async fn held_before_the_app(browser: &Browser) -> Outcome<Keys> {
    let keys = first_run(browser).await?;
    saved(browser).await?;
    browser.eval::<()>("sessionStorage.setItem('hold', 'yes')", vec![]).await?;
    browser.reload().await?;
    Ok(keys)
}

async fn let_go(browser: &Browser) -> Outcome {
    browser.eval::<()>("window.letGo()", vec![]).await?;
    browser.gone("#boot").await
}

#[tokio::test]
async fn what_is_typed_before_the_app_runs_is_there_when_it_does() {
    play_with("typed-ahead", Some(HOLD.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = held_before_the_app(browser).await?;
        let (begun, rest) = keys.passphrase.split_at(7);
        browser.find(FIELD).await?.send_keys(begun).await?;
        browser.pictures("eerste-scherm").await?;
        let words = "return ['h1', 'header p', 'label', 'button'].map((part) =>
            document.querySelector(`.welcome ${part}`).innerText.trim())";
        let first: Vec<String> = browser.eval(words, vec![]).await?;
        browser
            .wait("the worker for keys to be fetched", async |_| {
                Ok(stage
                    .site
                    .requests()
                    .iter()
                    .any(|path| path.contains("kdf-worker") && path.ends_with(".wasm")))
            })
            .await?;

        let height = "return [...document.querySelectorAll('input')].find((field) => field.clientHeight)
            .getBoundingClientRect().y";
        let before: f64 = browser.eval(height, vec![]).await?;
        let_go(browser).await?;
        let after: f64 = browser.eval(height, vec![]).await?;
        assert!((before - after).abs() < 24.0, "the field moved from {before} to {after}");
        let typed = "return document.activeElement.value";
        browser
            .wait("the caret in the app's field", async |browser| {
                Ok(browser.eval::<Option<String>>(typed, vec![]).await?.as_deref() == Some(begun))
            })
            .await?;
        // The button to see what is typed stands before the one that unlocks.
        let app: Vec<String> = browser.eval(&words.replace("'button'", "'.button'"), vec![]).await?;
        assert_eq!(first, app, "the words of the first screen are those of the app");
        browser.driver().active_element().await?.send_keys(rest).await?;
        browser.press("Ontgrendelen").await?;
        browser.see("Vandaag").await
    })
    .await;
}

#[tokio::test]
async fn a_passphrase_that_was_given_before_the_app_ran_unlocks() {
    play_with("given-ahead", Some(HOLD.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = held_before_the_app(browser).await?;
        let field = browser.find(FIELD).await?;
        field.send_keys(Key::Enter).await?;
        assert_eq!(browser.read("#boot-status").await?, "Wordt geladen…", "nothing was typed yet");
        field.send_keys(keys.passphrase.as_str()).await?;
        field.send_keys(Key::Enter).await?;
        browser.see("Het werkboek wordt geopend…").await?;
        browser.pictures("eerste-scherm-gegeven").await?;
        let_go(browser).await?;
        browser.see("Vandaag").await
    })
    .await;
}

#[tokio::test]
async fn a_wrong_passphrase_that_was_given_ahead_is_said_and_can_be_mended() {
    play_with("wrong-ahead", Some(HOLD.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = held_before_the_app(browser).await?;
        browser.find(FIELD).await?.send_keys("zes heel andere woorden dan deze" + Key::Enter).await?;
        let_go(browser).await?;
        browser.see("Deze wachtzin klopt niet").await?;
        browser.fill("Wachtzin", &keys.passphrase).await?;
        browser.press("Ontgrendelen").await?;
        browser.see("Vandaag").await
    })
    .await;
}

#[tokio::test]
async fn the_first_screen_has_the_chosen_language_and_look_and_asks_nothing_where_nothing_is() {
    play_with("first-screen", Some(HOLD.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        browser.open("/").await?;
        browser.see("Beginnen").await?;
        let choose = "localStorage.setItem('omgangsboek.prefs', JSON.stringify(
                { language: 'en', theme: 'dark', text_size: 'larger' }));
            sessionStorage.setItem('hold', 'yes')";
        browser.eval::<()>(choose, vec![]).await?;
        browser.reload().await?;
        browser.see("Your cases are on this device").await?;
        browser.see("Loading…").await?;
        let form = "return document.getElementById('boot-unlock').hidden";
        assert!(browser.eval::<bool>(form, vec![]).await?, "there is nothing to unlock");
        let look =
            "const { lang, dataset } = document.documentElement; return [lang, dataset.theme, dataset.text]";
        assert_eq!(browser.eval::<[String; 3]>(look, vec![]).await?, ["en", "dark", "larger"]);
        let_go(browser).await?;
        browser.see("Begin").await
    })
    .await;
}
