//! Versions that are not right, and several of them at once.

use omgangsboek_tests::{Outcome, Site, Stage, play_kept};
use xtask::release_list;

use crate::kept::{OFFERED, complete, is_version, load_again, loaded_anew, look, mark_as_old, update};
use crate::worker::{first_case, first_run, open_case, unlock};

const ALIAS: &str = "S. uit de Rozenstraat";

/// Spoils what was just put on the server.
type Spoil = fn(&Site) -> std::io::Result<()>;

/// What can be wrong with an upload, and what the app says of it.
const FLAWS: [(Spoil, &str); 5] = [
    (
        |site| std::fs::write(site.file("boot.js"), "// half"),
        "De versie op de server klopt niet: /boot.js is anders dan de lijst zegt",
    ),
    (
        |site| std::fs::remove_file(site.file("kdf-worker.js")),
        "De versie op de server is niet compleet: /kdf-worker.js ontbreekt",
    ),
    (
        |site| std::fs::write(site.file(release_list::FILE), "<!doctype html>"),
        "De server heeft geen goede lijst van zijn bestanden",
    ),
    (
        |site| {
            let list = std::fs::read_to_string(site.file(release_list::FILE))?;
            std::fs::write(site.file(release_list::FILE), list.replace("9.9.9", "9.9.8"))
        },
        "De server heeft geen goede lijst van zijn bestanden",
    ),
    (
        |site| std::fs::remove_file(site.file(release_list::FILE)),
        "De server heeft geen goede lijst van zijn bestanden",
    ),
];

#[tokio::test]
async fn f24_half_a_version_leaves_the_old_one_and_the_settings_say_so() {
    play_kept("half-version", None, async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        complete(browser).await?;
        for (spoil, says) in FLAWS {
            stage.site.deploy("9.9.9")?;
            spoil(&stage.site)?;
            look(browser).await?;
            browser.see(says).await?;
            browser.see("Er is niets vervangen").await?;
            let shown = browser.shown().await?;
            assert!(!shown.contains(OFFERED) && !shown.contains("staat klaar"), "half a version is offered");
            load_again(browser).await?;
            assert!(!is_version(browser, "9.9.9").await?, "half a version is served");
            unlock(browser, &keys).await?;
        }
        browser.pictures("versie-klopt-niet").await?;
        stage.site.deploy("9.9.9")?;
        look(browser).await?;
        browser.see("Versie 9.9.9, bouw").await?;
        update(browser).await?;
        assert!(is_version(browser, "9.9.9").await?);
        unlock(browser, &keys).await
    })
    .await;
}

#[tokio::test]
async fn a_tab_that_is_open_goes_on_with_its_own_files_after_another_one_went_over() {
    play_kept("two-versions", None, async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, ALIAS).await?;
        complete(browser).await?;
        let old = browser.tab().await?;
        stage.site.deploy("9.9.9")?;
        // The newer one has another worker for keys, which an old page could not talk to.
        std::fs::write(stage.site.file("kdf-worker.js"), "throw new Error('not of this build')")?;
        release_list::write(stage.site.file("").as_path(), "9.9.9")?;
        let new = browser.new_window().await?;
        browser.open("/").await?;
        browser.see(OFFERED).await?;
        update(browser).await?;
        assert!(is_version(browser, "9.9.9").await?);

        browser.go_to(&old).await?;
        browser.see("Omgangsboek is op een ander tabblad bijgewerkt").await?;
        browser.pictures("bijwerken-ander-tabblad").await?;
        assert!(!is_version(browser, "9.9.9").await?, "it was swapped under an open tab");
        browser.press("Instellingen").await?;
        browser.press("Wachtzin wijzigen").await?;
        // Asks for the worker twice: one was started ahead of time.
        crate::access::prove(browser, "zes heel andere woorden dan deze").await?;
        browser.see("Deze wachtzin klopt niet").await?;
        crate::access::prove(browser, &keys.passphrase).await?;
        browser.see("Kies uw nieuwe wachtzin").await?;
        browser.press("Annuleren").await?;
        open_case(browser, ALIAS).await?;
        update(browser).await?;
        assert!(is_version(browser, "9.9.9").await?);
        browser.go_to(&new).await?;
        assert!(is_version(browser, "9.9.9").await?);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_version_that_does_not_start_can_be_left_for_the_newest() {
    play_kept("does-not-start", None, async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        first_run(browser).await?;
        complete(browser).await?;
        stage.site.deploy("9.9.8")?;
        std::fs::write(stage.site.file("assets/omgangsboek-9.9.8.js"), "throw new Error('a bad day')")?;
        release_list::write(stage.site.file("").as_path(), "9.9.8")?;
        load_again(browser).await?;
        browser.see(OFFERED).await?;
        assert!(!is_version(browser, "9.9.8").await?, "a bad version came unasked");
        mark_as_old(browser).await?;
        browser.press("Nu bijwerken").await?;
        browser.see("De app is niet geladen").await?;
        browser.pictures("start-niet").await?;
        stage.site.deploy("9.9.9")?;
        mark_as_old(browser).await?;
        browser.press("Opnieuw laden").await?;
        browser.see("De app is niet geladen").await?;
        assert!(!is_version(browser, "9.9.9").await?, "loading again is no consent");
        mark_as_old(browser).await?;
        browser.press("Nieuwste versie ophalen").await?;
        loaded_anew(browser).await?;
        browser.see("Ontgrendelen").await?;
        assert!(is_version(browser, "9.9.9").await?);
        Ok(())
    })
    .await;
}
