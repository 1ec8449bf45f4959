//! What only Chromium's developer tools can do. In another engine each of these is an error.

use super::begin;
use crate::{Browser, Engine, Outcome, Provider, Stage, play};

/// Plays a check in Chromium, and elsewhere not at all.
async fn check(name: &str, journey: impl AsyncFnOnce(&Browser) -> Outcome) {
    play(name, async |stage: &Stage| -> Outcome {
        if stage.browser.engine() != Engine::Chromium {
            return Ok(());
        }
        begin(&stage.browser).await?;
        journey(&stage.browser).await
    })
    .await;
}

#[tokio::test]
async fn a_crashed_tab_is_loaded_again_without_its_memory() {
    check("check-crash", async |browser: &Browser| -> Outcome {
        browser.eval::<()>("window.kept = 1; sessionStorage.setItem('kept', 1)", vec![]).await?;
        browser.crash_tab().await?;
        browser.see("Beginnen").await?;
        let kept: (Option<u8>, Option<String>) =
            browser.eval("return [window.kept, sessionStorage.getItem('kept')]", vec![]).await?;
        assert_eq!(kept, (None, Some("1".into())));
        // Again, since the second time another session has to be given up.
        browser.crash_tab().await?;
        browser.see("Beginnen").await
    })
    .await;
}

#[tokio::test]
async fn a_full_disk_refuses_and_has_room_again() {
    check("check-room", async |browser: &Browser| -> Outcome {
        let database = browser.database();
        database.put("meta", b"key", &[7; 4096]).await?;
        browser.room(Some(1024)).await?;
        let refused = database.put("meta", b"key", &[8; 4096]).await;
        assert!(refused.is_err_and(|why| why.to_string().contains("Quota")));
        assert_eq!(database.get("meta", b"key").await?, Some(vec![7; 4096]));
        browser.room(None).await?;
        database.put("meta", b"key", &[9; 4096]).await
    })
    .await;
}

#[tokio::test]
async fn the_storage_can_go_while_the_app_is_open() {
    check("check-evict", async |browser: &Browser| -> Outcome {
        browser.set_local("check", Some("1")).await?;
        browser.evict().await?;
        assert_eq!(browser.local("check").await?, None);
        assert!(browser.database().keys("meta").await.is_err());
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_frozen_tab_does_nothing_until_it_is_thawed() {
    check("check-freeze", async |browser: &Browser| -> Outcome {
        let count = "window.ticks = 0; setInterval(() => { window.ticks += 1 }, 1);
            for (const name of ['freeze', 'resume']) document.addEventListener(name, () => { document.title = name })";
        browser.eval::<()>(count, vec![]).await?;
        let ticks = async |browser: &Browser| browser.eval::<u32>("return window.ticks", vec![]).await;
        browser.freeze().await?;
        assert_eq!(browser.traces().await?.title, "freeze");
        let then = ticks(browser).await?;
        let second = async |browser: &Browser| {
            let wait = "const at = performance.now(); while (performance.now() < at + 200);";
            browser.eval::<()>(wait, vec![]).await?;
            ticks(browser).await
        };
        assert_eq!(second(browser).await?, then);
        browser.thaw().await?;
        assert_eq!(browser.traces().await?.title, "resume");
        browser.wait("the page to go on", async |browser| Ok(ticks(browser).await? > then)).await?;
        browser.hide().await?;
        browser.show().await
    })
    .await;
}

/// Makes a passkey, or asks one for the secret that belongs to a salt; gives the secret's length, or what
/// went wrong.
const PASSKEY: &str = "const salt = new Uint8Array(32), challenge = new Uint8Array(16);
    const extensions = { prf: { eval: { first: salt } } };
    const made = { rp: { id: 'localhost', name: 'x' }, user: { id: challenge, name: 'x', displayName: 'x' },
        pubKeyCredParams: [{ type: 'public-key', alg: -7 }], challenge, extensions,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' } };
    const asked = { rpId: 'localhost', challenge, extensions, userVerification: 'required', timeout: 1000 };
    const passkey = arguments[0] ? navigator.credentials.create({ publicKey: made })
        : navigator.credentials.get({ publicKey: asked });
    return passkey.then((one) => String(one.getClientExtensionResults().prf?.results?.first.byteLength ?? 'none'),
        (error) => error.name)";

#[tokio::test]
async fn a_passkey_gives_a_secret_unless_the_provider_cannot_or_forgot_or_knows_nobody() {
    check("check-passkeys", async |browser: &Browser| -> Outcome {
        let ask = async |make: bool| browser.eval_async::<String>(PASSKEY, vec![make.into()]).await;
        let passkeys = browser.passkeys(Provider::Deriving).await?;
        assert_eq!((ask(true).await?, passkeys.count().await?), ("32".into(), 1));
        browser.reload().await?;
        assert_eq!(ask(false).await?, "32", "after the page was loaded again");
        passkeys.recognise(false).await?;
        assert_eq!(ask(false).await?, "NotAllowedError", "a stranger");
        passkeys.recognise(true).await?;
        passkeys.answer(false).await?;
        assert_eq!(ask(false).await?, "NotAllowedError", "nobody answers");
        passkeys.answer(true).await?;
        passkeys.forget().await?;
        assert_eq!((ask(false).await?, passkeys.count().await?), ("NotAllowedError".into(), 0), "forgotten");
        passkeys.remove().await?;
        browser.passkeys(Provider::Plain).await?;
        assert_eq!(ask(true).await?, "none", "no secrets");
        Ok(())
    })
    .await;
}
