//! What a key costs while a report is written, with the language check under every heading: measured by
//! `cargo xtask bench`, on a processor four times slower.

use omgangsboek_tests::{Browser, Outcome, Stage, play_with};
use serde::Deserialize;
use serde_json::json;

use crate::worker::{STANDING_CLOCK, on_to_the_report, pass, saved, tap, tell, visit_under_way};

/// How many times longer the slowest twentieth of the keys may take than in a bare field.
const AT_MOST: f64 = 1.5;

/// How often each of the two fields is typed in, in turns.
const ROUNDS: usize = 5;

/// Of the keys that were typed, in milliseconds until the page was painted with them.
#[derive(Deserialize)]
struct Keys {
    p95: f64,
    /// The longest that the page was kept from anything else by one key.
    blocked: f64,
}

#[tokio::test]
#[ignore = "measured by `cargo xtask bench`"]
async fn bench_a_key_in_a_report_is_painted_about_as_soon_as_in_a_bare_field() {
    play_with("typing-speed", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        visit_under_way(browser, "S. uit de Rozenstraat").await?;
        tap(browser, "Interactie", "Zoekt contact").await?;
        pass(browser, 20).await?;
        on_to_the_report(browser).await?;
        for number in 3..=9 {
            browser.eval::<()>(WRITE, vec![number.into()]).await?;
        }
        saved(browser).await?;
        browser.command("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
        browser.eval::<()>(BARE, vec![]).await?;
        let (mut ours, mut bare, mut blocked) = (Vec::new(), Vec::new(), 0.0_f64);
        for _ in 0..ROUNDS {
            let keys = typed(browser, "#onderdeel-7 textarea").await?;
            saved(browser).await?;
            blocked = blocked.max(keys.blocked);
            ours.push(keys.p95);
            bare.push(typed(browser, "#bare").await?.p95);
        }
        for (arm, times) in [("ours", &ours), ("bare", &bare)] {
            tell("key to paint, p95", "4× slower", arm, times);
        }
        let mut ratios: Vec<_> = ours.iter().zip(&bare).map(|(ours, bare)| ours / bare).collect();
        ratios.sort_by(f64::total_cmp);
        let ratio = ratios[ROUNDS / 2];
        println!("a key kept the page busy for {blocked:.1} ms at most");
        assert!(ratio <= AT_MOST, "a key takes {ratio:.2} times as long");
        Ok(())
    })
    .await;
}

/// About 35 words under a heading, some of which the language check has something to say about.
const WRITE: &str = "const field = document.querySelector(`#onderdeel-${arguments[0]} textarea`);
    field.value = 'Sam liet vader zijn tekening zien en vader vroeg wat het was. Sam zei: “een boot met drie '
        + 'masten”. Vader lachte en pakte een potlood. Sam leek dat fijn te vinden en wilde waarschijnlijk altijd '
        + 'doorgaan met tekenen.';
    field.dispatchEvent(new Event('input', { bubbles: true }))";

/// A field with the same text in a page of its own kind, without anything that listens.
const BARE: &str = "const field = document.createElement('textarea');
    field.id = 'bare';
    field.className = 'input';
    field.rows = 6;
    field.value = document.querySelector('#onderdeel-7 textarea').value;
    document.body.prepend(field)";

/// Types a line of eighty keys at the end of a field, one in each second frame.
async fn typed(browser: &Browser, field: &str) -> Outcome<Keys> {
    let script = "const [selector] = arguments;
        const field = document.querySelector(selector);
        field.focus();
        const frame = () => new Promise((next) => requestAnimationFrame(() => {
            const after = new MessageChannel();
            after.port1.onmessage = () => next();
            after.port2.postMessage(null);
        }));
        const took = [], busy = [];
        for (const key of ' Daarna ruimden ze samen op. Vader zei dat het al laat was en Sam gaf een hand aan hem.') {
            await frame();
            const start = performance.now();
            document.execCommand('insertText', false, key);
            busy.push(performance.now() - start);
            await frame();
            took.push(performance.now() - start);
        }
        const order = (one, other) => one - other;
        took.sort(order);
        const at = (part) => took[Math.floor(took.length * part)];
        return { p95: at(0.95), blocked: Math.max(...busy) }";
    browser.eval_async(script, vec![field.into()]).await
}
