//! Several tabs of one browser: one writes, the others read, and none of them does it behind another's back.

use omgangsboek_tests::{Browser, Outcome, Stage, Tab, play, play_with};
use serde_json::json;

use crate::worker::{Keys, first_case, names_nobody, open_case, saved, unlock};

const ALIAS: &str = "S. uit de Rozenstraat";
/// The banner of a tab that reads.
const READING: &str = "U leest hier mee";
/// A browser in which no tab can ask for the turn to write.
const WITHOUT_LOCKS: &str = "Object.defineProperty(navigator, 'locks', { value: undefined })";

/// A tab that is asleep hears nothing of the others; the driver's kind of sleep still lets their messages in.
const DEAF: &str = "{
    const Real = BroadcastChannel;
    window.BroadcastChannel = class extends Real {
        constructor(name) {
            super(name);
            this.addEventListener('message', (event) => { if (window.asleep) event.stopImmediatePropagation(); });
        }
    };
}";

#[tokio::test]
async fn f15_a_second_tab_reads_along_until_it_is_told_to_go_on_working_there() {
    play("read-along", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        open_case(browser, ALIAS).await?;
        let first = browser.tab().await?;
        let second = second_tab(browser, &keys).await?;
        browser.see(READING).await?;
        browser.pictures("meelezen").await?;
        nothing_can_be_changed(browser).await?;
        browser.eval::<()>("window.notLoadedAgain = true", vec![]).await?;

        browser.go_to(&first).await?;
        browser.fill("Hoofdvraag", "Kan Sam weer bij vader slapen?").await?;
        saved(browser).await?;
        browser.go_to(&second).await?;
        question_is(browser, "Kan Sam weer bij vader slapen?").await?;
        assert!(browser.eval::<bool>("return window.notLoadedAgain === true", vec![]).await?);

        browser.press("Hier verder werken").await?;
        writes(browser).await?;
        browser.fill("Hoofdvraag", "En in de vakantie?").await?;
        saved(browser).await?;
        browser.go_to(&first).await?;
        browser.see(READING).await?;
        nothing_can_be_changed(browser).await?;
        question_is(browser, "En in de vakantie?").await?;
        assert!(!browser.shown().await?.contains("Niet alles is hier opgeslagen"), "nothing was lost");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn f15_a_tab_that_lost_its_turn_in_its_sleep_writes_nothing_and_gives_back_what_was_typed() {
    play_with("thawed", Some(DEAF.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        open_case(browser, ALIAS).await?;
        let first = browser.tab().await?;
        let second = second_tab(browser, &keys).await?;

        // Typed in the very moment in which the system puts the tab to sleep: no timer will store it.
        browser.go_to(&first).await?;
        browser.freeze().await?;
        browser.eval::<()>("window.asleep = true", vec![]).await?;
        type_silently(browser, "Alleen hier getypt").await?;
        browser.go_to(&second).await?;
        browser.press("Hier verder werken").await?;
        writes(browser).await?;
        browser.fill("Hoofdvraag", "Hier ging het verder").await?;
        saved(browser).await?;
        let stored = browser.database().contents().await?;

        browser.go_to(&first).await?;
        browser.eval::<()>("window.asleep = false", vec![]).await?;
        browser.command("Page.setWebLifecycleState", json!({ "state": "active" })).await?;
        says_what_was_typed(browser, "Alleen hier getypt").await?;
        browser.see(READING).await?;
        question_is(browser, "Hier ging het verder").await?;
        assert!(browser.database().contents().await? == stored, "the tab wrote after it lost its turn");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn f15_without_locks_between_tabs_the_storage_itself_refuses_the_stale_writer() {
    play_with("no-locks", Some(WITHOUT_LOCKS.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        open_case(browser, ALIAS).await?;
        let first = browser.tab().await?;
        second_tab(browser, &keys).await?;
        browser.fill("Hoofdvraag", "Van het tweede tabblad").await?;
        saved(browser).await?;
        let stored = browser.database().contents().await?;

        browser.go_to(&first).await?;
        browser.fill("Hoofdvraag", "Van het eerste tabblad").await?;
        says_what_was_typed(browser, "Van het eerste tabblad").await?;
        assert!(browser.database().contents().await? == stored, "both tabs wrote");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn locking_in_one_tab_locks_them_all() {
    play("lock-all", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        open_case(browser, ALIAS).await?;
        let first = browser.tab().await?;
        let second = second_tab(browser, &keys).await?;
        for (pressed, other) in [(&second, &first), (&first, &second)] {
            browser.go_to(pressed).await?;
            browser.press("Vergrendelen").await?;
            browser.see("Ontgrendelen").await?;
            browser.go_to(other).await?;
            browser.see("Ontgrendelen").await?;
            names_nobody(browser, ALIAS).await?;
            for tab in [&first, &second] {
                browser.go_to(tab).await?;
                unlock(browser, &keys).await?;
            }
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn erasing_everything_in_one_tab_empties_the_other() {
    play("erase-all-tabs", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        let first = browser.tab().await?;
        let second = second_tab(browser, &keys).await?;
        browser.go_to(&first).await?;
        browser.press("Instellingen").await?;
        browser.press("Werkboek wissen").await?;
        browser.fill("Wachtzin", &keys.passphrase).await?;
        browser.press("Verder").await?;
        browser.fill("Typ", "wissen").await?;
        browser.press("Nu alles wissen").await?;
        for tab in [&first, &second] {
            browser.go_to(tab).await?;
            browser.see("Er staan geen gegevens op dit apparaat").await?;
            names_nobody(browser, ALIAS).await?;
        }
        Ok(())
    })
    .await;
}

/// Opens the same case in another window, so that both are in sight, and stays there.
async fn second_tab(browser: &Browser, keys: &Keys) -> Outcome<Tab> {
    let second = browser.new_window().await?;
    browser.open("/").await?;
    unlock(browser, keys).await?;
    open_case(browser, ALIAS).await?;
    Ok(second)
}

async fn nothing_can_be_changed(browser: &Browser) -> Outcome {
    assert!(!browser.field("Hoofdvraag").await?.is_enabled().await?, "the field can be typed in");
    let script = "return [...document.querySelectorAll('fieldset :is(input, textarea, select, button)')]
        .filter((each) => !each.matches(':disabled')).map((each) => each.outerHTML)";
    let open: Vec<String> = browser.eval(script, vec![]).await?;
    assert!(open.is_empty(), "{open:#?}");
    Ok(())
}

/// Waits until this tab may write.
async fn writes(browser: &Browser) -> Outcome {
    browser.wait("the banner to go", async |browser| Ok(!browser.shown().await?.contains(READING))).await?;
    browser
        .wait("the field to open", async |browser| {
            Ok(browser.field("Hoofdvraag").await?.is_enabled().await?)
        })
        .await
}

async fn question_is(browser: &Browser, text: &str) -> Outcome {
    browser
        .wait(&format!("the question “{text}”"), async |browser| {
            Ok(browser.field("Hoofdvraag").await?.value().await?.as_deref() == Some(text))
        })
        .await
}

/// Puts a text into the field as its last event, in a page that gets no others.
async fn type_silently(browser: &Browser, text: &str) -> Outcome {
    let field = browser.field("Hoofdvraag").await?.to_json()?;
    let script = "arguments[0].value = arguments[1];
        arguments[0].dispatchEvent(new Event('input', { bubbles: true }))";
    browser.eval(script, vec![field, json!(text)]).await
}

async fn says_what_was_typed(browser: &Browser, text: &str) -> Outcome {
    browser.see("Niet alles is hier opgeslagen").await?;
    browser
        .wait("what was typed", async |browser| {
            let kept = browser.field("Wat hier getypt stond").await?.value().await?;
            Ok(kept.is_some_and(|kept| kept.contains(text)))
        })
        .await
}
