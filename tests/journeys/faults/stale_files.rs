//! A server that is gone, or serves another build, and files of the app that are not there any more.

use std::path::Path;

use omgangsboek_tests::{Outcome, Stage, play, play_with};
use xtask::server::{Options, Server};
use xtask::workspace;

use super::{ALIAS, anew, ask, asked, fault};
use crate::worker::{back_up, first_case, open_case, unlock};

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

        let folder = std::env::temp_dir().join(format!("omgangsboek-build-{}", std::process::id()));
        let name = another_build(&folder)?;
        let port = stage.site.origin().rsplit(':').next().unwrap_or_default().parse()?;
        let server = Server::start(&folder, Options { port, ..Options::default() })?;
        open_case(browser, ALIAS).await?;
        ask(browser, "Onder een andere versie").await?;
        assert!(!server.requests().iter().any(|asked| asked.contains(&name)), "it was swapped unasked");

        browser.reload().await?;
        unlock(browser, &keys).await?;
        asked(browser, "Onder een andere versie").await?;
        assert!(server.requests().iter().any(|asked| asked.contains(&name)), "it is not the other build");
        drop(server);
        Ok(std::fs::remove_dir_all(folder)?)
    })
    .await;
}

/// The same build with its files under another name; gives that name.
fn another_build(folder: &Path) -> Outcome<String> {
    copy(&workspace::dist(), folder)?;
    let page = std::fs::read_to_string(folder.join("index.html"))?;
    let from = page.split("data-js=\"/assets/").nth(1).and_then(|rest| rest.split(".js\"").next());
    let from = from.ok_or("the index page names no script")?;
    let to = "omgangsboek-andere-versie";
    for ending in [".js", "_bg.wasm"] {
        let file = |name: &str| folder.join("assets").join(format!("{name}{ending}"));
        std::fs::rename(file(from), file(to))?;
    }
    std::fs::write(folder.join("index.html"), page.replace(from, to))?;
    Ok(to.to_owned())
}

fn copy(from: &Path, to: &Path) -> Outcome {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)?.flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
