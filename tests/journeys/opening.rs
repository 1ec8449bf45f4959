//! The page opens, is complete, keeps to itself, and says in Dutch when it cannot.

use omgangsboek_tests::{Outcome, Stage, play, play_with};

#[tokio::test]
async fn the_app_opens_without_a_complaint_or_a_word_to_anyone_else() {
    play("opening", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        browser.open("/").await?;
        browser.gone("#boot").await?;
        browser.see("Omgangsboek").await?;
        browser.shot("opening").await?;

        let complaints = browser.complaints().await?;
        assert!(complaints.is_empty(), "{complaints:#?}");
        let foreign: Vec<String> = browser
            .asked_for()
            .await?
            .into_iter()
            .filter(|url| !url.starts_with(stage.site.origin()))
            .collect();
        assert!(foreign.is_empty(), "{foreign:#?}");

        let mut requests = stage.site.requests();
        requests.sort();
        let twice: Vec<_> = requests.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(twice.is_empty(), "fetched more than once: {twice:#?}");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_deep_link_opens_the_app() {
    play("deep-link", async |stage: &Stage| -> Outcome {
        stage.browser.open("/dossiers/onbekend").await?;
        stage.browser.gone("#boot").await?;
        assert_eq!(stage.browser.path().await?, "/dossiers/onbekend");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_worker_for_keys_starts_under_the_content_security_policy() {
    play("worker", async |stage: &Stage| -> Outcome {
        stage.browser.open("/").await?;
        let script = "return new Promise((resolve, reject) => {
                const worker = new Worker('/kdf-worker_loader.js', { type: 'module' });
                worker.onmessage = (event) => resolve(event.data.ready === true);
                worker.onerror = () => reject(new Error('the worker did not start'));
            })";
        assert!(stage.browser.eval_async::<bool>(script, vec![]).await?);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn without_webassembly_the_page_says_so_in_dutch() {
    play_with("no-wasm", Some("delete window.WebAssembly".into()), async |stage: &Stage| -> Outcome {
        stage.browser.open("/").await?;
        stage.browser.see("Deze browser kan de app niet openen").await?;
        stage.browser.see("Isolatiemodus").await?;
        stage.browser.shot("no-wasm").await
    })
    .await;
}

#[tokio::test]
async fn an_app_that_does_not_arrive_can_be_loaded_again() {
    let once = "if (!sessionStorage.getItem('failed')) {
            sessionStorage.setItem('failed', 'yes');
            window.fetch = () => Promise.reject(new TypeError('no network'));
        }";
    play_with("load-failed", Some(once.into()), async |stage: &Stage| -> Outcome {
        stage.browser.open("/").await?;
        stage.browser.see("De app is niet geladen").await?;
        stage.browser.shot("load-failed").await?;
        stage.browser.press("Opnieuw laden").await?;
        stage.browser.gone("#boot, .boot-fault").await?;
        stage.browser.see("Omgangsboek").await
    })
    .await;
}

#[tokio::test]
async fn a_stopped_app_gives_back_what_was_being_typed() {
    play("stopped", async |stage: &Stage| -> Outcome {
        stage.browser.open("/").await?;
        stage.browser.gone("#boot").await?;
        stage.browser.eval::<()>("window.omgangsboek.stopped('half een zin')", vec![]).await?;
        stage.browser.see("De app is gestopt").await?;
        let field = stage.browser.find(".boot-fault textarea").await?;
        assert_eq!(field.value().await?.as_deref(), Some("half een zin"));
        stage.browser.shot("stopped").await
    })
    .await;
}

#[tokio::test]
async fn a_site_that_went_away_answers_nothing_until_it_is_back() {
    play("away", async |stage: &Stage| -> Outcome {
        stage.browser.open("/").await?;
        stage.browser.gone("#boot").await?;
        stage.site.go_offline();
        assert!(stage.browser.open("/").await.is_err(), "a page came although the server was gone");
        stage.site.come_back()?;
        stage.browser.open("/").await?;
        stage.browser.gone("#boot").await
    })
    .await;
}

#[tokio::test]
async fn an_ipad_in_a_safari_tab_is_advised_to_install_first() {
    let ipad = "Object.defineProperty(navigator, 'userAgent', { value: 'Mozilla/5.0 (iPad; CPU OS 18_0)' })";
    play_with("ipad", Some(ipad.into()), async |stage: &Stage| -> Outcome {
        stage.browser.open("/").await?;
        stage.browser.see("Zet Omgangsboek eerst op uw beginscherm").await?;
        stage.browser.pictures("ipad").await
    })
    .await;
}
