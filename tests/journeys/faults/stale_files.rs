//! A server that is gone, or serves another build, and files of the app that are not there any more.

use omgangsboek_tests::{Build, Outcome, Stage, play, play_with};
use xtask::server::{Options, Server};

use super::{ALIAS, anew, ask, asked, fault};
use crate::worker::{back_up, first_case, open_case, unlock};

/// In the names of the files of that version.
const ANOTHER: &str = "andere-versie";

/// Has the index page name another file than the build's, as one from a cache does after an update. Which
/// file, and what for, stands in the fault.
const STALE: &str = "(() => {
    const [which, path] = (sessionStorage.getItem('fault') ?? '').split(' ');
    if (!path) return;
    new MutationObserver(() => {
        const script = document.querySelector('script[data-wasm]');
        if (script && script.dataset[which] !== path) script.dataset[which] = path;
    }).observe(document, { childList: true, subtree: true });
})();";

/// Not there; the index page in its place, as some hosts answer; and a file of another build.
const FAULTS: [&str; 5] = [
    "js /assets/gone.js",
    "wasm /assets/gone.wasm",
    "js /assets/gone",
    "wasm /assets/gone",
    "wasm /kdf-worker_bg.wasm",
];

#[tokio::test]
async fn f24_files_that_are_gone_or_of_another_build_are_said_and_leave_no_blank_page() {
    play_with("fault-stale", Some(STALE.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        browser.open("/").await?;
        browser.see("Beginnen").await?;
        for which in FAULTS {
            fault(browser, Some(which)).await?;
            browser.reload().await?;
            browser.see("De app is niet geladen").await?;
            browser.see("Uw gegevens staan nog op dit apparaat").await?;
            let path = which.split(' ').nth(1).unwrap_or_default();
            assert!(stage.site.requests().iter().any(|asked| asked == path), "{which} was not asked for");
            fault(browser, None).await?;
            anew(browser, "Opnieuw laden").await?;
            browser.see("Beginnen").await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn f24_an_open_page_goes_on_storing_without_a_server_and_under_another_build() {
    play("fault-update", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        stage.site.go_offline();
        ask(browser, "Zonder server").await?;
        back_up(browser, "zonder-server").await?;

        let build = Build::new(None)?;
        build.become_version(ANOTHER)?;
        let port = stage.site.origin().rsplit(':').next().unwrap_or_default().parse()?;
        let server = Server::start(build.folder(), Options { port, ..Options::default() })?;
        open_case(browser, ALIAS).await?;
        ask(browser, "Onder een andere versie").await?;
        assert!(!server.requests().iter().any(|asked| asked.contains(ANOTHER)), "it was swapped unasked");

        browser.reload().await?;
        unlock(browser, &keys).await?;
        asked(browser, "Onder een andere versie").await?;
        assert!(server.requests().iter().any(|asked| asked.contains(ANOTHER)), "it is not the other build");
        Ok(())
    })
    .await;
}
