//! Once it is loaded, the app asks nobody for anything: there is nothing to notice about a worker who works with it.

use std::collections::BTreeSet;

use omgangsboek_tests::{Browser, Engine, Outcome, Stage, play_with};

use crate::worker::{
    STANDING_CLOCK, back_up, copy_for, follow, on_to_the_report, open_case, saved, to_planning, unlock,
    visit_under_way, write_the_report,
};

/// The only paths that may be asked for after loading, all of them the build's own. Which of them is asked for tells
/// that a passphrase is used or made, and that a newer version is looked for.
const ALLOWED: [&str; 6] = [
    // A derivation takes a worker of its own, since only its end gives the memory back.
    "/kdf-worker_loader.js",
    "/kdf-worker.js",
    "/kdf-worker_bg.wasm",
    // When somebody makes up a passphrase, against which it is held.
    "/common-passphrases.txt",
    // What keeps the app on the device looks for a newer version.
    "/sw.js",
    "/version.json",
];

/// What was asked for since this was last called: of the app's own server, and of anybody else.
struct Watch {
    seen: usize,
}

impl Watch {
    /// Begins once the page is loaded.
    async fn begin(stage: &Stage) -> Outcome<Self> {
        let loaded = "return document.readyState === 'complete'";
        stage
            .browser
            .wait("the page to be loaded", async |browser| browser.eval(loaded, vec![]).await)
            .await?;
        stage.browser.asked_for().await?;
        Ok(Self { seen: stage.site.requests().len() })
    }

    /// What was asked for and may not be.
    async fn asked(&mut self, stage: &Stage) -> Outcome<BTreeSet<String>> {
        let of_server = stage.site.requests();
        // What workers ask for, and what the browser asks for on its own, is known to the server only.
        let asked = of_server[self.seen..].iter().filter(|path| !ALLOWED.contains(&path.as_str())).cloned();
        let mut asked: BTreeSet<_> = asked.collect();
        self.seen = of_server.len();
        for url in stage.browser.asked_for().await? {
            // Data is asked of nobody, and a file to save is made in the page.
            let is_here = url.starts_with("data:") || url.starts_with("blob:");
            let is_allowed =
                url.strip_prefix(stage.site.origin()).is_some_and(|path| ALLOWED.contains(&path));
            if !is_here && !is_allowed {
                asked.insert(url);
            }
        }
        Ok(asked)
    }
}

#[tokio::test]
async fn nothing_is_asked_for_once_the_app_is_loaded() {
    play_with("requests", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = visit_under_way(browser, "S. uit de Rozenstraat").await?;
        let visit = browser.path().await?;
        on_to_the_report(browser).await?;
        saved(browser).await?;
        browser.press("Vergrendelen").await?;
        browser.see("Ontgrendelen").await?;
        browser.gone("#boot").await?;

        let mut watch = Watch::begin(stage).await?;
        unlock(browser, &keys).await?;
        browser.see("Te doen").await?;
        open_case(browser, "S. uit de Rozenstraat").await?;
        browser.fill("Hoofdvraag", "Hoe wordt het contact veilig?").await?;
        to_planning(browser).await?;
        saved(browser).await?;
        follow(browser, &visit).await?;
        browser.press("Verslag").await?;
        browser.see("Zo komt het in de mail").await?;
        write_the_report(browser).await?;
        copy_for(browser, "vader").await?;
        browser.see("Versie 1 is gekopieerd voor vader").await?;
        saved(browser).await?;
        back_up(browser, "requests").await?;
        assert_eq!(watch.asked(stage).await?, BTreeSet::new());
        // What the headers refuse never leaves, and stands here.
        let refused = browser.complaints().await?;
        assert!(refused.is_empty(), "{refused:#?}");

        a_request_is_noticed(stage, &mut watch).await
    })
    .await;
}

/// That all of this sees what it looks for: a word to the own server under a name that gives something away, and one
/// to somebody else.
async fn a_request_is_noticed(stage: &Stage, watch: &mut Watch) -> Outcome {
    let browser = &stage.browser;
    let own = "/icon.svg?case=1";
    ask(browser, own).await?;
    let asked = watch.asked(stage).await?;
    assert!(asked.contains(own), "{asked:#?}");
    if browser.engine() == Engine::Chromium {
        assert!(asked.contains(&format!("{}{own}", stage.site.origin())), "{asked:#?}");
        ask(browser, "https://example.org/").await?;
        let refused = browser.complaints().await?;
        assert!(refused.iter().any(|line| line.contains("example.org")), "{refused:#?}");
    }
    Ok(())
}

/// Asks for an address, and waits until it answered or was refused.
async fn ask(browser: &Browser, address: &str) -> Outcome {
    let script = "return fetch(arguments[0]).then(() => null, () => null)";
    browser.eval_async(script, vec![address.into()]).await
}
