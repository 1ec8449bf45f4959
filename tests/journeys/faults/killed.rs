//! A browser or a tab that ends without a word.

use std::time::{Duration, Instant};

use omgangsboek_tests::{Ending, Engine, Outcome, Stage, play, play_with};

use super::{ALIAS, ask, asked, on_screen};
use crate::worker::{first_case, open_case, unlock};

/// Notes how each transaction that writes was asked for.
const WRITES: &str = "(() => {
    const { transaction } = IDBDatabase.prototype;
    const notes = document.documentElement.dataset;
    IDBDatabase.prototype.transaction = function (tables, mode, options) {
        if (mode === 'readwrite') notes.writes = (notes.writes ?? '') + (options?.durability ?? 'unasked') + ' ';
        return transaction.call(this, tables, mode, options);
    };
})();";

/// What the app promises to lose at the most.
const A_SECOND: Duration = Duration::from_secs(1);

#[tokio::test]
async fn f11_what_was_said_to_be_stored_is_there_after_the_browser_was_killed() {
    play_with("fault-killed", Some(WRITES.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        if browser.engine() == Engine::WebKit {
            return Ok(());
        }
        let keys = first_case(browser, ALIAS).await?;
        for round in ["eerste", "tweede"] {
            let question = format!("De {round} keer – “ja”, 日本, 🦊");
            ask(browser, &question).await?;
            let writes: String =
                browser.eval("return document.documentElement.dataset.writes", vec![]).await?;
            assert!(writes.split_whitespace().all(|asked| asked == "strict"), "{writes}");
            browser.restart(Ending::Killed).await?;
            browser.open("/").await?;
            unlock(browser, &keys).await?;
            open_case(browser, ALIAS).await?;
            asked(browser, &question).await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn f10_a_tab_that_crashes_in_the_middle_of_typing_loses_no_more_than_a_second() {
    play("fault-crashed", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        if browser.engine() != Engine::Chromium {
            return Ok(());
        }
        let keys = first_case(browser, ALIAS).await?;
        ask(browser, "Woorden:").await?;
        let field = browser.field("Hoofdvraag").await?;
        // Without a pause that would be long enough to store something for its own sake.
        let mut typed = Vec::new();
        let began = Instant::now();
        while began.elapsed() < 4 * A_SECOND {
            field.send_keys(format!(" {}", typed.len())).await?;
            typed.push(Instant::now());
        }
        let crash = Instant::now();
        browser.crash_tab().await?;
        unlock(browser, &keys).await?;
        open_case(browser, ALIAS).await?;
        let due = typed.iter().filter(|at| **at + A_SECOND < crash).count();
        let words: Vec<String> = (0..typed.len()).map(|word| word.to_string()).collect();
        browser.wait("the main question", async |browser| Ok(!on_screen(browser).await?.is_empty())).await?;
        let there = on_screen(browser).await?;
        let there: Vec<&str> = there.split_whitespace().skip(1).collect();
        assert!(due > 3, "too little was typed to tell: {due}");
        assert!(words.iter().map(String::as_str).collect::<Vec<_>>().starts_with(&there), "{there:?}");
        assert!(there.len() >= due, "{} of {} words, of which {due} are due", there.len(), typed.len());
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn f10_a_form_that_was_being_filled_in_when_the_tab_crashed_is_offered_again() {
    play("fault-crashed-form", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        if browser.engine() != Engine::Chromium {
            return Ok(());
        }
        let keys = first_case(browser, ALIAS).await?;
        browser.press("Plan een bezoek").await?;
        browser.fill("Plaats", "buurthuis De Linde").await?;
        browser.see("Uw concept is bewaard").await?;
        browser.crash_tab().await?;
        unlock(browser, &keys).await?;
        browser.press("Verder").await?;
        browser
            .wait("the place", async |browser| {
                let place = browser.field("Plaats").await?.prop("value").await?;
                Ok(place.as_deref() == Some("buurthuis De Linde"))
            })
            .await
    })
    .await;
}
