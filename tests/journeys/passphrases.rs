//! Typing a passphrase: a wrong one, one from another keyboard, and on a device that has no memory left.

use omgangsboek_tests::{Browser, Outcome, Stage, play, play_with};
use serde::Deserialize;
use serde_json::json;

use crate::worker::{Keys, first_case, first_run, unlock, wait_is_over};

#[tokio::test]
async fn f1_a_wrong_passphrase_waits_longer_each_time_says_the_same_and_writes_nothing() {
    play("wrong-passphrase", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, "S. uit de Rozenstraat").await?;
        browser.press("Vergrendelen").await?;
        browser.see("Ontgrendelen").await?;
        let stored = browser.database().contents().await?;
        let local = local_storage(browser).await?;

        let mut said = Vec::new();
        for (wrong, wait) in [("aap noot mies wim zus jet", 1), ("boom roos vis vuur pim kees", 2), ("a", 4)]
        {
            browser.eval::<()>(LONGEST_WAIT, vec![]).await?;
            browser.fill("Wachtzin", wrong).await?;
            browser.press("Ontgrendelen").await?;
            browser.see("Deze wachtzin klopt niet").await?;
            said.push(browser.read(".field-error").await?);
            wait_is_over(browser).await?;
            let longest: u32 = browser.eval("return window.longestWait", vec![]).await?;
            assert_eq!(longest, wait, "after {wrong}");
        }
        assert!(said.iter().all(|words| *words == said[0]), "{said:?}");
        assert!(browser.database().contents().await? == stored, "a wrong passphrase was written about");
        assert_eq!(local_storage(browser).await?, local);
        unlock(browser, &keys).await
    })
    .await;
}

/// Notes the longest wait that the page announces from here on, in seconds.
const LONGEST_WAIT: &str = "window.longestWait = 0;
    const look = () => {
        const found = /Wacht nog (\\d+) seconde/.exec(document.body.innerText.replace(/\\u00a0/g, ' '));
        if (found) window.longestWait = Math.max(window.longestWait, Number(found[1]));
    };
    window.waiting?.disconnect();
    window.waiting = new MutationObserver(look);
    window.waiting.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })";

async fn local_storage(browser: &Browser) -> Outcome<String> {
    browser.eval("return JSON.stringify({ ...localStorage, ...sessionStorage })", vec![]).await
}

#[tokio::test]
async fn f20_a_passphrase_opens_whichever_way_the_keyboard_composes_its_letters() {
    // Composed and decomposed; a ligature and full-width digits mean the same too.
    const MADE: &str = "Caf\u{e9} Zo\u{eb} \u{2013} fietsen in 2026 \u{1f98a}";
    const TYPED: [&str; 2] = [
        "Cafe\u{301} Zoe\u{308} \u{2013} fietsen in 2026 \u{1f98a}",
        "Caf\u{e9} Zo\u{eb} \u{2013} \u{fb01}etsen in \u{ff12}\u{ff10}\u{ff12}\u{ff16} \u{1f98a}",
    ];
    play("keyboards", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        browser.open("/").await?;
        browser.press("Beginnen").await?;
        browser.press("Zelf een wachtzin kiezen").await?;
        type_exactly(browser, "Uw eigen wachtzin", MADE).await?;
        type_exactly(browser, "Nog een keer dezelfde wachtzin", MADE).await?;
        browser.press("Verder").await?;
        let code: String = browser.read(".secret").await?.split_whitespace().collect();
        browser.press("Ik heb de code opgeschreven of afgedrukt").await?;
        browser.fill("Laatste groep van uw code", code.rsplit('-').next().unwrap_or_default()).await?;
        browser.press("Werkboek maken").await?;
        browser.see("Vandaag").await?;
        for typed in TYPED {
            browser.press("Vergrendelen").await?;
            type_exactly(browser, "Wachtzin", typed).await?;
            browser.press("Ontgrendelen").await?;
            browser.gone(".welcome").await?;
        }
        Ok(())
    })
    .await;
}

/// Puts exactly these characters into a field; a driver's keyboard would compose them its own way.
async fn type_exactly(browser: &Browser, label: &str, text: &str) -> Outcome {
    let field = browser.field(label).await?.to_json()?;
    let script = "const [field, text] = arguments;
        field.focus();
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return field.value === text";
    assert!(browser.eval::<bool>(script, vec![field, json!(text)]).await?, "{label} took something else");
    Ok(())
}

/// What the key derivation was asked for.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Cost {
    /// Not below what a workbook is made with at the least.
    fn is_full(&self) -> bool {
        self.memory_kib >= 64 * 1024 && self.passes >= 3 && self.lanes == 1
    }
}

/// What it was asked for since there was no memory.
async fn asked(browser: &Browser) -> Outcome<Vec<Cost>> {
    let asked: String = browser.eval("return sessionStorage.getItem('asked')", vec![]).await?;
    Ok(serde_json::from_str(&asked)?)
}

/// The worker's answer on a device that does not give the memory, while the page's storage says so; and a note
/// of what each request asks for.
const NO_MEMORY: &str = "(() => {
    const Real = Worker;
    window.Worker = class extends Real {
        postMessage(request, moved) {
            const { id, memoryKib, passes, lanes } = request;
            const asked = JSON.parse(sessionStorage.getItem('asked') || '[]');
            sessionStorage.setItem('asked', JSON.stringify([...asked, { memoryKib, passes, lanes }]));
            if (!sessionStorage.getItem('no-memory')) return super.postMessage(request, moved);
            this.dispatchEvent(new MessageEvent('message', { data: { id, error: 'oom' } }));
        }
    };
})()";

#[tokio::test]
async fn f9_without_memory_for_the_key_nothing_opens_more_cheaply_and_one_can_try_again() {
    play_with("no-memory", Some(NO_MEMORY.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_run(browser).await?;
        browser.press("Vergrendelen").await?;
        browser.see("Ontgrendelen").await?;
        let stored = browser.database().contents().await?;
        memory(browser, false).await?;
        for _ in 0..2 {
            try_to_unlock(browser, &keys).await?;
            browser.see("te weinig geheugen vrij").await?;
            assert!(!browser.shown().await?.contains("klopt niet"), "nothing was wrong with the passphrase");
            assert!(!browser.shown().await?.contains("Wacht nog"), "it was no wrong try");
        }
        assert!(browser.database().contents().await? == stored);
        memory(browser, true).await?;
        try_to_unlock(browser, &keys).await?;
        browser.gone(".welcome").await?;

        let asked = asked(browser).await?;
        assert_eq!(asked.len(), 3, "{asked:?}");
        assert!(asked.iter().all(|cost| *cost == asked[0] && cost.is_full()), "{asked:?}");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn f9_without_memory_no_workbook_is_made_and_one_can_try_again() {
    play_with("no-memory-first", Some(NO_MEMORY.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        browser.open("/").await?;
        memory(browser, false).await?;
        browser.press("Beginnen").await?;
        let passphrase = browser.read(".secret-words").await?;
        browser.fill("Typ de woorden over", &passphrase).await?;
        browser.press("Verder").await?;
        let recovery_code: String = browser.read(".secret").await?.split_whitespace().collect();
        browser.press("Ik heb de code opgeschreven of afgedrukt").await?;
        let last = recovery_code.rsplit('-').next().unwrap_or_default();
        browser.fill("Laatste groep van uw code", last).await?;
        browser.press("Werkboek maken").await?;
        browser.see("te weinig geheugen vrij").await?;
        let kept = browser.database().contents().await?;
        assert!(kept.values().all(Vec::is_empty), "something was made: {:?}", kept.keys());
        memory(browser, true).await?;
        browser.press("Werkboek maken").await?;
        browser.see("Vandaag").await?;
        // Before it comes what measures the device.
        let asked = asked(browser).await?;
        assert!(asked.last().is_some_and(Cost::is_full), "{asked:?}");
        browser.press("Vergrendelen").await?;
        unlock(browser, &Keys { passphrase, recovery_code }).await
    })
    .await;
}

/// Whether there is memory from here on.
async fn memory(browser: &Browser, there: bool) -> Outcome {
    let script = "if (arguments[0]) { sessionStorage.removeItem('no-memory'); return; }
        sessionStorage.setItem('no-memory', 1);
        sessionStorage.removeItem('asked')";
    browser.eval(script, vec![there.into()]).await
}

async fn try_to_unlock(browser: &Browser, keys: &Keys) -> Outcome {
    browser.fill("Wachtzin", &keys.passphrase).await?;
    browser.press("Ontgrendelen").await
}
