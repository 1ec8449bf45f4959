//! Opening from a link, as an app: what the browser finds, where the shortcuts lead, and when the app says a word of it.

use omgangsboek_tests::{Browser, Engine, Outcome, Stage, Viewport, play, play_with};
use serde_json::json;

use crate::worker::{
    STANDING_CLOCK, first_case, first_run, follow, new_case, saved, unlock, visit_under_way,
};

const ALIAS: &str = "S. uit de Rozenstraat";
/// The hint, and the card of the settings.
const AS_APP: &str = "Als app op dit apparaat";
/// The question whether the browser will keep the data.
const KEEP: &str = "Laat de browser uw werkboek bewaren";

/// A browser that makes no offer but [`offer`]'s, and keeps the data when it is asked to, if the session says so; it
/// counts how often it was asked.
const BROWSER: &str = "(() => {
    window.addEventListener('beforeinstallprompt', (event) => {
        if (event.isTrusted) event.stopImmediatePropagation();
    });
    const storage = navigator.storage || {};
    storage.persisted = async () => sessionStorage.getItem('kept') === 'yes';
    storage.persist = async () => {
        sessionStorage.setItem('asked', Number(sessionStorage.getItem('asked') || 0) + 1);
        return storage.persisted();
    };
    Object.defineProperty(navigator, 'storage', { value: storage });
})();";

/// A browser that calls its window that of an app when it is as narrow as a phone.
const APP_WHEN_NARROW: &str = "{
    const real = window.matchMedia.bind(window);
    window.matchMedia = (query) => real(query === '(display-mode: standalone)' ? '(max-width: 400px)' : query);
}";

/// An iPad in Safari; an app of its home screen where the session says so.
const IPAD: &str = "Object.defineProperty(navigator, 'userAgent', { value: 'Mozilla/5.0 (iPad; CPU OS 18_0)' });
    Object.defineProperty(navigator, 'standalone', { get: () => sessionStorage.getItem('standalone') === 'yes' });";

#[tokio::test]
async fn the_browser_finds_nothing_in_the_way_of_installing() {
    play("installable", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        if browser.engine() != Engine::Chromium {
            return Ok(());
        }
        browser.open("/").await?;
        browser.gone("#boot").await?;
        let manifest = browser.command("Page.getAppManifest", json!({})).await?;
        println!("Page.getAppManifest: {} errors: {}", manifest["url"], manifest["errors"]);
        assert_eq!(manifest["errors"], json!([]));
        assert_eq!(manifest["url"], json!(format!("{}/manifest.webmanifest", stage.site.origin())));
        // Chromium asks for no service worker.
        let found = browser.command("Page.getInstallabilityErrors", json!({})).await?;
        println!("Page.getInstallabilityErrors: {}", found["installabilityErrors"]);
        assert_eq!(found["installabilityErrors"], json!([]));
        let complaints = browser.complaints().await?;
        assert!(complaints.is_empty(), "{complaints:#?}");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_shortcuts_lead_to_their_page_once_the_workbook_is_open() {
    play("shortcuts", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_run(browser).await?;
        let urls = browser.eval_async::<Vec<String>>(
            "const manifest = await (await fetch('/manifest.webmanifest')).json();
            return manifest.shortcuts.map((shortcut) => shortcut.url)",
            vec![],
        );
        let [today, new_visit] = &urls.await?[..] else { return Err("two shortcuts".into()) };

        follow(browser, new_visit).await?;
        browser.see("Er is geen dossier om een bezoek voor te plannen").await?;
        browser.pictures("nieuw-bezoek-geen").await?;
        browser.press("Vandaag").await?;
        new_case(browser, ALIAS).await?;
        saved(browser).await?;

        // With one case there is nothing to choose.
        browser.open(new_visit).await?;
        unlock(browser, &keys).await?;
        browser.see("Bezoek vastleggen").await?;
        let path = browser.path().await?;
        assert!(path.starts_with("/dossiers/") && path.ends_with("/plan"), "{path}");

        browser.open(today).await?;
        unlock(browser, &keys).await?;
        browser.see("Te doen").await?;
        assert_eq!(browser.path().await?, "/");
        // Neither stands in the history, where Back would lead round in a circle.
        for (shortcut, page) in [(today, "Te doen"), (new_visit, "Bezoek vastleggen")] {
            browser.press("Dossiers").await?;
            browser.see("Nieuw dossier").await?;
            follow(browser, shortcut).await?;
            browser.see(page).await?;
            browser.back().await?;
            browser.see("Nieuw dossier").await?;
        }

        another_case(browser, "J. van de Dam").await?;
        browser.open(new_visit).await?;
        unlock(browser, &keys).await?;
        browser.see("Voor welk dossier?").await?;
        browser.see(ALIAS).await?;
        browser.pictures("nieuw-bezoek").await?;
        browser.fill("Zoeken op dossiernaam of kind", "dam").await?;
        browser.wait("one case", async |browser| Ok(!browser.shown().await?.contains(ALIAS))).await?;
        browser.text("J. van de Dam").await?.click().await?;
        // This one is not ready for a visit yet, and the page says what it wants first.
        browser.see("Aanleiding vastleggen").await?;
        browser.back().await?;
        browser.see("Voor welk dossier?").await
    })
    .await;
}

#[tokio::test]
async fn an_address_that_means_nothing_does_no_harm() {
    play("hostile-addresses", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        let hostile = [
            "/bezoek/%3Cimg%20src=x%20onerror=document.title='kwaad'%3E/voor",
            "/bezoek/00000000-0000-0000-0000-000000000000/tijdens",
            "/bezoek/nieuw/nieuw",
            "/dossiers/%E0%A4%A",
            "/dossiers/..%2f..%2finstellingen/plan",
            "/dossiers/%00/plan?deel=%FF%FE",
            "/vandaag/morgen",
        ];
        for address in hostile {
            follow(browser, address).await?;
            nothing_there(browser, address).await?;
            follow(browser, "/").await?;
            browser.see("Te doen").await?;
        }
        let long = format!("/dossiers/{}", "a".repeat(6000));
        for address in [hostile[0], hostile[3], &long] {
            browser.open(address).await?;
            unlock(browser, &keys).await?;
            nothing_there(browser, address).await?;
        }
        // What stands behind a good address is left alone.
        browser.open("/bezoek/nieuw?dossier=javascript:alert(1)#%22%3E%3Cb%3E").await?;
        unlock(browser, &keys).await?;
        browser.see("Bezoek vastleggen").await?;
        assert_eq!(browser.eval::<String>("return document.title", vec![]).await?, "Omgangsboek");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_shortcut_goes_its_way_in_the_open_workbook_and_the_icon_leaves_it_as_it_is() {
    let queue = "Object.defineProperty(window, 'launchQueue', { value: { setConsumer(act) {
        window.launch = (target) => act({ targetURL: new URL(target, location.href).href });
    } } });";
    play_with("launch", Some(queue.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let launch = async |target: &str| -> Outcome {
            browser.eval("window.launch(arguments[0])", vec![json!(target)]).await
        };
        visit_under_way(browser, ALIAS).await?;
        let live = browser.path().await?;
        browser.eval::<()>("window.same = true", vec![]).await?;
        for target in ["/", "https://elders.example/bezoek/nieuw"] {
            launch(target).await?;
            assert_eq!(browser.path().await?, live, "{target}");
        }
        launch("/bezoek/nieuw").await?;
        browser.see("Bezoek vastleggen").await?;
        assert!(
            browser.eval::<bool>("return window.same === true", vec![]).await?,
            "the page was loaded anew"
        );

        browser.press("Afdekken").await?;
        browser.find(".cover").await?;
        let covered = browser.path().await?;
        launch("/vandaag").await?;
        browser.find(".cover").await?;
        assert_eq!(browser.path().await?, covered);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_browsers_own_offer_is_brought_up_once_there_is_a_case_and_put_away_for_good() {
    play("install-hint", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        if browser.engine() != Engine::Chromium {
            return Ok(());
        }
        let keys = first_run(browser).await?;
        let offered = "return window.omgangsboekInstall.offer !== null";
        browser.wait("the browser's offer", async |browser| browser.eval(offered, vec![]).await).await?;
        browser.see("Eerste dossier maken").await?;
        assert!(!browser.shown().await?.contains(AS_APP), "a hint before there is a case");

        new_case(browser, ALIAS).await?;
        saved(browser).await?;
        browser.press("Vandaag").await?;
        // One thing at a time.
        browser.see(KEEP).await?;
        assert!(!browser.shown().await?.contains(AS_APP), "two questions at once");
        browser.press("Niet meer tonen").await?;
        browser.see(AS_APP).await?;
        browser.press("Niet meer tonen").await?;
        neither(browser).await?;

        browser.open("/").await?;
        unlock(browser, &keys).await?;
        browser.see("Te doen").await?;
        browser.wait("the browser's offer", async |browser| browser.eval(offered, vec![]).await).await?;
        neither(browser).await?;
        // Where it can always be found again.
        browser.press("Instellingen").await?;
        browser.see(AS_APP).await?;
        browser.see("Op dit apparaat zetten").await
    })
    .await;
}

#[tokio::test]
async fn an_offer_is_taken_up_or_refused_and_never_made_beside_a_visit() {
    let before = format!("{BROWSER}{STANDING_CLOCK}");
    play_with("install-offer", Some(before), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        visit_under_way(browser, ALIAS).await?;
        offer(browser, "dismissed").await?;
        follow(browser, "/").await?;
        browser.see("Te doen").await?;
        neither(browser).await?;
        browser.press("Terug naar het bezoek").await?;
        browser.press("Afscheid en einde").await?;
        browser.press("Afscheid is geweest").await?;
        browser.press("oma").await?;
        browser.press("Kind is opgehaald").await?;
        saved(browser).await?;
        browser.press("Vandaag").await?;
        browser.see(KEEP).await?;
        browser.press("Niet meer tonen").await?;
        browser.see("Het blijft hetzelfde werkboek").await?;
        browser.pictures("app-aangeboden").await?;
        browser.press("Op dit apparaat zetten").await?;
        // A no is an answer.
        neither(browser).await?;

        browser.press("Instellingen").await?;
        browser.see("Kijk in het menu van de browser").await?;
        offer(browser, "accepted").await?;
        browser.press("Op dit apparaat zetten").await?;
        browser.see("Omgangsboek staat nu bij uw andere apps").await?;
        assert_eq!(browser.eval::<u32>("return window.prompts", vec![]).await?, 2);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn in_the_window_of_the_app_nothing_is_said_of_installing() {
    let before = format!("{BROWSER}{APP_WHEN_NARROW}");
    play_with("standalone", Some(before), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        if browser.engine() != Engine::Chromium {
            // Elsewhere a window cannot be as narrow.
            return Ok(());
        }
        first_case(browser, ALIAS).await?;
        offer(browser, "accepted").await?;
        browser.press("Vandaag").await?;
        browser.press("Niet meer tonen").await?;
        browser.see(AS_APP).await?;
        browser.viewport(Viewport::Phone).await?;
        // The app may hear another answer than the tab did.
        browser.see(KEEP).await?;
        assert!(!browser.shown().await?.contains(AS_APP), "it is installed");
        browser.press("Instellingen").await?;
        browser.see("U gebruikt Omgangsboek nu als app").await
    })
    .await;
}

#[tokio::test]
async fn an_ipad_with_a_workbook_in_a_tab_is_told_how_to_move_it_and_its_app_is_not() {
    play_with("ipad-move", Some(format!("{BROWSER}{IPAD}")), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_run(browser).await?;
        assert!(!browser.shown().await?.contains(AS_APP), "a hint before there is a case");
        new_case(browser, ALIAS).await?;
        saved(browser).await?;
        browser.press("Vandaag").await?;
        browser.see("Verhuis met Omgangsboek naar uw beginscherm").await?;
        browser.see("Maak hier eerst een reservekopie").await?;
        assert!(!browser.shown().await?.contains(KEEP), "asked to keep what should move");
        browser.pictures("ipad-verhuizen").await?;
        browser.press("Niet meer tonen").await?;
        browser.see(KEEP).await?;

        browser.eval::<()>("sessionStorage.setItem('standalone', 'yes')", vec![]).await?;
        browser.open("/").await?;
        unlock(browser, &keys).await?;
        browser.press("Instellingen").await?;
        browser.see("U gebruikt Omgangsboek nu als app").await?;
        assert!(!browser.shown().await?.contains("beginscherm"), "told to do what was done");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_browser_is_asked_once_to_keep_the_data_and_on_request_again() {
    play_with("keep", Some(BROWSER.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_run(browser).await?;
        assert!(!browser.shown().await?.contains(KEEP), "asked before there is anything to keep");
        new_case(browser, ALIAS).await?;
        saved(browser).await?;
        browser.press("Vandaag").await?;
        browser.see("Raakt het apparaat vol").await?;
        browser.pictures("bewaren-vragen").await?;
        assert_eq!(asked(browser).await?, 0, "asked without a word");
        browser.press("Vraag de browser").await?;
        browser.see("De browser zei nee").await?;
        browser.see("Maak daarom vaak een reservekopie").await?;
        browser.pictures("bewaren-nee").await?;
        browser.press("Sluiten").await?;
        neither(browser).await?;
        browser.press("Dossiers").await?;
        browser.press("Vandaag").await?;
        browser.see("Te doen").await?;
        neither(browser).await?;

        browser.open("/").await?;
        unlock(browser, &keys).await?;
        browser.see("Te doen").await?;
        neither(browser).await?;
        assert_eq!(asked(browser).await?, 1);

        browser.press("Instellingen").await?;
        browser.see("Deze browser mag de gegevens wissen").await?;
        browser.eval::<()>("sessionStorage.setItem('kept', 'yes')", vec![]).await?;
        browser.press("Vraag de browser").await?;
        browser
            .see("De browser zei ja. Deze browser wist de gegevens van Omgangsboek niet uit zichzelf")
            .await?;
        browser.pictures("instellingen-opslag").await?;
        assert_eq!(asked(browser).await?, 2);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_bars_around_the_page_follow_its_look() {
    play_with("bars", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        visit_under_way(browser, ALIAS).await?;
        let by_device = "(prefers-color-scheme: light)";
        bars(browser, by_device).await?;
        browser.press("Meer").await?;
        browser.press("Gedimd").await?;
        bars(browser, "").await?;
        follow(browser, "/instellingen").await?;
        for choice in ["Donker", "Licht"] {
            browser.press(choice).await?;
            bars(browser, "").await?;
        }
        browser.press("Zoals het apparaat").await?;
        bars(browser, by_device).await
    })
    .await;
}

/// Waits until the bars have the colour of the page, by the rule for this medium; the page may change by degrees.
async fn bars(browser: &Browser, media: &str) -> Outcome {
    let script = "const first = document.querySelector('meta[name=theme-color]');
        const paper = document.createElement('i');
        document.body.append(paper);
        paper.style.color = first.content;
        const colour = getComputedStyle(paper).color;
        paper.remove();
        return first.media === arguments[0] && colour === getComputedStyle(document.body).backgroundColor";
    let alike = async |browser: &Browser| browser.eval::<bool>(script, vec![json!(media)]).await;
    browser.wait("the bars to look as the page does", alike).await
}

/// Has the browser offer to install the app, and the person answer its question so.
async fn offer(browser: &Browser, outcome: &str) -> Outcome {
    let script = "const offer = new Event('beforeinstallprompt');
        offer.userChoice = Promise.resolve({ outcome: arguments[0], platform: 'web' });
        offer.prompt = async () => {
            window.prompts = (window.prompts || 0) + 1;
            if (arguments[0] === 'accepted') window.dispatchEvent(new Event('appinstalled'));
        };
        window.dispatchEvent(offer)";
    browser.eval(script, vec![json!(outcome)]).await
}

/// Neither question stands on the page.
async fn neither(browser: &Browser) -> Outcome {
    browser
        .wait("no question", async |browser| {
            let shown = browser.shown().await?;
            Ok(!shown.contains(AS_APP) && !shown.contains(KEEP))
        })
        .await
}

/// The page says that this address leads to nothing.
async fn nothing_there(browser: &Browser, address: &str) -> Outcome {
    browser
        .wait(&format!("nothing at {address}"), async |browser| {
            let shown = browser.shown().await?;
            Ok(["Niet gevonden", "Deze pagina bestaat niet"].iter().any(|words| shown.contains(words)))
        })
        .await
}

/// How often the browser was asked to keep the data.
async fn asked(browser: &Browser) -> Outcome<u32> {
    browser.eval("return Number(sessionStorage.getItem('asked') || 0)", vec![]).await
}

/// One more case in a workbook that has one.
async fn another_case(browser: &Browser, alias: &str) -> Outcome {
    browser.press("Dossiers").await?;
    browser.press("Nieuw dossier").await?;
    browser.fill("Naam van het dossier", alias).await?;
    browser.press("Dossier maken").await?;
    browser.field("Hoofdvraag").await?;
    saved(browser).await
}
