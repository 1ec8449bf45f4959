//! A visit goes on while nobody looks at the screen: covered, locked, or its tab killed.

use omgangsboek_tests::{Browser, Ending, Outcome, Stage, play_with};
use serde_json::Value;

use crate::worker::{STANDING_CLOCK, log, names_nobody, pass, saved, unlock, visit_under_way, wait_is_over};

const ALIAS: &str = "S. uit de Rozenstraat";
/// Where the app notes that a visit goes on.
const MARKER: &str = "omgangsboek.underway";
/// The title of the cover, and its end.
const COVERED: &str = "Bezoek sinds 14:02";
/// What the screen that unlocks says of the visit.
const UNDERWAY: &str = "Er loopt een bezoek sinds 14:02";

#[tokio::test]
async fn a_covered_visit_names_nobody_and_takes_stop_and_moments() {
    play_with("cover", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = visit_under_way(browser, ALIAS).await?;
        let path = browser.path().await?;
        browser.press("Afdekken").await?;
        browser.see(COVERED).await?;
        browser.pictures("afgedekt").await?;
        names_nobody(browser, ALIAS).await?;
        assert_eq!(browser.path().await?, path);

        pass(browser, 10).await?;
        browser.press("Moment markeren").await?;
        browser.see("Gemarkeerd om 14:12").await?;
        pass(browser, 5).await?;
        browser.press("STOP").await?;
        browser.see("STOP om 14:17 vastgelegd").await?;
        browser.pictures("afgedekt-stop").await?;
        names_nobody(browser, ALIAS).await?;

        browser.press("Verder met het bezoek").await?;
        browser.fill("Wachtzin", "zes heel andere woorden dan deze").await?;
        browser.press("Verder met het bezoek").await?;
        browser.see("Deze wachtzin klopt niet").await?;
        browser.pictures("afgedekt-wachtzin").await?;
        names_nobody(browser, ALIAS).await?;
        wait_is_over(browser).await?;
        browser.fill("Wachtzin", &keys.passphrase).await?;
        browser.press("Verder met het bezoek").await?;
        browser.gone(".cover").await?;

        browser.see("STOP om 14:17").await?;
        browser.press("STOP per ongeluk").await?;
        logged(browser, "14:12").await
    })
    .await;
}

#[tokio::test]
async fn a_visit_that_nobody_touches_is_covered_and_after_hours_locked() {
    play_with("cover-idle", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        visit_under_way(browser, ALIAS).await?;
        // Longer than the lock outside of a visit waits.
        clock_at(browser, 20).await?;
        stays_open(browser).await?;
        clock_at(browser, 31).await?;
        browser.see(COVERED).await?;
        names_nobody(browser, ALIAS).await?;
        clock_at(browser, 31 + 170).await?;
        browser.see("3:21").await?;
        browser.see(COVERED).await?;
        clock_at(browser, 31 + 181).await?;
        browser.see(UNDERWAY).await?;
        browser.gone(".cover").await?;
        names_nobody(browser, ALIAS).await
    })
    .await;
}

#[tokio::test]
async fn a_visit_that_was_out_of_sight_is_covered_when_it_is_shown_again() {
    play_with("cover-hidden", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        visit_under_way(browser, ALIAS).await?;
        browser.hide().await?;
        // Two minutes by the wall clock only, as of a page that sleeps.
        clock_at(browser, 2).await?;
        browser.show().await?;
        browser.see(COVERED).await?;
        names_nobody(browser, ALIAS).await
    })
    .await;
}

#[tokio::test]
async fn a_covered_visit_can_be_locked_completely_and_goes_on() {
    play_with("cover-lock", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = visit_under_way(browser, ALIAS).await?;
        let visit = browser.path().await?;
        browser.press("Afdekken").await?;
        browser.press("Helemaal vergrendelen").await?;
        browser.see(UNDERWAY).await?;
        browser.pictures("ontgrendelen-bezoek").await?;
        assert_eq!(browser.path().await?, "/");
        names_nobody(browser, ALIAS).await?;
        pass(browser, 8).await?;
        browser.press("Moment markeren").await?;
        browser.see("1 moment gemarkeerd, laatst om 14:10").await?;
        unlock(browser, &keys).await?;
        goes_on(browser, &visit, &["14:10"], async |browser| unlock(browser, &keys).await).await
    })
    .await;
}

#[tokio::test]
async fn a_visit_whose_tab_crashed_is_announced_and_takes_moments_until_it_is_over() {
    play_with("cover-crash", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = visit_under_way(browser, ALIAS).await?;
        let visit = browser.path().await?;
        browser.crash_tab().await?;
        announced(browser).await?;
        pass(browser, 18).await?;
        browser.press("Moment markeren").await?;
        browser.see("1 moment gemarkeerd, laatst om 14:20").await?;
        pass(browser, 4).await?;
        browser.press("Moment markeren").await?;
        browser.see("2 momenten gemarkeerd, laatst om 14:24").await?;
        browser.pictures("ontgrendelen-gemarkeerd").await?;
        holds_times_only(browser, 2).await?;
        unlock(browser, &keys).await?;
        goes_on(browser, &visit, &["14:20", "14:24"], async |browser| unlock(browser, &keys).await).await?;

        browser.press("Afscheid en einde").await?;
        browser.press("Er was geen afscheid").await?;
        browser.fill("Waarom was er geen afscheid?", "Vader was al weg").await?;
        browser.press("Vastleggen: Er was geen afscheid").await?;
        browser.press("oma").await?;
        browser.press("Kind is opgehaald").await?;
        saved(browser).await?;
        browser.wait("the marker to go", async |browser| Ok(browser.local(MARKER).await?.is_none())).await
    })
    .await;
}

#[tokio::test]
async fn a_visit_in_a_browser_that_was_killed_is_announced_and_takes_moments() {
    play_with("cover-killed", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = visit_under_way(browser, ALIAS).await?;
        let visit = browser.path().await?;
        // Closing it writes local storage to the disk, which Chromium else does within a minute or so.
        browser.restart(Ending::Closed).await?;
        browser.open("/").await?;
        announced(browser).await?;
        unlock(browser, &keys).await?;
        browser.restart(Ending::Killed).await?;
        browser.open("/").await?;
        announced(browser).await?;
        pass(browser, 25).await?;
        browser.press("Moment markeren").await?;
        browser.see("1 moment gemarkeerd, laatst om 14:27").await?;
        unlock(browser, &keys).await?;
        goes_on(browser, &visit, &["14:27"], async |browser| unlock(browser, &keys).await).await
    })
    .await;
}

/// Sets the standing clock; nobody touches anything.
async fn clock_at(browser: &Browser, minutes: u32) -> Outcome {
    browser.eval("sessionStorage.setItem('minutes', arguments[0])", vec![minutes.into()]).await
}

/// Whenever it is shown the app looks whether anybody is there.
async fn stays_open(browser: &Browser) -> Outcome {
    browser.eval::<()>("document.dispatchEvent(new Event('visibilitychange'))", vec![]).await?;
    assert!(!browser.shown().await?.contains(COVERED), "covered too soon");
    Ok(())
}

/// The screen that unlocks knows since when, and no more.
async fn announced(browser: &Browser) -> Outcome {
    browser.see(UNDERWAY).await?;
    names_nobody(browser, ALIAS).await?;
    holds_times_only(browser, 0).await
}

/// What stands in the clear is since when, and so many moments.
async fn holds_times_only(browser: &Browser, moments: usize) -> Outcome {
    let marker: Value = serde_json::from_str(&browser.local(MARKER).await?.ok_or("no marker")?)?;
    let fields = marker.as_object().ok_or("the marker is no object")?;
    let mut names: Vec<_> = fields.keys().collect();
    names.sort();
    assert_eq!(names, ["marks", "since"], "{marker}");
    let is_time = |time: &Value| {
        let digits = |byte: u8| matches!(byte, b'0'..=b'9' | b'T' | b'Z' | b':' | b'-' | b'+' | b'.');
        time.as_str().is_some_and(|time| time.len() >= 20 && time.bytes().all(digits))
    };
    let marks = marker["marks"].as_array().ok_or("the marks are no list")?;
    assert_eq!(marks.len(), moments, "{marker}");
    assert!(is_time(&marker["since"]) && marks.iter().all(is_time), "{marker}");
    Ok(())
}

/// The visit is open again with these moments in its log, also after another loading; each of them once.
async fn goes_on(
    browser: &Browser,
    visit: &str,
    moments: &[&str],
    open: impl AsyncFn(&Browser) -> Outcome,
) -> Outcome {
    browser
        .wait("the marks to be taken over", async |browser| {
            let marker = browser.local(MARKER).await?.unwrap_or_default();
            Ok(serde_json::from_str::<Value>(&marker)?["marks"] == Value::Array(vec![]))
        })
        .await?;
    browser.open(visit).await?;
    open(browser).await?;
    for time in moments {
        logged(browser, time).await?;
    }
    let rows = log(browser).await?;
    let marked = rows.iter().filter(|row| row.contains("Moment gemarkeerd")).count();
    assert_eq!(marked, moments.len(), "{rows:#?}");
    Ok(())
}

/// The log has a marked moment at this time.
async fn logged(browser: &Browser, time: &str) -> Outcome {
    let line = format!("{time} Moment gemarkeerd");
    browser
        .wait(&format!("“{line}” in the log"), async |browser| Ok(log(browser).await?.contains(&line)))
        .await
}
