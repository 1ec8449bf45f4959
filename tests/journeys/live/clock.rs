//! The clock of a visit is right after sleep, a reload and another time zone; where two clocks disagree the
//! review says so.

use omgangsboek_tests::{Browser, Outcome, Stage, play_with};

use crate::worker::{STANDING_CLOCK, log, pass, saved, tap, unlock, visit_under_way};

#[tokio::test]
async fn the_clock_is_right_after_sleep_a_reload_and_another_time_zone() {
    play_with("clock", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = visit_under_way(browser, "S. uit de Rozenstraat").await?;

        // Asleep: only the wall clock goes on.
        wall_only(browser, 20).await?;
        browser.see("0:20").await?;
        tap(browser, "Sfeer", "Ontspannen").await?;

        // An hour to the east: what people read changes, how long it lasts does not.
        browser.eval::<()>("sessionStorage.setItem('zone', -60)", vec![]).await?;
        pass(browser, 10).await?;
        browser.see("0:30").await?;
        tap(browser, "Sfeer", "Gespannen").await?;
        saved(browser).await?;
        browser.reload().await?;
        unlock(browser, &keys).await?;
        browser.see("0:30").await?;
        browser.see("begonnen om 14:02").await?;
        let expected = ["14:22 De sfeer is ontspannen", "14:32 De sfeer is gespannen"];
        assert_eq!(log(browser).await?, expected);

        // Somebody sets the clock back by two hours: the time that passed does not come back.
        tap(browser, "Sfeer", "Er wordt gelachen").await?;
        wall_only(browser, -100).await?;
        pass(browser, 5).await?;
        browser.see("0:35").await?;
        tap(browser, "Sfeer", "Ontspannen").await?;
        browser.press("Afscheid en einde").await?;
        browser.press("Afscheid is geweest").await?;
        browser.press("oma").await?;
        browser.press("Kind is opgehaald").await?;
        browser.see("Kloppen de tijden?").await?;
        browser.see("is teruggezet").await
    })
    .await;
}

#[tokio::test]
async fn the_agreed_time_warns_where_it_is_seen_and_felt_and_runs_through_a_pause() {
    let feel = "navigator.vibrate = (pattern) => {
        sessionStorage.setItem('felt', Number(sessionStorage.getItem('felt') || 0) + 1);
        return true;
    };";
    let script = format!("{STANDING_CLOCK}{feel}");
    play_with("warnings", Some(script), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        visit_under_way(browser, "S. uit de Rozenstraat").await?;
        pass(browser, 60).await?;
        browser.see("nog 1:00 tot de afgesproken 2 uur").await?;
        assert_eq!(felt(browser).await?, 0);
        browser.press("Meer").await?;
        browser.press("Pauze of zonder begeleiding").await?;
        browser.press("Pauze begint").await?;
        pass(browser, 20).await?;
        browser.see("Pauze sinds 15:02").await?;
        browser.press("Voorbij").await?;
        // The pause is listed and not taken off.
        browser.see("1:20").await?;
        for (minutes, words, times) in [
            (25, "Nog een kwartier of minder", 1),
            (10, "Nog vijf minuten of minder", 2),
            (5, "De afgesproken tijd is om", 3),
        ] {
            pass(browser, minutes).await?;
            browser.see(words).await?;
            browser.wait("a vibration", async |browser| Ok(felt(browser).await? == times)).await?;
        }
        browser.pictures("tijd-om").await
    })
    .await;
}

/// What the wall clock sees beyond what the page's own clock counts, in all.
async fn wall_only(browser: &Browser, minutes: i32) -> Outcome {
    browser.eval("sessionStorage.setItem('asleep', arguments[0])", vec![minutes.into()]).await
}

/// How often it was felt.
async fn felt(browser: &Browser) -> Outcome<u32> {
    browser.eval("return Number(sessionStorage.getItem('felt') || 0)", vec![]).await
}
