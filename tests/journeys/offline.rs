//! A cellar: no network at all, from the second visit on.

use omgangsboek_tests::{Engine, Outcome, Stage, play_kept};

use crate::kept::{complete, load_again, look};
use crate::worker::{
    STANDING_CLOCK, first_run, log, new_case, open_case, pass, plan_the_visit, saved, tap, unlock,
};

const ALIAS: &str = "S. uit de Rozenstraat";

#[tokio::test]
async fn without_a_network_the_app_opens_and_a_visit_is_written() {
    play_kept("offline", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_run(browser).await?;
        new_case(browser, ALIAS).await?;
        saved(browser).await?;
        let case = browser.path().await?;
        browser.press("Instellingen").await?;
        browser.see("Staat compleet op dit apparaat en werkt ook zonder netwerk").await?;

        stage.site.go_offline();
        browser.open(&case).await?;
        unlock(browser, &keys).await?;
        browser.see("maand 1 van 6–9").await?;
        plan_the_visit(browser).await?;
        browser.press("Naar het bezoek").await?;
        browser.press("oma").await?;
        browser.press("Bezoek starten").await?;
        browser.see("STOP").await?;
        pass(browser, 3).await?;
        tap(browser, "Begin", "Heeft tijd nodig").await?;
        saved(browser).await?;

        load_again(browser).await?;
        unlock(browser, &keys).await?;
        let lines = log(browser).await?;
        assert!(
            lines.iter().any(|line| line.starts_with("14:05") && line.contains("tijd nodig")),
            "{lines:#?}"
        );

        look(browser).await?;
        browser.see("de server antwoordt niet").await
    })
    .await;
}

#[tokio::test]
async fn a_deep_link_may_be_the_first_thing_that_is_ever_opened() {
    play_kept("offline-deep-link", None, async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        browser.open("/dossiers/onbekend?van=mail").await?;
        browser.see("Beginnen").await?;
        complete(browser).await?;
        stage.site.go_offline();
        for path in ["/instellingen", "/bezoek/x/voor", "/"] {
            browser.open(path).await?;
            browser.see("Beginnen").await?;
            assert_eq!(browser.path().await?, path);
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_kept_app_asks_for_nothing_but_its_worker_and_the_list_of_the_newest_build() {
    play_kept("offline-requests", None, async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_run(browser).await?;
        new_case(browser, ALIAS).await?;
        saved(browser).await?;
        complete(browser).await?;
        stage.site.come_back()?;
        load_again(browser).await?;
        // The worker for keys is started anew by each wrong try.
        browser.fill("Wachtzin", "zes heel andere woorden dan deze").await?;
        browser.press("Ontgrendelen").await?;
        browser.see("Deze wachtzin klopt niet").await?;
        crate::worker::wait_is_over(browser).await?;
        unlock(browser, &keys).await?;
        open_case(browser, ALIAS).await?;
        browser.press("Instellingen").await?;
        browser.see("Dit is de nieuwste versie").await?;
        let requests = stage.site.requests();
        let other: Vec<_> =
            requests.iter().filter(|path| !["/sw.js", "/version.json"].contains(&path.as_str())).collect();
        assert!(other.is_empty(), "{other:#?}");
        assert!(requests.contains(&"/version.json".to_owned()), "it did not look for a newer version");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn an_app_that_the_browser_threw_away_comes_from_the_network_and_is_kept_anew() {
    play_kept("offline-evicted", None, async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        browser.open("/").await?;
        browser.see("Beginnen").await?;
        // All of it; the worker itself stays, and knows no pin any more. Or one file, which no page asks for here.
        let all = "for (const name of await caches.keys()) await caches.delete(name)";
        let one = "const name = (await caches.keys()).find((each) => each.startsWith('omgangsboek-build-'));
            if (!await (await caches.open(name)).delete('/common-passphrases.txt')) throw new Error('it was not there')";
        for thrown_away in [all, one] {
            complete(browser).await?;
            browser.eval_async::<()>(thrown_away, vec![]).await?;
            load_again(browser).await?;
            browser.see("Beginnen").await?;
            complete(browser).await?;
            let whole = "const name = (await caches.keys()).find((each) => each.startsWith('omgangsboek-build-'));
                return name !== undefined && await (await caches.open(name)).match('/common-passphrases.txt') !== undefined";
            browser
                .wait("what went missing", async |browser| browser.eval_async::<bool>(whole, vec![]).await)
                .await?;
            stage.site.go_offline();
            load_again(browser).await?;
            browser.see("Beginnen").await?;
            stage.site.come_back()?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_server_for_development_makes_a_browser_forget_what_it_kept() {
    play_kept("offline-development", None, async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        if browser.engine() != Engine::Chromium {
            return Ok(());
        }
        browser.open("/").await?;
        browser.see("Beginnen").await?;
        complete(browser).await?;
        std::fs::write(stage.site.file("icon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>")?;
        stage.site.come_back_for_development()?;
        browser.open("/").await?;
        let gone = "return (await caches.keys()).length === 0
            && (await navigator.serviceWorker.getRegistrations()).length === 0";
        browser
            .wait("it to be forgotten", async |browser| browser.eval_async::<bool>(gone, vec![]).await)
            .await?;
        let icon = "return (await (await fetch('/icon.svg')).text()).length";
        assert_eq!(browser.eval_async::<u32>(icon, vec![]).await?, 41);
        Ok(())
    })
    .await;
}
