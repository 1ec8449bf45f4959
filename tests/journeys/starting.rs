//! What starting costs, on a processor four times slower: measured by `cargo xtask bench`, beside a page of nothing but
//! a field.

use std::path::Path;

use omgangsboek_tests::{Browser, Outcome, Stage, play};
use serde::Deserialize;
use serde_json::json;
use xtask::headers;
use xtask::server::{Options, Server};
use xtask::workspace;

use crate::worker::{first_run, tell};

/// How often each page is loaded, in turns, without anything in the browser's cache.
const ROUNDS: usize = 7;

/// A page that takes a passphrase and does nothing with it.
const BARE: &str = "<!doctype html><html lang=\"nl\"><meta charset=\"utf-8\"><title>Leeg</title><label>Wachtwoordzin \
    <input type=\"password\"></label></html>";

/// Looks on from the first moment: when there is a field to type in, and when the app behind it is there.
const LOOK: &str = "window.__begun = {};
    const look = () => {
        const { __begun: begun } = window;
        const field = document.querySelector('input[type=password]');
        if (!begun.seen && field && field.getBoundingClientRect().height) begun.seen = performance.now();
        if (!begun.ready && begun.seen && !document.querySelector('#boot')) begun.ready = performance.now();
        if (!begun.ready) requestAnimationFrame(look);
    };
    requestAnimationFrame(look)";

/// When it was so, in milliseconds since the page was asked for.
#[derive(Deserialize)]
struct Begun {
    seen: f64,
    ready: f64,
}

#[tokio::test]
#[ignore = "measured by `cargo xtask bench`"]
async fn bench_the_unlock_screen_beside_a_bare_page() {
    let folder = workspace::root().join("target").join("bench").join("bare-page");
    let bare = bare_page(&folder).expect("the page can be written and served");
    play("starting-speed", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        first_run(browser).await?;
        browser.command("Network.enable", json!({})).await?;
        browser.command("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await?;
        browser.command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": LOOK })).await?;
        browser.command("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for round in 0..=ROUNDS {
            let begun = [loaded(browser, stage.site.origin()).await?, loaded(browser, &bare.origin()).await?];
            // The first load warms what is outside of the page: the server's files, the browser's own processes.
            if let ([app, page], true) = (begun, round > 0) {
                ours.push(app);
                theirs.push(page);
            }
        }
        let times = |all: &[Begun], of: fn(&Begun) -> f64| all.iter().map(of).collect::<Vec<_>>();
        for (arm, all) in [("ours", &ours), ("bare", &theirs)] {
            tell("to the unlock screen", "4× slower", arm, &times(all, |begun| begun.seen));
            tell("to interactive", "4× slower", arm, &times(all, |begun| begun.ready));
        }
        Ok(())
    })
    .await;
}

/// Serves the bare page with the headers of the app.
fn bare_page(folder: &Path) -> Result<Server, Box<dyn std::error::Error>> {
    std::fs::create_dir_all(folder)?;
    std::fs::write(folder.join("index.html"), BARE)?;
    std::fs::copy(workspace::dist().join(headers::FILE), folder.join(headers::FILE))?;
    Ok(Server::start(folder, Options::default())?)
}

/// Loads a page and waits until it can be used.
async fn loaded(browser: &Browser, origin: &str) -> Outcome<Begun> {
    browser.command("Page.navigate", json!({ "url": format!("{origin}/") })).await?;
    let ready = "return window.__begun?.ready !== undefined && location.href.startsWith(arguments[0])";
    let there = async |browser: &Browser| browser.eval::<bool>(ready, vec![origin.into()]).await;
    browser.wait("the page to be ready", there).await?;
    browser.eval("return window.__begun", vec![]).await
}
