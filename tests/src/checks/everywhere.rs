//! What every engine can do.

use super::begin;
use crate::{Outcome, Stage, play};

#[tokio::test]
async fn the_database_can_be_read_and_tampered_with_and_put_back() {
    play("check-database", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        assert!(browser.database().keys("meta").await.is_err(), "a database was made by looking for it");
        begin(browser).await?;
        let database = browser.database();
        database.put("meta", b"key", &[0, 1, 255]).await?;
        let before = database.contents().await?;
        assert_eq!(before["meta"], [(b"key".to_vec(), vec![0, 1, 255])]);
        database.put("meta", b"key", b"").await?;
        assert_eq!(database.get("meta", b"key").await?, Some(vec![]));
        database.delete("meta", b"key").await?;
        assert_eq!(database.get("meta", b"key").await?, None);
        database.put_back(&before).await?;
        assert_eq!(database.keys("meta").await?, [b"key"]);
        browser.wipe().await?;
        assert!(database.keys("meta").await.is_err(), "it was not wiped");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn tabs_share_a_storage_and_have_a_history_each() {
    play("check-tabs", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        begin(browser).await?;
        browser.set_local("check", Some("één")).await?;
        let first = browser.tab().await?;
        let second = browser.new_tab().await?;
        assert_eq!((browser.tab().await? == second, browser.tabs().await?), (true, 2));
        browser.open("/icon.svg").await?;
        browser.open("/common-passphrases.txt").await?;
        assert_eq!(browser.local("check").await?.as_deref(), Some("één"));
        browser.back().await?;
        assert_eq!(browser.path().await?, "/icon.svg");
        browser.forward().await?;
        assert_eq!(browser.path().await?, "/common-passphrases.txt");
        browser.set_local("check", None).await?;
        browser.close_tab(&first).await?;
        assert_eq!((browser.path().await?.as_str(), browser.tabs().await?), ("/", 1));
        assert_eq!(browser.local("check").await?, None);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_page_gives_away_what_is_hidden_in_it_too() {
    play("check-traces", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        begin(browser).await?;
        assert!(!browser.traces().await?.hold("geheim"));
        for script in [
            "history.replaceState(null, '', '/#Geheim')",
            "history.replaceState(null, '', '/'); document.title = 'geheim'",
            "document.title = '';
            document.body.append(Object.assign(document.createElement('p'), { id: 'p', hidden: true, textContent: 'geheim' }))",
            "document.getElementById('p').replaceChildren(Object.assign(document.createElement('input'), { value: 'geheim' }))",
        ] {
            browser.eval::<()>(script, vec![]).await?;
            assert!(browser.traces().await?.hold("geheim"), "{script}");
        }
        browser.eval::<()>("document.getElementById('p').remove()", vec![]).await?;
        let traces = browser.traces().await?;
        assert!(!traces.hold("geheim") && traces.hold("beginnen") && traces.history > 0, "{traces:#?}");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_clipboard_is_read_in_both_forms() {
    play("check-clipboard", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        begin(browser).await?;
        // On a press, as WebKit asks for.
        let copy = "document.querySelector('button').addEventListener('click', (event) => {
                event.stopImmediatePropagation();
                const part = (type, text) => ({ [type]: new Blob([text], { type }) });
                const forms = { ...part('text/plain', 'één <b>'), ...part('text/html', '<p><b>één</b></p>') };
                navigator.clipboard.write([new ClipboardItem(forms)]).then(() => { document.title = 'copied' });
            }, { capture: true, once: true });
            return document.querySelector('button').textContent";
        let name: String = browser.eval(copy, vec![]).await?;
        browser.press(name.trim()).await?;
        browser.wait("the copy", async |browser| Ok(browser.traces().await?.title == "copied")).await?;
        assert_eq!(browser.clipboard("text/plain").await?.as_deref(), Some("één <b>"));
        let html = browser.clipboard("text/html").await?.unwrap_or_default();
        assert!(html.contains("<p><b>één</b></p>"), "{html}");
        Ok(())
    })
    .await;
}
