//! A newer version: offered when it is there in full, taken when somebody asks for it, and never during a visit.

use omgangsboek_tests::{Ending, Engine, Outcome, Stage, play_kept};

use crate::kept::{OFFERED, complete, is_version, load_again, loaded_anew, look, mark_as_old, update};
use crate::worker::{
    STANDING_CLOCK, first_case, follow, on_to_the_report, open_case, saved, unlock, visit_under_way,
};

const ALIAS: &str = "S. uit de Rozenstraat";

/// Refuses every write while the session says so.
const NO_WRITES: &str = "(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...given) {
        if (sessionStorage.getItem('refuse') && given[1] === 'readwrite') {
            throw new DOMException('no room', 'QuotaExceededError');
        }
        return transaction.apply(this, given);
    };
})();";

#[tokio::test]
async fn f24_a_newer_version_is_offered_and_nothing_changes_until_somebody_asks_for_it() {
    play_kept("update", None, async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        complete(browser).await?;
        stage.site.deploy("9.9.9")?;

        load_again(browser).await?;
        assert!(!is_version(browser, "9.9.9").await?, "it was swapped unasked");
        unlock(browser, &keys).await?;
        open_case(browser, ALIAS).await?;
        browser.see(OFFERED).await?;
        browser.pictures("bijwerken").await?;
        browser.press("Later").await?;
        browser.gone(".page-notices .notice").await?;

        // Neither a reload nor a restart does it, nor the newer worker that came with the version.
        load_again(browser).await?;
        assert!(!is_version(browser, "9.9.9").await?, "a reload swapped it");
        if browser.engine() != Engine::WebKit {
            browser.restart(Ending::Closed).await?;
            browser.open("/").await?;
            browser.see("Ontgrendelen").await?;
            assert!(!is_version(browser, "9.9.9").await?, "a restart swapped it");
        }
        unlock(browser, &keys).await?;
        browser.press("Instellingen").await?;
        browser.see("Versie 9.9.9, bouw").await?;
        assert!(!browser.shown().await?.contains(OFFERED), "it was put off");
        browser.pictures("versie-klaar").await?;

        // What was typed a moment ago comes along.
        open_case(browser, ALIAS).await?;
        browser.fill("Hoofdvraag", "Getypt vlak voor het bijwerken").await?;
        browser.press("Instellingen").await?;
        update(browser).await?;
        assert!(is_version(browser, "9.9.9").await?, "it is not the newer version");
        unlock(browser, &keys).await?;
        browser.see("Dit is de nieuwste versie").await?;
        browser.pictures("versie").await?;
        open_case(browser, ALIAS).await?;
        browser
            .wait("what was typed", async |browser| {
                let typed = browser.field("Hoofdvraag").await?.prop("value").await?;
                Ok(typed.as_deref() == Some("Getypt vlak voor het bijwerken"))
            })
            .await?;

        // And it is kept like the first one.
        stage.site.go_offline();
        load_again(browser).await?;
        assert!(is_version(browser, "9.9.9").await?);
        unlock(browser, &keys).await
    })
    .await;
}

#[tokio::test]
async fn f24_during_a_visit_no_version_is_offered_or_swapped_also_after_the_browser_was_killed() {
    play_kept("update-visit", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = visit_under_way(browser, ALIAS).await?;
        let visit = browser.path().await?;
        complete(browser).await?;
        stage.site.deploy("9.9.9")?;
        look(browser).await?;
        browser.see("Versie 9.9.9, bouw").await?;
        browser.see("Er loopt een bezoek. Bijwerken kan als het voorbij is").await?;
        browser.pictures("versie-bezoek").await?;
        let shown = browser.shown().await?;
        assert!(!shown.contains(OFFERED) && !shown.contains("Nu bijwerken"), "it is offered in a visit");

        if browser.engine() == Engine::WebKit {
            load_again(browser).await?;
        } else {
            browser.restart(Ending::Killed).await?;
            browser.open(&visit).await?;
        }
        browser.see("Ontgrendelen").await?;
        assert!(!is_version(browser, "9.9.9").await?, "it was swapped in a visit");
        unlock(browser, &keys).await?;
        // The worker has answered: it is told in the settings, and offered nowhere.
        follow(browser, "/instellingen").await?;
        browser.see("Versie 9.9.9, bouw").await?;
        assert!(!browser.shown().await?.contains(OFFERED), "it is offered in a visit");
        browser.press("Afdekken").await?;
        browser.see("Bezoek sinds 14:02").await?;
        assert!(!browser.shown().await?.contains(OFFERED), "it is offered on the cover");
        browser.press("Verder met het bezoek").await?;
        browser.fill("Wachtzin", &keys.passphrase).await?;
        browser.press("Verder met het bezoek").await?;
        browser.gone(".cover").await?;

        browser.press("Terug naar het bezoek").await?;
        on_to_the_report(browser).await?;
        browser.see(OFFERED).await?;
        update(browser).await?;
        assert!(is_version(browser, "9.9.9").await?, "it is not the newer version");
        unlock(browser, &keys).await?;
        browser.see("Zo komt het in de mail").await
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_stored_keeps_the_version_that_has_it_on_screen() {
    play_kept("update-unsaved", Some(NO_WRITES.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        complete(browser).await?;
        stage.site.deploy("9.9.9")?;
        load_again(browser).await?;
        unlock(browser, &keys).await?;
        open_case(browser, ALIAS).await?;
        browser.see(OFFERED).await?;
        browser.eval::<()>("sessionStorage.setItem('refuse', 'yes')", vec![]).await?;
        browser.fill("Hoofdvraag", "Dit past er niet meer bij").await?;
        browser.press("Nu bijwerken").await?;
        browser.see("Niet alles kon worden opgeslagen. Daarom is er niets bijgewerkt").await?;
        browser.pictures("bijwerken-geweigerd").await?;
        let typed = browser.field("Hoofdvraag").await?.prop("value").await?;
        assert_eq!(typed.as_deref(), Some("Dit past er niet meer bij"));
        assert!(!is_version(browser, "9.9.9").await?, "it was swapped");

        browser.eval::<()>("sessionStorage.removeItem('refuse')", vec![]).await?;
        browser.fill("Hoofdvraag", "En nu past het weer").await?;
        saved(browser).await?;
        mark_as_old(browser).await?;
        browser.press("Nu bijwerken").await?;
        loaded_anew(browser).await?;
        assert!(is_version(browser, "9.9.9").await?);
        Ok(())
    })
    .await;
}
