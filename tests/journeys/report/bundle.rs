//! A bundle for a referrer or a court, what is pointed out before it leaves, and an organisation's own template.

use omgangsboek_tests::{Browser, Engine, Outcome, Stage, play_with};

use crate::worker::{
    STANDING_CLOCK, count_prints, first_run, follow, on_to_the_report, pass, plan_the_visit, prints, saved,
    take_all, tap, visit_under_way,
};

/// Nine headings with something under each.
async fn write_the_report(browser: &Browser) -> Outcome {
    take_all(browser).await?;
    for (heading, text) in [
        ("3 · Verloop van de start", "Sam liep naar vader toe."),
        ("4 · Wat er is gedaan", "Sam en vader maakten een puzzel."),
        ("5 · Sfeer", "Sam en vader lachten samen."),
        ("6 · Pedagogische vaardigheden", "Vader legde uit hoe de puzzel moest."),
        ("9 · Overige bijzonderheden", "Er waren geen bijzonderheden."),
    ] {
        browser.fill(heading, text).await?;
    }
    saved(browser).await
}

/// Waits until the page stands at a part of the report.
async fn at_part(browser: &Browser, number: usize) -> Outcome {
    let at = "const part = document.getElementById(arguments[0]);
        const box = part?.getBoundingClientRect();
        return document.activeElement === part && box.top < innerHeight && box.bottom > 0";
    let part = format!("onderdeel-{number}");
    browser.wait("the part", async |browser| browser.eval(at, vec![part.as_str().into()]).await).await
}

/// A report that father got is asked about again when somebody else gets it.
async fn another_reader_is_asked_about(browser: &Browser) -> Outcome {
    browser.press("oma · andere opvoeder bij wie het kind woont").await?;
    browser.press("Afdrukken").await?;
    browser.see("Is deze bundel voor oma?").await?;
    browser.see("22 november 2026: “06 12345678”").await?;
    browser.see("Geef eerst antwoord op wat er is gevonden.").await?;
    browser.pictures("bundel-gevonden").await?;
    browser.press("Klopt, laten staan: “06 12345678”").await?;
    browser.press("Ja, afdrukken voor oma").await?;
    browser.press("Nee").await
}

/// Version 1 goes to father, with a telephone number that is meant for him.
async fn hand_it_to_father(browser: &Browser) -> Outcome {
    let number = "De school belde: vader kan terugbellen naar 06 12345678.";
    browser.fill("9 · Overige bijzonderheden", number).await?;
    browser.press("Vader").await?;
    browser.press("Kopieer verslag voor vader").await?;
    browser.press("Klopt, laten staan: “06 12345678”").await?;
    browser.press("Ja, voor vader").await?;
    browser.see("Versie 1 is gekopieerd voor vader").await?;
    saved(browser).await
}

#[tokio::test]
async fn final_reports_go_to_somebody_as_one_bundle_and_each_visit_records_it() {
    play_with("bundle", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        visit_under_way(browser, "S. uit de Rozenstraat").await?;
        pass(browser, 20).await?;
        tap(browser, "Interactie", "Zoekt contact").await?;
        pass(browser, 60).await?;
        on_to_the_report(browser).await?;
        write_the_report(browser).await?;
        hand_it_to_father(browser).await?;

        browser.press("Bundel maken").await?;
        browser.see("Voor wie is de bundel?").await?;
        browser.see("Kies eerst voor wie de bundel is.").await?;
        browser.press("vader · ouder die op bezoek komt").await?;
        browser.see("Vul eerst in wat er op het voorblad staat.").await?;
        browser.fill("Naam of nummer op het voorblad", "C/16/123456").await?;
        browser.see("Dossier: C/16/123456").await?;
        browser.see("Hoe u deze verslagen leest").await?;
        browser.see("Sam en vader maakten een puzzel.").await?;
        assert!(!browser.read(".sheets").await?.contains("Rozenstraat"), "its own title is the worker's");
        browser.pictures("bundel").await?;
        if browser.engine() == Engine::Chromium {
            let printed = browser.print("bundel").await?;
            assert!(printed.is_a4() && printed.sheets() >= 2, "a cover and a report: {}", printed.sheets());
        }

        count_prints(browser).await?;
        browser.press("Afdrukken").await?;
        browser.see("Is deze bundel voor vader?").await?;
        browser.pictures("bundel-bevestigen").await?;
        browser.press("Ja, afdrukken voor vader").await?;
        browser.press("Nee").await?;
        browser.press("Afdrukken").await?;
        browser.press("Ja, afdrukken voor vader").await?;
        browser.press("Ja, vastleggen").await?;
        browser.see("Vastgelegd: 1 verslag afgedrukt voor vader.").await?;
        assert_eq!(prints(browser).await?, 2);
        saved(browser).await?;
        another_reader_is_asked_about(browser).await?;

        browser.press("Bezoek van 22 november 2026").await?;
        browser.see("Kies ten minste één verslag.").await?;
        browser.back().await?;
        browser.see("Wat is meegegeven").await?;
        browser.see("afgedrukt").await
    })
    .await;
}

#[tokio::test]
async fn what_does_not_fit_the_visit_is_pointed_out_before_the_report_leaves() {
    play_with("contradictions", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        visit_under_way(browser, "S. uit de Rozenstraat").await?;
        pass(browser, 80).await?;
        on_to_the_report(browser).await?;
        write_the_report(browser).await?;
        assert!(!browser.shown().await?.contains("Dit lijkt niet te kloppen"));

        let when = "1 · Datum, tijd, duur en plaats";
        browser.fill(when, "22 november 2026, 14:02–15:22 (2 uur), omgangshuis").await?;
        browser.see("Dit lijkt niet te kloppen").await?;
        browser.see("Tussen de tijden die erbij staan zit 1 uur 20 minuten.").await?;
        browser.fill("4 · Wat er is gedaan", "Om 17:30 maakten Sam en vader een puzzel.").await?;
        browser.see("In het verslag staat de tijd 17:30. Toen was er geen bezoek.").await?;
        browser.pictures("verslag-tegenspraak").await?;
        browser.press("Naar onderdeel 1").await?;
        at_part(browser, 1).await?;
        let report = browser.path().await?;
        saved(browser).await?;
        follow(browser, "/dossiers").await?;
        browser.gone(".report-parts").await?;
        follow(browser, &format!("{report}#onderdeel-9")).await?;
        at_part(browser, 9).await?;

        browser.fill(when, "22 november 2026, 14:02–15:22 (1 uur 20 minuten), omgangshuis").await?;
        browser.fill("4 · Wat er is gedaan", "Om 14:30 maakten Sam en vader een puzzel.").await?;
        browser
            .wait("nothing to point out", async |browser| {
                Ok(!browser.shown().await?.contains("Dit lijkt niet te kloppen"))
            })
            .await
    })
    .await;
}

#[tokio::test]
async fn m55_a_report_goes_out_under_the_headings_of_the_organisation_with_all_nine_in_it() {
    play_with("arrangement", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        first_run(browser).await?;
        a_template_of_our_own(browser).await?;
        a_case_that_follows_it(browser).await?;
        plan_the_visit(browser).await?;
        browser.press("Naar het bezoek").await?;
        browser.press("oma").await?;
        browser.press("Bezoek starten").await?;
        browser.see("STOP").await?;
        pass(browser, 80).await?;
        on_to_the_report(browser).await?;

        browser.see("Bezoekverslag – 22 november 2026").await?;
        browser.see("Vragen? Bel ons gerust.").await?;
        write_the_report(browser).await?;
        browser.see("3. Begin en sfeer").await?;
        let preview = browser.read(".preview").await?;
        let at =
            |words: &str| preview.find(words).unwrap_or_else(|| panic!("“{words}” is not in\n{preview}"));
        assert!(at("3. Begin en sfeer") < at("Sam liep naar vader toe."));
        assert!(at("Sam liep naar vader toe.") < at("Sam en vader lachten samen."));
        assert!(at("Sam en vader lachten samen.") < at("Sam en vader maakten een puzzel."));
        browser.pictures("verslag-eigen-opzet").await
    })
    .await;
}

async fn a_template_of_our_own(browser: &Browser) -> Outcome {
    browser.press("Instellingen").await?;
    browser.press("Programma's bekijken").await?;
    browser.press("Kopiëren: Intensieve omgangsbegeleiding").await?;
    browser.fill("Naam van het programma", "Omgang bij ons").await?;
    browser.press("Opzet van het verslag").await?;
    browser.press("Eigen opzet gebruiken").await?;
    browser.fill("Titel van het verslag", "Bezoekverslag").await?;
    browser.fill("Laatste regel", "Vragen? Bel ons gerust.").await?;
    browser.press("Wijzigen: Sfeer").await?;
    browser.press("Weghalen").await?;
    browser.see("Deze onderdelen staan nog onder geen kopje").await?;
    browser.see("Kies bij welk kopje dit onderdeel komt.").await?;
    browser.press("Wijzigen: Verloop van de start").await?;
    browser.press("5. Sfeer").await?;
    browser.fill("Kopje van het verslag", "Begin en sfeer").await?;
    browser.pictures("programma-opzet").await?;
    browser.press("Klaar").await?;
    browser.press("Vaststellen als versie 1").await?;
    browser.see("Versie 1 is vastgesteld.").await?;
    saved(browser).await
}

async fn a_case_that_follows_it(browser: &Browser) -> Outcome {
    browser.press("Dossiers").await?;
    browser.press("Nieuw dossier").await?;
    browser.fill("Naam van het dossier", "S. uit de Rozenstraat").await?;
    browser.press("Omgang bij ons").await?;
    browser.fill("Naam van het kind", "Sam").await?;
    browser.fill("Wie komt op bezoek bij het kind?", "vader").await?;
    browser.press("bij een andere opvoeder").await?;
    browser.fill("Naam van die ouder of opvoeder", "oma").await?;
    browser.press("deel van een traject").await?;
    browser.press("Dossier maken").await?;
    browser.see("maand 1 van 6–9").await
}
