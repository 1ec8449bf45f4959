//! One hand: what is touched is large and lies under the thumb, keys do the same, and nobody sees more over a
//! shoulder than the last entry.

use omgangsboek_tests::{Browser, Outcome, Stage, Viewport, play_with};
use serde::Deserialize;

use crate::worker::{STANDING_CLOCK, log, saved, tap, visit_under_way};

/// The smallest side of what is touched, in CSS pixels.
const TARGET: f64 = 56.0;
/// How far from its side of the screen a thumb reaches, and how far up, in CSS pixels.
const REACH: (f64, f64) = (512.0, 760.0);

/// The arrow to the right, as a driver types it.
const RIGHT: &str = "\u{e014}";

/// Something that can be pressed on the live screen.
#[derive(Deserialize)]
struct Target {
    name: String,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

#[tokio::test]
async fn all_that_is_touched_is_large_enough_and_in_reach_of_either_thumb() {
    play_with("hand", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        visit_under_way(browser, "S. uit de Rozenstraat").await?;
        tap(browser, "Wat ik deed", "Ik gaf een advies").await?;
        for (viewport, width, height) in [
            (Viewport::Phone, 390.0, 844.0),
            (Viewport::Tablet, 820.0, 1180.0),
            (Viewport::TabletWide, 1180.0, 820.0),
        ] {
            browser.viewport(viewport).await?;
            for left_handed in [false, true] {
                for panel in ["", "Typen", "Bij de hand", "Afscheid en einde", "Meer"] {
                    if !panel.is_empty() {
                        browser.press(panel).await?;
                    }
                    for target in targets(browser).await? {
                        let (wide, high) = (target.right - target.left, target.bottom - target.top);
                        assert!(
                            wide.min(high) >= TARGET - 0.5,
                            "“{panel}” at {width}: “{}” is {wide} × {high}",
                            target.name
                        );
                    }
                    if panel.is_empty() {
                        for target in targets(browser).await? {
                            let side = if left_handed { target.left } else { width - target.right };
                            let up = height - target.bottom;
                            assert!(
                                side >= -0.5 && side < REACH.0 && up >= -0.5 && up < REACH.1,
                                "at {width}, left-handed {left_handed}: “{}” is {side} in and {up} up",
                                target.name
                            );
                        }
                        let tall: f64 =
                            browser.eval("return document.documentElement.scrollHeight", vec![]).await?;
                        assert!(tall <= height, "the page scrolls at {width}: {tall}");
                    } else {
                        browser.press(panel).await?;
                    }
                }
                browser.press("Meer").await?;
                browser.press(if left_handed { "Rechts" } else { "Links" }).await?;
                browser.press("Meer").await?;
            }
        }
        Ok(())
    })
    .await;
}

/// What can be pressed under the hand.
async fn targets(browser: &Browser) -> Outcome<Vec<Target>> {
    let script = "return [...document.querySelectorAll('.hand :is(button, a, summary, .chip, .toggle, input, select)')]
        .filter((each) => !each.matches('.unseen') && each.checkVisibility())
        .map((each) => {
            const { left, right, top, bottom } = each.getBoundingClientRect();
            return { name: each.innerText || each.type, left, right, top, bottom };
        })
        .filter(({ left, right, top, bottom }) => right > left && bottom > top)";
    browser.eval(script, vec![]).await
}

#[tokio::test]
async fn keys_do_what_the_buttons_do_and_can_be_turned_off() {
    play_with("keys", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        visit_under_way(browser, "S. uit de Rozenstraat").await?;
        key(browser, RIGHT).await?;
        key(browser, "1").await?;
        browser.see("Sam en vader lachen naar elkaar").await?;
        key(browser, "2").await?;
        browser.see("Sam heeft tijd nodig om te wennen").await?;
        key(browser, "z").await?;
        browser.see("Sam en vader lachen naar elkaar").await?;
        key(browser, "y").await?;
        browser.see("Sam heeft tijd nodig om te wennen").await?;
        key(browser, "m").await?;
        browser.see("Moment gemarkeerd").await?;
        // In a field a letter is a letter.
        key(browser, "t").await?;
        browser.fill("Wat zag of hoorde u?", "s1zm").await?;
        browser.press("Toevoegen").await?;
        let lines = log(browser).await?;
        assert_eq!(lines.len(), 4, "{lines:#?}");
        assert!(lines[3].ends_with("s1zm"), "{lines:#?}");
        key(browser, "s").await?;
        browser.see("STOP om 14:02").await?;
        browser.press("STOP per ongeluk").await?;

        browser.press("Meer").await?;
        browser.press("Menu").await?;
        browser.press("Instellingen").await?;
        browser.press("Losse toetsen gebruiken").await?;
        browser.press("Terug naar het bezoek").await?;
        browser.see("Ongedaan maken").await?;
        key(browser, "1").await?;
        assert_eq!(log(browser).await?.len(), 4);
        Ok(())
    })
    .await;
}

/// Presses a key while nothing is being typed into.
async fn key(browser: &Browser, key: &str) -> Outcome {
    browser.eval::<()>("document.activeElement?.blur()", vec![]).await?;
    Ok(browser.driver().action_chain().send_keys(key).perform().await?)
}

#[tokio::test]
async fn a_long_press_logs_once_and_opens_the_details_and_a_second_tap_opens_them_too() {
    play_with("long-press", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        visit_under_way(browser, "S. uit de Rozenstraat").await?;
        browser.press("Wat ik deed").await?;
        hold(browser, "Ik gaf een advies").await?;
        browser.press("Letterlijk gezegd").await?;
        browser.fill("Woorden erbij", "laat hem zelf kiezen").await?;
        browser.press("Opgepakt").await?;
        browser.press("10 min").await?;
        browser.pictures("details").await?;
        browser.press("Terug").await?;
        let lines = log(browser).await?;
        assert_eq!(lines.len(), 1, "{lines:#?}");
        saved(browser).await?;

        // The second tap: on the last entry.
        browser.find(".last-entry").await?.click().await?;
        let words = browser.field("Woorden erbij").await?.prop("value").await?;
        assert_eq!(words.as_deref(), Some("laat hem zelf kiezen"));
        Ok(())
    })
    .await;
}

/// Presses and holds until the details open, then lets go.
async fn hold(browser: &Browser, name: &str) -> Outcome {
    let script = "const button = [...document.querySelectorAll('button')]
            .find((each) => each.innerText.includes(arguments[0]));
        const at = (kind) => button.dispatchEvent(new PointerEvent(kind, { bubbles: true, isPrimary: true, button: 0 }));
        at('pointerdown');
        const details = () => document.querySelector('.entry');
        while (!details()) await new Promise(requestAnimationFrame);
        at('pointerup');
        button.click()";
    browser.eval_async::<()>(script, vec![name.into()]).await
}

#[tokio::test]
async fn over_a_shoulder_only_the_last_entry_can_be_read_and_the_rest_of_the_app_is_a_step_away() {
    play_with("shoulder", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        visit_under_way(browser, "S. uit de Rozenstraat").await?;
        tap(browser, "Sfeer", "Gespannen").await?;
        tap(browser, "Sfeer", "Ontspannen").await?;
        browser.see("De sfeer is ontspannen").await?;
        browser.pictures("tijdens-zicht").await?;
        let shown = browser.shown().await?;
        for hidden in ["De sfeer is gespannen", "Rozenstraat", "Vandaag", "Dossiers", "Instellingen"] {
            assert!(!shown.contains(hidden), "“{hidden}” can be read");
        }
        browser.press("Meer").await?;
        browser.press("Gedimd").await?;
        browser.press("Terug").await?;
        browser.pictures("tijdens-gedimd").await?;
        browser.press("Meer").await?;
        browser.press("Menu").await?;
        browser.press("Vandaag").await?;
        browser.see("Terug naar het bezoek").await?;
        browser.pictures("vandaag-bezoek-loopt").await?;
        browser.press("STOP").await?;
        browser.see("STOP om 14:02").await
    })
    .await;
}
