//! One journey, from an empty browser to its end.

use std::panic::{AssertUnwindSafe, resume_unwind};

use futures_util::FutureExt;

use crate::wait::at_most;
use crate::{Browser, Outcome, Site};

/// Where a journey plays: a site of its own and a browser that has never seen it.
pub struct Stage {
    /// The app's server.
    pub site: Site,
    /// The person's browser. Nothing is open yet.
    pub browser: Browser,
}

/// Plays a journey. When it fails, the picture `tests/out/FAILED-NAME.png` and what the page says are kept.
///
/// # Panics
/// With the journey's own panic, or with what it could not do; that is how a test fails.
pub async fn play(name: &str, journey: impl AsyncFnOnce(&Stage) -> Outcome) {
    play_with(name, None, journey).await;
}

/// The same, with a script that runs in every page before the app starts.
///
/// # Panics
/// As [`play`] does.
pub async fn play_with(
    name: &str,
    before_boot: Option<String>,
    journey: impl AsyncFnOnce(&Stage) -> Outcome,
) {
    let site = Site::open(before_boot).unwrap_or_else(|why| panic!("{name}: {why}"));
    let browser = Browser::start(site.origin()).await;
    play_on(name, site, browser, journey).await;
}

/// The same on a site whose app the browser keeps: it needs no network after the first visit, and a newer version is
/// offered. The script is a part of the build.
///
/// # Panics
/// As [`play`] does.
pub async fn play_kept(
    name: &str,
    before_boot: Option<String>,
    journey: impl AsyncFnOnce(&Stage) -> Outcome,
) {
    let site = Site::kept(before_boot).unwrap_or_else(|why| panic!("{name}: {why}"));
    let browser = Browser::start_roomy(site.origin()).await;
    play_on(name, site, browser, journey).await;
}

async fn play_on(
    name: &str,
    site: Site,
    browser: Outcome<Browser>,
    journey: impl AsyncFnOnce(&Stage) -> Outcome,
) {
    let browser = browser.unwrap_or_else(|why| panic!("{name}: {why}"));
    let stage = Stage { site, browser };
    let played = AssertUnwindSafe(journey(&stage)).catch_unwind().await;
    if !matches!(played, Ok(Ok(()))) {
        tell(&stage.browser, name).await;
    }
    let closed = stage.browser.close().await;
    match played {
        Err(panic) => resume_unwind(panic),
        Ok(Err(why)) => panic!("{name}: {why}"),
        Ok(Ok(())) => closed.unwrap_or_else(|why| panic!("{name}: the browser did not close: {why}")),
    }
}

/// Prints and keeps what helps to see why a journey failed. What cannot be had is left out.
async fn tell(browser: &Browser, name: &str) {
    // WebKit in trouble paints no more.
    let picture = at_most("the browser", browser.shot(&format!("FAILED-{name}"))).await;
    eprintln!("{name} failed on {}", browser.path().await.unwrap_or_default());
    match picture {
        Ok(()) => eprintln!("picture: tests/out/FAILED-{name}.png"),
        Err(why) => eprintln!("no picture: {why}"),
    }
    for complaint in browser.complaints().await.unwrap_or_default() {
        eprintln!("console: {complaint}");
    }
    eprintln!("the page shows:\n{}", browser.shown().await.unwrap_or_default());
}
