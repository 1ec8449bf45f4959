//! Text stays text: nothing that somebody typed or sent can become something that runs.

use omgangsboek_tests::{Browser, Engine, Outcome, Stage, play};

use crate::worker::first_run;

/// What each way answers that turns text into a part of the page or into a program.
async fn tried(browser: &Browser, way: &str) -> Outcome<String> {
    let script = format!(
        "const element = document.createElement('div');
        try {{ {way}; return 'let through'; }} catch (error) {{ return error.name; }}"
    );
    browser.eval(&script, vec![]).await
}

#[tokio::test]
async fn text_becomes_neither_markup_that_loads_nor_a_program() {
    play("text-that-runs", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        // The app makes its own markup meanwhile, which is let through.
        first_run(browser).await?;
        let asks: bool = browser.eval("return 'trustedTypes' in window", vec![]).await?;
        assert!(asks || browser.engine() != Engine::Chromium, "Chromium asks before text becomes markup");
        if !asks {
            return Ok(());
        }
        let complaints = browser.complaints().await?;
        assert!(complaints.is_empty(), "{complaints:#?}");
        for way in [
            "element.innerHTML = '<img src=x onerror=alert(1)>'",
            "element.innerHTML = '<span onclick=\"alert(1)\"></span>'",
            "element.innerHTML = '<span style=\"color: red\"></span>'",
            "element.innerHTML = '<a href=\"javascript:alert(1)\">x</a>'",
            "element.innerHTML = '<svg><script>alert(1)</script></svg>'",
            "element.innerHTML = '<svg><use href=\"data:x\"></use></svg>'",
            "element.innerHTML = '<span class=\"a\"<img src=x>'",
            "document.body.append(element); element.outerHTML = '<img src=x>'",
            "document.body.insertAdjacentHTML('beforeend', '<iframe></iframe>')",
            "new DOMParser().parseFromString('<script>alert(1)</script>', 'text/html')",
            "document.createElement('script').text = 'alert(1)'",
            "document.createElement('script').src = '/boot.js'",
            "new Worker('/boot.js')",
            "new Worker('data:text/javascript,1')",
            "new Worker('/kdf-worker_loader.js?x')",
            "window.trustedTypes.createPolicy('another', { createHTML: (text) => text })",
            "window.trustedTypes.createPolicy('default', { createHTML: (text) => text })",
        ] {
            assert_eq!(tried(browser, way).await?, "TypeError", "{way}");
        }
        for way in [
            "element.innerHTML = '<span class=\"toggle-track\"></span>'",
            "element.innerHTML = 'a text of several words'",
            "element.innerHTML = ''",
        ] {
            assert_eq!(tried(browser, way).await?, "let through", "{way}");
        }
        Ok(())
    })
    .await;
}
