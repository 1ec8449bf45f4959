//! A connection to the database that is gone when it is needed, as after a tablet woke up.

use omgangsboek_tests::{Outcome, Stage, play_with};

use super::{ALIAS, ask, asked, due, fault, on_screen};
use crate::worker::{first_case, saved, unlock};

/// What is wrong with the connection at the next write: the browser closed it, the process behind it ended,
/// or it went from under the write.
const ONCE: [&str; 3] = ["closed", "ended", "aborted"];

const LOSING: &str = "(() => {
    const { open } = IDBFactory.prototype;
    const { transaction } = IDBDatabase.prototype;
    const notes = document.documentElement.dataset;
    notes.opened = 0;
    IDBFactory.prototype.open = function (...given) {
        notes.opened = Number(notes.opened) + 1;
        return open.apply(this, given);
    };
    IDBDatabase.prototype.transaction = function (...given) {
        const fault = sessionStorage.getItem('fault');
        if (!fault || given[1] !== 'readwrite') return transaction.apply(this, given);
        if (fault !== 'always') sessionStorage.removeItem('fault');
        if (fault === 'closed' || fault === 'always') this.close();
        if (fault === 'ended') throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
        const begun = transaction.apply(this, given);
        if (fault === 'aborted') queueMicrotask(() => begun.abort());
        return begun;
    };
})();";

#[tokio::test]
async fn f14_a_lost_connection_is_opened_again_once_and_what_was_typed_is_stored() {
    play_with("fault-connection", Some(LOSING.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let opened =
            async || browser.eval::<String>("return document.documentElement.dataset.opened", vec![]).await;
        let keys = first_case(browser, ALIAS).await?;
        for which in ONCE {
            let before: u32 = opened().await?.parse()?;
            fault(browser, Some(which)).await?;
            ask(browser, &format!("Getypt toen de verbinding weg was: {which}")).await?;
            assert_eq!(due(browser).await?, None, "{which}: the fault did not happen");
            assert_eq!(opened().await?.parse::<u32>()?, before + 1, "{which}: how often it was opened");
        }

        // A connection that does not come back is said; nothing is lost by it.
        let before: u32 = opened().await?.parse()?;
        fault(browser, Some("always")).await?;
        browser.fill("Hoofdvraag", "Getypt zonder verbinding").await?;
        browser.see("NIET opgeslagen").await?;
        browser.see("De opslag van deze browser antwoordt niet").await?;
        assert!(opened().await?.parse::<u32>()? <= before + 2, "it tries without end");
        assert_eq!(on_screen(browser).await?, "Getypt zonder verbinding");
        fault(browser, None).await?;
        browser.press("Opnieuw opslaan").await?;
        saved(browser).await?;
        browser.reload().await?;
        unlock(browser, &keys).await?;
        asked(browser, "Getypt zonder verbinding").await
    })
    .await;
}
