//! What a tap costs in a long visit: measured by `cargo xtask bench`, on a processor four times slower.

use omgangsboek_tests::{Browser, Outcome, Stage, play_with};
use serde_json::json;

use crate::worker::{STANDING_CLOCK, saved, tell, visit_under_way};

/// How many times longer a tap may take with a long log than with a short one.
const AT_MOST: f64 = 1.5;
/// Within how many milliseconds a tap is durable.
const DURABLE: f64 = 1_000.0;

#[tokio::test]
#[ignore = "measured by `cargo xtask bench`"]
async fn bench_a_tap_is_seen_as_soon_with_300_entries_as_with_10_and_durable_within_a_second() {
    play_with("speed", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        visit_under_way(browser, "S. uit de Rozenstraat").await?;
        browser.press("Sfeer").await?;
        taps(browser, 10).await?;
        browser.command("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
        let few = seen_after(browser).await?;
        browser.command("Emulation.setCPUThrottlingRate", json!({ "rate": 1 })).await?;
        taps(browser, 290).await?;
        browser.command("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
        let many = seen_after(browser).await?;
        let durable = durable_after(browser).await?;
        for (size, time) in [("10 entries, 4× slower", few), ("300 entries, 4× slower", many)] {
            tell("tap to visible entry", size, "ours", &[time]);
        }
        println!(
            "tap to visible entry, four times slower: {few:.1} ms with 10 entries, {many:.1} ms with 300; \
             ratio {:.2}; durable after {durable:.0} ms",
            many / few
        );
        assert!(many / few <= AT_MOST, "a tap in a long visit takes {:.2} times as long", many / few);
        assert!(durable <= DURABLE, "a tap is durable only after {durable:.0} ms");
        Ok(())
    })
    .await;
}

/// Taps so many times, as fast as the page takes them, and waits until all of it is stored.
async fn taps(browser: &Browser, count: u32) -> Outcome {
    let script = "const [count] = arguments;
        const button = [...document.querySelectorAll('.tap')].find((each) => each.innerText.includes('Ontspannen'));
        for (let at = 0; at < count; at++) {
            button.click();
            await new Promise((next) => setTimeout(next));
        }";
    browser.eval_async::<()>(script, vec![count.into()]).await?;
    saved(browser).await
}

/// The milliseconds from a tap until its entry stands on the screen, laid out: the median of fifteen, each
/// after the one before was stored.
async fn seen_after(browser: &Browser) -> Outcome<f64> {
    let script = "const button = (name) =>
            [...document.querySelectorAll('.tap')].find((each) => each.innerText.includes(name));
        const entry = document.querySelector('.last-entry');
        const stored = async () => {
            const said = () => document.body.innerText.includes('Opgeslagen');
            while (!said()) await new Promise((next) => setTimeout(next, 20));
        };
        const took = [];
        for (let at = 0; at < 15; at++) {
            await stored();
            const changed = new Promise((seen) => new MutationObserver((_, watch) => { watch.disconnect(); seen(); })
                .observe(entry, { childList: true, subtree: true, characterData: true }));
            const tap = button(at % 2 ? 'Ontspannen' : 'Gespannen');
            const start = performance.now();
            tap.click();
            await changed;
            entry.getBoundingClientRect();
            took.push(performance.now() - start);
        }
        await stored();
        return took.sort((one, other) => one - other)[7]";
    browser.eval_async(script, vec![]).await
}

/// The milliseconds from a tap until the app says that it is stored.
async fn durable_after(browser: &Browser) -> Outcome<f64> {
    let script = "const button = [...document.querySelectorAll('.tap')].find((each) => each.innerText.includes('Ontspannen'));
        const said = () => document.body.innerText.includes('Opgeslagen');
        const start = performance.now();
        button.click();
        while (said()) await new Promise((next) => setTimeout(next, 5));
        while (!said()) await new Promise((next) => setTimeout(next, 5));
        return performance.now() - start";
    browser.eval_async(script, vec![]).await
}
