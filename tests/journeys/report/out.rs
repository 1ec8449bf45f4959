//! The ways out of a report, its versions and the reaction of a parent: a worker hands it out in the ways that there
//! are, mends it afterwards, and finds again what each person got.

use omgangsboek_tests::{Browser, Engine, Outcome, Stage, play_with};

use crate::worker::{
    STANDING_CLOCK, copy_for, count_prints, follow, on_to_the_report, open_case, pass, prints, saved,
    visit_under_way, write_the_report,
};

const ALIAS: &str = "S. uit de Rozenstraat";

#[tokio::test]
async fn a_report_leaves_in_several_ways_is_mended_and_answered_and_each_version_can_be_read_again() {
    play_with("report-out", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        visit_under_way(browser, ALIAS).await?;
        on_to_the_report(browser).await?;
        let report = browser.path().await?;
        father_has_an_address(browser).await?;
        follow(browser, &report).await?;
        write_the_report(browser).await?;
        copied_for_the_father(browser).await?;
        copied_without_formatting(browser).await?;
        part_by_part(browser).await?;
        as_a_draft(browser).await?;
        on_paper(browser).await?;
        shared_where_there_is_a_sheet(browser).await?;
        mended_afterwards(browser).await?;
        the_father_reacts(browser).await?;
        each_version_is_as_it_was(browser).await
    })
    .await;
}

async fn father_has_an_address(browser: &Browser) -> Outcome {
    open_case(browser, ALIAS).await?;
    browser.press("Betrokkenen").await?;
    browser.press("Wijzigen: vader").await?;
    browser.fill("E-mailadres", "vader@voorbeeld.nl").await?;
    browser.see("Hoe verwijst een zin naar deze persoon?").await?;
    browser.press("hij").await?;
    browser.press("Klaar").await?;
    saved(browser).await
}

/// Asked first, recorded afterwards, and wiped from the clipboard when it was pasted.
async fn copied_for_the_father(browser: &Browser) -> Outcome {
    browser.press("Kopieer verslag voor vader").await?;
    browser.find("dialog[open]").await?;
    assert!(!browser.shown().await?.contains("Wat is meegegeven"), "nothing left before the answer");
    browser.press("Ja, voor vader").await?;
    browser.see("Versie 1 is gekopieerd voor vader").await?;
    browser.see("Vastgelegd om 14:02").await?;
    browser.see("Wat is meegegeven").await?;
    browser.pictures("meegegeven").await?;
    browser.press("Klembord leegmaken").await?;
    browser.see("Het klembord is leeg.").await?;
    let left = browser.clipboard("text/plain").await?.unwrap_or_default();
    assert_eq!(left.trim(), "");
    Ok(())
}

async fn copied_without_formatting(browser: &Browser) -> Outcome {
    browser.press("Andere manieren").await?;
    browser.press("Zonder opmaak kopiëren").await?;
    browser.press("Ja, voor vader").await?;
    browser.see("Versie 1 is zonder opmaak gekopieerd voor vader").await?;
    let plain = browser.clipboard("text/plain").await?.unwrap_or_default();
    assert!(plain.contains("3. Verloop van de start\nSam liep naar vader toe."), "{plain}");
    let html = browser.clipboard("text/html").await?.unwrap_or_default();
    assert!(!html.contains("<b>"), "{html}");
    Ok(())
}

/// One question for all fields of the same text.
async fn part_by_part(browser: &Browser) -> Outcome {
    browser.press("Per onderdeel kopiëren").await?;
    browser.press("3. Verloop van de start: Kopieer verslag").await?;
    browser.see("Een onderdeel van versie 1 is gekopieerd voor vader").await?;
    let part = browser.clipboard("text/plain").await?.unwrap_or_default();
    assert_eq!(part.trim(), "Sam liep naar vader toe.");
    browser.press("8. Afronding: Kopieer verslag").await?;
    browser
        .wait("the other part", async |browser| {
            let part = browser.clipboard("text/plain").await?.unwrap_or_default();
            Ok(part.trim() == "Sam zwaaide naar vader.")
        })
        .await?;
    browser.pictures("per-onderdeel").await
}

async fn as_a_draft(browser: &Browser) -> Outcome {
    browser.press("Concept-mail opslaan").await?;
    browser.press("Ja, voor vader").await?;
    browser.see("Versie 1 is als concept-mail opgeslagen voor vader").await?;
    let file = browser.downloaded(".eml").await?;
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    assert_eq!(name, "verslag-2026-11-22-versie-1.eml");
    let mail = std::fs::read_to_string(&file)?;
    assert!(mail.starts_with("X-Unsent: 1\r\n"), "{mail}");
    assert!(mail.contains("\r\nTo: <vader@voorbeeld.nl>\r\n"), "{mail}");
    let head = mail.split("\r\n\r\n").next().unwrap_or_default();
    assert!(!head.contains("Sam") && !head.contains("oma"), "{head}");
    Ok(())
}

/// Recorded when the worker says so, and not before; on the paper only the report.
async fn on_paper(browser: &Browser) -> Outcome {
    count_prints(browser).await?;
    browser.press("Afdrukken of pdf").await?;
    browser.press("Ja, voor vader").await?;
    browser.see("Is het verslag voor vader afgedrukt of bewaard?").await?;
    assert!(!browser.shown().await?.contains("Versie 1 is afgedrukt"));
    if browser.engine() == Engine::Chromium {
        let printed = browser.print("verslag-afgedrukt").await?;
        assert!(printed.is_a4());
        assert_eq!(printed.sheets(), 1);
    }
    browser.press("Nee").await?;
    browser.see("Er is niets verstuurd en niets vastgelegd.").await?;
    browser.press("Afdrukken of pdf").await?;
    browser.press("Ja, voor vader").await?;
    browser.press("Ja, vastleggen").await?;
    assert_eq!(prints(browser).await?, 2);
    browser.see("Versie 1 is afgedrukt voor vader").await
}

/// Where the browser has none there is no button; where the sheet is closed nothing left.
async fn shared_where_there_is_a_sheet(browser: &Browser) -> Outcome {
    if browser.engine() == Engine::Firefox {
        // It has none, and what a test puts there instead is not seen by the page.
        assert!(!browser.shown().await?.contains("Delen"));
        return Ok(());
    }
    let sheet = "window.shared = [];
        Object.defineProperty(navigator, 'canShare', { configurable: true, value: () => true });
        Object.defineProperty(navigator, 'share', { configurable: true, value: (data) => {
            window.shared.push(data);
            return window.shared.length === 1
                ? Promise.reject(new DOMException('closed', 'AbortError')) : Promise.resolve();
        } });";
    browser.eval::<()>(sheet, vec![]).await?;
    // The ways are looked up when they are unfolded.
    browser.press("Andere manieren").await?;
    browser.press("Andere manieren").await?;
    browser.press("Delen").await?;
    browser.press("Ja, voor vader").await?;
    browser.see("Er is niets verstuurd en niets vastgelegd.").await?;
    browser.press("Delen").await?;
    browser.press("Ja, voor vader").await?;
    browser.see("Versie 1 is gedeeld voor vader").await?;
    let titles: Vec<String> = browser.eval("return window.shared.map((one) => one.title)", vec![]).await?;
    assert_eq!(titles, ["Omgangsbegeleiding – bezoek 22 november 2026"; 2]);
    let text: String = browser.eval("return window.shared[1].text", vec![]).await?;
    assert!(text.contains("3. Verloop van de start\nSam liep naar vader toe."), "{text}");
    browser.eval::<()>("delete navigator.share; delete navigator.canShare", vec![]).await
}

/// A changed text stays until it was said why; then it says so itself.
async fn mended_afterwards(browser: &Browser) -> Outcome {
    browser.press("Oma").await?;
    browser.press("Kopieer verslag voor oma").await?;
    browser.press("Ja, voor oma").await?;
    browser.see("Versie 1 is gekopieerd voor oma").await?;
    browser.press("Vader").await?;
    pass(browser, 20).await?;
    browser.fill("3 · Verloop van de start", "Sam bleef eerst bij oma.").await?;
    browser.see("Dit is niet meer de tekst van versie 1").await?;
    browser.see("Sam liep naar vader toe.").await?;
    browser.see("Schrijf eerst op wat er is veranderd en waarom.").await?;
    browser.pictures("wat-is-er-veranderd").await?;
    browser.fill("Wat is er veranderd en waarom?", "De start was verkeerd opgeschreven.").await?;
    browser.see("Versie 2 – vervangt versie 1 van 22 november 2026, 14:02 uur.").await?;
    copy_for(browser, "vader").await?;
    browser.see("Versie 2 is gekopieerd voor vader").await?;
    browser.see("Heeft nog versie 1: oma").await?;
    let plain = browser.clipboard("text/plain").await?.unwrap_or_default();
    assert!(plain.contains("Veranderde onderdelen: 3. Verloop van de start."), "{plain}");
    saved(browser).await
}

/// Quoted below the report, which stays as it is.
async fn the_father_reacts(browser: &Browser) -> Outcome {
    browser.press("Reactie toevoegen").await?;
    // The recipient above has the same names.
    let whose = "[...document.querySelectorAll('label')]
        .filter((each) => each.innerText.trim() === 'Vader').pop().click()";
    browser.see("Van wie is de reactie?").await?;
    browser.eval::<()>(whose, vec![]).await?;
    browser.fill("Wat zei of schreef vader?", "Ik was op tijd.").await?;
    browser.fill("Wanneer gaf deze ouder de reactie?", "2026-11-24").await?;
    browser.see("Reactie van vader (24 november 2026)").await?;
    browser.see("De reactie van vader is toegevoegd.").await?;
    browser.pictures("reactie").await?;
    copy_for(browser, "vader").await?;
    browser.see("Versie 3 is gekopieerd voor vader").await?;
    let plain = browser.clipboard("text/plain").await?.unwrap_or_default();
    assert!(plain.trim_end().ends_with("Reactie van vader (24 november 2026)\n“Ik was op tijd.”"), "{plain}");
    saved(browser).await
}

async fn each_version_is_as_it_was(browser: &Browser) -> Outcome {
    browser.press("Lezen: Versie 1").await?;
    browser.see("De tekst klopt met de vingerafdruk.").await?;
    let shown = browser.read("dialog[open] article").await?;
    assert!(shown.contains("Sam liep naar vader toe.") && !shown.contains("vervangt"), "{shown}");
    browser.press("Hele vingerafdruk").await?;
    let digits: String = browser.read("dialog[open] .fingerprint").await?.split_whitespace().collect();
    assert_eq!(digits.len(), 64, "{digits}");
    browser.pictures("versie-lezen").await?;
    browser.press("Sluiten").await?;
    browser.gone("dialog[open]").await
}
